"""The award of a grant that leaves it out: «Khen thưởng ông A … Điều 2. Hình thức: Giấy khen …», or the title."""

import re
from collections.abc import Iterator

from extract import awards, leads, orders
from extract.decision import Award, Fact
from extract.labels import LABEL
from extract.parts import Parts, block_passage
from extract.passage import Passage, passage
from ingest.document import Document

_PRAISES = re.compile(r"(?:nay\s+|quyet\s+dinh\s+)?(?:bieu\s+duong|khen|truy\s+tang|tang|trao)(?![a-z])")
"""«Cấp kinh phí khen thưởng cho Sở A» gives money, no award."""


def find(document: Document, parts: Parts, issuer: str | None, subject: str | None) -> tuple[Fact[Award], ...]:
    """The awards of the first paragraph of an article that names one, else of the title; none where neither does or
    where the first article is no praise."""
    if not parts.articles or not _PRAISES.match(leads.body(block_passage(document, parts.articles[0].words[0])).folded):
        return ()
    for words in _places(document, parts):
        if found := awards.find(words, issuer, subject):
            return found
    return ()


def _places(document: Document, parts: Parts) -> Iterator[Passage]:
    """The paragraphs of the articles but for their items and what they order, and the title."""
    for article in parts.articles:
        for block in article.blocks:
            words = block_passage(document, block)
            if block.table is None and not LABEL.match(words.folded) and not orders.is_sentence(words):
                yield words
    if parts.title:
        yield passage(document.text, parts.title[0].start, parts.title[-1].end)
