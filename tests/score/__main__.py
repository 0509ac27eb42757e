"""`python -m tests.score`: precision, recall and F1 of awards and of each field, by kind of source."""

import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from samples.model import Kind
from tests.score import plans, record, report
from tests.score.golden import golden_results
from tests.score.kinds import DIGITAL, KINDS
from tests.score.measure import Tally
from tests.score.run import Result, by_kind, results, tasks
from tests.score.tagger import comparison

os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # Tesseract's own threads slow down processes that share two cores
PLAN_SEED = 458


@click.command()
@click.option("--kinds", default=",".join(KINDS), show_default=True, help="Some of these kinds of source.")
@click.option("--seed", default=458, show_default=True, help="The same seed gives the same papers.")
@click.option("--count", default=98, show_default=True, help="Papers of each digital kind.")
@click.option("--scans", default=None, type=int, help="Papers of each scanned kind; half as many when not given.")
@click.option("--layouts", default="heldout", show_default=True, help="heldout, samples, all or one layout's name.")
@click.option("--wear", default="fine", show_default=True, type=click.Choice(["fine", "office", "bad", "worn"]), help="Of the kind scan; worn is always worn.")  # fmt: skip
@click.option("--errors", "show_errors", is_flag=True, help="List every wrong answer. On held-back layouts that shows their words: not for those who write the extraction.")  # fmt: skip
@click.option("--workers", default=2, show_default=True)
@click.option("--tagger", is_flag=True, help="Compare with a general Vietnamese tagger on the same digital papers.")
@click.option("--quick", is_flag=True, help="The fixed small part that `make test` runs.")
@click.option("--baseline", "check", is_flag=True, help="Run as recorded; list gains and losses; exit 1 on a fall.")
@click.option("--update-baseline", "update", is_flag=True, help="Record this run as the one to hold.")
def main(
    check: bool, update: bool, quick: bool, show_errors: bool, workers: int, tagger: bool, **settings: Any
) -> None:
    """Make papers, read them and say how much is right."""
    if update and os.environ.get("CI"):
        raise click.UsageError("a record is not made in CI")
    place = record.QUICK if quick else record.FULL
    kept = record.read_record(place) if check or (quick and place.exists()) else None
    settings = kept["settings"] if kept else settings
    todo = tasks(settings["layouts"], settings["seed"], counts(settings), settings["wear"])
    found = [*results(todo, workers), *golden_results()]
    show(found, errors=show_errors)
    if not quick:
        click.echo(plan_table(workers))
    if tagger:
        click.echo(f"\n{comparison(todo)}")
    fallen = against(kept, found) if kept else []
    if update:
        record.write_record(settings, report.figures(by_kind(found)), found, place)
    elif check and fallen:
        sys.exit(1)


def plan_table(workers: int) -> str:
    """The figures of plans, on open layouts and on those held back, in each kind of source."""
    tallies: dict[str, Tally] = {}
    for name, layouts in (("plans", plans.PLANS), ("heldout-plans", plans.HELD_PLANS)):
        todo = tasks(name, PLAN_SEED, dict.fromkeys(plans.KINDS, plans.TIMES * len(layouts)))
        tallies |= {f"{name} {kind}": tally for kind, tally in by_kind(results(todo, workers)).items()}
    return plans.table(tallies)


def counts(settings: dict[str, Any]) -> dict[Kind, int]:
    """How many papers of each kind the settings ask for."""
    wanted = settings["kinds"].split(",")
    scans = settings["count"] // 2 if settings["scans"] is None else settings["scans"]
    return {kind: settings["count"] if kind in DIGITAL else scans for kind in KINDS if kind in wanted}


def show(found: Sequence[Result], *, errors: bool) -> None:
    """Print the tables, and the errors one by one if asked."""
    tallies = by_kind(found)
    for text in (report.table(tallies), report.targets(tallies), report.reliability(tallies)):
        click.echo(f"{text}\n")
    false = report.false_grants(found)
    click.echo(f"papers that grant nothing and yielded an award: {', '.join(false) or 'none'}")
    if errors:
        for tally in tallies.values():
            click.echo(report.errors(tally.misses))


def against(kept: dict[str, Any], found: Sequence[Result]) -> list[str]:
    """Print gains and losses against a record, and return the figures that fell."""
    changes = record.changes(kept["papers"], found)
    for title, chosen in (("gains", [c for c in changes if c.gain]), ("losses", [c for c in changes if not c.gain])):
        click.echo("\n".join([f"\n{title}: {len(chosen)}", *map(str, chosen)]))
    if others := record.uncompared(kept["papers"], found):
        click.echo(f"{others} papers are not those of the record")
    fallen = record.falls(kept["figures"], report.figures(by_kind(found)))
    if fallen:
        click.echo("\n".join(["", "fallen below the record:", *fallen]))
    return fallen


if __name__ == "__main__":
    main()
