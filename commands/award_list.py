"""Awards as the user sees them: the export's JSON, the columns of tables and sheets."""

from typing import Any

from commands.language import say
from commands.listing import Column, Listing
from commands.tables import as_shown
from ingest.document import Box
from store.records import AwardRecord, DocumentRecord
from store.withdrawn import ENTERED

KINDS = {
    "ca-nhan": ("cá nhân", "person"),
    "tap-the": ("tập thể", "collective"),
    "ho-gia-dinh": ("hộ gia đình", "household"),
    "doanh-nghiep": ("doanh nghiệp", "enterprise"),
}
STATUSES = {
    "valid": ("", ""),
    "revoked": ("đã bị hủy bỏ, thu hồi", "revoked"),
    "corrected": ("đã được đính chính", "corrected"),
    "replaced": ("đã được thay thế", "replaced"),
    "reported": ("theo bài báo", "reported in the news"),
    "draft": ("dự thảo", "draft"),
}


def document_json(document: DocumentRecord) -> dict[str, Any]:
    """The `document` part of the award export."""
    return {
        "id": document.id,
        "file": document.file,
        "sha256": document.sha256,
        "type": document.type,
        "number": document.number,
        "issued_on": document.issued_on.isoformat() if document.issued_on else None,
        "agency": document.agency,
        "place": document.place,
        "title": document.title,
        "signer": document.signer,
        "signer_position": document.signer_position,
        "signer_capacity": document.signer_capacity,
    }


def award_json(award: AwardRecord) -> dict[str, Any]:
    """One line of the award export (design contract, «The award export»)."""
    return {
        "id": award.id,
        "document": document_json(award.document),
        "award": {"code": award.code, "name": award.name, "level": award.level},
        "recipient": {
            "kind": award.kind,
            "name": award.recipient,
            "honorific": award.honorific,
            "position": award.position,
            "unit": award.unit,
            "identity": award.identity,
        },
        "years": list(award.years) if award.years else None,
        "period_text": award.period_text,
        "reason": award.reason,
        "occasion": award.occasion,
        "movement": award.movement,
        "bonus_vnd": award.bonus_vnd,
        "posthumous": award.posthumous,
        "status": award.status,
        "page": award.page,
        "box": box_json(award.box),
        "quote": award.quote,
        "confidence": round(award.confidence, 4),
        "needs_review": award.needs_review,
        "doubts": list(award.doubts),
    }


def box_json(box: Box | None) -> list[float] | None:
    """Left, top, right, bottom as fractions of the page, four digits."""
    return [round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom)] if box else None


def years_text(award: AwardRecord) -> str:
    """«2020», «2019–2021», or nothing."""
    return "–".join(str(year) for year in dict.fromkeys(award.years or ()))


def status_text(status: str) -> str:
    return say(*STATUSES.get(status, (status, status)))


def _who(award: AwardRecord) -> str:
    """The name, below it position and unit, which tell people of one name apart."""
    more = ", ".join(part for part in (award.position, award.unit) if part)
    return f"{award.recipient}\n{more}" if more else award.recipient


def _what(award: AwardRecord) -> str:
    entered = say("nhập tay", "entered by hand") if award.document.type == ENTERED else ""
    extra = [status_text(award.status), entered, say("truy tặng", "posthumous") if award.posthumous else ""]
    notes = "; ".join(note for note in extra if note)
    return f"{award.name}\n({notes})" if notes else award.name


def _decision(award: AwardRecord) -> str:
    document = award.document
    return "\n".join(part for part in (document.number, as_shown(document.issued_on)) if part) or document.file


def _kind(award: AwardRecord) -> str:
    return say(*KINDS[award.kind]) if award.kind in KINDS else award.kind


COLUMNS: tuple[Column[AwardRecord], ...] = (
    Column("Mã", "ID", lambda award: award.id),
    Column("Tên", "Name", lambda award: award.recipient),
    Column("Đối tượng", "Kind", _kind),
    Column("Xưng hô", "Honorific", lambda award: award.honorific),
    Column("Chức vụ", "Position", lambda award: award.position),
    Column("Đơn vị", "Unit", lambda award: award.unit),
    Column("Mã khen thưởng", "Award code", lambda award: award.code),
    Column("Khen thưởng", "Award", lambda award: award.name),
    Column("Cấp", "Level", lambda award: award.level),
    Column("Năm đầu", "First year", lambda award: award.years[0] if award.years else None),
    Column("Năm cuối", "Last year", lambda award: award.years[1] if award.years else None),
    Column("Thành tích", "Reason", lambda award: award.reason),
    Column("Số văn bản", "Number", lambda award: award.document.number),
    Column("Ngày ban hành", "Issued on", lambda award: award.document.issued_on),
    Column("Cơ quan ban hành", "Agency", lambda award: award.document.agency),
    Column("Người ký", "Signer", lambda award: award.document.signer),
    Column("Tiền thưởng (đồng)", "Bonus (VND)", lambda award: award.bonus_vnd),
    Column("Truy tặng", "Posthumous", lambda award: as_shown(award.posthumous)),
    Column("Tình trạng", "Status", lambda award: status_text(award.status)),
    Column("Tệp", "File", lambda award: award.document.file),
    Column("Trang", "Page", lambda award: award.page),
    Column("Độ tin cậy", "Confidence", lambda award: round(award.confidence, 4)),
    Column("Cần xem lại", "Needs review", lambda award: as_shown(award.needs_review)),
    Column("Điều chưa chắc", "Doubts", lambda award: "; ".join(award.doubts)),
    Column("Nguyên văn", "Quote", lambda award: award.quote),
)

COMPACT: tuple[Column[AwardRecord], ...] = (
    Column("Tên", "Name", _who, wide=True),
    Column("Khen thưởng", "Award", _what, wide=True),
    Column("Năm", "Year", years_text, whole=True),
    Column("Văn bản", "Document", _decision),
)

AWARDS: Listing[AwardRecord] = Listing(COLUMNS, award_json, COMPACT)
