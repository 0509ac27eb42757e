"""Who issues: header, number tail, authority line, signature and own award of each kind of body."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from samples import places, units
from samples.names import person
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
    form: Literal["state", "party", "youth"] = "state"
    area: str = ""


def province(rng: random.Random, day: date, name: str | None = None) -> Body:
    """The people's committee of a province; its chair decides."""
    where = name or places.province(rng, day)
    words = "Bằng khen của Chủ tịch UBND tỉnh"
    if day < date(2022, 1, 1) and rng.random() < 0.4:
        words = "Bằng khen của UBND tỉnh"
    elif rng.random() < 0.25:
        words = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
    one = rng.random() < 0.3
    return Body(
        f"Ủy ban nhân dân tỉnh {where}",
        (),
        (f"ỦY BAN NHÂN DÂN TỈNH {where.upper()}",) if one else ("ỦY BAN NHÂN DÂN", f"TỈNH {where.upper()}"),
        "{type}-UBND",
        where,
        f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH {where.upper()}",
        "Chủ tịch",
        "Phó Chủ tịch",
        ("bk-tinh", words),
        "province",
        "Ủy ban nhân dân",
        area=f"tỉnh {where}",
    )


def district(rng: random.Random, day: date, home: str | None = None) -> Body:
    """The people's committee of a district, to 30 June 2025."""
    where = home or places.province(rng, day)
    area = places.district(rng)
    kind, name = " ".join(area.split()[:-2]), " ".join(area.split()[-2:])
    return Body(
        f"Ủy ban nhân dân {area}",
        (f"UBND TỈNH {where.upper()}",) if rng.random() < 0.4 else (),
        ("ỦY BAN NHÂN DÂN", area.upper()),
        "{type}-UBND",
        name,
        f"CHỦ TỊCH ỦY BAN NHÂN DÂN {area.upper()}",
        "Chủ tịch",
        "Phó Chủ tịch",
        ("gk-huyen", f"Giấy khen của Chủ tịch UBND {kind}"),
        "district",
        "Ủy ban nhân dân",
        area=area,
    )


def commune(rng: random.Random, day: date) -> Body:
    """The people's committee of a commune."""
    area = places.commune(rng, day)
    above = (
        (f"UBND {places.district(rng).upper()}",)
        if day < places.TWO_TIERS
        else (f"UBND TỈNH {places.province(rng, day).upper()}",)
    )
    return Body(
        f"Ủy ban nhân dân {area}",
        above if rng.random() < 0.5 else (),
        ("ỦY BAN NHÂN DÂN", area.upper()),
        "{type}-UBND",
        " ".join(area.split()[-2:]),
        f"CHỦ TỊCH ỦY BAN NHÂN DÂN {area.upper()}",
        "Chủ tịch",
        "Phó Chủ tịch",
        ("gk-xa", f"Giấy khen của Chủ tịch UBND {' '.join(area.split()[:-2])}"),
        "commune",
        "Ủy ban nhân dân",
        area=area,
    )


SYMBOLS = {
    "Sở Tư pháp": "STP", "Sở Tài chính": "STC", "Sở Nội vụ": "SNV", "Sở Y tế": "SYT", "Sở Giáo dục và Đào tạo": "SGDĐT",
    "Sở Xây dựng": "SXD", "Sở Khoa học và Công nghệ": "SKHCN",
}  # fmt: skip


def department(rng: random.Random, day: date, name: str | None = None) -> Body:
    """A department of a province; its director decides."""
    where = places.province(rng, day)
    short = name or rng.choice(list(SYMBOLS))
    return Body(
        f"{short} tỉnh {where}",
        (f"UBND TỈNH {where.upper()}",)
        if rng.random() < 0.6
        else ("ỦY BAN NHÂN DÂN", f"TỈNH {where.upper()}"),
        (short.upper(),),
        "{type}-" + SYMBOLS[short],
        where,
        f"GIÁM ĐỐC {short.upper()}" + (f" TỈNH {where.upper()}" if rng.random() < 0.4 else ""),
        "Giám đốc",
        "Phó Giám đốc",
        ("gk-so", f"Giấy khen của Giám đốc {short}"),
        "department",
        area=f"tỉnh {where}",
    )


def school(rng: random.Random, day: date) -> Body:
    """A school; its headmaster gives Giấy khen."""
    where = places.province(rng, day)
    patron = rng.choice(units.PATRONS)
    kind, short, above = rng.choice((
        ("Trường THPT", "THPT", f"SỞ GD&ĐT {where.upper()}"),
        ("Trường Tiểu học", "TH", f"UBND {places.commune(rng, day).upper()}"),
        ("Trường Mầm non", "MN", f"PHÒNG GD&ĐT {places.district(rng).upper()}"),
    ))  # fmt: skip
    if day >= places.TWO_TIERS and above.startswith("PHÒNG"):
        above = f"UBND {places.commune(rng, day).upper()}"
    name = f"{kind} {patron}"
    return Body(
        name,
        (above,),
        (name.upper(),),
        rng.choice(["{type}-" + short, "{type}-" + short + "".join(w[0] for w in patron.split()).upper()]),
        where,
        f"HIỆU TRƯỞNG {name.upper()}",
        "Hiệu trưởng",
        "Phó Hiệu trưởng",
        ("gk-truong", f"Giấy khen của Hiệu trưởng {name}" if rng.random() < 0.6 else "Giấy khen"),
        "school",
        area=where,
    )


def ministry(rng: random.Random, day: date) -> Body:
    """A ministry."""
    name, tail = rng.choice(
        (("Bộ Tư pháp", "BTP"), ("Bộ Y tế", "BYT"), ("Bộ Giáo dục và Đào tạo", "BGDĐT"), ("Bộ Nội vụ", "BNV"))
    )
    return Body(
        name, (), (name.upper(),), "{type}-" + tail, "Hà Nội", f"BỘ TRƯỞNG {name.upper()}", "Bộ trưởng", "Thứ trưởng",
        ("bk-bo-nganh", f"Bằng khen của Bộ trưởng {name}"), "state", area="toàn quốc",
    )  # fmt: skip


def union(rng: random.Random, day: date) -> Body:
    """The provincial federation of trade unions (state heading, numbers /QĐ-LĐLĐ)."""
    where = places.province(rng, day)
    return Body(
        f"Liên đoàn Lao động tỉnh {where}", ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",), (f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {where.upper()}",),
        "{type}-LĐLĐ", where, f"BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH {where.upper()}", "Chủ tịch", "Phó Chủ tịch",
        ("bk-doan-the-tinh", "Bằng khen của Ban Chấp hành Liên đoàn Lao động tỉnh"), "province", "Ban Thường vụ", area=f"tỉnh {where}",
    )  # fmt: skip


def youth(rng: random.Random, day: date) -> Body:
    """The provincial Youth Union, with its own heading."""
    where = places.province(rng, day)
    return Body(
        f"Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh {where}", ("ĐOÀN TNCS HỒ CHÍ MINH",), (f"BCH TỈNH {where.upper()}", "***"),
        "{type}/TĐTN-VP", where, f"BAN THƯỜNG VỤ TỈNH ĐOÀN {where.upper()}", "Bí thư", "Phó Bí thư",
        ("bk-doan-the-tinh", "Bằng khen của Ban Chấp hành Tỉnh đoàn"), "province", "Ban Thường vụ", "youth", f"tỉnh {where}",
    )  # fmt: skip


def party(rng: random.Random, day: date) -> Body:
    """A provincial Party committee: «Số 36-QĐ/TU», «T/M»."""
    where = places.province(rng, day)
    return Body(
        f"Tỉnh ủy {where}", (), (f"TỈNH ỦY {where.upper()}", "*"), "{type}/TU", where, f"BAN THƯỜNG VỤ TỈNH ỦY {where.upper()}",
        "Bí thư", "Phó Bí thư", ("bk-tinh-uy", "Bằng khen của Ban Thường vụ Tỉnh ủy"), "province", "Ban Thường vụ", "party", f"tỉnh {where}",
    )  # fmt: skip


def president(rng: random.Random, day: date) -> Body:
    """The State President."""
    return Body(
        "Chủ tịch nước", (), ("CHỦ TỊCH NƯỚC",), "{type}-CTN", "Hà Nội", "CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Chủ tịch nước", "Phó Chủ tịch nước", ("hc-lao-dong-3", "Huân chương Lao động hạng Ba"), "state", area="toàn quốc",
    )  # fmt: skip


def prime_minister(rng: random.Random, day: date) -> Body:
    """The Prime Minister."""
    return Body(
        "Thủ tướng Chính phủ", (), ("THỦ TƯỚNG CHÍNH PHỦ",), "{type}-TTg", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng",
        "Phó Thủ tướng", ("bk-ttg", "Bằng khen của Thủ tướng Chính phủ"), "state", area="toàn quốc",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signing:
    """How a paper is signed: the lines in capitals, and what they mean."""

    lines: tuple[str, ...]
    name: str
    position: str
    capacity: str | None


def signing(rng: random.Random, body: Body, day: date) -> Signing:
    """Chief or deputy; organs that decide together sign TM. or T/M (NĐ 30/2020, Phụ lục I, mục II.7)."""
    name = person(rng, minority=0.05).name
    if body.form == "party" or body.agency.startswith(("Ban Chấp hành", "Liên đoàn")):
        mark = "T/M" if body.form == "party" else "TM."
        position = rng.choice([body.chief, body.deputy])
        return Signing(
            (f"{mark} {(body.collective or '').upper()}", position.upper()),
            name,
            position,
            f"{mark} {body.collective}",
        )
    if body.collective and day < date(2022, 1, 1) and rng.random() < 0.3:
        return Signing(
            (f"TM. {body.collective.upper()}", body.chief.upper()), name, body.chief, f"TM. {body.collective}"
        )
    if rng.random() < 0.45:
        return Signing((body.chief.upper(),), name, body.chief, None)
    return Signing((f"KT. {body.chief.upper()}", body.deputy.upper()), name, body.deputy, f"KT. {body.chief}")


BODIES: dict[str, Callable[[random.Random, date], Body]] = {
    "province": province,
    "district": district,
    "commune": commune,
    "department": department,
    "school": school,
    "ministry": ministry,
    "union": union,
    "youth": youth,
    "party": party,
    "president": president,
    "prime_minister": prime_minister,
}
