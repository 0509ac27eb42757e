"""A stretch of the document's text, with its folded twin and its offset: what the parts' functions take."""

import re
from dataclasses import dataclass
from functools import lru_cache

from extract.decision import Quote
from ingest.frozen import maker, quick
from ingest.text import fold, same_tone_place

_SHORT = 400
"""Characters of a passage whose plain form is remembered: the words of an item are asked for it some fifty times."""
_BREAKS = str.maketrans("\n\t", "  ")


@lru_cache(maxsize=2048)
def _plain(text: str) -> str:
    return same_tone_place(text).lower()


@quick
@dataclass(frozen=True, slots=True)
class Passage:
    """`text` with line breaks and tabs as spaces, `folded` (same length), `start` in `Document.text`."""

    text: str
    folded: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def plain(self) -> str:
        """Small letters with their marks, one tone placement, the same length."""
        return _plain(self.text) if len(self.text) <= _SHORT else same_tone_place(self.text).lower()

    @property
    def quote(self) -> Quote:
        return Quote(self.start, self.end)

    def cut(self, start: int, end: int | None = None) -> "Passage":
        """The part between two offsets of this passage, without blanks at its ends."""
        end = len(self.text) if end is None else min(end, len(self.text))
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return _make(self.text[start:end], self.folded[start:end], self.start + start)

    def trimmed(self, marks: str) -> "Passage":
        """Without blanks and the given marks at both ends."""
        left = len(self.text) - len(self.text.lstrip(marks + " "))
        right = len(self.text.rstrip(marks + " "))
        return self.cut(left, max(left, right))

    def after(self, match: re.Match[str]) -> "Passage":
        """What follows a match in `folded`."""
        return self.cut(match.end())

    def group(self, match: re.Match[str], name: str | int) -> "Passage":
        """What a group of a match in `folded` or `text` covers."""
        return self.cut(match.start(name), match.end(name))

    def __bool__(self) -> bool:
        return bool(self.text)


_make = maker(Passage)


def passage(text: str, start: int = 0, end: int | None = None) -> Passage:
    """The passage of `Document.text` between two offsets."""
    piece = text[start:end].translate(_BREAKS)
    return Passage(piece, fold(piece), start).cut(0)


def split(whole: Passage, pattern: re.Pattern[str]) -> tuple[Passage, ...]:
    """The passage cut at every match of a pattern in its folded text; empty parts fall away."""
    cuts = [0]
    for match in pattern.finditer(whole.folded):
        cuts += [match.start(), match.end()]
    cuts.append(len(whole.text))
    parts = (whole.cut(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True))
    return tuple(part for part in parts if part)
