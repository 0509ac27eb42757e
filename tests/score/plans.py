"""The score of plans: period, targets, tasks with their units and days, movements, citations.

Plans have layouts and a table of their own: the papers of the award score stay as they are recorded.
"""

import random
from collections.abc import Callable, Mapping, Sequence

from extract.decision import Decision, Task
from samples.layouts import plans as open_plans
from samples.model import Kind, Made
from tests.score.heldout import plans as held_plans
from tests.score.likeness import plain
from tests.score.measure import Count, Miss, Tally, overlap

Layouts = Mapping[str, Callable[[random.Random], Made]]

PLANS: Layouts = {
    "plan-annex": open_plans.annex_of_tasks,
    "plan-prose": open_plans.tasks_in_prose,
    "plan-headings": open_plans.units_as_headings,
    "plan-labels": open_plans.labelled_tasks,
}
HELD_PLANS: Layouts = {"plan-calendar": held_plans.calendar, "plan-brackets": held_plans.in_brackets}
"""Held back from those who write the extraction."""
KINDS: tuple[Kind, ...] = ("docx", "pdf", "worn")
FIELDS = ("period", "cited", "targets", "tasks", "responsible", "cooperating", "deadlines", "movements")
TIMES = 3
"""Papers of each layout and kind."""


def compare_plan(decision: Decision, truth: Mapping[str, object], file: str) -> Tally:
    """What was read of a plan against what is true of it; nothing where the truth tells of no plan."""
    told = truth.get("plan")
    if not isinstance(told, Mapping):
        return Tally()
    plan = decision.plan
    tasks = plan.tasks if plan else ()
    bags = {
        "targets": (
            [f"{t.amount.value[0]}–{t.amount.value[1]} {t.percent}" for t in (plan.targets if plan else ())],
            [f"{_number(t['least'])}–{_number(t['most'])} {t['percent']}" for t in told["targets"]],
        ),
        "movements": (
            [plain(m.name.value) or "" for m in (plan.movements if plan else ()) if m.launched],
            [plain(name) or "" for name in told["movements"]],
        ),
        **_of_tasks(tasks, told["tasks"]),
    }
    counts: dict[str, Count] = {}
    misses: list[Miss] = []
    for name, (found, wanted) in bags.items():
        counts[name], extra, missing = overlap(found, wanted)
        misses += [Miss(file, name, None, words) for words in extra]
        misses += [Miss(file, name, words, None) for words in missing]
    return Tally(counts, tuple(misses))


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _of_tasks(tasks: Sequence[Task], told: Sequence[Mapping[str, object]]) -> dict[str, tuple[list[str], list[str]]]:
    """Each task under the true words that it holds, or its own; units and days under the task they belong to."""
    keys = [_words(str(one["words"])) for one in told]
    read = [
        (next((key for key in keys if key in _words(task.words.value)), _words(task.words.value)), task)
        for task in tasks
    ]
    wanted = list(zip(keys, told, strict=True))
    return {
        "tasks": ([key for key, _ in read], keys),
        "responsible": (
            [f"{key} | {_words(unit.value)}" for key, task in read for unit in task.leads],
            [f"{key} | {_words(unit)}" for key, one in wanted for unit in _texts(one["leads"])],
        ),
        "cooperating": (
            [f"{key} | {_words(unit.value)}" for key, task in read for unit in task.supports],
            [f"{key} | {_words(unit)}" for key, one in wanted for unit in _texts(one["supports"])],
        ),
        "deadlines": (
            [f"{key} | {due.value.latest}" for key, task in read for due in task.deadlines],
            [f"{key} | {day}" for key, one in wanted for day in _texts(one["latest"])],
        ),
    }


def _texts(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _words(text: str) -> str:
    return " ".join((plain(text) or "").casefold().split())


def table(tallies: Mapping[str, Tally]) -> str:
    """One line a field, one column a set and kind: precision, recall, F1 as percentages."""
    lines = [f"{'plans, %':<14}" + "".join(f"{name:>24}" for name in tallies)]
    lines.append(f"{'':<14}" + f"{'P      R     F1':>24}" * len(tallies))
    for name in FIELDS:
        row = f"{name:<14}"
        for tally in tallies.values():
            count = tally.counts.get(name, Count())
            row += f"{' '.join(f'{100 * v:>6.2f}' for v in (count.precision, count.recall, count.f1)):>24}"
        lines.append(row)
    return "\n".join(lines)
