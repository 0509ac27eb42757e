"""Running numbers that look like letters: a lone «I» that stands over a lone «2» is a 1, and «ll» over «12» is 11."""

from collections.abc import Sequence
from dataclasses import replace

from ingest.limits import MAX_LONE_SIGNS
from ingest.words import Line, Word

_STROKES = frozenset("Iil|!1ìí")
"""What a reader may see in a lone 1."""
_STOPS = ".)/"
_MOST = 2
"""Digits of 1 and 11."""
_ASTRAY = 0.7
"""Of the height of a number: by how much the middles of two that stand below each other may differ."""


def counted(lines: Sequence[Line]) -> list[Line]:
    """Some lines with 1 for I where the next lone word below in its column counts on from that.

    The label «I» of a group stands over the 1 of its first row. What was read is kept as the other reading.
    """
    lone = sorted((line[0] for line in lines if len(line) == 1), key=lambda word: word.top)
    found: dict[int, Word] = {}
    if len(lone) > MAX_LONE_SIGNS:
        return list(lines)
    for n, word in enumerate(lone):
        bare = word.text.rstrip(_STOPS)
        if 0 < len(bare) <= _MOST and not bare.isdigit() and set(bare) <= _STROKES:
            below = next((other for other in lone[n + 1 :] if _in_column(word, other)), None)
            number = "1" * len(bare)
            if below and below.text.rstrip(_STOPS) == str(int(number) + 1):
                found[id(word)] = replace(word, text=number + word.text[len(bare) :], other=word.text)
    return [(found[id(line[0])],) if line and id(line[0]) in found else line for line in lines]


def _in_column(word: Word, other: Word) -> bool:
    """Whether a lone word stands below another one, in the same column."""
    middles = abs(word.left + word.right - other.left - other.right) / 2
    return other.top >= word.bottom - 0.5 * word.height and middles < _ASTRAY * other.height
