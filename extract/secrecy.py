"""The grade of secrecy stamped on a paper: MẬT, TỐI MẬT, TUYỆT MẬT, with its place.

The mark stands alone in capitals below the number at the top (NĐ 30/2020, Phụ lục I, ô số 10), often as a red stamp
in a frame (Thông tư 24/2020/TT-BCA); it is said of the paper, unlike the word in a text («bí mật nhà nước», «Bảo mật»).
A paper so marked is kept only where the owner of the archive allows it (Luật 29/2018/QH14, Điều 5 and 12).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from extract.decision import Decision, Doubt, Quote
from extract.parts import Parts, block_passage
from extract.passage import Passage
from ingest.document import Document, PlacedBlock, Table, blocks
from ingest.errors import SourceError

MARKED, ALLOWED = "secrecy-marked", "secrecy-allowed"
"""The codes of the doubt about a marked paper, and of what takes its place once the owner has allowed it."""

Grade = Literal["mat", "toi-mat", "tuyet-mat"]

_HASTE = r"(?:hoa\s+toc|thuong\s+khan|khan)"
_LETTERS = r"(?P<mark>(?P<grade>t ?u ?y ?e ?t|t ?o ?i)?\s*+m ?a ?t)"
"""A typist may set the letters apart: «T U Y Ệ T   M Ậ T»."""
_MARK = re.compile(
    rf"\A\W*+(?P<label>(?:do|muc)\s+(?:do\s+)?(?:mat|bi\s+mat)\s*:\s*+)?(?:{_HASTE}\W++)?{_LETTERS}"
    rf"(?:\W++{_HASTE})?(?:\s*+\((?:[abc]|doc\s+xong\s+huy|khong\s+sao\s+chup)\))?\W*"
)
_GRADES: dict[str | None, Grade] = {None: "mat", "toi": "toi-mat", "tuyet": "tuyet-mat"}
_RISING: tuple[Grade, ...] = ("mat", "toi-mat", "tuyet-mat")
_SPELLED = re.compile(r"\A(?:TUY[ỆẸE]T|T[ỐÓO]I)?\s*M[ẬẠÂA]T")
"""The letters that a mark may be read as: «MÁT» and «MẶT» are other words."""
_DECLASSIFIED = re.compile(r"\A\W*+(?:da\s+)?giai\s+mat\W*")
"""The stamp of a paper that is secret no longer (Luật 29/2018/QH14, Điều 22): the old mark means nothing then."""
_BEHIND_NUMBER = re.compile(r"so\s*:.{0,24}/\s*[a-z].{0,24}?[\s(\[|](?P<mark>(?P<grade>tuyet|toi)?\s*mat)\W*")
"""A stamp that was read in one line with the number: «Số: 19/QĐ-UBND  MẬT»."""
_HEIGHT = 0.4
"""The share of the first page in which a mark stands; a table's heading «MẬT» stands lower."""
_LONGEST = 80
"""Characters: a line with a mark is short."""
_LINES = 16
"""Lines at the top that are looked through where a file has no pages."""


@dataclass(frozen=True, slots=True)
class Secrecy:
    """The grade of a paper and the words of its mark."""

    grade: Grade
    quote: Quote


class SecretPaper(SourceError):
    """A paper with a mark of secrecy, which nobody has allowed into the archive; `detail` is the mark."""

    code = "secret"


def settle(decision: Decision, *, allowed: bool) -> Decision:
    """A decision as the archive may take it. Raises SecretPaper for a marked one where that is not `allowed`.

    Where it is, the mark stays with the decision: stated, and no longer a question.
    """
    marked = next((doubt for doubt in decision.doubts if doubt.code == MARKED), None)
    if marked is None:
        return decision
    words = _words(decision.document, marked.quote)
    if not allowed:
        raise SecretPaper(words)
    reason = f"Văn bản đóng dấu độ mật «{words}»; được nạp vì chủ kho cho phép."
    kept = (replace(doubt, code=ALLOWED, reason=reason) if doubt is marked else doubt for doubt in decision.doubts)
    return replace(decision, doubts=tuple(kept))


def read(document: Document, parts: Parts) -> Secrecy | None:
    """The gravest mark near the header; null for a paper without one, or one that is secret no longer."""
    lines = list(_near_header(document, parts))
    if any(_DECLASSIFIED.fullmatch(line.folded) and line.text.isupper() for line in lines):
        return None
    marks = [mark for line in lines for mark in _marks(line)]
    return max(marks, key=lambda mark: _RISING.index(mark.grade), default=None)


def unmarked(lines: Iterable[Passage]) -> tuple[Passage, ...]:
    """The lines of a header without those that are nothing but a mark."""
    return tuple(line for line in lines if not (_MARK.fullmatch(line.folded) and any(_marks(line))))


def doubts(document: Document, parts: Parts) -> tuple[Doubt, ...]:
    """What the user must settle about a marked paper: whether this archive may hold it."""
    found = read(document, parts)
    if found is None:
        return ()
    words = _words(document, found.quote)
    reason = f"Văn bản có dấu độ mật «{words}»: kho này có được lưu không? Nếu không thì gỡ ra bằng sovang forget."
    return (Doubt("secrecy", MARKED, reason, found.quote),)


def _words(document: Document, quote: Quote | None) -> str:
    return " ".join(document.text[quote.start : quote.end].split()) if quote else ""


def _near_header(document: Document, parts: Parts) -> Iterator[Passage]:
    """The lines of the header and, on a page with places, all outside tables in its upper part.

    A stamp may be read in the middle of the title or the first basis, wherever it happens to stand.
    """
    stop = parts.title[0].start if parts.title else None
    for index, placed in enumerate(_first_page(document)):
        box = placed.block.box
        before_title = stop is None or placed.start <= stop + 1
        near = box.top < _HEIGHT if box else index < _LINES and before_title
        if len(placed.block.text) > _LONGEST:
            continue
        if near and not _in_list(placed) and (before_title or placed.table is None):
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
    """A mark that is the whole line, or behind the number; in capitals, as the form wants it, or after a label."""
    match = _MARK.fullmatch(line.folded) or _BEHIND_NUMBER.fullmatch(line.folded)
    if match is None:
        return
    words, grade = line.group(match, "mark"), match["grade"]
    letters = "".join(words.text.split())
    if _SPELLED.fullmatch(letters.upper() if match.groupdict().get("label") else letters):
        yield Secrecy(_GRADES[grade and "".join(grade.split())], words.quote)
