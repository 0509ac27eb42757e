"""`sovang plan`: what a plan wants, who has to do what by when, what cites it and what was granted for it."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from commands.award_list import COMPACT, status_text
from commands.bilingual import command
from commands.errors import PARTLY, Failed
from commands.language import say
from commands.listing import Column, Listing, chosen_format, output_options, target_of, write_list
from commands.plan_texts import (
    Line,
    amount_text,
    both_units_text,
    deadlines_text,
    kind_text,
    lines,
    plan_json,
    share_text,
)
from commands.show import DOCUMENTS, EFFECTS
from commands.tables import as_shown, print_to, table_of
from store.archive import Archive
from store.citing import CitingRecord
from store.plans import ItemRecord, PlanView, plan_view, plans_named
from store.records import DocumentRecord
from store.retrying import on_disk
from store.view import CitationRecord, documents_numbered

_PURPOSE: tuple[Column[ItemRecord], ...] = (
    Column("Nội dung", "Text", lambda item: item.value, wide=True),
    Column("Trang", "Page", lambda item: item.page, whole=True),
)
_TARGETS: tuple[Column[ItemRecord], ...] = (
    Column("Chỉ tiêu", "Target", amount_text, wide=True),
    Column("Của ai, bao lâu một lần", "Whose, how often", share_text, wide=True),
    Column("Nguyên văn", "Quoted words", lambda item: item.quote, wide=True),
    Column("Trang", "Page", lambda item: item.page, whole=True),
)
_TASKS: tuple[Column[ItemRecord], ...] = (
    Column("Việc", "Task", lambda item: item.value, wide=True),
    Column("Chủ trì, phối hợp", "Responsible, cooperating", both_units_text, wide=True),
    Column("Thời hạn", "Deadline", deadlines_text, wide=True),
    Column("Trang", "Page", lambda item: item.page, whole=True),
)
_MOVEMENTS: tuple[Column[ItemRecord], ...] = (
    Column("Tên", "Name", lambda item: item.value, wide=True),
    Column("Phát động, thực hiện", "Launched", lambda item: as_shown(item.launched)),
    Column("Trang", "Page", lambda item: item.page, whole=True),
)
_CITES: tuple[Column[CitationRecord], ...] = (
    Column("Số", "Number", lambda cited: cited.number),
    Column("Ngày", "Date", lambda cited: cited.issued_on, whole=True),
    Column("Cơ quan", "Agency", lambda cited: cited.issuer, wide=True),
    Column("Trang", "Page", lambda cited: cited.page, whole=True),
    Column("Trong kho", "In the archive", lambda cited: cited.held),
)
_CITED_BY: tuple[Column[CitingRecord], ...] = (
    Column("Mã", "ID", lambda one: one.document.id, whole=True),
    Column("Số", "Number", lambda one: one.document.number or one.document.file),
    Column("Ngày", "Date", lambda one: one.document.issued_on, whole=True),
    Column("Trích yếu", "Subject", lambda one: one.document.title, wide=True),
    Column("Ghi chú", "Note", lambda one: say(*EFFECTS[one.effect]) if one.effect else ""),
    Column("Trang", "Page", lambda one: one.page, whole=True),
)
_SHEET: Listing[Line] = Listing(
    (
        Column("Loại", "Kind", lambda line: kind_text(line.kind)),
        Column("Nội dung", "Text", lambda line: line.text),
        Column("Chỉ tiêu", "Target", lambda line: line.amount),
        Column("Chủ trì", "Responsible", lambda line: line.leads),
        Column("Phối hợp", "Cooperating", lambda line: line.supports),
        Column("Thời hạn", "Deadline", lambda line: line.deadline),
        Column("Ngày cuối", "Last day", lambda line: line.latest),
        Column("Trang", "Page", lambda line: line.page),
        Column("Mã văn bản trong kho", "Document in the archive", lambda line: line.held),
        Column("Nguyên văn", "Quote", lambda line: line.quote),
    ),
    lambda line: {},
)


@command(
    "plan",
    vi="Một kế hoạch, hướng dẫn, chỉ thị: thời kỳ, mục đích, chỉ tiêu, nhiệm vụ với đơn vị chủ trì, phối hợp và thời "
    "hạn, phong trào phát động; văn bản nó dẫn, văn bản dẫn nó, các lượt khen thưởng theo phong trào của nó. "
    "Nêu số (hoặc mã) văn bản.",
    en="A plan, guidance or directive: its period, purpose, targets, tasks with the units responsible and cooperating "
    "and their deadlines, movements launched; what it cites, what cites it, the awards granted under its movements. "
    "Give its number (or its id).",
    example="sovang plan 61/KH-UBND\nsovang plan 61\nsovang plan 61/KH-UBND --output ke-hoach.xlsx",
)
@click.argument("which", metavar="NUMBER")
@output_options
@click.pass_obj
def plan(db: str | None, /, which: str, form_of_output: str | None, output: Path | None) -> None:
    """One plan; where a number fits those of several bodies, the list of them."""
    with Archive.open(db) as archive:
        found = _find(archive, which)
        if isinstance(found, PlanView):
            _write(found, form_of_output, output)
        else:
            write_list(DOCUMENTS, found, form_of_output, output)
    _comment(found)


def _find(archive: Archive, which: str) -> PlanView | tuple[DocumentRecord, ...]:
    """The one plan meant, or those of that number. Raises Failed for none."""
    found = plans_named(archive, which)
    if len(found) == 1 and (only := plan_view(archive, found[0].id)):
        return only
    if found:
        return found
    others = documents_numbered(archive, which)
    if others:
        raise Failed(
            f"Văn bản «{which}» không phải là kế hoạch, hướng dẫn hay chỉ thị; xem bằng «sovang show {others[0].id}».",
            f"Document «{which}» is no plan, guidance or directive; look at it with «sovang show {others[0].id}».",
            PARTLY,
        )
    raise Failed(
        f"Không có kế hoạch «{which}» trong kho; nạp tệp bằng «sovang load», xem tệp chưa đọc được bằng "
        "«sovang failures».",
        f"The archive holds no plan «{which}»; load its file with «sovang load», files that could not be read are "
        "shown by «sovang failures».",
        PARTLY,
    )


def _comment(found: PlanView | tuple[DocumentRecord, ...]) -> None:
    """What the reader should know beside the data: several plans, or one whose facts were never read."""
    if not isinstance(found, PlanView):
        text = say("Có nhiều kế hoạch mang số này; chọn theo mã.", "Several plans bear this number; choose an ID.")
    elif not found.read:
        text = _unread(found)
    else:
        return
    print(text, file=sys.stderr)


def _unread(found: PlanView) -> str:
    """How to have a plan read whose file was loaded too early; a member of a ZIP comes with its ZIP."""
    file = on_disk(found.path)
    again = f'«sovang forget {found.document.id}», «sovang load "{file or found.path}" --forgotten»'
    first = "" if file else say("đưa tệp về chỗ cũ, rồi ", "put the file back in its place, then ")
    return say(
        "Văn bản này được nạp khi chương trình chưa đọc mục đích, chỉ tiêu, nhiệm vụ của kế hoạch; nạp lại để đọc: "
        f"{first}{again}.",
        "This document was loaded before purposes, targets and tasks of plans were read; load it anew: "
        f"{first}{again}.",
    )


def _write(found: PlanView, asked: str | None, output: Path | None) -> None:
    form = chosen_format(asked, output)
    if form == "table":
        with target_of(output) as target:
            print_to(target, *_pieces(found), on_screen=output is None)
    elif form in ("json", "jsonl"):
        write_list(Listing((), plan_json), [found], form, output)
    else:
        write_list(_SHEET, lines(found), form, output)


def _pieces(found: PlanView) -> Iterator[object]:
    """The parts of the page, each under its heading; empty ones are left out."""
    yield _title(found)
    parts: tuple[tuple[str, Any, Any], ...] = (
        (say("Mục đích", "Purpose"), _PURPOSE, found.of("purpose")),
        (say("Chỉ tiêu", "Targets"), _TARGETS, found.of("target")),
        (say("Nhiệm vụ", "Tasks"), _TASKS, found.of("task")),
        (say("Phong trào", "Movements"), _MOVEMENTS, found.of("movement")),
        (say("Văn bản được dẫn", "Cited documents"), _CITES, found.cites),
        (say("Văn bản dẫn kế hoạch này", "Documents that cite this plan"), _CITED_BY, found.cited_by),
        (say("Khen thưởng theo phong trào", "Awards under its movements"), COMPACT, found.awards),
    )
    for heading, columns, records in parts:
        if records:
            yield f"\n{heading.upper()}\n"
            yield table_of(columns, records)


def _title(found: PlanView) -> str:
    document = found.document
    head = [document.number or document.file, as_shown(document.issued_on), document.agency or ""]
    told = [
        " · ".join(part for part in head if part),
        document.title or "",
        f"{say('Văn bản', 'Document')} {document.id}: {document.file}",
    ]
    if found.period:
        told.append(f"{say('Thời kỳ', 'Period')}: {found.period.value}")
    if status := status_text(found.status):
        told.append(f"{say('Tình trạng', 'Status')}: {status}")
    return "\n".join(part for part in told if part)
