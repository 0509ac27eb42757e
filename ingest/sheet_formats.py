"""The value of a cell as the spreadsheet program shows it: numbers and dates by the cell's number format.

The format codes are those of ECMA-376 Part 1, §18.8.30–31; XLS and XLSX share them. Numbers are written as Vietnamese
settings of Excel write them («1.490.000», «7,5»).
"""

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import isfinite

from ingest.sheet_dates import is_date, show_date
from ingest.sheet_tokens import Section, Token, sections

_PLACEHOLDERS = "0#?"
_GENERAL_DIGITS = 10
_LONGEST_INTEGER = 1e15  # a number has fifteen digits; more are written with an exponent


def show(value: float, code: str, from_1904: bool = False) -> str:
    """A number as its cell shows it; `code` is the number format, `from_1904` the date system of the workbook.

    A format that shows nothing at all («;;;») hides a value from view, not from the reader of an archive: the plain
    number is given, but a zero stays empty as shown.
    """
    if not isfinite(value):
        return ""
    parts = sections(code)
    section = _section_for(value, parts)
    if section is None:
        return general(value)
    if is_date(section):
        return show_date(value, section, from_1904) or general(value)
    text = _show_number(value, section, signed=len(parts) == 1 or section.condition is not None)
    return text if text.strip() or not value else general(value)


def show_text(text: str, code: str) -> str:
    """A text as its cell shows it: the fourth section of a format, or one with «@», may add words to it."""
    if "@" not in code or code == "@":
        return text
    parts = sections(code)
    section = next((part for part in parts if any(token.kind == "text" for token in part.tokens)), None)
    if section is None:
        return text
    return "".join(text if token.kind == "text" else _literal(token) for token in section.tokens).strip(" ")


@lru_cache(maxsize=4096)
def general(value: float) -> str:
    """A number without a format: whole numbers without decimals, others to ten digits, with a decimal comma."""
    if value == int(value) and abs(value) < _LONGEST_INTEGER:
        return str(int(value))
    return f"{value:.{_GENERAL_DIGITS}G}".replace(".", ",")


def _section_for(value: float, parts: tuple[Section, ...]) -> Section | None:
    """The section of a format that shows a value; null for none or the general format."""
    numeric = [part for part in parts if not any(token.kind == "text" for token in part.tokens)][:3]
    if not numeric:
        return None
    if any(part.condition for part in numeric):
        chosen = next((part for part in numeric if part.condition is None or part.holds(value)), numeric[-1])
    elif len(numeric) == 1 or value > 0:
        chosen = numeric[0]
    elif value < 0:
        chosen = numeric[1]
    else:
        chosen = numeric[2] if len(numeric) > 2 else numeric[0]
    return chosen


def _literal(token: Token) -> str:
    return token.text if token.kind == "literal" else ""


def _show_number(value: float, section: Section, signed: bool) -> str:
    """A number by one section: scaled, rounded half up, its digits laid over the placeholders."""
    tokens = section.tokens
    if any(token.kind == "general" for token in tokens):
        number = general(value if signed else abs(value))
        return "".join(number if token.kind == "general" else _literal(token) for token in tokens)
    digits = [token for token in tokens if token.kind == "digit"]
    if not digits:
        return "".join(map(_literal, tokens))
    if any(token.kind in ("exponent", "slash") for token in tokens):
        return general(value)
    exact = Decimal(f"{abs(value):.15g}").scaleb(2 * section.percents - 3 * section.thousands_scaled)
    places = section.decimals
    rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) if exact < Decimal("1e20") else exact
    whole, _, fraction = f"{rounded:f}".partition(".")
    sign = "-" if signed and value < 0 and rounded else ""
    return sign + _lay(tokens, whole.lstrip("0"), fraction.ljust(places, "0"), section.grouped)


def _lay(tokens: tuple[Token, ...], whole: str, fraction: str, grouped: bool) -> str:
    """The digits over the placeholders: whole ones from the right, the first placeholder takes what is left over."""
    point = next((i for i, token in enumerate(tokens) if token.kind == "point"), len(tokens))
    left = _lay_whole(tokens[:point], whole, grouped)
    right: list[str] = []
    rest = fraction
    for token in tokens[point + 1 :]:
        if token.kind == "digit":
            digit, rest = rest[:1], rest[1:]
            optional = token.text != "0" and not (digit + rest).strip("0")
            right.append("" if optional else digit)
        elif token.kind in ("literal", "percent"):
            right.append(token.text)
    decimals = "".join(right)
    shows_point = point < len(tokens) and decimals[:1].isdigit()
    return left + ("," if shows_point else "") + decimals


def _lay_whole(tokens: tuple[Token, ...], whole: str, grouped: bool) -> str:
    first = next((i for i, token in enumerate(tokens) if token.kind == "digit"), -1)
    out: list[str] = []
    written = 0

    def write(digit: str) -> None:
        nonlocal written
        if grouped and written and written % 3 == 0:
            out.append(".")
        out.append(digit)
        written += 1

    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.kind == "digit":
            digits = whole if index == first else whole[-1:]
            whole = "" if index == first else whole[:-1]
            for digit in reversed(digits or ("0" if token.text == "0" else "")):
                write(digit)
        elif token.kind in ("literal", "percent"):
            out.append(token.text[::-1])
    return "".join(out)[::-1]
