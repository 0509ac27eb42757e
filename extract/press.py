"""News articles and pages of portals: a headline and prose, whose awards are reported, not granted.

«Tại hội nghị, thừa ủy quyền của Chủ tịch UBND tỉnh, Ban Tổ chức đã trao tặng Bằng khen cho 05 tập thể và 03 cá nhân,
gồm: …», «Ông …, Giám đốc …, vinh dự được Thủ tướng Chính phủ tặng Bằng khen».
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from extract import awards, leads, lexicon, lists, provinces, recipients, several, terms
from extract.decision import Mention, Recipient
from extract.entries import Entry, Line, entries
from extract.grants import Ground
from extract.lists import Granted
from extract.passage import Passage, passage, split
from extract.scope import Scope

SLUG = "bai-bao"
_LONG = 60
"""Characters from which a paragraph is prose."""
_HEADLINE = range(15, 221)
_FORM = re.compile(r"(?:so\s*:|kinh\s+gui|dieu\s+1\b|can\s+cu|noi\s+nhan|cong\s+hoa\s+xa\s+hoi)")
"""A line of an administrative paper: no article has it."""
_DAY = re.compile(r"(?:\([^)]{2,20}\)\s*[-–]?\s*)?(?:sang|trua|chieu|toi|ngay)\s+(?:ngay\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}")
"""«Sáng 12/5, UBND tỉnh tổ chức …» opens a report."""
_ENDED = re.compile(r"[.!?…:”\"]\s*$")
_SENTENCE = re.compile(r"(?<=[a-z\d)”\"][.!?])\s+(?=\S)")
_GIVES = re.compile(
    r"(?<![a-z])(?P<verb>trao\s+tang|tang\s+thuong|truy\s+tang|phong\s+tang|trao|tang)(?:\s+[a-z]+){0,3}\W*$"
)
"""The verb right before an award, and at most «danh hiệu», «quyết định tặng», «thưởng»."""
_PASSIVE = re.compile(r"(?:[,;]\s*)?(?:(?:vinh\s+du|da|vua|cung|tiep\s+tuc|lan\s+nua|deu)\s+){0,3}duoc(?![a-z])")
_COUNTED = re.compile(r"(?:da\s+co\s+|co\s+|gan\s+|hon\s+)?(?:\d{1,4}|cac|nhieu|nhung|hang|mot\s+so)\s")
_EMPOWERED = re.compile(r"uy\s+quyen(?:\s+cua)?\s+")


def is_article(text: str) -> bool:
    """Whether a text without a tên loại is news: a headline, paragraphs of prose, and words of the press."""
    lines = [passage(line) for line in text.split("\n", 400)[:400] if line.strip()]
    if not lines or len(lines[0].text) not in _HEADLINE or any(_FORM.match(line.folded) for line in lines[:12]):
        return False
    prose = [line for line in lines[1:] if len(line.text) >= _LONG and _ENDED.search(line.text)]
    return len(prose) >= 2 and any(_signs().search(line.folded) or _DAY.match(line.folded) for line in lines[1:])


def headline(text: str) -> tuple[int, int]:
    """Where the first line of a text that has words stands."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    return start, end if end >= 0 else len(text)


def home(text: str) -> str | None:
    """The province that an article speaks of most, where its «UBND tỉnh» is; null for none or several."""
    counted: Counter[str] = Counter()
    for match in provinces.names().finditer(text[:20_000]):
        if found := provinces.province(match["name"]):
            counted[found.full] += 3 if match["kind"] else 1
    most = counted.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else None


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(terms.words('press', 'signs'))})")


@cache
def _opening() -> re.Pattern[str]:
    words = terms.alternation(terms.words("press", "leads"))
    return re.compile(
        rf"(?:{words})(?![a-z])[^,:]{{0,80}}[,:]\s*|(?:trong\s+so\s+do\s+co|trong\s+do\s+co)\s+|va\s+|con\s+"
    )


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\s),?\s+(?:{terms.exact(terms.words('press', 'verbs'))})(?!\w)")


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sentence reports: who is given what; `open` where a list follows with this scope."""

    granted: tuple[Granted, ...] = ()
    open: Scope | None = None


def granted(ground: Ground) -> tuple[Granted, ...]:
    """The awards that an article reports, each with its recipient; a count without names gives none."""
    found: list[Granted] = []
    below: Scope | None = None
    for entry in _entries(ground):
        if below is not None and (not isinstance(entry, Line) or entry.style is not None):
            found += lists.read((entry,), below)
            continue
        below = None
        if isinstance(entry, Line):
            for sentence in split(entry.whole, _SENTENCE):
                told = _report(sentence)
                found += told.granted
                below = told.open
    once = {(item.recipient.name.value, item.awards[0].value.code): item for item in reversed(found) if item.awards}
    return tuple(
        item for item in found if item.awards and once[item.recipient.name.value, item.awards[0].value.code] is item
    )


def _entries(ground: Ground) -> tuple[Entry, ...]:
    """What stands below the headline, which says again what the text tells."""
    return entries(ground.document, (*ground.parts.body, *ground.parts.foot))[1:]


def _report(sentence: Passage) -> _Told:
    found = awards.find(sentence, None)
    for award in found:
        before = sentence.cut(0, award.quote.start - sentence.start)
        if gives := _GIVES.search(before.folded):
            return _given(sentence, before, gives)
    return _Told()


def _given(sentence: Passage, before: Passage, gives: re.Match[str]) -> _Told:
    """The recipients behind the award («tặng … cho …»), or before the verb («… được … tặng …»)."""
    passive = next(iter(_PASSIVE.finditer(sentence.folded, 0, gives.start("verb"))), None)
    own = Scope(issuer=_granter(sentence.cut(passive.end() if passive else 0, gives.start("verb"))))
    clause = sentence.cut(gives.start("verb"))
    inner, named = leads.read(clause, own)[0]
    if passive and not named:
        named = _subject(sentence.cut(0, passive.start()))
    items = tuple(Granted(who, inner.awards, inner.merit, inner.posthumous, sentence.quote) for who in named)
    return _Told(items, inner if sentence.text.rstrip().endswith(":") else None)


def _granter(words: Passage) -> str | None:
    """The body that grants, of those named before the verb: in whose name it is handed over, else the nearest one."""
    empowered = _EMPOWERED.search(words.folded)
    named = words.after(empowered) if empowered else words
    found = lexicon.granters_in(named.text)
    return (found[0] if empowered else found[-1]) if found else None


def _subject(words: Passage) -> tuple[Recipient, ...]:
    """Who «được tặng»: the words before it without «Tại hội nghị, …»."""
    while opening := _opening().match(words.folded):
        words = words.after(opening)
    if _COUNTED.match(words.folded):
        return ()
    return tuple(who for who in several.read(words.trimmed(",;: ")) if who.kind == "ca-nhan" or recipients.is_body(who))


def mentions(ground: Ground) -> tuple[Mention, ...]:
    """The persons whom an article names with a form of address, with post and unit as far as it tells them."""
    taken = {item.recipient.name.value for item in granted(ground)}
    found: dict[str, Mention] = {}
    for entry in _entries(ground):
        for who in _addressed(entry.whole) if isinstance(entry, Line) else ():
            if who.name.value not in taken:
                found.setdefault(who.name.value, Mention(who, None, who.name.quote))
    return tuple(found.values())


def _addressed(text: Passage) -> Iterator[Recipient]:
    """«đồng chí Vũ Hải Đăng, Phó Chủ tịch UBND tỉnh, dự và phát biểu»: each up to the next verb or person."""
    starts = [match.start() for match in re.finditer(r"(?<!\w)\w", text.text) if _honorific_at(text, match.start())]
    for start, end in pairwise([*starts, len(text.text)]):
        words = text.cut(start, min(end, start + 200))
        stop = re.search(r"[.;:()“”]", words.text)
        words = words.cut(0, stop.start()) if stop else words
        head = terms.honorific().match(words.plain)
        verb = _verbs().search(words.plain, head.end() if head else 0)
        who = recipients.read(words.cut(0, verb.start()) if verb else words.trimmed(",; "), None)
        if who is not None and who.kind == "ca-nhan" and who.honorific is not None and len(who.name.value.split()) > 1:
            yield who


def _honorific_at(text: Passage, at: int) -> bool:
    match = terms.honorific().match(text.plain, at)
    return match is not None and text.text[match.end() : match.end() + 1].isupper()
