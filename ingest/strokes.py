"""Upright strokes that only what stands around them tells: 1, I and l look the same in many faces.

A lone «I» over a lone «2» is a 1, «ll» over «12» is 11, and «la» before a capital begins a name: «xã Ia Nhôn».
"""

from collections.abc import Sequence
from dataclasses import replace

from ingest.limits import MAX_LONE_SIGNS
from ingest.words import Line, Word

_STROKES = frozenset("Iil|!1ìí")
"""What a reader may see in a lone 1."""
_RIVER = "Ia"
"""«Water» in Jrai, the first word of many names of places in the Central Highlands; «la» opens none."""
_FOREIGN = frozenset(("de", "a"))
"""What stands before a small «la» that a capital follows: «de la Roche»."""
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


def named(line: Line) -> Line:
    """A line with «Ia» for «la» where a name goes on behind it; what was read is kept as the other reading."""
    return tuple(
        replace(word, text=_RIVER, other=word.text) if word.text == "la" and _opens_name(line, n) else word
        for n, word in enumerate(line)
    )


def _opens_name(line: Line, number: int) -> bool:
    before, behind = line[max(0, number - 1) : number], line[number + 1 : number + 2]
    return any(word.text[:1].isupper() for word in behind) and all(word.text.lower() not in _FOREIGN for word in before)


def _in_column(word: Word, other: Word) -> bool:
    """Whether a lone word stands below another one, in the same column."""
    middles = abs(word.left + word.right - other.left - other.right) / 2
    return other.top >= word.bottom - 0.5 * word.height and middles < _ASTRAY * other.height
