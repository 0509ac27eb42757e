"""The opening words of a grant: «Tặng Bằng khen … cho 05 tập thể và 04 cá nhân, đã có thành tích …, gồm:»."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from extract import (
    article_heads,
    awards,
    bracketed,
    called_people,
    gifts,
    kind_labels,
    merit,
    of_each,
    one_paragraph,
    outside,
    scope,
    several,
    terms,
)
from extract.decision import Award, Fact, Recipient
from extract.passage import Passage
from extract.scope import Scope
from ingest.text import fold

Clause = tuple[Scope, tuple[Recipient, ...], Passage]
"""What one clause of a grant sets, whom it names, and its words."""
Whom = Callable[[Passage], tuple[Recipient, ...]]
"""How the recipients of a stretch of words are read."""

_TO = re.compile(r"(?<![a-z])(?:cho|doi\s+voi|(?<=thu khen )(?:toi|den|gui))(?![a-z])\s*:?\s*")
_FOR_SOME = re.compile(
    r"(?:tang\s+)?(?:cho|doi\s+voi)\s+(?:cac\s|nhung\s|\d{1,4}\s|ong\s|ba\s|tap\s+the\s|ca\s+nhan\s)"
)
_INFORMS = re.compile(r"\A[^:]{0,160}?(?<![a-z])(?:biet|thi\s+hanh|thuc\s+hien)(?![a-z])[^:]{0,40}:")
"""«Cho các cơ quan có liên quan biết để thực hiện: Sở A» grants nothing."""
_TITLE_FIRST = re.compile(r"\W*+(?:(?:danh\s+hieu|hinh\s+thuc)\W++)?")
_AND_TO = re.compile(r"\A\W*+(?:(?:nam(?:\s+hoc)?\s+)?\d{4}(?:\s*[-–]\s*\d{4})?\s+)?(?:cho|doi\s+voi)\s")
_ENDS_FOR = re.compile(r"(?:dong\s+gop|cong\s+hien|ung\s+ho|ho\s+tro|giup\s+do|mang\s+lai)(?:\s+[a-z]+){0,4}\s*$")
"""«có đóng góp tích cực | cho chương trình A»: those words name what is helped, not who is commended."""
_GENERIC = re.compile(
    r"\A(?:(?:tất\s+cả\s+|gia\s+đình\s+|danh\s+sách\s+)?(?:các|những)\s|danh\s+sách\s+\d|(?:\d{1,4}[.,]?\s*|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+)(?:\([^)]{1,20}\)\s*)?(?=\w)|"
    r"(?:(?:tổ|đội|tập\s+thể|đơn\s+vị|cơ\s+quan|tổ\s+chức|(?:hộ\s+)?gia\s+đình)(?:\s*,\s*|\s+và\s+))+"
    r"(?:tổ|đội|cá\s+nhân|hộ|gia\s+đình|cán\s+bộ)(?!\s+\d)|"
    r"tập\s+thể\s*(?:nhỏ|(?:,|và)\s*(?:\d|các|cá\s+nhân|hộ|gia\s+đình))|cá\s+nhân)"
)
"""«05 tập thể và 04 cá nhân», «các ông, bà»: a count or a plural names nobody."""
_NUMBER = re.compile(r"(?<![\d./-])\d{1,3}(?=(?:\s*\([^()]{1,30}\))?\s+[a-z])")
_LISTED = re.compile(
    r"(?:[,;]\s*+|(?<!\s)\s++)?+(?:gom(?:\s+co)?|cu\s+the|nhu\s+sau|sau\s+day|co\s+ten(?:\s+sau(?:\s+day)?)?|la|duoi\s+day)"
    r"\s*+(?:(?:nhu\s+sau|la|sau\s+day)\s*+)?:\s*|(?<!tac pham)(?<!cong trinh)(?<!de tai):\s*"
)
_AFTER = re.compile(
    r"(?:\s[-–]|,)\s(?:la\s+)?(?:don\s+vi|tap\s+the|ca\s+nhan)(?:\s+(?:dan\s+dau|tieu\s+bieu|xuat\s+sac)|$)|(?:[,;]|(?<!\s))\s*+(?:\(|kem\s+theo|muc\s+(?:tien\s+)?thuong|tien\s+thuong|dat\s+danh\s+hieu|co\s+ten|(?<=\S\s)tac\s+gia\s|theo\s+danh\s+sach|(?<!sinh\s)(?<!dang\s)(?<!ngu\s)(?:nam|trong)\s+(?:hoc\s+)?\d{4}|giai\s+doan)"
)
_LIST_IN_BRACKETS = re.compile(r"\A\s*+(?:[,;]\s*+)?\(\s*+(?:co|theo|danh|kem|ten)(?![a-z])")
_JOINT = re.compile(
    r"(?:(?<![,;])[,;]\s*+|[,;]\s*+(?=\w)|\.\s++(?=[a-z])|(?:,|(?<![,\s]))\s++va\s++)"
    r"(?:dong\s+thoi\s++)?(?P<next>(?:(?:tang|tang\s+thuong|truy\s+tang|trao\s+tang|phong\s+tang|cong\s+nhan)\s++)?(?:danh\s+hieu\s++)?\W{0,50}+)$"
)
"""What stands before a further award that opens a clause of its own."""
_LONGEST_JOINT = 160  # characters
_REACHED_BEFORE = re.compile(r"(?:dat|duoc(?:\s+cong\s+nhan)?)\s++(?:danh\s+hieu\s++)?\W*+$")
"""«Tặng Giấy khen và tiền thưởng cho người đạt danh hiệu “Bàn tay vàng”»: the title is won elsewhere."""
_DESCRIBES = re.compile(r"\W*(?:dat\s+)?(?:danh\s+hieu\W*)?")
_SUDDEN = re.compile(r"\A\s*+(?:thanh\s+tich\s+)?(?:dot\s+xuat|dot\s+nay)\s+")
"""«Khen thưởng đột xuất ông A»: what stands between the verb and whom it is about."""
_REACHED = re.compile(
    r"(?:da\s++(?:(?:dat|duoc\s+cong\s+nhan)\s*+)?|(?:dat|duoc\s+cong\s+nhan)\s*+|(?<!\s)\s*+)(?:la\s+)?(?:cac\s+)?danh\s+hieu|vao\s+danh\s+sach\s+(?:duoc\s+)?(?:tang|khen)|(?<![a-z])vinh\s+du\s+nha\s+nuoc\W*$"
)


def is_grant(text: Passage) -> bool:
    """Whether an article or item opens with a verb that grants."""
    return bool(terms.grant_verb().match(body(text).folded))


def body(text: Passage) -> Passage:
    """An article's words without «Điều 1.», or without who grants where nothing else stands before the grant."""
    return text.cut(article_heads.end(text.folded) or one_paragraph.said(text))


def names_whom(item: Passage, below: Scope) -> bool:
    """Whether an item of a list grants by itself («a) Danh hiệu “…” cho ông A»), or says for whom its article grants
    («- Cho 02 chi bộ …:»)."""
    granting = is_grant(item)
    found = awards.find(item, below.issuer, below.context) if granting or _TO.search(item.folded) else ()
    if granting:
        return bool(found)
    if found and _TITLE_FIRST.fullmatch(item.folded, 0, found[0].quote.start - item.start):
        return _AND_TO.match(item.folded[found[0].quote.end - item.start :]) is not None
    return bool(below.awards) and _FOR_SOME.match(item.folded) is not None and not _INFORMS.match(item.folded)


def read(text: Passage, outer: Scope, whom: Whom = several.read) -> tuple[Clause, ...]:
    """The scopes that a grant's opening words set, each with the recipients named in it, in order; one at least.

    «Tặng A cho X và B cho Y»: each award has its own recipients; what is told once at the end holds for all.
    """
    return clauses(body(text), outer, whom)


def clauses(text: Passage, outer: Scope, whom: Whom) -> tuple[Clause, ...]:
    """The same of words that begin with the verb: nothing before it is left out."""
    parts = [(*_clause(part, outer, whom), part) for part in _clauses(text, outer)]
    shared = parts[-1][0].merit
    return tuple((replace(own, merit=scope.merged(own.merit, shared)), named, words) for own, named, words in parts)


def _clauses(text: Passage, outer: Scope) -> list[Passage]:
    """The opening words cut before each further award that has a «cho» of its own."""
    starts = [*awards.starts(text, outer.issuer, outer.context), len(text.text)]
    clauses, at, to = [], 0, _TO.search(text.folded)
    for start, following in pairwise(starts[1:]):
        joint = _JOINT.search(text.folded, max(at, start - _LONGEST_JOINT), start)
        if joint and to and to.start() < joint.start() and _TO.search(text.folded, start, following):
            clauses.append(text.cut(at, joint.start()))
            at, to = joint.start("next"), _TO.search(text.folded, joint.start("next"))
    return [part for clause in (*clauses, text.cut(at)) for part in gifts.cut(clause)]


def _clause(text: Passage, outer: Scope, whom: Whom) -> tuple[Scope, tuple[Recipient, ...]]:
    """The scope that one clause sets, and the recipients named in it."""
    if gifts.opens(text):
        return replace(outer, merit=scope.merged(outer.merit, replace(merit.read(text), bonus=None))), ()
    why = merit.reason_start(text)
    found = awards.find(text.cut(0, why) if why else text, outer.issuer, outer.context)
    found = found or awards.find(text, outer.issuer, outer.context)
    if not found and not outer.awards and (unknown := outside.find(text.cut(0, why))) is not None:
        found = (unknown,)
    granted = _before_to(text, found)
    granted = _without_described(text, (*granted, *(_beside(text, granted) if found else ())))
    inner = merit.read(text, any(awards.is_yearly(a) for a in granted), 0, fold(outer.context or ""))
    named = _named(text, granted, why, whom)
    kind = scope.kind_in(text) or scope.kind_of_award(granted)
    set_scope = replace(
        outer,
        awards=granted or outer.awards,
        kind=kind if granted or kind else outer.kind,
        merit=scope.merged(outer.merit, inner),
        posthumous=outer.posthumous or _is_posthumous(text),
    )
    return set_scope, named


def _without_described(text: Passage, granted: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """«Tặng Giấy khen danh hiệu “Học sinh Xuất sắc”»: what a school calls those who get the Giấy khen is no award."""
    pairs = ((above, below) for above, below in pairwise(granted) if below.value.code == awards.SCHOOL_TITLE)
    told = [
        below
        for above, below in pairs
        if above.value.code != awards.SCHOOL_TITLE
        and _DESCRIBES.fullmatch(text.folded, above.quote.end - text.start, below.quote.start - text.start)
    ]
    return tuple(award for award in granted if award not in told)


def _beside(text: Passage, granted: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """«Tặng Bằng khen và danh hiệu “Bàn tay vàng” cho …»: an award outside the catalogue beside known ones."""
    to = _TO.search(text.folded)
    unknown = outside.find(text.cut(0, to.start())) if to else None
    if unknown is None or unknown.rule != "outside-catalogue" or unknown.confidence < outside.QUOTED:
        return ()
    apart = all(unknown.quote.end <= one.quote.start or one.quote.end <= unknown.quote.start for one in granted)
    return (unknown,) if apart and not _REACHED_BEFORE.search(text.folded[: unknown.quote.start - text.start]) else ()


def _is_posthumous(text: Passage) -> bool:
    """«Truy tặng …», «… được truy tặng»; of «Tặng và truy tặng …» the list below tells who is which."""
    opened = terms.grant_verb().match(text.folded)
    if opened and not terms.posthumous_verb().match(text.folded, opened.start()) and "truy" not in opened[0]:
        return False
    return bool(terms.posthumous_verb().search(text.folded))


def _before_to(text: Passage, found: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """The awards up to the «cho» that follows the first one: later ones describe the recipients."""
    if not found:
        return ()
    end_of_first = found[0].quote.end - text.start
    to = _TO.search(text.folded, end_of_first)
    if to is None:
        return found
    return tuple(a for a in found if a.quote.start - text.start < to.start()) or found[:1]


def _named(text: Passage, granted: tuple[Fact[Award], ...], why: int | None, whom: Whom) -> tuple[Recipient, ...]:
    """The recipients in the opening words: after «cho», between «công nhận» and «đạt danh hiệu», or after «gồm:»."""
    before: Passage | None = None  # «cho 5 đơn vị dẫn đầu …»: their number, and their names in the next stretch
    for stretch in _stretches(text, granted, why):
        apart = of_each.opens(stretch) or kind_labels.end(stretch) > 0
        listed = None if apart else bracketed.search_outside(_LISTED, stretch)
        generic = _GENERIC.match(stretch.plain)
        if listed and not generic and kind_labels.ends_at(stretch, listed.end()):
            listed = None
        stretch = called_people.last(stretch)
        generic = generic or called_people.unnamed(stretch)
        if generic and not listed and (inside := bracketed.inside(stretch)):
            return tuple(who for bracket in inside for who in whom(bracket))
        if generic and not listed and not apart:
            before = text.cut(stretch.start - text.start)
            continue
        names = stretch.after(listed) if listed and (generic or listed.end() < len(stretch.text)) else stretch
        if found := whom(names):
            told = stretch if generic else before if before and before.start < names.start else None
            return _as_counted(told, names, found) if told else found
    return ()


def _as_counted(stretch: Passage, names: Passage, found: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
    """«cho 02 đơn vị: …»: where the one count before the names is not met, the reading of them that meets it."""
    names = names.cut(kind_labels.end(names))
    stated = _NUMBER.findall(stretch.folded[: names.start - stretch.start])
    if len(stated) != 1 or int(stated[0]) == len(found) or len(kind_labels.cut(names, None)) > 1:
        return found  # «03 tập thể: A; B; C và 04 cá nhân: …»: of another kind are as many as its own label counts
    return several.counted(names, int(stated[0])) or found


def _stretches(text: Passage, granted: tuple[Fact[Award], ...], why: int | None) -> list[Passage]:
    """Where recipients may stand."""
    found = []
    at = granted[0].quote.end - text.start if granted else 0
    for to in _TO.finditer(text.folded, at):
        if _ENDS_FOR.search(text.folded[max(at, to.start() - 60) : to.start()]):
            continue
        found.append(_until(text.cut(to.end(), why if why is not None and why > to.end() else None)))
        break
    verb = terms.grant_verb().match(text.folded)
    if granted and verb:
        end = granted[0].quote.start - text.start
        before = text.cut(verb.end(), why if why is not None and verb.end() < why < end else end)
        reached = _REACHED.search(before.folded)
        found.append(before.cut(0, reached.start()) if reached else before)
    if verb and not granted and not found and why != verb.end():
        rest = text.cut(verb.end(), why)
        rest = rest.cut(plain.end() if (plain := _SUDDEN.match(rest.folded)) else 0)
        found += [_until(rest)] if terms.honorific().match(rest.plain) or terms.opens_body(rest.text) else []
    if listed := bracketed.search_outside(_LISTED, text, why if why is not None else at):
        found.append(_until(text.after(listed)))
    return [stretch.trimmed(",;:. ") for stretch in found if stretch]


def _until(stretch: Passage) -> Passage:
    match = _AFTER.search(stretch.folded)
    inside = match and "(" in match[0] and stretch.text.find(")", match.start()) > 0
    if match and inside and not _LIST_IN_BRACKETS.match(stretch.folded[match.start() :]):
        return stretch
    return stretch.cut(0, match.start()) if match else stretch
