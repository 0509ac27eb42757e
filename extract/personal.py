"""What a paper tells of a person besides name and post: sex, year of birth and ethnic group.

They tell persons of one name apart. Each comes from the paper's own words (Ông or Bà, «sinh năm 1980», «dân tộc Tày», a
column of its own), never from the name: a «Thị» is no proof.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from extract import terms
from extract.decision import Commendation, Details, Fact, Recipient
from extract.passage import Passage, passage
from extract.terms import DATA
from ingest.text import fold

_NEAR = 240
"""Characters behind a name in which a paper tells of its bearer."""
_YOUNGEST = 4
"""Years that the youngest recipient has lived on the day of the decision."""
_BORN = re.compile(
    r"(?:[,;(–-]\s*+|\A\s*+)(?:sn|sinh\s+(?:nam|ngay|thang)|nam\s+sinh|ngay\s+sinh|(?P<alone>(?=(?:19|20)\d\d\s*+[,;)])))"
    r"\s*+:?\s*+[^,;()]{0,24}?(?P<year>(?:1[89]|20)\d\d)(?!\d)"
)
"""«, sinh ngày 2/9/1975», «(SN 1980)», «(1962),»: a year alone stands right behind the name."""
_SEXES = {"nam": "nam", "nữ": "nu"}
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


ROLES = ("sex", "male", "female", "born", "ethnic")
"""The columns that tell of a person: «Giới tính», «Nam», «Nữ», «Năm sinh», «Dân tộc»."""


def of_row(one: Recipient, cells: Mapping[str, Passage | None]) -> Recipient:
    """A person with what the cells of these columns tell; a mark or a year of birth stands below «Nam» or «Nữ»."""
    if one.kind != "ca-nhan":
        return one
    by_sex = [(slug, cell) for slug, role in (("nam", "male"), ("nu", "female")) if (cell := cells.get(role))]
    sex, group = cells.get("sex"), cells.get("ethnic")
    if sex and (slug := _SEXES.get(sex.plain.strip(" ."))):
        by_sex = [(slug, sex)]
    born = cells.get("born") or (by_sex[0][1] if len(by_sex) == 1 else None)
    year = _YEAR.search(born.text) if born else None
    name = _group(group.folded) if group else None
    details = Details(
        Fact(by_sex[0][0], by_sex[0][1].quote, "column", 0.96) if len(by_sex) == 1 else None,
        Fact(int(year[0]), born.quote, "column", 0.96) if born and year else None,
        Fact(name, group.quote, "column", 0.96) if group and name else None,
    )
    return replace(one, details=details)


def told(text: str, given: Sequence[Commendation], day: date | None) -> tuple[Commendation, ...]:
    """The awards of a paper's text, each person with what the words behind the name tell; `day` is the paper's own."""
    names = sorted({one.recipient.name.quote.start for one in given})
    following = dict(pairwise((*names, len(text))))
    return tuple(
        replace(one, recipient=_told(text, one, following[one.recipient.name.quote.start], day))
        if one.recipient.kind == "ca-nhan"
        else one
        for one in given
    )


def _told(text: str, one: Commendation, following: int, day: date | None) -> Recipient:
    who, end = one.recipient, one.recipient.name.quote.end
    words = passage(text, end, max(end, min(end + _NEAR, following, one.quote.end)))
    held = who.details
    details = Details(
        held.sex or _sex(who), held.birth_year or _born(words, end, day), held.ethnic_group or _ethnic(words)
    )
    return replace(who, details=details)


def _sex(who: Recipient) -> Fact[str] | None:
    """What the form of address tells; null for «Đồng chí», «Ông (bà)» and none."""
    if who.honorific is None:
        return None
    found = {form[0].lower() for form in _addresses().finditer(terms.plain_case(who.honorific.value))}
    told = [slug for slug in ("nam", "nu") if found & set(terms.words("sexes", slug))]
    return Fact(told[0], who.honorific.quote, "address", 0.96) if len(told) == 1 else None


@cache
def _addresses() -> re.Pattern[str]:
    """Every form of address, the longest first: «Anh hùng Lao động» is no «Anh»."""
    known = (*terms.words("honorifics", "words"), *terms.words("sexes", "nam"), *terms.words("sexes", "nu"))
    longest = sorted({terms.plain_case(form) for form in known}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def _born(words: Passage, name_end: int, day: date | None) -> Fact[int] | None:
    match = _BORN.search(words.folded)
    if match is None or (match["alone"] is not None and (match.start() or words.start > name_end + 2)):
        return None
    year = int(match["year"])
    if day is not None and year > day.year - _YOUNGEST:
        return None
    return Fact(year, words.group(match, 0).trimmed(",;(–-").quote, "born", 0.95)


@cache
def _groups() -> dict[str, str]:
    """Folded name -> the name of the list."""
    known = tomllib.loads((DATA / "ethnic_groups.toml").read_text(encoding="utf-8"))["groups"]
    return {fold(form): name for name, others in known.items() for form in (name, *others)}


@cache
def _named() -> re.Pattern[str]:
    longest = "|".join(map(re.escape, sorted(_groups(), key=len, reverse=True)))
    return re.compile(rf"(?:[,;(–-]\s*+|\A\s*+|(?<!\w)nguoi\s+)dan\s+toc\s*+:?\s*+(?P<group>{longest})(?!\w)")


def _ethnic(words: Passage) -> Fact[str] | None:
    match = _named().search(words.folded)
    if match is None:
        return None
    return Fact(_groups()[match["group"]], words.group(match, 0).trimmed(",;(–-").quote, "ethnic", 0.95)


def _group(cell: str) -> str | None:
    """The group that a cell names, «dân tộc» before it or not."""
    return _groups().get(" ".join(cell.removeprefix("dan toc").strip(" :.").split()))
