"""The tables of what plans say: the plans that were read, their lines, and the units, days and numbers of each line."""

from sqlalchemy import JSON, Boolean, Column, Date, Float, ForeignKey, Integer, String, Table, Text

from store.file_tables import metadata


def _of(target: str, name: str, *, unique: bool = False) -> Column[int]:
    """A reference to another table's row, gone when that row goes."""
    return Column(name, ForeignKey(target, ondelete="CASCADE"), nullable=False, index=not unique, unique=unique)


def _place() -> list[Column[object]]:
    """The words of a fact and where they stand, as in `store.tables`."""
    return [
        Column("start", Integer),
        Column("end", Integer),
        Column("quote", Text),
        Column("page", Integer),
        Column("box", JSON(none_as_null=True)),
        Column("rule", String(80), nullable=False),
        Column("confidence", Float, nullable=False),
        Column("origin", String(8), nullable=False),
    ]


# A document whose plan was read; one that was loaded before plans were has none.
plans = Table(
    "plans",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("documents.id", "document_id", unique=True),
)

# One purpose, target, task or movement, in the order of the text.
plan_items = Table(
    "plan_items",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("plans.id", "plan_id"),
    Column("kind", String(16), nullable=False),
    Column("value", Text, nullable=False),
    Column("folded", Text, nullable=False),
    # A target in per cent; a movement that the plan launches.
    Column("percent", Boolean, nullable=False),
    Column("launched", Boolean, nullable=False),
    *_place(),
)

# What belongs to a line: lead, support, deadline, amount, what, every, each.
plan_parts = Table(
    "plan_parts",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("plan_items.id", "item_id"),
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
    *_place(),
)
