"""Lists without running numbers: told by the words of their head, by level rules, or by upright ones."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.text import fold
from ingest.unruled_chains import names_columns
from ingest.unruled_columns import Columns, columns_of
from ingest.unruled_head import Head, stacks
from ingest.unruled_lone import is_sum, numbers_columns
from ingest.unruled_rows import ITEM, Band
from ingest.unruled_rules import Rules, frames
from ingest.unruled_table import Found, by_column, made
from ingest.unruled_words import PrintRow, PrintRows, pieces

_MOST_HEADS = 20  # of one page
_FARTHEST = 3.2  # em between baselines of neighbouring rows of a list
_HALF = 0.9  # em: closer rows are lines of cells that are centred beside each other
_ROOMIER = 1.25  # times the distance of lines: that of rows
_CLEAR, _FEWEST_GAPS = 1.2, 3  # times the widest of so many gaps: what stands that far below a list is none of it
_FOOT = "noi nhan"  # what opens the foot of a paper
_FILLED = 0.7  # share of the rows that have their first and another column filled


def uncounted(page: PrintRows, taken: Sequence[tuple[int, int]], rules: Rules | None) -> Iterator[Found]:
    """The lists of a page outside the rows of print that are `taken`, from top to bottom."""
    busy = {index for start, end in taken for index in range(start, end)}
    for top, bottom, levels, walls in frames(rules, page.em) if rules else ():
        inside = [n for n, row in enumerate(page.rows) if top < row.base < bottom]
        if len(inside) > 1 and not busy.intersection(inside):
            found = _framed(page, inside[0], inside[-1] + 1, levels, walls)
            if found is not None:
                busy.update(range(*found.rows))
                yield found
    heads = [index for index, row in enumerate(page.rows) if names_columns(row)]
    for index in heads[:_MOST_HEADS]:
        if index not in busy:
            found = _headed(page, index, busy)
            if found is not None:
                busy.update(range(*found.rows))
                yield found


def _framed(page: PrintRows, start: int, end: int, levels: Sequence[float], walls: Sequence[float]) -> Found | None:
    """A list between rules: a row between two level ones, or as its lines tell where there are only few."""
    rows = page.rows[start:end]
    columns = _columns(rows, walls)
    edges = sorted({start, *(start + sum(row.base < level for row in rows) for level in levels), end})
    if len(edges) < 4:
        edges = [edges[0], *(start + n for n in _starts(rows, columns) if n), end]
    return _checked(page, edges, columns)


def _headed(page: PrintRows, head: int, busy: set[int]) -> Found | None:
    """A list under a row of usual heads."""
    heads = stacks([page.rows[head]])
    end = head + 1
    while end < len(page.rows) and end not in busy and page.rows[end].base - page.rows[end - 1].base < _FARTHEST:
        if _is_prose(page.rows[end], heads) and (end + 1 == len(page.rows) or _is_prose(page.rows[end + 1], heads)):
            break
        if _is_below(page.rows[head : end + 1]):
            break
        end += 1
    while end > head + 1 and _is_prose(page.rows[end - 1], heads):
        end -= 1
    half = head and head - 1 not in busy and page.rows[head].base - page.rows[head - 1].base < _HALF
    start = head - 1 if half else head
    rows = page.rows[start:end]
    columns = _columns(rows, ())
    return _checked(page, [*(start + n for n in _starts(rows, columns)), end], columns)


def _is_below(rows: Sequence[PrintRow]) -> bool:
    """Whether the last of some rows stands clear of a list, with words across or «Nơi nhận:» at its left."""
    *above, gap = [lower.base - upper.base for upper, lower in pairwise(rows)]
    if len(above) < _FEWEST_GAPS or gap < _CLEAR * max(above):
        return False
    words = rows[-1].words
    return len(pieces(words)) == 1 or fold(words[0].line.text).startswith(_FOOT)


def _is_prose(row: PrintRow, heads: Sequence[Head]) -> bool:
    """Whether a row has one run of words that lies under two heads."""
    parts = pieces(row.words)
    return len(parts) == 1 and sum(parts[0][0].left < h.middle < parts[0][-1].right for h in heads) > 1


def _columns(rows: Sequence[PrintRow], walls: Sequence[float]) -> Columns:
    many = max(len(pieces(row.words)) for row in rows)
    sure = [row for row in rows if len(pieces(row.words)) >= min(2, many)]
    columns = columns_of(sure, [row for row in rows if row not in sure], walls)
    inner = [wall for wall in walls if any(row.words[0].left < wall < row.words[-1].right for row in rows)]
    return Columns(tuple((wall - 0.1, wall + 0.1) for wall in inner)) if len(inner) > 1 else columns


def _starts(rows: Sequence[PrintRow], columns: Columns) -> list[int]:
    """Where rows of the table begin: after more room than between lines, else with their first column."""
    gaps = [lower.base - upper.base for upper, lower in pairwise(rows)]
    full = sorted(gap for gap in gaps if gap >= _HALF)
    if not full:
        return [0]
    if full[-1] > _ROOMIER * full[0]:
        return [0, *(n for n, gap in enumerate(gaps, 1) if gap > (1 + _ROOMIER) / 2 * full[0])]
    starts = [0]
    for n, gap in enumerate(gaps, 1):
        filled = {columns.of(word) for word in rows[n].words}
        near = rows[n - 1 : n + 1]
        alone = any(numbers_columns(row) or is_sum(row) or columns.intruded(row.words) for row in near)
        if gap >= _HALF and (alone or (0 in filled and (len(filled) > 1 or _labelled(rows[n])))):
            starts.append(n)
    return starts


def _labelled(row: PrintRow) -> bool:
    return ITEM.match(row.words[0].text) is not None and len(pieces(row.words)) == 1


def _checked(page: PrintRows, edges: Sequence[int], columns: Columns) -> Found | None:
    """The table whose rows lie between the edges; null where too few have what rows of a list have."""
    if columns.count < 2 or len(edges) < 3:
        return None
    bands = [Band("row" if n else "head", *pair) for n, pair in enumerate(pairwise(edges))]
    none: frozenset[int] = frozenset()
    kinds = [by_column(page, band, columns, none) for band in bands]
    bands = [
        Band("group", band.start, band.end) if n and _is_group(page, band, columns) else band
        for n, band in enumerate(bands)
    ]
    body = [held.keys() for held, band in zip(kinds, bands, strict=True) if band.kind == "row"]
    filled = sum(0 in held and len(held) > 1 for held in body)
    if not body or filled < _FILLED * len(body) or (columns.count == 2 and len(body) < 2):
        return None
    return made(page, bands, columns, none)


def _is_group(page: PrintRows, band: Band, columns: Columns) -> bool:
    """Whether a band is one run of words across columns, one with a label, or one in bold by itself."""
    rows = page.rows[band.start : band.end]
    alone = all(len(pieces(row.words)) == 1 for row in rows)
    return alone and (
        any(columns.crossed(row.words) for row in rows)
        or _labelled(rows[0])
        or all(w.line.bold for r in rows for w in r.words)
    )
