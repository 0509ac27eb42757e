"""Agencies as knowledge: what an abbreviation in a number means, names with commas, what an agency is called later.

Data and sources: `extract/data/agencies.toml`.
"""

import re
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from extract import terms
from ingest.text import fold

DATA = Path(__file__).parent / "data"


@cache
def table() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads((DATA / "agencies.toml").read_text(encoding="utf-8"))


def of_symbol(symbol: str) -> str | None:
    """«Sở Tài chính» of «QĐ-STC», «TTr-STC-NS»: the agency that a number's symbol names; null for none."""
    for part in re.split(r"[-/.]", symbol):
        for level in table()["symbols"].values():
            if (name := level.get(part)) and part not in terms.symbol_types():
                return str(name)
    return None


@cache
def _with_commas() -> re.Pattern[str]:
    return terms.starts_with(table()["commas"]["names"])


def comma_end(folded: str, at: int = 0) -> int:
    """Where a unit's name that contains commas ends if one begins at an offset of a folded text; else the offset.

    «Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp»: the first comma parts no units, the second one does.
    """
    match = _with_commas().match(folded, at)
    return match.end() if match else at


@cache
def _renames() -> tuple[tuple[str, str, date], ...]:
    return tuple((old, new, change["on"]) for change in table()["rename"] for old, new in change["moves"])


def today(name: str) -> str:
    """The name of an agency today, its place kept: «Sở Giao thông vận tải tỉnh X» is «Sở Xây dựng tỉnh X»."""
    for old, new, _ in sorted(_renames(), key=lambda move: move[2]):
        if re.match(rf"{re.escape(fold(old))}(?![a-z])", fold(name)):
            name = new + name[len(old) :]
    return name


def formerly(name: str) -> tuple[str, ...]:
    """The names under which an agency's forerunners worked, the latest first, each with the place of the name."""
    found: list[str] = []
    for old, new, _ in sorted(_renames(), key=lambda move: move[2], reverse=True):
        for known in (name, *found):
            if re.match(rf"{re.escape(fold(new))}(?![a-z])", fold(known)):
                found.append(old + known[len(new) :])
    return tuple(dict.fromkeys(found))
