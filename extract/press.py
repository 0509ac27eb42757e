"""News articles and pages of portals: a headline and prose, whose awards are reported, not granted.

«Tại hội nghị, thừa ủy quyền của Chủ tịch UBND tỉnh, Ban Tổ chức đã trao tặng Bằng khen cho 05 tập thể và 03 cá nhân,
gồm: …», «Ông …, Giám đốc …, vinh dự được Thủ tướng Chính phủ tặng Bằng khen».
"""

import re
from functools import cache
from itertools import islice

from extract import press_abroad, press_tails, press_told, press_topic, terms
from extract.decision import Mention
from extract.entries import Entry, Line, entries
from extract.grants import Ground
from extract.lists import Granted
from extract.passage import Passage, passage
from extract.press_addressed import addressed
from extract.press_once import once
from extract.press_text import sentences
from ingest.document import blocks
from ingest.limits import MAX_ADDRESSED

SLUG = "bai-bao"
_LONG = 60
"""Characters from which a paragraph is prose, and from which it is without a mark at its end (a scan may lose it)."""
_VERY_LONG = 160
_HEADLINE = range(15, 221)
_WORDS = 4
"""A headline has as many words at least, if it is not the first line."""
_PARAGRAPHS = 4
"""A text without a word of the press is news where it has as many paragraphs at least."""
_ABOVE = 15
"""Lines above the headline at most: the name of the portal, its menu, the day."""
_FORM = re.compile(r"(?:so\s*:|kinh\s+gui|dieu\s+1\b|can\s+cu|noi\s+nhan|cong\s+hoa\s+xa\s+hoi)")
"""A line of an administrative paper: no article has it."""
_DAY = re.compile(
    r"(?:\([^)]{2,20}\)\s*+(?:[-–]\s*+)?)?(?:sang|trua|chieu|toi|ngay)\s++(?:nay\s++)?(?:ngay\s++)?\d{1,2}\s?[/.-]\s?\d{1,2}"
)
"""«Sáng 12/5, UBND tỉnh tổ chức …» opens a report."""
_PLACED = re.compile(r"[A-ZĐÀ-Ỹ][A-ZĐÀ-Ỹ .]{2,30}:\s")
"""«ĐIỆN BIÊN: Chiều 20/8, …»: one of several short reports."""
_ENDED = re.compile(r"[.!?…:”\"]\s*$")
_STAMP = re.compile(r"\d{1,2}\s?[:h]\s?\d{2}|\d{1,2}/\d{1,2}/\d{4}|[>»|]|^\W*\d+\W*$")
"""A line of the page, not of the text: the day and hour, a trail of links."""


def is_article(text: str) -> bool:
    """Whether a text without a tên loại is news: a headline, paragraphs of prose, and words of the press.

    Without a headline only what tells of a decision is («Chủ tịch nước vừa ký Quyết định số … tặng thưởng …»).
    """
    lines = [passage(line) for line in text.split("\n", 400)[:400] if line.strip()]
    at = _headline(lines)
    if any(_FORM.match(line.folded) for line in lines[: (at or 0) + 12]):
        return False
    if at is None:
        return any(_is_prose(line) and _decided().search(line.folded) for line in lines[:2]) or _are_reports(lines)
    below = lines[at + 1 :]
    prose = [line for line in below if _is_prose(line)]
    signs = (
        _signs().search(line.folded) or _decided().search(line.folded) or _DAY.match(line.folded) for line in below
    )
    told = any(_decided().search(line.folded) for line in prose)
    alone = len(prose) == len(below) == 1 and _DAY.match(prose[0].folded) is not None  # a headline and one paragraph
    return ((len(prose) >= 2 or alone) and any(signs)) or told or _is_all_prose(below, prose)


def _are_reports(lines: list[Passage]) -> bool:
    """Short reports from several places, one below the other, and nothing of an office's paper."""
    days = [line for line in lines if _is_prose(line) and _day_of(line)]
    return len(days) >= 2 and not any(_FORM.match(line.folded) for line in lines)


def _day_of(line: Passage) -> bool:
    """A report begins with its place in capitals and its day."""
    place = _PLACED.match(line.text)
    return place is not None and place[0][:-2].isupper() and _DAY.match(line.folded, place.end()) is not None


def _is_all_prose(lines: list[Passage], prose: list[Passage]) -> bool:
    """Nothing but paragraphs to read: no paper of an office has so few short lines, and none of its words."""
    told = sum(len(line.text) for line in prose)
    whole = sum(len(line.text) for line in lines)
    return len(prose) >= _PARAGRAPHS and told >= 0.85 * whole and not any(_FORM.match(line.folded) for line in lines)


def _is_prose(line: Passage) -> bool:
    return len(line.text) >= (_LONG if _ENDED.search(line.text) else _VERY_LONG)


def _headline(lines: list[Passage]) -> int | None:
    """Which line is the headline: the first that is no name of the paper, no menu and no day; null for none.

    Where the text follows at once, a line that begins as the name of a paper does is one too («Báo X tròn 65 tuổi»).
    """
    last: int | None = None
    for number, line in enumerate(lines[:_ABOVE]):
        if _obituary().fullmatch(line.folded.strip(" :.")):
            return number
        fits = len(line.text) in _HEADLINE and len(line.text.split()) >= _WORDS and not _STAMP.search(line.text)
        if fits and not _day_of(line) and not _sites().match(line.folded):
            return number if last is None or not _is_prose(line) else last
        if _is_prose(line) or len(line.text) > _HEADLINE.stop:
            return last
        last = number if fits and _papers().match(line.folded) else last
    return last


def headline(text: str) -> tuple[int, int]:
    """Where the headline of an article stands; without extent where it has none."""
    starts, at = [], 0
    for line in text.split("\n", 60)[:60]:
        if line.strip():
            starts.append((at, at + len(line)))
        at += len(line) + 1
    found = _headline([passage(text, *place) for place in starts])
    if found is None:
        return 0, 0
    start, end = starts[found]
    return start + len(text[start:end]) - len(text[start:end].lstrip()), end


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(terms.words('press', 'signs'))})")


@cache
def _decided() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(terms.words('press', 'decided'))})(?![a-z])")


@cache
def _obituary() -> re.Pattern[str]:
    """«TIN BUỒN» is a headline of two words."""
    return re.compile(terms.alternation(terms.words("press", "obituary_heads")))


@cache
def _papers() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.alternation(terms.words('press', 'papers'))})(?![a-z])")


@cache
def _sites() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.alternation(terms.words('press', 'sites'))})(?![a-z])")


def granted(ground: Ground) -> tuple[Granted, ...]:
    """The awards that an article reports, each with its recipient; a count without names gives none."""
    if not press_abroad.speaks_of_home(ground.document.text):
        return ()
    start, end = headline(ground.document.text)
    dead = press_topic.is_obituary(ground.document.text)
    told = press_told.read(_entries(ground), passage(ground.document.text, start, end), obituary=dead)
    found = [item for item in told if item.awards]
    return once(found)


def _entries(ground: Ground) -> tuple[Entry, ...]:
    """What stands below the headline, which says again what the text tells."""
    _, end = headline(ground.document.text)
    return entries(ground.document, tuple(placed for placed in blocks(ground.document) if placed.start >= end))


def mentions(ground: Ground, given: tuple[Granted, ...]) -> tuple[Mention, ...]:
    """The persons whom an article names with a form of address, with post and unit as far as it tells them.

    `given` are its awards: who has one is no mention.
    """
    taken = {item.recipient.name.value for item in given}
    found: dict[str, Mention] = {}
    lines = (line for entry in _entries(ground) if isinstance(entry, Line) for line in sentences(entry.whole))
    for who in islice((who for line in lines for who in addressed(line)), MAX_ADDRESSED):
        told = press_tails.without(who)
        before = found.get(who.name.value)
        if (
            who.name.value not in taken
            and press_tails.names_someone(told)
            and not press_tails.is_country(told.name.value)
        ):
            more = before is None or (before.recipient.position is None and told.position is not None)
            found[who.name.value] = Mention(told, None, told.name.quote) if before is None or more else before
    return tuple(found.values())
