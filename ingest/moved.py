"""What was read on a part of an image, or on an image made flat, placed on the image as it was given."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from ingest.document import Block, Box, Cell, Table

Place = Callable[[Box], Box]


def moved(item: Block | Table, place: Place) -> Block | Table:
    """The same with every box led to another place."""
    if isinstance(item, Block):
        return _block(item, place)
    rows = tuple(tuple(_cell(cell, place) for cell in row) for row in item.rows)
    return replace(item, rows=rows, box=item.box and place(item.box))


def around(across: Iterable[float], down: Iterable[float]) -> Box:
    """The upright box around points, given as shares of the width and the height; what lies beyond the image is cut."""
    xs, ys = ([min(1.0, max(0.0, float(share))) for share in shares] for shares in (across, down))
    return Box(round(min(xs), 5), round(min(ys), 5), round(max(xs), 5), round(max(ys), 5))


def _cell(cell: Cell, place: Place) -> Cell:
    blocks = tuple(_block(block, place) for block in cell.blocks)
    return replace(cell, blocks=blocks, box=cell.box and place(cell.box))


def _block(block: Block, place: Place) -> Block:
    spans = tuple(replace(span, box=place(span.box)) for span in block.spans)
    return replace(block, spans=spans, box=block.box and place(block.box))
