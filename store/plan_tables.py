"""The tables of what plans say: the plans that were read, their lines, and the units, days and numbers of each line."""

from sqlalchemy import Boolean, Column, Date, Float, Integer, String, Table, Text

from store.columns import key, place, reading
from store.file_tables import metadata

# A document whose plan was read; one that was loaded before plans were has none.
plans = Table(
    "plans",
    metadata,
    Column("id", Integer, primary_key=True),
    key("documents.id", index=False, unique=True),
)

# One purpose, target, task or movement, in the order of the text.
plan_items = Table(
    "plan_items",
    metadata,
    Column("id", Integer, primary_key=True),
    key("plans.id"),
    Column("kind", String(16), nullable=False),
    Column("value", Text, nullable=False),
    Column("folded", Text, nullable=False),
    # A target in per cent; a movement that the plan launches.
    Column("percent", Boolean, nullable=False),
    Column("launched", Boolean, nullable=False),
    *place(),
    *reading(),
)

# What belongs to a line: lead, support, deadline, amount, what, every, each.
plan_parts = Table(
    "plan_parts",
    metadata,
    Column("id", Integer, primary_key=True),
    key("plan_items.id", "item_id"),
    Column("field", String(16), nullable=False),
    Column("value", Text, nullable=False),
    Column("least", Float),
    Column("most", Float),
    # The first and the last day of a deadline; how often it comes again, with its month and day.
    Column("first", Date),
    Column("latest", Date, index=True),
    Column("every", String(16)),
    Column("month", Integer),
    Column("day", Integer),
    *place(),
    *reading(),
)
