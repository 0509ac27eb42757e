"""Dates and times of a spreadsheet: a day count as its format shows it, in the order day, month, year."""

from datetime import datetime, timedelta

from ingest.sheet_tokens import Section, Token

_LAST_DAY = 2_958_466.0  # 1 January 10000
_FIRST_1900, _FIRST_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_NO_LEAP_DAY = 60  # the program counts a 29 February 1900 that never was (ECMA-376 Part 1, §18.17.4.1)
_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_CALENDAR = "ymd"


def is_date(section: Section) -> bool:
    """Whether a section of a format shows a date or a time."""
    return any(token.kind in ("date", "elapsed") for token in section.tokens)


def show_date(value: float, section: Section, from_1904: bool) -> str:
    """A day count as its format shows it, empty outside the years 1900 to 9999.

    Years are written in full, and a format with the month before the day or with the name of the month gives
    «19/07/2021»: in which order such a format shows a date depends on the settings of the computer, and
    «07/05/2021» would be read as the fifth month.
    """
    moment = as_moment(value, from_1904)
    if moment is None:
        return ""
    tokens = _with_minutes(section.tokens)
    if _is_foreign(tokens):
        tokens = _in_our_order(tokens)
    afternoon = any(token.text in ("am/pm", "a/p") for token in tokens)
    return "".join(_element(token, moment, value, afternoon) for token in tokens)


def as_moment(value: float, from_1904: bool) -> datetime | None:
    """The moment a day count stands for, to the second; null where it stands for none."""
    if not 0 <= value < _LAST_DAY - (1462 if from_1904 else 0):
        return None
    first = _FIRST_1904 if from_1904 else _FIRST_1900
    if not from_1904 and value < _NO_LEAP_DAY:
        first += timedelta(days=1)
    return first + timedelta(seconds=min(round(value * 86400), round((_LAST_DAY - 1) * 86400)))


def _with_minutes(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """«m» next after hours or before seconds is minutes: it becomes «n»."""
    dated = [i for i, token in enumerate(tokens) if token.kind in ("date", "elapsed")]
    found = list(tokens)
    for before, at, after in zip([None, *dated], dated, [*dated[1:], None], strict=False):
        if not found[at].text.startswith("m") or found[at].kind == "elapsed" or len(found[at].text) > 2:
            continue
        after_hours = before is not None and found[before].text.startswith("h")
        if after_hours or (after is not None and found[after].text.startswith("s")):
            found[at] = Token("date", "n" * len(found[at].text))
    return tuple(found)


def _is_foreign(tokens: tuple[Token, ...]) -> bool:
    """The month by its name, or before the day while the year does not lead."""
    order = [token.text for token in tokens if token.kind == "date" and token.text[0] in _CALENDAR]
    if any(text.startswith("mmm") for text in order):
        return True
    first = {text[0]: i for i, text in reversed(list(enumerate(order)))}
    return "d" in first and "m" in first and first["m"] < first["d"] and first.get("y", 9) > first["m"]


def _in_our_order(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The calendar part of a format as «dd/mm/yyyy», of the elements it has; weekdays go."""
    places = [i for i, token in enumerate(tokens) if token.kind == "date" and token.text[0] in _CALENDAR]
    texts = [tokens[i].text for i in places]
    elements: list[Token] = []
    for letter, full in (("d", "dd"), ("m", "mm"), ("y", "yyyy")):
        if any(text.startswith(letter) and not text.startswith("ddd") for text in texts):
            elements += [Token("literal", "/"), Token("date", full)]
    return (*tokens[: places[0]], *elements[1:], *tokens[places[-1] + 1 :])


def _element(token: Token, moment: datetime, value: float, afternoon: bool) -> str:
    if token.kind == "elapsed":
        seconds = round(value * 86400)
        count = seconds // {"h": 3600, "m": 60, "s": 1}[token.text[0]]
        return str(count).zfill(len(token.text))
    if token.kind != "date":
        return token.text if token.kind in ("literal", "comma", "point", "slash") else ""
    return _calendar(token.text, moment, afternoon)


def _calendar(text: str, moment: datetime, afternoon: bool) -> str:
    """What one element shows: nothing for eras, which other calendars use."""
    if text.startswith("ddd"):
        return _WEEKDAYS[moment.weekday()]
    if text in ("am/pm", "a/p"):
        return "SA" if moment.hour < 12 else "CH"
    hour = (moment.hour - 1) % 12 + 1 if afternoon else moment.hour
    numbers = {"y": moment.year, "e": moment.year, "m": moment.month, "d": moment.day}
    numbers |= {"h": hour, "n": moment.minute, "s": moment.second}
    number = numbers.get(text[0])
    return "" if number is None else str(number).zfill(min(2, len(text)))
