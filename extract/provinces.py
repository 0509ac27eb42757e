"""The provinces of every year since 1945, as `extract/data/places.toml` tells them: when each was, what it became."""

import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal

from ingest.text import fold

DATA = Path(__file__).parent / "data"
Level = Literal["tinh", "huyen", "xa"]
KINDS = ("Thành phố", "Thị trấn", "Đặc khu", "Thị xã", "Phường", "Huyện", "Quận", "Tỉnh", "Xã")


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative unit of one time: «huyện Na Rì», in force from `since` to `until` (null: open or unknown).

    `kind` is the word before the name, `parent` the code of the unit it lay in, `into` are the codes of what it became.
    """

    code: str
    kind: str
    name: str
    level: Level
    since: date | None = None
    until: date | None = None
    parent: str | None = None
    into: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        """«tỉnh Bắc Thái»; «Quận 1» and «Thành phố Hồ Chí Minh» with a capital (NĐ 30/2020, Phụ lục II, mục III.1)."""
        capital = self.name.isdigit() or self.name == "Hồ Chí Minh"
        return f"{self.kind if capital else self.kind.lower()} {self.name}"

    def stood(self, day: date) -> bool:
        """Whether it was there on a day, as far as its time is known."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def parted(words: str, usual: str = "Tỉnh") -> tuple[str, str]:
    """Kind and name: «TP Huế» -> («Thành phố», «Huế»); a bare name is of the usual kind."""
    spelled = f"Thành phố {words[3:]}" if words.startswith("TP ") else words
    for kind in KINDS:
        if spelled.lower().startswith(kind.lower() + " "):
            return kind, spelled[len(kind) + 1 :].strip()
    return usual, spelled


@cache
def table() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads((DATA / "places.toml").read_text(encoding="utf-8"))


@cache
def provinces() -> tuple[Place, ...]:
    """Every province and city under the centre of every time, in the order of their beginnings."""
    standing = {words: _place(words, None) for words in table()["standing"]}
    made: list[Place] = []
    for change in table()["change"]:
        day: date = change["on"]
        for before, after in change["moves"]:
            new = {words: _place(words, day) for words in after}
            codes = tuple(place.code for place in new.values())
            made += [replace(standing.pop(words), until=day - timedelta(1), into=codes) for words in before]
            standing |= new
    return (*made, *standing.values())


def _place(words: str, since: date | None) -> Place:
    kind, name = parted(words)
    return Place(f"{name}@{since.isoformat() if since else ''}", kind, name, "tinh", since)


@cache
def _by_name() -> dict[str, tuple[Place, ...]]:
    """Folded name -> the provinces that bore it, the oldest first."""
    found: dict[str, list[Place]] = {}
    for place in provinces():
        for name in (place.name, *table()["spellings"].get(place.name, ())):
            found.setdefault(key(name), []).append(place)
    return {name: tuple(sorted(places, key=lambda p: p.since or date.min)) for name, places in found.items()}


def key(name: str) -> str:
    """A name as it is looked up: letters and figures alone, without marks («Gia Lai - Kon Tum»)."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(name)).split())


def province(words: str, day: date | None = None) -> Place | None:
    """The province that words name alone («tỉnh Bắc Thái», «TP. Hồ Chí Minh», «Đắc Lắc»), as it was on a day.

    Without a day, and where none of the name stood then, the latest one; null where no province was ever called so.
    """
    name = key(words)
    for prefix in ("tinh ", "thanh pho ", "tp ", "dac khu "):
        name = name.removeprefix(prefix)
    found = _by_name().get(name, ())
    then = [place for place in found if day is None or place.stood(day)]
    return next(reversed(then or list(found)), None)


@cache
def by_code() -> dict[str, Place]:
    """The provinces by their codes."""
    return {place.code: place for place in provinces()}


@cache
def names() -> re.Pattern[str]:
    """Provinces as they are written, `kind` the «tỉnh» or «thành phố» before them; no lower units."""
    known = sorted(
        {name for p in provinces() for name in (p.name, *table()["spellings"].get(p.name, ()))}, key=len, reverse=True
    )
    lower = "".join(rf"(?<!{kind} )" for kind in ("huyện", "quận", "thị xã", "xã", "phường", "thị trấn"))
    return re.compile(
        rf"(?<!\w)(?P<kind>[Tt]ỉnh |[Tt]hành phố |TP\.? ?)?{lower}(?P<name>{'|'.join(map(re.escape, known))})(?!\w)"
    )
