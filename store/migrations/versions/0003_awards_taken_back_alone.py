"""A status of its own for an award that a later decision takes back without the rest of its decision."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("commendations", sa.Column("own_status", sa.String(length=16)))
