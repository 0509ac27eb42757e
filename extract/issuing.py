"""The issuing body, from every place that names it: the header, the authority line, e-signatures, annex headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract import agencies, header_bodies, issuer, provinces
from extract.attachments import TIED
from extract.decision import Fact, Quote
from extract.number_places import LISTS
from extract.passage import Passage
from extract.witnesses import DOUBTFUL, Eyes, Heard, Told, contradictions, witnesses
from ingest.text import fold

_OF = re.compile(r"(?:19|20)\d{2}\s+cua\s+(?P<body>[^()]{4,120})")
_KIND = re.compile(r"^(?:TP|Tp|TX|Thành phố|Thị xã|Tỉnh|Huyện|Xã|Phường)\b\.?\s*")
_LEVEL = re.compile(
    r"(?:^|[^a-z])(?P<level>tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran) (?P<name>[a-z' ]{2,40})$"
)


@dataclass(frozen=True, slots=True)
class IssuerText:
    """Where the body may be named; `whole` is the text of the document, which knows how names are written.

    `slug` is the type of the title: only a list in a file of its own has its body from the heading. `place` and `day`
    are those of the date line, which complete «SỞ TÀI CHÍNH»; the tail of the `number` tells the body where nothing
    else does («12/QĐ-STC» in a print view without its header).
    """

    header: Sequence[Passage]
    authority: Sequence[Passage]
    annexes: Sequence[Passage]
    signing: Sequence[Passage]
    whole: str
    slug: str | None
    place: str | None = None
    day: date | None = None
    number: Fact[str] | None = None


def read(text: IssuerText, eyes: Eyes) -> Told[Fact[str]]:
    """The last body of the header, its spelling confirmed by the e-signature or the authority line."""
    own = _own(text, eyes)
    others = [*_signing(text, eyes), *_authorities(text, eyes)]
    annexes = list(_annexes(text, eyes))
    placed = [one for one in annexes if text.slug in LISTS and _needs_no_place(one.value or "")]
    of_list = _of_list(own, annexes) if text.slug in LISTS else None
    fact = _at_its_place(of_list or _fact(own, others or placed) or _of_number(text.number), text)
    heard = ([own] if own else []) + others + annexes
    if fact is None:
        return Told(None, tuple(witnesses("issuer", heard, lambda one: False)))
    said = witnesses("issuer", heard, lambda one: _is_one(one.value or "", fact.value))
    signed = [one for one in others if one.kind == "e-signature"]
    doubts = contradictions("issuer", fact.value, signed, lambda one: _elsewhere(one.value or "", fact.value), eyes)
    return Told(fact, tuple(said), tuple(doubts))


def _of_list(own: Heard[str] | None, annexes: Sequence[Heard[str]]) -> Fact[str] | None:
    """The body whose decision a list names, where another one drew the list up («PHÒNG GD&ĐT HUYỆN A» over «(Kèm theo
    Quyết định số 9/QĐ-UBND ngày … của Chủ tịch UBND huyện)»)."""
    told = next((one for one in annexes if one.value and one.quote), None)
    if own is None or own.value is None or told is None or told.value is None or told.quote is None:
        return None
    if not _DECIDES.match(fold(told.value)) or fold(told.value).split()[0] == fold(own.value).split()[0]:
        return None
    value = told.value
    if not _needs_no_place(value):
        place = issuer.place_of(own.value)
        level = issuer.bare_level(value)
        if not (place and level and fold(place).startswith(f"{level} ")):
            return None
        value = f"{value} {place[len(level) :].strip()}"
    return Fact(value, told.quote, told.kind, 0.9)


_DECIDES = re.compile(r"uy ban nhan dan |so |bo (?!chi huy|tu lenh|doi)|chu tich nuoc|thu tuong")
"""Bodies whose decisions others draw up; «Ban Thường vụ» of a list is that of the union or committee in its header."""
_CENTRAL = re.compile(
    r"\A(?:bo (?!chi huy|tu lenh|doi)|(?:chu tich nuoc|thu tuong chinh phu)$|.*(?<= )(?:toi cao|viet nam)$)"
)
"""Bodies of the whole country, whose names hold no place."""


def _needs_no_place(name: str) -> bool:
    return issuer.names_its_place(name) or _CENTRAL.match(fold(name)) is not None


def _fact(own: Heard[str] | None, others: Sequence[Heard[str]]) -> Fact[str] | None:
    """The body as the header names it; a scan's spelling gives way to a witness that has the same letters."""
    first = own or next(iter(others), None)
    if first is None or first.value is None or first.quote is None:
        return None
    confidence = first.trust if own is None else 0.97 if own.read > DOUBTFUL else 0.85
    fact = Fact(first.value, first.quote, first.kind, confidence)
    confirmed = next((one for one in others if own and _letters(one.value or "") == _letters(own.value or "")), None)
    if confirmed and confirmed.value and own and own.read < 1.0:
        return replace(fact, value=confirmed.value, rule=f"header+{confirmed.kind}", confidence=0.97)
    if own and (longer := next((one for one in others if _completes(one.value or "", first.value)), None)):
        return replace(fact, value=longer.value or first.value, rule=f"header+{longer.kind}")
    return fact


def _at_its_place(fact: Fact[str] | None, text: IssuerText) -> Fact[str] | None:
    """«SỞ TÀI CHÍNH», «UBND TỈNH» over «Lai Châu, ngày …»: the place of the date line, if of that level."""
    if fact is None or not text.place or issuer.names_its_place(fact.value):
        return fact
    level = issuer.bare_level(fact.value)
    home = provinces.province(text.place, text.day)
    known = home is not None and (text.day is None or home.stood(text.day))
    if (known and level in ("tinh", "thanh pho")) or level not in (None, "tinh", "thanh pho"):
        name = _KIND.sub("", text.place)
        return replace(fact, value=f"{fact.value} {name}", rule=f"{fact.rule}+date-line", confidence=0.9)
    if level is None and known and home and fold(fact.value).startswith("so "):
        return replace(fact, value=f"{fact.value} {home.full}", rule=f"{fact.rule}+date-line", confidence=0.9)
    return fact


def _of_number(number: Fact[str] | None) -> Fact[str] | None:
    name = agencies.of_symbol(number.value) if number else None
    return Fact(name, number.quote, "number-symbol", 0.6) if name and number else None


def _completes(longer: str, name: str) -> bool:
    """«Chi cục Kiểm lâm tỉnh Lai Châu» says the place that «CHI CỤC KIỂM LÂM» of the header leaves out."""
    if issuer.names_its_place(name) or not _letters(longer).startswith(_letters(name)):
        return False
    rest = longer.split()[len(name.split()) :]
    return issuer.names_its_place(longer) or provinces.province(" ".join(rest), None) is not None


_LONGEST = 150
"""Letters of a body's name at most: a page of news above a list is a sentence («Ban A quyết định tặng …»)."""


def _own(text: IssuerText, eyes: Eyes) -> Heard[str] | None:
    lines = header_bodies.body_lines(tuple(text.header))
    named = header_bodies.bodies(lines)
    if not named:
        return None
    above = named[-2] if len(named) > 1 else None
    own = issuer.union_name(lines, named[-1], above)
    value = issuer.full_name(own, above, text.whole)
    if len(value) > _LONGEST:
        return None
    quote = Quote(lines[0].start, lines[-1].end)
    words = " ".join(text.whole[quote.start : quote.end].split())
    return Heard("header", value, value, words, quote, eyes.sure(quote), 0.97)


def _signing(text: IssuerText, eyes: Eyes) -> Iterator[Heard[str]]:
    """The body of the electronic signature («Cơ quan: UBND tỉnh Quảng Bình»), which is digital text as a rule."""
    for words in text.signing:
        value = issuer.full_name(words.text, None, text.whole)
        yield Heard("e-signature", value, value, words.text, words.quote, eyes.sure(words.quote), 0.8)


def _authorities(text: IssuerText, eyes: Eyes) -> Iterator[Heard[str]]:
    """The body of the «thẩm quyền ban hành» line."""
    for line in header_bodies.of_president(tuple(text.authority)):
        if value := issuer.from_authority(line.text, text.whole):
            yield Heard("authority-line", value, value, line.text, line.quote, eyes.sure(line.quote), 0.9)


def _annexes(text: IssuerText, eyes: Eyes) -> Iterator[Heard[str]]:
    """«(Kèm theo Quyết định số … ngày … của Chủ tịch UBND tỉnh)», which often leaves the place out."""
    for line in text.annexes:
        match = _OF.search(line.folded) if TIED.search(line.folded) else None
        if match:
            words = line.group(match, "body").trimmed(" .,;")
            if value := issuer.from_authority(words.text, text.whole):
                yield Heard("annex-heading", value, value, words.text, words.quote, eyes.sure(words.quote), 0.9)


def _letters(name: str) -> str:
    """A name without marks, blanks and stops: two spellings of one body have the same."""
    return re.sub(r"[^a-z]", "", fold(name))


def _is_one(one: str, other: str) -> bool:
    """One name begins with all of the other: «Ủy ban nhân dân tỉnh» of a heading leaves the place to the header."""
    short, long = sorted((_letters(one), _letters(other)), key=len)
    return bool(short) and long.startswith(short)


def _elsewhere(one: str, other: str) -> bool:
    """Two names end with places of one level that differ: «… tỉnh Lâm Đồng», «… tỉnh Gia Lai»."""
    left, right = _LEVEL.search(fold(one)), _LEVEL.search(fold(other))
    return bool(
        left and right and left["level"] == right["level"] and _letters(left["name"]) != _letters(right["name"])
    )
