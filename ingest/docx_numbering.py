"""The labels that Word writes before the paragraphs of a list: «1.», «a)», «-», «I.»."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ingest.docx_styles import W, whole

_PLACEHOLDER = re.compile(r"%(\d)")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_LOW = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
VISIBLE_BULLETS = "-–—+*•"
"""Bullets that are signs of the text and not of a symbol font."""

_MOST_IN_LETTERS, _MOST_IN_ROMAN = 780, 0x7FFF  # the largest numbers that Word writes so; others are digits


def _roman(number: int) -> str:
    if number > _MOST_IN_ROMAN:
        return str(number)
    letters = ""
    for value, sign in (*_ROMAN, *_ROMAN_LOW):
        letters += sign * (number // value)
        number %= value
    return letters


def _letter(number: int) -> str:
    """a … z, then aa, bb, as Word counts."""
    if number > _MOST_IN_LETTERS:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "none": lambda number: "",
}
"""How a number is written, by the name that Word has for the format."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list; «%1» in `text` stands for the number of the outermost level."""

    format: str
    text: str
    start: int


class Numbering:
    """Counts the lists of one file; `label` must be asked in the order of the text."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._lists: dict[str, tuple[str, dict[int, Level], dict[int, int]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()

    def label(self, num_id: str, level: int) -> str:
        """The label of the next paragraph of a list; empty for a list the file does not describe."""
        if self._root is None or num_id == "0":
            return ""
        if num_id not in self._lists:
            self._lists[num_id] = self.describe(num_id)
        abstract, levels, restarts = self._lists[num_id]
        if level not in levels:
            return ""
        counts = self._counts.setdefault(abstract, {})
        self._count(counts, num_id, level, levels, restarts)
        return self._write(levels, level, counts)

    def _count(
        self,
        counts: dict[int, int],
        num_id: str,
        level: int,
        levels: dict[int, Level],
        restarts: dict[int, int],
    ) -> None:
        """One on, and every deeper level begins anew; a list with its own start begins there once."""
        if level in restarts and (num_id, level) not in self._restarted:
            self._restarted.add((num_id, level))
            counts[level] = restarts[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else levels[level].start
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]

    def _write(self, levels: dict[int, Level], level: int, counts: dict[int, int]) -> str:
        own = levels[level]
        if own.format == "bullet":
            return own.text if own.text in VISIBLE_BULLETS else "•"

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            shape = levels.get(at, own)
            return FORMATS.get(shape.format, str)(counts.get(at, shape.start))

        return _PLACEHOLDER.sub(number, own.text)

    def describe(self, num_id: str) -> tuple[str, dict[int, Level], dict[int, int]]:
        """The abstract list of a list, its levels, and the levels that begin at a number of their own."""
        num = self._named("num", "numId", num_id)
        reference = None if num is None else num.find(W + "abstractNumId")
        if reference is None:
            return "", {}, {}
        abstract_id = reference.get(W + "val")
        abstract = self._named("abstractNum", "abstractNumId", abstract_id)
        levels = {} if abstract is None else dict(map(_read_level, abstract.iterchildren(W + "lvl")))
        restarts: dict[int, int] = {}
        for override in num.iterchildren(W + "lvlOverride"):
            at = whole(override.get(W + "ilvl"), 0)
            levels.update(map(_read_level, override.iterchildren(W + "lvl")))
            start = override.find(W + "startOverride")
            if start is not None:
                restarts[at] = whole(start.get(W + "val"), 1)
        return abstract_id, levels, restarts

    def _named(self, tag: str, attribute: str, value: str) -> Any:
        found = (e for e in self._root.iterchildren(W + tag) if e.get(W + attribute) == value)
        return next(found, None)


def _read_level(element: Any) -> tuple[int, Level]:
    def value(tag: str, default: str) -> str:
        child = element.find(W + tag)
        return default if child is None else child.get(W + "val", default)

    level = Level(value("numFmt", "decimal"), value("lvlText", ""), whole(value("start", "1"), 1))
    return whole(element.get(W + "ilvl"), 0), level
