"""Who bears the same name: compared with its tone marks, folded only where one side is a scan."""

import math
import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from audit.match import Match
from audit.sentences import reason
from ingest.text import fold, same_tone_place

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
_BREAKS = re.compile(r"[\s\-–]+")


@lru_cache(maxsize=200_000)
def name_key(name: str) -> str:
    """A name for comparison: one tone placement, no case, one kind of apostrophe and of break.

    >>> name_key("Trần Thị THUÝ  Hoà")
    'trần thị thúy hòa'
    """
    plain = _BREAKS.sub(" ", name.translate(_APOSTROPHES)).strip()
    return same_tone_place(plain.lower())


@lru_cache(maxsize=200_000)
def folded_key(name: str) -> str:
    """The same without marks: what two readings of a scan may agree in."""
    return fold(name_key(name)).replace("'", "").replace(" ", "")


@cache
def _shares() -> dict[str, dict[str, float]]:
    text = files("audit").joinpath("data/names.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@lru_cache(maxsize=200_000)
def name_bits(key: str) -> float:
    """How much a shared name tells, in bits: rare parts tell more («Nguyễn Văn Hùng» little)."""
    parts = key.split()
    if not parts:
        return 0.0
    kinds = ["surname", *["middle"] * (len(parts) - 2), "given"] if len(parts) > 1 else ["given"]
    tables = (_shares()[kind] for kind in kinds)
    shares = (table.get(part, table["other"]) for table, part in zip(tables, parts, strict=True))
    return round(sum(-math.log2(share) for share in shares), 1)


def compare_names(left: str, right: str, scanned: bool) -> Match | None:
    """Whether two names may be one person's; `scanned` says that one of them was read from an image.

    Names that differ in a tone mark are two people, unless a scan may have lost it; that match is doubtful.
    """
    one, other = name_key(left), name_key(right)
    if one == other and one:
        return Match((reason("name", "same", name_bits(one)),))
    if scanned and folded_key(left) and folded_key(left) == folded_key(right):
        bits = max(0.0, round(min(name_bits(one), name_bits(other)) - 2.0, 1))
        return Match((reason("name", "folded", bits, left=left, right=right),), doubtful=True)
    return None
