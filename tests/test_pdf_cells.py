"""The text of table cells on PDF pages: told by words, by letters where words reach over rules."""

from typing import Any

import numpy as np
import pytest

from ingest import pdf_cells
from ingest.document import Table
from ingest.read import read_bytes
from tests.paper import LEFT, data, paper, ruled

EMPTY = [["", "", ""], ["", "", ""]]
WIDTHS = [40, 200, 200]


def cells(pdf: Any) -> list[list[list[str]]]:
    """The paragraphs of each cell of the only table."""
    (page,) = read_bytes(data(pdf), "x.pdf", "never").pages
    (table,) = [item for item in page.content if isinstance(item, Table)]
    return [[[block.text for block in cell.blocks] for cell in row] for row in table.rows]


def test_cells_written_column_by_column_are_the_same_as_row_by_row() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, EMPTY)
    for x, texts in ((4, ["1", "2"]), (44, ["Lê Na", "Hà My"]), (244, ["Sở Y tế", "Sở Nội vụ"])):
        for row, text in enumerate(texts):
            pdf.text(LEFT + x, 76 + 24 * row, text)
    assert cells(pdf) == [[["1"], ["Lê Na"], ["Sở Y tế"]], [["2"], ["Hà My"], ["Sở Nội vụ"]]]


def test_words_of_one_cell_with_another_written_between_them_keep_their_space() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, EMPTY)
    for x, text in ((44, "Lê "), (244, "Sở Y tế"), (64, "Na")):
        pdf.text(LEFT + x, 76, text)
    assert [" ".join(cell) for cell in cells(pdf)[0]] == ["", "Lê Na", "Sở Y tế"]


@pytest.mark.parametrize("x", [36, 236])
def test_a_word_that_reaches_over_a_rule_is_whole_and_in_one_cell(x: int) -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, [["1", "", ""], ["2", "Hà My", "Sở Nội vụ"]])
    pdf.text(LEFT + x, 76, "Nguyễn-Thị-Khai")
    texts = [" ".join(cell) for cell in cells(pdf)[0]]
    assert sum("Nguyễn-Thị-Khai" in text for text in texts) == 1
    assert "".join(texts).count("Khai") == 1


def test_a_word_half_in_one_cell_and_half_in_another_is_neither_lost_nor_doubled() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, [["1", "", ""], ["2", "Hà My", "Sở Nội vụ"]])
    pdf.text(LEFT + 200, 76, "Nguyễn-Thị-Khai")
    number, *texts = [" ".join(cell) for cell in cells(pdf)[0]]
    assert (number, "".join(texts)) == ("1", "Nguyễn-Thị-Khai")


def test_items_of_a_list_in_a_cell_are_paragraphs() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, [["1", "", ""]], 60)
    for row, text in enumerate(["- Lê Na;", "- Hà My, công tác", "tại Sở Y tế."]):
        pdf.text(LEFT + 44, 76 + 16 * row, text)
    assert cells(pdf) == [[["1"], ["- Lê Na;", "- Hà My, công tác tại Sở Y tế."], []]]


def test_a_grid_without_text_is_no_table() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, EMPTY)
    pdf.text(LEFT, 300, "Hết./.")
    (page,) = read_bytes(data(pdf), "x.pdf", "never").pages
    assert not any(isinstance(item, Table) for item in page.content)


def test_a_last_word_that_ends_behind_a_rule_stays_whole_after_another_of_its_cell() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, [["1", "", ""], ["2", "Hà My", "Sở Nội vụ"]])
    pdf.text(LEFT + 150, 76, "Lê Nguyễn-Thị-Khai")
    number, *texts = [" ".join(cell) for cell in cells(pdf)[0]]
    assert number == "1"
    assert "Nguyễn-Thị-Khai" in "".join(texts)
    assert "".join(texts).replace(" ", "") == "LêNguyễn-Thị-Khai"


@pytest.mark.parametrize("x", range(4, 260, 8))
def test_the_last_letters_that_are_not_asked_for_change_nothing(x: int, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, [["1", "", ""], ["2", "Hà My", "Sở Nội vụ"]])
    pdf.text(LEFT + x, 76, "Ông Lê Na, Y tế-xã-hội và")
    sparing = cells(pdf)
    monkeypatch.setattr(pdf_cells, "_may_reach", lambda first, *_: np.arange(len(first)))
    assert sparing == cells(pdf)
