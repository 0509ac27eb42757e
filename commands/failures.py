"""`sovang failures`: files that could not be read, and what to do."""

from pathlib import Path
from typing import Any

import click

from commands.bilingual import command, option
from commands.failure_texts import advice
from commands.language import say
from commands.listing import Column, Listing, local_time, output_options, write_list
from commands.load_options import reading_options, terms_of
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


FAILURES: Listing[FailureRecord] = Listing(
    (
        Column("Tệp", "File", lambda failure: failure.path, wide=True),
        Column("Lý do", "Reason", lambda failure: advice(failure.code, failure.detail)[0], wide=True),
        Column("Cách xử lý", "What to do", lambda failure: advice(failure.code, failure.detail)[1], wide=True),
        Column("Lúc", "When", lambda failure: local_time(failure.failed_at), whole=True),
    ),
    _json,
)


@command(
    "failures",
    vi="Các tệp không đọc được: lý do và cách xử lý. Sửa tệp xong, chạy lại «sovang load». Với --retry: thử đọc lại "
    "tất cả; tệp nào đọc được, hoặc không còn trên ổ đĩa, thì ra khỏi danh sách.",
    en="Files that could not be read: why, and what to do. Mend the file, then run «sovang load» again. With --retry: "
    "try all of them again; those that can be read, or are no longer there, leave the list.",
    example="sovang failures\nsovang failures --output tep-loi.xlsx\nsovang failures --retry",
)
@option(
    "--retry",
    is_flag=True,
    vi="Thử đọc lại các tệp trong danh sách.",
    en="Try to read the files of the list again.",
)
@reading_options
@output_options
@click.pass_obj
def failures(db: str | None, /, retry: bool, form_of_output: str | None, output: Path | None, **how: Any) -> int | None:
    """Every file that is refused at present; with `retry` the exit code is that of a load."""
    with Archive.open(db) as archive:
        if retry:
            return _retry(archive, how)
        write_list(FAILURES, read_failures(archive), form_of_output, output)
    return None


def _retry(archive: Archive, how: dict[str, Any]) -> int:
    from commands.load import end, run
    from commands.load_report import Record, done
    from store.retrying import drop_failures, refused_files

    paths, gone = refused_files(archive)
    drop_failures(archive, gone)
    if gone:
        click.echo(
            say(f"{len(gone)} tệp không còn trên ổ đĩa, đã bỏ khỏi danh sách.", f"No longer there: {len(gone)} files."),
            err=True,
        )
    terms = terms_of(how, again=True)
    report = run(archive, paths, terms, Record(keep=False), how["workers"])
    click.echo(done(report))
    return end(report)
