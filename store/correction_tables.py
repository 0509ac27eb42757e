"""The tables of what people put into the archive: corrections of what was read, awards entered by hand."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, Text

from store.file_tables import metadata

# Append-only: of several corrections of one value the last one holds. What it is tied to outlives a new reading of the
# file: the content (`sha256`), the field, and for an award its words and place (`anchor`, see `store.anchors`).
corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    # One name for all corrections of one award; null where the document itself is corrected.
    Column("target", String(64), index=True),
    Column("anchor", JSON(none_as_null=True)),
    Column("field", String(40), nullable=False),
    # fix, confirm, or drop (a correction that is no longer wanted).
    Column("action", String(8), nullable=False),
    # As the file was read, as it stood before, as it stands now: the canonical texts of `store.fields`, null for none.
    Column("read", Text),
    Column("old", Text),
    Column("value", Text),
    Column("note", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", String(32), nullable=False),
    # The award it holds for in this reading of the file; null where it was not found there.
    Column("commendation_id", ForeignKey("commendations.id", ondelete="SET NULL"), index=True),
)

# What a person knows from elsewhere; the award itself stands among the others, under the document of this `sha256`.
entries = Table(
    "entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", String(32), nullable=False),
    Column("given", JSON, nullable=False),
)
