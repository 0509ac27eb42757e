"""The unit that the opening words of a grant give to all persons below: «cho các cá nhân thuộc Sở Y tế có tên sau»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract import several, terms
from extract.decision import Fact
from extract.lists import Granted
from extract.passage import Passage
from extract.person_facts import unit_of
from extract.unit_levels import is_place

_OF = re.compile(
    r"(?P<who>cá\s+nhân|tập\s+thể|đồng\s+chí|người|đơn\s+vị|cán\s+bộ|đảng\s+viên|học\s+sinh|sinh\s+viên)(?P<said>[^,;:.()]{0,80}?\sthuộc\s+)(?!các\s|những\s)"
)
_END = re.compile(
    r"(?<!\s)\s*+(?:[,;:(]\s*+)?+(?:(?:đã|vì|do|có|gồm|là|trong|năm|đạt|theo|sau|như|cụ\s+thể|được|nhân\s+dịp|tham\s+gia|hoàn\s+thành)(?!\w)|[;:(])|[.]\s*$|$"
)
_COUNT = re.compile(r"(?<!\w)\d{1,4}\s(?:tập\sthể|cá\snhân|đơn\svị|hộ|người|đồng\schí)(?!\w)")
"""«02 tập thể thuộc Sở Y tế, 02 cá nhân»: others follow, of whom the unit is not told."""
_DEED = re.compile(r"(?<!\w)(?:đã|trong|vụ|dự án|đề án|công trình|chương trình|phong trào)(?!\w)")
"""«02 cá nhân đã điều tra vụ án thuộc Công an tỉnh thụ lý»: the work, not the persons."""
_BODIES = frozenset({"tập thể", "đơn vị"})
_REACH = 600
_LONGEST = 160


def of(opening: Passage) -> Fact[str] | None:
    """The one body whose members are commended; null where the words name none, several or only a place."""
    near = opening.cut(0, _REACH)
    begins = _OF.search(near.plain)
    if begins is None:
        return None
    ends = _END.search(near.plain, begins.end())
    if _DEED.search(begins["said"]) or (begins["who"] in _BODIES and "cá nhân" in near.plain[begins.end() :]):
        return None
    words = near.cut(begins.end(), ends.start() if ends else None).trimmed(",;:. ")
    named = terms.opens_body(words.text) and not is_place(words) and len(words.text) <= _LONGEST
    if not named or " và " in words.text or _COUNT.search(words.text) or len(several.pieces(words)) != 1:
        return None
    return Fact(words.text, words.quote, "opening", 0.85)


def filled(items: Iterable[Granted], opening: Passage) -> Iterator[Granted]:
    """The items, each person without a unit with that of the opening words."""
    unit = of(opening)
    for item in items:
        who = item.recipient
        held = unit_of(who.unit, unit) if who.kind == "ca-nhan" else who.unit
        yield item if held is who.unit else replace(item, recipient=replace(who, unit=held))
