"""Files of Word 6 and 95: another layout, the same text."""

from ingest.document import Block, Table
from tests.made_doc import page_of
from tests.made_doc95 import doc95, par95, row95


def _blocks(data: bytes) -> list[tuple[str, bool, bool]]:
    return [(each.text, each.bold, each.centred) for each in page_of(data).content if isinstance(each, Block)]


def test_fonts_and_formats_are_read() -> None:
    pars = [par95("QuyÕt ®Þnh", ".VnTime", bold=True, centred=True), par95("Can cu Luat", "Times New Roman")]
    assert _blocks(doc95(pars)) == [("Quyết định", True, True), ("Can cu Luat", False, False)]


def test_pieces_of_a_fast_save_are_put_in_order() -> None:
    pars = [par95("hai"), par95("mot")]
    assert [text for text, *_ in _blocks(doc95(pars, pieces=[(4, 8), (0, 4)]))] == ["mot", "hai"]


def test_tables_are_read() -> None:
    (table, after) = page_of(doc95([*row95("TT", "Ho ten"), *row95("1", "Le Na"), par95("sau")])).content
    assert isinstance(table, Table) and isinstance(after, Block)
    assert [[cell.text for cell in row] for row in table.rows] == [["TT", "Ho ten"], ["1", "Le Na"]]
    assert after.text == "sau"


def test_an_older_layout_under_the_newer_mark_is_known_by_its_version() -> None:
    assert _blocks(doc95([par95("mot")], version=0x68)) == [("mot", False, False)]
