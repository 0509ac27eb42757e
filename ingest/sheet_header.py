"""What a spreadsheet program prints above every page of a sheet: «&C&"Arial,Bold"(Kèm theo Quyết định số 12/QĐ-UBND)».

ECMA-376 Part 1, §18.3.1.46 (oddHeader), §18.3.1.39 (firstHeader): «&» and a sign set the place, the font or a field.
"""

import re

_SIGN = re.compile(r'&(?:"[^"]*"|\d{1,3}|K[0-9A-F]{6}|K\d\d[+-]\d{3}|[A-Za-z&])')
_PLACES = frozenset("&L &C &R".split())
_PAGE = re.compile(r"(?:trang|page|sheet|of)\b", re.IGNORECASE)


def header_lines(written: str) -> tuple[str, ...]:
    """The lines of a header without its signs; a page number, a file's name or a day of printing is none."""
    text = _SIGN.sub(lambda sign: "\n" if sign[0] in _PLACES else "&" if sign[0] == "&&" else "", written)
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if any(map(str.isalpha, _PAGE.sub("", line))))
