"""What people put into the archive: corrections, doubts that they settled, awards entered by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("doubts", sa.Column("settled_by", sa.Integer()))
    _corrections()
    _entries()


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("target", sa.String(length=64)),
        sa.Column("anchor", sa.JSON(none_as_null=True)),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("action", sa.String(length=8), nullable=False),
        sa.Column("read", sa.Text()),
        sa.Column("old", sa.Text()),
        sa.Column("value", sa.Text()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("commendation_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["commendation_id"],
            ["commendations.id"],
            name="fk_corrections_commendation_id",
            ondelete="SET NULL",
        ),
    )
    for column in ("sha256", "target", "commendation_id"):
        op.create_index(f"ix_corrections_{column}", "corrections", [column])


def _entries() -> None:
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("given", sa.JSON(), nullable=False),
    )
    op.create_index("ix_entries_sha256", "entries", ["sha256"])
