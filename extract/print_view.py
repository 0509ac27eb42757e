"""What a portal's print view says of a paper outside its own words: «Số hiệu: …», «Ngày ban hành: …», «Người ký: …».

It counts only where the paper itself does not say it: print views drop the header or set it below the text.
"""

from dataclasses import dataclass, replace
from datetime import date

from extract import casing, issuer, names, stamps
from extract.dates import find_date
from extract.decision import Fact, Signer
from extract.header import Header
from extract.numbers import own_number
from extract.parts import block_passage
from extract.passage import Passage
from ingest.document import Document, blocks
from ingest.text import fold

_REACH = 40
"""Blocks at the start and at the end of a paper in which such lines are looked for."""
_SURE = 0.9
_WITHOUT = frozenset({"number-missing", "issuer-missing", "date-missing"})
"""Doubts about what the print view then tells."""


@dataclass(frozen=True, slots=True)
class View:
    """The facts of such lines, each null where there is none."""

    number: Fact[str] | None = None
    issued_on: Fact[date] | None = None
    issuer: Fact[str] | None = None
    signer: Signer | None = None


def read(document: Document) -> View:
    """What the labelled lines at both ends of a paper say."""
    told = _told(document)
    return View(
        _number(told.get("number")),
        _day(told.get("day")),
        _body(told.get("body"), document.text),
        _signer(told.get("signer")),
    )


def completed(header: Header, view: View) -> Header:
    """The header, with what only the print view says."""
    doubts = (d for d in header.doubts if d.code not in _WITHOUT or getattr(view, d.field, None) is None)
    return replace(
        header,
        number=header.number or view.number,
        issued_on=header.issued_on or view.issued_on,
        issuer=_fuller(header.issuer, view.issuer),
        doubts=tuple(doubts),
    )


def _fuller(own: Fact[str] | None, told: Fact[str] | None) -> Fact[str] | None:
    """«CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH» above the bases leaves the place to «Cơ quan ban hành: UBND tỉnh Phú Yên»."""
    if own is None or told is None or issuer.names_its_place(own.value):
        return own or told
    return told if fold(told.value).startswith(f"{fold(own.value)} ") else own


def _told(document: Document) -> dict[str, Passage]:
    """The words behind each label, on its line or, where nothing follows it there, in the next block."""
    placed = [one for one in blocks(document) if one.block.text.strip()]
    near = placed if len(placed) <= 2 * _REACH else placed[:_REACH] + placed[-_REACH:]
    found: dict[str, Passage] = {}
    waiting: str | None = None
    for one in near:
        words = block_passage(document, one)
        match = stamps.PRINT_VIEW.match(words.folded)
        if match and match.lastgroup:
            waiting = match.lastgroup if match.end() >= len(words.text) else None
            if waiting is None:
                found.setdefault(match.lastgroup, words.after(match))
        elif waiting:
            found.setdefault(waiting, words)
            waiting = None
    return found


def _number(words: Passage | None) -> Fact[str] | None:
    found = own_number(words.text[:60]) if words else None
    return Fact(found.value, words.quote, "print-view", _SURE) if words and found and found.value else None


def _day(words: Passage | None) -> Fact[date] | None:
    found = find_date(words.folded[:60]) if words else None
    return Fact(found.value, words.quote, "print-view", _SURE) if words and found else None


def _body(words: Passage | None, text: str) -> Fact[str] | None:
    if words is None or len(words.text) > 120 or not issuer.opens_own_body(words.text):
        return None
    return Fact(issuer.full_name(words.text, None, text), words.quote, "print-view", _SURE)


def _signer(words: Passage | None) -> Signer | None:
    if words is None or not names.looks_like_name(words.text):
        return None
    return Signer(Fact(casing.person_case(words.text), words.quote, "print-view", _SURE))
