"""Lists as the user asks for them: a table, JSON, JSON Lines, CSV or XLSX, on stdout or in a file."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Generic, TypeVar

import click

from commands.bilingual import option
from commands.errors import Failed
from commands.language import say

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

FORMATS = ("table", "json", "jsonl", "csv", "xlsx")


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column of tables and sheets: its heading in both languages and its value in a record.

    `wide` columns share the room that is left in a table, `whole` values are never broken over lines (codes,
    dates); `in_table` false keeps a column out of tables.
    """

    vi: str
    en: str
    value: Callable[[T], object]
    wide: bool = False
    whole: bool = False
    in_table: bool = True


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """A kind of list: its columns, and a record as JSON."""

    columns: tuple[Column[T], ...]
    as_json: Callable[[T], dict[str, Any]]
    compact: tuple[Column[T], ...] = ()
    """The columns of a table on a terminal, where they are not simply those of a sheet."""


def output_options(function: F) -> F:
    """`--format` and `--output`, the same for every list."""
    function = option(
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        vi="Ghi vào tệp này thay vì màn hình.",
        en="Write to this file instead of the screen.",
    )(function)
    return option(
        "--format",
        "form_of_output",
        type=click.Choice(FORMATS),
        vi="Dạng kết quả (mặc định: table trên màn hình, jsonl khi chuyển tiếp; --output theo đuôi tệp).",
        en="Form of the result (default: table on a terminal, jsonl otherwise; --output by its ending).",
    )(function)


def chosen_format(asked: str | None, output: Path | None) -> str:
    """The format to write: as asked, else by the ending of the file, else by whether a person is reading."""
    if asked:
        return asked
    if output is not None:
        ending = output.suffix.lower().removeprefix(".")
        return ending if ending in FORMATS else "jsonl"
    return "table" if sys.stdout.isatty() else "jsonl"


def write_list(listing: Listing[T], records: Iterable[T], asked: str | None, output: Path | None) -> None:
    """Write a list. Raises Failed where the file cannot be written or a sheet would go to the screen."""
    form = chosen_format(asked, output)
    if form == "xlsx" and output is None and sys.stdout.isatty():
        raise Failed(
            "Bảng tính không in ra màn hình được; hãy thêm --output TỆP.xlsx.",
            "A spreadsheet cannot be shown on a terminal; add --output FILE.xlsx.",
        )
    with target_of(output) as target:
        if form in ("csv", "xlsx"):
            from commands.sheets import write_csv, write_xlsx

            headings = [say(column.vi, column.en) for column in listing.columns]
            rows = ([column.value(record) for column in listing.columns] for record in records)
            if form == "csv":
                write_csv(target, headings, rows)
            else:
                write_xlsx(target, headings, rows)
        elif form == "table":
            from commands.tables import write_table

            write_table(target, listing.compact or listing.columns, records, on_screen=output is None)
        else:
            _write_json(target, (listing.as_json(record) for record in records), form)


def _write_json(target: BinaryIO, items: Iterator[dict[str, Any]], form: str) -> None:
    """JSON Lines as they come; JSON as one array, an item a line."""
    if form == "jsonl":
        for item in items:
            target.write((json.dumps(item, ensure_ascii=False) + "\n").encode())
        return
    separator = "[\n"
    for item in items:
        target.write((separator + json.dumps(item, ensure_ascii=False)).encode())
        separator = ",\n"
    target.write(b"[]\n" if separator == "[\n" else b"\n]\n")


@contextmanager
def target_of(output: Path | None) -> Iterator[BinaryIO]:
    """Where to write: stdout, or a new file that takes the old one's place once it is whole."""
    try:
        with _screen() if output is None else _new_file(output) as target:
            yield target
    except BrokenPipeError:
        raise
    except OSError as error:
        where = output or say("màn hình", "the screen")
        raise Failed(
            f"Không ghi được vào {where}: {error.strerror}.", f"Cannot write to {where}: {error.strerror}."
        ) from error


@contextmanager
def _screen() -> Iterator[BinaryIO]:
    sys.stdout.flush()
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


@contextmanager
def _new_file(output: Path) -> Iterator[BinaryIO]:
    """A draft beside the file, which takes its place once it is whole."""
    handle, draft = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(draft).chmod(0o666 & ~_umask())
        Path(draft).replace(output)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def local_time(stored: str) -> str:
    """A moment as the archive writes it, in local time to the minute, day over hour."""
    return f"{datetime.fromisoformat(stored).astimezone():%d/%m/%Y\n%H:%M}"


def _umask() -> int:
    """The rights that new files go without; there is no way to read them but to set them."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
