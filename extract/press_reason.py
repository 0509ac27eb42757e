"""What an article says before the verb why somebody is commended: «Với thành tích xuất sắc trong …, ông A được …»."""

import re
from itertools import islice

from extract import lexicon, merit, press_pronouns, terms
from extract.decision import Merit
from extract.passage import Passage

_LEAD = re.compile(
    r"(?:(?:dịp này|nhân dịp này|tại hội nghị|tại buổi lễ|trong đó), )?(?P<why>(?:với|nhờ|do|vì|bởi|"
    r"(?:để )?(?:ghi nhận|biểu dương)) (?:những |các |nhiều )?(?:thành tích|đóng góp|kết quả|nỗ lực|cống hiến|việc làm|"
    r"hành động|công lao|tinh thần)(?!\w))"
)
_MARK = re.compile(r", ")
_GIVER = 60
"""Letters of who gives at most."""
_MOST = 12
"""Commas of such words at most."""


def before(words: Passage) -> Merit:
    """The merit that the words before a verb tell; nothing where they begin otherwise or name an award."""
    plain = words.plain
    opened = _LEAD.match(plain)
    if opened is None:
        return Merit()
    for mark in islice(_MARK.finditer(plain, opened.end()), _MOST):
        if _begins_someone(words.cut(mark.end(), mark.end() + _GIVER)):
            told = words.cut(opened.start("why"), mark.start())
            return Merit() if lexicon.find_awards(told.text) else merit.read(told)
    return Merit()


def _begins_someone(words: Passage) -> bool:
    """A form of address or a pronoun, a body, or who gives."""
    head = terms.honorific().match(words.plain)
    if head is not None and words.text[head.end() : head.end() + 1].isupper():
        return True
    first = words.plain.partition(" ")[0]
    if press_pronouns.is_one(first) or (words.text[:1].isupper() and terms.opens_body(words.text)):
        return True
    return any(words.text.startswith(giver) for giver in lexicon.granters_in(words.text)[:1])
