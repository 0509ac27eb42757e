"""What the tests of news articles share: an article as a document, and what it reports."""

from extract import parts, press
from extract.grants import Ground
from extract.lists import Granted
from tests.texts import typed


def ground(*lines: str) -> Ground:
    """An article: its headline, then its paragraphs."""
    document = typed(*lines)
    return Ground(document, parts.cut(document), None, None)


def reported(*lines: str) -> tuple[Granted, ...]:
    """The awards that an article reports."""
    return press.granted(ground(*lines))


def credited(items: tuple[Granted, ...]) -> list[tuple[str, str]]:
    """Who is given which award."""
    return [(item.recipient.name.value, item.awards[0].value.code) for item in items]
