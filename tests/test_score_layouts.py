"""The layouts that are scored: enough of them, held back and open ones apart, and true to their truth."""

import random

import pytest

from samples.layouts import LAYOUTS
from samples.model import Paper, Paragraph, Table
from tests.score.heldout import HELDOUT, OPENED
from tests.score.likeness import UNASKED, plain
from tests.score.run import tasks


def test_there_are_forty_layouts_and_twelve_of_them_are_held_back() -> None:
    assert len(LAYOUTS) >= 40
    assert len(HELDOUT) >= 12
    assert len({*LAYOUTS, *HELDOUT, *OPENED}) == len(LAYOUTS) + len(HELDOUT) + len(OPENED)


def test_more_layouts_leave_the_papers_of_the_others_as_they_were() -> None:
    alone = {task.name for task in tasks("heldout", 7, {"docx": len(HELDOUT)})}
    among = {task.name for task in tasks("all", 7, {"docx": len(HELDOUT) + len(LAYOUTS) + len(OPENED)})}
    assert alone < among


@pytest.mark.parametrize("name", sorted(HELDOUT))
def test_the_same_seed_gives_the_same_paper(name: str) -> None:
    assert HELDOUT[name](random.Random(5)) == HELDOUT[name](random.Random(5))


def _words(paper: Paper) -> str:
    """All words of a paper's body and annexes, the cells of a row with blanks between."""
    found = []
    for part in paper.parts:
        if isinstance(part, Paragraph):
            found.append("".join(run.text for run in part.runs))
        elif isinstance(part, Table):
            found += [" ".join(cell.text for cell in row) for row in part.rows]
    return (plain("\n".join(found)) or "").casefold()


@pytest.mark.parametrize("name", sorted(HELDOUT))
def test_what_the_truth_says_of_an_award_stands_in_the_paper(name: str) -> None:
    for seed in range(4):
        made = HELDOUT[name](random.Random(seed))
        truth, words = made.truth, _words(made.paper)
        for award in (*truth.awards, *truth.mentions):
            who = award.recipient
            for said in (who.name, who.honorific, who.position, who.unit, award.reason):
                assert said in (None, UNASKED) or (plain(said) or "").casefold() in words
        assert truth.awards or truth.document.type != "quyet-dinh" or truth.revokes or truth.corrects
