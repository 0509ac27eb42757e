"""Whom the clause of a report names where its «cho» tells a number or a plural first: «cho 2 tập thể là A, B»."""

import re
from functools import cache
from itertools import islice

from extract import lexicon, merit, press_clause, press_later, press_whom, terms
from extract.decision import Recipient
from extract.passage import Passage
from extract.press_people import People

_TO_MANY = re.compile(
    r"(?<!\w)cho\s(?P<many>(?:các|những|hai|ba|bốn|năm|\d{1,2})\s(?P<who>[^\W\d]+(?:,?\s[^\W\d]+){0,4}?)\s)"
)
"""«cho hai ngư dân | Lò Văn Páo và …»."""
_SOME_BODIES = re.compile(r"(?:tập thể|đơn vị)(?: (?:là|gồm))? ")
"""«cho 2 tập thể là | Phòng A, Phòng B và ông C»: bodies are named too."""
_TO_ALL = re.compile(r"(?<!\w)(?:cho|tặng)\s(?P<whom>(?:(?! cho )[^,;:.]){4,24})[\s.]*$")
_AND_SOME = re.compile(
    r"(?:,?\s(?:cùng|và|cùng với))\s(?:\d{1,3}|các|hai|ba|bốn|năm)\s(?:cá nhân|đồng chí|cán bộ|chiến sĩ)[^:;.\d]{0,80}?"
    r"(?:tiêu biểu là|điển hình là|tiêu biểu như|tiêu biểu có|trong đó có|gồm|gồm có|:)\s"
)
PRESENTED = re.compile(
    r"\s(?:còn có|có|gồm có|gồm|là)\s(?=(?:các\s|hai\s)?(?:ông|bà|anh|chị|em|đồng chí|cô|thầy)[\s,:])"
)
_COUNT = re.compile(r"(?<![\d.,])0?(\d{1,2}) (?:tập thể|cá nhân|đơn vị|đồng chí|hộ|trường|người)[^,;:]{0,30}$")
_BRACKET = re.compile(r"[^(;:.,]{0,60}\((?P<names>[A-ZĐÀ-Ỹ][^()]{4,300})\)")
_SMALL = 40
"""Letters of the words that tell what those are who are named behind them at most."""
_LISTS = 4
"""Places at most where a list is looked for."""


def persons(people: People, words: Passage) -> tuple[Recipient, ...]:
    """«…; Huy hiệu 30 năm tuổi Đảng cho các đồng chí A, B»: who is named behind a plural."""
    for to in _TO_MANY.finditer(words.plain):
        end = to.end() + (press_whom.small_end(words.text[to.end() : to.end() + _SMALL]) or 0)
        if words.text[to.start("who") : end].islower() and words.text[end : end + 1].isupper():
            bodies = _SOME_BODIES.match(words.plain, to.start("who")) is not None
            found = people.read(words.cut(to.start("many") if bodies else end, merit.reason_start(words)))
            return tuple(who for who in found if bodies or who.kind == "ca-nhan")
    return ()


def everyone(people: People, named: tuple[Recipient, ...], words: Passage) -> tuple[Recipient, ...]:
    """«cho Nhân dân và cán bộ xã A cùng 3 cá nhân là các ông: B, C, D»: also who stands before the list."""
    to = press_whom.before_list(words) if named else None
    before = people.read(to) if to else ()
    named = tuple(who for who in named if sum(one.name.value in who.name.value for one in before) < 2)  # «A, B» as one
    known = {who.name.value for who in named}
    if not before and named and all(who.kind != "ca-nhan" for who in named):
        behind = _AND_SOME.search(words.plain)  # «A, B và 6 cá nhân có thành tích, tiêu biểu là ông C»
        found = people.read(words.cut(behind.end())) if behind else ()
        return (*named, *(who for who in found if who.kind == "ca-nhan" and who.name.value not in known))
    return (*(who for who in before if who.name.value not in known), *named)


def counted(people: People, clause: Passage) -> tuple[Recipient, ...]:
    """Who is named with a number: «cho hai anh A và B», «cho 2 tập thể (A, B)», «cho 3 cá nhân, trong đó có C»."""
    if (to := _TO_ALL.search(clause.plain)) and (called := people.counted(clause.group(to, "whom"), given=True)):
        return called
    if names := press_clause.counted_names(clause):
        return people.read(names)
    if plural := persons(people, clause):
        return plural
    inside = (people.read(one.names, one.count) for one in press_later.in_brackets(clause))
    return tuple(who for found in inside for who in found) or listed(people, clause)


def listed(people: People, clause: Passage) -> tuple[Recipient, ...]:
    """«… tặng Bằng khen, trong đó có ông A và bà B», «… gồm: …»."""
    clause = _without_another(clause)
    told = (people.read(clause.cut(match.end())) for match in islice(among().finditer(clause.plain), _LISTS))
    there = PRESENTED.search(clause.plain)  # «Các cá nhân được tặng Bằng khen có ông A và bà B»
    last = (people.read(clause.cut(there.end())) for there in (there,) if there)
    return next((found for found in (*told, *last) if found), ())


def behind_award(people: People, clause: Passage, subject: Passage) -> tuple[Recipient, ...]:
    """«1 tập thể được tặng Cờ thi đua của UBND tỉnh (Trường A)»: as many in the bracket as are counted."""
    count = _COUNT.search(subject.plain)
    told = next(iter(lexicon.find_awards(clause.text)), None)
    bracket = _BRACKET.match(clause.text, told.end) if told and count else None
    found = people.read(clause.group(bracket, "names"), int(count[1])) if bracket and count else ()
    return found if count and len(found) == int(count[1]) else ()


def _without_another(clause: Passage) -> Passage:
    """«… tặng Giấy khen; | đại hội cũng bầu 5 đại biểu, gồm: A, B»: a list behind a semicolon is that of another verb,
    unless it begins there («; trong đó có A»)."""
    mark = clause.text.find(";")
    lists = (found for found in (among().search(clause.plain), PRESENTED.search(clause.plain)) if found)
    first = min((found.start() for found in lists), default=len(clause.text))
    behind = clause.cut(mark + 1).trimmed(" ") if mark >= 0 else None
    if behind is None or first < mark or among().match(f" {behind.plain}"):
        return clause
    return clause.cut(0, mark)


@cache
def among() -> re.Pattern[str]:
    return re.compile(rf"(?:[,;(]\s*|\s)(?:{terms.exact(terms.words('press', 'among'))})(?!\w)\s*:?\s*|:\s+")
