"""`sovang show`: one document with all that was read from it."""

import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from commands.award_list import AWARDS, award_json, document_json, status_text
from commands.bilingual import command
from commands.correction_texts import correction_json, day_text, said, value_text
from commands.doubt_texts import doubt_text
from commands.errors import PARTLY, Failed
from commands.field_names import field_name
from commands.language import say
from commands.listing import Column, Listing, chosen_format, output_options, target_of, write_list
from commands.show_awards import award_columns
from commands.show_witnesses import telling, witness_columns
from commands.tables import print_to, table_of
from store.archive import Archive
from store.citing import CitingRecord
from store.corrections import Correction
from store.records import DocumentRecord
from store.view import CitationRecord, DocumentView, DoubtRecord, FactRecord, MentionRecord, documents_numbered, view

EFFECTS = {
    "revokes": ("hủy bỏ, thu hồi", "revokes"),
    "corrects": ("đính chính, sửa đổi", "corrects"),
    "replaces": ("thay thế", "replaces"),
    "supplements": ("bổ sung", "supplements"),
    "revokes-part": ("thu hồi một phần", "revokes a part"),
    "corrects-part": ("đính chính một phần", "corrects a part"),
    "replaces-part": ("thay thế một phần", "replaces a part"),
}

DOCUMENTS: Listing[DocumentRecord] = Listing(
    (
        Column("Mã", "ID", lambda document: document.id, whole=True),
        Column("Số", "Number", lambda document: document.number),
        Column("Ngày", "Date", lambda document: document.issued_on, whole=True),
        Column("Cơ quan", "Agency", lambda document: document.agency, wide=True),
        Column("Trích yếu", "Subject", lambda document: document.title, wide=True),
        Column("Tệp", "File", lambda document: document.file, in_table=False),
    ),
    document_json,
)


def _value(fact: FactRecord) -> str:
    """The value that stands; below it what a person said of it."""
    if fact.said is None:
        return day_text(fact.value) if fact.field == "issued_on" else fact.value
    return f"{value_text(fact.field, fact.value or None)}\n({said(fact.said)})"


_FACTS: tuple[Column[FactRecord], ...] = (
    Column("Mục", "Field", lambda fact: field_name(fact.field), whole=True),
    Column("Giá trị", "Value", _value, wide=True),
    Column("Trang", "Page", lambda fact: fact.page, whole=True),
    Column("Nguyên văn", "Quoted words", lambda fact: fact.quote, wide=True),
)
_CITED: tuple[Column[CitationRecord], ...] = (
    Column("Số", "Number", lambda cited: cited.number),
    Column("Ngày", "Date", lambda cited: cited.issued_on, whole=True),
    Column("Trang", "Page", lambda cited: cited.page, whole=True),
    Column("Nguyên văn", "Quoted words", lambda cited: cited.quote, wide=True),
    Column("Ghi chú", "Note", lambda cited: _note(cited)),
)
_ACTED_ON: tuple[Column[CitingRecord], ...] = (
    Column("Mã", "ID", lambda act: act.document.id, whole=True),
    Column("Số", "Number", lambda act: act.document.number),
    Column("Ngày", "Date", lambda act: act.document.issued_on, whole=True),
    Column("Việc", "What it does", lambda act: say(*EFFECTS[act.effect or ""])),
    Column("Nguyên văn", "Quoted words", lambda act: act.quote, wide=True),
)
_SAID: tuple[Column[Correction], ...] = (
    Column("Được khen", "Recipient", lambda item: item.name, wide=True),
    Column("Mục", "Field", lambda item: field_name(item.field)),
    Column("Đã ghi", "What was said", said, wide=True),
)
_DOUBTS: tuple[Column[DoubtRecord], ...] = (
    Column("Mục", "Field", lambda doubt: field_name(doubt.field)),
    Column("Vì sao", "Why", lambda doubt: doubt_text(doubt.code, doubt.reason), wide=True),
    Column("Trang", "Page", lambda doubt: doubt.page, whole=True),
    Column("Nguyên văn", "Quoted words", lambda doubt: doubt.quote, wide=True),
)
_MENTIONS: tuple[Column[MentionRecord], ...] = (
    Column("Tên", "Name", lambda mention: mention.recipient, wide=True),
    Column("Chức vụ, đơn vị", "Position, unit", lambda mention: _where(mention), wide=True),
    Column("Khen thưởng nêu tên", "Award named", lambda mention: mention.award, wide=True),
    Column("Trang", "Page", lambda mention: mention.page, whole=True),
)


@command(
    "show",
    vi="Một văn bản và mọi điều đã đọc được: mỗi giá trị kèm trang và nguyên văn, điều chưa chắc, văn bản được "
    "dẫn, các lượt khen thưởng. Nêu mã văn bản hoặc số văn bản.",
    en="A document and all that was read from it: each value with its page and quoted words, doubts, cited "
    "documents, awards. Give the document's id or its number.",
    example="sovang show 12\nsovang show 329/QĐ-UBND",
)
@click.argument("which", metavar="ID|NUMBER")
@output_options
@click.pass_obj
def show(db: str | None, /, which: str, form_of_output: str | None, output: Path | None) -> None:
    """One document; where a number fits several, the list of them."""
    with Archive.open(db) as archive:
        found = _find(archive, which)
        if isinstance(found, DocumentView):
            _show(found, form_of_output, output)
            return
        write_list(DOCUMENTS, found, form_of_output, output)
    text = say("Có nhiều văn bản mang số này; chọn theo mã.", "Several documents bear this number; choose an ID.")
    print(text, file=sys.stderr)


def _find(archive: Archive, which: str) -> DocumentView | tuple[DocumentRecord, ...]:
    """The one document meant, or those of that number. Raises Failed for none."""
    if which.isascii() and which.isdigit() and (by_id := view(archive, int(which))):
        return by_id
    found = documents_numbered(archive, which)
    # The files of one decision are one answer: the first of them tells of the others.
    if len({document.decision_id for document in found}) == 1 and (only := view(archive, found[0].id)):
        return only
    if found:
        return found
    raise Failed(
        f"Không có văn bản «{which}» trong kho; tìm số văn bản bằng «sovang search», "
        "xem tệp chưa đọc được bằng «sovang failures».",
        f"The archive holds no document «{which}»; find its number with «sovang search», "
        "files that could not be read with «sovang failures».",
        PARTLY,
    )


def _show(found: DocumentView, asked: str | None, output: Path | None) -> None:
    form = chosen_format(asked, output)
    if form == "table":
        with target_of(output) as target:
            print_to(target, *_pieces(found), on_screen=output is None)
    elif form in ("json", "jsonl"):
        write_list(Listing((), _json), [found], form, output)
    else:
        write_list(AWARDS, found.awards, form, output)


def _pieces(found: DocumentView) -> Iterator[object]:
    """The parts of the page, each under its heading; empty ones are left out."""
    yield _title(found)
    own = [fact for fact in found.facts if fact.award is None]
    yield from _part(say("Đã đọc được", "What was read"), _FACTS, own)
    where = say("Nơi ghi số, ngày, cơ quan, người ký", "Where number, date, agency, signer stand")
    yield from _part(where, witness_columns(field_name), telling(found.witnesses))
    yield from _part(
        say("Văn bản tác động đến văn bản này", "Documents that act on this one"), _ACTED_ON, found.acted_on
    )
    yield from _part(say("Khen thưởng", "Awards"), award_columns(found.facts), found.awards)
    yield from _part(say("Đã sửa, đã xác nhận", "Corrected, confirmed"), _SAID, of_awards(found))
    yield from _part(say("Điều chưa chắc", "Doubts"), _DOUBTS, found.doubts)
    yield from _part(
        say("Tên được nêu, không phải khen thưởng", "Names mentioned, no awards"), _MENTIONS, found.mentions
    )
    yield from _part(say("Văn bản được dẫn", "Cited documents"), _CITED, found.citations)


def _part(heading: str, columns: Any, records: Any) -> Iterator[object]:
    if records:
        yield f"\n{heading.upper()}\n"
        yield table_of(columns, records)


def _title(found: DocumentView) -> str:
    document = found.document
    lines = [
        f"{say('Văn bản', 'Document')} {document.id}: {document.file}",
        f"{say('Nạp từ', 'Loaded from')} {found.path}",
    ]
    if status := status_text(found.status):
        lines.append(f"{say('Tình trạng', 'Status')}: {status}")
    if found.files:
        others = ", ".join(f"{other.id} ({other.file})" for other in found.files)
        lines.append(f"{say('Cùng quyết định, tệp khác', 'Other files of this decision')}: {others}")
    return "\n".join([*lines, *found.notices])


def _json(found: DocumentView) -> dict[str, Any]:
    return {
        "document": document_json(found.document),
        "status": found.status,
        "path": found.path,
        "loaded_at": found.loaded_at,
        "notices": list(found.notices),
        "files": [document_json(other) for other in found.files],
        "facts": [_fact_json(fact) for fact in found.facts],
        "witnesses": [_plain(asdict(witness)) for witness in found.witnesses],
        "doubts": [_plain(asdict(doubt)) for doubt in found.doubts],
        "corrections": [correction_json(item) for item in found.corrections],
        "cited": [_plain(asdict(cited)) for cited in found.citations],
        "acted_on": [
            {"document": document_json(act.document), "effect": act.effect, "quote": act.quote, "page": act.page}
            for act in found.acted_on
        ],
        "mentions": [_plain(asdict(mention)) for mention in found.mentions],
        "awards": [award_json(award) for award in found.awards],
    }


def _fact_json(fact: FactRecord) -> dict[str, Any]:
    """A fact with what was read in its place, where a person put it right."""
    record = _plain(asdict(fact))
    del record["said"]
    return record


def of_awards(found: DocumentView) -> list[Correction]:
    """What people said of the awards and stands, in the order of the awards."""
    held = [item for item in found.corrections if item.award is not None and item.state == "holds"]
    return sorted(held, key=lambda item: (item.award or 0, item.id))


def _plain(record: dict[str, Any]) -> dict[str, Any]:
    """Dates as ISO, boxes as four numbers."""
    if record.get("issued_on"):
        record["issued_on"] = record["issued_on"].isoformat()
    if record.get("box"):
        record["box"] = [round(edge, 4) for edge in record["box"].values()]
    return record


def _note(cited: CitationRecord) -> str:
    held = say(f"trong kho: {cited.held}", f"in the archive: {cited.held}") if cited.held else ""
    return "\n".join(part for part in (say(*EFFECTS[cited.effect]) if cited.effect else "", held) if part)


def _where(mention: MentionRecord) -> str:
    return ", ".join(part for part in (mention.position, mention.unit) if part)
