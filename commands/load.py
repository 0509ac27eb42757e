"""`sovang load`: files, folders and ZIP archives into the archive."""

from pathlib import Path
from typing import cast

import click

from commands.bilingual import command, option
from commands.errors import INTERRUPTED, OK, PARTLY
from commands.failure_texts import advice
from commands.language import say
from commands.progress import Progress
from ingest.read import OcrMode
from store.archive import Archive
from store.errors import AbsentArchive
from store.load import LoadReport, Step
from store.load import load as load_files
from store.workers import processes, processors

FILES_AHEAD = 2
"""Files that wait in the pool for each worker, so that none idles while one is saved."""


@command(
    "load",
    vi="Nạp tệp, thư mục (cả thư mục con) và tệp ZIP vào kho. Tệp đã có trong kho không đọc lại; "
    "có thể dừng giữa chừng rồi chạy lại.",
    en="Load files, folders (with all below them) and ZIP archives. What the archive holds already is not "
    "read again; a load can be stopped and run again.",
    example="sovang load D:\\QuyetDinh\nsovang load quyet-dinh.zip QD-329.pdf --workers 4",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    vi="Số tiến trình đọc song song (mặc định: số bộ xử lý).",
    en="How many processes read side by side (default: the processors).",
)
@option(
    "--ocr",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    vi="Nhận dạng chữ trên ảnh: khi cần (auto), luôn luôn, không bao giờ.",
    en="Read the image of a page: where needed (auto), always, never.",
)
@option(
    "--dry-run",
    is_flag=True,
    vi="Chỉ đếm tệp sẽ đọc; không đọc, không ghi gì.",
    en="Count what would be read; read and write nothing.",
)
@click.pass_obj
def load(db: str | None, /, paths: tuple[Path, ...], workers: int | None, ocr: str, dry_run: bool) -> int:
    """Exit code 0 where every file was loaded or known, 1 where some were refused."""
    count = workers or processors()
    with _archive(db, dry_run) as archive, Progress() as progress:

        def on_step(step: Step) -> None:
            if step.failure:
                reason, _ = advice(step.failure.code, step.failure.detail)
                progress.say(f"{say('Từ chối', 'Refused')} {step.path}: {reason}")
            progress.advance(step.path)

        report = load_files(
            archive,
            paths,
            lambda: processes(count),
            in_flight=count * (1 + FILES_AHEAD),
            ocr=cast(OcrMode, ocr),
            dry_run=dry_run,
            on_step=on_step,
        )
    return _tell(report, dry_run)


def _archive(db: str | None, dry_run: bool) -> Archive:
    """The archive to load into; a rehearsal makes none, and compares with nothing where none is."""
    try:
        return Archive.open(db, create=not dry_run)
    except AbsentArchive:
        return Archive.open("sqlite://")


def _tell(report: LoadReport, dry_run: bool) -> int:
    click.echo(_rehearsed(report) if dry_run else _done(report))
    if report.refused and not dry_run:
        click.echo(say("Xem cách xử lý: sovang failures", "What to do: sovang failures"), err=True)
    if report.interrupted:
        click.echo(
            say("Đã dừng theo yêu cầu; chạy lại lệnh để nạp tiếp.", "Stopped; run again to load the rest."),
            err=True,
        )
        return INTERRUPTED
    return PARTLY if report.refused else OK


def _done(report: LoadReport) -> str:
    return say(
        f"Tìm thấy {report.found} tệp: nạp mới {report.loaded}, đã có {report.known}, "
        f"bỏ qua {report.skipped}, từ chối {report.refused}.\nĐọc được {report.awards} lượt khen thưởng.",
        f"Found {report.found} files: loaded {report.loaded}, known {report.known}, "
        f"skipped {report.skipped}, refused {report.refused}.\nAwards read: {report.awards}.",
    )


def _rehearsed(report: LoadReport) -> str:
    return say(
        f"Tìm thấy {report.found} tệp: sẽ đọc {report.loaded}, đã có {report.known}, "
        f"bỏ qua {report.skipped}, không mở được {report.refused}.\nChưa đọc, chưa ghi gì.",
        f"Found {report.found} files: {report.loaded} to read, known {report.known}, "
        f"skipped {report.skipped}, cannot be opened {report.refused}.\nNothing was read or written.",
    )
