"""A list in a file of its own: it grants what its heading says where that names the decision it belongs to.

«(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021 của Chủ tịch UBND tỉnh)» under «DANH SÁCH …». One that goes with a
proposal, or with nothing, only mentions.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from extract import annex_homes, award_doubts, grants, lists, scope
from extract.attachments import GRANTING, OPENS, TIED
from extract.decision import Award, Doubt, Fact, Mention
from extract.entries import entries
from extract.grants import Ground
from extract.labels import LABEL
from extract.lists import Granted
from extract.numbers import find_numbers
from extract.parts import Annex, block_passage
from extract.passage import Passage, passage
from extract.scope import Scope
from ingest.text import fold

_GOES_WITH = re.compile(
    rf"(?:kem(?:\s+theo)?|(?<=\()(?:ban\s+hanh\s+)?theo)\s+(?:cac\s+)?{GRANTING}(?![a-z])[^()]{{0,40}}?(?:\bso\b|\d|ngay)"
)
_ASKED = re.compile(r"(?<![a-z])(?:de\s+nghi|trinh|lay\s+y\s+kien|du\s+kien|hiep\s+y)(?![a-z])")
"""A list of those proposed goes with a decision only by mistake; it grants nothing."""

_COMMENDS = re.compile(r"(?<![a-z])(?:khen\s+thuong|duoc\s+khen|tuyen\s+duong|bieu\s+duong|ton\s+vinh)(?![a-z])")
"""«DANH SÁCH KHEN THƯỞNG»: what is granted the decision tells, which is another file."""

_REACH = 8
"""Lines below the title at most."""


def granted(ground: Ground) -> tuple[Granted, ...]:
    """The recipients of a list that names its decision, with the awards that its heading or its columns state.

    Several lists in one file, as the sheets of a workbook are, each have the award of their own heading.
    """
    heading = _heading(ground)
    attached = _GOES_WITH.search(heading.folded)
    told = heading.cut(0, attached.start()) if attached else heading
    if not (attached or _named_above(ground)) or _ASKED.search(told.folded):
        return ()
    return tuple(item for item in _listed(ground, heading, told) if item.awards)


def waiting(ground: Ground) -> tuple[Granted, ...]:
    """Who stands in a list that says that they are commended but not how: only its decision tells («DANH SÁCH KHEN
    THƯỞNG (Kèm theo Quyết định số …)»)."""
    heading = _heading(ground)
    attached = _GOES_WITH.search(heading.folded)
    told = heading.cut(0, attached.start()) if attached else heading
    commends = _COMMENDS.search(told.folded)
    if commends is None or not (attached or _named_above(ground)) or _ASKED.search(told.folded):
        return ()
    words = told.group(commends, 0)
    award = Fact(Award("khac", words.text, None), words.quote, award_doubts.UNTOLD, 0.5)
    return tuple(replace(item, awards=(award,)) for item in _listed(ground, heading, told))


def _listed(ground: Ground, heading: Passage, told: Passage) -> Iterator[Granted]:
    """Who stands in the lists of a file that go with the decision of its heading; `told` is what that says itself."""
    own = scope.narrow(grants.base(ground), told)
    yield from lists.read(entries(ground.document, ground.parts.body), own)
    for annex in ground.parts.annexes:
        inner = _inner(ground, annex, own)
        if inner is not None and not _names_another(annex, heading):
            yield from lists.read(entries(ground.document, annex.body), inner)


def number(ground: Ground) -> Fact[str] | None:
    """Which of the lists of its decision it is, by its title or a line above: «PHỤ LỤC II», «Danh sách số 02»; null
    where a file holds several."""
    titled = [annex for annex in ground.parts.annexes if _told(_of(ground, annex))]
    if titled[bool(not ground.parts.title) :]:
        return None
    above = [block_passage(ground.document, placed) for placed in ground.parts.header[-_REACH:]]
    found = (annex_homes.number(words) for words in (_heading(ground), *reversed(above)))
    return next((one for one in found if one is not None), None)


def others(ground: Ground) -> tuple[tuple[Mention, ...], tuple[Doubt, ...]]:
    """Who stands in lists of the file that go with another decision than the first, and a doubt for each such list."""
    first = _heading(ground)
    strays = [annex for annex in ground.parts.annexes if _names_another(annex, first)]
    named: list[Mention] = []
    for annex in strays:
        inner = scope.narrow(grants.base(ground), _of(ground, annex))
        for item in lists.read(entries(ground.document, annex.body), inner):
            named += [Mention(item.recipient, award, item.quote) for award in item.awards or (None,)]
    return tuple(named), tuple(_doubt(_of(ground, annex)) for annex in strays)


def _of(ground: Ground, annex: Annex) -> Passage:
    return passage(ground.document.text, annex.heading[0].start, annex.heading[-1].end)


def _told(heading: Passage) -> Passage:
    """The heading of a list without the line that names its decision."""
    tied = TIED.search(heading.folded)
    return heading.cut(0, tied.start()).trimmed("(") if tied else heading


def _inner(ground: Ground, annex: Annex, own: Scope) -> Scope | None:
    """What holds in a further list: the award of its own heading, else that of the first one; null for none."""
    heading = _of(ground, annex)
    told, attached = _told(heading), _GOES_WITH.search(heading.folded)
    if _ASKED.search(told.folded) or (told is not heading and not attached):
        return None
    alone = scope.narrow(grants.base(ground), told)
    return alone if alone.awards else scope.narrow(own, told)


def _names_another(annex: Annex, first: Passage) -> bool:
    """Whether a list says that it goes with another decision than the first list of the file does."""
    heading = " ".join(placed.block.text for placed in annex.heading)
    said, own = ({number.value for number in find_numbers(text)} - {None} for text in (heading, first.text))
    return bool(said and own) and not said & own


def _doubt(heading: Passage) -> Doubt:
    said = next(iter(find_numbers(heading.text)))
    reason = (
        f"Trong tệp còn danh sách của văn bản khác: «{said.value}»; những ai có tên ở phần đó chỉ được ghi là có nêu "
        "tên. Hãy tách danh sách đó thành tệp riêng rồi nạp."
    )
    return Doubt("number", "other-document", reason, heading.quote)


def _named_above(ground: Ground) -> bool:
    """Whether the decision is named above the title, as in the header that a spreadsheet program prints."""
    lines = (block_passage(ground.document, placed) for placed in ground.parts.header[-_REACH:])
    return any(OPENS.match(line.folded) and _GOES_WITH.search(line.folded) for line in lines)


def _heading(ground: Ground) -> Passage:
    """The title and, where its lines are wide, what stands below it down to «(Kèm theo Quyết định …)»."""
    text, parts = ground.document.text, ground.parts
    if not parts.title:
        return _of(ground, parts.annexes[0]) if parts.annexes else Passage("", "", 0)
    below = (*parts.authority, *parts.bases, *parts.body, *(parts.annexes[0].heading if parts.annexes else ()))
    lines = takewhile(lambda placed: placed.table is None and not LABEL.match(fold(placed.block.text)), below[:_REACH])
    ends = (placed.end for placed in lines if _GOES_WITH.search(block_passage(ground.document, placed).folded))
    return passage(text, parts.title[0].start, next(ends, parts.title[-1].end))
