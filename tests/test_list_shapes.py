"""Lists and tables with headings of every kind, labelled or not, numbered on or anew, with or without marks."""

from typing import Any

import pytest

from tests import list_shapes, table_shapes
from tests.granting import END, TOP
from tests.list_shapes import Truth
from tests.texts import decided, value


def _read(*lines: Any) -> list[Truth]:
    found = [(one.recipient, one.award.value.code) for one in decided(*lines).commendations]
    read = [(who.name.value, code, (value(who.unit) or "").lower() or None) for who, code in found]
    return sorted(read, key=str)


@pytest.mark.parametrize("seed", range(150))
def test_each_recipient_of_a_list_has_the_award_and_the_unit_above_it(seed: int) -> None:
    """Other seeds are held back: `drawn` gives as many shapes as one likes."""
    lines, truth = list_shapes.drawn(seed)
    assert _read(*lines) == truth


@pytest.mark.parametrize("seed", range(180))
def test_each_row_of_a_table_has_the_award_and_the_unit_of_its_group(seed: int) -> None:
    article, rows, truth = table_shapes.drawn(seed)
    assert _read(*TOP, article, rows, *END) == truth
