"""The head of a table without rules: its words in columns, wrapped or divided («Danh hiệu» over two columns)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.unruled_columns import Columns
from ingest.unruled_words import PrintRow, Word, pieces


@dataclass(frozen=True, slots=True)
class Head:
    """Words of one cell of a head, row by row; from where to where it reaches, in em."""

    lines: tuple[tuple[Word, ...], ...]
    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A cell of the head over some columns; `lower` stands below one that reaches over it."""

    head: Head
    column: int
    columns: int = 1
    lower: bool = False


@dataclass(frozen=True, slots=True)
class Placing:
    """The cells of a head, and the cuts between all columns once those that only the head knows are added."""

    cells: tuple[HeadCell, ...]
    cuts: tuple[float, ...]


def stacks(rows: Sequence[PrintRow]) -> list[Head]:
    """The words of some rows in stacks that stand one below the other, from left to right."""
    found: list[list[list[Word]]] = []
    for piece in (piece for row in rows for piece in pieces(row.words)):
        over = [stack for stack in found if _left(stack) < piece[-1].right and piece[0].left < _right(stack)]
        for stack in over:
            found.remove(stack)
        found.append([*(each for stack in over for each in stack), piece])
    return sorted((_head(stack) for stack in found), key=lambda head: head.left)


def _left(stack: Sequence[Sequence[Word]]) -> float:
    return min(piece[0].left for piece in stack)


def _right(stack: Sequence[Sequence[Word]]) -> float:
    return max(piece[-1].right for piece in stack)


def _head(stack: Sequence[Sequence[Word]]) -> Head:
    lines = sorted(stack, key=lambda piece: (piece[0].base, piece[0].left))
    return Head(tuple(tuple(line) for line in lines), _left(stack), _right(stack))


def placed_head(rows: Sequence[PrintRow], columns: Columns, edges: Sequence[tuple[float, float]]) -> Placing:
    """The head over the columns of the list below it; `edges` are how far the words of each column reach."""
    parents, rest = _divided(rows)
    heads = stacks(rest)
    owners = _owners(heads, columns, edges)
    cuts = list(columns.cuts)
    cells: list[HeadCell] = []
    added = 0
    for head, (owner, new) in zip(heads, owners, strict=True):
        if new:
            cuts[owner + added : owner + added + 1] = _around(head, owner + added < len(cuts))
            added += 1
        cells.append(HeadCell(head, owner + added))
    cells = _one_a_column(cells)
    upper = [_over(parent, cells) for parent in parents]
    under = {n for cell in upper for n in range(cell.column, cell.column + cell.columns)}
    lowered = [HeadCell(c.head, c.column, 1, c.column in under) for c in cells]
    return Placing(tuple(sorted([*upper, *lowered], key=lambda cell: cell.column)), tuple(cuts))


def _one_a_column(cells: Sequence[HeadCell]) -> list[HeadCell]:
    """Stacks side by side over one column as one cell."""
    found: dict[int, HeadCell] = {}
    for cell in cells:
        left = found.get(cell.column)
        heads = [each.head for each in (left, cell) if each]
        lines = tuple(line for head in heads for line in head.lines)
        whole = Head(lines, min(head.left for head in heads), max(head.right for head in heads))
        found[cell.column] = HeadCell(whole, cell.column)
    return [*found.values()]


def _divided(rows: Sequence[PrintRow]) -> tuple[list[Head], list[PrintRow]]:
    """Pieces that have two others below them, and the rows without them."""
    parents: list[Head] = []
    rest: list[PrintRow] = []
    for index, row in enumerate(rows):
        kept: list[Word] = []
        for piece in pieces(row.words):
            below = stacks([PrintRow(r.base, _under(r, piece)) for r in rows[index + 1 :] if _under(r, piece)])
            if len(below) > 1:
                parents.append(_head([piece]))
            else:
                kept += piece
        if kept:
            rest.append(PrintRow(row.base, tuple(kept)))
    return parents, rest


def _under(row: PrintRow, piece: Sequence[Word]) -> tuple[Word, ...]:
    """The pieces of a lower row whose middle lies below a piece, or that it lies over by half."""
    left, right = piece[0].left, piece[-1].right
    found = [each for each in pieces(row.words) if left - 0.5 < (each[0].left + each[-1].right) / 2 < right + 0.5]
    return tuple(word for each in found for word in each)


def _owners(heads: Sequence[Head], columns: Columns, edges: Sequence[tuple[float, float]]) -> list[tuple[int, bool]]:
    """For each stack its column, and whether it is a new one after that: as many as columns are theirs in order."""
    if len(heads) == columns.count:
        return [(n, False) for n in range(columns.count)]
    if len(heads) < columns.count:
        return [(_nearest(head, edges), False) for head in heads]
    taken = _matched(heads, edges)
    owners, last = [], -1
    for number, head in enumerate(heads):
        last = taken.get(number, last)
        filled = any(head.left < right and left < head.right for left, right in edges)
        owners.append((max(last, 0), number not in taken and not filled))
    return owners


def _nearest(head: Head, edges: Sequence[tuple[float, float]]) -> int:
    return min(range(len(edges)), key=lambda column: _away(head, *edges[column]))


def _away(head: Head, left: float, right: float) -> float:
    """How far a head is from being over a column: room between them weighs most."""
    return max(left - head.right, head.left - right, 0.0) * 10 + abs(head.middle - (left + right) / 2)


def _matched(heads: Sequence[Head], edges: Sequence[tuple[float, float]]) -> dict[int, int]:
    """Stack → column where there are more stacks: each column gets one, in order, with the least distance in all."""
    costs: dict[tuple[int, int], tuple[float, tuple[int, ...]]] = {(0, 0): (0.0, ())}
    for h in range(len(heads) + 1):
        for c in range(min(h, len(edges)) + 1):
            ways = []
            if (h - 1, c) in costs:
                ways.append(costs[h - 1, c])
            if h and c and (h - 1, c - 1) in costs:
                cost, own = costs[h - 1, c - 1]
                ways.append((cost + _away(heads[h - 1], *edges[c - 1]), (*own, h - 1)))
            if h or c:
                ways = [way for way in ways if len(way[1]) == c]
                if ways:
                    costs[h, c] = min(ways)
    return {head: column for column, head in enumerate(costs[len(heads), len(edges)][1])}


def _around(head: Head, inside: bool) -> list[float]:
    """The cuts that a column known by its head alone needs: two between others, one behind the last."""
    return [head.left - 0.3, head.right + 0.3] if inside else [head.left - 0.3]


def _over(parent: Head, cells: Sequence[HeadCell]) -> HeadCell:
    """A parent over the columns of the heads below it."""
    below = [c.column for c in cells if parent.left - 0.5 < c.head.middle < parent.right + 0.5]
    first, last = min(below, default=0), max(below, default=0)
    return HeadCell(parent, first, last - first + 1)
