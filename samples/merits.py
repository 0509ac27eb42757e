"""Why somebody is commended: the words of the reason with the years and the occasion they mean."""

import random
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Merit:
    """The reason as the paper words it; `years` null where it gives none or only a length; `topic` for the title."""

    reason: str
    years: tuple[int, int] | None
    occasion: str | None


TOPICS = (
    "phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”",
    "phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”",
    "công tác phòng, chống thiên tai và tìm kiếm cứu nạn",
    "công tác bảo vệ và phát triển rừng",
    "công tác xóa nhà tạm, nhà dột nát",
    "công tác phổ biến, giáo dục pháp luật",
    "công tác dân vận, hòa giải ở cơ sở",
    "công tác cải cách hành chính, chuyển đổi số",
    "phong trào Toàn dân bảo vệ an ninh Tổ quốc",
    "công tác bảo hiểm xã hội, bảo hiểm y tế",
    "phong trào hiến máu tình nguyện",
    "công tác khuyến học, khuyến tài, xây dựng xã hội học tập",
)
EVENTS = (
    "cứu người bị đuối nước tại sông {river} ngày {day}",
    "đấu tranh triệt phá đường dây mua bán trái phép chất ma túy ngày {day}",
    "chữa cháy rừng, cứu tài sản của Nhân dân ngày {day}",
    "ứng phó, khắc phục hậu quả sạt lở đất ngày {day}",
    "dũng cảm truy bắt đối tượng cướp giật ngày {day}",
)
RIVERS = ("Nà Lừa", "Ia Rông", "Đa Tẻ", "Hương Lâm", "Cái Sậy")
OPENINGS = (
    "đã có thành tích xuất sắc trong",
    "đã có thành tích tiêu biểu, xuất sắc trong",
    "có nhiều thành tích trong",
    "đã có nhiều đóng góp trong",
)


def yearly(rng: random.Random, day: date) -> Merit:
    """«… trong thực hiện nhiệm vụ công tác năm 2023»: công trạng."""
    year = day.year if day.month >= 11 else day.year - 1
    work = rng.choice(
        [
            "thực hiện nhiệm vụ công tác",
            "hoàn thành nhiệm vụ được giao",
            "thực hiện nhiệm vụ chính trị, chuyên môn",
        ]
    )
    if rng.random() < 0.25:
        return Merit(
            f"đã hoàn thành xuất sắc nhiệm vụ hai năm liên tục ({year - 1}-{year})",
            (year - 1, year),
            "cong-trang",
        )
    return Merit(f"{rng.choice(OPENINGS[:2])} {work} năm {year}", (year, year), "cong-trang")


def school_year(rng: random.Random, day: date) -> Merit:
    """«… trong năm học 2022-2023»."""
    first = day.year - 1 if day.month < 10 else day.year
    if day.month >= 10:
        first = day.year - 1
    dash = rng.choice(["-", " - ", "–"])
    words = rng.choice(
        ["trong thực hiện nhiệm vụ năm học", "trong năm học", "trong công tác giảng dạy và học tập năm học"]
    )
    return Merit(f"đã có thành tích xuất sắc {words} {first}{dash}{first + 1}", (first, first + 1), "cong-trang")


def movement(rng: random.Random, day: date) -> Merit:
    """A movement or a topic, with or without its period."""
    topic, opening = rng.choice(TOPICS), rng.choice(OPENINGS)
    last = day.year - 1 if day.month < 9 else day.year
    form = rng.choice(["giai đoạn", "từ", "năm", "năm", "length", "none"])
    if form == "giai đoạn":
        first = last - rng.choice([2, 4, 4])
        return Merit(
            f"{opening} {topic} giai đoạn {first}{rng.choice(['-', ' - ', '–'])}{last}",
            (first, last),
            "chuyen-de",
        )
    if form == "từ":
        first = last - 4
        return Merit(f"{opening} {topic} từ năm {first} đến năm {last}", (first, last), "chuyen-de")
    if form == "năm":
        return Merit(f"{opening} {topic} năm {last}", (last, last), "chuyen-de")
    if form == "length":
        return Merit(f"{opening} {rng.choice(['05', '10', '15'])} năm triển khai thực hiện {topic}", None, "chuyen-de")
    return Merit(f"{opening} {topic} trên địa bàn", None, "chuyen-de")


def event(rng: random.Random, day: date) -> Merit:
    """One dated event: khen thưởng đột xuất."""
    happened = date.fromordinal(day.toordinal() - rng.randint(2, 25))
    words = rng.choice(EVENTS).format(day=f"{happened.day}/{happened.month}/{happened.year}", river=rng.choice(RIVERS))
    opening = rng.choice(
        ["đã có thành tích xuất sắc đột xuất trong việc", "đã có thành tích đột xuất trong", "có hành động"]
    )
    return Merit(f"{opening} {words}", (happened.year, happened.year), "dot-xuat")


def any_merit(rng: random.Random, day: date) -> Merit:
    """A movement or a year's work."""
    return rng.choice((movement, movement, yearly))(rng, day)
