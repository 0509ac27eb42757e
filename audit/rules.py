"""The audit rules as dated data: titles, severities and legal sources by regime of law."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

CURRENT = "R6_ND152"
"""The regime taken where a decision has no date: the newest whose text is known."""

SEVERITIES = ("INFO", "WARN", "ERROR")
"""From the mildest to the gravest."""


@dataclass(frozen=True, slots=True)
class Regime:
    """A period of law. `since` and `until` are its first and its last day, null = open."""

    id: str
    name: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Law:
    """The legal source of a rule in some regimes."""

    regimes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it states and what it leaves out, in both languages.

    `skip_codes` are beginnings of award codes and `skip_occasions` occasions that the rule does not look at;
    `window_days` and `generic_days` are the greatest distances of two issue dates, where it compares them.
    """

    id: str
    severity: str
    title_vi: str
    title_en: str
    statement_vi: str
    statement_en: str
    exceptions_vi: str
    exceptions_en: str
    law: tuple[Law, ...]
    skip_codes: tuple[str, ...] = ()
    skip_occasions: tuple[str, ...] = ()
    window_days: int = 0
    generic_days: int = 0

    def title(self, lang: str = "vi") -> str:
        """The title in Vietnamese or English."""
        return self.title_en if lang == "en" else self.title_vi

    def sources(self, regime: str) -> tuple[str, ...]:
        """The legal sources in a regime."""
        return tuple(law.text for law in self.law if regime in law.regimes)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("audit").joinpath("data/rules.toml").read_text(encoding="utf-8"))


@cache
def regimes() -> tuple[Regime, ...]:
    """The regimes of law in order of time."""
    return tuple(
        Regime(entry["id"], entry["name"], _day(entry.get("since")), _day(entry.get("until")))
        for entry in _data()["regime"]
    )


@cache
def rules() -> tuple[Rule, ...]:
    """All rules in the order of their ids."""
    return tuple(_rule(entry) for entry in _data()["rule"])


@cache
def rule(rule_id: str) -> Rule:
    """One rule; KeyError for an unknown id."""
    return {known.id: known for known in rules()}[rule_id]


def regime_on(day: date | None) -> str:
    """The regime in force on a day."""
    if day is None:
        return CURRENT
    return next(
        known.id
        for known in regimes()
        if (known.since is None or known.since <= day) and (known.until is None or day <= known.until)
    )


def at_most(severity: str, limit: str) -> str:
    """The milder of two severities."""
    return min(severity, limit, key=SEVERITIES.index)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _rule(entry: dict[str, Any]) -> Rule:
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    fields["law"] = tuple(Law(tuple(law["regimes"]), law["text"]) for law in entry["law"])
    return Rule(**fields)
