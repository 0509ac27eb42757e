"""Awards listed line by line below who hands them over: «… đã trao: | + Huân chương Lao động hạng Nhì cho: A; bà B»."""

import re

from extract import awards, lexicon, names, press_tails, press_unsure, terms
from extract.decision import Award, Fact
from extract.lists import Granted
from extract.passage import Passage

_OPENS = re.compile(
    r"(?<!\w)(?:trao|tặng|trao tặng|tặng thưởng|truy tặng|phong tặng)"
    r"(?:\s(?:các\s)?(?:phần thưởng|danh hiệu|hình thức khen thưởng)[^:]{0,60})?(?:\s(?:như sau|gồm|sau đây))?\s?:\s*$"
)
_NAMELY = re.compile(r"(?:cụ thể|trong đó|gồm)(?: như sau| gồm| là| có)?\s?:\s*")
_PRAISED = re.compile(
    r"(?<!\w)(?:(?:được|danh sách)\s(?:khen thưởng|biểu dương|tuyên dương|vinh danh|tặng thưởng|trao thưởng)|"
    r"(?:công bố|trao)\s(?:các\s)?quyết định[^:,;]{0,60})(?:\s(?:như sau|gồm|gồm có|sau đây|là))?\s?:\s*$"
)
"""«các tập thể, cá nhân sau đây được khen thưởng:», «đã công bố các quyết định khen thưởng:»."""
_SPOKEN = re.compile(r"(?<!\w)được (?:nhà nước |các cấp )?(?:tặng thưởng|khen thưởng|tặng|phong tặng|trao tặng)(?!\w)")
_COLON = re.compile(r"[”\"]?(?:\s[^\W\d]+){0,6}\s?:(?:\s|$)")
_ANNOUNCES = re.compile(
    r"(?<!\w)(?:khen thưởng|phần thưởng|danh hiệu|vinh danh|tuyên dương|biểu dương)(?!\w)[^:]{0,60}:\s*$"
)
_ALONE = re.compile(r"[”\"]?(?:\s(?:của\s)?[^\W\d]+){0,12}(?:\s(?:năm|năm học)\s[\d –-]{4,12})?\s?:\s*$")
_LABEL = re.compile(r"\A[-–+*•\s]{0,4}(?:\d{1,2}[.)]\s)?(?:Danh hiệu\s|Tấm\s)?[“\"]?")


def granter(sentence: Passage, told: bool = False) -> tuple[bool, str | None]:
    """Whether a sentence ends where such lines begin, and the body that gives; `told`: awards were just spoken of."""
    if told and _NAMELY.fullmatch(sentence.plain):
        return True, None
    opened = _OPENS.search(sentence.plain) or _PRAISED.search(sentence.plain)
    if opened is None or lexicon.find_awards(sentence.text):
        return False, None
    before = sentence.cut(0, opened.start())
    if press_unsure.is_unsure(before, sentence.cut(len(sentence.text))):
        return False, None
    named = lexicon.granters_in(before.text)
    return True, named[0] if named else None


def is_one(sentence: Passage) -> bool:
    """Whether a line begins with an award and says to whom it goes."""
    label = _LABEL.match(sentence.text)
    found = next(iter(lexicon.find_awards(sentence.text[:200])), None)
    if found is None or label is None or found.start > label.end():
        return False
    return " cho" in sentence.plain or _COLON.match(sentence.text, found.end) is not None


def announces(sentence: Passage) -> bool:
    """«… vinh dự được nhận các hình thức khen thưởng sau:»: labels with their lists follow."""
    return _ANNOUNCES.search(sentence.plain) is not None


def label(sentence: Passage) -> tuple[Fact[Award], ...]:
    """The award that a line is, with nothing behind it but its body and a colon: «1. Bằng khen của Bộ Y tế:»."""
    found = next(iter(lexicon.find_awards(sentence.text[:200])), None)
    opened = _LABEL.match(sentence.text)
    if found is None or opened is None or found.start > opened.end():
        return ()
    alone = _ALONE.match(sentence.plain, found.end) is not None
    return awards.find(sentence, next(iter(lexicon.granters_in(sentence.text)), None))[:1] if alone else ()


def speaks(sentence: Passage) -> bool:
    """«… có nhiều tập thể, cá nhân được tặng thưởng.»"""
    said = _SPOKEN.search(sentence.plain)
    return said is not None and not press_unsure.is_unsure(sentence.cut(0, said.end()), sentence.cut(said.end()))


def names_someone(item: Granted) -> bool:
    """Below the label of an award: no class or year of it («- Hạng Nhì năm 2010»)."""
    who = item.recipient
    if who.kind == "ca-nhan":
        return who.honorific is not None or who.position is not None or names.is_known(who.name.value)
    return terms.opens_body(who.name.value) and press_tails.names_someone(who)
