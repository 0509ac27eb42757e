"""The grade of secrecy stamped on a paper: MẬT, TỐI MẬT, TUYỆT MẬT, with its place.

The mark stands alone in capitals below the number at the top (NĐ 30/2020, Phụ lục I, ô số 10), often as a red stamp
in a frame (Thông tư 24/2020/TT-BCA); it is said of the paper, unlike the word in a text («bí mật nhà nước», «Bảo mật»).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from extract.decision import Doubt, Quote
from extract.parts import Parts, block_passage
from extract.passage import Passage
from ingest.document import Document, PlacedBlock, Table, blocks

Grade = Literal["mat", "toi-mat", "tuyet-mat"]

_MARK = re.compile(
    r"\W*(?:(?:do|muc)\s+(?:do\s+)?(?:mat|bi\s+mat)\s*:\s*)?"
    r"(?P<mark>(?P<grade>tuyet|toi)?\s*mat)(?:\s*\((?:[abc]|doc\s+xong\s+huy|khong\s+sao\s+chup)\))?\W*"
)
_GRADES: dict[str | None, Grade] = {None: "mat", "toi": "toi-mat", "tuyet": "tuyet-mat"}
_RISING: tuple[Grade, ...] = ("mat", "toi-mat", "tuyet-mat")
_SPELLED = re.compile(r"(?:TUY[ỆẸE]T|T[ỐÓO]I)?\s*M[ẬẠÂA]T")
"""The letters that a mark may be read as: «MÁT» and «MẶT» are other words."""
_HEIGHT = 0.4
"""The share of the first page in which a mark stands; a table's heading «MẬT» stands lower."""
_LINES = 16
"""Lines at the top that are looked through where a file has no pages."""


@dataclass(frozen=True, slots=True)
class Secrecy:
    """The grade of a paper and the words of its mark."""

    grade: Grade
    quote: Quote


def read(document: Document, parts: Parts) -> Secrecy | None:
    """The gravest mark near the header; null for a paper without one."""
    marks = [mark for line in _near_header(document, parts) for mark in _marks(line)]
    return max(marks, key=lambda mark: _RISING.index(mark.grade), default=None)


def doubts(document: Document, parts: Parts) -> tuple[Doubt, ...]:
    """What the user must settle about a marked paper: whether this archive may hold it."""
    found = read(document, parts)
    if found is None:
        return ()
    words = " ".join(document.text[found.quote.start : found.quote.end].split())
    reason = f"Văn bản có dấu độ mật «{words}»: kho này có được lưu không? Nếu không thì gỡ ra bằng sovang forget."
    return (Doubt("secrecy", "secrecy-marked", reason, found.quote),)


def _near_header(document: Document, parts: Parts) -> Iterator[Passage]:
    """The lines of the header and, on a page with places, all outside tables in its upper part.

    A stamp may be read in the middle of the title or the first basis, wherever it happens to stand.
    """
    stop = parts.title[0].start if parts.title else None
    for index, placed in enumerate(_first_page(document)):
        box = placed.block.box
        near = box.top < _HEIGHT if box else index < _LINES and (stop is None or placed.start <= stop + 1)
        if near and not _in_list(placed):
            yield block_passage(document, placed)


def _first_page(document: Document) -> Iterable[PlacedBlock]:
    placed = blocks(document)
    return (one for one in placed if one.page is placed[0].page and one.block.text.strip())


def _in_list(placed: PlacedBlock) -> bool:
    """In a table that is more than the two columns of a header."""
    if placed.table is None:
        return False
    table = placed.page.content[placed.table]
    return isinstance(table, Table) and (len(table.rows) > 4 or table.width > 3)


def _marks(line: Passage) -> Iterator[Secrecy]:
    """A mark that is the whole line, in capitals as the form wants it."""
    match = _MARK.fullmatch(line.folded)
    if match is None:
        return
    words = line.group(match, "mark")
    if _SPELLED.fullmatch(words.text):
        yield Secrecy(_GRADES[match["grade"]], words.quote)
