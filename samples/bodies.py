"""Who issues: header, number tail, authority line and own award of each kind of body."""

import random
from dataclasses import dataclass
from datetime import date
from typing import Literal

from samples import places, units
from samples.units import Level


@dataclass(frozen=True, slots=True)
class Body:
    """A body that issues decisions, as its papers show it.

    `agency` is its full name, `tail` what follows the number («QĐ» is put in for {type}), `award` its own
    commendation as (code, words), `chief` and `deputy` the posts that sign, `collective` the words after TM.
    """

    agency: str
    above: tuple[str, ...]
    name: tuple[str, ...]
    tail: str
    place: str
    authority: str
    chief: str
    deputy: str
    award: tuple[str, str]
    level: Level
    collective: str | None = None
    form: Literal["state", "party", "youth", "republic"] = "state"
    area: str = ""


def committee(area: str, above: tuple[str, ...], award: tuple[str, str], level: Level, *, one_line: bool) -> Body:
    """A people's committee: «ỦY BAN NHÂN DÂN / TỈNH …»; its chair decides."""
    whole = f"Ủy ban nhân dân {area}"
    return Body(
        agency=whole,
        above=above,
        name=(whole.upper(),) if one_line else ("ỦY BAN NHÂN DÂN", area.upper()),
        tail="{type}-UBND",
        place=bare(area),
        authority=f"CHỦ TỊCH {whole.upper()}",
        chief="Chủ tịch",
        deputy="Phó Chủ tịch",
        award=award,
        level=level,
        collective="Ủy ban nhân dân",
        area=area,
    )


def bare(area: str) -> str:
    """«Tân Lâm» of «huyện Tân Lâm», «thị xã Tân Lâm»."""
    for kind in ("thị xã ", "thành phố ", "thị trấn ", "tỉnh ", "huyện ", "xã ", "phường ", "đặc khu "):
        if area.startswith(kind):
            return area.removeprefix(kind)
    return area


def kind_of(area: str) -> str:
    """«huyện» of «huyện Tân Lâm»."""
    return area.removesuffix(bare(area)).strip()


def province(rng: random.Random, day: date, where: str | None = None) -> Body:
    """The people's committee of a province; its chair decides."""
    where = where or places.province(rng, day)
    words = "Bằng khen của Chủ tịch UBND tỉnh"
    if day < date(2022, 1, 1) and rng.random() < 0.4:
        words = "Bằng khen của UBND tỉnh"
    elif rng.random() < 0.25:
        words = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
    return committee(f"tỉnh {where}", (), ("bk-tinh", words), "province", one_line=rng.random() < 0.3)


def district(rng: random.Random, day: date, where: str | None = None, area: str | None = None) -> Body:
    """The people's committee of a district, to 30 June 2025."""
    where, area = where or places.province(rng, day), area or places.district(rng)
    above = (f"UBND TỈNH {where.upper()}",) if rng.random() < 0.4 else ()
    award = ("gk-huyen", f"Giấy khen của Chủ tịch UBND {kind_of(area)}")
    return committee(area, above, award, "district", one_line=False)


def commune(rng: random.Random, day: date, where: str | None = None, area: str | None = None) -> Body:
    """The people's committee of a commune."""
    area = area or places.commune(rng, day)
    higher = f"tỉnh {where or places.province(rng, day)}" if day >= places.TWO_TIERS else places.district(rng)
    above = (f"UBND {higher.upper()}",) if rng.random() < 0.5 else ()
    award = ("gk-xa", f"Giấy khen của Chủ tịch UBND {kind_of(area)}")
    return committee(area, above, award, "commune", one_line=False)


SYMBOLS = {
    "Sở Tư pháp": "STP",
    "Sở Tài chính": "STC",
    "Sở Nội vụ": "SNV",
    "Sở Y tế": "SYT",
    "Sở Giáo dục và Đào tạo": "SGDĐT",
    "Sở Xây dựng": "SXD",
    "Sở Khoa học và Công nghệ": "SKHCN",
}


def department(rng: random.Random, day: date, where: str | None = None, name: str | None = None) -> Body:
    """A department of a province; its director decides."""
    where, name = where or places.province(rng, day), name or rng.choice(list(SYMBOLS))
    tail = f" TỈNH {where.upper()}"
    return Body(
        agency=f"{name} tỉnh {where}",
        above=(f"UBND{tail}",) if rng.random() < 0.6 else ("ỦY BAN NHÂN DÂN", tail.strip()),
        name=(name.upper(),),
        tail="{type}-" + SYMBOLS[name],
        place=where,
        authority=f"GIÁM ĐỐC {name.upper()}" + (tail if rng.random() < 0.4 else ""),
        chief="Giám đốc",
        deputy="Phó Giám đốc",
        award=("gk-so", f"Giấy khen của Giám đốc {name}"),
        level="department",
        area=f"tỉnh {where}",
    )


SCHOOLS = {"Trường THPT": "THPT", "Trường Tiểu học": "TH", "Trường Mầm non": "MN"}


def school(rng: random.Random, day: date, where: str | None = None, name: str | None = None) -> Body:
    """A school; its headmaster gives Giấy khen."""
    where = where or places.province(rng, day)
    near = units.local(rng, day).upper()
    name = name or f"{rng.choice(list(SCHOOLS))} {rng.choice(units.lists()['patrons'])}"
    short = next(s for kind, s in SCHOOLS.items() if name.startswith(kind))
    above = f"SỞ GD&ĐT {where.upper()}" if short == "THPT" else f"UBND {near}"
    tail = "{type}-" + short + ("".join(w[0] for w in name.split()[-2:]).upper() if rng.random() < 0.5 else "")
    return Body(
        agency=name,
        above=(above,),
        name=(name.upper(),),
        tail=tail,
        place=where,
        authority=f"HIỆU TRƯỞNG {name.upper()}",
        chief="Hiệu trưởng",
        deputy="Phó Hiệu trưởng",
        award=("gk-truong", f"Giấy khen của Hiệu trưởng {name}" if rng.random() < 0.6 else "Giấy khen"),
        level="school",
        area=where,
    )


MINISTRIES = (
    ("Bộ Tư pháp", "BTP"),
    ("Bộ Y tế", "BYT"),
    ("Bộ Giáo dục và Đào tạo", "BGDĐT"),
    ("Bộ Nội vụ", "BNV"),
)


def ministry(rng: random.Random, day: date) -> Body:
    """A ministry."""
    name, tail = rng.choice(MINISTRIES)
    award = ("bk-bo-nganh", f"Bằng khen của Bộ trưởng {name}")
    return central(name, "{type}-" + tail, f"BỘ TRƯỞNG {name.upper()}", ("Bộ trưởng", "Thứ trưởng"), award)


def president(rng: random.Random, day: date) -> Body:
    """The State President."""
    authority = "CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    award = ("hc-lao-dong-3", "Huân chương Lao động hạng Ba")
    return central("Chủ tịch nước", "{type}-CTN", authority, ("Chủ tịch nước", "Phó Chủ tịch nước"), award)


def prime_minister(rng: random.Random, day: date) -> Body:
    """The Prime Minister."""
    award = ("bk-ttg", "Bằng khen của Thủ tướng Chính phủ")
    posts = ("Thủ tướng", "Phó Thủ tướng")
    return central("Thủ tướng Chính phủ", "{type}-TTg", "THỦ TƯỚNG CHÍNH PHỦ", posts, award)


def central(agency: str, tail: str, authority: str, posts: tuple[str, str], award: tuple[str, str]) -> Body:
    """A body of the whole state, in Hà Nội; `posts` are its chief and deputy."""
    return Body(agency, (), (agency.upper(),), tail, "Hà Nội", authority, *posts, award, "state", area="toàn quốc")


def union(rng: random.Random, day: date, where: str | None = None) -> Body:
    """The provincial federation of trade unions (state heading, numbers /QĐ-LĐLĐ)."""
    where = where or places.province(rng, day)
    agency = f"Liên đoàn Lao động tỉnh {where}"
    return Body(
        agency=agency,
        above=("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",),
        name=(agency.upper(),),
        tail="{type}-LĐLĐ",
        place=where,
        authority=f"BAN THƯỜNG VỤ {agency.upper()}",
        chief="Chủ tịch",
        deputy="Phó Chủ tịch",
        award=("bk-doan-the-tinh", "Bằng khen của Ban Chấp hành Liên đoàn Lao động tỉnh"),
        level="province",
        collective="Ban Thường vụ",
        area=f"tỉnh {where}",
    )


def youth(rng: random.Random, day: date, where: str | None = None) -> Body:
    """The provincial Youth Union, with its own heading."""
    where = where or places.province(rng, day)
    return Body(
        agency=f"Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh {where}",
        above=("ĐOÀN TNCS HỒ CHÍ MINH",),
        name=(f"BCH TỈNH {where.upper()}", "***"),
        tail="{type}/TĐTN-VP",
        place=where,
        authority=f"BAN THƯỜNG VỤ TỈNH ĐOÀN {where.upper()}",
        chief="Bí thư",
        deputy="Phó Bí thư",
        award=("bk-doan-the-tinh", "Bằng khen của Ban Chấp hành Tỉnh đoàn"),
        level="province",
        collective="Ban Thường vụ",
        form="youth",
        area=f"tỉnh {where}",
    )


def party(rng: random.Random, day: date, where: str | None = None) -> Body:
    """A provincial Party committee: «Số 36-QĐ/TU», «T/M»."""
    where = where or places.province(rng, day)
    return Body(
        agency=f"Tỉnh ủy {where}",
        above=(),
        name=(f"TỈNH ỦY {where.upper()}", "*"),
        tail="{type}/TU",
        place=where,
        authority=f"BAN THƯỜNG VỤ TỈNH ỦY {where.upper()}",
        chief="Bí thư",
        deputy="Phó Bí thư",
        award=("bk-tinh-uy", "Bằng khen của Ban Thường vụ Tỉnh ủy"),
        level="province",
        collective="Ban Thường vụ",
        form="party",
        area=f"tỉnh {where}",
    )
