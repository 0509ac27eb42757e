"""Awards listed line by line below who hands them over: «… đã trao: | + Huân chương Lao động hạng Nhì cho: A; bà B»."""

import re

from extract import lexicon, press_unsure
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


def speaks(sentence: Passage) -> bool:
    """«… có nhiều tập thể, cá nhân được tặng thưởng.»"""
    said = _SPOKEN.search(sentence.plain)
    return said is not None and not press_unsure.is_unsure(sentence.cut(0, said.end()), sentence.cut(said.end()))
