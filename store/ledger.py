"""What the archive remembers of files, looked up many at a time without opening one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, delete, or_, select

import ingest
from store.archive import Archive
from store.discover import Stamp
from store.failures import FailureRecord
from store.file_tables import containers, failures, files, forgotten
from store.saving import now, put
from store.tables import sources

_TRIED_AGAIN = frozenset({"denied", "crashed"})
"""Failures that a new load tries again: a right or a machine's memory may be there now, and no stamp tells."""
SECRET = "secret"
"""The failure of a paper with a mark of secrecy (`extract.secrecy.SecretPaper`): over once the owner allows it."""


@dataclass(frozen=True, slots=True)
class Inside:
    """The part of a load's count that an unchanged container stands for: its members' `found` and `skipped`."""

    found: int
    skipped: int
    refused: tuple[FailureRecord, ...]

    @property
    def known(self) -> int:
        return self.found - self.skipped - len(self.refused)


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of one unchanged file: the content it was loaded with, why it was refused, what lies in it."""

    sha256: str | None = None
    refusal: FailureRecord | None = None
    inside: Inside | None = None
    reopen: bool = False
    """Whether it is a container with something in it that must be tried again."""


NOTHING = Memory()

UNFINISHED = -1
"""The count of a container that is being read: a load that is killed leaves it so."""


@cache
def program() -> str:
    """What tells the reading program from another one: 16 hex digits of the SHA-256 of its source.

    A file that one program cannot read is tried again by the next.
    """
    whole = sha256()
    for path in sorted(Path(ingest.__file__).parent.rglob("*.py")):
        whole.update(path.name.encode() + path.read_bytes())
    return whole.hexdigest()[:16]


class Ledger:
    """The archive's memory of files. With `again`, what was refused before is forgotten and tried anew; with `reopen`
    every container is opened."""

    def __init__(
        self, archive: Archive, *, again: bool = False, reopen: bool = False, allow_secret: bool = False
    ) -> None:
        self._archive, self._again, self._reopen = archive, again, reopen
        self._tried_again = _TRIED_AGAIN | ({SECRET} if allow_secret else set())

    def recall(self, stamps: Sequence[Stamp]) -> dict[str, Memory]:
        """By path, what is remembered of those that are unchanged since; the others are not there."""
        with self._archive.reading() as connection:
            held = _unchanged(connection, files, stamps)
            refused = _unchanged(connection, failures, stamps)
            opened = _unchanged(connection, containers, stamps)
            inside = {path: self._inside(connection, row) for path, row in opened.items()}
        found = {}
        for path in held.keys() | refused.keys() | inside.keys():
            row, bad, members = held.get(path), refused.get(path), inside.get(path)
            reason = _record(bad) if bad and self._stands(bad) else None
            reopen = path in inside and members is None
            found[path] = Memory(row.sha256 if row else None, reason, members, reopen)
        return found

    def _inside(self, connection: Connection, row: Row[Any]) -> Inside | None:
        """What an unchanged container stands for; null where it must be opened again: it was not read to its end,
        something in it is to be tried again, or this program may find more there."""
        if row.found == UNFINISHED or row.program != program() or self._reopen:
            return None
        refused = connection.execute(select(failures).where(or_(_within(row.path), failures.c.path == row.path))).all()
        if not all(map(self._stands, refused)):
            return None
        return Inside(row.found, row.skipped, tuple(map(_record, refused)))

    def _stands(self, row: Row[Any]) -> bool:
        return not self._again and row.code not in self._tried_again and row.program == program()

    def is_held(self, digest: str) -> bool:
        """Whether this content is in the archive."""
        with self._archive.reading() as connection:
            return connection.execute(select(sources.c.id).where(sources.c.sha256 == digest)).first() is not None

    def has_size(self, size: int) -> bool:
        """Whether any content of this many bytes is held."""
        with self._archive.reading() as connection:
            return connection.execute(select(files.c.path).where(files.c.size == size)).first() is not None

    def taken_out(self) -> frozenset[str]:
        """The contents that a person took out of the archive and nobody asked for again, as SHA-256."""
        chosen = select(forgotten.c.sha256).where(forgotten.c.returned_at.is_(None))
        with self._archive.reading() as connection:
            return frozenset(connection.scalars(chosen))


def note_container(connection: Connection, stamp: Stamp, found: int, skipped: int, *, readable: bool) -> None:
    """Remember what a container holds (`found` is UNFINISHED while it is being read).

    Failures of members that were in it before it changed are over; so is its own, where it proved `readable`.
    """
    put(connection, containers, stamp, found=found, skipped=skipped, program=program())
    connection.execute(delete(failures).where(_within(stamp.path), failures.c.mtime_ns != stamp.mtime_ns))
    if readable:
        connection.execute(delete(failures).where(failures.c.path == stamp.path))


def _within(container: str) -> ColumnElement[bool]:
    """The failures of what lies in a container: between «a.zip/» and «a.zip0», as «0» follows «/».

    LIKE would take those of «A.ZIP» for its own, and look at every failure there is.
    """
    return and_(failures.c.path > f"{container}/", failures.c.path < f"{container}0")


def note_returned(connection: Connection, digest: str) -> None:
    """Remember that what was taken out was asked for again."""
    chosen = forgotten.c.sha256 == digest
    connection.execute(forgotten.update().where(chosen, forgotten.c.returned_at.is_(None)).values(returned_at=now()))


def _unchanged(connection: Connection, table: Table, stamps: Sequence[Stamp]) -> dict[str, Row[Any]]:
    paths = [stamp.path for stamp in stamps]
    rows = {row.path: row for row in connection.execute(select(table).where(table.c.path.in_(paths)))}
    same = ((stamp.path, rows.get(stamp.path), stamp) for stamp in stamps)
    return {path: row for path, row, stamp in same if row and _same(row, stamp)}


def _same(row: Row[Any], stamp: Stamp) -> bool:
    return bool(row.size == stamp.size and row.mtime_ns == stamp.mtime_ns)


def _record(row: Row[Any]) -> FailureRecord:
    return FailureRecord(row.path, row.code, row.detail, row.failed_at, row.traceback)
