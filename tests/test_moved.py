"""Page content placed elsewhere."""

from ingest.document import Block, Box, Cell, Span, Table
from ingest.moved import around, moved

BOX = Box(0.2, 0.2, 0.4, 0.3)
HALF = Box(0.1, 0.2, 0.2, 0.3)
BLOCK = Block("Lò Thị Pà", BOX, 0.9, (Span(0, 2, BOX, 0.9), Span(3, 9, BOX, 0.8)), "ocr")


def halved(box: Box) -> Box:
    return Box(box.left / 2, box.top, box.right / 2, box.bottom)


def test_a_block_and_each_of_its_words_move() -> None:
    there = moved(BLOCK, halved)
    assert isinstance(there, Block) and there.box == HALF and [span.box for span in there.spans] == [HALF, HALF]
    assert (there.text, there.confidence) == (BLOCK.text, BLOCK.confidence)


def test_a_table_moves_with_its_cells_and_what_has_no_place_gets_none() -> None:
    table = Table(((Cell((BLOCK,), 0, 1, 1, BOX), Cell((), 1, 1, 1, None)),), BOX)
    there = moved(table, halved)
    assert isinstance(there, Table) and there.box == HALF
    assert there.rows[0][0].box == HALF and there.rows[0][0].blocks[0].box == HALF and there.rows[0][1].box is None


def test_a_box_around_points_is_upright_and_within_the_image() -> None:
    assert around([0.2, 0.4, 0.21, 1.3], [-0.1, 0.5, 0.3, 0.123456]) == Box(0.2, 0.0, 1.0, 0.5)
