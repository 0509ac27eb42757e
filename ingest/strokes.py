"""Upright strokes that only what stands around them tells: 1, I and l look the same in many faces.

A lone «I» over a lone «2» is a 1, «ll» over «12» is 11, and «la» before a capital begins a name: «xã Ia Nhôn».
"""

import re
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
_LABEL = re.compile(r"I[IVX]{1,3}|V|VI{1,3}|IX|X")
"""Labels of the groups after the first."""
_STOPS = ".)/"
_MOST = 2
"""Digits of 1 and 11."""
_ASTRAY = 0.7
"""Of the height of a number: by how much two that stand below each other may stand astray."""


def counted(lines: Sequence[Line]) -> list[Line]:
    """Some lines with 1 for a lone I where what begins next below it in its column counts on from that.

    The label «I» of a group stands over the 1 of its first row, or in one column with «II». What was read is kept as
    the other reading.
    """
    firsts = sorted((line[0] for line in lines if line), key=lambda word: word.top)
    if len(firsts) > MAX_LONE_SIGNS:
        return list(lines)
    return [(_counted(line[0], firsts),) if len(line) == 1 else line for line in lines]


def _counted(word: Word, firsts: Sequence[Word]) -> Word:
    """A lone word, or the number that it stands for among the first words of all lines from top to bottom."""
    bare = word.text.rstrip(_STOPS)
    if not 0 < len(bare) <= _MOST or bare.isdigit() or not set(bare) <= _STROKES:
        return word
    column = [other for other in firsts if other is not word and _in_column(word, other)]
    below = next((other for other in column if other.top >= word.bottom - 0.5 * word.height), None)
    number = "1" * len(bare)
    if below is None or below.text.rstrip(_STOPS) != str(int(number) + 1):
        return word
    if any(_LABEL.fullmatch(other.text.rstrip(_STOPS)) for other in column):
        return word
    return replace(word, text=number + word.text[len(bare) :], other=word.text)


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
    """Whether two words stand in one column of numbers: at its left, or their middles below each other."""
    middles = abs(word.left + word.right - other.left - other.right) / 2
    return min(middles, abs(word.left - other.left)) < _ASTRAY * word.height
