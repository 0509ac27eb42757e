"""A table without rules that goes on over the page: what stands in its columns there, however few rows it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from ingest.document import Block, Page, Table
from ingest.limits import MAX_UNRULED_LINES
from ingest.paragraphs import layout
from ingest.textlines import TextLine
from ingest.unruled_chains import Anchor, Chain, anchors_of, number_in
from ingest.unruled_columns import Columns, columns_at
from ingest.unruled_repeated import with_rest
from ingest.unruled_table import Found, ListTable
from ingest.unruled_words import PrintRows, print_rows

_PAGE_TOP = 0.16  # a table that begins above this, with nothing over it, may go on from the page before


def continued(page: Page, before: Page | None) -> Page:
    """The page with its first table marked when that goes on from the end of the page before."""
    if before is None or not page.content or not before.content:
        return page
    page = goes_on(page, before)
    first, last = page.content[0], before.content[-1]
    if not (isinstance(first, Table) and isinstance(last, Table)) or first.width != last.width:
        return page
    if first.box is None or first.box.top > _PAGE_TOP:
        return page
    return replace(page, content=(replace(with_rest(first, last), continued=True), *page.content[1:]))


def goes_on(page: Page, before: Page) -> Page:
    """The page with its first rows as a table, where those go on in the columns and numbers of the page before.

    A page that begins with a table of as many columns, or with anything else, stays as it is.
    """
    last = before.content[-1] if before.content else None
    if not isinstance(last, Table) or not page.content or not page.width or not page.height:
        return page
    number, opening = _last_number(last), _opening(page.content)
    if (
        number is None
        or opening is None
        or (isinstance(page.content[0], Table) and page.content[0].width == last.width)
    ):
        return page
    parts = [(item, _lines_of(item)) for item in opening]
    lines = [line for _, own in parts for line in own]
    aspect = page.height / page.width
    found = _found(print_rows(lines, aspect), last, number) if 0 < len(lines) <= MAX_UNRULED_LINES else None
    if found is None:
        return page
    content = _around(parts, found, aspect)
    return replace(page, content=(*content, *page.content[len(opening) :]))


def _around(
    parts: Sequence[tuple[Block | Table, list[TextLine]]], found: Found, aspect: float
) -> Iterator[Block | Table]:
    """The table in the place of the first block that it takes lines from; others stay, or what is left of them."""
    given = False
    for item, lines in parts:
        left = [line for line in lines if id(line) not in found.lines]
        if len(left) == len(lines):
            yield item
            continue
        if not given:
            yield replace(found.table, continued=True)
            given = True
        yield from layout(left, (), aspect)


def _last_number(table: Table) -> int | None:
    """The number of the last row that has one."""
    for row in reversed(table.rows):
        number = number_in(row[0].text) if row and row[0].column == 0 else None
        if number is not None:
            return number
    return None


def _opening(content: Sequence[Block | Table]) -> tuple[Block | Table, ...]:
    """The page's first table if that opens the page, and the blocks up to the next one."""
    tables = int(isinstance(content[0], Table))
    return (*content[:tables], *takewhile(lambda item: isinstance(item, Block), content[tables:]))


def _lines_of(item: Block | Table) -> list[TextLine]:
    """The placed parts of a block, or of all cells of a table, as lines."""
    if isinstance(item, Table):
        return [line for row in item.rows for cell in row for block in cell.blocks for line in _lines_of(block)]
    spans = item.spans
    if not spans:
        return [TextLine(item.text, item.box, origin=item.origin, bold=item.bold)] if item.box else []
    return [
        TextLine(
            item.text[span.start : span.end],
            span.box,
            (replace(span, start=0, end=span.end - span.start),) if " " not in item.text[span.start : span.end] else (),
            span.confidence,
            item.origin,
            item.bold,
        )
        for span in spans
    ]


def _found(page: PrintRows, before: Table, number: int) -> Found | None:
    """The rows whose numbers count on from `number` at the top of a page, in the columns of the table before."""
    cuts = _cuts(before)
    if not cuts:
        return None
    columns = columns_at(cuts, page.em[0])
    chain: list[Anchor] = []
    for anchor in anchors_of(page.rows):
        crossed = columns.crossed(page.rows[anchor.row].words[1:])
        if anchor.number == number + 1 + len(chain) and columns.of(anchor.word) == 0 and not crossed:
            chain.append(anchor)
    if not chain or _prose_above(page, columns, chain[0].row):
        return None
    return ListTable(page, Chain(tuple(chain)), (0, len(page.rows))).table_in(columns)


def _prose_above(page: PrintRows, columns: Columns, row: int) -> bool:
    """Whether more stands above the first number than the rest of a row and the name of a group."""
    across = sum(columns.crossed(each.words) > 0 for each in page.rows[:row])
    return across > 2


def _cuts(table: Table) -> Sequence[float]:
    """Where the columns of a table meet, as fractions of the page's width; empty where a cell has no box."""
    edges = {cell.column: cell.box.left for row in table.rows for cell in row if cell.box and cell.column}
    return [edges[column] for column in sorted(edges)] if len(edges) == table.width - 1 else []
