"""What a plain cell of a Word table says, told from the few of its elements that matter.

A cell is plain where each of its texts stands in a run of a paragraph of the cell itself. Line breaks, insertions,
drawings and hidden text make it one that the reader of paragraphs has to read.
"""

from collections.abc import Callable
from typing import Any

from ingest.docx_runs import NOT_PLAIN
from ingest.docx_styles import Style, Styles, W, is_centred, switch

Line = tuple[list[str | None], bool, bool]
"""A paragraph: its texts, null for words that stand in it, else blanks; whether it is bold; whether it is centred."""
Listed = tuple[int, Any, Style]
"""A paragraph of a list: which of the lines it is, its w:pPr and its style."""

_T, _P, _R, _P_PR, _R_PR, _TABS = W + "t", W + "p", W + "r", W + "pPr", W + "rPr", W + "tabs"
_VAL = W + "val"


class PlainCell:
    """Reads one cell after the other.

    After `read`, `plain` says whether that will do, and `listed` has the paragraphs whose labels are yet to be written.
    """

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._default = styles.of(None)
        # The class's own functions: bound ones would hold this reader, and it its cell's whole tree.
        self._handlers: dict[str, Callable[[PlainCell, Any], None]] = {
            **dict.fromkeys(NOT_PLAIN, PlainCell._not_plain),
            _T: PlainCell._text,
            W + "b": PlainCell._bold_run,
            W + "pStyle": PlainCell._paragraph_style,
            W + "jc": PlainCell._justified,
            W + "numPr": PlainCell._numbered,
            W + "tab": PlainCell._tab,  # also what a paragraph says of its tab stops
            W + "caps": PlainCell._switched,
            W + "vanish": PlainCell._switched,
        }
        self._looked_at = tuple(self._handlers)

    def read(self, cell: Any) -> list[Line]:
        """The paragraphs of a cell that say anything or are of a list, in its order."""
        self._cell = cell
        self.plain = True
        self.listed: list[Listed] = []
        self._said: list[Line] = []
        self._paragraph: Any = None
        self._run: Any = None
        self._own: Any = None
        for element in cell.iter(*self._looked_at):
            self._handlers[element.tag](self, element)
        self._enter(None)
        return self._said

    def _enter(self, paragraph: Any) -> None:
        """A new paragraph begins; the one before, if any, has ended."""
        if self._paragraph is not None:
            self._end_paragraph()
        self._paragraph = paragraph
        self._parts: list[str | None] = []
        self._bold: bool | None = None
        self._style = self._default
        self._centred: bool | None = None
        self._styled = self._in_list = False

    def _end_paragraph(self) -> None:
        parts, centred = self._parts, self._centred
        if self._in_list:
            self.listed.append((len(self._said), self._paragraph[0], self._style))
        elif not parts:
            return
        self._said.append((parts, bool(self._bold), bool(self._style.centred if centred is None else centred)))

    def _text(self, element: Any) -> None:
        run = element.getparent()
        if run is not self._run:
            paragraph = run.getparent()
            if paragraph is not self._paragraph:
                if not self._holds(paragraph):
                    self.plain = False
                    return
                self._enter(paragraph)
            if run.tag != _R:
                self.plain = False
                return
            self._run = run
        text = element.text
        if text:
            self._parts.append(" " if text.isspace() else None)
            if self._bold is not False and not text.isspace():
                self._bold = bool(self._style.bold if self._own is not run else self._own_bold)

    def _holds(self, paragraph: Any) -> bool:
        return paragraph.getparent() is self._cell and bool(paragraph.tag == _P)

    def _of_paragraph(self, element: Any) -> bool:
        """Whether a property is one of a paragraph of the cell, which is then at hand."""
        properties = element.getparent()
        paragraph = properties.getparent()
        if properties.tag != _P_PR or paragraph.tag != _P:
            return False  # of a table, or what a tracked change has changed
        if paragraph.getparent() is not self._cell or paragraph[0] is not properties:
            self.plain = False
        elif paragraph is not self._paragraph:
            self._enter(paragraph)
        return self.plain

    def _paragraph_style(self, element: Any) -> None:
        if self._of_paragraph(element):
            self.plain = not self._styled
            self._styled = True
            self._style = self._styles.of(element.get(_VAL))
            self._in_list = self._in_list or self._style.num_id is not None

    def _justified(self, element: Any) -> None:
        if self._of_paragraph(element):
            self.plain = self._centred is None
            self._centred = is_centred(element)

    def _numbered(self, element: Any) -> None:
        if self._of_paragraph(element):
            self._in_list = True

    def _bold_run(self, element: Any) -> None:
        properties = element.getparent()
        run = properties.getparent()
        if properties.tag != _R_PR or run.tag != _R or run is self._own:
            return
        if run[0] is not properties:
            self.plain = False
        self._own, self._own_bold = run, switch(element)

    def _tab(self, element: Any) -> None:
        if element.getparent().tag != _TABS:
            self.plain = False

    def _switched(self, element: Any) -> None:
        if switch(element):
            self.plain = False

    def _not_plain(self, element: Any) -> None:
        self.plain = False
