"""Where the words of a position (chức vụ, chức danh) end: «nguyên Phó Giám đốc» in «nguyên Phó Giám đốc Sở Y tế».

Marks matter: «Vân Thư» is a name and «văn thư» a post, «Trường Đại học» a school and «Trưởng đài» a post. Only a
scan's reading without the right marks is forgiven, and only for two words or more that open no body's name.
"""

import re
from functools import cache

from extract import ditto_marks, terms
from extract.passage import Passage

_FORMER = frozenset({"nguyên", "quyền", "cựu"})


_LONGEST_DUTY = 60
"""Characters of what a post is for, at most."""
_LEVEL = re.compile(r"\s(?:xã|phường|thị\s+trấn|huyện|quận|thị\s+xã|tỉnh|thành\s+phố)$")


@cache
def _exact() -> re.Pattern[str]:
    former = terms.exact(terms.words("positions", "former"))
    heads = terms.exact(terms.words("positions", "heads"))
    return re.compile(rf"\A(?:(?:{former})\s++)?(?:phó\s++)?(?:{heads})(?!\w)")


def end(words: Passage) -> int | None:
    """Where the position at the start of a passage ends; null where it begins with none.

    The name of a place takes the word for its level along: «Trưởng Công an | xã Nà Mỏ», but «Trưởng Công an xã».
    """
    if match := _exact().match(words.plain):
        level = _LEVEL.search(match[0])
        named = level and words.text[match.end() : match.end() + 2].strip()[:1].isupper()
        return level.start() if level and named else match.end()
    loose = terms.position_head().match(words.folded)
    if loose and " " in loose[0] and not terms.opens_body(words.text):
        return loose.end()
    return None


def opens(words: Passage) -> bool:
    """A passage begins with a position."""
    return end(words) is not None


def opens_exactly(words: Passage) -> bool:
    """A passage begins with a position whose marks are right («Chu Hồ» is a name, «Chủ hộ» a post)."""
    return _exact().match(words.plain) is not None


def opens_after_name(words: Passage) -> bool:
    """A position begins here and not a further syllable of a name: its marks are right, and where it has two words
    the second is small («Kế toán», not «Kế Toán») or both are titles («Phó Chủ tịch»)."""
    match = _exact().match(words.plain)
    if match is None:
        return False
    parts = words.text[: match.end()].split()
    if parts[0].lower() in _FORMER and parts[0][0].isupper():
        return False
    if len(parts) > 1:
        return any(part[0].islower() for part in parts[1:])
    following = words.text[match.end() :].split()
    return bool(following) and following[0][0].islower()


def whole_duty(rest: Passage, end: int) -> int:
    """«Nhân viên thư viện, | thiết bị»: small words behind the comma that open no body tell of the post, too."""
    behind = rest.cut(end).trimmed(", ")
    small = 0 < len(behind.text) < _LONGEST_DUTY and behind.text.replace(" ", "").isalpha() and behind.text.islower()
    own = small and not (terms.opens_body(behind.text) or ditto_marks.is_mark(behind))
    return len(rest.text) if own and rest.text[end : end + 1] == "," else end
