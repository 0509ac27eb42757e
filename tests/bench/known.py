"""A load in this process that counts the files opened below a folder: `python -m tests.bench.known ARGUMENTS…`."""

import os
import sys
from typing import Any

from cli import app


def main(arguments: list[str]) -> None:
    """Run a command line of `sovang`; the folder is its last argument. The last line printed is the count."""
    folder = arguments[-1] + os.sep
    opened: set[str] = set()

    def note(event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(args[0], str) and args[0].startswith(folder):
            opened.add(args[0])

    sys.addaudithook(note)
    try:
        app.main(arguments)
    finally:
        print(len(opened))


if __name__ == "__main__":
    main(sys.argv[1:])
