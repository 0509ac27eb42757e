"""What a plan is made of: purposes, targets with their numbers, tasks with units and deadlines, movements."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from extract.facts import Fact

Every = Literal["week", "month", "quarter", "half-year", "year", "always"]


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a task is to be done; the words are those of its fact.

    `first` and `latest` are the first and the last day of what the words name; what is due before a day, a month or a
    quarter has only a last one («trước Quý IV/2021» is over on 30/9). A deadline that comes again has `every`
    with its `month` and `day` as far as they are told («trước ngày 15/11 hằng năm»); one that counts from an event
    («sau 10 ngày») has neither.
    """

    first: date | None = None
    latest: date | None = None
    every: Every | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a plan wants to reach, in numbers. `words` are its clause, `amount` its number with the bounds.

    The bounds are (least, most), null where open, in per cent where `percent`. `what` is counted, `every` tells how
    often («mỗi năm»), `each` whose the number is («mỗi cơ quan, đơn vị»).
    """

    words: Fact[str]
    amount: Fact[tuple[float | None, float | None]]
    percent: bool = False
    what: Fact[str] | None = None
    every: Fact[str] | None = None
    each: Fact[str] | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What a plan tells somebody to do: the units responsible, those that help, and by when."""

    words: Fact[str]
    leads: tuple[Fact[str], ...] = ()
    supports: tuple[Fact[str], ...] = ()
    deadlines: tuple[Fact[Deadline], ...] = ()


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement that a plan names; `launched` where the plan launches it or carries it out."""

    name: Fact[str]
    launched: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What a kế hoạch, hướng dẫn, chỉ thị or chương trình wants; its years are the decision's `period`."""

    purpose: tuple[Fact[str], ...] = ()
    targets: tuple[Target, ...] = ()
    tasks: tuple[Task, ...] = ()
    movements: tuple[Movement, ...] = ()
