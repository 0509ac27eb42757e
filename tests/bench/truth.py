"""How far a reading is from what was printed: characters of a line, of a page in any order, and names letter by letter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein

from training.typography import levelled, printed, typographic

_LEVELS = ((10_000, 0.10), (4, 0.34))
"""Words that are searched for together, and errors for each character up to which they count as found."""
_SAME_WORD = 0.6
"""Share of a word's letters that may be wrong while it is still that word, read badly."""


def errors(truth: str, read: str) -> int:
    """Least insertions, deletions and replacements between two texts, typography aside."""
    return int(Levenshtein.distance(typographic(truth), typographic(read)))


@dataclass(slots=True)
class _Left:
    """Stretches of the reading that no printed text has been found in yet, each with a space at both ends."""

    pieces: list[str] = field(default_factory=list)

    def take(self, number: int, start: int, end: int) -> None:
        """Leave what stands before and behind."""
        piece = self.pieces.pop(number)
        self.pieces += [rest for rest in (piece[:start] + " ", " " + piece[end:]) if rest.strip()]


def page_errors(truth: Sequence[str], read: Sequence[str]) -> int:
    """Wrong characters of a page, in whatever order and lines it was read.

    Printed lines are searched for in the reading, the longest first, and what is found is used up; what is not
    found whole is searched for in fours of words and then word by word. A word that is missing, or read where
    nothing was printed, counts with all its letters; spaces count within what was found only. So neither the order
    of lines nor their breaks nor columns read together change the sum.
    """
    left = _Left([f" {text} " for text in map(printed, read) if text])
    wanted = [text for text in map(printed, truth) if text]
    total = 0
    for length, share in _LEVELS:
        runs = sorted((run for text in wanted for run in _runs(text, length)), key=len, reverse=True)
        found = [_take(left, run, share) for run in runs]
        total += sum(cost for cost in found if cost is not None)
        wanted = [run for run, cost in zip(runs, found, strict=True) if cost is None]
    return total + _words([w for text in wanted for w in text.split()], [w for p in left.pieces for w in p.split()])


def _runs(text: str, length: int) -> list[str]:
    words = text.split()
    return [" ".join(words[n : n + length]) for n in range(0, len(words), length)]


def _take(left: _Left, text: str, share: float) -> int | None:
    """Use up the best stretch of the reading for a text; its errors, null where none is near enough."""
    for number, piece in enumerate(left.pieces):
        start = piece.find(f" {text} ")
        if start >= 0:
            left.take(number, start, start + len(text) + 2)
            return 0
    best = min(((*nearest(f" {text} ", piece), number) for number, piece in enumerate(left.pieces)), default=None)
    if best is None:
        return None
    _, start, end, number = best
    stretch = left.pieces[number][start:end].strip()
    cost = int(Levenshtein.distance(text, stretch))
    if cost > share * len(text) or not _ends_alike(text.split(), stretch.split()):
        return None
    left.take(number, start, end)
    return cost


def _ends_alike(text: list[str], stretch: list[str]) -> bool:
    """Whether first and last words are the same, if read badly: else a part of the line was read elsewhere."""
    ends = [(text[n], stretch[n]) for n in (0, -1)] if stretch else [("", "x")]
    return all(Levenshtein.normalized_distance(a, b) <= _SAME_WORD for a, b in ends)


def nearest(text: str, within: str) -> tuple[int, int, int]:
    """Errors, start and end of the stretch of `within` that is nearest to a text (Sellers 1980)."""
    last = _ends(text, within)
    end = int(last.argmin())
    backwards = _ends(text[::-1], within[:end][::-1], anchored=True)
    return int(last[end]), end - int(backwards.argmin()), end


def _ends(text: str, within: str, *, anchored: bool = False) -> npt.NDArray[np.int64]:
    """Errors between a text and the best stretch that ends before each character of `within`.

    `anchored`: the stretch begins where `within` begins.
    """
    codes = np.array([ord(c) for c in within], np.int64)
    steps = np.arange(len(within) + 1)
    row = steps.copy() if anchored else np.zeros(len(within) + 1, np.int64)
    for number, letter in enumerate(text, 1):
        following = np.empty_like(row)
        following[0] = number
        following[1:] = np.minimum(row[:-1] + (codes != ord(letter)), row[1:] + 1)
        row = np.minimum.accumulate(following - steps) + steps
    return row


def _words(truth: list[str], read: list[str]) -> int:
    """Errors of single words: the most similar ones are paired, the others count with all their letters."""
    costs = [(Levenshtein.distance(t, r), i, j) for i, t in enumerate(truth) for j, r in enumerate(read)]
    near = sorted((d / max(len(truth[i]), len(read[j])), d, i, j) for d, i, j in costs)
    total, used, taken = 0, set[int](), set[int]()
    for share, cost, i, j in near:
        if share <= _SAME_WORD and i not in used and j not in taken:
            used.add(i)
            taken.add(j)
            total += int(cost)
    missing = sum(len(word) for i, word in enumerate(truth) if i not in used)
    return total + missing + sum(len(word) for j, word in enumerate(read) if j not in taken)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of a piece that were read as one word, with their confidence."""

    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of read text in one: a line, a paragraph or a cell."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundName:
    """How a printed name was read: the text there, whether letter-perfect, and the product of its words' confidences."""

    truth: str
    read: str
    right: bool
    posterior: float


def find_name(parts: Sequence[str], pieces: Sequence[Piece]) -> FoundName:
    """A name in the reading. `parts` are its words as they stand together on one printed line each.

    A part is right where it stands as whole words somewhere in the reading.
    """
    found = [_find_part(typographic(part), pieces) for part in parts]
    posterior = float(np.prod([sure for _, _, sure in found]))
    right = all(exact for _, exact, _ in found)
    return FoundName(" ".join(parts), " ".join(text for text, _, _ in found), right, posterior)


def _find_part(part: str, pieces: Sequence[Piece]) -> tuple[str, bool, float]:
    """The text, whether it is exact, and the confidence."""
    whole = re.compile(rf"(?<!\w){re.escape(part)}(?!'?\w)")
    for piece in pieces:
        found = whole.search(levelled(piece.text))
        if found:
            return part, True, _sure(piece, found.start(), found.end())
    best = min(((*nearest(part, levelled(p.text)), n) for n, p in enumerate(pieces) if p.text), default=None)
    if best is None or best[0] > len(part) / 2:
        return "", False, 0.0
    _, start, end, number = best
    return _whole_words(pieces[number].text, start, end), False, _sure(pieces[number], start, end)


def misread(truth: Sequence[str], pieces: Sequence[Piece]) -> list[tuple[str, str]]:
    """Printed lines that stand nowhere letter by letter in a reading, each with the stretch that is nearest to it."""
    texts = [f" {text} " for text in (printed(piece.text) for piece in pieces) if text]
    made = []
    for line in filter(None, map(printed, truth)):
        if not any(f" {line} " in text for text in texts):
            best = min(((*nearest(f" {line} ", text), text) for text in texts), default=(0, 0, 0, ""))
            made.append((line, _whole_words(best[3], best[1], best[2])))
    return made


def _whole_words(text: str, start: int, end: int) -> str:
    """A stretch of a text with all of the words that it begins and ends in."""
    first = text.rfind(" ", 0, start + 1) + 1
    last = text.find(" ", max(first, end - 1))
    return text[first : last if last >= 0 else len(text)].strip()


def _sure(piece: Piece, start: int, end: int) -> float:
    return float(np.prod([s.confidence for s in piece.spans if s.start < end and start < s.end]))
