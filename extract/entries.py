"""The content of an article or annex as lines with their labels and tables as grids."""

import re
from dataclasses import dataclass, replace
from itertools import groupby

from extract import terms
from extract.labels import LABEL, OF_PERSON
from extract.parts import Blocks
from extract.passage import Passage, passage
from ingest.document import Cell, Document, PlacedBlock, Table

_RUN_ON = re.compile(r"(?<=[;.,:])\s*(?=(?:\d{1,3}|[a-h])\s?[.)]\s?[a-z])")
_ENDS = re.compile(r"[;.:!?]\s*$|[/]\.?\s*$")
_HANGING = re.compile(
    r"(?:(?<!\w)(?:năm|ngày|tháng|số|và|của|tỉnh|huyện|xã|cho|trong|các|từ|đến|với|về|đoạn|học)|[(–-])$"
)
"""Words that end no sentence: what follows them goes on in the next block."""
_OFFICE = re.compile(r"(?<!\w)(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|huyện|xã)$")
"""«Bằng khen của Chủ tịch UBND tỉnh»: a place that may go without its name."""
_COUNT = re.compile(r"\d{1,4}\s+(?:tap\s+the|ca\s+nhan|don\s+vi|ho\s+gia|doanh\s+nghiep)(?![a-z])")
"""«… cho 05 tập thể, | 02 cá nhân …»: a count goes on after the comma."""
_OPENING = re.compile(r"dieu\s+\d{1,2}\s*[.:]\s")
"""The sentence that opens an article ends with a mark, or its line goes on."""
_OF_THE_ITEM = re.compile(rf"{OF_PERSON.pattern}|sinh\s+nam\s|cong\s+tac\s+tai\s")
_ROMAN = re.compile(r"[IVXL]+$")
_PAGE_NUMBER = re.compile(r"\A\s*+(?:[-–]\s*+)?\d{1,3}\s*+(?:[-–]\s*+)?$")


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or item. `text` is without the label; `style` is the label's kind; `first` opens a list."""

    whole: Passage
    text: Passage
    style: str | None
    ordinal: str | None
    bold: bool = False
    centred: bool = False

    @property
    def first(self) -> bool:
        return (self.ordinal or "").lower().lstrip("0").rpartition(".")[2] in ("1", "a", "i", "-")


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a grid; `own` is false where it reaches down from above, `lines` are its paragraphs if several."""

    text: Passage
    column: int
    colspan: int = 1
    own: bool = True
    lines: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: the cells that cover its columns."""

    cells: tuple[GridCell, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as rows; `continued` from the page before."""

    rows: tuple[GridRow, ...]
    width: int
    continued: bool


Entry = Line | Grid


def line_of(whole: Passage, bold: bool = False, centred: bool = False) -> Line:
    """A paragraph with its label taken apart."""
    match = LABEL.match(whole.folded)
    if (
        match is None
        or match.end() >= len(whole.text)
        or (match["bullet"] == "." and whole.text[match.end()].islower())
    ):
        return Line(whole, whole, None, None, bold, centred)  # a scan's speck before a line that goes on
    label = whole.text[: match.end()].strip(" .,)/-–")
    if match["mark"] == "," and not (match["digits"] and whole.text[match.end()].isupper()):
        return Line(whole, whole, None, None, bold, centred)
    if match["bullet"]:
        style, label = ("plus" if match["bullet"] == "+" else "bullet"), "-"
    elif match["digits"]:
        style = "digit" if "." not in match["digits"] else "digit" + str(match["digits"].count("."))
    elif match["roman"] and _ROMAN.match(label):
        style = "roman"
    elif len(label) == 1:
        style = "upper" if label.isupper() else "lower"
    else:
        return Line(whole, whole, None, None, bold, centred)
    return Line(whole, whole.after(match), style, label, bold, centred)


def entries(document: Document, placed: Blocks) -> tuple[Entry, ...]:
    """The lines and grids of a run of blocks, items cut apart and wrapped items joined."""
    found: list[Entry] = []
    for key, run in ((key, tuple(group)) for key, group in groupby(placed, key=lambda p: (id(p.page), p.table))):
        if key[1] is not None:
            table = run[0].page.content[key[1]]
            assert isinstance(table, Table)
            found.append(_grid(document, run, table))
            continue
        for block in run:
            whole = passage(document.text, block.start, block.end)
            if _PAGE_NUMBER.fullmatch(whole.text) or not any(c.isalnum() for c in whole.text):
                continue
            lines = [line_of(part, block.block.bold, block.block.centred) for part in _items(whole)]
            if found and isinstance(last := found[-1], Line) and _continues(last, lines[0]):
                joined = passage(document.text, last.whole.start, lines[0].whole.end)
                found[-1] = replace(line_of(joined), bold=last.bold, centred=last.centred)
                lines = lines[1:]
            found += lines
    return _stitched(found)


def _stitched(found: list[Entry]) -> tuple[Entry, ...]:
    """A table that goes on over the page is one grid again: repeated heads fall away, a row cut in two is joined."""
    whole: list[Entry] = []
    for entry in found:
        last = whole[-1] if whole else None
        if isinstance(entry, Grid) and entry.continued and isinstance(last, Grid) and last.width == entry.width:
            whole[-1] = replace(last, rows=_joined(last.rows, entry.rows))
        else:
            whole.append(entry)
    return tuple(whole)


def _joined(above: tuple[GridRow, ...], below: tuple[GridRow, ...]) -> tuple[GridRow, ...]:
    repeated = 0
    while repeated < min(len(above), len(below), 4) and _words(above[repeated]) == _words(below[repeated]):
        repeated += 1
    rest = below[repeated:]
    if not above or not rest or not _is_half(rest[0]):
        return above + rest
    return (*above[:-1], _whole_row(above[-1], rest[0]), *rest[1:])


def _words(row: GridRow) -> list[str]:
    return [c.text.folded for c in row.cells if c.text]


def _is_half(row: GridRow) -> bool:
    """The lower part of a row: nothing in its first column, no cell over several columns."""
    first = [c for c in row.cells if c.column == 0]
    return bool(first) and not first[0].text and all(c.colspan == 1 for c in row.cells) and bool(_words(row))


def _whole_row(upper: GridRow, lower: GridRow) -> GridRow:
    """A row cut by a page break: each cell's words continue (they keep the place of their first part)."""
    more = {c.column: c.text for c in lower.cells if c.text}
    cells = []
    for cell in upper.cells:
        rest = more.get(cell.column)
        if rest and cell.text:
            joined = Passage(f"{cell.text.text} {rest.text}", f"{cell.text.folded} {rest.folded}", cell.text.start)
            cell = replace(cell, text=joined)
        elif rest:
            cell = replace(cell, text=rest)
        cells.append(cell)
    return replace(upper, cells=tuple(cells))


def _items(whole: Passage) -> list[Passage]:
    """«1. Ông X; 2. Bà Y» on one line, taken apart where the labels count up."""
    cuts = [0]
    expected: str | None = None
    first = line_of(whole)
    if first.style in ("digit", "lower"):
        expected = _next(first.ordinal or "")
    inside = len(whole.text) - len(first.text.text)  # the dots of «1.1.» part nothing
    for match in _RUN_ON.finditer(whole.folded, inside):
        label = LABEL.match(whole.folded, match.end())
        ordinal = (label["digits"] or label["letter"] or label["roman"] or "") if label else ""
        opening = expected is None and ordinal in ("1", "01", "a")
        if ordinal and (opening or ordinal.lstrip("0") == (expected or "").lstrip("0")):
            cuts.append(match.end())
            expected = _next(ordinal)
    parts = (whole.cut(a, b) for a, b in zip(cuts, [*cuts[1:], len(whole.text)], strict=True))
    return [part for part in parts if part]


def _next(ordinal: str) -> str:
    if ordinal.isdigit():
        return str(int(ordinal) + 1)
    return chr(ord(ordinal[-1].lower()) + 1) if len(ordinal) == 1 else ""


def _tells_more(last: Line, line: Line) -> bool:
    """«1. Ông A» over «Chức vụ: Trưởng bản» and «- Đơn vị công tác: xã B»: what is told of the item above."""
    item = last.style in ("digit", "lower", "bullet", "plus") and not last.whole.text.endswith(":")
    return item and line.style in (None, "bullet", "plus") and bool(_OF_THE_ITEM.match(line.text.folded))


def _continues(last: Line, line: Line) -> bool:
    """A paragraph cut by a page break or a misread margin goes on in small letters."""
    above = last.whole.text
    if _tells_more(last, line):
        return True
    if above.count("“") > above.count("”") and not last.centred:
        return True
    if line.style is not None or last.centred or line.centred or _ENDS.search(above):
        return False
    head = line.whole.text.lstrip("“\"'(")
    if _OPENING.match(last.whole.folded) or (above.endswith(",") and _COUNT.match(line.whole.folded)):
        return True
    if head[:1].islower() or (above.endswith(",") and last.style is not None):
        return True
    return _HANGING.search(above) is not None and not (_OFFICE.search(above) and _opens_recipient(head))


def _opens_recipient(head: str) -> bool:
    """A body or a person with a form of address begins a line of its own."""
    addressed = terms.honorific().match(terms.plain_case(head))
    return terms.opens_body(head) or (addressed is not None and head[addressed.end() : addressed.end() + 1].isupper())


def _grid(document: Document, run: tuple[PlacedBlock, ...], table: Table) -> Grid:
    texts: dict[tuple[int, int], list[PlacedBlock]] = {}
    for placed in run:
        assert placed.row is not None and placed.cell is not None
        texts.setdefault((placed.row, placed.cell), []).append(placed)
    above: list[tuple[Cell, Passage, int]] = []
    rows = []
    for index, cells in enumerate(table.rows):
        row = [GridCell(t, c.column, c.colspan, own=False) for c, t, until in above if index < until]
        above = [(c, t, until) for c, t, until in above if index + 1 < until]
        for number, cell in enumerate(cells):
            blocks = texts.get((index, number), [])
            text = passage(document.text, blocks[0].start, blocks[-1].end) if blocks else passage("")
            lines = tuple(passage(document.text, one.start, one.end) for one in blocks) if len(blocks) > 1 else ()
            row.append(GridCell(text, cell.column, cell.colspan, lines=lines))
            if cell.rowspan > 1:
                above.append((cell, text, index + cell.rowspan))
        own = [c.text for c in row if c.own and c.text]
        ends = (own[0].start, own[-1].end) if own else (0, 0)
        rows.append(GridRow(tuple(sorted(row, key=lambda c: c.column)), *ends))
    return Grid(tuple(rows), table.width, table.continued)
