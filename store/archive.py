"""Open a database, migrate it, save a decision; saving the same content twice changes nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from extract.decision import Decision
from ingest.document import Document, Source
from store.discover import Stamp
from store.engine import address, connect, for_reading, prefer_wal, transaction
from store.errors import AbsentArchive, ArchiveError
from store.layout import unpack
from store.migrate import revision_of, upgrade
from store.prepared import Prepared, prepare
from store.saving import remember, save_rows
from store.tables import REVISION, documents, sources


class Archive:
    """One database. Open it with `Archive.open`; use it as a context manager or close it."""

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self.place = place

    @classmethod
    def open(cls, db: str | None = None, *, create: bool = False) -> "Archive":
        """Open the archive at a path or URL (null: the user's data folder), brought up to date.

        Raises AddressError for a database that is not SQLite, AbsentArchive where none is and `create` is
        false, and another ArchiveError where it cannot be opened.
        """
        url = address(db)
        path = Path(url.database) if url.database and not url.database.startswith((":", "file:")) else None
        there = path is not None and _exists(path)
        if path and not there and not create:
            raise AbsentArchive(str(path))
        if path and create:
            _make_folder(path.parent)
        archive = cls(connect(for_reading(url) if there else url), place=str(path or url.database))
        archive._prepare()
        return archive

    def _prepare(self) -> None:
        with self.reading() as connection:
            revision = revision_of(connection)
        if revision == REVISION:
            return
        prefer_wal(self._engine)
        with self.writing() as connection:
            upgrade(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the archive."""
        with transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that holds the write lock from its start."""
        with transaction(self._engine, writes=True) as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def save(self, decision: Decision | Prepared, stamp: Stamp | None = None) -> bool:
        """Keep a decision and the path it came from; false where its content is here already.

        The awards of a decision that comes in several files stand once; a revocation takes effect in
        whichever order the two are saved.
        """
        rows = decision if isinstance(decision, Prepared) else prepare(decision)
        with self.writing() as connection:
            new = save_rows(connection, rows)
            if stamp is not None:
                remember(connection, stamp, rows.sha256)
        return new

    def document(self, document_id: int) -> Document | None:
        """A stored document with its pages, so that any stretch of its text can be placed."""
        chosen = select(documents, sources).join(sources).where(documents.c.id == document_id)
        with self.reading() as connection:
            row = connection.execute(chosen).one_or_none()
        if row is None:
            return None
        source = Source(row.path, row.sha256, row.media_type, row.size)
        return Document(source, unpack(row.layout), row.text)


def _exists(path: Path) -> bool:
    """Whether a file is there. Raises ArchiveError where its name cannot be one, or its folder is closed."""
    try:
        return path.exists()
    except OSError as error:
        raise ArchiveError(f"{path}: {error.strerror}") from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"{folder}: {error.strerror}") from error
