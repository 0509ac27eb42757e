"""A finding put together: both sides with their quotations, the legal source of their time, the score."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from audit.match import score
from audit.rules import regime_on, rule
from audit.sentences import in_english, reason
from store.records import AwardRecord, DocumentRecord, FindingRecord, QuoteRecord, ReasonRecord


def label(document: DocumentRecord) -> str:
    """How a document is named to the reader: its number, else its file."""
    return document.number or document.file


def dated(document: DocumentRecord) -> str:
    """The label with the day of issue."""
    day = document.issued_on
    return f"{label(document)} ({day:%d/%m/%Y})" if day else label(document)


def in_order(left: AwardRecord, right: AwardRecord) -> tuple[AwardRecord, AwardRecord]:
    """The earlier decision first, whatever the order they were met in."""
    first, second = sorted((left, right), key=lambda r: (r.document.issued_on or date.max, r.document.id, r.id))
    return first, second


def quote_of(record: AwardRecord) -> QuoteRecord:
    """The words an award was read from, with their place."""
    return QuoteRecord(record.document.id, record.document.file, record.page, record.box, record.quote)


def days_apart(left: AwardRecord, right: AwardRecord) -> int | None:
    """The days between two decisions, null where one has no date."""
    one, other = left.document.issued_on, right.document.issued_on
    return abs((one - other).days) if one and other else None


def pair_finding(
    rule_id: str, severity: str, pair: tuple[AwardRecord, AwardRecord], reasons: Sequence[ReasonRecord]
) -> FindingRecord:
    """The finding of one rule about two awards, in order; the regime is that of the later decision."""
    left, right = pair
    same = left.document.id == right.document.id
    documents = (
        reason("documents", "one", left=dated(left.document))
        if same
        else reason("documents", "two", left=dated(left.document), right=dated(right.document))
    )
    given = (*reasons, documents)
    return make(rule_id, severity, pair, given, [quote_of(left), quote_of(right)], score(given))


def in_language(finding: FindingRecord, lang: str) -> FindingRecord:
    """A finding with its title and sentences in English (`en`), or as it is stored."""
    if lang != "en":
        return finding
    reasons = tuple(in_english(given) for given in finding.reasons)
    return replace(finding, title=rule(finding.rule).title_en, reasons=reasons)


def make(
    rule_id: str,
    severity: str,
    records: Sequence[AwardRecord],
    reasons: Sequence[ReasonRecord],
    quotes: Sequence[QuoteRecord],
    probability: float,
) -> FindingRecord:
    """A finding about these awards, before it is stored (id 0)."""
    days = [record.document.issued_on for record in records if record.document.issued_on]
    regime = regime_on(max(days, default=None))
    return FindingRecord(
        id=0,
        rule=rule_id,
        severity=severity,
        title=rule(rule_id).title_vi,
        awards=tuple(record.id for record in records),
        documents=tuple(dict.fromkeys(label(record.document) for record in records)),
        recipient=records[0].recipient,
        law=rule(rule_id).sources(regime),
        regime=regime,
        score=probability,
        reasons=tuple(reasons),
        quotes=tuple(quotes),
    )
