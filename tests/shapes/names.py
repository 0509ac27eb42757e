"""Names of all peoples of the country, ranks and titles before them, in a list, a table or a sentence, in capitals too."""

import random

from tests.granting import END, GIFT, TOP
from tests.shapes.truth import Shape, Told, shape
from tests.texts import Rows

_NAMES = (
    "K'Brẻo", "Y Blang Kbuôr", "H’Yuin Êban", "Rơ Châm Hlen", "A Lăng Bích", "Ksor Tlơi", "Thạch Sa Vuông", "Danh Út", "Sơn Thị Sà Rây",
    "Nguyễn Văn An", "Lê Thị Hoàng Anh", "Trần Bình", "Đặng Thị Thu Hà Trang", "Tôn Nữ Quỳnh Như", "Giàng A Páo", "Mùa Thị Chư", "Lò Văn Ún",
    "Quàng Thị Phin", "Bàn Tiến Lộc", "Tẩn Mẩy Chản", "Phàn Sành Chiếu", "Hoàng Seo Páo", "Đinh Rơ", "Hồ Thị Xà Lênh", "Bríu Pố",
    "Pơ Loong Plênh", "Siu Hnin", "Nay Der", "Kpuih Hiền", "Điểu Xuân", "Điểu Thị Loan", "Chamaléa Châu", "Pinăng Thị Huê", "Ka Să Ha Biên",
    "Cil Múp Ha Kriêng", "Lơ Mu K'Tưr", "Rmah Chiêm", "Âu Dương Lan", "Vừ A Dính Hải", "Lý A Tờ", "Cháng Sín Phìn", "Ma Văn Kha",
    "Nông Thị Bích Hợp", "Hứa Đức Lực", "Vi Văn Hùng", "Moong Thị Lả", "Cụt Văn Phon", "Xồng Bá Dềnh", "Lầu Y Pay", "Thò Bá Rê", "Hạ Bá Trìa",
    "Phan Khoa", "Lê Công An", "Trần Đội", "Võ Thị Trưởng", "Đỗ Hội", "Phạm Ban", "Cao Xã", "Bùi Phường", "Huỳnh Thị Bản", "Chu Thị Tổ",
    "Đoàn Thanh Bình", "Trương Công Hội", "Ngân Văn Hàng", "Lang Văn Thi", "Hà Cầu", "Lục Thị Viện",
)  # fmt: skip
_ADDRESSES = (
    "Ông ", "Bà ", "Đồng chí ", "Đ/c ", "Anh ", "Em ", "Thượng tá ", "Đại tá, TS. ", "ThS. ", "PGS.TS. ", "BSCKII. ", "Bác sĩ ", "NGƯT. ", "",
    "", "Thiếu tá QNCN ", "Cụ ", "Nhà giáo ",
)  # fmt: skip
_JOBS = (
    ("Giáo viên", "Trường THCS A"), ("Trưởng bản", "bản Hua"), ("Phó Giám đốc", "Sở Y tế tỉnh B"), ("Chuyên viên", "Phòng Nội vụ huyện A"),
)  # fmt: skip
_GIFT = GIFT.replace("tập thể, cá nhân", "cá nhân")


def made(seed: int) -> Shape:
    """Three persons with the award of the lead."""
    rng = random.Random(seed)
    capitals, form = rng.random() < 0.2, rng.choice(["list", "table", "sentence"])
    told, rows = list[Told](), list[tuple[str, ...]]()
    for number, name in enumerate(rng.sample(_NAMES, 3), 1):
        address, (post, unit) = rng.choice(_ADDRESSES), rng.choice(_JOBS)
        rows.append((str(number), address + (name.upper() if capitals else name), post, unit))
        told.append(
            Told(
                name,
                "bk-tinh",
                {"kind": "ca-nhan", "position": post, "unit": unit, **({} if capitals else {"cased": name})},
            )
        )
    items = [", ".join(row[1:]) for row in rows]
    lines: dict[str, list[str | Rows]] = {
        "list": [_GIFT, *(f"{number}. {item};" for number, item in enumerate(items, 1))],
        "table": [_GIFT, [("STT", "Họ và tên", "Chức vụ", "Đơn vị"), *rows]],
        "sentence": [f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {'; '.join(_called(item, row[1]) for item, row in zip(items, rows, strict=True))} đã có thành tích năm 2020."],
    }  # fmt: skip
    return shape([*TOP, *lines[form], *END], told, form, "capitals" if capitals else "")


def _called(item: str, shown: str) -> str:
    """In a sentence nobody stands without an address."""
    return item if any(shown.startswith(one) for one in _ADDRESSES if one) else f"ông {item}"
