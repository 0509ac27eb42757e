"""`sovang unit`: the awards of every unit a name may mean, and of its people."""

from pathlib import Path

import click

from commands.bilingual import command
from commands.history import write_history
from commands.listing import output_options
from store.archive import Archive
from store.people import units


@command(
    "unit",
    vi="Đơn vị mang tên này, rồi các lượt khen thưởng của tập thể và của người trong đơn vị theo thời gian.",
    en="The units of this name, then the awards of each and of its people in order of time.",
    example='sovang unit "Phòng Nội vụ"\nsovang unit truong mam non hoa ban --format json',
)
@click.argument("name", metavar="NAME...", nargs=-1, required=True)
@output_options
@click.pass_obj
def unit(db: str | None, /, name: tuple[str, ...], form_of_output: str | None, output: Path | None) -> None:
    """Candidates, those spelled as typed first."""
    with Archive.open(db) as archive:
        found, exact = units(archive, " ".join(name))
    write_history(found, exact, form_of_output, output, with_names=True)
