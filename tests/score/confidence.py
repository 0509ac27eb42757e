"""Fits the weights of the evidence to what proved right: `python -m tests.score.confidence --write` writes them.

The papers are of the layouts held back from those who write the extraction, scans of the others too: a slip of the
reader falls on any layout. Every second paper is kept from the fit for the reliability table, which is printed. No
words are shown.
"""

import json
from collections.abc import Iterable
from dataclasses import astuple, fields, replace
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from extract.confidence import MOST, SHARES
from extract.decision import Decision, Evidence
from extract.terms import DATA
from tests.score import report
from tests.score.compare import compare
from tests.score.measure import Answer, Tally
from tests.score.run import Task, decision_and_truth, tasks

NAMES = tuple(field.name for field in fields(Evidence))
FILE = DATA / "confidence.toml"
Floats = NDArray[np.float64]
Found = list[tuple[tuple[float, ...], bool]]
"""The evidence of each award of a paper, and whether the award is right."""
BELIEF = 30.0
"""How strongly the weights are held to what was believed before: as by so many awards."""
PRIOR: dict[str, float] = {
    "bias": 0.005, "unread": 1.0, "award_unread": 0.3, "rule": 1.0, "strange": 0.1, "unusual": 1.0, "unlike": 0.05,
    "miscounted": 0.3, "short": 0.05, "crowded": 0.3, "misfit": 0.5, "undecided": 1.0, "scanned": 0.005,
}  # fmt: skip
"""What is believed before any paper: readers and rules are as right as they say, an odd name is wrong in one of ten."""


def gather(task: Task) -> Found:
    """The evidence of each award read from one paper, and whether the award is right."""
    decision, truth = decision_and_truth(task)
    right = {round(answer.confidence): answer.right for answer in compare(_numbered(decision), truth, "").answers}
    given = [one.evidence for one in decision.commendations]
    return [(astuple(found), right[n]) for n, found in enumerate(given) if found is not None and n in right]


def _numbered(decision: Decision) -> Decision:
    """The decision with each award's place instead of its confidence: so the comparison's answers are told apart."""
    given = (replace(one, confidence=float(n)) for n, one in enumerate(decision.commendations))
    return replace(decision, commendations=tuple(given))


def fit(evidence: Floats, right: Floats) -> Floats:
    """Weights that make what proved right likeliest, none below nought, near `PRIOR`; the bias is the last."""
    columns = np.hstack([_against(evidence), np.ones((len(evidence), 1))])
    prior = np.array([PRIOR[name] for name in (*NAMES, "bias")])
    weights, scale = prior.copy(), np.maximum(columns.sum(0), 1.0)
    for turn in range(3000):
        sure = np.clip(np.exp(-columns @ weights), 0, 0.9999)
        slope = columns.T @ ((1 - right) * sure / (1 - sure) - right) - BELIEF * (weights - prior) / prior
        step = prior * 0.2 / (1 + turn / 100)
        weights = np.maximum(weights + np.clip(slope / scale, -1, 1) * step, 0.0)
    return weights


def _against(evidence: Floats) -> Floats:
    """The evidence as `extract.confidence` weighs it: shares as the logarithm of what they leave."""
    shares = [NAMES.index(name) for name in SHARES]
    found = evidence.copy()
    found[:, shares] = -np.log(1 - np.minimum(found[:, shares], MOST))
    return found


def likely(evidence: Floats, weights: Floats) -> Floats:
    """The confidence of awards with such evidence, as `extract.confidence` gives it by these weights."""
    found: Floats = np.minimum(np.exp(-(weights[-1] + _against(evidence) @ weights[:-1])), MOST)
    return found


def reliability(sure: Floats, right: Floats) -> str:
    """How many awards stand in each range of confidence, their mean confidence and the share that is right."""
    answers = tuple(Answer(float(s), False, bool(r)) for s, r in zip(sure, right, strict=True))
    return report.reliability({"kept": Tally(answers=answers)})


def write(weights: Floats, path: Path = FILE) -> None:
    """Put the weights into the file, below its head."""
    head = path.read_text(encoding="utf-8").split("[weights]")[0]
    told = dict(zip((*NAMES, "bias"), weights, strict=True))
    rows = [f"{name} = {round(float(told[name]), 4)}" for name in ("bias", *NAMES)]
    path.write_text(head + "\n".join(["[weights]", *rows, ""]), encoding="utf-8")


def _columns(found: Found) -> tuple[Floats, Floats]:
    return np.array([e for e, _ in found], float).reshape(-1, len(NAMES)), np.array([r for _, r in found], float)


@click.command()
@click.option("--digital", default=240, show_default=True, help="Papers of each digital kind.")
@click.option("--scans", default=120, show_default=True, help="Papers of each kind of scan.")
@click.option("--seed", default=77, show_default=True)
@click.option("--layouts", default="heldout", show_default=True, help="Of digital papers: on others nothing is wrong.")
@click.option("--scanned", default="all", show_default=True, help="The layouts of scans.")
@click.option("--keep", type=click.Path(path_type=Path), help="Keep what was gathered here, or read it from here.")
@click.option("--write", "put", is_flag=True, help="Write the weights.")
def main(digital: int, scans: int, seed: int, layouts: str, scanned: str, keep: Path | None, put: bool) -> None:
    """Fit, print the weights and the reliability of the awards held back from the fit."""
    todo = tasks(layouts, seed, {"docx": digital, "pdf": digital}) + tasks(
        scanned, seed, {"scan": scans, "worn": scans}
    )
    gathered = _kept(keep) if keep and keep.exists() else [gather(task) for task in todo]
    if keep and not keep.exists():
        keep.write_text("\n".join(json.dumps(one) for one in gathered), encoding="utf-8")
    weights = fit(*_columns(_flat(gathered[::2])))
    evidence, right = _columns(_flat(gathered[1::2]))
    click.echo("\n".join(f"{name:14} {value:7.4f}" for name, value in zip((*NAMES, "bias"), weights, strict=True)))
    click.echo(reliability(likely(evidence, weights), right))
    if put:
        write(weights)


def _flat(papers: Iterable[Found]) -> Found:
    return [one for paper in papers for one in paper]


def _kept(path: Path) -> list[Found]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
