"""The score of plans: layouts true to their truth, and counts that see what is missing and what is too much."""

import random

import pytest

from extract.decision import Decision
from extract.pipeline import extract
from samples.model import Paragraph, Table
from tests.made_plans import BODY, made
from tests.score.likeness import plain
from tests.score.plans import FIELDS, HELD_PLANS, PLANS, compare_plan, table

EVERY = {**PLANS, **HELD_PLANS}


@pytest.mark.parametrize("name", sorted(EVERY))
def test_the_truth_of_a_plan_stands_in_the_paper(name: str) -> None:
    for seed in range(3):
        paper = EVERY[name](random.Random(seed))
        assert paper == EVERY[name](random.Random(seed))
        words = []
        for part in paper.paper.parts:
            if isinstance(part, Paragraph):
                words.append("".join(run.text for run in part.runs))
            elif isinstance(part, Table):
                words += [cell.text for row in part.rows for cell in row]
        text = (plain(" ".join(words)) or "").casefold()
        assert paper.truth.plan and paper.truth.plan.tasks
        for task in paper.truth.plan.tasks:
            for said in (task.words, *task.leads, *task.supports):
                assert (plain(said) or "").casefold() in text


def _truth(leads: list[str]) -> dict[str, object]:
    tasks = [
        {"words": "tổ chức hội nghị", "leads": leads, "supports": ["Sở Tài chính"], "latest": ["2021-09-30"]},
        {"words": "tổng hợp, báo cáo", "leads": ["Sở Xây dựng"], "supports": [], "latest": []},
    ]
    targets = [{"least": 3, "most": 5, "percent": False}]
    return {"plan": {"tasks": tasks, "targets": targets, "movements": ["Lâm Thượng sáng tạo"]}}


def test_what_is_right_is_counted_and_a_wrong_unit_is_missing_and_too_much() -> None:
    read: Decision = extract(made(*BODY))
    right = compare_plan(read, _truth(["Sở Nội vụ"]), "x")
    assert all(right.counts[name].whole for name in ("targets", "tasks", "responsible", "cooperating", "movements"))
    wrong = compare_plan(read, _truth(["Sở Y tế"]), "x")
    assert (wrong.counts["responsible"].right, wrong.counts["responsible"].found) == (1, 2)
    assert len([miss for miss in wrong.misses if miss.field == "responsible"]) == 2


def test_a_truth_without_a_plan_asks_nothing() -> None:
    assert compare_plan(extract(made(*BODY)), {}, "x").counts == {}


def test_the_table_has_a_line_for_each_field() -> None:
    shown = table({"plans docx": compare_plan(extract(made(*BODY)), _truth(["Sở Nội vụ"]), "x")})
    assert [line.split()[0] for line in shown.splitlines()[2:]] == list(FIELDS)
