"""A second look at a line where a word is in doubt: read again in other framings, rivals drawn in its own type.

Both cost more than the first reading, so each is done when the first doubtful word of a line asks for it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from ingest.glyphs import Fit, Print, Verdict, fitted, verdicts
from ingest.pairs import Pair
from ingest.recogniser import Float, Reading, ReadWord, alphabet, read_strips
from ingest.strip import Grey, Strip

_FRAMINGS = ((1.1, 0.05), (0.92, 0.16))
"""How much wider the line is set for another reading, and the em of paper above and below it."""
_APART = 0.5
"""Em by which a stretch may lie off in another reading and still be the same words."""
_SPACE_CHANCE = 0.85
"""Chance of a space between two words of a reading, whose columns its words do not carry."""
_SHOWN = 2
"""Words on which the face of a line is found."""


class Lookout:
    """What can be seen of one line at a second look."""

    def __init__(self, strip: Strip, reading: Reading) -> None:
        self._strip, self._reading = strip, reading

    def at(self, pair: Pair) -> "Sight":
        """The stretch of a pair."""
        return Sight(self, pair.own[0].left, pair.own[-1].right)

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The line as our own reader reads it in other framings."""
        return read_strips([_framed(self._strip, *framing) for framing in _FRAMINGS])

    @cached_property
    def type(self) -> tuple[Print, Fit]:
        """The print and the face that is most like it on the line's surest words."""
        page = Print(self._strip)
        words = [word for word in self._reading if sum(c.isalpha() for c in word.text) > 1] or list(self._reading)
        surest = sorted(words, key=lambda word: -word.posterior * min(6, len(word.text)))[:_SHOWN]
        return page, fitted(page, [(word.text, word.left, word.right) for word in surest])

    @property
    def em(self) -> float:
        """Size of the type in pixels."""
        return self._strip.em


@dataclass(frozen=True, slots=True)
class Sight:
    """A stretch of a line, between two edges in pixels of its picture."""

    line: Lookout
    left: float
    right: float

    def compare(self, texts: Sequence[str]) -> tuple[Verdict, ...]:
        """The first text drawn against each of the texts."""
        return verdicts(*self.line.type, texts, self.left, self.right)

    def again(self) -> list[Float]:
        """The network's chances over the stretch in each other framing that cut it out as the first reading did."""
        found = []
        for (wider, _), reading in zip(_FRAMINGS, self.line.readings, strict=True):
            words = [word for word in reading if self.left < (word.left + word.right) / 2 / wider < self.right]
            if words and self._fits(words[0].left / wider, words[-1].right / wider):
                found.append(stretch(words))
        return found

    def _fits(self, left: float, right: float) -> bool:
        return max(abs(left - self.left), abs(right - self.right)) < _APART * self.line.em


def stretch(words: Sequence[ReadWord]) -> Float:
    """The network's chances over some words in a row, with a column for each space between them."""
    gap = np.full((1, len(alphabet()) + 1), -12.0, np.float32)
    gap[0, 0] = math.log(1 - _SPACE_CHANCE)
    gap[0, alphabet().index(" ") + 1] = math.log(_SPACE_CHANCE)
    parts: list[Float] = []
    for word in words:
        parts += [gap, word.chances] if parts else [word.chances]
    return np.concatenate(parts)


def _framed(strip: Strip, wider: float, margin: float) -> Grey:
    """A line's picture with more paper above and below and its width changed."""
    paper = int(np.percentile(strip.image, 80))
    rows = round(margin * strip.em)
    padded = np.pad(strip.image, ((rows, rows), (0, 0)), constant_values=paper)
    height, width = padded.shape
    framed: Grey = cv2.resize(padded, (max(1, round(width * wider)), height), interpolation=cv2.INTER_LINEAR)
    return framed
