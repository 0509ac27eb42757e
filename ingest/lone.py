"""A letter alone on its line whose capital has the same shape: «x» or «X», told by how high it stands.

A reader of lines sees such a letter without any other beside it, so it cannot tell; the size of the type of the
lines around it can. Crosses in the columns of a list are the usual case.
"""

from dataclasses import replace

from ingest.strip import Strip
from ingest.words import Line

_ALIKE = frozenset("cosuvwxz")
"""Letters whose capitals differ in size only."""
_CAPITAL = 0.6
"""Em above the baseline: an x ends lower (0.43 to 0.56), a capital higher (0.63 to 0.75)."""


def undoubled(text: str) -> str:
    """The one letter that a reader sees twice who cannot tell its case: «Xx»."""
    first = text[:1]
    return first if text[1:] == first.swapcase() and first.lower() in _ALIKE else text


def with_case(strip: Strip, line: Line) -> Line:
    """The words of a line, placed on the image that its strip was cut from; a lone letter gets its height's case."""
    if len(line) != 1:
        return line
    word = replace(line[0], text=undoubled(line[0].text))
    if word.text.lower() not in _ALIKE:
        return line
    foot = strip.top + strip.baseline + strip.slope * ((word.left + word.right) / 2 - strip.left)
    rise = (foot - word.top) / strip.em
    return (replace(word, text=word.text.upper() if rise > _CAPITAL else word.text.lower()),)
