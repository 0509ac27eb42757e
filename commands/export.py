"""`sovang export`: all awards, one a line."""

from pathlib import Path

import click

from commands.award_list import AWARDS
from commands.bilingual import command, option
from commands.listing import write_list
from store.archive import Archive
from store.awards import awards


@command(
    "export",
    vi="Xuất mọi lượt khen thưởng trong kho, mỗi lượt một dòng JSON (UTF-8).",
    en="Write all awards in the archive, one a line as JSON (UTF-8).",
    example="sovang export > khen-thuong.jsonl\nsovang export --output khen-thuong.jsonl",
)
@option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    vi="Ghi vào tệp này thay vì màn hình.",
    en="Write to this file instead of the screen.",
)
@click.pass_obj
def export(db: str | None, /, output: Path | None) -> None:
    """The award export of the contract; always JSON Lines."""
    with Archive.open(db) as archive:
        write_list(AWARDS, awards(archive), "jsonl", output)
