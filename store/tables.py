"""The SQLAlchemy tables. Rows never leave `store/`.

Columns named `*_folded` hold `ingest.text.fold` of their neighbour: SQLite's own folding loses đ and
half of the letters with two marks. `award_words` (FTS5, made by the migration) indexes those.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    column,
    table,
)

from store.columns import key, place, reading
from store.correction_tables import corrections as corrections
from store.correction_tables import entries as entries
from store.file_tables import metadata as metadata
from store.plan_tables import plan_items as plan_items
from store.plan_tables import plan_parts as plan_parts
from store.plan_tables import plans as plans

REVISION = "0006"
"""The newest migration in `store/migrations/versions`; a database that names another is older or newer."""


# One row for each content; `path` is where it was first loaded from.
sources = Table(
    "sources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("media_type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("loaded_at", String(32), nullable=False),
    Column("notices", JSON, nullable=False),
)

# A decision as a legal act. Its files are documents; `document_id` is the one whose awards count.
decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("status", String(16), nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    key("sources.id"),
    key("decisions.id"),
    Column("text", Text, nullable=False),
    Column("layout", LargeBinary, nullable=False),
    Column("scanned", Boolean, nullable=False),
    Column("type", String(40), index=True),
    Column("number", String(80)),
    Column("number_folded", String(80), index=True),
    Column("issued_on", Date, index=True),
    Column("agency", Text),
    Column("agency_folded", Text),
    Column("place", Text),
    Column("title", Text),
    Column("signer", Text),
    Column("signer_folded", Text),
    Column("signer_position", Text),
    Column("signer_capacity", Text),
)

commendations = Table(
    "commendations",
    metadata,
    Column("id", Integer, primary_key=True),
    key("documents.id"),
    key("decisions.id"),
    # False where a better file of the same decision grants the same award: it then stands there.
    Column("stands", Boolean, nullable=False),
    Column("code", String(60), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("level", String(16), index=True),
    Column("kind", String(16), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("recipient_folded", Text, nullable=False, index=True),
    Column("honorific", Text),
    Column("position", Text),
    Column("unit", Text),
    Column("unit_folded", Text, index=True),
    # Everything searchable with its accents, lower case, blanks at both ends: ranks exact spellings first.
    Column("spelled", Text, nullable=False),
    Column("identity", Integer),
    Column("first_year", Integer, index=True),
    Column("last_year", Integer),
    Column("period_text", Text),
    Column("reason", Text),
    Column("occasion", String(20)),
    Column("movement", Text),
    Column("bonus_vnd", Integer),
    Column("posthumous", Boolean, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("needs_review", Boolean, nullable=False),
    # What a later decision did to this award alone; null where the decision's status holds for it.
    Column("own_status", String(16)),
    *place(),
)

# Every value that was read, with its words; those of an award carry its id.
facts = Table(
    "facts",
    metadata,
    Column("id", Integer, primary_key=True),
    key("documents.id"),
    key("commendations.id", nullable=True),
    Column("field", String(40), nullable=False),
    Column("value", Text, nullable=False),
    *reading(),
    *place(),
)

mentions = Table(
    "mentions",
    metadata,
    Column("id", Integer, primary_key=True),
    key("documents.id"),
    Column("kind", String(16), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("recipient_folded", Text, nullable=False, index=True),
    Column("position", Text),
    Column("unit", Text),
    Column("code", String(60)),
    Column("award", Text),
    *place(),
)

citations = Table(
    "citations",
    metadata,
    Column("id", Integer, primary_key=True),
    key("documents.id"),
    Column("number", String(120), nullable=False),
    Column("number_folded", String(120), nullable=False, index=True),
    Column("type", String(40)),
    Column("issued_on", Date),
    Column("issuer", Text),
    # What this document does to the cited one: revokes, corrects, replaces, supplements; null where it only names it.
    Column("effect", String(16)),
    *place(),
)

doubts = Table(
    "doubts",
    metadata,
    Column("id", Integer, primary_key=True),
    key("documents.id"),
    key("commendations.id", nullable=True),
    Column("field", String(40), nullable=False),
    Column("code", String(60), nullable=False),
    Column("reason", Text, nullable=False),
    # The correction with which a person settled it; null while it stands.
    Column("settled_by", Integer),
    *place(),
)

findings = Table(
    "findings",
    metadata,
    Column("id", Integer, primary_key=True),
    # The rule and what it compares, in terms that outlive a new load of the same files.
    Column("key", String(64), nullable=False, unique=True),
    Column("rule", String(20), nullable=False, index=True),
    Column("severity", String(8), nullable=False),
    Column("newest", Date),
    Column("body", JSON, nullable=False),
    Column("verdict", String(20)),
    Column("judged_by", Text),
    Column("judged_at", String(32)),
    Column("note", Text),
)

# The bulk load asks for «the same recipient and award in this decision»; the audit blocks on it too.
Index("ix_commendations_decision_code", commendations.c.decision_id, commendations.c.code)

# What a search looks through, folded: an FTS5 table made by the migration; `rowid` is the award's id.
award_words = table("award_words", *map(column, ("rowid", "recipient", "unit", "award", "reason", "number")))
award_terms = table("award_terms", *map(column, ("term", "doc")))
