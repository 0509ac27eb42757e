"""Bodies of earlier years: the Republic's President, the Council of State, the Council of Ministers, old provinces."""

import random
from datetime import date

from samples.bodies import Body

PROVINCES = (
    "Hà Sơn Bình",
    "Vĩnh Phú",
    "Hải Hưng",
    "Nghĩa Bình",
    "Phú Khánh",
    "Gia Lai - Kon Tum",
    "Hậu Giang",
    "Bình Trị Thiên",
)
"""Provinces that were split between 1989 and 1997."""


def republic(rng: random.Random, day: date) -> Body:
    """The President of the Democratic Republic (1945–1969): «Số 65-SL»."""
    return Body(
        agency="Chủ tịch nước",
        above=(),
        name=("CHỦ TỊCH NƯỚC",),
        tail="SL",
        place="Hà Nội",
        authority="CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA",
        chief="Chủ tịch nước",
        deputy="Phó Chủ tịch nước",
        award=("hc-lao-dong-3", "Huân chương Lao động hạng Ba"),
        level="state",
        form="republic",
        area="toàn quốc",
    )


def state_council(rng: random.Random, day: date) -> Body:
    """The Council of State (1981–1992), which decided together."""
    term = 7 if day.year < 1987 else 8
    return Body(
        agency="Hội đồng Nhà nước",
        above=(),
        name=("HỘI ĐỒNG NHÀ NƯỚC",),
        tail=f"KT/HĐNN{term}",
        place="Hà Nội",
        authority="HỘI ĐỒNG NHÀ NƯỚC\nNƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        chief="Chủ tịch",
        deputy="Phó Chủ tịch",
        award=("hc-lao-dong-3", "Huân chương Lao động hạng Ba"),
        level="state",
        collective="Hội đồng Nhà nước",
        form="youth",  # its numbers are joined by a dash: «Số: 735-KT/HĐNN7»
        area="toàn quốc",
    )


def old_province(rng: random.Random, day: date) -> Body:
    """The people's committee of a province before 1997: «QĐ-UB», decided together."""
    where = rng.choice(PROVINCES)
    whole = f"Ủy ban nhân dân tỉnh {where}"
    return Body(
        agency=whole,
        above=(),
        name=("UỶ BAN NHÂN DÂN", f"TỈNH {where.upper()}"),
        tail="{type}-UB",
        place=where,
        authority=f"UỶ BAN NHÂN DÂN TỈNH {where.upper()}",
        chief="Chủ tịch",
        deputy="Phó Chủ tịch",
        award=("bk-tinh", "Bằng khen của UBND tỉnh"),
        level="province",
        collective="Ủy ban nhân dân",
        area=f"tỉnh {where}",
    )


def army(rng: random.Random, day: date, where: str) -> Body:
    """A province's military command."""
    return Body(
        agency=f"Bộ Chỉ huy Quân sự tỉnh {where}",
        above=(f"QUÂN KHU {rng.choice([1, 2, 3, 4, 5, 7, 9])}",),
        name=(f"BỘ CHỈ HUY QUÂN SỰ TỈNH {where.upper()}",),
        tail="{type}-BCH",
        place=where,
        authority="CHỈ HUY TRƯỞNG BỘ CHỈ HUY QUÂN SỰ TỈNH",
        chief="Chỉ huy trưởng",
        deputy="Phó Chỉ huy trưởng",
        award=("dhtd-cstt", "Chiến sĩ tiên tiến"),
        level="province",
        area=f"tỉnh {where}",
    )


def police(rng: random.Random, day: date, where: str) -> Body:
    """A province's police."""
    return Body(
        agency=f"Công an tỉnh {where}",
        above=("BỘ CÔNG AN",),
        name=(f"CÔNG AN TỈNH {where.upper()}",),
        tail="{type}-CAT-PX03",
        place=where,
        authority=f"GIÁM ĐỐC CÔNG AN TỈNH {where.upper()}",
        chief="Giám đốc",
        deputy="Phó Giám đốc",
        award=("dhtd-cstt", "Chiến sĩ tiên tiến"),
        level="province",
        area=f"tỉnh {where}",
    )
