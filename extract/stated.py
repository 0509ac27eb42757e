"""How many recipients a decision states, and which of those that were read its counts are about."""

from extract import counts, grants, leads, merit
from extract.decision import Count
from extract.entries import Line, entries
from extract.grants import Ground
from extract.lists import Granted
from extract.parts import Article
from extract.passage import passage


def read(ground: Ground, granted: tuple[Granted, ...]) -> tuple[tuple[Count, ...], tuple[Granted, ...]]:
    """The counts of recipients that the granting articles state before their reasons, else those of the title; and
    those whom they are about.

    Where one article counts and another does not («Điều 2. Tặng Cờ cho Sở A»), they are not about those whom the other
    names itself.
    """
    granting = _granting(ground)
    counted = [_counts(ground, article) for article in granting]
    found = tuple(count for counts_of_one in counted for count in counts_of_one)
    if not found:
        title = ground.parts.title if granting else ()
        whole = passage(ground.document.text, title[0].start, title[-1].end) if title else None
        return tuple(counts.find(whole)) if whole else (), granted
    silent = [article for article, own in zip(granting, counted, strict=True) if not own]
    spans = [(article.blocks[0].start, article.blocks[-1].end) for article in silent]
    about = (one for one in granted if not any(a <= one.recipient.name.quote.start < b for a, b in spans))
    return found, tuple(about)


def _granting(ground: Ground) -> list[Article]:
    return [a for n, a in enumerate(ground.parts.articles) if grants.grants(ground, a, n > 0)]


def _counts(ground: Ground, article: Article) -> list[Count]:
    lines = entries(ground.document, article.words)
    first = lines[0] if lines else None  # wrapped lines are one: «… cho 01 tập thể; tặng Bằng | khen … cho 04 cá nhân»
    text = leads.body(first.whole) if isinstance(first, Line) else grants.opening(ground, article)
    return [*counts.find(text.cut(0, merit.reason_start(text)))]
