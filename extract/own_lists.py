"""A list in a file of its own: it grants what its heading says where that names the decision it belongs to.

«(Kèm theo Quyết định số 415/QĐ-UBND ngày 15/6/2021 của Chủ tịch UBND tỉnh)» under «DANH SÁCH …». One that goes with a
proposal, or with nothing, only mentions.
"""

import re
from itertools import takewhile

from extract import grants, lists, scope
from extract.entries import entries
from extract.grants import Ground
from extract.labels import LABEL
from extract.lists import Granted
from extract.parts import block_passage
from extract.passage import Passage, passage
from ingest.text import fold

_GOES_WITH = re.compile(
    r"(?:kem(?:\s+theo)?|(?<=\()(?:ban\s+hanh\s+)?theo)\s+(?:cac\s+)?(?:quyet\s+dinh|qd|sac\s+lenh|lenh|nghi\s+dinh)(?![a-z])[^()]{0,40}?(?:\bso\b|\d|ngay)"
)
_ASKED = re.compile(r"(?<![a-z])(?:de\s+nghi|trinh|lay\s+y\s+kien|du\s+kien|hiep\s+y)(?![a-z])")
"""A list of those proposed goes with a decision only by mistake; it grants nothing."""

_REACH = 8
"""Lines below the title at most."""


def granted(ground: Ground) -> tuple[Granted, ...]:
    """The recipients of a list that names its decision, with the awards that its heading or its columns state."""
    heading = _heading(ground)
    attached = _GOES_WITH.search(heading.folded)
    told = heading.cut(0, attached.start()) if attached else heading
    if attached is None or _ASKED.search(told.folded):
        return ()
    own = scope.narrow(grants.base(ground), told)
    found: list[Granted] = []
    for blocks in (ground.parts.body, *(annex.body for annex in ground.parts.annexes)):
        found += lists.read(entries(ground.document, blocks), own)
    return tuple(item for item in found if item.awards)


def _heading(ground: Ground) -> Passage:
    """The title and, where its lines are wide, what stands below it down to «(Kèm theo Quyết định …)»."""
    text, parts = ground.document.text, ground.parts
    if not parts.title:
        return Passage("", "", 0)
    below = (*parts.authority, *parts.bases, *parts.body, *(parts.annexes[0].heading if parts.annexes else ()))
    lines = takewhile(lambda placed: placed.table is None and not LABEL.match(fold(placed.block.text)), below[:_REACH])
    ends = (placed.end for placed in lines if _GOES_WITH.search(block_passage(ground.document, placed).folded))
    return passage(text, parts.title[0].start, next(ends, parts.title[-1].end))
