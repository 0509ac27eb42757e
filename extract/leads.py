"""The opening words of a grant: «Tặng Bằng khen … cho 05 tập thể và 04 cá nhân, đã có thành tích …, gồm:»."""

import re
from dataclasses import replace

from extract import awards, issuer, merit, recipients, scope, terms
from extract import names as people
from extract.decision import Award, Fact, Recipient
from extract.passage import Passage, split
from extract.scope import Scope
from ingest.text import fold

_ARTICLE = re.compile(r"dieu\s*(?:\S{1,2}\s*[.:;,\-–]?|thu\s+[a-z]+\s*[.:]?)\s*")
_TO = re.compile(r"(?<![a-z])(?:cho|doi\s+voi)(?![a-z])\s*:?\s*")
_GENERIC = re.compile(
    r"(?:tất\s+cả\s+)?(?:các|những)\s|(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s*(?:\([^)]{1,20}\)\s*)?(?=\w)|"
    r"tập\s+thể\s*(?:,|và|nhỏ)|cá\s+nhân"
)
"""«05 tập thể và 04 cá nhân», «các ông, bà»: a count or a plural names nobody."""
_LISTED = re.compile(
    r"[,;]?\s*(?:gom(?:\s+co)?|cu\s+the|nhu\s+sau|sau\s+day|co\s+ten(?:\s+sau(?:\s+day)?)?|la|duoi\s+day)\s*(?:nhu\s+sau|la|sau\s+day)?\s*:\s*|:\s*"
)
_AFTER = re.compile(
    r"[,;]?\s*(?:\(|kem\s+theo|muc\s+(?:tien\s+)?thuong|tien\s+thuong|dat\s+danh\s+hieu|co\s+ten|theo\s+danh\s+sach|(?:nam|trong)\s+(?:hoc\s+)?\d{4}|giai\s+doan)"
)
_PIECES = re.compile(r"\s*;\s*|,?\s+va\s+(?=\S)|,\s+(?=\S)")
_COMMA = re.compile(r"\s*,\s*|\s+va\s+")
_REACHED = re.compile(r"(?:da\s+)?(?:dat|duoc\s+cong\s+nhan)?\s*(?:la\s+)?(?:cac\s+)?danh\s+hieu")


def is_grant(text: Passage) -> bool:
    """Whether an article or item opens with a verb that grants."""
    return bool(terms.grant_verb().match(body(text).folded))


def body(text: Passage) -> Passage:
    """An article's words without «Điều 1.»."""
    match = _ARTICLE.match(text.folded)
    return text.after(match) if match else text


def read(text: Passage, outer: Scope) -> tuple[Scope, tuple[Recipient, ...]]:
    """The scope that a grant's opening words set, and the recipients named in them."""
    text = body(text)
    why = merit.reason_start(text)
    found = awards.find(text.cut(0, why) if why else text, outer.issuer, outer.context)
    found = found or awards.find(text, outer.issuer, outer.context)
    granted = _before_to(text, found)
    inner = merit.read(text, any(awards.is_yearly(a) for a in granted), 0, fold(outer.context or ""))
    named = _named(text, granted, why)
    kind = scope.kind_in(text) or scope.kind_of_award(granted)
    set_scope = replace(
        outer,
        awards=granted or outer.awards,
        kind=kind if granted or kind else outer.kind,
        merit=scope.merged(outer.merit, inner),
        posthumous=outer.posthumous or bool(terms.posthumous_verb().search(text.folded)),
    )
    return set_scope, named


def _before_to(text: Passage, found: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """The awards up to the «cho» that follows the first one: later ones describe the recipients."""
    if not found:
        return ()
    end_of_first = found[0].quote.end - text.start
    to = _TO.search(text.folded, end_of_first)
    if to is None:
        return found
    return tuple(a for a in found if a.quote.start - text.start < to.start()) or found[:1]


def _named(text: Passage, granted: tuple[Fact[Award], ...], why: int | None) -> tuple[Recipient, ...]:
    """The recipients in the opening words: after «cho», between «công nhận» and «đạt danh hiệu», or after «gồm:»."""
    for stretch in _stretches(text, granted, why):
        listed = _LISTED.search(stretch.folded)
        generic = _GENERIC.match(stretch.plain)
        if generic and not listed:
            continue
        names = stretch.after(listed) if listed and (generic or listed.end() < len(stretch.text)) else stretch
        found = tuple(r for piece in pieces(names) if (r := recipients.read(piece)))
        if found:
            return found
    return ()


def _stretches(text: Passage, granted: tuple[Fact[Award], ...], why: int | None) -> list[Passage]:
    """Where recipients may stand."""
    found = []
    at = granted[0].quote.end - text.start if granted else 0
    for to in _TO.finditer(text.folded, at):
        end = why if why is not None and why > to.end() else len(text.text)
        found.append(_until(text.cut(to.end(), end)))
        break
    verb = terms.grant_verb().match(text.folded)
    if granted and verb:
        before = text.cut(verb.end(), granted[0].quote.start - text.start)
        reached = _REACHED.search(before.folded)
        found.append(before.cut(0, reached.start()) if reached else before)
    if why is not None and (listed := _LISTED.search(text.folded, why)):
        found.append(_until(text.after(listed)))
    return [stretch.trimmed(",;:. ") for stretch in found if stretch]


def _until(stretch: Passage) -> Passage:
    match = _AFTER.search(stretch.folded)
    inside = match and "(" in match[0] and stretch.text.find(")", match.start()) > 0
    if match and inside and not re.match(r"\s*[,;]?\s*\(\s*(?:co|theo|danh|kem|ten)", stretch.folded[match.start() :]):
        return stretch
    return stretch.cut(0, match.start()) if match else stretch


def _only_address(piece: Passage) -> bool:
    """«Liệt sỹ, Đại úy …»: what stands before the comma is a form of address, not a recipient."""
    match = terms.honorific().match(piece.plain)
    return match is not None and match.end() == len(piece.text)


def pieces(names: Passage) -> tuple[Passage, ...]:
    """A run of recipients cut apart: at semicolons, and at «và» or a comma before a new person or body."""
    cuts, at = [], 0
    for match in _PIECES.finditer(names.folded):
        rest = names.cut(match.end())
        person = terms.honorific().match(rest.plain)
        new_person = person and rest.text[person.end() : person.end() + 1].isupper()
        new_body = "va" in match[0] and rest.text[:1].isupper() and issuer.opens_own_body(rest.text)
        if (";" in match[0] or new_person or new_body) and not _only_address(names.cut(at, match.start())):
            cuts.append(names.cut(at, match.start()))
            at = match.end()
    cuts.append(names.cut(at))
    return tuple(name.trimmed(",;. ") for piece in cuts if piece for name in _bare_names(piece))


def _bare_names(piece: Passage) -> tuple[Passage, ...]:
    """«Lò Văn Ún, Vàng Thị Pà, Trần Thị Lụa»: nothing but names between commas is one person each."""
    parts = [part for part in split(piece, _COMMA) if part]
    alike = all(people.looks_like_name(p.text) and people.has_surname(p.text) for p in parts)
    return tuple(parts) if len(parts) > 1 and alike else (piece,)
