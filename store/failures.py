"""Files that could not be read: kept until they can."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from store.archive import Archive
from store.discover import Stamp
from store.file_tables import failures as table
from store.saving import now, put


@dataclass(frozen=True, slots=True)
class FailureRecord:
    """One file that was refused. `code` is that of a SourceError, or one of the five below.

    `internal`: the program failed on it, `traceback` says where. `crashed`: two processes that read it died.
    `out-of-time`: a page, or a file that has none, took longer than it may. `out-of-memory`: reading it took more.
    `secret`: the paper bears a mark of secrecy; `detail` is the mark, nothing else of its text is kept.
    """

    path: str
    code: str
    detail: str
    failed_at: str
    traceback: str | None = None


def note_failure(
    connection: Connection, stamp: Stamp, code: str, detail: str, traceback: str | None, program: str
) -> FailureRecord:
    """Keep why a file was refused, in place of what was kept for it before; `program` says by whom."""
    failed_at = now()
    more = {"code": code, "detail": detail, "traceback": traceback, "failed_at": failed_at, "program": program}
    put(connection, table, stamp, **more)
    return FailureRecord(stamp.path, code, detail, failed_at, traceback)


def failures(archive: Archive) -> Iterator[FailureRecord]:
    """Every file that is refused at present, in order of its path."""
    columns = (table.c.path, table.c.code, table.c.detail, table.c.failed_at, table.c.traceback)
    with archive.reading() as connection:
        rows = connection.execute(select(*columns).order_by(table.c.path)).all()
    yield from (FailureRecord(*row) for row in rows)
