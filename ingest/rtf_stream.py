"""One text of an RTF file (the body, a text box, a note): its paragraphs, and the tables that are open."""

from dataclasses import dataclass, field, replace

from ingest.flow import Flow, Piece
from ingest.rtf_tables import CellShape, Raw, RawContent, RowShape

_DRAWN = frozenset(
    "brdrs brdrth brdrsh brdrdb brdrdot brdrdash brdrhair brdrdashsm brdrdashd brdrdashdd brdrtriple "
    "brdrtnthsg brdrinset brdroutset".split()
)
_MAX_CELLS = 500  # Word allows 63
MAX_LEVEL = 20
"""The most tables inside one another; what is deeper stands in the deepest."""


@dataclass(slots=True)
class _Level:
    """A table that is open: its rows so far, the cells of the row being read, and the cell being read."""

    table: Raw = field(default_factory=Raw)
    cells: list[RawContent] = field(default_factory=list)
    cell: RawContent = field(default_factory=list)


@dataclass(slots=True)
class Shapes:
    """The description of rows as it is being read; it holds until the next \\trowd."""

    row: RowShape = field(default_factory=RowShape)
    cell: CellShape = field(default_factory=CellShape)
    side: str = ""

    def word(self, name: str, number: int | None) -> None:
        """Take in \\trowd, \\trleft, \\cellx and the merges of a cell."""
        if name == "trowd":
            self.row, self.cell = RowShape(), CellShape()
        elif name == "trleft":
            self.row = replace(self.row, left=number or 0)
        elif name == "cellx" and len(self.row.cells) < _MAX_CELLS:
            self.row = replace(self.row, cells=(*self.row.cells, replace(self.cell, edge=number or 0)))
            self.cell = CellShape()
        elif name.startswith(("clbrdr", "trbrdr")):
            self.side = name
            if name.startswith("cl") and self.cell.ruled is None:
                self.cell = replace(self.cell, ruled=0)
        elif name in _DRAWN:
            self._rule()
        elif name == "clmrg":
            self.cell = replace(self.cell, joins_left=True)
        elif name == "clvmgf":
            self.cell = replace(self.cell, starts_down=True)
        elif name == "clvmrg":
            self.cell = replace(self.cell, joins_up=True)

    def _rule(self) -> None:
        """A style of rule for the side named last: of the cell, or between the cells of the table."""
        if self.side.startswith("cl"):
            self.cell = replace(self.cell, ruled=(self.cell.ruled or 0) + 1)
        elif self.side in ("trbrdrh", "trbrdrv"):
            self.row = replace(self.row, ruled=True)
        self.side = ""


class Stream:
    """Takes pieces of text and the ends of paragraphs, cells and rows; hands out the content."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._content: RawContent = []
        self._levels: list[_Level] = []
        self.pieces: list[Piece] = []
        self.boxes: list[RawContent] = []

    def end_paragraph(self, centred: bool, level: int) -> None:
        """Put the paragraph where it belongs; tables deeper than it are at an end."""
        level = min(level, MAX_LEVEL)
        self._reach(level)
        target = self._levels[-1].cell if level else self._content
        if self.pieces:
            target += self._flow.blocks(self.pieces, centred, level > 0)
            self.pieces = []
        for box in self.boxes:
            target.extend(box)
        self.boxes = []

    def end_cell(self, centred: bool, level: int) -> None:
        self.end_paragraph(centred, level)
        open_level = self._levels[-1]
        open_level.cells.append(open_level.cell)
        open_level.cell = []

    def end_row(self, centred: bool, level: int, shape: RowShape) -> None:
        if self.pieces or self.boxes:
            self.end_cell(centred, level)
        self._reach(min(level, MAX_LEVEL))
        open_level = self._levels[-1]
        if open_level.cell:
            open_level.cells.append(open_level.cell)
        if open_level.cells:
            open_level.table.rows.append((shape, open_level.cells))
        open_level.cells, open_level.cell = [], []

    def finish(self, centred: bool = False) -> RawContent:
        """The content of the text; a table that was cut off keeps what it had."""
        self.end_paragraph(centred, len(self._levels))
        self._reach(0)
        return self._content

    def _reach(self, level: int) -> None:
        """Close tables deeper than a level, open those up to it."""
        while len(self._levels) > level:
            closed = self._levels.pop()
            if closed.cell:
                closed.cells.append(closed.cell)
            if closed.cells:
                closed.table.rows.append((RowShape(), closed.cells))
            if closed.table.rows:
                (self._levels[-1].cell if self._levels else self._content).append(closed.table)
        while len(self._levels) < level:
            self._levels.append(_Level())
