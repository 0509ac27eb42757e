"""`sovang person`: the awards of everyone a name may mean."""

from pathlib import Path

import click

from commands.bilingual import command
from commands.history import write_history
from commands.listing import output_options
from store.archive import Archive
from store.people import people


@command(
    "person",
    vi="Người mang tên này là ai (theo cách viết tên và đơn vị), rồi các lượt khen thưởng của từng người theo "
    "thời gian. Gõ không dấu cũng tìm được.",
    en="Who this name may be (by spelling and unit), then the awards of each in order of time. Words match "
    "without accents.",
    example='sovang person "Nguyễn Thị Hường"\nsovang person nguyen thi huong --output huong.xlsx',
)
@click.argument("name", metavar="NAME...", nargs=-1, required=True)
@output_options
@click.pass_obj
def person(db: str | None, /, name: tuple[str, ...], form_of_output: str | None, output: Path | None) -> None:
    """Candidates, those spelled as typed first."""
    with Archive.open(db) as archive:
        found, exact = people(archive, " ".join(name))
    write_history(found, exact, form_of_output, output, with_names=False)
