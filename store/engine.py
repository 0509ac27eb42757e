"""The connection to a database: its address, its SQLite settings, its errors in the terms of the archive."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from sqlite3 import Error as SqliteError
from time import monotonic, sleep
from urllib.parse import unquote

from platformdirs import user_data_path
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError, ProgrammingError

from store.errors import AddressError, ArchiveError, BusyArchive, DamagedArchive, FullArchive, ReadOnlyArchive

BUSY_SECONDS = 60
"""How long a writer waits for another one (two loads into one archive)."""


def default_path() -> Path:
    """Where the archive lies when nothing else is said."""
    return user_data_path("sovang", appauthor=False) / "sovang.db"


def address(db: str | None) -> URL:
    """The URL of an archive: an SQLAlchemy URL, the path of an SQLite file, or null for the default.

    Raises AddressError for any database but SQLite.
    """
    if not db:
        return URL.create("sqlite", database=str(default_path()))
    if "://" not in db:
        return URL.create("sqlite", database=str(Path(db).expanduser()))
    try:
        url = make_url(db)
    except ArgumentError as error:
        raise AddressError(db) from error
    if url.get_backend_name() != "sqlite":
        raise AddressError(url.get_backend_name())
    return url


def connect(url: URL) -> Engine:
    """An engine whose transactions begin when SQLAlchemy says so (the driver would begin them late)."""
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def settings(connection: SqliteConnection, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        # FULL: what was reported as loaded outlives a power cut, not only a killed process.
        connection.execute("PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads and then writes must hold the write lock from the start, or SQLite
        # refuses it at once («database is locked») instead of waiting for the other writer.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def prefer_wal(engine: Engine) -> None:
    """Let readers and one writer work side by side; SQLite keeps the setting in the file."""
    deadline = monotonic() + BUSY_SECONDS
    with _translating(engine), engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        while raw is not None:
            try:
                raw.cursor().execute("PRAGMA journal_mode = WAL")
                return
            except SqliteError as error:
                # For this setting SQLite does not wait by itself while another process makes the archive.
                if "locked" not in str(error) or monotonic() > deadline:
                    raise
                sleep(0.05)


@contextmanager
def transaction(engine: Engine, *, writes: bool = False) -> Iterator[Connection]:
    """One transaction. Errors of the database file become ArchiveError; errors of ours stay what they are."""
    with (
        _translating(engine),
        engine.connect().execution_options(writes=writes) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def _translating(engine: Engine) -> Iterator[None]:
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except (DatabaseError, SqliteError) as error:
        raise _translated(str(getattr(error, "orig", error)), engine) from error


KINDS: tuple[tuple[str, type[ArchiveError]], ...] = (
    ("malformed", DamagedArchive),
    ("not a database", DamagedArchive),
    ("corrupt", DamagedArchive),
    ("readonly database", ReadOnlyArchive),
    ("disk is full", FullArchive),
    ("locked", BusyArchive),
)
"""What SQLite says, and what it means for the user."""


def _translated(text: str, engine: Engine) -> ArchiveError:
    kind = next((kind for words, kind in KINDS if words in text), ArchiveError)
    return kind(f"{_place(engine.url)}: {text}")


def _place(url: URL) -> str:
    """The path in an address, also in one of `for_reading`."""
    return unquote((url.database or "").removeprefix("file://"))


def for_reading(url: URL) -> URL:
    """The address to open an archive by: one in a folder that may not be written is read as it lies there.

    SQLite would make two files beside it (WAL). Where they are there, somebody is writing, and it is opened as usual.
    """
    path = Path(url.database or "")
    if os.access(path.parent, os.W_OK) or path.with_name(f"{path.name}-wal").exists():
        return url
    return url.set(database=path.absolute().as_uri(), query={"immutable": "1", "uri": "true"})
