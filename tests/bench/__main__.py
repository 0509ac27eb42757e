"""Measures speed: starts of the program, reading, extraction, the demo. `make bench`, or with names: `make bench ARGS=docx`."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

from tests.bench import programs, readers

LINES: dict[str, Callable[[Path], str]] = {
    "help": programs.start,
    "demo": programs.demo,
    "pdf": readers.digital_pdf,
    "docx": readers.docx_table,
    "scan": readers.scan_page,
    "extract": readers.extraction,
}


def main(names: list[str]) -> None:
    """Print one line for each measure."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names or LINES:
            print(f"{name:8} {LINES[name](Path(folder))}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
