"""A score as a table, and its comparison with the figures kept in the repository."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from samples.model import Kind
from tests.score.compare import DETAILS, FIELDS
from tests.score.measure import Count, Miss, Tally

BASELINE = Path(__file__).with_name("baseline.json")
TOLERANCE: dict[Kind, float] = {"docx": 0.005, "pdf": 0.005, "scan": 0.02}
"""How far a figure may fall before the score fails: scans wobble with the OCR engine's build."""

BAGS = ("awards", "cited", "revoked", "mentions")
ORDER = (*BAGS, "all awards right", "grants nothing", *FIELDS, "period", *(f"award.{name}" for name in DETAILS))

Figures = dict[str, dict[str, float]]


def table(tallies: Mapping[Kind, Tally]) -> str:
    """One line a measure, one column a kind: F1 with precision and recall for bags, accuracy for the rest."""
    kinds = list(tallies)
    lines = [f"{'':<22}" + "".join(f"{kind:>26}" for kind in kinds)]
    for name in ORDER:
        if any(name in tallies[kind].counts for kind in kinds):
            lines.append(f"{name:<22}" + "".join(f"{_shown(name, tallies[k].counts.get(name)):>26}" for k in kinds))
    return "\n".join(lines)


def _shown(name: str, count: Count | None) -> str:
    if count is None or not (count.wanted or count.found):
        return "–"
    if name in BAGS:
        return f"F {count.f1:.3f} P {count.precision:.3f} R {count.recall:.3f}"
    return f"{count.f1:.3f} ({count.right}/{count.wanted})"


def errors(misses: tuple[Miss, ...]) -> str:
    """Every wrong answer on a line of its own."""
    return "\n".join(f"{m.file} · {m.field} · wanted {m.wanted!r} · got {m.got!r}" for m in misses)


def figures(tallies: Mapping[Kind, Tally]) -> Figures:
    """F1 (for a field: accuracy) by kind and measure, as kept in the baseline."""
    return {
        kind: {name: round(c.f1, 4) for name in ORDER if (c := tally.counts.get(name)) and c.wanted}
        for kind, tally in tallies.items()
    }


def read_baseline(path: Path = BASELINE) -> dict[str, Any]:
    """The settings the baseline was measured with, and its figures."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def write_baseline(settings: dict[str, Any], now: Figures, path: Path = BASELINE) -> None:
    """Keep these figures as those to hold."""
    text = json.dumps({"settings": settings, "figures": now}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def falls(before: Figures, now: Figures) -> list[str]:
    """Every figure that fell by more than its tolerance, in words."""
    found = []
    for kind, tolerance in TOLERANCE.items():
        for name, value in before.get(kind, {}).items():
            fresh = now.get(kind, {}).get(name, 0.0)
            if fresh < value - tolerance:
                found.append(f"{kind} · {name}: {value:.3f} → {fresh:.3f} (tolerance {tolerance})")
    return found
