"""What a bracket behind an item of a list tells besides its recipient: awards he had before, votes he got.

«Ông A, Phó Chi cục trưởng (đã được tặng Bằng khen năm 2020);», «bà B, Kế toán (09/09 phiếu);».
"""

import re

from extract import lexicon
from extract.passage import Passage

_BEHIND = re.compile(r"\((?P<told>[^()]{1,300})\)[\s;.,]{0,5}$")
_BEFORE = re.compile(r"(?:nam\s\d{4},?\s)?(?:da|tung)\s(?:tung\s)?(?:duoc|nhan|dat|co)\s")
_VOTES = re.compile(
    r"(?:(?:dat|duoc)\s)?(?:\d{1,3}/\d{1,3}\s(?:so\s)?phieu|\d{1,3}(?:[.,]\d{1,2})?\s?%(?:\s(?:so\s)?phieu)?)[a-z\s]{0,30}"
)

_DEAD = re.compile(
    r"\(\s?(?:da\s+)?(?:tu\s+tran|qua\s+doi|hy\s+sinh|truy\s+tang|mat(?=\s?\)|\s+(?:ngay|thang|nam|\d)))"
)
"""«Ông A (đã mất), nguyên Trưởng phòng B»: who is dead is given his award after death."""


def tells_death(item: Passage) -> bool:
    """Whether a bracket in an item says that the person before it is dead."""
    return _DEAD.search(item.folded) is not None


def without(item: Passage) -> Passage:
    """An item without such a bracket at its end."""
    behind = _BEHIND.search(item.folded, max(0, len(item.text) - 310))
    if behind is None:
        return item
    told = behind["told"].strip()
    earlier = _BEFORE.match(told) and lexicon.find_awards(item.text[behind.start("told") : behind.end("told")])
    return item.cut(0, behind.start()) if earlier or _VOTES.fullmatch(told) else item
