"""A score as tables: every field, what issue 5 asks for, how far confidence can be trusted, what granted falsely."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tests.score.awards import DETAILS
from tests.score.compare import FIELDS
from tests.score.measure import Answer, Count, Miss, Tally
from tests.score.run import Result

BAGS = ("awards", "decided", "recipients", "reported", "mentions", "cited", "effects")
YES_OR_NO = ("all awards right", "grants nothing")
ORDER = (*BAGS, *YES_OR_NO, *FIELDS, "period", *(f"award.{name}" for name in DETAILS))
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99)
"""Where the bins of the reliability table begin; the last ends at 1."""

Tallies = Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Target:
    """A row of issue 5's table: its words, the measures it adds up, and what digital and worn papers must reach."""

    words: str
    measures: tuple[str, ...]
    digital: float
    worn: float


TARGETS = (
    Target("award (recipient, code, decision): F1", ("decided",), 0.985, 0.95),
    Target("number, date, agency, signer", ("number", "issued_on", "agency", "signer"), 0.99, 0.97),
    Target("position, unit", ("award.position", "award.unit"), 0.97, 0.93),
    Target("years, occasion", ("award.years", "award.occasion"), 0.98, 0.96),
)
TRUSTED = Target("not marked for review: right", (), 0.995, 0.99)
MARKED = Target("share marked for review", (), 0.05, 0.15)


def table(tallies: Tallies) -> str:
    """One line a measure, one column a kind: precision, recall and F1 as percentages."""
    lines = [
        f"{'%':<22}" + "".join(f"{kind:>22}" for kind in tallies),
        f"{'':<22}" + f"{'P      R     F1':>22}" * len(tallies),
    ]
    for name in ORDER:
        counts = [tally.counts.get(name) for tally in tallies.values()]
        if any(counts):
            lines.append(f"{name:<22}" + "".join(f"{_shown(name, count):>22}" for count in counts))
    return "\n".join(lines)


def _shown(name: str, count: Count | None) -> str:
    if count is None or not (count.wanted or count.found):
        return "–"
    if name in YES_OR_NO:
        return f"{count.right}/{count.wanted}"
    return " ".join(f"{100 * value:>6.2f}" for value in (count.precision, count.recall, count.f1))


def targets(tallies: Tallies) -> str:
    """Issue 5's table: what each kind reaches, «!» where it is short of the target; `scan` is held to the digital one."""
    lines = [f"{'':<40}{'must':>14}" + "".join(f"{kind:>10}" for kind in tallies)]
    for target in (*TARGETS, TRUSTED, MARKED):
        row = f"{target.words:<40}{f'{target.digital:g} {target.worn:g}':>14}"
        for kind, tally in tallies.items():
            value = reached(target, tally)
            must = target.worn if kind == "worn" else target.digital
            short = value > must if target is MARKED else value < must
            row += f"{f'{value:.4f}' + ('!' if short else ' '):>10}"
        lines.append(row)
    return "\n".join(lines)


def reached(target: Target, tally: Tally) -> float:
    """The figure of one row for one kind."""
    if target is MARKED:
        return _share(a.review for a in tally.answers)
    if target is TRUSTED:
        return _share((a.right for a in tally.answers if not a.review), empty=1.0)
    counts = [tally.counts[name] for name in target.measures if name in tally.counts]
    return sum(counts, Count()).f1


def _share(answers: Iterable[bool], empty: float = 0.0) -> float:
    known = list(answers)
    return sum(known) / len(known) if known else empty


def reliability(tallies: Tallies) -> str:
    """How many awards were read at each confidence, and how many of them are right."""
    lines = ["confidence            " + "".join(f"{kind + ': n, mean, right':>28}" for kind in tallies)]
    for low, high in zip(BINS, (*BINS[1:], 1.0), strict=True):
        row = f"{f'{low:.2f} to {high:.2f}':<22}"
        for tally in tallies.values():
            inside = [a for a in tally.answers if low <= a.confidence < high or (high == 1.0 and a.confidence >= low)]
            row += f"{_bin(inside):>28}"
        lines.append(row)
    return "\n".join(lines)


def _bin(answers: Sequence[Answer]) -> str:
    if not answers:
        return "–"
    mean = sum(a.confidence for a in answers) / len(answers)
    return f"{len(answers):>6}  {mean:.3f}  {sum(a.right for a in answers) / len(answers):.3f}"


def false_grants(found: Sequence[Result]) -> list[str]:
    """The papers that grant nothing and yielded an award."""
    return [each.name for each in found if (c := each.tally.counts.get("grants nothing")) and not c.whole]


def errors(misses: Iterable[Miss]) -> str:
    """Every wrong answer on a line of its own."""
    return "\n".join(f"{m.file} · {m.field} · wanted {m.wanted!r} · got {m.got!r}" for m in misses)


def figures(tallies: Tallies) -> dict[str, dict[str, float]]:
    """The figures that a record holds: F1 of each measure, and how far an award not marked can be trusted."""
    return {kind: _figures(tally) for kind, tally in tallies.items()}


def _figures(tally: Tally) -> dict[str, float]:
    kept = {name: round(c.f1, 4) for name in ORDER if (c := tally.counts.get(name)) and c.wanted}
    if tally.answers:
        kept["not marked, right"] = round(reached(TRUSTED, tally), 4)
        kept["not marked"] = round(1 - reached(MARKED, tally), 4)
    return kept
