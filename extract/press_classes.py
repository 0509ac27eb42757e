"""Further classes of an order that one was given in turn: «Huân chương Lao động hạng Ba (1978), hạng Nhì và Nhất»."""

import re
from dataclasses import replace

from extract import awards, lexicon
from extract.decision import Award, Fact
from extract.passage import Passage

_CLASSED = re.compile(r"-[123]$")
_MORE = re.compile(
    r"(?:\s(?:nam\s)?\d{4}|\s\([^()]{1,40}\))?(?:[,;]\s(?:va\s)?|\sva\s|\s?[-–/]\s?)"
    r"(?P<rank>(?:hang\s)?(?:nhat|nhi|ba|i{1,3}|[123](?![/-]\d|\snam\s(?!\d))))"
    r"(?=\s*(?:[,;.()/–-]|va\s|cho\s|nam\s|cac\s|cung\s|nhieu\s|$))"
)
"""Not «…, 2 năm liền», «…, 3/2/2020»: a number of years and a day are no class."""
_BY_FIGURE = re.compile(r"(?:\d|i)$")
"""An order whose class is told in figures; only behind one does a bare figure tell a further class."""
_WORD_OF_CLASS = re.compile(r"(?:Nhất|Nhì|Ba|I{1,3})$")
_EVERY = re.compile(r"\scac\shang(?:\s|:\s)(?P<ranks>(?:(?:,\s|\sva\s)?(?:nhat|nhi|ba|i{1,3})(?![a-z])){1,3})")
_ONE_RANK = re.compile(r"(?<![a-z])(?:nhat|nhi|ba|i{1,3})(?![a-z])")
_UNSURE = 0.5
"""How sure an order without its class is, where several classes stand before several men."""


def all_of_them(found: tuple[Fact[Award], ...], clause: Passage) -> tuple[Fact[Award], ...]:
    """The awards with the further classes that stand behind each."""
    told: list[Fact[Award]] = []
    for award in (one for bare in found for one in _every(bare, clause)):
        told += [award, *_further(award, clause)]
    codes: dict[str, Fact[Award]] = {}
    for award in told:
        codes.setdefault(award.value.code, award)
    return tuple(codes.values())


def shared_out(found: tuple[Fact[Award], ...], clause: Passage) -> tuple[Fact[Award], ...]:
    """The awards of several men: where several classes are told, nobody knows whose is which, and none is said."""
    return tuple(_without_class(award) if _further(award, clause) else award for award in found)


def _every(award: Fact[Award], clause: Passage) -> list[Fact[Award]]:
    """«Huân chương Lao động các hạng Nhất, Nhì, Ba»: the classes of an order that is named without one."""
    ranks = (
        _EVERY.match(clause.folded, award.quote.end - clause.start) if not _CLASSED.search(award.value.code) else None
    )
    if ranks is None:
        return [award]
    words = (
        clause.cut(one.start(), one.end())
        for one in _ONE_RANK.finditer(clause.folded, ranks.start("ranks"), ranks.end())
    )
    found = [awards.with_class(award, f"hạng {one.text}", one) for one in words]
    return found or [award]


def _further(award: Fact[Award], clause: Passage) -> list[Fact[Award]]:
    found: list[Fact[Award]] = []
    at = award.quote.end - clause.start
    while _CLASSED.search(award.value.code) and (match := _MORE.match(clause.folded, at)):
        words = clause.cut(match.start("rank"), match.end("rank"))
        if not _tells_class(words, award, clause):
            break
        rank = words.text if "hang" in match["rank"] else f"hạng {words.text}"
        found.append(awards.with_class(award, rank, words))
        at = match.end()
    return found


def _tells_class(words: Passage, award: Fact[Award], clause: Passage) -> bool:
    """«hạng Nhì», «Nhì»; a bare figure only where the class before it is one («hạng 3, 2»); «Bà» is no class."""
    if "hang" in words.folded:
        return True
    if words.text.isdigit():
        return _BY_FIGURE.search(clause.folded, 0, award.quote.end - clause.start) is not None
    return _WORD_OF_CLASS.match(words.text) is not None


def _without_class(award: Fact[Award]) -> Fact[Award]:
    name = award.value.name.rpartition(" hạng ")[0]
    kind = lexicon.resolve(name, None)
    return replace(award, value=Award(kind.code, name, award.value.level), confidence=_UNSURE)
