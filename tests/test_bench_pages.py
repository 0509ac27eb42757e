"""What `make bench` takes for the truth of a page, and how it counts: the paper is printed, no engine is needed."""

import random
from dataclasses import replace

import numpy as np
import pytest

from samples.layouts import LAYOUTS
from samples.model import (
    Cell,
    Made,
    Paper,
    Signature,
    Table,
    Truth,
    TruthAward,
    TruthDocument,
    TruthRecipient,
    line,
)
from tests.bench.names import GROUPS, group_of, named
from tests.bench.no_pages import no_pages
from tests.bench.page_readers import PageReading
from tests.bench.pages import measured
from tests.bench.truth import Piece, Span
from training.papers import PageSample
from training.printing import PrintedPage, printed_pages
from training.texts import is_withheld


def recipient(name: str) -> TruthAward:
    return TruthAward(TruthRecipient("ca-nhan", name), "BK")


def made(*names: str) -> Made:
    """A sentence with the first name, a narrow table with all of them, a signature."""
    rows = tuple((Cell(str(n)), Cell(name), Cell("")) for n, name in enumerate(names, 1))
    head = ((Cell("STT"), Cell("Họ và tên"), Cell("Ghi chú")),)
    parts = (
        line(f"Tặng Giấy khen cho ông {names[0].upper()}, Trưởng bản."),
        Table((1, 2, 6), head, rows),
        Signature(("- Như Điều 2;",), ("CHỦ TỊCH",), "Lò Văn Dọn"),
    )
    document = TruthDocument("quyet-dinh", None, None, None, None, None, "Lò Văn Dọn")
    return Made(Paper(parts), Truth(document, tuple(recipient(name) for name in names)))


def test_every_printed_line_row_and_name_is_noted() -> None:
    (page,) = printed_pages(made("Giàng A Páo", "Vừ Thị Mỷ"), "Tinos")
    assert "Tặng Giấy khen cho ông GIÀNG A PÁO, Trưởng bản." in page.lines
    assert page.rows == (("1", "Giàng A Páo"), ("2", "Vừ Thị Mỷ"))
    assert sorted(page.names) == [("GIÀNG A PÁO",), ("Giàng A Páo",), ("Lò Văn Dọn",), ("Vừ Thị Mỷ",)]


def test_a_name_that_goes_on_in_the_next_line_of_its_cell_is_noted_in_parts() -> None:
    (page,) = printed_pages(made("Nguyễn Hoàng Phương Thảo Nguyên Khánh"), "Tinos")
    parts = next(name for name in page.names if len(name) > 1 and not name[0].isupper())
    assert " ".join(parts) == "Nguyễn Hoàng Phương Thảo Nguyên Khánh"
    assert all(part in page.lines for part in parts)
    assert page.rows == (("1", "Nguyễn Hoàng Phương Thảo Nguyên Khánh"),)


def test_rows_stand_on_the_page_they_are_printed_on() -> None:
    people = [named(random.Random(n), "known") for n in range(70)]
    pages = printed_pages(made(*people), "Tinos")
    assert [page.lines[0] for page in pages[1:]] == ["2", "3"]
    assert [row[0] for page in pages for row in page.rows] == [str(n) for n in range(1, 71)]
    assert 10 < len(pages[0].rows) < 60


@pytest.mark.parametrize("layout", ["annex-list", "crosses", "birth-years", "by-article"])
def test_all_persons_of_a_made_decision_are_among_the_names_of_its_pages(layout: str) -> None:
    paper = LAYOUTS[layout](random.Random(7))
    found = {" ".join(name).lower() for page in printed_pages(paper, "Tinos") for name in page.names}
    given = {a.recipient.name.lower() for a in paper.truth.awards if a.recipient.kind == "ca-nhan"}
    assert len(given - found) <= 1, "only a name that a page break cuts may be missing"


def sample(truth: PrintedPage) -> PageSample:
    return PageSample(np.zeros((3, 3), np.uint8), 200, 1, "Tinos", "office", "none", truth)


def test_rows_count_when_all_their_cells_are_right_and_each_once() -> None:
    truth = PrintedPage(("1 Giàng A Páo", "2 Vừ Thị Mỷ"), (), (("1", "Giàng A Páo"), ("2", "Vừ Thị Mỷ")))
    reading = PageReading((Piece("1 Giàng A Páo"),), (("1", "Giàng A Páo"), ("1", "Giàng A Páo"), ("2", "Vừ Thị My")))
    score = measured(sample(truth), reading, 1.5)
    assert (score.rows_right, score.rows, score.seconds) == (1, 2, 1.5)
    assert score.wrong == len("2VừThịMỷ")
    assert [printed for printed, _ in score.misread] == ["2 Vừ Thị Mỷ"]


def test_a_perfect_reading_in_any_order_scores_without_error() -> None:
    (page,) = printed_pages(made("Giàng A Páo", "Vừ Thị Mỷ"), "Tinos")
    pieces = tuple(Piece(text, (Span(0, len(text), 0.999),)) for text in reversed(page.lines))
    score = measured(sample(page), PageReading(pieces, page.rows), 0.0)
    assert (score.wrong, score.rows_right, score.misread) == (0, 2, ())
    assert all(name.right and name.posterior == pytest.approx(0.999) for name in score.names)
    worse = measured(sample(page), PageReading(tuple(replace(p, text=p.text.replace("ỷ", "y")) for p in pieces)), 0.0)
    assert worse.wrong == 1 and [n.truth for n in worse.names if not n.right] == ["Vừ Thị Mỷ"]


def test_names_of_each_group_are_what_the_group_says() -> None:
    rng = random.Random(3)
    for group in GROUPS:
        assert all(group_of(named(rng, group)) == group for _ in range(40))
    assert any(is_withheld(part) for part in named(rng, "withheld").split()[1:])
    assert not any(is_withheld(part) for part in named(rng, "known").split()[1:])
    assert group_of("H’WEN NIÊ") == group_of("Ksor Yung") == "minority"


def test_images_without_print_are_the_same_for_the_same_seed_and_differ_for_others() -> None:
    first, again, other = (dict(no_pages(seed)) for seed in (1, 1, 2))
    for what, image in first.items():
        assert image.dtype == np.uint8 and image.shape == (1400, 1000)
        assert (image == again[what]).all() and not (image == other[what]).all()
