"""`sovang audit`: possible duplicates, each with its reasons, both quotations and the legal source."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from rich.padding import Padding

from audit.cases import refresh
from audit.finding import in_language
from commands.award_list import box_json
from commands.bilingual import command, option
from commands.errors import OK, PARTLY
from commands.language import say
from commands.listing import Column, Listing, chosen_format, output_options, target_of, write_list
from commands.tables import print_to
from store.archive import Archive
from store.findings import findings
from store.records import FindingRecord

SEVERITIES = ("ERROR", "WARN", "INFO")


def _json(finding: FindingRecord) -> dict[str, Any]:
    """One line of the findings (design contract, «Findings of the audit»)."""
    return {
        "id": finding.id,
        "rule": finding.rule,
        "severity": finding.severity,
        "title": finding.title,
        "awards": list(finding.awards),
        "documents": list(finding.documents),
        "recipient": finding.recipient,
        "law": list(finding.law),
        "regime": finding.regime,
        "score": round(finding.score, 4),
        "reasons": [asdict(reason) | {"bits": round(reason.bits, 2)} for reason in finding.reasons],
        "quotes": [
            {
                "document": quote.document,
                "file": quote.file,
                "page": quote.page,
                "box": box_json(quote.box),
                "text": quote.text,
            }
            for quote in finding.quotes
        ],
        "verdict": finding.verdict,
        "judged_by": finding.judged_by,
        "judged_at": finding.judged_at,
        "note": finding.note,
    }


FINDINGS: Listing[FindingRecord] = Listing(
    (
        Column("Mã", "ID", lambda finding: finding.id),
        Column("Quy tắc", "Rule", lambda finding: finding.rule),
        Column("Mức", "Severity", lambda finding: finding.severity),
        Column("Nội dung", "Title", lambda finding: finding.title),
        Column("Người, tập thể", "Recipient", lambda finding: finding.recipient),
        Column("Văn bản", "Documents", lambda finding: "; ".join(finding.documents)),
        Column("Căn cứ", "Law", lambda finding: "; ".join(finding.law)),
        Column("Lý do", "Reasons", lambda finding: "; ".join(reason.text for reason in finding.reasons)),
        Column("Nguyên văn", "Quotes", lambda finding: "\n".join(_quotes(finding))),
        Column("Điểm", "Score", lambda finding: round(finding.score, 4)),
        Column("Kết luận", "Verdict", lambda finding: finding.verdict),
    ),
    _json,
)


@command(
    "audit",
    vi="Rà soát trùng lặp trong kho. Mỗi phát hiện là một câu hỏi cho người xem xét, kèm lý do, nguyên văn hai bên "
    "và căn cứ pháp lý; không phải kết luận.",
    en="Look for duplicates in the archive. Each finding is a question to a person, with its reasons, both "
    "quotations and the legal source; it is no verdict.",
    example="sovang audit\nsovang audit --rule R-DUP-03 --severity ERROR --output ra-soat.xlsx",
)
@option("--rule", metavar="ID", vi="Chỉ quy tắc này, ví dụ R-DUP-03.", en="Only this rule: R-DUP-03.")
@option(
    "--severity",
    type=click.Choice(SEVERITIES, case_sensitive=False),
    vi="Chỉ mức này.",
    en="Only this severity.",
)
@option(
    "--since",
    type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]),
    metavar="DATE",
    vi="Chỉ phát hiện có quyết định ban hành từ ngày này (2024-01-31 hoặc 31/01/2024).",
    en="Only findings with a decision issued on this day or later (2024-01-31 or 31/01/2024).",
)
@option(
    "--exit-code",
    is_flag=True,
    vi="Kết thúc với mã 1 khi còn phát hiện mức ERROR chưa được xem xét.",
    en="End with exit code 1 while findings of severity ERROR stand unjudged.",
)
@output_options
@click.pass_obj
def audit(
    db: str | None,
    /,
    rule: str | None,
    severity: str | None,
    since: datetime | None,
    exit_code: bool,
    form_of_output: str | None,
    output: Path | None,
) -> int:
    """Run the rules, keep what they find, and list it."""
    with Archive.open(db) as archive:
        refresh(archive)
        chosen = findings(archive, rule, severity, since.date() if since else None)
        found = [in_language(finding, say("vi", "en")) for finding in chosen]
    form = chosen_format(form_of_output, output)
    if form == "table" and found:
        with target_of(output) as target:
            print_to(target, *_pieces(found), on_screen=output is None)
    else:
        write_list(FINDINGS, found, form, output)
    open_errors = any(finding.severity == "ERROR" and finding.verdict is None for finding in found)
    return PARTLY if exit_code and open_errors else OK


def _pieces(found: list[FindingRecord]) -> Iterator[object]:
    """A short paragraph for each finding: too much for the cells of a table."""
    for finding in found:
        yield f"[{finding.id}] {finding.severity} {finding.rule}: {finding.title}"
        yield Padding("\n".join(_lines(finding)), (0, 0, 1, 4))


def _lines(finding: FindingRecord) -> Iterator[str]:
    yield f"{finding.recipient} · {', '.join(finding.documents)}"
    yield from _quotes(finding)
    yield f"{say('Lý do', 'Reasons')}: {'; '.join(reason.text for reason in finding.reasons)}"
    yield f"{say('Căn cứ', 'Law')}: {'; '.join(finding.law)}"
    if finding.verdict:
        yield f"{say('Kết luận', 'Verdict')}: {finding.verdict} ({finding.judged_by}). {finding.note or ''}"


def _quotes(finding: FindingRecord) -> Iterator[str]:
    for quote in finding.quotes:
        page = say(f", trang {quote.page}", f", page {quote.page}") if quote.page else ""
        yield f"«{quote.text}» ({quote.file}{page})"
