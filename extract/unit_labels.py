"""A unit and what is its own behind a colon: «Phường A: Tổ 12, Tổ 45», «Trường B: cô C, thầy D»."""

from extract import kind_labels, orders, posts, terms
from extract.decision import Fact
from extract.passage import Passage

_LONGEST = 100
"""Characters of the unit's name at most."""


def cut(words: Passage) -> tuple[Fact[str], Passage] | None:
    """The unit and the words behind its colon; null where no unit stands before the only colon, or a bracket holds it
    («Nhóm sinh viên Khoa A (gồm: B, C)»)."""
    at = words.text.find(":", 0, _LONGEST)
    if at < 0 or words.text.find(":", at + 1) >= 0 or words.text.count("(", 0, at) > words.text.count(")", 0, at):
        return None
    name, items = kind_labels.uncounted(words.cut(0, at).trimmed(",;.- ")), words.cut(at + 1).trimmed(",;. ")
    if not items or not terms.opens_body(name.text) or posts.tells(words) or orders.is_sentence(name):
        return None
    return Fact(name.text, name.quote, "unit-label", 0.9), items
