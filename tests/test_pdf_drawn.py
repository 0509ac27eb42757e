"""Which strokes of a page are rules, told by what is written in its content."""

import pypdfium2
import pytest

from ingest.pdf_drawn import Drawn, drawn_on
from ingest.pdf_page import frame_of
from tests.made_pdf import HEIGHT, page_of


def drawn(content: bytes) -> Drawn:
    with pypdfium2.PdfDocument(page_of(content, ["Times"])) as pdf:
        page = pdf[0]
        found = drawn_on(page, frame_of(page))
        page.close()
    return found


def rules(content: bytes) -> tuple[set[float], set[float]]:
    """The heights of level rules above the page's foot, and the places of upright ones; strokes are half a point off."""
    found = drawn(content)
    return {HEIGHT - round(y) for y, _, _ in found.level.tolist()}, {round(x) for x, _, _ in found.upright.tolist()}


@pytest.mark.parametrize(
    "content",
    [
        b"0.2 w 100 300 200 50 re S",
        b"0.2 w 300 350 m 100 350 l 100 300 l 300 300 l h S",
        b"q 1 0 0 1 60 100 cm 0.2 w 40 200 200 50 re S Q",
        b"q 0.1 0 0 0.1 0 0 cm 2 w 1000 3000 2000 500 re S Q",
        b"q 0 1 -1 0 400 0 cm 0.2 w 300 100 50 200 re S Q",
        b"q 1 0 0 -1 0 842 cm 0.2 w 100 492 200 50 re S Q",
    ],
)
def test_a_box_has_four_sides_however_it_is_written(content: bytes) -> None:
    assert rules(content) == ({300, 350}, {100, 300})


def test_strokes_of_any_width_run_round_a_box() -> None:
    for width in (b"0", b"0.5", b"1", b"2", b"3"):
        level, upright = rules(width + b" w 100 300 200 50 re S")
        assert {round(y, -1) for y in level} == {300, 350} and {round(x, -1) for x in upright} == {100, 300}, width


def test_five_points_that_are_no_box_have_only_the_sides_that_are_drawn() -> None:
    house = b"0.2 w 100 350 m 100 300 l 300 300 l 300 350 l 200 400 l h S"
    assert rules(house) == ({300}, {100, 300})
    slanted = b"0.2 w 120 300 m 320 300 l 300 350 l 100 350 l 120 300 l S"
    assert rules(slanted) == ({300, 350}, set())


def test_a_box_askew_has_no_sides_that_are_rules() -> None:
    found = drawn(b"q 0.866 0.5 -0.5 0.866 300 100 cm 0.2 w 0 0 200 100 re S Q")
    assert not len(found.level) and not len(found.upright)


def test_a_curve_of_five_points_is_no_box() -> None:
    found = drawn(b"0.2 w 100 300 m 100 350 300 350 300 300 c 100 300 l S")
    assert found.curves and not len(found.upright)


def test_what_is_not_painted_is_no_rule() -> None:
    assert rules(b"100 300 200 50 re n") == (set(), set())
