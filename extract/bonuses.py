"""What a decision states once as the bonus of each kind or award: «tập thể 2.980.000 đồng; cá nhân 894.000 đồng»."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from extract import factors, lexicon, merit, salaries, terms
from extract.decision import Award, Fact, Quote, RecipientKind
from extract.lists import Granted
from extract.passage import Passage
from ingest.text import fold

_SPEAKS = re.compile(
    r"(?<![a-z])(?:tien|muc|kem\s+theo|duoc|huong|trich|chi)\s[^.;]{0,80}?thuong(?![a-z])|(?<![a-z])(?:va|kem|kem\s+theo)\s+so\s+tien(?![a-z])"
    r"|(?<![a-z])thuong(?:\s*:|\s+kem)"
    r"|(?<![a-z])(?<!khen )thuong\s+(?:(?:cho\s+)?(?:moi|tap\s+the|ca\s+nhan|ho\s+gia\s+dinh)\s|"
    r"\d[\d.,]{0,14}\s*(?:trieu|dong|d(?![a-z])))"
)
_REWARDS = re.compile(r"(?<![a-z])thuong(?![a-z])")
_AMOUNT = re.compile(
    r"(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3}){1,3}|\d{5,9}(?=\s*(?:dong|d(?![a-z])|vnd))|\d{1,3}(?:,\d{1,3})?(?=\s*trieu))(?![\d])"
    r"(?:\s*(?:trieu\s+)?(?:dong|d(?![a-z])|vnd))?"
)
_FACTOR_BEFORE = re.compile(r"(?<![\d.,])(?P<n>\d{1,3}(?:[.,]\d{1,2})?)\s*+lan(?=\s*[,;]|\s+doi\s)")
"""«tập thể 0,6 lần, cá nhân 0,3 lần mức lương cơ sở»: the wage is named once, behind the last."""
_REACH = 80
"""Characters behind a factor in which the amount that it comes to may stand."""
_WAGE = re.compile(rf"{factors.WAGE}\W*+(?:la\s++\W*+)?$")
_EQUALS = re.compile(r"\A[^=;:\d]{0,24}=")
_CLOSED = re.compile(r"(?<!\s)\s*+(?:chan\s*+)?(?:\)\s*+)?(?:/|cho|doi\s+voi|moi|mot|1|01)\s*(?:(?:moi|mot|1|01)\s+)?")
_SPELLED = re.compile(r"(?<!\s)\s*+\([^()]{3,90}\)")
_TIMES = re.compile(r"[a-z]\s*[x×*]\s*$")
_STATES = re.compile(r"\A\W*+(?:hinh\s+thuc|muc|tien|kem\s+theo|so\s+tien|thuong|ngoai|moi)\s")
_SEVERAL = re.compile(r"(?<![\d.,])0*(?:[2-9]|[1-9]\d{1,3})\s+(?:luot\s+)?$")
_SUM = re.compile(r"(?<![a-z])so\s+tien\s?(?::\s?)?$")
_SHORTEST_NAME = 8
_TOTAL = re.compile(r"(?<![a-z])(?:tong|quy(?!\s+(?:dinh|che)(?![a-z]))|kinh\s+phi)(?![a-z])")
"""«Quỹ khen thưởng», «kinh phí»: a sum for all; «theo quy định», «quy chế» say nothing of it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """An amount in đồng and whose it is: the kinds and the award codes that the words name; without any of all, or
    where it stands beside others only theirs whom the words name (`named_only`). `within` is the granting article that
    states it, for those whom it names itself."""

    kinds: frozenset[RecipientKind]
    codes: frozenset[str]
    bonus: Fact[int]
    words: str = ""
    named_only: bool = False
    within: Quote | None = None


@cache
def _whose() -> re.Pattern[str]:
    words = [word for kind in terms.terms()["counted"].values() for word in kind]
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(words)})(?![a-z])")


@cache
def _kinds() -> dict[str, RecipientKind]:
    table: dict[RecipientKind, list[str]] = terms.terms()["counted"]
    return {fold(word): kind for kind, words in table.items() for word in words}


def speaks(text: Passage) -> bool:
    """Whether a stretch of a decision states bonuses at all."""
    return _SPEAKS.search(text.folded) is not None


def states(line: Passage) -> bool:
    """Whether a paragraph below a list is about the bonus («Kèm theo mức thưởng: …»)."""
    return _STATES.match(line.folded) is not None and speaks(line)


def read(text: Passage, issuer: str | None, day: date | None = None) -> tuple[Rule, ...]:
    """The rules that a stretch states, in order; none where it names a sum for all together.

    What it states as a factor alone is reckoned with the wage in force on the decision's day, if that is known.
    """
    if not speaks(text):
        return ()
    found = tuple(_rules(text, issuer, salaries.wage_on(day) if day else None))
    return found if len(found) == 1 else tuple(replace(r, named_only=not (r.kinds or r.codes)) for r in found)


def of_article(rule: Rule, own: frozenset[str], article: Quote) -> Rule:
    """A rule of one of several articles that grant: it is about that article's `own` awards and no others."""
    return replace(rule, codes=rule.codes & own or own, within=article) if own else rule


def _rules(text: Passage, issuer: str | None, wage: int | None) -> Iterator[Rule]:
    """One rule for each amount that one recipient gets: a factor of the wage always is one, and so are amounts that
    differ by kind («tập thể và hộ gia đình 1.000.000 đồng; cá nhân 500.000 đồng»)."""
    found = list(_stretches(text, wage))
    named = [_named(_told_of(words)) or _named(words) for words, _, _ in found]
    for own, (words, before, amount) in zip(named, found, strict=True):
        apart = any(other and own and not other & own for other in named)
        each = amount.rule == "bonus-reckoned" or _TIMES.search(before.folded) is not None
        if (each or _each_gets(words, own, apart)) and not _is_total(before) and not _is_gift(before):
            yield Rule(own, _codes(before, issuer), amount, before.folded)


def _told_of(words: Passage) -> Passage:
    """«… cho 02 tập thể và 02 cá nhân …, kèm theo mức thưởng | mỗi tập thể»: whose the sum is, behind the verb."""
    told = [match.end() for match in _REWARDS.finditer(words.folded)]
    return words.cut(told[-1]) if told else words


def _stretches(text: Passage, wage: int | None) -> Iterator[tuple[Passage, Passage, Fact[int]]]:
    """Each amount with the words that tell whose it is, those since the amount before it or those right behind it, and
    with the former."""
    at = 0
    for start, stop, amount in _amounts(text, wage):
        if start < at:
            continue
        before = text.cut(at, start)
        spelled = _SPELLED.match(text.folded, stop)
        end = spelled.end() if spelled else stop
        behind = _behind(text, end)
        at = behind.end() if behind else end
        yield (text.cut(behind.start(), behind.end()) if behind else before), before, amount


def _amounts(text: Passage, wage: int | None) -> list[tuple[int, int, Fact[int]]]:
    """Where each amount that one recipient gets begins and ends, and the amount, in order."""
    found = []
    for match in _AMOUNT.finditer(text.folded):
        amount = merit.bonus(text.cut(match.start(), match.end()), column=True) if _is_each(text, match) else None
        if amount is not None and not (
            amount.value == wage and _WAGE.search(text.folded[max(0, match.start() - 60) : match.start()])
        ):
            found.append((*match.span(), amount))
    if wage is not None:
        found += _reckoned(text, wage)
    return sorted(found, key=lambda one: one[:2])


def _reckoned(text: Passage, wage: int) -> Iterator[tuple[int, int, Fact[int]]]:
    """What each factor comes to that no amount follows."""
    named = list(factors.OF_WAGE.finditer(text.folded))
    for match in (*(m for m in _FACTOR_BEFORE.finditer(text.folded) if named), *named):
        paid = _AMOUNT.search(text.folded[match.end() : match.end() + _REACH].partition(";")[0])
        stated = paid is not None and re.sub(r"\D", "", paid[0]) != str(wage)
        if not stated and (amount := factors.reckoned(text, match, wage)) is not None:
            yield (*match.span(), amount)


def _behind(text: Passage, end: int) -> re.Match[str] | None:
    """The kind right behind an amount: «745.000 đồng/cá nhân», «… đối với tập thể»."""
    link = _CLOSED.match(text.folded, end)
    return _whose().match(text.folded, link.end()) if link else None


def _is_each(text: Passage, match: re.Match[str]) -> bool:
    """Not a factor («2 x 1.490.000 đồng = …») and not what several together get («3 tập thể x 500.000 = 1.500.000»)."""
    before = text.folded[max(0, match.start() - 60) : match.start()]
    shared = _TIMES.search(before) is not None
    if _EQUALS.match(text.folded[match.end() : match.end() + 26]) and not shared:
        return False
    if re.search(r"[\d)]\s*[x×*]\s*$", before) and not shared:
        return False
    return not (re.search(r"=\s*$", before) and re.search(r"[a-z]\s*[x×*]\s*[\d.,]+[^=]*=\s*$", before))


def _is_total(before: Passage) -> bool:
    """«Tổng số tiền thưởng: 9.000.000 đồng»; not «Trích quỹ khen thưởng để thưởng: Phòng A 5.000.000 đồng»."""
    behind = before.folded.rpartition(":")[2]
    return _TOTAL.search(behind if any(c.isalpha() for c in behind) else before.folded) is not None


def _is_gift(before: Passage) -> bool:
    """«đã ủng hộ 500 suất quà và số tiền | 50.000.000 đồng»."""
    opened = _SUM.search(before.folded)
    return opened is not None and merit.is_gift(before, opened.start())


def _named(words: Passage) -> frozenset[RecipientKind]:
    return frozenset(_kinds()[" ".join(match[0].split())] for match in _whose().finditer(words.folded))


def _each_gets(words: Passage, named: frozenset[RecipientKind], apart: bool) -> bool:
    """Whether not several or many share the amount («mỗi»); `apart`: other kinds have an amount of their own."""
    places = ((max(0, match.start() - 40), match.start()) for match in _whose().finditer(words.folded))
    counted = any(_SEVERAL.search(words.folded, *place) for place in places)
    many = counted or (len(named) > 1 and not apart)
    return not many or re.search(r"(?<![a-z])moi(?![a-z])", words.folded) is not None


def _codes(words: Passage, issuer: str | None) -> frozenset[str]:
    found = lexicon.find_awards(words.text)
    return frozenset(lexicon.resolve(words.text[m.start : m.end], issuer).code for m in found[-1:]) - {"khac"}


def given(items: Sequence[Granted], rules: Sequence[Rule], shared: Collection[Fact[int]]) -> tuple[Granted, ...]:
    """The items with the bonuses that the rules give them; `shared` are those that articles state for all at once,
    which give way, an item's own stays."""
    if not rules:
        return tuple(items)
    return tuple(part for item in items for part in _with_bonus(item, rules, shared))


def _with_bonus(item: Granted, rules: Sequence[Rule], shared: Collection[Fact[int]]) -> tuple[Granted, ...]:
    """The item, taken apart by its awards where their bonuses differ."""
    if item.merit.bonus is not None and item.merit.bonus not in shared:
        return (item,)
    name = fold(item.recipient.name.value)
    codes = {award.value.code for award in item.awards}
    about = [rule for rule in rules if not rule.codes or rule.codes & codes]
    own = [rule for rule in about if len(name) >= _SHORTEST_NAME and _is_named(name, rule.words)]
    if len({rule.bonus.value for rule in own}) == 1:  # «Phòng A 10.000.000 đồng; Tổ công tác số 2 5.000.000 đồng»
        return (replace(item, merit=replace(item.merit, bonus=own[0].bonus)),)
    near = [rule for rule in rules if rule.within and rule.within.start <= item.quote.start < rule.within.end]
    kind = item.recipient.kind
    sums = [_for(kind, award, near) or _for(kind, award, rules) for award in item.awards]
    if not any(sums):
        return (item,)
    if len({one.value if one else None for one in sums}) == 1:
        return (replace(item, merit=replace(item.merit, bonus=sums[0])),)
    parts = zip(item.awards, sums, strict=True)
    return tuple(replace(item, awards=(a,), merit=replace(item.merit, bonus=s or item.merit.bonus)) for a, s in parts)


def _is_named(name: str, words: str) -> bool:
    """«Nguyễn Văn An» is not named by «Nguyễn Văn Anh», nor «Tổ số 1» by «Tổ số 12»."""
    return re.search(rf"(?<![a-z\d]){re.escape(name)}(?![a-z\d])", words) is not None


def _for(kind: RecipientKind, award: Fact[Award], rules: Sequence[Rule]) -> Fact[int] | None:
    """The one amount that the rules give an award of a recipient of a kind; null for none or several."""
    said = {kind for rule in rules for kind in rule.kinds}
    counted = kind if kind in said or kind == "ca-nhan" else "tap-the"
    fitting = [
        rule
        for rule in rules
        if not rule.named_only
        and (not rule.kinds or counted in rule.kinds)
        and (not rule.codes or award.value.code in rule.codes)
    ]
    exact = [rule for rule in fitting if rule.codes] or fitting
    return exact[0].bonus if len({rule.bonus.value for rule in exact}) == 1 else None
