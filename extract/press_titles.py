"""Titles that the catalogue does not know, where an article says that they are conferred: «tặng danh hiệu “X”»."""

import re

from extract import lexicon, outside
from extract.lexicon import AwardMatch
from extract.passage import Passage

_CONFERRED = re.compile(
    r"(?<!\w)(?:trao tặng|phong tặng|tặng|trao|công nhận|cấp)(?: \w{1,8})? (?=(?:danh hiệu(?: vinh dự)?|bằng) )"
)
_AND = re.compile(r" (?:và|cùng) (?![^“”\"]{1,60}[”\"])")
_SMALL = re.compile(r"(?i:bằng) [a-zà-ỹđ]")
"""«trao bằng tốt nghiệp»: no «Bằng Lao động sáng tạo»."""
_LONGEST = 120
"""Letters of such a title at most."""
_MOST = 6
"""Titles of a sentence that are looked for."""


def awards(sentence: Passage) -> tuple[AwardMatch, ...]:
    """The awards of a sentence, in order, with the titles outside the catalogue that a verb confers."""
    known = lexicon.find_awards(sentence.text)
    taken = {at for award in known for at in range(award.start, award.end)}
    more = []
    for match in list(_CONFERRED.finditer(sentence.plain))[:_MOST]:
        named = sentence.cut(match.end(), match.end() + _LONGEST)
        joint = _AND.search(named.text)
        title = outside.find(named.cut(0, joint.start()) if joint else named)
        if title is None or title.quote.start - named.start > len("danh hiệu vinh dự “") or _SMALL.match(named.text):
            continue
        end = title.quote.end - sentence.start
        if not taken & set(range(match.end(), end)):
            more.append(AwardMatch(match.end(), end, None, "danh hiệu", True))
    return tuple(sorted((*known, *more), key=lambda award: award.start)) if more else known
