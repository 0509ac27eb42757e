"""The last recorded run: its figures and what fell short in each paper, and how a new run differs from it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.score.measure import Count
from tests.score.run import Result

FULL = Path(__file__).with_name("baseline.json")
QUICK = Path(__file__).with_name("quick.json")
"""The fixed small part that `make test` runs."""

TOLERANCE = {"scan": 0.003, "worn": 0.003}
"""How far a figure may fall before the score fails. Digital kinds may not fall at all; the recogniser gives the same
letters on one machine, but another processor's sums may differ in the last place and turn a letter or two."""

Figures = Mapping[str, Mapping[str, float]]
Short = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Change:
    """One measure of one paper that is not what it was: right, found and wanted before and now."""

    paper: str
    measure: str
    before: Count
    now: Count

    @property
    def gain(self) -> bool:
        return self.now.f1 > self.before.f1

    def __str__(self) -> str:
        return f"{self.paper} · {self.measure}: {_shown(self.before)} → {_shown(self.now)}"


def _shown(count: Count) -> str:
    """«7/8», and what was read too much."""
    extra = count.found - count.right
    return f"{count.right}/{count.wanted}" + (f" and {extra} wrong" if extra > 0 else "")


def papers_of(found: Sequence[Result]) -> dict[str, dict[str, Any]]:
    """Each paper as it is kept: what its truth is known by, and the measures that are not whole."""
    kept: dict[str, dict[str, Any]] = {}
    for each in found:
        short = {name: [c.right, c.found, c.wanted] for name, c in each.tally.counts.items() if not c.whole}
        kept[each.name] = {"made": each.made, **({"short": short} if short else {})}
    return kept


def read_record(path: Path) -> dict[str, Any]:
    """The settings a run was recorded with, its figures and its papers."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return {"papers": {}, **found}


def write_record(settings: Mapping[str, Any], figures: Figures, found: Sequence[Result], path: Path) -> None:
    """Keep this run as the one to hold; one line a paper, so that a change of it is read easily."""
    papers = papers_of(found)
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(papers[name])}" for name in sorted(papers))
    head = json.dumps({"settings": dict(settings), "figures": figures}, ensure_ascii=False, indent=1)
    path.write_text(f'{head[:-2]},\n "papers": {{\n{lines}\n }}\n}}\n', encoding="utf-8")


def changes(before: Mapping[str, Mapping[str, Any]], found: Sequence[Result]) -> list[Change]:
    """Every gain and every loss, paper by paper; a paper whose truth is another now is not compared."""
    return [
        change
        for each in found
        if before.get(each.name, {}).get("made") == each.made
        for change in _of_paper(each, before[each.name].get("short", {}))
    ]


def _of_paper(now: Result, short: Mapping[str, Sequence[int]]) -> Iterator[Change]:
    for name in dict.fromkeys((*short, *now.tally.counts)):
        count = now.tally.counts.get(name)
        old = Count(*short[name]) if name in short else _full(count)
        fresh = count if count is not None else _full(old)
        if old != fresh and not (old.whole and fresh.whole):
            yield Change(now.name, name, old, fresh)


def _full(count: Count | None) -> Count:
    """What a measure that was not noted had: everything that is wanted and nothing else."""
    wanted = count.wanted if count else 0
    return Count(wanted, wanted, wanted)


def uncompared(before: Mapping[str, Mapping[str, Any]], found: Sequence[Result]) -> int:
    """How many papers of this run are not among the recorded ones, or not the same."""
    return sum(before.get(each.name, {}).get("made") != each.made for each in found)


def falls(before: Figures, now: Figures) -> list[str]:
    """Every figure that fell by more than its tolerance, in words; a kind that was not run is not held against it."""
    found = []
    for kind, figures in before.items():
        for name, value in figures.items() if kind in now else ():
            fresh, tolerance = now[kind].get(name, 0.0), TOLERANCE.get(kind, 0.0)
            if fresh < value - tolerance - 1e-9:
                found.append(f"{kind} · {name}: {value:.4f} → {fresh:.4f} (tolerance {tolerance})")
    return found
