"""How many recipients a decision states, and which of those that were read its counts are about."""

from extract import counts, grants, leads, merit
from extract.decision import Count
from extract.entries import Line, entries
from extract.grants import Ground
from extract.lists import Granted
from extract.parts import Article
from extract.passage import passage


def find(ground: Ground) -> tuple[Count, ...]:
    """The counts of recipients that the granting articles state before their reasons, else those of the title."""
    found = [count for article in _granting(ground) for count in _counts(ground, article)]
    title = ground.parts.title
    if not found and title and _granting(ground):
        found = [*counts.find(passage(ground.document.text, title[0].start, title[-1].end))]
    return tuple(found)


def about(ground: Ground, granted: tuple[Granted, ...]) -> tuple[Granted, ...]:
    """Those whom the counts are about: where one article counts and another does not («Điều 2. Tặng Cờ cho Sở A»), not
    those whom the other names itself."""
    granting = _granting(ground)
    silent = [article for article in granting if not _counts(ground, article)]
    if len(silent) == len(granting):
        return granted
    spans = [(article.blocks[0].start, article.blocks[-1].end) for article in silent]
    return tuple(one for one in granted if not any(a <= one.recipient.name.quote.start < b for a, b in spans))


def _granting(ground: Ground) -> list[Article]:
    return [a for n, a in enumerate(ground.parts.articles) if grants.grants(ground, a, n > 0)]


def _counts(ground: Ground, article: Article) -> list[Count]:
    lines = entries(ground.document, article.words)
    first = lines[0] if lines else None  # wrapped lines are one: «… cho 01 tập thể; tặng Bằng | khen … cho 04 cá nhân»
    text = leads.body(first.whole) if isinstance(first, Line) else grants.opening(ground, article)
    return [*counts.find(text.cut(0, merit.reason_start(text)))]
