"""What the archive hands on: rows as frozen records, in the terms of the award export."""

from dataclasses import dataclass
from datetime import date

from ingest.document import Box


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """One stored document. `status` is valid, revoked, corrected, replaced, reported or draft."""

    id: int
    file: str
    sha256: str
    type: str | None
    number: str | None
    issued_on: date | None
    agency: str | None
    place: str | None
    title: str | None
    signer: str | None
    signer_position: str | None
    signer_capacity: str | None
    scanned: bool
    """True where the facts were read from an image (OCR)."""
    decision_id: int
    """The decision this file carries; two files of one decision share it."""


@dataclass(frozen=True, slots=True)
class AwardRecord:
    """One award as `sovang export` writes it; `document` is the file it was read from."""

    id: int
    document: DocumentRecord
    code: str
    name: str
    level: str | None
    kind: str
    recipient: str
    honorific: str | None
    position: str | None
    unit: str | None
    identity: int | None
    years: tuple[int, int] | None
    period_text: str | None
    reason: str | None
    occasion: str | None
    movement: str | None
    bonus_vnd: int | None
    posthumous: bool
    status: str
    page: int | None
    box: Box | None
    quote: str
    confidence: float
    needs_review: bool
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReasonRecord:
    """One comparison of an audit finding: which check, its weight in bits and the sentence for the reader."""

    check: str
    bits: float
    text: str


@dataclass(frozen=True, slots=True)
class QuoteRecord:
    """The words that prove one side of a finding."""

    document: int
    file: str
    page: int | None
    box: Box | None
    text: str


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """One finding of the audit, in the terms of the contract. `id` is 0 until it is stored."""

    id: int
    rule: str
    severity: str
    title: str
    awards: tuple[int, ...]
    documents: tuple[str, ...]
    recipient: str
    law: tuple[str, ...]
    regime: str
    score: float
    reasons: tuple[ReasonRecord, ...]
    quotes: tuple[QuoteRecord, ...]
    verdict: str | None = None
    judged_by: str | None = None
    judged_at: str | None = None
    note: str | None = None
