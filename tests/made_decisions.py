"""Decisions made by hand for the tests of the archive; every name is invented."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from extract.decision import (
    Award,
    Citation,
    Commendation,
    Decision,
    Doubt,
    Effect,
    EffectKind,
    Fact,
    Mention,
    Merit,
    Quote,
    Recipient,
    RecipientKind,
    Signer,
)
from ingest.document import Block, Box, Document, Origin, Page, Source, Span, compose

PROVINCE = "Ủy ban nhân dân tỉnh Lâm Thượng"
NAMES = {
    "bk-tinh": ("Bằng khen của Chủ tịch UBND tỉnh", "BO-TINH"),
    "dhtd-ldtt": ("Lao động tiên tiến", "CO-SO"),
    "hc-lao-dong-3": ("Huân chương Lao động hạng Ba", "NN"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One award of a made decision."""

    name: str
    unit: str | None = "Trường Mầm non Hoa Ban"
    code: str = "dhtd-ldtt"
    years: tuple[int, int] | None = (2020, 2020)
    position: str | None = "Giáo viên"
    kind: RecipientKind = "ca-nhan"
    reason: str | None = None
    confidence: float = 0.97
    doubt: str | None = None


class _Text:
    """Lines of a document, each value with the words it was read from."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def add(self, line: str) -> Quote:
        start = sum(len(text) + 1 for text in self.lines)
        self.lines.append(line)
        return Quote(start, start + len(line))

    def fact(self, value: Any, line: str | None = None) -> Fact[Any]:
        return Fact(value, self.add(line or str(value)), "made", 0.99)


def decision(
    *rows: Row,
    number: str | None = "329/QĐ-UBND",
    issued_on: date | None = date(2021, 3, 15),
    agency: str | None = PROVINCE,
    type: str = "quyet-dinh",
    file: str | None = None,
    origin: Origin = "text",
    signer: str = "Trần Quốc Huân",
    effects: tuple[tuple[EffectKind, str], ...] = (),
    entire: bool = True,
    mentions: tuple[str, ...] = (),
    doubts: tuple[Doubt, ...] = (),
) -> Decision:
    """A decision as `extract` would hand it on; its content, and so its SHA-256, follows from what is given."""
    text = _Text()
    read: dict[str, Any] = {
        "type": text.fact(type),
        "number": text.fact(number, f"Số: {number}") if number else None,
        "issued_on": text.fact(issued_on, f"ngày {issued_on}") if issued_on else None,
        "issuer": text.fact(agency) if agency else None,
        "place": text.fact("Lâm Thượng"),
        "subject": text.fact("Về việc khen thưởng"),
        "signer": Signer(text.fact(signer), text.fact("Phó Chủ tịch"), text.fact("KT. Chủ tịch")),
        "commendations": tuple(_commendation(text, row) for row in rows),
        "mentions": tuple(Mention(Recipient("ca-nhan", text.fact(name)), None, text.add(name)) for name in mentions),
        "effects": tuple(Effect(kind, Citation(target, text.add(target)), entire) for kind, target in effects),
    }
    document = _document(text, file or f"{(number or 'khong-so').split('/')[0]}.docx", origin)
    return Decision(document, doubts=doubts, **read)


def _commendation(text: _Text, row: Row) -> Commendation:
    name, level = NAMES[row.code]
    line = text.add(f"{row.name} {row.position} {row.unit} {row.reason}")
    recipient = Recipient(
        row.kind,
        Fact(row.name, Quote(line.start, line.start + len(row.name)), "made", row.confidence),
        honorific=Fact("Bà", line, "made") if row.kind == "ca-nhan" else None,
        position=Fact(row.position, line, "made") if row.position else None,
        unit=Fact(row.unit, line, "made") if row.unit else None,
    )
    merit = Merit(
        reason=Fact(row.reason, line, "made") if row.reason else None,
        years=Fact(row.years, line, "made") if row.years else None,
    )
    doubts = (Doubt("name", "name-unsure", row.doubt, line),) if row.doubt else ()
    award = Fact(Award(row.code, name, level), line, "made")
    return Commendation(recipient, award, merit, line, row.confidence, doubts=doubts)


def _document(text: _Text, file: str, origin: Origin) -> Document:
    blocks = tuple(
        Block(
            line,
            Box(0.1, 0.01 * index, 0.9, 0.01 * index + 0.005),
            spans=(Span(0, len(line), Box(0.12345678, 0.01 * index, 0.88, 0.01 * index + 0.005)),),
            origin=origin,
        )
        for index, line in enumerate(text.lines)
    )
    pages = (Page(1, blocks, origin, 595.0, 842.0),)
    content = f"{origin}\n{file}\n{compose(pages)}".encode()
    source = Source(f"/kho/{file}", sha256(content).hexdigest(), "application/pdf", len(content))
    return Document(source, pages, compose(pages))
