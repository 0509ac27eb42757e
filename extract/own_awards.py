"""What an item of a list says of its own award, and the reason that stands before its name."""

import re

from extract import awards, merit, positions, terms
from extract.decision import Award, Fact, Merit
from extract.labels import OF_PERSON
from extract.passage import Passage
from extract.person_facts import address_end
from extract.scope import Scope

_REST = re.compile(r"(?<!\s)\s*+(?:[-–—:,(]|duoc\s+(?:tang|cong\s+nhan)|dat\s+danh\s+hieu|danh\s+hieu)\s*+$")

_LABELLED = re.compile(rf"{OF_PERSON.pattern}$")
"""«…, chức vụ: Trưởng bản»: what stands behind the colon is what its label says."""
_DEED_WORDS = 4


def told_apart(text: Passage) -> tuple[Merit | None, Passage]:
    """«Đơn vị dẫn đầu Khối thi đua các sở: Sở Tài chính», «Ông A, Tổ 5: Nhặt được của rơi trả người mất»: the reason
    before the name or behind it, and the rest."""
    colon = text.text.find(":")
    if colon > 0 and merit.reason_start(text) == 0:
        return merit.read(text.cut(0, colon)), text.cut(colon + 1)
    deed = text.cut(colon + 1).trimmed(",;. ") if colon > address_end(text) > 0 else None
    if deed is None or _LABELLED.search(text.folded[: colon + 1]) or not _tells_deed(deed):
        return None, text
    return merit.told_by_label(deed, merit.read(deed)), text.cut(0, colon)


def _tells_deed(words: Passage) -> bool:
    """A sentence of what was done: no body, post, name, sum or day."""
    near = words.text.split()[:_DEED_WORDS]
    if len(near) < _DEED_WORDS or any(map(str.isdigit, near[0])) or not near[1].islower():
        return False
    person = terms.honorific().match(words.plain) is not None
    return not (person or terms.opens_body(words.text) or positions.opens(words) or merit.reason_start(words) == 0)


def cut(text: Passage, below: Scope) -> tuple[Passage, tuple[Fact[Award], ...]]:
    """An item that ends with an award of its own («Ông A, …: Bằng khen»), and the item without it."""
    why = merit.reason_start(text)
    head = text.cut(0, why) if why else text
    found = awards.find(head, below.issuer, below.context)
    if not found or address_end(head) > found[0].quote.start - head.start:  # «GS.TS, NGND Vũ An Bình»
        return text, ()
    before = head.cut(0, found[0].quote.start - head.start)
    match = _REST.search(before.folded)
    if match is None:
        return text, ()
    return before.cut(0, match.start()), found
