"""`python -m tests.shapes`: draws award papers by the thousand, reads them and prints how much is right."""

import click

from tests.shapes.compare import Compared, compared
from tests.shapes.kinds import KINDS
from tests.shapes.truth import Shape

_HEAD = f"{'kind':<14}{'papers':>8}{'wrong':>7}{'awards':>9}{'P':>9}{'R':>9}{'fields':>9}{'wrong':>7}"


@click.command()
@click.option("--only", multiple=True, type=click.Choice([*KINDS]), help="Only this kind; may be repeated.")
@click.option("--count", default=200, show_default=True, help="Papers of each kind.")
@click.option(
    "--seed", default=0, show_default=True, help="Where the seeds begin: the same seed gives the same papers."
)
@click.option("--errors", is_flag=True, help="Print every paper that was read wrong, with what is wrong.")
def main(only: tuple[str, ...], count: int, seed: int, errors: bool) -> None:
    """Print for each kind: papers drawn and read wrong, precision and recall of awards, fields asked and wrong."""
    click.echo(_HEAD)
    found: list[Compared] = []
    for kind in only or KINDS:
        drawn = [KINDS[kind](number) for number in range(seed, seed + count)]
        read = [compared(made) for made in drawn]
        click.echo(row(kind, read))
        for number, made, one in zip(range(seed, seed + count), drawn, read, strict=True):
            if errors and one.wrong:
                click.echo(_told(kind, number, made, one))
        found += read
    click.echo(row("all", found))


def row(kind: str, found: list[Compared]) -> str:
    """One line of the table."""
    right, extra, missing = (sum(getattr(one, name) for one in found) for name in ("right", "extra", "missing"))
    fields = sum(not wrong.what.startswith("award") for one in found for wrong in one.wrong)
    papers = f"{len(found):>8}{sum(bool(one.wrong) for one in found):>7}{right + missing:>9}"
    shares = "".join(f"{100 * right / (right + more) if right + more else 100:>9.2f}" for more in (extra, missing))
    return f"{kind:<14}{papers}{shares}{sum(one.asked for one in found):>9}{fields:>7}"


def _told(kind: str, number: int, made: Shape, one: Compared) -> str:
    document, truth = made
    return "\n".join(
        [f"---- {kind} {number}: {truth.style}", document.text, *(f"  ! {wrong}" for wrong in one.wrong), ""]
    )


if __name__ == "__main__":
    main()
