"""A plan's lines under their headings: which section they stand in, which unit a heading gives them to, by when."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from extract import plan_deadlines, plan_units, plan_words, terms
from extract.decision import Deadline, Fact
from extract.entries import Entry, Grid, Line
from extract.passage import Passage
from extract.plan_when import Calendar
from extract.titles import is_capitals

_PART = re.compile(r"(?:phan|chuong|muc)\s+(?:thu\s+(?:nhat|hai|ba|tu|nam|sau)|[ivx]{1,4}|\d{1,2})\s*[:.]?\s*")
_UNIT_TAIL = re.compile(r"^\s*+(?:\([^)]{0,120}\)\s*+)?(?:[:.;]\s*+)?$")
LABELS = ("lead_labels", "support_labels", "time_labels")
"""Lines that complete the task above them: «Đơn vị chủ trì: …», «Thời gian: …»."""
_HEADING_WORDS = 18
_NAME_WORDS = 8
_DEEPEST = 8
_LONGEST = 4000
"""Letters of a line that are read: a paragraph of a plan has fewer."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line with what holds for it. `kinds` are the sections around it, the innermost last."""

    text: Passage
    kinds: tuple[str, ...] = ()
    owners: tuple[Fact[str], ...] = ()
    due: Fact[Deadline] | None = None
    labelled: bool = False

    @property
    def kind(self) -> str | None:
        return self.kinds[-1] if self.kinds else None


@dataclass(frozen=True, slots=True)
class _Level:
    """A heading that is open: its label's style and what it says."""

    style: str
    kind: str | None = None
    owners: tuple[Fact[str], ...] = ()
    due: Fact[Deadline] | None = None


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Kind -> its words with their marks, and without: a scan misreads the marks of capitals."""
    table: dict[str, list[str]] = plan_words.data()["sections"]
    return tuple(
        (kind, re.compile(plan_words.any_of(cues)), re.compile(rf"(?<!\w)(?:{terms.alternation(cues)})(?!\w)"))
        for kind, cues in table.items()
    )


def section(heading: Passage) -> tuple[str, ...]:
    """The kinds of section that a heading names («MỤC ĐÍCH, YÊU CẦU» names two), the most telling first."""
    loud = is_capitals(heading.text)
    return tuple(
        kind for kind, cues, bare in _kinds() if (bare.search(heading.folded) if loud else cues.search(heading.plain))
    )


def opens_section(text: Passage) -> bool:
    """Whether a line in a heading's type begins a section: «Phần thứ nhất», «MỤC ĐÍCH, YÊU CẦU»."""
    if _PART.match(text.folded):
        return True
    return (
        is_capitals(text.text) and len(text.text) < 60 and any(kind in ("purpose", "target") for kind in section(text))
    )


def items(found: Iterable[Entry], calendar: Calendar) -> Iterator[Item | tuple[Grid, Item]]:
    """Every line that is no mere heading, in order; a table comes with what holds for it."""
    walk = _Walk(calendar)
    for entry in found:
        if isinstance(entry, Grid):
            yield entry, walk.around()
        elif item := walk.line(entry):
            yield item


class _Walk:
    """Goes down the lines with the headings that are open."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.open: list[_Level] = []
        self.depths: dict[str, int] = {}

    def around(self) -> Item:
        """What holds where the next line stands."""
        owners = next((level.owners for level in reversed(self.open) if level.owners), ())
        due = next((level.due for level in reversed(self.open) if level.due), None)
        return Item(Passage("", "", 0), tuple(level.kind for level in self.open if level.kind), owners, due)

    def line(self, line: Line) -> Item | None:
        if len(line.whole.text) > _LONGEST:
            line = replace(line, whole=line.whole.cut(0, _LONGEST), text=line.text.cut(0, _LONGEST))
        style = self._style(line)
        self._close(style, line)
        text = _without_part(line)
        level, rest = self._heading(text, line, style or "plain")
        around = self.around()
        if level is not None:
            self.open = [*self.open, level][-_DEEPEST:]
            around = self.around()
        elif style is not None:
            self.open = [*self.open, _Level(style)][-_DEEPEST:]
        return replace(around, text=rest, labelled=style is not None) if rest else None

    def _style(self, line: Line) -> str | None:
        if _PART.match(line.whole.folded):
            return "part"
        if line.style == "bullet":
            return "bullet" + line.whole.text[:1].replace("–", "-")
        if line.style is None and _is_loud(line):
            return "loud"
        return line.style

    def _close(self, style: str | None, line: Line) -> None:
        """Headings of the same style end; a plain paragraph ends the items and the unit that had items before it."""
        if style is None:
            below = next(
                (n for n, level in enumerate(self.open) if level.owners or level.style.startswith("bullet")), None
            )
            closes = plan_words.pattern("assign", "closing").match(line.whole.plain)
            if below is not None and (closes or self.open[-1].style.startswith("bullet")):
                self.open = self.open[:below]
            return
        at = next((n for n, level in enumerate(self.open) if level.style == style), None)
        if at is None:
            at = 0 if style == "part" else self.depths.get(style)
        if at is not None:
            self.open = self.open[:at]
        self.depths.setdefault(style, len(self.open))

    def _heading(self, text: Passage, line: Line, style: str) -> tuple[_Level | None, Passage]:
        """The level that a line opens, and what of the line is no heading."""
        head, rest = _head(text)
        loose = style in ("plain", "loud") or style.startswith("bullet")
        if loose and any(plan_words.labels(key).match(text.plain) for key in LABELS):
            return None, text
        named = section(head) if is_capitals(head.text) else ()
        owners = _owners(head, rest is not text) if not named and not rest.text[:1].isdigit() else ()
        if owners and (style != "plain" or line.bold or (rest is not text and len(head.text) < 90)):
            return _Level(style, None, owners), head.cut(len(head.text)) if rest is text else rest
        if not _is_heading(head, rest is not text, line):
            return None, text
        due = plan_deadlines.opening(head, self.calendar) if len(head.text) < 60 else None
        kinds = section(head)
        if due is None and not kinds and rest is not text:
            return None, text
        if due is not None and rest is text:
            rest = head.cut(len(head.text))
        elif due is not None:
            return _Level(style, None, (), due), text if rest else rest
        kind = kinds[0] if kinds else None
        mixed = "purpose+requirement" if {"purpose", "requirement"} <= set(kinds) and kind == "purpose" else kind
        return _Level(style, mixed, (), due), rest if rest is not text else head.cut(len(head.text))


def _owners(head: Passage, before_colon: bool) -> tuple[Fact[str], ...]:
    """The units that a heading is; before a colon a short one is, whatever words are in its name."""
    units = plan_units.read(head, "heading")
    if units is None:
        return ()
    if _UNIT_TAIL.fullmatch(head.text[units.end :]) or (before_colon and _does().fullmatch(head.plain[units.end :])):
        return units.names
    return plan_units.whole(head, "heading") if before_colon and len(head.text.split()) <= _NAME_WORDS else ()


@cache
def _does() -> re.Pattern[str]:
    return re.compile(rf"^\s*+(?:{terms.exact(plan_words.words('assign', 'does'))})[\s,:]*")


def _without_part(line: Line) -> Passage:
    match = _PART.match(line.whole.folded)
    return line.whole.after(match) if match else line.text


def _head(text: Passage) -> tuple[Passage, Passage]:
    """The words before a colon near the start and those behind it; the whole text twice where there is none."""
    colon = text.text.find(":", 0, 160)
    if colon < 0:
        return text, text
    return text.cut(0, colon), text.cut(colon + 1)


def _is_loud(line: Line) -> bool:
    """A heading without a label, in capitals or bold."""
    return (is_capitals(line.whole.text) or line.bold) and len(line.whole.text.split()) <= _HEADING_WORDS


def _is_heading(head: Passage, before_colon: bool, line: Line) -> bool:
    if not head or len(head.text.split()) > _HEADING_WORDS:
        return False
    ended = head.text.rstrip()[-1:] in ".;,"
    if before_colon:
        return len(head.text.split()) <= 12
    return (is_capitals(head.text) or line.bold or not ended) and (line.style is not None or _is_loud(line))
