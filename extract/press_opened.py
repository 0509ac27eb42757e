"""Awards listed line by line below who hands them over: «… đã trao: | + Huân chương Lao động hạng Nhì cho: A; bà B»."""

import re

from extract import lexicon, press_unsure
from extract.passage import Passage

_OPENS = re.compile(
    r"(?<!\w)(?:trao|tặng|trao tặng|tặng thưởng|truy tặng|phong tặng)"
    r"(?:\s(?:các\s)?(?:phần thưởng|danh hiệu|hình thức khen thưởng)[^:]{0,60})?(?:\s(?:như sau|gồm|sau đây))?\s?:\s*$"
)
_LABEL = re.compile(r"[-–+*•\s]{0,4}(?:\d{1,2}[.)]\s)?(?:Danh hiệu\s|Tấm\s)?[“\"]?")


def granter(sentence: Passage) -> tuple[bool, str | None]:
    """Whether a sentence ends where such lines begin, and the body that gives."""
    opened = _OPENS.search(sentence.plain)
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
    return found is not None and label is not None and found.start <= label.end() and " cho" in sentence.plain
