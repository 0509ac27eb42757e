"""A plan as the rows that keep it: pure functions, no database."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extract.decision import Deadline, Decision, Fact, Movement, Quote, Target, Task
from ingest.places import Places
from ingest.text import fold
from store.layout import box_values

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class ItemRows:
    """One line of a plan with what belongs to it, without the ids they refer to."""

    row: Row
    parts: list[Row]


def plan_rows(decision: Decision) -> list[ItemRows] | None:
    """The rows of a decision's plan; null where it has none."""
    if decision.plan is None:
        return None
    writer = _Writer(decision)
    plan = decision.plan
    return [
        *(ItemRows(writer.item("purpose", fact), []) for fact in plan.purpose),
        *(writer.target(target) for target in plan.targets),
        *(writer.task(task) for task in plan.tasks),
        *(writer.movement(movement) for movement in plan.movements),
    ]


class _Writer:
    """The rows of one plan; the places of its facts are looked up once for all."""

    def __init__(self, decision: Decision) -> None:
        self._text = decision.document.text
        self._places = Places(decision.document)

    def item(self, kind: str, fact: Fact[str], *, percent: bool = False, launched: bool = False) -> Row:
        return {
            "kind": kind,
            "value": fact.value,
            "folded": fold(fact.value),
            "percent": percent,
            "launched": launched,
            **self._place(fact),
        }

    def target(self, target: Target) -> ItemRows:
        least, most = target.amount.value
        named = (("what", target.what), ("every", target.every), ("each", target.each))
        amount = self._part("amount", target.amount, self._words(target.amount.quote), least=least, most=most)
        parts = [self._part(field, fact, fact.value) for field, fact in named if fact is not None]
        return ItemRows(self.item("target", target.words, percent=target.percent), [amount, *parts])

    def task(self, task: Task) -> ItemRows:
        parts = [
            *(self._part("lead", unit, unit.value) for unit in task.leads),
            *(self._part("support", unit, unit.value) for unit in task.supports),
            *self._deadlines(task),
        ]
        return ItemRows(self.item("task", task.words), parts)

    def movement(self, movement: Movement) -> ItemRows:
        return ItemRows(self.item("movement", movement.name, launched=movement.launched), [])

    def _deadlines(self, task: Task) -> Iterator[Row]:
        for fact in task.deadlines:
            when: Deadline = fact.value
            yield self._part(
                "deadline",
                fact,
                self._words(fact.quote),
                first=when.first,
                latest=when.latest,
                every=when.every,
                month=when.month,
                day=when.day,
            )

    def _part(self, field: str, fact: Fact[Any], value: str, **more: object) -> Row:
        empty = dict.fromkeys(("least", "most", "first", "latest", "every", "month", "day"))
        return {"field": field, "value": value, **empty, **more, **self._place(fact)}

    def _place(self, fact: Fact[Any]) -> Row:
        quote = fact.quote
        found = self._places.find(quote.start, quote.end)
        return {
            "start": quote.start,
            "end": quote.end,
            "quote": self._words(quote),
            "page": found.page,
            "box": box_values(found.box),
            "rule": fact.rule,
            "confidence": min(fact.confidence, found.confidence),
            "origin": found.origin,
        }

    def _words(self, quote: Quote) -> str:
        return " ".join(self._text[quote.start : quote.end].split())
