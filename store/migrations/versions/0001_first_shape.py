"""The first shape of the archive: documents and what was read from them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _decisions()
    _files()
    _documents()
    _citations()
    _commendations()
    _commendation_indexes()
    _mentions()
    _doubts()
    _facts()
    _words()


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.UniqueConstraint("key", name="uq_decisions_key"),
    )


def _files() -> None:
    op.create_table(
        "files",
        sa.Column("path", sa.Text(), primary_key=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mtime", sa.Float(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
    )
    op.create_index("ix_files_sha256", "files", ["sha256"])
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("loaded_at", sa.String(length=32), nullable=False),
        sa.Column("notices", sa.JSON(), nullable=False),
        sa.UniqueConstraint("sha256", name="uq_sources_sha256"),
    )


def _documents() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("layout", sa.LargeBinary(), nullable=False),
        sa.Column("scanned", sa.Boolean(), nullable=False),
        sa.Column("type", sa.String(length=40)),
        sa.Column("number", sa.String(length=80)),
        sa.Column("number_folded", sa.String(length=80)),
        sa.Column("issued_on", sa.Date()),
        sa.Column("agency", sa.Text()),
        sa.Column("agency_folded", sa.Text()),
        sa.Column("place", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("signer", sa.Text()),
        sa.Column("signer_folded", sa.Text()),
        sa.Column("signer_position", sa.Text()),
        sa.Column("signer_capacity", sa.Text()),
        _refers("decision_id", "decisions", "documents"),
        _refers("source_id", "sources", "documents"),
    )
    op.create_index("ix_documents_decision_id", "documents", ["decision_id"])
    op.create_index("ix_documents_issued_on", "documents", ["issued_on"])
    op.create_index("ix_documents_number_folded", "documents", ["number_folded"])
    op.create_index("ix_documents_source_id", "documents", ["source_id"])
    op.create_index("ix_documents_type", "documents", ["type"])


def _citations() -> None:
    op.create_table(
        "citations",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("number_folded", sa.String(length=120), nullable=False),
        sa.Column("type", sa.String(length=40)),
        sa.Column("issued_on", sa.Date()),
        sa.Column("issuer", sa.Text()),
        sa.Column("effect", sa.String(length=16)),
        *_place(),
        _refers("document_id", "documents", "citations"),
    )
    op.create_index("ix_citations_document_id", "citations", ["document_id"])
    op.create_index("ix_citations_number_folded", "citations", ["number_folded"])


def _commendations() -> None:
    op.create_table(
        "commendations",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.String(length=16)),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("recipient_folded", sa.Text(), nullable=False),
        sa.Column("honorific", sa.Text()),
        sa.Column("position", sa.Text()),
        sa.Column("unit", sa.Text()),
        sa.Column("unit_folded", sa.Text()),
        sa.Column("spelled", sa.Text(), nullable=False),
        sa.Column("identity", sa.Integer()),
        sa.Column("first_year", sa.Integer()),
        sa.Column("last_year", sa.Integer()),
        sa.Column("period_text", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("occasion", sa.String(length=20)),
        sa.Column("movement", sa.Text()),
        sa.Column("bonus_vnd", sa.Integer()),
        sa.Column("posthumous", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("needs_review", sa.Boolean(), nullable=False),
        *_place(),
        _refers("decision_id", "decisions", "commendations"),
        _refers("document_id", "documents", "commendations"),
    )


def _commendation_indexes() -> None:
    op.create_index("ix_commendations_code", "commendations", ["code"])
    op.create_index("ix_commendations_decision_code", "commendations", ["decision_id", "code"])
    op.create_index("ix_commendations_decision_id", "commendations", ["decision_id"])
    op.create_index("ix_commendations_document_id", "commendations", ["document_id"])
    op.create_index("ix_commendations_first_year", "commendations", ["first_year"])
    op.create_index("ix_commendations_level", "commendations", ["level"])
    op.create_index("ix_commendations_recipient_folded", "commendations", ["recipient_folded"])
    op.create_index("ix_commendations_unit_folded", "commendations", ["unit_folded"])


def _mentions() -> None:
    op.create_table(
        "mentions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("recipient_folded", sa.Text(), nullable=False),
        sa.Column("position", sa.Text()),
        sa.Column("unit", sa.Text()),
        sa.Column("code", sa.String(length=60)),
        sa.Column("award", sa.Text()),
        *_place(),
        _refers("document_id", "documents", "mentions"),
    )
    op.create_index("ix_mentions_document_id", "mentions", ["document_id"])
    op.create_index("ix_mentions_recipient_folded", "mentions", ["recipient_folded"])


def _doubts() -> None:
    op.create_table(
        "doubts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("commendation_id", sa.Integer()),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_place(),
        _refers("commendation_id", "commendations", "doubts"),
        _refers("document_id", "documents", "doubts"),
    )
    op.create_index("ix_doubts_commendation_id", "doubts", ["commendation_id"])
    op.create_index("ix_doubts_document_id", "doubts", ["document_id"])


def _facts() -> None:
    op.create_table(
        "facts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("commendation_id", sa.Integer()),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        *_place(),
        _refers("commendation_id", "commendations", "facts"),
        _refers("document_id", "documents", "facts"),
    )
    op.create_index("ix_facts_commendation_id", "facts", ["commendation_id"])
    op.create_index("ix_facts_document_id", "facts", ["document_id"])


def _place() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("start", sa.Integer()),
        sa.Column("end", sa.Integer()),
        sa.Column("quote", sa.Text()),
        sa.Column("page", sa.Integer()),
        sa.Column("box", sa.JSON(none_as_null=True)),
    )


def _refers(column: str, table: str, source: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{source}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name, ondelete="CASCADE")


def _words() -> None:
    # The text is folded before it gets here; the tokenizer must not fold again in its own way.
    op.execute(
        "CREATE VIRTUAL TABLE award_words USING fts5"
        "(recipient, unit, award, reason, number, tokenize = 'unicode61 remove_diacritics 0')"
    )
    op.execute("CREATE VIRTUAL TABLE award_terms USING fts5vocab('award_words', 'row')")
