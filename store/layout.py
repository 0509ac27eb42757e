"""The pages of a document as bytes, to place or read its words anew without the file."""

import json
import zlib
from collections.abc import Sequence
from typing import Any

from ingest.document import Block, Box, Cell, Origin, Page, Span, Table


def pack(pages: tuple[Page, ...]) -> bytes:
    """Pages → compressed JSON: lists in the order of the fields, the way `unpack` reads them."""
    text = json.dumps([_page(page) for page in pages], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode())


def unpack(data: bytes) -> tuple[Page, ...]:
    """What `pack` was given."""
    return tuple(
        Page(number, tuple(_read_item(item) for item in content), origin, width, height)
        for number, content, origin, width, height in json.loads(zlib.decompress(data))
    )


def box_values(box: Box | None) -> list[float] | None:
    """Left, top, right, bottom; null for no box."""
    return [box.left, box.top, box.right, box.bottom] if box else None


def read_box(values: Sequence[float] | None) -> Box | None:
    """The reverse of `box_values`."""
    return Box(*values) if values else None


def _page(page: Page) -> list[Any]:
    content = [_block(item) if isinstance(item, Block) else _table(item) for item in page.content]
    return [page.number, content, page.origin, page.width, page.height]


def _block(block: Block) -> list[Any]:
    spans = [_span(span) for span in block.spans]
    flags = int(block.bold) + 2 * int(block.centred)
    return [block.text, box_values(block.box), block.confidence, spans, block.origin, flags]


def _span(span: Span) -> list[Any]:
    """What a second reader saw stands last, and only where it differed: older archives have no such value."""
    return [span.start, span.end, box_values(span.box), span.confidence, *([span.other] if span.other else [])]


def _table(table: Table) -> dict[str, Any]:
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    return {"rows": rows, "box": box_values(table.box), "continued": table.continued}


def _cell(cell: Cell) -> list[Any]:
    inner = [_block(block) for block in cell.blocks]
    return [inner, cell.column, cell.colspan, cell.rowspan, box_values(cell.box)]


def _read_item(item: Any) -> Block | Table:
    if isinstance(item, list):
        return _read_block(item)
    rows = tuple(tuple(_read_cell(cell) for cell in row) for row in item["rows"])
    return Table(rows, read_box(item["box"]), item["continued"])


def _read_block(values: list[Any]) -> Block:
    text, box, confidence, spans, origin, flags = values
    placed = tuple(Span(start, end, Box(*where), *rest) for start, end, where, *rest in spans)
    known: Origin = "ocr" if origin == "ocr" else "text"
    return Block(text, read_box(box), confidence, placed, known, bool(flags & 1), bool(flags & 2))


def _read_cell(values: list[Any]) -> Cell:
    inner, column, colspan, rowspan, box = values
    return Cell(tuple(_read_block(block) for block in inner), column, colspan, rowspan, read_box(box))
