"""One list of a page as a table: columns found, rows of print sorted into rows of the table, words put into cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.document import Cell, Table, enclose
from ingest.unruled_cells import CellMaker
from ingest.unruled_chains import Chain
from ingest.unruled_columns import Columns, columns_of, parted
from ingest.unruled_head import placed_head, stacks
from ingest.unruled_missed import with_missed
from ingest.unruled_rows import Band, Sorter
from ingest.unruled_rules import Rules
from ingest.unruled_words import PrintRow, PrintRows, Word, pieces

_FEWEST = 3  # rows of a list without a head
_MOST_NAMES = 3  # of groups, one within the other
_MOST_ABOVE = 2  # rows of a head above the one with «TT» or «STT»
_WIDE = 1.0  # em: the gutter behind names that are set against their number
_FILLED = 0.6  # share of the rows that have something in two columns besides their number


@dataclass(frozen=True, slots=True)
class Found:
    """A table, its first row of print and the one past its last, and the lines in it by identity."""

    table: Table
    rows: tuple[int, int]
    lines: frozenset[int]


class ListTable:
    """One list: its rows of print made a table."""

    def __init__(self, page: PrintRows, chain: Chain, stretch: tuple[int, int], rules: Rules | None = None) -> None:
        """`stretch` are the first row of print that may belong to it and the one past the last."""
        self.page, self.chain, self.stretch = page, chain, stretch
        self.levels = tuple(sorted(at / page.em[1] for at, _, _ in rules.level)) if rules else ()
        self.walls = tuple(at / page.em[0] for at, _, _ in rules.upright) if rules else ()

    def table(self) -> Found | None:
        """Null where the numbers are no list in columns."""
        columns = self._columns()
        if columns.count < (2 if self.chain.head is not None else 3):
            return None
        sorter = self._sorter(columns)
        found = sorter.found(self.levels)
        return made(self.page, found, columns, sorter.numbers) if self._is_list(found, columns) else None

    def table_in(self, columns: Columns) -> Found | None:
        """The table in columns that are known, those of the page before; null where nothing is in them."""
        sorter = self._sorter(columns)
        found = sorter.found(self.levels)
        rows = [band for band in found if band.kind == "row"]
        filled = any(len(by_column(self.page, band, columns, sorter.numbers)) > 1 for band in rows)
        return made(self.page, found, columns, sorter.numbers) if filled else None

    def _sorter(self, columns: Columns) -> Sorter:
        chain = with_missed(self.page.rows, self.chain, columns, self.levels)
        return Sorter(self.page.rows, chain, columns, *self.stretch)

    def _columns(self) -> Columns:
        rows, anchors, numbers = self.page.rows, self.chain.anchors, self.chain.rows
        others = [rows[n] for n in range(anchors[0].row, anchors[-1].row) if n not in numbers]
        if self.chain.own:
            sure = [rows[n] for n in sorted(numbers)]
            columns = columns_of(sure, others, self.walls)
            return parted(columns, self._heads(), sure, others)
        bare = [PrintRow(rows[n].base, rows[n].words[1:]) for n in sorted(numbers) if len(rows[n].words) > 1]
        right = max(anchor.word.right for anchor in anchors)
        if not bare:
            return Columns(())
        rest = columns_of(bare, others, self.walls).gutters
        wide = tuple(gutter for gutter in rest if gutter[1] - gutter[0] >= _WIDE)
        return Columns(((right, right + 0.1), *wide), glued=True) if wide else Columns(())

    def _heads(self) -> list[float]:
        """The middles of the heads in that row of the head that has most of them."""
        head, first = self.chain.head, self.chain.anchors[0].row
        if head is None:
            return []
        above = range(max(self.stretch[0], head - _MOST_ABOVE), first)
        return max(([each.middle for each in stacks([self.page.rows[n]])] for n in above), key=len)

    def _is_list(self, found: Sequence[Band], columns: Columns) -> bool:
        """Whether enough rows have something in two columns besides their number."""
        rows = [band for band in found if band.kind == "row"]
        if len(rows) < (1 if self.chain.head is not None else _FEWEST) or _interrupted(found):
            return False
        enough, numbered = min(2, columns.count - 1), self.chain.rows
        told = [len(by_column(self.page, band, columns, numbered).keys() - {0}) for band in rows]
        if self.chain.head is not None and max(told) >= enough:
            enough = 1  # bodies above persons have nothing in «Chức vụ» and «Đơn vị»
        return sum(cells >= enough for cells in told) >= _FILLED * len(rows)


def _interrupted(found: Sequence[Band]) -> bool:
    """Whether more stands between two rows than names of groups."""
    kinds = "".join(band.kind[0] for band in found)
    return "g" * (_MOST_NAMES + 1) in kinds.rstrip("g")


def made(page: PrintRows, found: Sequence[Band], columns: Columns, numbered: frozenset[int]) -> Found:
    """The table of some bands, without names of groups at its end; `numbered` are rows of print with a number."""
    while found[-1].kind == "group":
        found = found[:-1]
    words = [w for band in found for row in page.rows[band.start : band.end] for w in row.words]
    heads = [row for band in found if band.kind == "head" for row in page.rows[band.start : band.end]]
    edges = _edges(page, [band for band in found if band.kind == "row"], columns, numbered)
    placing = placed_head(heads, columns, edges) if heads else None
    cuts = placing.cuts if placing else columns.cuts
    whole = enclose([word.box for word in words]) or words[0].box
    maker = CellMaker(whole, tuple(cut * page.em[0] for cut in cuts), not columns.glued)
    rows: list[tuple[Cell, ...]] = list(maker.head(placing.cells)) if placing else []
    kept = dict(zip(columns.cuts, columns.gutters, strict=True))
    columns = replace(columns, gutters=tuple(kept.get(cut, (cut, cut)) for cut in cuts))
    for band in found:
        if band.kind == "group":
            rows.append(maker.group([row.words for row in page.rows[band.start : band.end]]))
        elif band.kind == "lone":
            rows.append(maker.row(_by_piece(page.rows[band.start], columns)))
        elif band.kind != "head":
            rows.append(maker.row(by_column(page, band, columns, numbered)))
    lines = frozenset(id(word.line) for word in words)
    return Found(Table(tuple(rows), whole), (found[0].start, found[-1].end), lines)


def by_column(page: PrintRows, band: Band, columns: Columns, numbered: frozenset[int]) -> dict[int, list[list[Word]]]:
    """The words of a band: for each column its lines."""
    found: dict[int, list[list[Word]]] = {}
    for index in range(band.start, band.end):
        row: dict[int, list[Word]] = {}
        words = page.rows[index].words
        run = columns.across(words) if index in numbered else None
        for piece in pieces(words):
            for word, column in zip(piece, columns.shared(piece, index in numbered), strict=True):
                row.setdefault(column if run is None else min(column, run), []).append(word)
        for column, taken in row.items():
            found.setdefault(column, []).append(taken)
    return found


def _by_piece(row: PrintRow, columns: Columns) -> dict[int, list[list[Word]]]:
    """The words of a row by the column that each run of them begins in: «Tổng cộng» may stand across two."""
    found: dict[int, list[list[Word]]] = {}
    for piece in pieces(row.words):
        found.setdefault(columns.of(piece[0]), [[]])[0].extend(piece)
    return found


def _edges(
    page: PrintRows, found: Sequence[Band], columns: Columns, numbered: frozenset[int]
) -> list[tuple[float, float]]:
    """How far the words of each column reach, in em."""
    words: dict[int, list[Word]] = {}
    for band in found:
        for column, lines in by_column(page, band, columns, numbered).items():
            words.setdefault(column, []).extend(word for line in lines for word in line)
    return [
        (min(w.left for w in words[c]), max(w.right for w in words[c])) if c in words else columns.gutters[c - 1]
        for c in range(columns.count)
    ]
