"""Files made on the spot for the tests of the load."""

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import docx


def made_docx(path: Path, *lines: str) -> Path:
    """A DOCX of these paragraphs; by default its own name, so that no two files are equal."""
    document = docx.Document()
    for line in lines or (path.stem,):
        document.add_paragraph(line)
    document.save(str(path))
    return path


@contextmanager
def threads() -> Iterator[Executor]:
    """A pool without processes: the load asks for no more than an Executor."""
    with ThreadPoolExecutor(1) as executor:
        yield executor
