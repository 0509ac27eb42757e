"""The sheets of a workbook as pages: text and lists in reading order, and what a reader should know of each."""

from collections.abc import Iterable, Sequence

from ingest.broken_lines import grouped, joined, parted
from ingest.document import Block, Notice, Page, Table
from ingest.encodings import Converted, Run, convert_all, convert_lines, notices
from ingest.errors import UnreadableSource
from ingest.frozen import maker
from ingest.read import Reading
from ingest.sheet_grid import Blocks, GridRow, as_table, grid_rows
from ingest.sheet_model import Sheet, SheetCell, TextBox
from ingest.sheet_regions import regions
from ingest.sheet_text import in_reading_order

_AT_A_TIME = 5000  # cells whose text is converted together
_LISTED = 12  # hidden rows named in a notice

_BLANK = "Bảng tính không có chữ (the workbook holds no text)"

_make_block = maker(Block)


def pages_of(sheets: Iterable[Sheet]) -> Reading:
    """One page a sheet, `number` its place among the tabs; sheets without text are left out.

    Hidden sheets, rows and columns are read like any other: a list that was filtered before it was saved still names
    the rows that are out of sight, and who checks a list must see them. A notice says where they are. Raises an
    UnreadableSource where every sheet is damaged before its first text.
    """
    pages: list[Page] = []
    said: list[Notice] = []
    damaged = ""
    for sheet in sheets:
        texts = _Texts(sheet.cells)
        content = _content(sheet, texts)
        damaged = damaged or sheet.damaged
        if content or sheet.pictures or sheet.damaged:
            pages.append(Page(sheet.number, content))
            said += [*_notices(sheet), *notices(texts.converted, sheet.number)]
    if not any(page.content for page in pages):
        if damaged:
            raise UnreadableSource(damaged)
        pages = pages or [Page(1, ())]
        said.insert(0, Notice(pages[0].number, "blank-page", _BLANK))
    return tuple(pages), tuple(said)


class _Texts:
    """Cells → blocks, a few thousand cells of a sheet at a time: what one leaves open, those near it may settle.

    `converted` are the lines that came out of another encoding or are in doubt.
    """

    def __init__(self, cells: tuple[SheetCell, ...]) -> None:
        self.converted: list[Converted] = []
        self._known: dict[int, Blocks] = {}
        self._more = iter([cells[at : at + _AT_A_TIME] for at in range(0, len(cells), _AT_A_TIME)])

    def of(self, cell: SheetCell) -> Blocks:
        """The lines of a cell, without empty ones and without rules drawn with underscores; cells come in order."""
        while id(cell) not in self._known:
            self._known = self._learn(next(self._more))
        return self._known[id(cell)]

    def box(self, box: TextBox) -> list[Block]:
        """The paragraphs of a text box, whose fonts are not known."""
        lines = convert_lines(box.lines)
        self._remember(lines)
        return [Block(line.text, original=line.original) for line in lines if line.text.strip("_ ")]

    def _remember(self, lines: Iterable[Converted]) -> None:
        self.converted += [line for line in lines if line.encoding or not line.sure]

    def _learn(self, cells: tuple[SheetCell, ...]) -> dict[int, Blocks]:
        """The blocks of some cells, by the cells' identities: their values would have to be hashed whole."""
        lines = [_lines(cell.runs) for cell in cells]
        different = list(dict.fromkeys(line for each in lines for line in each))
        texts = dict(zip(different, convert_all(different), strict=True))
        self._remember(texts.values())
        return {id(cell): _blocks(cell, [texts[line] for line in own]) for cell, own in zip(cells, lines, strict=True)}


def _blocks(cell: SheetCell, lines: list[Converted]) -> Blocks:
    """The lines of a cell as blocks, as `ingest.docx` makes them: «Họ và⏎tên» goes on, «Trưởng phòng⏎Tổ chức» not."""
    shown = [line for line in lines if line.text.strip("_ ")]
    if len(shown) == 1:
        return (_make_block(shown[0].text, bold=cell.bold, centred=cell.centred, original=shown[0].original),)
    made = (joined(group) for group in grouped(shown, apart=True))
    return tuple(Block(text, bold=cell.bold, centred=cell.centred, original=original) for text, original in made)


def _lines(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """The runs of a cell cut at its line breaks."""
    if len(runs) == 1 and "\n" not in runs[0].text:
        return [runs]
    return [tuple(run for run in line if run.text) for line in parted(runs)]


def _content(sheet: Sheet, texts: _Texts) -> tuple[Block | Table, ...]:
    """The lists and the text of a sheet; text boxes come before the stretch that begins below their upper edge."""
    content: list[Block | Table] = []
    boxes = sorted(sheet.boxes, key=lambda box: box.row)
    found = regions(grid_rows(sheet, texts.of))
    below_list = False
    for region in found:
        while boxes and boxes[0].row < region.rows[0].number:
            content += texts.box(boxes.pop(0))
        if region.is_table:
            content.append(as_table(region.rows))
            below_list = True
        else:
            last = region is found[-1]
            content += _text(region.rows, below_list and last)
    return (*content, *(block for box in boxes for block in texts.box(box)))


def _text(rows: tuple[GridRow, ...], below_list: bool) -> list[Block]:
    return in_reading_order(rows, below_list)


def _notices(sheet: Sheet) -> list[Notice]:
    """What of a sheet was out of sight or could not be read."""
    rows, columns = _ranges(sheet.hidden_rows), ", ".join(map(column_letters, sheet.hidden_columns[:_LISTED]))
    found = (
        (sheet.hidden, "hidden-sheet", "bị ẩn, cũng được đọc (a hidden sheet, read as well)"),
        (rows, "hidden-rows", f"có dòng ẩn, cũng được đọc (hidden rows, read as well): {rows}"),
        (columns, "hidden-columns", f"có cột ẩn, cũng được đọc (hidden columns, read as well): {columns}"),
        (
            sheet.uncomputed,
            "no-result",
            f"có {sheet.uncomputed} công thức chưa tính (formulas without a result)",
        ),
        (sheet.damaged, "damaged-page", "hỏng, chỉ đọc được một phần (a damaged sheet, read in part)"),
        (sheet.pictures, "picture-unread", f"có {sheet.pictures} hình chưa được đọc (pictures left unread)"),
    )
    return [Notice(sheet.number, code, f"Trang tính «{sheet.name}» {text}") for holds, code, text in found if holds]


def _ranges(rows: Sequence[int]) -> str:
    """«4, 7–9» of rows that count from 0."""
    ranges: list[list[int]] = []
    for row in rows:
        if ranges and row == ranges[-1][1] + 1:
            ranges[-1][1] = row
        else:
            ranges.append([row, row])
    shown = [f"{a + 1}" if a == b else f"{a + 1}–{b + 1}" for a, b in ranges[:_LISTED]]
    return ", ".join(shown + ["…"] * (len(ranges) > _LISTED))


def column_letters(column: int) -> str:
    """«A» of 0, «AA» of 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
