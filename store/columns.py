"""Columns that many tables have: a reference to another row, the place of the words, what tells of a fact."""

from sqlalchemy import JSON, Column, Float, ForeignKey, Integer, String, Text


def key(
    target: str, name: str | None = None, *, nullable: bool = False, index: bool = True, unique: bool = False
) -> Column[int]:
    """A reference to another table's row, gone when that row goes; named after the table where no name is given."""
    named = name or target.split(".")[0].removesuffix("s") + "_id"
    return Column(named, ForeignKey(target, ondelete="CASCADE"), nullable=nullable, index=index, unique=unique)


def place() -> list[Column[object]]:
    """The words of a fact and where they stand: offsets into the document's text, page and box if any."""
    return [
        Column("start", Integer),
        Column("end", Integer),
        Column("quote", Text),
        Column("page", Integer),
        Column("box", JSON(none_as_null=True)),
    ]


def reading() -> list[Column[object]]:
    """How a value was read: the rule, how sure it is, and whether its words are text or an image."""
    return [
        Column("rule", String(80), nullable=False),
        Column("confidence", Float, nullable=False),
        Column("origin", String(8), nullable=False),
    ]
