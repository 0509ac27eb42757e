"""Other papers behind the first one of a file: a second decision scanned with it, the proposal it answers.

One file is read as one document, and the archive keeps one document of a file. Where a second header stands behind
the title, the user is told, what follows bears no witness of the first paper's number and day, and who is commended
there is kept as named only: an award must never be credited to the number and day of another decision.
"""

import re
from collections.abc import Sequence

from extract import terms
from extract.attachments import TIED
from extract.decision import Doubt, Mention
from extract.grants import Ground
from extract.lists import Granted
from extract.numbers import find_numbers, own_number
from extract.parts import Annex, Parts, block_passage
from extract.passage import Passage
from extract.titles import is_capitals, title_type
from ingest.document import Document, blocks
from ingest.text import fold

_NATION = re.compile(r"^.{0,60}?(?:cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia|dang\s+cong\s+san)\s+viet\s+nam")
_MOTTO = re.compile(r"^\W*+doc\s+lap\b")
_HINT = re.compile(r"VI\S{1,2}T\s+NAM")
"""Without it there is no further heading; most papers are not walked again."""

_NUMBERED = re.compile(r"^\W*+s[o0]\b")
_LONGEST_TITLE = 160
_REACH = 8
"""Blocks between the national heading and the number line of one header, in either order of its two columns."""


def find(parts: Parts, document: Document) -> tuple[Passage, ...]:
    """The number lines of further headers, in their order.

    One that shows no figures is that of a form, unless the title of a decision follows: figures are often handwritten.
    """
    opened = parts.title[-1].start if parts.title else 0  # «Số 87-LCT ngày …» below the title is the paper's own
    if not parts.title or not _HINT.search(document.text, opened):
        return ()
    behind = [placed for placed in blocks(document) if placed.start > opened and placed.block.text.strip()]
    lines = [block_passage(document, placed) for placed in behind]
    nations = [i for i, line in enumerate(lines) if _NATION.match(line.folded) and is_capitals(line.text[:60])]
    found: dict[int, Passage] = {}
    for at in nations:
        near = lines[max(0, at - _REACH) : at + _REACH]
        decides = any(_grants(line) for line in lines[at : at + _REACH])
        for line in near:
            if _is_number_line(line, figures=not decides):
                found[line.start] = line
    return tuple(found[start] for start in sorted(found))


def _grants(line: Passage) -> bool:
    """Whether a line is the title of a paper that grants awards."""
    told = title_type(line.text) if len(line.text) < _LONGEST_TITLE else None
    return told is not None and told[0] in terms.granting_types()


def _is_number_line(line: Passage, *, figures: bool) -> bool:
    if not _NUMBERED.match(line.folded) or TIED.search(line.folded):
        return False
    number = own_number(line.text)
    return number is not None and (number.value is not None or not figures)


def parted(
    granted: tuple[Granted, ...], lines: Sequence[Passage], ground: Ground, own: str | None
) -> tuple[tuple[Granted, ...], tuple[Mention, ...]]:
    """The awards of the first paper, and those behind the header of another one, which are named and no more.

    `lines` are the number lines of further headers, `own` the first paper's number. An annex whose heading names that
    number is the first paper's wherever it stands.
    """
    line = next((line for line in lines if _value(line) is None or _value(line) != own), None)
    if line is None:
        return granted, ()
    other = _header_start(ground.document, line)
    later = [each for each in ground.parts.annexes if each.heading and each.body and each.heading[0].start > other]
    own_lists = [_reach_of(annex) for annex in later if own and _names(annex, own)]
    lists = [_reach_of(annex) for annex in later]
    kept: list[Granted] = []
    named: list[Mention] = []
    for one in granted:
        start = one.recipient.name.quote.start
        if start < other or _within(start, own_lists):
            kept.append(one)
        elif one.recipient.honorific or _within(start, lists):  # else it may be a word of a header or a signature
            named += [Mention(one.recipient, award, one.quote) for award in one.awards or (None,)]
    return tuple(kept), tuple(named)


def _reach_of(annex: Annex) -> tuple[int, int]:
    return annex.heading[0].start, annex.body[-1].end


def _within(start: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(first <= start < last for first, last in ranges)


def _header_start(document: Document, line: Passage) -> int:
    """Where the header of a number line begins: the lines in capitals above it are the body's and the nation's."""
    start = line.start
    above = [p for p in blocks(document) if p.start < line.start and p.block.text.strip()][-_REACH:]
    for placed in reversed(above):
        if placed.table is not None or not (is_capitals(placed.block.text) or _MOTTO.match(fold(placed.block.text))):
            break
        start = placed.start
    return start


def _value(line: Passage) -> str | None:
    number = own_number(line.text)
    return number.value if number else None


def _names(annex: Annex, own: str) -> bool:
    """Whether the heading of an annex says that it goes with a number: «(Kèm theo Quyết định số …)»."""
    heading = " ".join(placed.block.text for placed in annex.heading)
    return any(number.value == own for number in find_numbers(heading))


def doubts(lines: Sequence[Passage], own: str | None) -> tuple[Doubt, ...]:
    """A doubt for each other number that a further header bears."""
    made: dict[str, Doubt] = {}
    for line in lines:
        value = _value(line)
        if value is not None and value == own:
            continue
        said, code = (f": «{value}»", "other-document") if value else (", chưa đọc được số", "other-document-unread")
        reason = (
            f"Trong tệp còn văn bản khác{said}; những ai có tên ở phần đó chỉ được ghi là có nêu tên. "
            "Hãy tách văn bản đó thành tệp riêng rồi nạp."
        )
        made.setdefault(value or "", Doubt("number", code, reason, line.quote))
    return tuple(made.values())
