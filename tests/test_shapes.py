"""Papers drawn by a seed, read as they were drawn. Other seeds are for `python -m tests.shapes`, which draws any number."""

import pytest
from click.testing import CliRunner

from tests.shapes.__main__ import main
from tests.shapes.compare import compared
from tests.shapes.kinds import KINDS

_DRAWN = {"lists": 120, "tables": 140, "news": 60, "commas": 0}
"""How many of a kind are drawn here, where it is not 80."""


@pytest.mark.parametrize(("kind", "seed"), [(kind, seed) for kind in KINDS for seed in range(_DRAWN.get(kind, 80))])
def test_a_drawn_paper_is_read_as_it_was_drawn(kind: str, seed: int) -> None:
    assert compared(KINDS[kind](seed)).wrong == ()


def test_of_sentences_that_part_recipients_by_commas_one_in_ten_is_wrong_at_most() -> None:
    """«bà A, Giáo viên, Phòng Nội vụ huyện và Trạm Y tế xã»: the paper does not say whether the office is hers."""
    read = [compared(KINDS["commas"](seed)) for seed in range(100)]
    assert sum(bool(one.wrong) for one in read) <= 10


def test_the_same_seed_draws_the_same_papers() -> None:
    for made in KINDS.values():
        (one, told), (other, again) = made(7), made(7)
        assert (one.text, told) == (other.text, again)


def test_the_command_prints_a_line_for_each_kind() -> None:
    printed = CliRunner().invoke(main, ["--only", "names", "--count", "2", "--errors"])
    rows = [line.split()[:6] for line in printed.output.splitlines()[1:]]
    assert rows == [["names", "2", "0", "6", "100.00", "100.00"], ["all", "2", "0", "6", "100.00", "100.00"]]
