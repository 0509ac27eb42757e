"""What is given beside awards: «tặng Bằng khen cho A và tặng quà cho B» grants B nothing."""

import re

from extract import lexicon, terms
from extract.passage import Passage

_THINGS = (
    r"(?:qua(?!\s+trinh)|tien\s+mat|so\s+tien|tien\s+ho\s+tro|hien\s+vat|bieu\s+trung|luu\s+niem|kinh\s+phi|so\s+tiet\s+kiem|"
    r"hoc\s+bong|(?:trieu|nghin|ty)\s+dong|dong|xe\s+(?:dap|lan)|may\s+(?:vi\s+)?tinh|the\s+bao\s+hiem)(?![a-z])"
)
_MEASURE = r"(?:(?:phan|suat|mon|chiec|cai)\s+)?"
_VERB = r"(?:(?:trao\s++)?(?:tang|trao|ho\s++tro)|thuong)\s++"
_OPENS = re.compile(
    rf"(?P<rewards>(?=thuong))?{_VERB}(?:(?:[\d.]{{1,12}}\s+)?{_MEASURE}{_THINGS}|"
    rf"(?:cho\s++)?(?P<whom>(?!(?:thuong|kem)\s)(?:[^,;:.()\d]{{4,41}}+(?<=\s)\d[\d.]{{0,11}}|"
    rf"[^,;:.()\d]{{4,41}}mot(?<=\smot)))\s++{_MEASURE}{_THINGS})"
)
"""«tặng quà cho bà B», «tặng bà B 01 suất quà»."""
_MONEY = re.compile(r"(?:trieu|nghin|ty|\d)\s+dong$")
"""«thưởng 2.000.000 đồng», «thưởng mỗi cá nhân 500.000 đồng»: the bonus of the award before it."""
_JOINT = re.compile(
    rf"(?:[,;]|(?<![\s,;])\s)\s*+(?:(?:va|dong\s+thoi)\s+)?(?={_VERB})|;\s*+[^,;:.()]{{3,60}}?\s(?={_VERB})"
)
"""«…; Đồn Biên phòng A | trao 20 suất quà …»: who gives them is given nothing."""
_SHORT = 150
"""Letters of a verb and its award at most."""
_ALONE = re.compile(rf"\A\W*+(?:tang\s++)?{_MEASURE}{_THINGS}")


def opens(text: Passage) -> bool:
    """Whether words give something that is no award: «tặng quà cho bà B», «trao số tiền 500.000 đồng cho …»."""
    return _opens_at(text, 0)


def _opens_at(text: Passage, at: int) -> bool:
    gift = _OPENS.match(text.folded, at)
    if gift is None or (gift["rewards"] is not None and _MONEY.search(gift[0])):
        return False
    return gift["whom"] is None or not lexicon.find_awards(text.text[at : gift.end()])


def cut(text: Passage) -> tuple[Passage, ...]:
    """The words of a grant parted from each gift behind it."""
    found = (match for match in _JOINT.finditer(text.folded) if _opens_at(text, match.end()))
    starts = [(match.start(), match.end()) for match in found if not _is_shared(text, match.start())]
    ends = [start for start, _ in starts] + [len(text.text)]
    return (text.cut(0, ends[0]), *(text.cut(at, end) for (_, at), end in zip(starts, ends[1:], strict=True)))


def _is_shared(text: Passage, joint: int) -> bool:
    """«Tặng Bằng khen | và tặng quà cho ông A»: nobody is named before the gift, so both are for the same."""
    verb = terms.grant_verb().match(text.folded) if joint <= _SHORT else None
    told = lexicon.find_awards(text.text[:joint]) if verb else ()
    if verb is None or not told:
        return False
    return not text.text[verb.end() : told[0].start].strip() and not text.text[told[-1].end : joint]


def is_named(cell: Passage) -> bool:
    """«Tặng quà» in the column of awards."""
    return _ALONE.match(cell.folded) is not None
