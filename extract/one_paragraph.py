"""A paper that grants in one paragraph, without «Điều 1»: «Ủy ban Hành chính tỉnh X tặng Bằng khen cho ông A …».

Papers up to the 1990s and certificates of small bodies are written so (`variations.md`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract import awards, closings, lexicon, terms
from extract.parts import Article, Parts, block_passage
from extract.passage import Passage
from extract.titles import title_type
from ingest.document import Document
from ingest.text import fold

_REACH = 500
"""Characters before the verb at most: who grants, on what basis."""
_VERB = re.compile(
    r"(?<![a-z])(?:(?:nay\s+)?(?:ra\s+)?quyet\s+dinh\s*+(?::\s*+)?|nay\s+)?(?P<verb>(?:truy|tang|thuong|khen|phong|trao|cong|gui(?=\s+thu\s+khen))(?![a-z]))"
)
_NO_GRANT = re.compile(
    r"(?<![a-z])(?:duoc|xet|ve|viec|da|se|de\s+nghi|trinh|de|khi|cho|luat|thi\s+dua,?|va|tien|muc|giai|phan)\s*+$"
)
"""Words before a verb that tell of a grant or ask for one, or make a noun of it («tiền thưởng»)."""
ASKS = re.compile(
    r"(?<![a-z])(?<!theo )(?<!xet )(?<!so )(?:de\s+nghi|kien\s+nghi|de\s+xuat|gioi\s+thieu|"
    r"trinh\s+(?:chu|thu|bo|uy|hoi|cap|ubnd|ban|quoc|chinh))(?![a-z])"
)
"""Words before the first award that ask others for it: such words grant nothing, whatever its paper is called."""
_BASIS = re.compile(r"\A\W*+(?:theo\s+de\s+nghi|xet|can\s+cu|chieu)(?![a-z])")


def said(text: Passage) -> int:
    """Where the granting begins behind the body or office that grants; 0 where a text does not open so."""
    match = _grant(text)
    return match.start("verb") if match and granter(text.cut(0, match.start())) else 0


def _grant(text: Passage) -> re.Match[str] | None:
    """The first verb that grants, with «nay» or «quyết định» before it."""
    for match in _VERB.finditer(text.folded, 0, _REACH):
        before = text.folded[: match.start()]
        grants = terms.grant_verb().match(text.folded, match.start("verb")) is not None
        if grants and not _NO_GRANT.search(before) and not ASKS.search(before):
            return match
    return None


def granter(words: Passage) -> Passage | None:
    """The office or body that the words before a granting verb name: the last one behind a basis, else the first."""
    named = lexicon.granters_in(words.text)
    basis = _BASIS.match(words.folded) is not None
    if named:
        start = words.text.rfind(named[-1]) if basis else words.text.find(named[0])
    elif terms.position_head().match(words.folded) or terms.opens_body(words.text):
        start = 0
    else:
        return None
    found = words.cut(start)
    comma = found.text.find(",")
    return found.cut(0, comma if comma > 0 else len(found.text)).trimmed(" :,")


def recut(document: Document, cut: Parts) -> Parts:
    """The parts with such a paragraph as the only article of a decision that has none; else as they are."""
    kind = title_type(cut.title[0].block.text) if cut.title and not cut.articles and not cut.annexes else None
    if kind is None or kind[0] not in terms.granting_types():
        return cut
    below = (*cut.title[1:], *cut.authority, *cut.body, *cut.foot)
    for index, placed in enumerate(below):
        text = block_passage(document, placed)
        if placed.table is None and said(text) and awards.find(text, None):
            rest = below[index + 1 :]
            foot = next(_feet([each.block.text for each in rest]), len(rest))
            return replace(
                cut,
                title=(cut.title[0], *below[:index]),
                authority=(),
                body=(),
                articles=(Article(1, below[index : index + 1 + foot]),),
                foot=rest[foot:],
            )
    return cut


def authority(document: Document, cut: Parts) -> tuple[Passage, ...]:
    """Who grants, as such a paragraph names it: it stands for the line of the authority."""
    if len(cut.articles) != 1 or cut.authority:
        return ()
    text = block_passage(document, cut.articles[0].blocks[0])
    match = _grant(text)
    found = granter(text.cut(0, match.start())) if match else None
    return (found,) if found else ()


def _feet(texts: list[str]) -> Iterator[int]:
    return (n for n, text in enumerate(texts) if closings.opens_foot(text, fold(text).strip()))
