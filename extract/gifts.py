"""What a decision gives beside its awards: «tặng Bằng khen cho A và tặng quà cho B» grants B nothing."""

import re

from extract.passage import Passage

_THINGS = r"(?:(?:phan|suat)\s+)?(?:qua|tien\s+mat|so\s+tien|hien\s+vat|bieu\s+trung|luu\s+niem|kinh\s+phi)(?![a-z])"
_OPENS = re.compile(rf"(?:trao\s+)?(?:tang|trao|ho\s+tro|thuong)\s+(?:\d{{1,4}}\s+)?{_THINGS}")
_JOINT = re.compile(rf"(?:[,;]|(?<![\s,;])\s)\s*+(?:(?:va|dong\s+thoi)\s+)?(?={_OPENS.pattern})")
_ALONE = re.compile(rf"\W*(?:tang\s+)?{_THINGS}")


def opens(text: Passage) -> bool:
    """Whether words give something that is no award: «tặng quà cho bà B», «trao số tiền 500.000 đồng cho …»."""
    return _OPENS.match(text.folded) is not None


def cut(text: Passage) -> tuple[Passage, ...]:
    """The words of a grant parted from each gift behind it."""
    starts = [(match.start(), match.end()) for match in _JOINT.finditer(text.folded)]
    ends = [start for start, _ in starts] + [len(text.text)]
    return (text.cut(0, ends[0]), *(text.cut(at, end) for (_, at), end in zip(starts, ends[1:], strict=True)))


def is_named(cell: Passage) -> bool:
    """«Tặng quà» in the column of awards."""
    return _ALONE.match(cell.folded) is not None
