"""Measures speed and the readers: `make bench`, or in parts: `make bench ARGS="--only lines --count 2000 --errors"`."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

import click

from tests.bench import growth, loads, programs, readers

if TYPE_CHECKING:
    from tests.bench.lines import LineSample

SPEEDS: dict[str, Callable[[Path], str]] = {
    "help": programs.start,
    "demo": programs.demo,
    "pdf": readers.digital_pdf,
    "docx": readers.docx_table,
    "scan": readers.scan_page,
    "extract": readers.extraction,
    "large": readers.large_decision,
    "growth": growth.growth,
    "workers": loads.workers,
    "known": loads.known,
    "load-memory": loads.memory,
}
"""Each a sentence of its own, given a folder to write into."""


def _lines(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench.lines import line_samples

    return _of_lines(line_samples(count, seed), errors)


def _office_lines(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench.office_lines import office_lines

    return _of_lines(office_lines(count, seed), errors)


def _of_lines(samples: "list[LineSample]", errors: bool) -> str:
    from tests.bench import lines

    read = lines.read_all(samples)
    return "\n".join([lines.table(samples, read), *(lines.wrong_lines(samples, read) if errors else ())])


def _patterns(count: int, pages: int, seed: int, errors: bool) -> str:
    told = [sys.executable, "-m", "tests.bench.patterns", str(seed)]  # of its own: it watches what imports compile
    return subprocess.run(told, check=True, capture_output=True, text=True).stdout.rstrip()


def _pages(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench import pages as measure

    samples, scores = measure.read_pages(pages, seed)
    wrong = [*measure.wrong_names(samples, scores), "", *measure.wrong_lines(samples, scores)] if errors else []
    return "\n".join([measure.table(samples, scores), *wrong])


def _no_pages(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench.pages import invented_words

    return invented_words(seed)


def _memory(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench.memory import memory

    return memory(seed)


def _encodings(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench.encodings import encodings

    return encodings(seed)


def _scan_kinds(count: int, pages: int, seed: int, errors: bool) -> str:
    from tests.bench.scan_kinds import scan_kinds

    return scan_kinds(max(1, pages // 8), seed, errors)


TABLES: dict[str, Callable[[int, int, int, bool], str]] = {
    "lines": _lines,
    "office-lines": _office_lines,
    "pages": _pages,
    "no-pages": _no_pages,
    "scan-kinds": _scan_kinds,
    "memory": _memory,
    "encodings": _encodings,
    "patterns": _patterns,
}
"""The readers of images compared, and old encodings: number of lines, number of pages, seed, whether errors are listed."""


@click.command()
@click.argument("names", nargs=-1, type=click.Choice([*SPEEDS, *TABLES]))
@click.option("--only", multiple=True, type=click.Choice([*SPEEDS, *TABLES]), help="Only this; may be repeated.")
@click.option("--count", default=600, show_default=True, help="Lines that the readers of lines are given.")
@click.option("--pages", default=32, show_default=True, help="Pages that the readers of pages are given.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same images.")
@click.option("--errors", is_flag=True, help="List every line and name read wrong, with each reader's text.")
def main(names: tuple[str, ...], only: tuple[str, ...], count: int, pages: int, seed: int, errors: bool) -> None:
    """Print what was measured: all of it, or the NAMES given."""
    wanted = (*names, *only) or (*SPEEDS, *TABLES)
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted:
            if name in SPEEDS:
                click.echo(f"{name:8} {SPEEDS[name](Path(folder))}")
            else:
                click.echo(TABLES[name](count, pages, seed, errors))


if __name__ == "__main__":
    main()
