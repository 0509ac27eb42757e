"""Where a document's number stands: its own line, the title, annex headings, the file's name; each as a witness."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from extract import attachments, pen, terms
from extract.decision import Quote, WitnessKind
from extract.file_name import FileName
from extract.numbers import Number, own_number
from extract.passage import Passage
from extract.titles import title_type
from extract.witnesses import Eyes, Heard
from ingest.text import fold

LIST = "danh-sach"
"""The type of a list in a file of its own."""
LISTS = frozenset({LIST})
"""A list in a file of its own bears the number and the day of the decision that its heading names."""

_COPIES = frozenset({"SY", "SL", "TrS"})
"""A certified copy's own number (NĐ 30/2020, Phụ lục III) stands beside that of the original."""
_TRUST: dict[WitnessKind, float] = {"number-line": 0.995, "title": 0.97, "annex-heading": 0.98}
_UNSURE_NAME = 0.6
"""Trust in a file's name whose year is not the paper's, or whose paper shows no type."""
_ODD_LETTER = 0.4
"""A figure with a letter after «d» is a pen's figures misread as a rule («28H» for 2871)."""
_GAPPED = 0.6
"""Figures of a pen with room for one that was not read: never taken unless another place says the same."""
_NUMBERED = re.compile(r"^\W*+(?P<so>so\b)\s*[:.]?")
_OF_BODY = re.compile(r"^\W*+cua (?:(?!ve |theo |so )[a-z]+,? ){1,12}(?P<so>so\b)\s*[:.]?")
_ONE_SYMBOL = 0.8
"""Symbols of scans that are as like as this are one (`difflib`'s ratio): «QĐ-UBND» and «QĐ-UBNP»."""


@dataclass(frozen=True, slots=True)
class Key:
    """A number as it is compared: the figures without leading noughts, and the folded symbol."""

    serial: str
    symbol: str


@dataclass(frozen=True, slots=True)
class NumberText:
    """Where a number may stand: header and title lines, annex headings, the file's name.

    `slug` is the type of the title, `year` that of the date line as far as it is print.
    """

    header: Sequence[Passage]
    title: Sequence[Passage]
    annexes: Sequence[Passage]
    name: FileName
    slug: str | None
    year: int | None


def gather(text: NumberText, eyes: Eyes) -> tuple[Heard[Key] | None, list[Heard[Key]]]:
    """The document's own number line (value null where it is blank or unread), and the other witnesses."""
    own = _own(text.header, eyes)
    slug = text.slug or (type_of(own) if own else None)
    others = [*_titled(text.title, eyes), *_annexes(text.annexes, own, slug, eyes)]
    return own, [*others, *_named(text, slug, [own, *others] if own else others)]


def type_of(heard: Heard[Key]) -> str | None:
    """The slug of the type that a number's symbol names."""
    number = own_number(heard.words)
    return number.type if number else None


def symbol_of(words: str) -> str | None:
    """The symbol of a number as it is written, a year before it included."""
    number = own_number(words)
    return (f"{number.year}/" if number.year else "") + number.symbol if number else None


def _heard(kind: WitnessKind, line: Passage, eyes: Eyes) -> tuple[Heard[Key], Number] | None:
    """The number on a line, with the posterior of its figures; a value of null where they are blank or unreadable."""
    number = own_number(line.text)
    if number is None:
        return None
    words = line.cut(number.start, number.end)
    read = eyes.sure(words.quote)
    at = line.text.find(number.serial, number.start) if number.serial else -1
    if number.serial and at >= 0:
        apart = line.text[at + len(number.serial) : at + len(number.serial) + 1] == " "
        read = _figures_read(Quote(line.start + at, line.start + at + len(number.serial)), apart, eyes)
        if re.search(r"[e-zđ]$", number.serial.lower()) and eyes.scanned(words.quote):
            read = min(read, _ODD_LETTER)
    second = eyes.second(line)
    rival = own_number(second) if second != line.text else None
    heard = Heard(
        kind, _key(number), number.value, words.text, words.quote, read, _TRUST[kind], _key(rival) if rival else None
    )
    return heard, number


def _key(number: Number) -> Key | None:
    if number.serial is None:
        return None
    year = f"{number.year}/" if number.year else ""
    return Key(number.serial.lstrip("0").lower() or "0", fold(year + number.symbol))


def _figures_read(quote: Quote, apart: bool, eyes: Eyes) -> float:
    """The posterior of figures. The reader is least sure of a number in one word with its symbol, which is print; a
    number that stands apart from its «/QĐ-UBND» fills a blank, by hand as a rule, and must be read more surely."""
    confidence = eyes.sure(quote)
    if not apart:
        return min(1.0, confidence + 0.25)
    drawn = pen.figures(eyes, quote)
    if drawn and drawn.gapped:
        return min(confidence, _GAPPED)
    return confidence if drawn and drawn.printed else confidence - 0.1


def _own(header: Sequence[Passage], eyes: Eyes) -> Heard[Key] | None:
    """The document's own number line; that of a certified copy only where there is no other."""
    found = [read for line in header if (read := _heard("number-line", line, eyes))]
    originals = [heard for heard, number in found if re.split(r"[-/]", number.symbol)[0] not in _COPIES]
    return next(iter(originals or [heard for heard, _ in found]), None)


def numbered(title: Sequence[Passage]) -> Passage | None:
    """«SẮC LỆNH số 12/SL ngày …»: the title from its own number on; also on the line below, behind the body that
    issued it («CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 12/SL»)."""
    found = title_type(title[0].text) if title else None
    if found is None:
        return None
    rest = title[0].cut(found[1])
    for line in (rest, *(title[1:2] if not any(map(str.isalnum, rest.text)) else ())):
        if told := _NUMBERED.match(line.folded) or _OF_BODY.match(line.folded):
            return line.cut(told.start("so"))
    return None


def _titled(title: Sequence[Passage], eyes: Eyes) -> Iterator[Heard[Key]]:
    """The number right behind the type's name, if its symbol is of no other type."""
    line = numbered(title)
    read = _heard("title", line, eyes) if line else None
    kind = title_type(title[0].text) if read else None
    if read and kind and read[1].type in (None, kind[0]):
        yield read[0]


def _annexes(annexes: Sequence[Passage], own: Heard[Key] | None, slug: str | None, eyes: Eyes) -> Iterator[Heard[Key]]:
    """«(Kèm theo Quyết định số …)»; a heading that names a paper of another type says nothing of this one's number.

    A regulation's number (with a year) stands over forms that it prescribes, unless this is the regulation.
    """
    for line in annexes:
        at = attachments.TIED.search(line.folded)
        read = _heard("annex-heading", line.after(at), eyes) if at else None
        if read is None or (read[1].is_regulation and not (own and own.value and "/" in own.value.symbol)):
            continue
        heard = _with_symbol_of(own, read[0], eyes)
        other = slug is not None and slug not in LISTS and read[1].type not in (None, slug)
        yield replace(heard, trust=0.0) if other else heard


def _with_symbol_of(own: Heard[Key] | None, heard: Heard[Key], eyes: Eyes) -> Heard[Key]:
    """A symbol that a scan shows with slips in one of two places is one symbol."""
    if not (own and own.value and heard.value and own.quote and heard.quote):
        return heard
    mine, theirs = own.value.symbol, heard.value.symbol
    scanned = eyes.scanned(own.quote) or eyes.scanned(heard.quote)
    if scanned and SequenceMatcher(None, mine, theirs).ratio() >= _ONE_SYMBOL:
        return replace(heard, value=Key(heard.value.serial, mine))
    return heard


def _named(text: NumberText, slug: str | None, others: Sequence[Heard[Key]]) -> Iterator[Heard[Key]]:
    """The file's name, where it names a paper of this type; the symbol it leaves out is that of the paper."""
    name = text.name
    type_ = terms.symbol_types().get(name.code or "")
    if name.serial is None or (slug and slug not in LISTS and type_ not in (None, slug)):
        return
    symbol = next((match for one in others if (match := symbol_of(one.words))), name.symbol)
    unsure = (name.year and text.year and name.year != text.year) or slug is None
    trust = min(name.trust, _UNSURE_NAME) if unsure else name.trust
    if name.symbol and symbol and fold(name.symbol) != fold(symbol) and not fold(symbol).startswith(fold(name.symbol)):
        trust, symbol = 0.0, name.symbol
    value = Key(name.serial.lstrip("0").lower() or "0", fold(symbol or ""))
    said = f"{name.serial}/{symbol}" if symbol else None
    yield Heard("file-name", value, said, name.name, None, 1.0, trust)
