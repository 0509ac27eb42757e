"""Excel files of 1993 to 2003 (XLS: BIFF5 and BIFF8): every sheet as a page, its lists as tables.

The records are decoded by xlrd; fonts, merged ranges, number formats and what is hidden come with them.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ingest.document import Source
from ingest.encodings import Run
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource
from ingest.limits import MAX_XLS
from ingest.read import OcrMode, Reading
from ingest.sheet_formats import show, show_text
from ingest.sheet_model import CellCount, Merge, Sheet, SheetCell, TextBox
from ingest.sheet_pages import pages_of
from ingest.xls_boxes import read_boxes
from ingest.xls_header import read_header
from ingest.xlsx_styles import PLAIN, CellStyle

_TEXT, _NUMBER, _DATE, _BOOLEAN = 1, 2, 3, 4  # the kinds of cells as xlrd counts them; errors and blanks show nothing
_CENTRED = {2, 6, 7}  # alignment: centred, centred across columns, distributed ([MS-XLS] 2.5.130 HorizAlign)
_BIFF8 = 80  # as xlrd counts it
_ENCRYPTED = "encrypted"


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The sheets of an XLS file as pages; raises a SourceError for a file Excel could not open either."""
    if len(data) > MAX_XLS:
        raise OversizedSource(f"{len(data) / 2**20:.0f} MB > {MAX_XLS // 2**20} MB")
    problem: Exception | None = None
    for attempt in _ATTEMPTS:
        try:
            return pages_of(_Workbook(data, attempt).sheets())
        except SourceError as error:
            if not (attempt.lenient and isinstance(error, UnreadableSource)):
                raise
            problem = error
        except Exception as error:  # xlrd lets errors of its own decoding through: AssertionError, struct.error …
            problem = error
    raise UnreadableSource(f"{type(problem).__name__}: {problem}"[:200]) from problem


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A way to read a file: with fonts and the like or values only, by the code page the file names or another one.

    A lenient one passes over sheets that cannot be read.
    """

    formatting: bool
    code_page: str | None = None
    lenient: bool = False


_ATTEMPTS = (
    _Attempt(True),
    _Attempt(True, "cp1252"),  # files before 1997 that name no code page, or a wrong one
    _Attempt(True, "latin_1"),
    _Attempt(False),  # needs fewer records to be sound
    _Attempt(True, None, lenient=True),
    _Attempt(False, "latin_1", lenient=True),
)


class _Workbook:
    """An open XLS file."""

    def __init__(self, data: bytes, attempt: _Attempt) -> None:
        import xlrd

        try:
            self._book: Any = xlrd.open_workbook(
                file_contents=data,
                logfile=io.StringIO(),
                encoding_override=attempt.code_page,
                formatting_info=attempt.formatting,
                on_demand=True,
                ragged_rows=True,
                ignore_workbook_corruption=True,
            )
        except xlrd.XLRDError as error:
            if _ENCRYPTED in str(error):
                raise EncryptedSource() from error
            raise
        self._formatting = attempt.formatting
        self._lenient = attempt.lenient
        self._styles: dict[int, CellStyle] = {}
        self._count = CellCount()

    def sheets(self) -> Iterator[Sheet]:
        """The worksheets in the order of the tabs, one in memory at a time."""
        for index in range(self._book.nsheets):
            try:
                sheet = self._sheet(index + 1, self._book.sheet_by_index(index))
            except SourceError:
                raise
            except Exception as error:
                if not self._lenient:
                    raise
                sheet = Sheet(
                    index + 1, self._book.sheet_names()[index], (), damaged=f"{type(error).__name__}: {error}"
                )
            yield sheet
            self._book.unload_sheet(index)

    def _sheet(self, number: int, sheet: Any) -> Sheet:
        cells = tuple(self._cells(sheet))
        rows, columns = sorted({cell.row for cell in cells}), sorted({cell.column for cell in cells})
        boxes, pictures = self._drawn(number)
        boxes = (*(self._printed(number) if cells else ()), *boxes)
        return Sheet(
            number,
            sheet.name,
            cells,
            tuple(_merges(sheet)),
            sheet.visibility != 0,
            tuple(row for row in rows if getattr(sheet.rowinfo_map.get(row), "hidden", 0)),
            tuple(column for column in columns if getattr(sheet.colinfo_map.get(column), "hidden", 0)),
            boxes=boxes,
            pictures=pictures,
        )

    def _drawn(self, number: int) -> tuple[tuple[TextBox, ...], int]:
        """Text boxes and pictures of a sheet; files before 1997 write them in another way, which is not read."""
        if self._book.biff_version < _BIFF8:
            return (), 0
        return read_boxes(self._book.mem, self._book._sh_abs_posn[number - 1])

    def _printed(self, number: int) -> tuple[TextBox, ...]:
        codec = (self._book.encoding or "cp1252") if self._book.biff_version < _BIFF8 else ""
        return read_header(self._book.mem, self._book._sh_abs_posn[number - 1], codec)

    def _cells(self, sheet: Any) -> Iterator[SheetCell]:
        for row in range(sheet.nrows):
            values, kinds = sheet.row_values(row), sheet.row_types(row)
            for column, kind in enumerate(kinds):
                if kind not in (_TEXT, _NUMBER, _DATE, _BOOLEAN):
                    continue
                style = self._style(sheet, row, column)
                runs = self._runs(sheet, row, column, self._shown(kind, values[column], style), style)
                if any(run.text.strip() for run in runs):
                    self._count.add()
                    yield SheetCell(row, column, runs, style.bold, style.centred, style.ruled)

    def _shown(self, kind: int, value: Any, style: CellStyle) -> str:
        if kind == _TEXT:
            return show_text(str(value), style.format).replace("\r\n", "\n").replace("\r", "\n")
        if kind == _BOOLEAN:
            return "TRUE" if value else "FALSE"
        code = style.format or ("dd/mm/yyyy" if kind == _DATE else "")
        return show(float(value), code, bool(self._book.datemode)).strip()

    def _runs(self, sheet: Any, row: int, column: int, text: str, style: CellStyle) -> tuple[Run, ...]:
        """The text of a cell cut where its font changes; xlrd gives (start, font) from the second font on."""
        changes = sheet.rich_text_runlist_map.get((row, column)) if self._formatting else None
        if not changes:
            return (Run(text, style.font),)
        fonts = self._book.font_list
        starts = [(0, style.font), *((start, fonts[font].name) for start, font in changes if font < len(fonts))]
        ends = [start for start, _ in starts[1:]] + [len(text)]
        runs = (Run(text[start:end], font) for (start, font), end in zip(starts, ends, strict=True))
        return tuple(run for run in runs if run.text)

    def _style(self, sheet: Any, row: int, column: int) -> CellStyle:
        if not self._formatting:
            return PLAIN
        index = sheet.cell_xf_index(row, column)
        if index not in self._styles:
            self._styles[index] = self._read_style(index)
        return self._styles[index]

    def _read_style(self, index: int) -> CellStyle:
        if not 0 <= index < len(self._book.xf_list):
            return PLAIN
        xf = self._book.xf_list[index]
        fonts = self._book.font_list
        font = fonts[xf.font_index] if xf.font_index < len(fonts) else None
        code = self._book.format_map.get(xf.format_key)
        return CellStyle(
            code.format_str if code else "",
            font.name if font else "",
            bool(font and (font.bold or font.weight >= 600)),
            xf.alignment.hor_align in _CENTRED,
            _is_ruled(xf.border),
        )


def _is_ruled(border: Any) -> bool:
    """Whether a rule is drawn at a side and above or below."""
    beside = border.left_line_style or border.right_line_style
    return bool(beside and (border.top_line_style or border.bottom_line_style))


def _merges(sheet: Any) -> Iterator[Merge]:
    """The merged ranges; xlrd's ends are exclusive."""
    for top, bottom, left, right in sheet.merged_cells:
        if top < bottom and left < right:
            yield Merge(top, left, bottom - 1, right - 1)
