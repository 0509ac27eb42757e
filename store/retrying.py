"""Which files to try again: those that were refused, by the files they are or lie in."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import delete, select

from store.archive import Archive
from store.failures import failures
from store.file_tables import containers
from store.file_tables import failures as table

_NO_UTF8 = re.compile(r"\\udc([0-9a-f]{2})")
"""How `store.discover.written` spells a byte of a path that is no UTF-8."""


def refused_files(archive: Archive) -> tuple[list[Path], list[str]]:
    """The files on disk of everything that is refused at present, each once, and the paths of those that are gone.

    A member of a container stands for its container. A file is gone only where the folder it lay in can be listed: a
    network drive that is not connected loses nothing.
    """
    with archive.reading() as connection:
        opened = frozenset(connection.scalars(select(containers.c.path)))
    found: dict[Path, None] = {}
    gone: list[str] = []
    for failure in failures(archive):
        path = on_disk(failure.path)
        if path is not None:
            found[path] = None
        elif _is_gone(failure.path, opened):
            gone.append(failure.path)
    return list(found), gone


def on_disk(path: str) -> Path | None:
    """The file or folder that a remembered path is, or the container on disk that it lies in; null where none is."""
    for known in dict.fromkeys((path, _NO_UTF8.sub(lambda found: chr(0xDC00 + int(found[1], 16)), path))):
        if os.path.lexists(known):
            return Path(known)
        for each in Path(known).parents:
            if each.is_file():
                return each
    return None


def drop_failures(archive: Archive, paths: Iterable[str]) -> None:
    """Take these off the list: their files are gone."""
    with archive.writing() as connection:
        for path in paths:
            connection.execute(delete(table).where(table.c.path == path))


def _is_gone(path: str, opened: frozenset[str]) -> bool:
    """Whether a file, or the container that it lay in, is missing from a folder that can be looked at."""
    for each in (path, *_containers_of(path, opened)):
        try:
            return Path(each) not in Path(each).parent.iterdir()
        except OSError:
            continue
    return False


def _containers_of(path: str, opened: frozenset[str]) -> Iterator[str]:
    return (str(each) for each in Path(path).parents if str(each) in opened)
