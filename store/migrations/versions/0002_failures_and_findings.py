"""Files that were refused, and what the audit found."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _failures()
    _findings()


def _failures() -> None:
    op.create_table(
        "failures",
        sa.Column("path", sa.Text(), primary_key=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mtime", sa.Float(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("traceback", sa.Text()),
        sa.Column("failed_at", sa.String(length=32), nullable=False),
    )


def _findings() -> None:
    op.create_table(
        "findings",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("severity", sa.String(length=8), nullable=False),
        sa.Column("newest", sa.Date()),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("verdict", sa.String(length=20)),
        sa.Column("judged_by", sa.Text()),
        sa.Column("judged_at", sa.String(length=32)),
        sa.Column("note", sa.Text()),
        sa.UniqueConstraint("key", name="uq_findings_key"),
    )
    op.create_index("ix_findings_rule", "findings", ["rule"])
