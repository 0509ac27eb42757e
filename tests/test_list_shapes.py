"""Lists with headings of every kind, labelled or not, numbered on or anew, with or without marks behind their items."""

import pytest

from tests.list_shapes import drawn
from tests.texts import decided, value


@pytest.mark.parametrize("seed", range(150))
def test_each_recipient_has_the_award_and_the_unit_above_it(seed: int) -> None:
    """Other seeds are held back: `drawn` gives as many shapes as one likes."""
    lines, truth = drawn(seed)
    found = decided(*lines).commendations
    read = [
        (one.recipient.name.value, one.award.value.code, unit.lower() if (unit := value(one.recipient.unit)) else unit)
        for one in found
    ]
    assert sorted(read, key=str) == truth
