"""The tables of what a load remembers: files, containers, failures, what was taken out again."""

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _stamp() -> list[Column[int]]:
    """What tells a changed file from an unchanged one: bytes, and nanoseconds since 1970."""
    return [Column("size", Integer, nullable=False), Column("mtime_ns", BigInteger, nullable=False)]


# Every path that was ever loaded, with what tells a changed file from an unchanged one.
files = Table(
    "files",
    metadata,
    Column("path", Text, primary_key=True),
    *_stamp(),
    Column("sha256", String(64), nullable=False, index=True),
)

# A ZIP archive, a letter with attachments: read whole, so that it need not be opened again while it is unchanged.
# `found` and `skipped` are its part of a load's count.
containers = Table(
    "containers",
    metadata,
    Column("path", Text, primary_key=True),
    *_stamp(),
    Column("found", Integer, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("program", String(16), nullable=False),
)

# What a person took out of the archive; a load passes it over until `returned_at` says that it was asked for again.
forgotten = Table(
    "forgotten",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("path", Text, nullable=False),
    Column("document", Integer, nullable=False),
    Column("number", String(80)),
    Column("awards", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("forgotten_at", String(32), nullable=False),
    Column("returned_at", String(32)),
)

failures = Table(
    "failures",
    metadata,
    Column("path", Text, primary_key=True),
    *_stamp(),
    Column("code", String(20), nullable=False),
    Column("detail", Text, nullable=False),
    Column("traceback", Text),
    Column("failed_at", String(32), nullable=False),
    # Which program refused it (see `store.ledger.program`): a newer one tries again.
    Column("program", String(16), nullable=False),
)
