"""What the name of a file says of the document in it: «QD_2871_2021.pdf», «1904-QĐ-UBND.signed.docx».

Names are given by people and often wrong or copied, so that a name only bears witness: it must name the type, and
what it says is weighed against what the paper says. Names of folders say nothing.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from extract import terms
from extract.dates import find_dates
from ingest.text import fold, normalise

_NAMED = 0.88
"""Of names that hold a type and a number about this share names the very document; the rest are copied names and
lists, proposals and drafts called after the decision they belong to (22 uploads of one system, as seen in practice:
the type was wrong in 4)."""
LONGEST_NAME = 255
"""File systems allow no longer name; more is not a name that a person gave."""

_BARE = 0.6
"""A number alone («2871.pdf») may as well count pages or parcels."""

_SIGNED = r"[._ -]*+(?:sign(?:ed)?|da\s*ky|ky\s*so|scan|copy|\(\d+\))"
_SUFFIX = re.compile(
    rf"(?:(?<![._ -]){_SIGNED}(?:{_SIGNED}){{0,9}})?"
    r"(?:\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,5})?$"
)
_DRAFT = re.compile(r"(?<![a-z])(?:du\s*thao|draft|ban\s*nhap|mau|template)(?![a-z])")
_GAP = re.compile(r"[\s_./,–—-]")
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_SERIAL = r"(?P<serial>(?!0\d{2})\d{1,5}[a-d]?)"
_EIGHT = re.compile(r"(?<!\d)(\d{2})(\d{2})(20\d{2})(?!\d)")
_BODIES = "ubnd|hdnd|ub|ctn|ttg|cp|tu|tw|hdtdkt|ldld|tldld|bch|cat|s[a-z&]{2,7}|b[a-z]{2,6}|p[a-z]{2,5}"
_BODY = rf"(?:\s+(?P<body>{_BODIES}))?"
_COUNTED = re.compile(
    r"^(?:\s*+(?:ca nhan|tap the|nguoi|ong|ba|don vi|ho|bang|giay|dot|lan|nam|thang|trang|hinh|anh|file|ban|to|lop|"
    rf"truong)\b|\s++\d{{1,2}}\s+{_YEAR}\b)"
)


@dataclass(frozen=True, slots=True)
class FileName:
    """What a name says: the serial of a number with the code of its type (null where none), symbol, year and day."""

    name: str
    serial: str | None = None
    code: str | None = None
    symbol: str | None = None
    year: int | None = None
    day: date | None = None
    trust: float = 0.0


@cache
def _codes() -> dict[str, str]:
    """Folded codes and names of types -> the code of a symbol («qd», «quyet dinh» -> «QĐ»)."""
    slugs = {slug: code for code, slug in terms.symbol_types().items()}
    spelled = {name: slugs[slug] for name, slug in terms.document_types().items() if slug in slugs}
    return spelled | {fold(code): code for code in terms.symbol_types()}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The number before its type («1904 qd ubnd») and after it («qd so 415»)."""
    code, year = f"(?P<code>{terms.alternation(_codes())})", f"(?:\\s+(?P<year>{_YEAR})(?!\\w))?"
    before = rf"(?<!\w){_SERIAL}{year}\s*{code}(?![a-z]){_BODY}(?![a-z])"
    after = rf"(?<![a-z]){code}(?![a-z]){_BODY}\s*(?:so\s*)?{_SERIAL}(?!\w){year}"
    return re.compile(before), re.compile(after)


def read(path: str) -> FileName:
    """What the last part of a path says; empty where it says nothing of a number."""
    name = re.split(r"[/\\]", normalise(path))[-1]
    if len(name) > LONGEST_NAME:
        return FileName(name[:LONGEST_NAME])
    suffix = _SUFFIX.search(fold(name))
    stem = name[: suffix.start()] if suffix else name
    plain = _GAP.sub(" ", fold(stem))  # as long as the stem, whose letters tell the symbol
    if _DRAFT.search(plain):
        return FileName(name)
    return _with_code(name, stem, plain) or _bare(name, stem, plain)


def _with_code(name: str, stem: str, plain: str) -> FileName | None:
    """A number beside the code of its type; of two numbers only one that opens the name is its own."""
    matches = [m for pattern in _patterns() for m in pattern.finditer(plain) if _is_number(m, stem, plain)]
    clear = [match for match in matches if not _may_count_files(match)]
    chosen = min(clear or matches, key=lambda match: (match["body"] is None, match.start()), default=None)
    if chosen is None or (len({match["serial"] for match in clear}) > 1 and chosen.start() > 0):
        return None
    code = _codes()[" ".join(chosen["code"].split())]
    symbol = f"{code}-{stem[chosen.start('body') : chosen.end('body')].upper()}" if chosen["body"] else None
    trust = _NAMED if clear else _BARE
    return FileName(name, chosen["serial"], code, symbol, _year(chosen), _day(plain), trust)


def _may_count_files(match: re.Match[str]) -> bool:
    """«01. QD khen thuong»: a small number before a bare type may be the place of the file in its folder."""
    leads = match.start("serial") < match.start("code")
    return leads and len(match["serial"]) < 3 and not match["body"] and not match["year"]


def _is_number(match: re.Match[str], stem: str, plain: str) -> bool:
    """Not a year («QD 2021 khen thuong»), a day («QD 24 10 2022»), a count («QD 5 ca nhan») or «5À»."""
    if re.fullmatch(_YEAR, match["serial"]) and not (match["year"] or match["body"]):
        return False
    counts = match.end("serial") > match.end("code") and not match["year"]
    return _is_written(match, stem) and not (counts and _COUNTED.match(plain[match.end() :]))


def _is_written(match: re.Match[str], stem: str) -> bool:
    """Whether the letter of a number bears no mark."""
    return stem[match.start("serial") : match.end("serial")].lower() == match["serial"]


def _bare(name: str, stem: str, plain: str) -> FileName:
    """«so 415 ngay 24 2 2023», «2871»: a number without its type."""
    match = re.fullmatch(rf"^\s*+(?:so\s*+)?{_SERIAL}(?:\s+(?P<year>{_YEAR}))?(?:\s+ngay\s.*)?\s*", plain)
    if match is None or re.fullmatch(_YEAR, match["serial"]) or not _is_written(match, stem):
        return FileName(name)
    return FileName(name, match["serial"], None, None, _year(match), _day(plain), _BARE)


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _day(plain: str) -> date | None:
    """«ngay 24 2 2023», «24 10 2022», «24102022»: a day with all its parts, where the name has just one."""
    spaced = _EIGHT.sub(r"\1.\2.\3", re.sub(r"(?<=\d)\s(?=\d)", ".", plain))
    found = {one.value for one in find_dates(spaced)}
    return found.pop() if len(found) == 1 else None
