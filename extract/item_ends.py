"""How the items of a list end: whether with a mark, so that a line without one goes on in the next."""

import re
from collections.abc import Sequence

from extract.labels import LABEL
from extract.titles import is_capitals
from ingest.text import fold

PAGE_NUMBER = re.compile(r"\A\s*+(?:[-–]\s*+|[Tt]rang\s++)?\d{1,3}\s*+(?:[-–]\s*+|/\s?\d{1,3}\s*+)?$")
_MARKED = re.compile(r"(?:;|[.]/?[.]?)\s*+$")
_REST_WORDS = 2


def are_marked(texts: Sequence[str]) -> bool:
    """Whether the items among these lines end with a mark."""
    shown = [fold(text).strip() for text in texts if not (PAGE_NUMBER.fullmatch(text) or is_capitals(text))]
    labelled = [LABEL.match(text) is not None for text in shown]
    last = [text for text, below in zip(shown, [*labelled[1:], True], strict=False) if below]
    return sum(map(bool, map(_MARKED.search, last))) >= max(3, 0.75 * len(last))


def is_rest(line: str) -> bool:
    """«1. Ông A, Công an huyện Tả» over «Van;»: a word, or two with the mark of an item's end, are no item of their
    own."""
    words = line.split()
    return len(words) <= _REST_WORDS and (line.endswith(";") or (len(words) == 1 and line.rstrip(",.").isalpha()))
