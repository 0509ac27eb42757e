"""What a person should look at in a plan: days whose year is supposed, units that may be none, nothing read at all."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from extract.decision import Doubt, Fact, Plan, Quote

UNSURE = 0.7
"""Confidence below which a unit may be something else (a cell that begins with no known body)."""
UNREAD = 0.8
"""The posterior of the least sure word below which words of a scan are looked at."""

Sure = Callable[[Quote], float]


def read(plan: Plan, sure: Sure) -> Iterator[Doubt]:
    """One doubt for each reason, with the first words that it is about and how often it occurs.

    `sure` gives how surely the least sure word of a quote was read: 1 for text that was never an image.
    """
    deadlines = [due for task in plan.tasks for due in task.deadlines]
    units = [unit for task in plan.tasks for unit in (*task.leads, *task.supports)]
    amounts = [target.amount for target in plan.targets]
    supposed = [due for due in deadlines if due.value.latest and due.value.month]
    wordless = [due for due in deadlines if due.rule == "deadline-cell" and due.confidence < UNSURE]
    loose = [unit for unit in units if unit.confidence < UNSURE]
    yield from _of("task", "plan-year-supposed", supposed, "Thời hạn không ghi năm, máy suy ra năm từ kế hoạch")
    yield from _of("task", "plan-deadline-unread", wordless, "Có ghi thời hạn nhưng máy không hiểu thành ngày")
    yield from _of("task", "plan-unit-unsure", loose, "Chữ ở chỗ đơn vị thực hiện có thể không phải tên đơn vị")
    told: list[Fact[Any]] = [*units, *deadlines]
    blurred = [fact for fact in told if sure(fact.quote) < UNREAD]
    yield from _of("task", "plan-words-unsure", blurred, "Đơn vị hoặc thời hạn đọc từ bản quét, có chữ máy không chắc")
    figures = [fact for fact in amounts if sure(fact.quote) < UNREAD]
    yield from _of("target", "plan-figure-unsure", figures, "Con số của chỉ tiêu đọc từ bản quét, máy không chắc")
    if not plan.tasks and not plan.targets:
        yield Doubt("plan", "plan-empty", "Không đọc được nhiệm vụ hay chỉ tiêu nào; hãy xem lại văn bản.")


def _of(field: str, code: str, found: Sequence[Fact[Any]], said: str) -> Iterator[Doubt]:
    if found:
        more = f" ({len(found)} chỗ)" if len(found) > 1 else ""
        yield Doubt(field, code, f"{said}{more}.", found[0].quote)
