"""Pages of typed text that are displayed lying or on their head."""

import pytest

from ingest.read import read_bytes
from tests.paper import data, decision, paper
from tests.test_pdf import changed, texts


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_displayed_the_wrong_way_is_read_upright(turn: int) -> None:
    pdf = paper()
    decision(pdf)
    straight = read_bytes(data(pdf), "x.pdf", "never")
    turned = read_bytes(changed(data(pdf), lambda page: page.set_rotation(turn)), "x.pdf", "never")
    assert texts(turned) == texts(straight)
    assert (turned.pages[0].width, turned.pages[0].height) == (straight.pages[0].width, straight.pages[0].height)


def test_a_stamp_does_not_turn_a_page() -> None:
    pdf = paper()
    pdf.text(100, 100, "Giờ ký: 24/10/2022 15:17:35")
    turned = read_bytes(changed(data(pdf), lambda page: page.set_rotation(90)), "x.pdf", "never")
    assert turned.pages[0].width == pytest.approx(841.89, abs=0.1)
