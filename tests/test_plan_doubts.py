"""What a plan says on weak evidence is doubted, each reason once."""

from extract import plan_doubts
from extract.decision import Deadline, Fact, Plan, Quote, Task
from extract.pipeline import extract
from tests.made_plans import BODY, made


def _codes(*body: str) -> list[str]:
    return [doubt.code for doubt in extract(made(*body)).doubts if doubt.code.startswith("plan-")]


def test_a_plan_with_whole_days_and_known_units_is_not_doubted() -> None:
    assert _codes(*BODY) == []


def test_deadlines_whose_year_is_supposed_are_told_once() -> None:
    body = (*BODY[:-1], "2. Giao Sở Xây dựng báo cáo trước ngày 15/11.", "3. Giao Sở Y tế báo cáo trước ngày 20/11.")
    (doubt,) = [doubt for doubt in extract(made(*body)).doubts if doubt.code.startswith("plan-")]
    assert (doubt.field, doubt.code) == ("task", "plan-year-supposed") and "(2 chỗ)" in doubt.reason


def test_a_plan_of_which_nothing_was_read_is_doubted() -> None:
    assert _codes("Ủy ban nhân dân tỉnh chào mừng năm mới.") == ["plan-empty"]


def test_words_of_a_scan_that_were_read_unsurely_are_doubted() -> None:
    quote = Quote(0, 9)
    task = Task(
        Fact("Tổng hợp", quote, "made"), (Fact("Sở Nội vụ", quote, "made"),), (), (Fact(Deadline(), quote, "made"),)
    )
    (doubt,) = plan_doubts.read(Plan(tasks=(task,)), lambda _: 0.5)
    assert doubt.code == "plan-words-unsure"
