"""Units: the collectives that are commended and the places where persons work."""

import random
import tomllib
from datetime import date
from functools import cache
from typing import Literal

from samples import places
from samples.names import DATA

Level = Literal["province", "district", "commune", "department", "school", "state"]


@cache
def lists() -> dict[str, list[str]]:
    """The lists of the data file."""
    with (DATA / "units.toml").open("rb") as file:
        return tomllib.load(file)


def pick(rng: random.Random, name: str) -> str:
    """One entry of a list."""
    return rng.choice(lists()[name])


def school(rng: random.Random) -> str:
    """«Trường Mầm non Hoa Ban»."""
    return f"{pick(rng, 'schools')} {pick(rng, 'patrons')}"


def firm(rng: random.Random) -> str:
    """An enterprise or a co-operative."""
    return pick(rng, "firms").format(pick(rng, "firm_names"))


def border_post(rng: random.Random) -> str:
    """«Đồn Biên phòng …»."""
    return f"Đồn Biên phòng {rng.choice(places.lists()['second'])}"


def local(rng: random.Random, day: date) -> str:
    """«huyện Tân Lâm» while there are districts, then a commune."""
    return places.district(rng) if day < places.TWO_TIERS else places.commune(rng, day)


def full_commune(rng: random.Random, day: date) -> str:
    """«xã Phú Sơn, huyện Tân Lâm» while there are districts, then «xã Phú Sơn»."""
    tail = f", {places.district(rng)}" if day < places.TWO_TIERS else ""
    return f"{places.commune(rng, day)}{tail}"


def people_of(rng: random.Random, day: date) -> str:
    """«Nhân dân và cán bộ xã Văn Lang, huyện …»: a collective."""
    return f"{rng.choice(['Nhân dân và cán bộ', 'Cán bộ và Nhân dân', 'Nhân dân'])} {full_commune(rng, day)}"


def collective(rng: random.Random, day: date, level: Level = "province") -> str:
    """A collective under a body of that level: a department, a room, a school, an army unit, a commune …"""
    makers = {"district": _of_district, "commune": _of_commune, "department": _of_department, "school": _of_school}
    return rng.choice(makers.get(level, _province_wide)(rng, day))


def _of_district(rng: random.Random, day: date) -> tuple[str, ...]:
    commune = places.commune(rng, day)
    return (
        school(rng),
        f"Hội Nông dân {commune}",
        f"Ủy ban nhân dân {commune}",
        f"Công an {commune}",
        f"Trạm Y tế {commune}",
        f"Ban Chỉ huy Quân sự {commune}",
        pick(rng, "district_rooms"),
    )


def _of_commune(rng: random.Random, day: date) -> tuple[str, ...]:
    hamlet = places.hamlet(rng)
    return (school(rng), f"Chi hội Phụ nữ {hamlet}", f"Tổ an ninh, trật tự {hamlet}", "Trạm Y tế")


def _of_department(rng: random.Random, day: date) -> tuple[str, ...]:
    return (pick(rng, "rooms"), pick(rng, "rooms"), f"Chi cục {pick(rng, 'branches')}")


def _of_school(rng: random.Random, day: date) -> tuple[str, ...]:
    return (f"Tổ {pick(rng, 'subjects')}", f"Lớp {rng.randint(6, 12)}A{rng.randint(1, 9)}")


def _province_wide(rng: random.Random, day: date) -> tuple[str, ...]:
    area, commune = local(rng, day), full_commune(rng, day)
    room = f"{pick(rng, 'rooms')}, {pick(rng, 'departments')}"
    return (
        pick(rng, "departments"),
        pick(rng, "offices"),
        room,
        room,
        f"{school(rng)}, {area}",
        f"Ủy ban nhân dân {commune}",
        f"UBND {area}",
        f"Đảng ủy {commune}",
        f"Hội Liên hiệp Phụ nữ {area}",
        f"Hội Nông dân {commune}",
        f"Công an {area}",
        f"Ban Chỉ huy Quân sự {area}",
        f"{border_post(rng)}, Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        f"Khoa {pick(rng, 'wards')}, Bệnh viện Đa khoa tỉnh",
        f"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam {area}",
        f"Đoàn TNCS Hồ Chí Minh {area}",
    )
