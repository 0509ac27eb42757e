"""What plans say: purposes, targets, tasks with their units and deadlines, movements."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def _place() -> list[sa.Column[object]]:
    return [
        sa.Column("start", sa.Integer()),
        sa.Column("end", sa.Integer()),
        sa.Column("quote", sa.Text()),
        sa.Column("page", sa.Integer()),
        sa.Column("box", sa.JSON(none_as_null=True)),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
    ]


def upgrade() -> None:
    # A document loaded before has no row here: its plan is read when the file is loaded anew.
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of("documents.id", "document_id"),
        sa.UniqueConstraint("document_id", name="uq_plans_document_id"),
    )
    _items()
    _parts()


def _of(target: str, name: str) -> sa.Column[int]:
    key = sa.ForeignKey(target, name=f"fk_{name}_{target.split('.')[0]}", ondelete="CASCADE")
    return sa.Column(name, sa.Integer(), key, nullable=False)


def _items() -> None:
    op.create_table(
        "plan_items",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of("plans.id", "plan_id"),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("percent", sa.Boolean(), nullable=False),
        sa.Column("launched", sa.Boolean(), nullable=False),
        *_place(),
    )
    op.create_index("ix_plan_items_plan_id", "plan_items", ["plan_id"])


def _parts() -> None:
    op.create_table(
        "plan_parts",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of("plan_items.id", "item_id"),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("least", sa.Float()),
        sa.Column("most", sa.Float()),
        sa.Column("first", sa.Date()),
        sa.Column("latest", sa.Date()),
        sa.Column("every", sa.String(length=16)),
        sa.Column("month", sa.Integer()),
        sa.Column("day", sa.Integer()),
        *_place(),
    )
    op.create_index("ix_plan_parts_item_id", "plan_parts", ["item_id"])
    op.create_index("ix_plan_parts_latest", "plan_parts", ["latest"])
