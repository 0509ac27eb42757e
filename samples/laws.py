"""The legal bases a decision of a given day may cite, so that every made paper fits its regime of law."""

import random
from dataclasses import dataclass
from datetime import date

from samples import bodies
from samples.places import TWO_TIERS


@dataclass(frozen=True, slots=True)
class Basis:
    """One «Căn cứ …» without its final mark; `numbers` are the documents it names by number."""

    text: str
    numbers: tuple[str, ...] = ()


def short(day: date, rng: random.Random) -> str:
    """«15/6/2022» or, rarer, the long form."""
    if rng.random() < 0.2:
        return f"{day.day:02d} tháng {day.month} năm {day.year}"
    return f"{day.day}/{day.month}/{day.year}" if rng.random() < 0.6 else f"{day.day:02d}/{day.month:02d}/{day.year}"


def _law(rng: random.Random, day: date) -> list[Basis]:
    if day >= date(2024, 1, 1):
        if rng.random() < 0.5:
            return [Basis("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022")]
        return [
            Basis(
                f"Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày {short(date(2022, 6, 15), rng)}",
                ("06/2022/QH15",),
            )
        ]
    text = "Căn cứ Luật Thi đua, Khen thưởng ngày 26/11/2003"
    if day >= date(2014, 6, 1):
        return [Basis(f"{text} và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16/11/2013")]
    return [Basis(f"{text} và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005")]


def _decree(rng: random.Random, day: date) -> Basis:
    number, issued, about = (
        "42/2010/NĐ-CP",
        date(2010, 4, 15),
        "quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng",
    )
    if day >= date(2025, 7, 1):
        number, issued = "152/2025/NĐ-CP", date(2025, 6, 14)
        about = "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng"
    elif day >= date(2024, 1, 1):
        number, issued = "98/2023/NĐ-CP", date(2023, 12, 31)
    elif day >= date(2017, 10, 1):
        number, issued = "91/2017/NĐ-CP", date(2017, 7, 31)
    words = rng.choice(["của Chính phủ ", "của Chính phủ ", "của Chính phủ về việc "])
    return Basis(f"Căn cứ Nghị định số {number} ngày {short(issued, rng)} {words}{about}", (number,))


def _organisation(day: date) -> list[Basis]:
    if day >= date(2025, 7, 1):
        return [Basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025")]
    if day >= date(2025, 3, 1):
        return [Basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025")]
    if day >= date(2016, 1, 1):
        more = " ngày 19/6/2015"
        if day >= date(2020, 7, 1):
            more += (
                "; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và "
                "Luật Tổ chức chính quyền địa phương ngày 22/11/2019"
            )
        return [Basis(f"Căn cứ Luật Tổ chức chính quyền địa phương{more}")]
    return [Basis("Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003")]


def earlier(day: date, rng: random.Random, days: int = 20) -> date:
    """A working day up to `days` before, in the same year where that is possible."""
    found = date.fromordinal(day.toordinal() - rng.randint(2, days))
    return found if found.year == day.year else day


def _regulation(rng: random.Random, body: bodies.Body, day: date) -> Basis:
    year = day.year - 1 if day < date(2025, 7, 1) else 2025
    number = f"{rng.randint(5, 60)}/{year}/QĐ-UBND"
    issued = date(year, rng.randint(7, 9) if year == 2025 else rng.randint(1, 12), rng.randint(1, 28))
    if issued >= day:
        return Basis(f"Căn cứ Quy chế thi đua, khen thưởng của {body.area}")
    kind = rng.choice(["Quy chế", "Quy định về công tác"])
    paper = f"Quyết định số {number} ngày {short(issued, rng)} của UBND {body.area}"
    return Basis(f"Căn cứ {paper} ban hành {kind} thi đua, khen thưởng", (number,))


def _proposal(rng: random.Random, body: bodies.Body, day: date) -> Basis:
    ask = {"Ủy ban nhân dân tỉnh": ("Giám đốc Sở Nội vụ", "TTr-SNV"), "Sở": ("Chánh Văn phòng Sở", "TTr-VP")}
    default = ("Trưởng phòng Nội vụ", "TTr-NV")
    if body.level == "commune":
        default = ("Công chức Văn phòng - Thống kê", "TTr-VPTK")
        if day >= TWO_TIERS:
            default = ("Trưởng phòng Văn hóa - Xã hội", "TTr-VHXH")
    who, tail = next((v for k, v in ask.items() if body.agency.startswith(k)), default)
    number = f"{rng.randint(11, 2999)}/{tail}"
    return Basis(f"Theo đề nghị của {who} tại Tờ trình số {number} ngày {short(earlier(day, rng), rng)}", (number,))


def bases(rng: random.Random, body: bodies.Body, day: date) -> list[Basis]:
    """The bases of a decision of this body on this day, in their usual order."""
    if body.form == "party":
        return _party(rng, body, day)
    local = body.agency.startswith("Ủy ban nhân dân")
    found = _organisation(day) if local else [_duty(rng, body)]
    found += [*_law(rng, day), _decree(rng, day)]
    if local and rng.random() < 0.6:
        found.append(_regulation(rng, body, day))
    if body.agency.startswith(("Trường", "Bộ", "Chủ tịch nước", "Thủ tướng", "Liên đoàn", "Ban Chấp hành")):
        found.append(_council(rng, body, day))
    else:
        found.append(_proposal(rng, body, day))
    return found


def _duty(rng: random.Random, body: bodies.Body) -> Basis:
    if body.agency.startswith("Chủ tịch nước"):
        return Basis("Căn cứ Điều 88 và Điều 91 của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam")
    if body.agency.startswith("Trường"):
        return Basis("Căn cứ chức năng, nhiệm vụ và quyền hạn của Hiệu trưởng nhà trường")
    if body.agency.startswith("Thủ tướng"):
        return Basis("Căn cứ Luật Tổ chức Chính phủ")
    return Basis(f"Căn cứ chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của {body.agency}")


def _council(rng: random.Random, body: bodies.Body, day: date) -> Basis:
    if body.agency.startswith("Chủ tịch nước"):
        number = f"{rng.randint(100, 1900)}/TTr-TTg"
        return Basis(
            f"Theo đề nghị của Thủ tướng Chính phủ tại Tờ trình số {number} ngày {short(earlier(day, rng), rng)}",
            (number,),
        )
    if body.agency.startswith("Thủ tướng"):
        number = f"{rng.randint(100, 1900)}/TTr-BNV"
        return Basis(
            f"Theo đề nghị của Bộ trưởng Bộ Nội vụ tại Tờ trình số {number} ngày {short(earlier(day, rng), rng)}",
            (number,),
        )
    who = rng.choice(["Hội đồng Thi đua - Khen thưởng", "Thường trực Hội đồng thi đua, khen thưởng"])
    return Basis(f"Xét đề nghị của {who}")


def _party(rng: random.Random, body: bodies.Body, day: date) -> list[Basis]:
    number = f"{rng.randint(2, 90)}-HD/BTCTW"
    issued = date(2022, 3, 5) if day >= date(2022, 4, 1) else date(2012, 6, 21)
    return [
        Basis("Căn cứ Điều lệ Đảng Cộng sản Việt Nam"),
        Basis(
            f"Căn cứ Hướng dẫn số {number}, ngày {issued:%d-%m-%Y} của Ban Tổ chức Trung ương "
            "về khen thưởng tổ chức đảng và đảng viên",
            (number,),
        ),
        Basis("Xét đề nghị của Ban Tổ chức Tỉnh ủy"),
    ]
