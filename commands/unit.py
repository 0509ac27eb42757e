"""`sovang unit`: the awards of every unit a name may mean, and of its people."""

from dataclasses import replace
from pathlib import Path

import click

from commands.bilingual import command
from commands.history import write_history
from commands.language import say
from commands.listing import output_options
from store.archive import Archive
from store.people import Candidate, units


@command(
    "unit",
    vi="Đơn vị mang tên này, rồi các lượt khen thưởng của tập thể và của người trong đơn vị theo thời gian. "
    "Tìm cả theo tên trước đây và tên mới của cơ quan, tỉnh, xã đã đổi tên hoặc sáp nhập.",
    en="The units of this name, then the awards of each and of its people in order of time. Earlier and later names "
    "of agencies, provinces and communes that were renamed or merged are looked for as well.",
    example='sovang unit "Phòng Nội vụ"\nsovang unit truong mam non hoa ban --format json',
)
@click.argument("name", metavar="NAME...", nargs=-1, required=True)
@output_options
@click.pass_obj
def unit(db: str | None, /, name: tuple[str, ...], form_of_output: str | None, output: Path | None) -> None:
    """Candidates, those spelled as typed first, those of its other names last."""
    asked = " ".join(name)
    with Archive.open(db) as archive:
        found, exact = units(archive, asked)
    told = tuple(replace(one, name=_told(one, asked)) for one in found)
    write_history(told, exact, form_of_output, output, with_names=True)


def _told(one: Candidate, asked: str) -> str:
    """The name of a candidate, with why it was found where it is not the name that was typed."""
    if one.when is None:
        return one.name
    earlier = say(
        f"tên trước đây của «{asked}», hoặc đơn vị đã nhập vào đó",
        f"an earlier name of “{asked}”, or a unit merged into it",
    )
    later = say(
        f"tên mới của «{asked}», hoặc đơn vị đã nhận nhiệm vụ của đơn vị đó",
        f"a later name of “{asked}”, or the unit that took over its work",
    )
    return f"{one.name} ({earlier if one.when == 'earlier' else later})"
