"""What a load remembers: exact times, whole containers, which program refused a file, what was taken out."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # Seconds as a floating number cannot tell two changes within a microsecond apart. The old times are not carried
    # over: a file that was loaded before is opened once more, and known by its content.
    for table in ("files", "failures"):
        op.add_column(table, sa.Column("mtime_ns", sa.BigInteger(), nullable=False, server_default="0"))
        op.drop_column(table, "mtime")
    op.add_column("failures", sa.Column("program", sa.String(length=16), nullable=False, server_default=""))
    _containers()
    _forgotten()


def _containers() -> None:
    op.create_table(
        "containers",
        sa.Column("path", sa.Text(), primary_key=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mtime_ns", sa.BigInteger(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("program", sa.String(length=16), nullable=False),
    )


def _forgotten() -> None:
    op.create_table(
        "forgotten",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=80)),
        sa.Column("awards", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("forgotten_at", sa.String(length=32), nullable=False),
        sa.Column("returned_at", sa.String(length=32)),
    )
    op.create_index("ix_forgotten_sha256", "forgotten", ["sha256"])
