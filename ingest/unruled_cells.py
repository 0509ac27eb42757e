"""Bands of print made the rows of a table: cells with their words, boxes and reach."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.document import Block, Box, Cell
from ingest.line_ends import separator, starts_item
from ingest.textlines import TextLine, join
from ingest.unruled_head import HeadCell
from ingest.unruled_words import Word, as_line, pieces


class CellMaker:
    """Makes cells: `cuts` are where columns meet, as fractions of the page's width."""

    def __init__(self, whole: Box, cuts: Sequence[float], labelled: bool) -> None:
        """`whole` is the box of the table; `labelled`: the first column is one of its own, not glued to the second."""
        self.walls = (min(whole.left, *cuts), *cuts, max(whole.right, *cuts))
        self.labelled = labelled

    @property
    def width(self) -> int:
        return len(self.walls) - 1

    def row(self, columns: dict[int, list[list[Word]]]) -> tuple[Cell, ...]:
        """A row: a cell in every column, empty ones included."""
        words = [word for lines in columns.values() for line in lines for word in line]
        return tuple(self._cell(columns.get(c, []), c, 1, 1, words) for c in range(self.width))

    def group(self, rows: Sequence[Sequence[Word]]) -> tuple[Cell, ...]:
        """The name of a group over all columns, its label in the first one if it stands there by itself."""
        words = [word for row in rows for word in row]
        first = pieces(rows[0])[0]
        middle = (first[0].box.left + first[-1].box.right) / 2
        if self.labelled and middle < self.walls[1] and len(first) < len(words):
            rest = [[word for word in row if word not in first] for row in rows]
            label = self._cell([first], 0, 1, 1, words)
            return label, self._cell([row for row in rest if row], 1, self.width - 1, 1, words)
        return (self._cell([list(row) for row in rows], 0, self.width, 1, words),)

    def head(self, cells: Sequence[HeadCell]) -> Iterator[tuple[Cell, ...]]:
        """The rows of the head: two where a cell reaches over others."""
        words = [word for cell in cells for line in cell.head.lines for word in line]
        divided = any(cell.lower for cell in cells)
        upper = [cell for cell in cells if not cell.lower]
        for row, high in ((upper, 2 if divided else 1), ([cell for cell in cells if cell.lower], 1)):
            made = {
                cell.column: self._cell(
                    cell.head.lines, cell.column, cell.columns, 1 if cell.columns > 1 else high, words
                )
                for cell in row
            }
            if row is upper:
                covered = {n for cell in cells for n in range(cell.column, cell.column + cell.columns)}
                made |= {n: self._cell([], n, 1, high, words) for n in range(self.width) if n not in covered}
            if made:
                yield tuple(made[column] for column in sorted(made))

    def _cell(self, lines: Sequence[Sequence[Word]], column: int, across: int, down: int, row: Sequence[Word]) -> Cell:
        top, bottom = min(word.box.top for word in row), max(word.box.bottom for word in row)
        box = Box(self.walls[column], top, self.walls[column + across], bottom)
        return Cell(tuple(_blocks([as_line(line) for line in lines])), column, across, down, box)


def _blocks(lines: Sequence[TextLine]) -> Iterator[Block]:
    """The lines of a cell as paragraphs: a list item opens one, other lines go on."""
    groups: list[list[TextLine]] = []
    for line in lines:
        if groups and not starts_item(line.text):
            groups[-1].append(line)
        else:
            groups.append([line])
    for group in groups:
        whole = join(group, [separator(upper.text, lower.text) for upper, lower in pairwise(group)])
        yield Block(whole.text, whole.box, whole.confidence, whole.spans, whole.origin, whole.bold)
