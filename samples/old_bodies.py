"""Bodies of earlier years: the Republic's President, the Council of State, the Council of Ministers, old provinces."""

import random
from dataclasses import replace
from datetime import date

from samples.bodies import Body, central, committee

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


ORDER = ("hc-lao-dong-3", "Huân chương Lao động hạng Ba")


def republic() -> Body:
    """The President of the Democratic Republic (1945–1969): «Số 65-SL»."""
    authority = "CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA"
    body = central("Chủ tịch nước", "SL", authority, ("Chủ tịch nước", "Phó Chủ tịch nước"), ORDER)
    return replace(body, form="republic")


def state_council(day: date) -> Body:
    """The Council of State (1981–1992), which decided together."""
    term = 7 if day.year < 1987 else 8
    authority = "HỘI ĐỒNG NHÀ NƯỚC\nNƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    body = central("Hội đồng Nhà nước", f"KT/HĐNN{term}", authority, ("Chủ tịch", "Phó Chủ tịch"), ORDER)
    # Its numbers are joined by a dash as those of the Youth Union: «Số: 735-KT/HĐNN7».
    return replace(body, collective="Hội đồng Nhà nước", form="youth")


def old_province(rng: random.Random) -> Body:
    """The people's committee of a province before 1997: «QĐ-UB», decided together."""
    where = rng.choice(PROVINCES)
    award = ("bk-tinh", "Bằng khen của UBND tỉnh")
    return replace(
        committee(f"tỉnh {where}", (), award, "province", one_line=False),
        name=("UỶ BAN NHÂN DÂN", f"TỈNH {where.upper()}"),
        tail="{type}-UB",
        authority=f"UỶ BAN NHÂN DÂN TỈNH {where.upper()}",
    )


def army(rng: random.Random, where: str) -> Body:
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


def police(where: str) -> Body:
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
