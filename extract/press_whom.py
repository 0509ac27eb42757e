"""Where in the clause of a report those stand who are given an award, where no «cho» tells it."""

import re
from itertools import pairwise

from extract import lexicon, terms
from extract.passage import Passage

_GIVEN_TO = re.compile(r"(?<!\w)tặng\s+(?:cho\s+)?(?=\w)")
_SECOND = re.compile(r"(?P<joint>[;,]\s(?:và\s)?|\svà\s)(?:(?:các )?danh hiệu\s|\d{1,3}\s)?[“\"]?$")
_TO_AT_ONCE = re.compile(r"[”\"]?\s(?:tặng|cho)\s(?!thưởng)")
_REWARDED = re.compile(r"\svà (?:thưởng(?: nóng)?|tặng|trao tặng)(?: cho)?\s(?=(?:em|cháu|anh|chị|ông|bà|đồng chí)\s)")
_FOR = re.compile(r"\scho\s")
_AN_AWARD = r"(?:bằng|giấy) khen|huân chương|huy (?:chương|hiệu)|cờ |kỷ niệm|danh hiệu"
_TO_BODY = (
    r"(?<!\w)(?:cho|tặng)\s(?P<whom>{what}(?!(?:\d{{1,3}}|các|những|nhiều)\s(?!tập thể\s|đơn vị\s))[^:;.]{{6,200}})\Z"
)
_TO = (
    re.compile(_TO_BODY.format(what=rf"(?!thưởng|{_AN_AWARD})")),
    re.compile(_TO_BODY.format(what=rf"(?={_AN_AWARD})").replace("(?:cho|tặng)", "tặng")),
)
"""«tặng Bằng khen cho 2 tập thể A, B», and «tặng Bằng khen 2 tập thể A, B» where no name stands behind «cho»."""
_AND_LIST = re.compile(
    r"(?=(?:,|(?<!,))\s(?:cùng|và|cùng với)\s(?:\d{1,3}+|các|hai|ba|bốn|năm)\s[^:;.\d]{2,40}(?:gồm|là|:))"
)
_WIDE = 210
"""Letters before a list in which those stand who are given the same."""
_PRONOUN = re.compile(r"(?:em|cháu|anh|chị|ông|bà)(?=\s[^\W\d]+)")


def given_to(clause: Passage) -> Passage | None:
    """«trao Bằng khen tặng ông A»."""
    given = _GIVEN_TO.search(clause.plain, 4)
    return clause.cut(given.end()) if given else None


def before_list(clause: Passage) -> Passage | None:
    """«cho | Nhân dân và cán bộ xã A | cùng 3 cá nhân là các ông: B, C, D»: who stands before the list."""
    plain = clause.plain
    lists = [match.start() for match in _AND_LIST.finditer(plain)]
    for pattern in _TO:
        for start in lists:
            near = max(0, start - _WIDE)
            if to := pattern.search(plain[near:start]):
                return clause.cut(near + to.start("whom"), start)
    return None


def second_given(clause: Passage) -> int | None:
    """Where a further award with a «tặng» of its own begins, behind one that has its own, too."""
    found = lexicon.find_awards(clause.text)
    for one, following in pairwise(found):
        between, behind = clause.plain[one.end : following.start], clause.plain[following.end : following.end + 40]
        joint = _SECOND.search(between)
        if joint and _GIVEN_TO.search(between[: joint.start()]) and _TO_AT_ONCE.match(behind):
            return one.end + joint.end("joint")
    return None


def small_end(text: str) -> int | None:
    """Where the small words at the start of a text end: before the first capital."""
    return next((at for at, letter in enumerate(text) if letter.isupper()), None)


def rewarded(clause: Passage) -> Passage | None:
    """«tặng giấy khen và thưởng nóng em A»."""
    rewarded = _REWARDED.search(clause.plain)
    if rewarded and _FOR.search(clause.plain, 0, rewarded.start()):
        return None  # «tặng Bằng khen cho ông A và tặng bà B 01 suất quà»
    whom = clause.cut(rewarded.end()) if rewarded else None
    alone = _PRONOUN.match(whom.plain) if whom else None  # «… và tặng em | chiếc máy tính»
    return whom.cut(0, alone.end()) if whom and alone and whom.text[alone.end() + 1].islower() else whom


def sent_to(clause: Passage) -> Passage | None:
    """«gửi Thư khen Công an tỉnh A»: whom a letter is sent to stands right behind it."""
    letter = next(iter(lexicon.find_awards(clause.text)), None) if clause.plain.startswith("gửi ") else None
    rest = clause.cut(letter.end) if letter else None
    rest = rest.cut(len("tập thể ")) if rest and rest.plain.startswith("tập thể ") else rest
    return rest if rest and terms.opens_body(rest.text) and rest.text[:1].isupper() else None
