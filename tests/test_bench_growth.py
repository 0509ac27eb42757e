"""What `make bench` does with hostile text, done with a little of it."""

import pytest

from tests.bench.growth import STEPS


@pytest.mark.parametrize("name", STEPS)
def test_every_step_takes_each_of_its_texts(name: str) -> None:
    work, pieces = STEPS[name]
    for piece in pieces:
        work(piece * 100)
