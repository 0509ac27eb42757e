"""Số, ký hiệu: the number of a document and what its symbol tells.

NĐ 30/2020, Phụ lục I, mục II.3 («05/QĐ-UBND»); Hướng dẫn 36-HD/VPTW («36-HD/VPTW»); older forms observed
(«735a-KT-HĐNN7», «1502/2005/QĐ-CTN»).
"""

import re
from dataclasses import dataclass, replace

from extract import terms

_PART = r"(?:[A-ZĐ][A-ZĐƯ0-9&][A-Za-zĐđƯ0-9&]{0,11}|[A-ZĐ][a-zđ]{0,2}[A-ZĐ0-9&]{0,4})(?![A-Za-zÀ-ỹ])"
_ROOM = r"(?:\([A-ZĐ][A-ZĐ0-9]{0,7}\))?"
"""The office that drew it up, as police papers write it: «614/QĐ-CAT(PX15)»."""
_SHORT_YEAR = r"(?:[.-][4-9]\d(?![\w/.-]))?"
"""«61/QĐ.UB.84», «125/QĐ-UB-93»: the year behind the body, as offices wrote it until the nineties."""
_SYMBOL = rf"{_PART}(?:\s?[-–/.]\s?{_PART}){{0,4}}{_SHORT_YEAR}{_ROOM}"
_YEAR = r"(?:(?P<year>(?:19|20)\d{2})\s?/\s?)?"
NUMBER = re.compile(
    rf"(?<![\w/-])(?P<serial>\d{{1,5}}[a-zA-Z]?)\s?\.?\s?(?P<mark>[/–-])\s?{_YEAR}(?P<symbol>{_SYMBOL})"
)
"""A whole number in running text."""

_SIGN = r"(?:(?:[,/]\s?)?(?:[kK][ýíi] )?[hH]iệu\s?)?+"
"""«Số hiệu:», «Số, ký hiệu:»: how portals label it."""
_OWN = re.compile(
    rf"(?<!\w)[sS][oOốỐôÔồỒổỔỗỖóÓòÒỏỎõÕøØ0]\s*+{_SIGN}(?:[:;.,]\s*+)?+(?P<serial>.{{0,16}}?)"
    rf"(?:(?<!\s)\s++)?+(?:\.\s*+)?+(?P<mark>[/–-])\s*+{_YEAR}(?P<symbol>{_PART}(?:\s*+[-–/.]\s*+{_PART}){{0,4}}{_SHORT_YEAR}{_ROOM})"
)
_SPACED = re.compile(
    rf"(?<!\w)[sS][oOốỐ]\s*+{_SIGN}(?:[:;.,]\s*+)?+(?P<serial>\d{{1,5}}[a-z]?)(?P<mark>\s?){_YEAR}"
    rf"(?P<symbol>[A-ZĐ]{{2,4}}[-/]{_PART}{_ROOM}|(?<=\s)(?:TTg|CP|CTN|SL|LCT|LT)(?=\s*(?:$|,|\bngày)))"
)
"""«Số 551 KT/CTN», «Số 618KT/HĐNN7», «Số 512 TTg»: a blank or nothing where later forms have a stroke."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in its normal form, with its serial (null when it was not printed) and where it stands."""

    value: str | None
    serial: str | None
    year: int | None
    symbol: str
    start: int
    end: int

    @property
    def type(self) -> str | None:
        """The slug of the tên loại that the symbol names («QĐ», «TTr»), or null."""
        for part in re.split(r"[-/(]", self.symbol):
            if slug := terms.symbol_types().get(part):
                return slug
        return None

    @property
    def is_regulation(self) -> bool:
        """A year inside marks a normative document, not an award (NĐ 30/2020, Phụ lục I, mục II.3)."""
        return self.year is not None


def _number(match: re.Match[str], serial: str | None) -> Number:
    symbol = re.sub(
        r"(?:(?<!\s)\s++)?[-–]\s*", "-", re.sub(r"(?:(?<!\s)\s++)?([/.])\s*", r"\1", match["symbol"])
    ).replace(" ", "")
    symbol = re.sub(r"^QĐĐ(?=[-/])", "QĐ", symbol)  # a scan's «QĐ» read twice
    mark = "-" if match["mark"] in ("-", "–") else match["mark"] if match["mark"] in ("", "/") else " "
    year = int(match["year"]) if match["year"] else None
    middle = f"{year}/" if year else ""
    value = f"{serial}{mark}{middle}{symbol}" if serial else None
    return Number(value, serial, year, symbol, match.start(), match.end())


def find_numbers(text: str) -> tuple[Number, ...]:
    """Every document number in a running text."""
    found = [_number(match, match["serial"]) for match in NUMBER.finditer(text)]
    old = [replace(_number(m, m["serial"]), start=m.start("serial")) for m in _SPACED.finditer(text)]
    return tuple(sorted((*found, *old), key=lambda number: number.start)) if old else tuple(found)


def own_number(text: str) -> Number | None:
    """The number of the document itself in a «Số: 12/QĐ-UBND» line; serial null where it is blank or unread."""
    match = _SPACED.search(text) or _OWN.search(text)
    if match is None:
        found = find_numbers(text)
        return found[0] if found else None
    serial = re.sub(r"\s", "", match["serial"]).strip(".,:;_…").replace("–", "-")
    return _number(match, serial if re.fullmatch(r"\A(?=0*[1-9])\d{1,5}[a-zA-Zđ]?(?:-\d{1,5})?", serial) else None)
