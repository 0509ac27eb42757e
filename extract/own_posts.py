"""Words behind a semicolon that only say what the person before them is: «Trung tá A, sinh năm 1976; Trợ lý Ban B»."""

from extract import positions, recipients
from extract.passage import Passage


def told(words: Passage) -> bool:
    """Whether words begin with a position and name nobody themselves."""
    end = words.text.find(";")
    first = words.cut(0, end if end >= 0 else None)
    if not positions.opens_exactly(first):
        return False
    one = recipients.read(first, "ca-nhan")
    return one is None or one.kind != "ca-nhan"
