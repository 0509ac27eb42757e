"""Other papers behind the first one of a file: a second decision scanned with it, the proposal it answers.

One file is read as one document. Where a second header with a number of its own stands behind the title, the user is
told, and what follows bears no witness of the first paper's number and day.
"""

import re
from collections.abc import Sequence

from extract.decision import Doubt
from extract.number_places import ATTACHED
from extract.numbers import own_number
from extract.parts import Parts, block_passage
from extract.passage import Passage
from extract.titles import is_capitals
from ingest.document import Document, blocks

_NATION = re.compile(r".{0,60}?(?:cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia|dang\s+cong\s+san)\s+viet\s+nam")
_HINT = re.compile(r"VI\S{1,2}T\s+NAM")
"""Without it there is no further heading; most papers are not walked again."""

_NUMBERED = re.compile(r"\W*s[o0]\b")
_REACH = 8
"""Blocks between the national heading and the number line of one header, in either order of its two columns."""


def find(parts: Parts, document: Document) -> tuple[Passage, ...]:
    """The number lines of further headers, in their order; those that show no figures are forms, not papers."""
    opened = parts.title[0].start if parts.title else 0
    if not parts.title or not _HINT.search(document.text, opened):
        return ()
    behind = [placed for placed in blocks(document) if placed.start > opened and placed.block.text.strip()]
    lines = [block_passage(document, placed) for placed in behind]
    nations = [i for i, line in enumerate(lines) if _NATION.match(line.folded) and is_capitals(line.text[:60])]
    found: dict[int, Passage] = {}
    for at in nations:
        for line in lines[max(0, at - _REACH) : at + _REACH]:
            if _is_number_line(line):
                found[line.start] = line
    return tuple(found[start] for start in sorted(found))


def _is_number_line(line: Passage) -> bool:
    if not _NUMBERED.match(line.folded) or ATTACHED.search(line.folded):
        return False
    number = own_number(line.text)
    return number is not None and number.value is not None


def doubts(lines: Sequence[Passage], own: str | None) -> tuple[Doubt, ...]:
    """A doubt for each other number that a further header bears."""
    made: dict[str, Doubt] = {}
    for line in lines:
        number = own_number(line.text)
        if number is None or number.value is None or number.value == own:
            continue
        reason = f"Trong tệp còn văn bản khác: «{number.value}»; phần thuộc văn bản đó chưa được tách riêng."
        made.setdefault(number.value, Doubt("number", "other-document", reason, line.quote))
    return tuple(made.values())
