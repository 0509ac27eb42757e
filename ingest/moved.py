"""What was read on a part of an image, or on an image made flat, placed on the image as it was given."""

from collections.abc import Callable
from dataclasses import replace

from ingest.document import Block, Box, Cell, Table

Place = Callable[[Box], Box]


def moved(item: Block | Table, place: Place) -> Block | Table:
    """The same with every box led to another place."""
    if isinstance(item, Block):
        return _block(item, place)
    rows = tuple(tuple(_cell(cell, place) for cell in row) for row in item.rows)
    return replace(item, rows=rows, box=item.box and place(item.box))


def _cell(cell: Cell, place: Place) -> Cell:
    blocks = tuple(_block(block, place) for block in cell.blocks)
    return replace(cell, blocks=blocks, box=cell.box and place(cell.box))


def _block(block: Block, place: Place) -> Block:
    spans = tuple(replace(span, box=place(span.box)) for span in block.spans)
    return replace(block, spans=spans, box=block.box and place(block.box))
