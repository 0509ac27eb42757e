"""The documents that a text names: their number, type, date and issuing body."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from extract import issuer, lexicon, terms
from extract.dates import find_date
from extract.decision import Citation, Quote
from extract.numbers import Number, find_numbers
from extract.passage import Passage

_NEAR = 30
"""How many characters before a number its tên loại may end («Quyết định số», «Quyết định của … số» is rarer)."""

_REACH = 160
"""Letters before a number in which who issued it is looked for."""
_ISSUES = re.compile(
    r"(?<!\s)\s(?:đã |vừa |mới |vừa mới ){0,2}(?:ký ban hành|ký|ban hành|có) (?!theo)(?:[^\W\d]+ ){1,3}số:? ?$"
)
_DAY = re.compile(r"ngay (?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} thang \d{1,2} nam \d{4}),? ?$")
_GOES_ON = re.compile(r"\s(?:phải|được|đã|đang|cần|sẽ|nêu|yêu cầu|giao cho|cũng)(?!\w)")
_AND = re.compile(r"(?:,| và|, và) (?:[^\W\d_]+ ){1,3}số:? ")
_LINE = re.compile(r"\n\s{0,9}+(?:(?P<grounds>Căn cứ|Điều \d|Xét|Theo)(?!\w)|(?P<opens>[^\W\d]{2,}))")
_OF_BODY = re.compile(r"\A,?\s*+cua\s")
_ENDS_DAY = re.compile(r"(?:,|(?<![\s,]))\s*+ngay\s*+$")
_NEAR_DAY, _FAR_DAY = 45, 90
"""Letters behind a number in which its day stands; further where its body stands between."""
_FORM = re.compile(r"(?<![a-z])(?:mau|bieu|bang|phu\s+luc|ma)\s+so(?::\s*+)?\s*+$")
"""«Mẫu số 01/PLI» is a form's number."""


@cache
def _issuer() -> re.Pattern[str]:
    """The body behind a number, up to a mark, a verb or the next document («… của UBND tỉnh và Chỉ thị số …»)."""
    types = terms.alternation(terms.document_types())
    verbs = (
        r"ve|quy\s+dinh|ban\s+hanh|phe\s+duyet|sua\s+doi|huong\s+dan|v/v|trien\s+khai|cu\s+the|nhu\s+sau|bang|"
        r"het\s+hieu\s+luc"
    )
    more = (
        r"giam|thong\s+bao|gui|bao\s+cao|cac|nhung|thuc\s+hien|duoc|theo|yeu\s+cau|chi\s+dao|co|lap|"
        r"dam\s+bao|bao\s+dam|de\s+nghi"
    )
    next_one = rf"(?:va|cung)\s++(?:(?:cac|ca)\s++)?(?:{types})"
    return re.compile(
        rf"\A,?\s*+cua\s++(?P<body>\S.*?)(?=(?<!\s)\s++(?:{verbs}|va\s++(?:{more})|{next_one})\b|[;:.,)(“”\"]|$)"
    )


def read(text: Passage, own_number: str | None = None, homes: tuple[str, ...] = ()) -> tuple[Citation, ...]:
    """Every document cited in a passage, each number once; the document's own number is none.

    `homes` are the places of the paper itself («tỉnh Quảng Bình»): «của UBND tỉnh» is the body of that place.
    """
    found: dict[str, Citation] = {}
    for number in find_numbers(text.text):
        if number.value is None or number.value == own_number or not _is_citation(text, number):
            continue
        cited = _as_before(text, _citation(text, number), next(reversed(found.values()), None))
        cited = replace(cited, issuer=issuer.completed(cited.issuer, homes)) if cited.issuer else cited
        known = found.get(number.value)
        found[number.value] = _completed(known, cited) if known else cited
    return tuple(found.values())


def _completed(first: Citation, again: Citation) -> Citation:
    """The first mention with the day and the body that only a later one tells, as in an article's text below its
    headline."""
    if first.type != again.type:
        return first
    return replace(first, issued_on=first.issued_on or again.issued_on, issuer=first.issuer or again.issuer)


def _as_before(text: Passage, cited: Citation, before: Citation | None) -> Citation:
    """«UBND tỉnh đã ban hành Kế hoạch số 170/KH-UBND … và | Chỉ thị số 09/CT-UBND»: the same body issued both."""
    if (
        before is None
        or cited.issuer
        or not before.issuer
        or cited.number.split("-")[1:] != before.number.split("-")[1:]
    ):
        return cited
    ended, at = before.quote.end - text.start, cited.quote.start - text.start
    if "của" in text.plain[before.quote.start - text.start : ended] or not _AND.fullmatch(text.plain, ended, at):
        return cited
    return replace(cited, issuer=before.issuer)


def _is_citation(text: Passage, number: Number) -> bool:
    """A number after «số» or with a known symbol; «2/3» or a route name is none."""
    before = text.folded[max(0, number.start - 16) : number.start]
    if _FORM.search(before):
        return False
    return bool(re.search(r"so\s*+(?::\s*+)?$", before)) or number.type is not None or number.is_regulation


def _citation(text: Passage, number: Number) -> Citation:
    tail = text.cut(number.end, min(len(text.text), number.end + 160))
    found = find_date(tail.folded[: _FAR_DAY if _OF_BODY.match(tail.folded) else _NEAR_DAY])
    first = _before_day(tail.cut(0, found.start)) if found else None
    if found and first is None and _OF_BODY.match(tail.folded):
        found = None  # «của UBND tỉnh về lễ ngày 05/5/2025»
    issued_on = found.value if found and not re.search(r"[;]|\bso\b", tail.folded[: found.start]) else None
    rest = _paragraph(tail.cut(found.end) if found and issued_on else tail)
    body = None if first else _issuer().match(rest.folded)
    told = first or (rest.group(body, "body") if body else _who_issued(text, number))
    end = (
        rest.start + body.end()
        if body
        else (tail.start + found.end if issued_on and found else text.start + number.end)
    )
    return Citation(
        number=number.value or "",
        quote=Quote(text.start + number.start, end),
        type=_type(text.folded[: number.start]) or number.type,
        issued_on=issued_on or (_day_before(text, told) if told and not body else None),
        issuer=_without_verb(told).text.strip() if told else None,
    )


def _before_day(head: Passage) -> Passage | None:
    """«Kế hoạch số 61/KH-UBND của UBND tỉnh | ngày 05/5/2025»: the body that stands before the day."""
    day = _ENDS_DAY.search(head.folded)
    words = head.cut(0, day.start()) if day else head
    body = _issuer().match(words.folded)
    return words.group(body, "body") if body and body.end() == len(words.text) else None


def _paragraph(text: Passage) -> Passage:
    """Words up to a line below in capitals, or one that gives grounds: a title has no full stop."""
    for below in _LINE.finditer(text.text):
        if below["grounds"] or below["opens"].isupper():
            return text.cut(0, below.start())
    return text


def _who_issued(text: Passage, number: Number) -> Passage | None:
    """«UBND tỉnh Gia Lai vừa ban hành Kế hoạch số …»: the body before the verb, where none stands behind the number."""
    near = text.cut(max(0, number.start - _REACH), number.start)
    verb = _ISSUES.search(near.plain)
    named = lexicon.granters_in(near.text[: verb.start()]) if verb else ()
    start = near.text.rfind(named[-1], 0, verb.start()) if verb and named else -1
    body = near.cut(start, verb.start()) if verb and start >= 0 else None
    return body if body and " " in body.text and not set(",;:.()") & set(body.text) else None


def _day_before(text: Passage, body: Passage) -> date | None:
    """«ngày 28/4/2025, | Chủ tịch UBND tỉnh đã ký Quyết định số …»."""
    at = body.start - text.start
    day = _DAY.search(text.folded[max(0, at - 40) : at])
    found = find_date(day[0]) if day else None
    return found.value if found else None


def _without_verb(body: Passage) -> Passage:
    """«UBND tỉnh | phải được quán triệt»."""
    verb = _GOES_ON.search(body.plain)
    return body.cut(0, verb.start()) if verb and body.text[verb.end() - 1].islower() else body


def _type(before: str) -> str | None:
    """The last tên loại named shortly before a number."""
    window = before[-_NEAR - 24 :]
    best, slug_of_best = -1, None
    for name, slug in terms.document_types().items():
        at = window.rfind(name)
        if at > best and len(window) - at - len(name) <= _NEAR:
            best, slug_of_best = at, slug
    return slug_of_best
