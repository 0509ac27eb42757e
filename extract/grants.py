"""From the parts of a decision to what it grants: which article grants what, and to whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from extract import (
    annex_homes,
    article_merit,
    attachments,
    awards,
    bonuses,
    item_grants,
    kind_reasons,
    lead_units,
    leads,
    lists,
    merit,
    one_paragraph,
    recipients,
    scope,
    several,
    tail,
    terms,
    told_elsewhere,
)
from extract.annex_homes import Told
from extract.decision import Merit, Recipient
from extract.entries import Line, entries
from extract.lists import Granted
from extract.parts import Annex, Article, Parts, block_passage
from extract.passage import Passage, passage
from extract.scope import Scope
from ingest.document import Document
from ingest.text import fold

_PASSIVE = re.compile(r"(?<![a-z])(?:da\s+|nay\s+)?duoc\s+(?:truy\s+)?(?:tang|khen|cong\s+nhan|phong|trao)(?![a-z])")
_REACH = 400
_ISSUES = re.compile(
    r"(?:nay\s+)?ban\s+hanh\s(?:kem\s+theo\s+quyet\s+dinh\s+nay\s)?(?:ban\s)?(?:quy\s+(?:che|dinh|trinh)|dieu\s+le|"
    r"huong\s+dan|tieu\s+chuan|tieu\s+chi|noi\s+quy|bang\s+diem|ke\s+hoach|chuong\s+trinh|the\s+le|de\s+an)(?![a-z])"
)
"""«Ban hành Quy chế thi đua, khen thưởng …»: what such a paper says of awards is how they will be granted."""
_PAYS = re.compile(
    r"(?:nay\s+)?(?:cap|chi|trich|phe\s+duyet|tam\s+ung|bo\s+sung)\s(?:\S+\s){0,2}?"
    r"(?:kinh\s+phi|tien\s+thuong|so\s+tien|ngan\s+sach|du\s+toan)(?![a-z])|"
    r"(?:tien\s+|muc\s+(?:tien\s+)?)?thuong\s+(?:tien\s+)?(?:kem\s+theo|di\s+kem|kem)(?![a-z])"
)
"""«Cấp kinh phí … tiền thưởng cho các cá nhân được tặng Bằng khen theo Quyết định số …»: another paper granted; «Thưởng
kèm theo Giấy khen: tập thể … đồng» tells the bonus."""
_ALSO_GRANTS = re.compile(
    r"\s(?:va|dong thoi)\s(?:truy\s|quyet dinh\s)?(?:tang|cong nhan)\s[^,;:]{0,120}?\s?(?:cho|doi voi)(?![a-z])"
)
"""«Trích kinh phí … và tặng Bằng khen cho …»; not «Phê duyệt Kế hoạch tổng kết … và tặng Giấy khen năm 2020»."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the grants are read on: the document, its parts, the issuing body, the title and the day."""

    document: Document
    parts: Parts
    issuer: str | None
    subject: str | None
    issued_on: date | None = None


def opening(ground: Ground, article: Article) -> Passage:
    """The article's words after «Điều 1.»."""
    return leads.body(block_passage(ground.document, article.words[0]))


def granted(ground: Ground) -> tuple[Granted, ...]:
    """Every recipient of a decision that grants, articles first, then the annexes."""
    found: list[Granted] = []
    told: list[Told] = []
    codes: dict[int, frozenset[str]] = {}
    first = ground.parts.articles[:1]
    for article in () if first and _ISSUES.match(opening(ground, first[0]).folded) else ground.parts.articles:
        if not grants(ground, article, bool(told)):
            continue
        own, items = _article(ground, article)
        codes[article.number] = frozenset(award.value.code for one in own for award in one.scope.awards)
        told += own
        found += lead_units.filled(items, opening(ground, article))
    told, found = _with_award(ground, told, found)
    scopes = [one.scope for one in told]
    whose = told[0].words if len(told) == 1 else Passage("", "", 0)
    homes = annex_homes.find(ground.document, ground.parts.annexes, told) if scopes else ()
    for annex, home in zip(ground.parts.annexes, homes, strict=False):
        found += lead_units.filled(_annex(ground, annex, [*home] or scopes), whose)
    shared = [s.merit.bonus for s in scopes if s.merit.bonus]
    found = kind_reasons.apart(ground.document.text, found)
    return bonuses.given(found, tuple(_bonuses(ground, codes if len(codes) > 1 else {})), shared)


def told(ground: Ground) -> tuple[list[Told], tuple[bonuses.Rule, ...]]:
    """What the articles grant, whoever it is for, and what they state as bonus."""
    granting = (one for n, one in enumerate(ground.parts.articles) if grants(ground, one, n > 0))
    found, _ = _with_award(ground, [one for article in granting for one in _article(ground, article)[0]], [])
    return found, tuple(_bonuses(ground, {}))


def _with_award(ground: Ground, told: list[Told], found: list[Granted]) -> tuple[list[Told], list[Granted]]:
    """The grants that say which award they grant; where none does, or those name nobody, all with that award."""
    saying = [one for one in told if one.scope.awards]
    alone = found and not ground.parts.annexes and not any(item.awards for item in found)
    if not told or (saying and not alone):
        return saying, found
    award = told_elsewhere.find(ground.document, ground.parts, ground.issuer, ground.subject)
    scopes = [replace(one, scope=replace(one.scope, awards=one.scope.awards or award)) for one in told]
    return scopes, [item if item.awards else replace(item, awards=award) for item in found]


def _bonuses(ground: Ground, codes: dict[int, frozenset[str]]) -> Iterator[bonuses.Rule]:
    """What the articles state as bonus of a kind or an award: those that grant in their opening words or below the
    list, the others anywhere. `codes` are the awards of each of several granting articles, whose bonus is theirs."""
    for article in ground.parts.articles:
        text = passage(ground.document.text, article.blocks[0].start, article.blocks[-1].end)
        if bonuses.speaks(text):
            blocks = [block_passage(ground.document, block) for block in article.blocks]
            given = grants(ground, article, True)
            stretches = [b for n, b in enumerate(blocks) if n == 0 or bonuses.states(b)] if given else [text]
            for stretch in stretches:
                for rule in bonuses.read(stretch, ground.issuer, ground.issued_on):
                    yield bonuses.of_article(rule, codes.get(article.number, frozenset()), text.quote)


def base(ground: Ground) -> Scope:
    """What holds for every grant of a decision: who issued it, and what its title tells."""
    subject = ground.subject or ""
    title = ground.parts.title
    start = title[0].start if title else 0
    told = merit.read(Passage(subject, fold(subject), start)) if subject else Merit()
    whole = Merit(occasion=told.occasion, movement=told.movement)
    return Scope(issuer=ground.issuer, context=subject, merit=whole, day=ground.issued_on)


def grants(ground: Ground, article: Article, later: bool) -> bool:
    """Opens with a granting verb; the first one may also grant further on («Ông … được tặng …»)."""
    text = opening(ground, article)
    other = _PAYS.match(text.folded) or terms.other_verb().match(text.plain)
    if (other and not _ALSO_GRANTS.search(text.folded)) or any(
        verb.match(text.folded) for verb in terms.effect_verbs().values()
    ):
        return False
    if leads.is_grant(text):
        return True
    found = () if later or article.number != 1 else awards.find(text, ground.issuer)
    return bool(found) and one_paragraph.ASKS.search(text.folded, 0, found[0].quote.start - text.start) is None


def _article(ground: Ground, article: Article) -> tuple[list[Told], list[Granted]]:
    lines = entries(ground.document, article.words)
    first = lines[0]
    if not isinstance(first, Line):
        return [Told(base(ground), Passage("", "", 0))], []
    if item_grants.only(lines):
        return [], [*lists.read(lines, base(ground))]
    found: list[Granted] = []
    own: list[Scope] = []
    words: list[Passage] = []
    for clause, named, said in leads.read(first.whole, base(ground)):
        words.append(said)
        own.append(article_merit.completed(lines[1:], clause, ground.document, ground.parts))
        found += lists.each(named, own[-1], first.whole)
    listed = tail.shared(ground.document.text, tuple(lists.read(lines[1:], own[-1])), own[-1].merit)
    if not found and not listed:
        found = [lists.granted(r, own[0], first.whole.quote) for r in _given(first)]
    if not found and not listed and (below := item_grants.below(lines[1:], own[-1])):
        return below, []
    whole = passage(ground.document.text, article.blocks[0].start, article.blocks[-1].end)
    told = [Told(one, said) for one, said in zip(own, words, strict=True)] if len(own) > 1 else [Told(own[0], whole)]
    return told, [*found, *listed]


def _given(first: Line) -> tuple[Recipient, ...]:
    """«Điều 1. Ông A, Giám đốc B, được tặng Bằng khen …»: who stands before the verb."""
    words = leads.body(first.whole)
    passive = _PASSIVE.search(words.folded, 0, _REACH)
    found = several.read(words.cut(0, passive.start()).trimmed(",;: ")) if passive else ()
    return tuple(who for who in found if who.kind == "ca-nhan" or recipients.is_body(who))


def _annex(ground: Ground, annex: Annex, scopes: list[Scope]) -> Iterator[Granted]:
    """The items of an annex, under the article that its heading or its sections speak of."""
    heading = passage(ground.document.text, annex.heading[0].start, annex.heading[-1].end)
    tied = attachments.TIED.search(heading.folded)
    cut = tied.start() if tied else -1
    told = heading.cut(0, cut).trimmed("( ") if cut > 0 else heading
    base = scope.narrow(_joint(scopes), told)
    for below in _below_the_bracket(ground, annex) if cut >= 0 else ():
        base = scope.narrow(base, below)
    for item in lists.read(entries(ground.document, annex.body), base):
        yield _settled(item, scopes)


def _below_the_bracket(ground: Ground, annex: Annex) -> Iterator[Passage]:
    """The lines of a heading below «(Kèm theo Quyết định …)» that name an award: that of what follows."""
    behind = False
    for block in annex.heading:
        line = block_passage(ground.document, block)
        ties = attachments.TIED.search(line.folded) is not None
        if behind and not ties and awards.find(line, ground.issuer, ground.subject):
            yield line
        behind = behind or ties


def _joint(scopes: list[Scope]) -> Scope:
    """What the annexes inherit from all granting articles together."""
    if len(scopes) == 1:
        return scopes[0]
    every = [award for one in scopes for award in one.awards]
    first = {award.value.code: award for award in reversed(every)}
    granted, told = tuple(a for a in every if first[a.value.code] is a), scope.common([one.merit for one in scopes])
    return replace(scopes[0], awards=granted, kind=None, merit=told)


def _settled(item: Granted, scopes: list[Scope]) -> Granted:
    """Of several articles, the one that grants the item's award to its kind lends its merit."""
    if len(scopes) == 1:
        return item
    codes = {a.value.code for a in item.awards}
    kind = item.recipient.kind
    fitting = [s for s in scopes if any(a.value.code in codes and awards.fits(a, kind) for a in s.awards)]
    exact = [s for s in fitting if s.kind in (None, kind)] or fitting
    if not exact:
        return item
    narrowed = item.awards
    own = any(item.quote.start <= a.quote.start < item.quote.end for a in item.awards)  # of the row's own crosses
    if not own and len(codes) > 1 and codes >= {a.value.code for s in scopes for a in s.awards}:
        narrowed = exact[0].awards
    home = next((s for s in exact if any(a.value.code == narrowed[0].value.code for a in s.awards)), exact[0])
    return replace(item, awards=narrowed, merit=scope.merged(item.merit, home.merit))
