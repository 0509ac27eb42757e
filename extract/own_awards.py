"""What an item of a list says of its own award, and the reason that stands before its name."""

import re

from extract import awards, merit
from extract.decision import Award, Fact
from extract.passage import Passage
from extract.person_facts import address_end
from extract.scope import Scope

_REST = re.compile(r"(?<!\s)\s*+(?:[-–—:,(]|duoc\s+(?:tang|cong\s+nhan)|dat\s+danh\s+hieu|danh\s+hieu)\s*+$")


def told_before(text: Passage) -> tuple[Passage | None, Passage]:
    """«Đơn vị dẫn đầu Khối thi đua các sở: Sở Tài chính»: the reason before the name, and the rest."""
    colon = text.text.find(":")
    if colon > 0 and merit.reason_start(text) == 0:
        return text.cut(0, colon), text.cut(colon + 1)
    return None, text


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
