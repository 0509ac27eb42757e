"""Tables for a terminal: plain, wrapped, never cut."""

import io
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from typing import BinaryIO, TypeVar

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from commands.language import say
from commands.listing import Column

T = TypeVar("T")

_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""What steers a terminal, but for the new line; only the name of a file can hold it."""

WIDTH = 80
"""Columns of a table where no terminal tells its own."""


def write_table(target: BinaryIO, columns: Sequence[Column[T]], records: Iterable[T], *, on_screen: bool) -> None:
    """A table as text; «nothing found» goes to stderr, so that an empty list stays empty."""
    table = table_of(columns, records)
    if not table.row_count:
        print(say("Không có kết quả.", "Nothing found."), file=sys.stderr)
        return
    print_to(target, table, on_screen=on_screen)


def table_of(columns: Sequence[Column[T]], records: Iterable[T]) -> Table:
    """The records as a table that rich can draw."""
    shown = [column for column in columns if column.in_table]
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in shown:
        ratio = 1 if column.wide else None
        table.add_column(say(column.vi, column.en), overflow="fold", ratio=ratio, no_wrap=column.whole)
    for record in records:
        table.add_row(*(Text(as_shown(column.value(record))) for column in shown))
    return table


def print_to(target: BinaryIO, *renderables: object, on_screen: bool) -> None:
    """Write what rich can draw as bytes, in the width of the terminal (80 columns where there is none)."""
    screen = on_screen and sys.stdout.isatty()
    text = io.StringIO()
    width = Console(file=sys.stdout).width if screen else WIDTH
    console = Console(file=text, width=width, force_terminal=screen, highlight=False, legacy_windows=False)
    for renderable in renderables:
        console.print(renderable)
    lines = "\n".join(line.rstrip() for line in text.getvalue().split("\n"))
    target.write(lines.encode())


def as_shown(value: object) -> str:
    """A value for a reader: dates as in Viet Nam (15/06/2021), nothing for null."""
    if value is None:
        return ""
    if isinstance(value, date):
        return say(f"{value:%d/%m/%Y}", value.isoformat())
    if isinstance(value, bool):
        return say("có", "yes") if value else ""
    return _CONTROLS.sub("�", str(value))
