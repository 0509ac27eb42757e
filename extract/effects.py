"""What a decision does to earlier ones: revokes, corrects or replaces them, whole or for some of their recipients."""

import re

from extract import citations, leads, lists, terms
from extract.decision import Effect, Mention
from extract.entries import entries
from extract.grants import Ground, base, opening
from extract.parts import Article
from extract.passage import Passage, passage

_ENTIRE = re.compile(
    r"\s*(?:toan\s+bo\s+)?(?:noi\s+dung\s+|hieu\s+luc\s+)?(?:cua\s+)?(?:cac\s+)?quyet\s+dinh\s+(?:so\b|khen)"
)
"""«Hủy bỏ Quyết định số …» speaks of the whole decision; «Thu hồi Bằng khen của ông …» of one award in it."""
_TARGET = re.compile(
    r"\s*[,(]?\s*(?:ban\s+hanh\s+)?(?:tai|theo|neu\s+tai|kem\s+theo|trong)\s+"
    r"(?:danh\s+sach\s+)?(?:kem\s+theo\s+)?quyet\s+dinh\s+so"
)


def effects(ground: Ground) -> tuple[Effect, ...]:
    """Each decision that an article revokes, corrects or replaces («Hủy bỏ Quyết định số …»)."""
    found: list[Effect] = []
    for article in ground.parts.articles:
        text = opening(ground, article)
        for kind, verb in terms.effect_verbs().items():
            if match := verb.match(text.folded):
                whole = passage(ground.document.text, text.start, article.blocks[-1].end)
                entire = _ENTIRE.match(text.folded, match.end()) is not None
                cited = [c for c in citations.read(whole) if c.type in (None, "quyet-dinh")]
                found += [Effect(kind, target, entire) for target in cited]  # type: ignore[arg-type]
    return tuple(found)


def affected(ground: Ground) -> tuple[Mention, ...]:
    """The recipients whose awards an article takes back or corrects («Thu hồi Bằng khen đã tặng cho ông …»)."""
    found: list[Mention] = []
    for article in ground.parts.articles:
        text = opening(ground, article)
        if any(verb.match(text.folded) for verb in terms.effect_verbs().values()):
            found += _named(ground, article, text)
    return tuple(found)


def _named(ground: Ground, article: Article, text: Passage) -> list[Mention]:
    """Those named in the article's words up to the decision's number, and in the list below them."""
    stop = _TARGET.search(text.folded)
    clauses = leads.read(text.cut(0, stop.start()) if stop else text, base(ground))
    own, named = clauses[-1][0], [who for _, found in clauses for who in found]
    listed = lists.read(entries(ground.document, article.blocks)[1:], own)
    first = own.awards[0] if own.awards else None
    below = [Mention(item.recipient, item.awards[0] if item.awards else None, item.quote) for item in listed]
    return [*(Mention(who, first, text.quote) for who in named), *below]
