"""`sovang failures`: files that could not be read, and what to do."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from commands.bilingual import command
from commands.failure_texts import advice
from commands.listing import Column, Listing, output_options, write_list
from store.archive import Archive
from store.failures import FailureRecord
from store.failures import failures as read_failures


def _json(failure: FailureRecord) -> dict[str, Any]:
    reason, step = advice(failure.code, failure.detail)
    return {
        "path": failure.path,
        "code": failure.code,
        "reason": reason,
        "advice": step,
        "failed_at": failure.failed_at,
        "traceback": failure.traceback,
    }


def _when(failure: FailureRecord) -> str:
    """The local time, to the minute."""
    return f"{datetime.fromisoformat(failure.failed_at).astimezone():%d/%m/%Y\n%H:%M}"


FAILURES: Listing[FailureRecord] = Listing(
    (
        Column("Tệp", "File", lambda failure: failure.path, wide=True),
        Column("Lý do", "Reason", lambda failure: advice(failure.code, failure.detail)[0], wide=True),
        Column("Cách xử lý", "What to do", lambda failure: advice(failure.code, failure.detail)[1], wide=True),
        Column("Lúc", "When", _when, whole=True),
    ),
    _json,
)


@command(
    "failures",
    vi="Các tệp không đọc được: lý do và cách xử lý. Sửa tệp xong, chạy lại «sovang load».",
    en="Files that could not be read: why, and what to do. Mend the file, then run «sovang load» again.",
    example="sovang failures\nsovang failures --output tep-loi.xlsx",
)
@output_options
@click.pass_obj
def failures(db: str | None, /, form_of_output: str | None, output: Path | None) -> None:
    """Every file that is refused at present."""
    with Archive.open(db) as archive:
        write_list(FAILURES, read_failures(archive), form_of_output, output)
