"""The marks that stand for what is written above them: «nt», «-nt-», «như trên», «″»."""

import re

from extract.passage import Passage

_DITTO = re.compile(r"\A(?:[-–“\"'\s]*(?:n\s?[./]?\s?t|nhu\s+tren)[-–.”\"'\s]*|[-–\s]*(?:[“”\"″〃]|''|,,|//)[-–\s]*)")
_LONGEST = 14
"""Characters of such a mark, dashes and blanks included."""


def is_mark(words: Passage) -> bool:
    """Whether words are such a mark alone."""
    return len(words.text) <= _LONGEST and _DITTO.fullmatch(words.folded) is not None
