"""Which grant an annex lists the recipients of: «Tặng Giấy khen …: 02 cá nhân (Phụ lục 03)»."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract import attachments, awards, counts
from extract.article_heads import ROMAN
from extract.decision import Fact
from extract.parts import Annex
from extract.passage import Passage, passage
from extract.scope import Scope
from ingest.document import Document

_NUMBER = rf"{attachments.NUMBER}(?![a-z\d/])"
_OWN = re.compile(rf"{attachments.CALLED}(?P<number>{_NUMBER})")
_NAMED = re.compile(rf"{attachments.CALLED}(?P<number>{_NUMBER}(?:\s*(?:,|va|-)\s*{_NUMBER}){{0,9}})")
_JOINT = 12
"""Characters between two clauses of one sentence, at most."""


@dataclass(frozen=True, slots=True)
class Told:
    """A grant and the words of the article or clause that makes it."""

    scope: Scope
    words: Passage


def find(document: Document, annexes: Sequence[Annex], told: Sequence[Told]) -> tuple[tuple[Scope, ...], ...]:
    """For each annex the grants of the one clause or article it belongs to; none where several articles may be meant or
    its heading says it itself.

    A grant names the number of its annex; where the clauses of an article name none, they and the annexes stand in
    one order.
    """
    headings = [passage(document.text, annex.heading[0].start, annex.heading[-1].end) for annex in annexes]
    named = [numbers(one.words) for one in told]
    return tuple(_home(number, heading, len(headings), told, named) for number, heading in enumerate(headings))


def _home(
    place: int, heading: Passage, count: int, told: Sequence[Told], named: Sequence[frozenset[str]]
) -> tuple[Scope, ...]:
    if len(told) < 2 or awards.find(heading, told[0].scope.issuer):
        return ()
    own = number(heading)
    fitting = [index for index, numbers in enumerate(named) if own and own.value in numbers]
    if len(fitting) == 1:
        return tuple(one.scope for one in told[_first_of(fitting[0], told, named) : fitting[0] + 1])
    return (told[place].scope,) if count == len(told) and not any(named) and own else ()


def number(heading: Passage) -> Fact[str] | None:
    """The number of the annex that a heading begins with: 2 for «PHỤ LỤC II», «Danh sách số 02»."""
    own = _OWN.match(heading.folded)
    if own is None or _counts(heading, own):
        return None
    return Fact(_key(own["number"]), heading.group(own, "number").quote, "annex-number")


def _first_of(last: int, told: Sequence[Told], named: Sequence[frozenset[str]]) -> int:
    """«A đối với 02 tập thể và B đối với 02 cá nhân (Phụ lục I)»: where the clauses begin that share the annex."""
    first = last
    while first and not named[first - 1] and 0 <= told[first].words.start - told[first - 1].words.end <= _JOINT:
        first -= 1
    return first


def numbers(words: Passage) -> frozenset[str]:
    """The numbers of the annexes that a grant names, where it names one."""
    found = [match["number"] for match in _NAMED.finditer(words.folded) if not _counts(words, match)]
    return frozenset(_key(number) for text in found for number in re.findall(_NUMBER, text))


def _counts(words: Passage, match: re.Match[str]) -> bool:
    """«DANH SÁCH 02 CÁ NHÂN»: the figure says how many are in the list."""
    at = words.start + match.start("number")
    return any(count.quote.start == at for count in counts.find(words))


def _key(number: str) -> str:
    """«02», «2» and «II» are one number; Roman ones above ten stand for themselves."""
    return str(ROMAN.get(number, number.lstrip("0")))
