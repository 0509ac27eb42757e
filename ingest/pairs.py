"""Two readings of one line laid side by side: which words of theirs cover the same ink."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from ingest.recogniser import ReadWord
from ingest.words import Word


@dataclass(frozen=True, slots=True)
class Pair:
    """The same stretch of a line as two readers saw it; usually one word each, now and then split or joined."""

    own: tuple[ReadWord, ...]
    second: tuple[Word, ...]
    beside: tuple[str, str] = ("", "")
    """What our own reader saw before and behind it; nothing at the ends of the line."""

    @property
    def text(self) -> str:
        """What our own reader saw."""
        return " ".join(word.text for word in self.own)

    @property
    def second_text(self) -> str:
        """What the second reader saw; empty where it saw nothing."""
        return " ".join(word.text for word in self.second)


_STEPS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1))
_ALONE = 0.4
"""The price of a word that the other reader lacks."""


def paired(own: Sequence[ReadWord], second: Sequence[Word]) -> tuple[Pair, ...]:
    """The cheapest way to lay the two side by side, by edges first and letters second.

    What only the second reader saw is left out: mostly specks and rules of tables. What both saw alike at both ends
    of the line needs no search.
    """
    first = _alike(own, second)
    last = min(_alike(own[::-1], second[::-1]), len(own) - first, len(second) - first)
    ends = len(own) - last, len(second) - last
    before = tuple(Pair((a,), (b,)) for a, b in zip(own[:first], second[:first], strict=True))
    after = tuple(Pair((a,), (b,)) for a, b in zip(own[ends[0] :], second[ends[1] :], strict=True))
    return _side_by_side(before + _cheapest(own[first : ends[0]], second[first : ends[1]]) + after)


def _side_by_side(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs of a line, each knowing its neighbours."""
    texts = ["", *(pair.text for pair in pairs), ""]
    return tuple(
        replace(pair, beside=beside) for pair, beside in zip(pairs, zip(texts, texts[2:], strict=False), strict=True)
    )


def _alike(own: Sequence[ReadWord], second: Sequence[Word]) -> int:
    """How many words from the start have one text and touch each other."""
    count = 0
    for a, b in zip(own, second, strict=False):
        if a.text != b.text or min(a.right, b.right) <= max(a.left, b.left):
            break
        count += 1
    return count


def _cheapest(own: Sequence[ReadWord], second: Sequence[Word]) -> tuple[Pair, ...]:
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for i in range(len(own) + 1):
        for j in range(len(second) + 1):
            ways = [
                (best[i - a, j - b][0] + _price(own[i - a : i], second[j - b : j]), a, b)
                for a, b in _STEPS
                if a <= i and b <= j
            ]
            if ways:
                best[i, j] = min(ways)
    pairs, i, j = [], len(own), len(second)
    while i or j:
        _, a, b = best[i, j]
        pairs.append(Pair(tuple(own[i - a : i]), tuple(second[j - b : j])))
        i, j = i - a, j - b
    return tuple(pair for pair in reversed(pairs) if pair.own)


def _price(own: Sequence[ReadWord], second: Sequence[Word]) -> float:
    if not own or not second:
        return _ALONE
    left, right = max(own[0].left, second[0].left), min(own[-1].right, second[-1].right)
    first, last = min(own[0].left, second[0].left), max(own[-1].right, second[-1].right)
    apart = 1 - max(0.0, right - left) / max(1.0, last - first)
    one, two = "".join(word.text for word in own), "".join(word.text for word in second)
    return apart + 0.5 * Levenshtein.normalized_distance(one, two) + 0.15 * (len(own) + len(second) - 2)
