"""`python -m tests.score`: precision, recall and F1 of awards and the accuracy of each field, by kind of source."""

import os
import sys
from typing import Any

import click

from samples.make import KINDS
from samples.model import Kind
from tests.score import report
from tests.score.run import score, tasks

os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # Tesseract's own threads slow down processes that share two cores


@click.command()
@click.option("--kinds", default="docx,pdf,scan", show_default=True, help="Some of docx, pdf, scan.")
@click.option("--seed", default=458, show_default=True, help="The same seed gives the same papers.")
@click.option("--count", default=60, show_default=True, help="Papers of each digital kind.")
@click.option("--scans", default=None, type=int, help="Scanned papers; as many as the others when not given.")
@click.option("--layouts", default="heldout", show_default=True, help="heldout, samples or one layout's name.")
@click.option("--wear", default="office", show_default=True, type=click.Choice(["fine", "office", "bad"]))
@click.option(
    "--errors",
    "show_errors",
    is_flag=True,
    help="List every wrong answer. On held-back layouts that shows their words: not for those who write the extraction.",
)
@click.option("--workers", default=2, show_default=True)
@click.option("--baseline", "check", is_flag=True, help="Measure as the baseline was; exit 1 if a figure fell.")
@click.option("--update-baseline", "update", is_flag=True, help="Keep these figures as the baseline.")
def main(check: bool, update: bool, show_errors: bool, workers: int, **settings: Any) -> None:
    """Make papers, read them and say how much is right."""
    kept = report.read_baseline() if check else None
    settings = kept["settings"] if kept else settings
    todo = tasks(settings["layouts"], settings["seed"], _counts(settings), settings["wear"])
    tallies = score(todo, workers)
    click.echo(report.table(tallies))
    if show_errors:
        for tally in tallies.values():
            click.echo(report.errors(tally.misses))
    now = report.figures(tallies)
    if update:
        report.write_baseline(settings, now)
    if kept and (fallen := report.falls(kept["figures"], now)):
        click.echo("\n".join(["", "Fallen below the baseline:", *fallen]))
        sys.exit(1)


def _counts(settings: dict[str, Any]) -> dict[Kind, int]:
    wanted = settings["kinds"].split(",")
    scans = settings["count"] if settings["scans"] is None else settings["scans"]
    return {kind: scans if kind == "scan" else settings["count"] for kind in KINDS if kind in wanted}


if __name__ == "__main__":
    main()
