"""The awards that a passage names, as facts, with the issuing body's bare «Bằng khen» resolved."""

import re

from extract import lexicon
from extract.award_doubts import NOT_OF_BODY
from extract.award_kind import SCHOOL_TITLE as SCHOOL_TITLE
from extract.award_kind import AwardKind
from extract.decision import Award, Fact
from extract.passage import Passage

_PAPERS = ("gk-", "bk-")
_NAMES_OF_PAPERS = frozenset({"dhtd-gia-dinh-van-hoa", "dhtd-thon-van-hoa", SCHOOL_TITLE})
_NAMES_PAPER = re.compile(r"\s*+[“\"«]?\s*+")
"""«Giấy khen “Gia đình văn hóa tiêu biểu”» is one paper, which the title in it names."""
_CLASS = re.compile(r"(?<!\s)\s++hạng\s++\w++$")

_REACH = 40
_GRANTED = re.compile(r"(?<![a-z])(?:tang|thuong|cong\s+nhan)\s+(?:danh\s+hieu\s+)?\W{0,3}$")
"""A verb that grants right before an award."""

_TITLED = re.compile(r"\s[“\"'][^“”\"'\n]{2,80}[”\"']")
"""«Huy hiệu “Tuổi trẻ dũng cảm”»: what an award outside the catalogue is called."""
_BADGES = re.compile(
    r"(?<!\s)\s++(?=\d{2}\s|\d{2},)(?:(?:\d{2}|năm|và|truy|tặng|huy|hiệu|[,;])\s*+){3,40}+tuổi\s++Đảng",
    re.IGNORECASE,
)
"""«Huy hiệu | 60, 50 và 40 năm tuổi Đảng»: which of the badges each one gets is told elsewhere."""


def find(text: Passage, issuer: str | None, context: str | None = None) -> tuple[Fact[Award], ...]:
    """Every award that a passage names, in order, each code once."""
    found: dict[str, Fact[Award]] = {}
    named: AwardKind | None = None
    at = 0
    for match in lexicon.find_awards(text.text):
        words = text.cut(match.start, match.end)
        kind = lexicon.award_kind(match.code) if match.code else lexicon.resolve(words.text, issuer, None, context)
        before, named = named, kind
        behind, at = _NAMES_PAPER.fullmatch(text.text, at, match.start), match.end
        if before and behind and before.code.startswith(_PAPERS) and kind.code in _NAMES_OF_PAPERS:
            continue
        goes_on = (
            (_TITLED.match(text.text, match.end), _BADGES.match(text.text, match.end)) if kind.code == "khac" else ()
        )
        titled = next(filter(None, goes_on), None)
        words = text.cut(match.start, titled.end()) if titled else words
        sure = 0.98 if match.exact and match.code else 0.93 if match.exact else 0.85
        rule = NOT_OF_BODY if kind.code == "khac" and match.stem and issuer else "award-phrase"
        found.setdefault(kind.code, fact(kind, words, issuer, sure, rule))
    return tuple(found.values())


def only_describes(named: tuple[Fact[Award], ...], held: tuple[Fact[Award], ...]) -> bool:
    """«* Học sinh Giỏi:» below «Tặng Giấy khen …»: what a school calls those who get it is no award beside it."""
    papers = bool(held) and all(award.value.code.startswith(_PAPERS) for award in held)
    return papers and all(award.value.code == SCHOOL_TITLE for award in named)


def starts(text: Passage, issuer: str | None, context: str | None = None) -> list[int]:
    """Where in a passage its awards are first named, and where one is granted once more («; truy tặng Bằng khen»)."""
    first = {award.quote.start - text.start for award in find(text, issuer, context)}
    again = (match.start for match in lexicon.find_awards(text.text))
    return sorted(first | {at for at in again if _GRANTED.search(text.folded[max(0, at - _REACH) : at])})


def fact(
    kind: AwardKind, words: Passage, issuer: str | None, confidence: float, rule: str = "award-phrase"
) -> Fact[Award]:
    """One award with its words; outside the catalogue the words are its name."""
    name = words.text if kind.code == "khac" else kind.name
    return Fact(Award(kind.code, name, lexicon.level_of(kind, issuer)), words.quote, rule, confidence)


def with_class(award: Fact[Award], rank: str, words: Passage) -> Fact[Award]:
    """An order or medal completed by its class: «Huy chương Chiến sĩ vẻ vang» and «hạng Nhì»; else as it was."""
    kind = lexicon.resolve(f"{_CLASS.sub('', award.value.name)} {rank}", None)
    if kind.code == "khac":
        return award
    return Fact(Award(kind.code, kind.name, kind.level or award.value.level), words.quote, "class-column", 0.95)


def named(name: str, words: Passage) -> Fact[Award] | None:
    """The award of a name that the words only complete («60 năm»); null for one outside the catalogue."""
    kind = lexicon.resolve(name, None)
    return None if kind.code == "khac" else fact(kind, words, None, 0.95, "class-column")


def is_yearly(award: Fact[Award] | None) -> bool:
    """A title granted per year (danh hiệu thi đua, xét tặng hằng năm)."""
    return award is not None and lexicon.award_kind(award.value.code).yearly


def fits(award: Fact[Award], kind: str) -> bool:
    """Whether a kind of recipient may hold an award; one without stated holders fits all."""
    holders = lexicon.award_kind(award.value.code).recipients
    return not holders or kind in holders or (kind != "ca-nhan" and "tap-the" in holders)
