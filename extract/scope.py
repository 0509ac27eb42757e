"""What holds for the items of a list: the awards, the kind, the unit and the merit that their heading states."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from extract import awards, lexicon, merit, terms
from extract.decision import Award, Fact, Merit, RecipientKind
from extract.passage import Passage
from ingest.text import fold

_WORD = re.compile(r"[a-z]+")
_FILLER = frozenset(
    [
        "cac",
        "danh",
        "sach",
        "doi",
        "voi",
        "ve",
        "khen",
        "thuong",
        "gom",
        "co",
        "duoc",
        "tang",
        "nguoi",
        "dong",
        "chi",
        "sau",
        "day",
        "nhu",
        "ten",
        "ban",
        "hanh",
        "nam",
        "nu",
        "cho",
        "va",
        "la",
        "phan",
        "muc",
        "nhom",
        "loai",
        "tong",
        "so",
        "cong",
        "ong",
        "ba",
        "nhung",
        "hinh",
        "thuc",
        "de",
        "nghi",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "xet",
    ]
)
_LONGEST_KIND = 90
"""Characters of a heading that only names a kind, at most."""
_LONGEST_CALL = 40
"""Characters of the words that call a group of people, at most."""
_CLASS = re.compile(r"\A\W*+(?P<rank>hang\s+(?:nhat|nhi|ba|i{1,3}|[123]))(?![a-z])")
_COUNT_IN_BRACKETS = re.compile(r"\([^()]{1,40}\)")
_GIVES = re.compile(r"(?<![a-z])tang(?![a-z])")
_NAMELY = re.compile(r"cu\s+the")


_ITSELF = re.compile(r"\A(?:(?:cong\s+nhan|(?:truy\s+)?tang(?:\s+thuong)?|danh\s+hieu|hinh\s+thuc|ve)\s+)*+\W{0,2}$")
_TO_WHOM = re.compile(
    r"(?=.{0,180}+$)\W{0,3}+(?:nam\s(?:hoc\s)?[\d\s–-]{4,13}+)?\W{0,3}+(?:\(?\d{1,4}\s[a-z ]{2,30}\)?)?"
    r"\W{0,2}+(?:cho(?:\s[^;.]{0,80}+)?)?\W{0,2}+$"
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What an item inherits. `issuer` and `context` (the title) complete a bare «Bằng khen»; `day` is that of issue."""

    issuer: str | None = None
    context: str | None = None
    awards: tuple[Fact[Award], ...] = ()
    kind: RecipientKind | None = None
    unit: Fact[str] | None = None
    merit: Merit = field(default_factory=Merit)
    posthumous: bool = False
    day: date | None = None


def kind_heading(text: Passage) -> tuple[bool, RecipientKind | None]:
    """Whether a text says nothing but what kind of recipients follow, and which («II. CÁ NHÂN (04 người):»).

    The kind is null where it names several («Tập thể, hộ gia đình và cá nhân»).
    """
    said = " ".join(_WORD.findall(_NAMELY.sub("", text.folded)))
    found = [*_one_kind().finditer(said)] if len(text.text) < _LONGEST_KIND else []
    if not found or not _kinds_alone().fullmatch(said) or _names_one().search(text.folded):
        return False, None
    kinds = {terms.kinds()[match[0]] for match in found}
    return True, kinds.pop() if len(kinds) == 1 else None


def names_award(text: Passage) -> bool:
    """«HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA», «Bằng khen của Bộ trưởng cho:»: an award and no more, as a heading names it."""
    found = lexicon.find_awards(text.text) if text.text[:1].isupper() or text.text[:1] in '“"' else ()
    opens = bool(found) and _ITSELF.match(text.folded[: found[0].start]) is not None
    return opens and _TO_WHOM.match(text.folded, found[-1].end) is not None


def people_called(text: Passage) -> RecipientKind | None:
    """The kind of those whom small words call: «Cán bộ công đoàn», «Giáo viên mầm non»; null for a name."""
    bare = text.trimmed(":;., ")
    called = _one_kind().match(bare.folded)
    plain = len(bare.text) < _LONGEST_CALL and bare.text[1:].replace(" ", "").isalpha() and bare.text[1:].islower()
    return terms.kinds()[" ".join(called[0].split())] if called and plain else None


@cache
def _one_kind() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(terms.kinds())})(?![a-z])")


@cache
def _kinds_alone() -> re.Pattern[str]:
    """Kinds, the words that only lead to them and letters of labels; a kind's words come first («chi bộ»)."""
    return re.compile(rf"(?:(?:{_one_kind().pattern}|(?:{'|'.join(_FILLER)}|[a-z])(?![a-z]))\s?)++")


@cache
def _names_one() -> re.Pattern[str]:
    """«Chi bộ 3», «Chi đoàn 10A1», «Chi bộ Cơ quan»: a kind that the figure or the kind behind it makes a name;
    «Đơn vị 3», «Gia đình ông A» (but «Tập thể 03» counts)."""
    named = rf"(?:so\s+)?(?:\d{{1,3}}(?:[a-z]\d{{0,2}})?|[a-z]|[ivx]{{1,4}}|{_one_kind().pattern})"
    told = r"(?:tap\s+the|don\s+vi)\s+(?:so\s+\d|[1-9])\d{0,2}|(?:ho\s+)?gia\s+dinh\s+(?:ong|ba|anh|chi|cu|me)\s+[a-z]"
    return re.compile(rf"(?<![a-z])(?:(?:chi\s+(?:bo|doan|hoi)|dang\s+bo)\s+{named}|{told})[ .;,]*$")


def kind_in(text: Passage) -> RecipientKind | None:
    """The one kind of recipients that a heading mentions («cho 15 cá nhân»); null for none or several."""
    found = {terms.kinds()[words] for words in _MAIN if re.search(rf"\b{words}\b", text.folded)}
    return found.pop() if len(found) == 1 and not (found == {"tap-the"} and _PERSONS.search(text.folded)) else None


_PERSONS = re.compile(r"\bho\s+(?:va\s+)?ten\b")
"""«Họ và tên/Tập thể»: the head of a column for both."""
_MAIN = frozenset({"tap the", "ca nhan", "ho gia dinh", "doanh nghiep"})


def kind_of_award(found: tuple[Fact[Award], ...]) -> RecipientKind | None:
    """The one kind that may hold an award («Lao động tiên tiến» is for persons)."""
    persons = [awards.fits(a, "ca-nhan") for a in found]
    groups = [awards.fits(a, "tap-the") for a in found]
    if found and all(awards.fits(a, "ho-gia-dinh") for a in found) and not any(persons + groups):
        return "ho-gia-dinh"
    if persons and all(persons) and not any(groups):
        return "ca-nhan"
    return "tap-the" if groups and all(groups) and not any(persons) else None


def verb_alone(text: Passage) -> bool | None:
    """«a) Tặng», «II. TRUY TẶNG (03 bà mẹ)»: a heading that says only how the award is given; whether after death."""
    verb = terms.grant_verb().match(text.folded)
    if verb is None or _COUNT_IN_BRACKETS.sub("", text.folded[verb.end() :]).strip(" :.-"):
        return None
    return terms.posthumous_verb().match(text.folded) is not None


def _after_death(heading: Passage) -> bool:
    """The heading grants after death only: «Truy tặng Huân chương …», not «Tặng và truy tặng …»."""
    verbs = terms.posthumous_verb()
    return verbs.search(heading.folded) is not None and not _GIVES.search(verbs.sub("", heading.folded))


def merged(outer: Merit, inner: Merit) -> Merit:
    """The inner merit, completed by the outer one."""
    return Merit(
        inner.reason or outer.reason,
        inner.years or outer.years,
        inner.period_text if inner.years else outer.period_text,
        inner.occasion or outer.occasion,
        inner.movement or outer.movement,
        inner.bonus or outer.bonus,
    )


def common(merits: Sequence[Merit]) -> Merit:
    """What holds for the recipients of several grants: the years of the first, and the reason if all tell the same."""
    first = merits[0]
    same = len({one.reason.value if one.reason else None for one in merits}) == 1
    return first if same else Merit(years=first.years, period_text=first.period_text)


def names_class(heading: Passage) -> bool:
    """«A. HẠNG NHẤT (02 đồng chí)» says the class of an order or medal and no more."""
    return len(heading.text) <= _LONGEST_CALL and _CLASS.match(heading.folded) is not None


def _of_class(heading: Passage, above: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """«A. HẠNG NHẤT (02 đồng chí)» below an order or medal whose class nothing has told yet: it in that class."""
    match = _CLASS.match(heading.folded)
    if match is None or not names_class(heading):
        return ()
    words = heading.cut(match.start("rank"), match.end("rank"))
    completed = (awards.with_class(award, words.text.lower(), words) for award in above)
    return tuple(award for award in completed if award not in above)


def _is_named_above(award: Fact[Award], above: tuple[Fact[Award], ...]) -> bool:
    """«Huân chương Kháng chiến» of a heading, whose classes the article has told."""
    return award.value.code == "khac" and any(fold(a.value.name).startswith(fold(award.value.name)) for a in above)


def _tells_when(told: Merit) -> bool:
    """The day stands inside the reason: «Đã dũng cảm cứu người trong trận lũ ngày 20/11/2025:»."""
    if told.reason is None or told.years is None:
        return False
    return told.reason.quote.start <= told.years.quote.start and told.years.quote.end <= told.reason.quote.end


def narrow(scope: Scope, heading: Passage) -> Scope:
    """The scope below a heading: what the heading states replaces what held before."""
    found = awards.find(heading, scope.issuer, scope.context)
    if all(_is_named_above(award, scope.awards) for award in found) or awards.only_describes(found, scope.awards):
        found = ()
    found = found or _of_class(heading, scope.awards)
    inner = merit.read(heading, any(awards.is_yearly(a) for a in found))
    if inner.years is not None and inner.years.rule == "years-event" and not _tells_when(inner):
        inner = Merit()  # the day of the decision that the heading names, not of an achievement
    kind = kind_heading(heading)[1] or kind_in(heading) or people_called(heading) or kind_of_award(found)
    return replace(
        scope,
        posthumous=scope.posthumous or _after_death(heading),
        awards=found or scope.awards,
        kind=kind or (None if found else scope.kind),
        merit=merged(
            scope.merit, inner if inner.reason or inner.years or inner.movement or inner.bonus or found else Merit()
        ),
    )
