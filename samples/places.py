"""Provinces as they stood on a day; districts and communes that need not exist."""

import random
import tomllib
from datetime import date
from functools import cache

from samples.names import DATA

TWO_TIERS = date(2025, 7, 1)
"""From this day there are no districts (Nghị định 129/2025/NĐ-CP) and 34 provinces."""


@cache
def lists() -> dict[str, list[str]]:
    """The lists of the data file."""
    with (DATA / "places.toml").open("rb") as file:
        return tomllib.load(file)


def province(rng: random.Random, day: date) -> str:
    """The bare name of a province that existed on that day."""
    return rng.choice(lists()["after" if day >= TWO_TIERS else "before"])


def _made(rng: random.Random) -> str:
    return f"{rng.choice(lists()['first'])} {rng.choice(lists()['second'])}"


def district(rng: random.Random) -> str:
    """«huyện Tân Lâm», now and then a town."""
    return f"{rng.choice(['huyện'] * 6 + ['thị xã', 'thành phố'])} {_made(rng)}"


def commune(rng: random.Random, day: date | None = None) -> str:
    """«xã Phú Sơn», «phường …», «thị trấn …» (no towns of that kind from 1 July 2025)."""
    kinds = ["xã"] * 5 + ["phường"]
    if day is None or day < TWO_TIERS:
        kinds.append("thị trấn")
    return f"{rng.choice(kinds)} {_made(rng)}"


def hamlet(rng: random.Random) -> str:
    """«thôn 3», «tổ dân phố Phú Sơn»."""
    kind = rng.choice(["thôn", "ấp", "bản", "buôn", "xóm", "khóm"])
    return f"{kind} {rng.choice([str(rng.randint(1, 12)), _made(rng)])}"
