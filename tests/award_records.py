"""Awards made up for the tests of the audit: one line each, all names invented."""

from datetime import date

from ingest.document import Box
from store.records import AwardRecord, DocumentRecord

BOX = Box(0.1, 0.2, 0.9, 0.22)
YEARLY = {"dhtd-ldtt": "Lao động tiên tiến", "dhtd-cstd-co-so": "Chiến sĩ thi đua cơ sở"}


def document(
    number: int,
    issued_on: date | None = date(2021, 3, 1),
    *,
    decision: int | None = None,
    scanned: bool = False,
    agency: str | None = "Ủy ban nhân dân huyện Na Rì",
    symbol: str | None = "",
    title: str | None = None,
    type: str = "quyet-dinh",
) -> DocumentRecord:
    """File `number` of decision `decision` (its own unless said otherwise)."""
    return DocumentRecord(
        id=number,
        file=f"QD-{number}.{'pdf' if scanned else 'docx'}",
        sha256=f"{number:064x}",
        type=type,
        number=f"{number}/QĐ-UBND" if symbol == "" else symbol,
        issued_on=issued_on,
        agency=agency,
        place=None,
        title=title,
        signer=None,
        signer_position=None,
        signer_capacity=None,
        scanned=scanned,
        decision_id=number if decision is None else decision,
    )


def award(
    id: int,
    of: DocumentRecord,
    recipient: str = "Trần Thị Hường",
    unit: str | None = "Trường Mầm non Hoa Ban",
    code: str = "dhtd-ldtt",
    years: tuple[int, int] | None = (2020, 2020),
    *,
    kind: str = "ca-nhan",
    reason: str | None = None,
    period_text: str | None = None,
    occasion: str | None = None,
    position: str | None = None,
    honorific: str | None = None,
    status: str = "valid",
    confidence: float = 0.97,
    name: str | None = None,
) -> AwardRecord:
    """One award of a file."""
    return AwardRecord(
        id=id,
        document=of,
        code=code,
        name=name or YEARLY.get(code, code),
        level=None,
        kind=kind,
        recipient=recipient,
        honorific=honorific,
        position=position,
        unit=unit,
        identity=None,
        years=years,
        period_text=period_text,
        reason=reason,
        occasion=occasion,
        movement=None,
        bonus_vnd=None,
        posthumous=False,
        status=status,
        page=1,
        box=BOX,
        quote=f"{recipient}, {unit}",
        confidence=confidence,
        needs_review=False,
        doubts=(),
    )
