"""What a row of a table in a Word 97–2003 file says about itself: the edges of its cells, merges and rules.

[MS-DOC] 2.6.3 Table Properties, 2.9.315 TDefTableOperand, 2.9.309 TC80, 2.9.17 Brc80, 2.9.16 Brc.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from ingest import doc_sprms as sprms
from ingest.doc_sprms import Change

_CELLS_LOOKED_AT = 100
_CELL, _CELL_95 = 20, 10
_INSIDE = slice(4, 6)
_NOT_SAID, _BLANK, _DRAWN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class CellShape:
    """A cell: the bits of its merges, and for its four sides whether a rule is drawn, left out, or not said."""

    sideways: int = 0
    downwards: int = 0
    sides: tuple[int, int, int, int] = (_NOT_SAID,) * 4


@dataclass(frozen=True, slots=True)
class RowShape:
    """A row: where its cells begin and the last one ends, in twips from the left margin, and how they are merged.

    `inside` says that the table draws rules between its cells.
    """

    edges: tuple[int, ...] = ()
    cells: tuple[CellShape, ...] = ()
    inside: bool = False

    def end_of_merge(self, index: int, count: int) -> int:
        """The number of the cell behind those that a cell is merged with sideways.

        Which of the two bits marks the first cell of a merge is told differently by different writers: the cell that
        comes first has it, whichever it is.
        """
        first = self._sideways(index)
        end = index + 1
        while first and end < min(count, len(self.cells)) and self._sideways(end) not in (0, first):
            end += 1
        return end

    def merge_down(self, index: int) -> str:
        """«restart» where a merge downwards begins, «continue» where it goes on, else empty."""
        bits = self.cells[index].downwards if index < len(self.cells) else 0
        return {1: "continue", 2: "restart", 3: "restart"}.get(bits, "")

    def _sideways(self, index: int) -> int:
        return self.cells[index].sideways if index < len(self.cells) else 0


NO_SHAPE = RowShape()
"""A row about which nothing is known."""


class _Row:
    """A row while its changes are applied one after another."""

    def __init__(self) -> None:
        self.edges: tuple[int, ...] = ()
        self.merges: list[list[int]] = []
        self.sides: list[list[int]] = []
        self.inside = False

    def define(self, operand: bytes) -> None:
        """The number of cells, their edges, then their descriptions, of which the last may be missing."""
        self._define(operand, _CELL)

    def define_95(self, operand: bytes) -> None:
        self._define(operand, _CELL_95)

    def _define(self, operand: bytes, size: int) -> None:
        count = operand[0] if operand else 0
        count = min(count, max(0, len(operand) - 3) // 2)
        numbers = range(1, 2 * count + 2, 2) if count else range(0)
        self.edges = tuple(int.from_bytes(operand[at : at + 2], "little", signed=True) for at in numbers)
        self.merges = [[0, 0] for _ in range(count)]
        self.sides = [[_NOT_SAID] * 4 for _ in range(count)]
        for index in range(count):
            cell = operand[1 + 2 * (count + 1) + size * index :][:size]
            if len(cell) == size:
                self.merges[index] = [cell[0] & 3, cell[0] >> 5 & 3 if size == _CELL else 0]
                width = 4 if size == _CELL else 2
                self.sides[index] = [_rule(cell[at : at + width]) for at in range(size - 4 * width, size, width)]

    def rule_cells(self, operand: bytes) -> None:
        """Rules of some sides of some cells: first cell, the one behind the last, the sides, the rule."""
        if len(operand) < 5:
            return
        rule = _rule(operand[3:])
        for cell in self.sides[operand[0] : operand[1]]:
            for side in range(4):
                if operand[2] >> side & 1:
                    cell[side] = rule

    def rule_table(self, operand: bytes) -> None:
        size = len(operand) // 6
        rules = [_rule(operand[size * i : size * (i + 1)]) for i in range(6)]
        self.inside = _DRAWN in rules[_INSIDE]

    def merge(self, operand: bytes) -> None:
        for index, cell in enumerate(self.merges[operand[0] : operand[1]]):
            cell[0] = 1 if index else 2

    def split(self, operand: bytes) -> None:
        for cell in self.merges[operand[0] : operand[1]]:
            cell[0] = 0

    def merge_down(self, operand: bytes) -> None:
        if len(operand) >= 2 and operand[0] < len(self.merges):
            self.merges[operand[0]][1] = operand[1] & 3

    def shape(self) -> RowShape:
        cells = (
            CellShape(side, down, (sides[0], sides[1], sides[2], sides[3]))
            for (side, down), sides in zip(self.merges, self.sides, strict=True)
        )
        return RowShape(self.edges, tuple(cells), self.inside)


_APPLIED: dict[int, Callable[[_Row, bytes], None]] = {
    sprms.T_DEFINITION: _Row.define,
    sprms.T_DEFINITION_95: _Row.define_95,
    sprms.T_RULES_95: _Row.rule_table,
    sprms.T_CELL_RULES_95: _Row.rule_cells,
    sprms.T_RULES: _Row.rule_table,
    sprms.T_RULES_OLD: _Row.rule_table,
    sprms.T_CELL_RULES: _Row.rule_cells,
    sprms.T_CELL_RULES_OLD: _Row.rule_cells,
    sprms.T_MERGE: _Row.merge,
    sprms.T_SPLIT: _Row.split,
    sprms.T_MERGE_DOWN: _Row.merge_down,
}


def shape_of(changes: Iterable[Change]) -> RowShape:
    """The shape that some changes give a row."""
    row = _Row()
    for change in changes:
        apply = _APPLIED.get(change.sprm)
        if apply is not None:
            apply(row, change.operand)
    return row.shape()


def _rule(stored: bytes) -> int:
    """Whether a border of two bytes (Word 95), four (Brc80) or eight (Brc) is drawn: not of kind «none» or «nil»."""
    if len(stored) < 2 or not any(stored):
        return _NOT_SAID
    kind = stored[5] if len(stored) >= 8 else stored[1] if len(stored) >= 4 else stored[0] >> 3 & 3
    return _BLANK if kind in (0x00, 0xFF) else _DRAWN


def is_ruled(rows: Sequence[RowShape]) -> bool:
    """Whether rules are drawn between the cells: by the cells, else by the table."""
    cells = list(islice((cell for row in rows for cell in row.cells), _CELLS_LOOKED_AT))
    drawn = sum(cell.sides.count(_DRAWN) >= 2 for cell in cells)
    blank = sum(_DRAWN not in cell.sides and cell.sides.count(_BLANK) >= 3 for cell in cells)
    return blank * 2 <= len(cells) if any(row.inside for row in rows) else drawn * 2 > len(cells)
