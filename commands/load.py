"""`sovang load`: files, folders and containers into the archive."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from commands.bilingual import command, option
from commands.errors import INTERRUPTED, OK, PARTLY
from commands.failure_texts import advice
from commands.language import say
from commands.load_options import machine_errors, pool_of, reading_options, terms_of
from commands.load_report import Record, done, rehearsed
from commands.progress import Progress
from store.archive import Archive
from store.engine import address
from store.errors import AbsentArchive
from store.load import LoadReport, Step, Terms
from store.load import load as load_files
from store.workers import get_ready


@command(
    "load",
    vi=(
        "Nạp tệp, thư mục (cả thư mục con), tệp ZIP, thư điện tử vào kho. Tệp đã có trong kho không đọc lại; có thể "
        "dừng giữa chừng rồi chạy lại. Tệp gốc không bị sửa, không bị chuyển đi. Tệp ZIP và thư không tính, mỗi tệp "
        "bên trong tính là một; ZIP rỗng tính là bỏ qua, ZIP hỏng là từ chối; tệp đính kèm trong PDF tính thêm. Luôn "
        "có: tìm thấy = nạp mới + đã có + bỏ qua + từ chối. Tệp bị từ chối mà không đổi thì lần sau không mở lại (trừ "
        "khi thiếu quyền, tiến trình bị ngắt, hoặc có bản sovang mới); muốn thử lại: «sovang failures --retry»."
    ),
    en=(
        "Load files, folders (with all below them), ZIP archives, letters. What the archive holds already is not read "
        "again; a load can be stopped and run again. Originals are never changed or moved. A ZIP archive or a letter "
        "is not counted, each file in it is; an empty one counts as skipped, a broken one as refused; what is "
        "attached to a PDF is counted besides. Always: found = loaded + known + skipped + refused. A refused file "
        "that has not changed is not opened again (but where a right was missing, the process died, or sovang is "
        "newer); to try all of them: «sovang failures --retry»."
    ),
    example="sovang load D:\\QuyetDinh\nsovang load quyet-dinh.zip QD-329.pdf --workers 4\n"
    "sovang load D:\\QuyetDinh --report ket-qua.json",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@reading_options
@option(
    "--scheduler",
    metavar="ADDRESS",
    vi="Đọc trên cụm Dask đang chạy ở địa chỉ này (tcp://máy:8786); các máy phải thấy cùng đường dẫn tệp.",
    en="Read on the Dask cluster at this address (tcp://host:8786); its machines must see the files by the same paths.",
)
@option(
    "--dry-run",
    is_flag=True,
    vi="Chỉ xem sẽ đọc những gì, theo loại và dung lượng; không đọc, không ghi.",
    en="Tell what would be read, by kind and size; read and write nothing.",
)
@option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    vi="Ghi kết quả nạp ra tệp JSON này, kèm danh sách tệp bị từ chối và lý do.",
    en="Write what the load has come to into this JSON file, with the refused files and why.",
)
@option(
    "--forgotten",
    is_flag=True,
    vi="Nạp cả những tệp đã bỏ ra khỏi kho bằng «sovang forget».",
    en="Load as well what was taken out of the archive with «sovang forget».",
)
@click.pass_obj
def load(
    db: str | None, /, paths: tuple[Path, ...], dry_run: bool, report: Path | None, forgotten: bool, **how: Any
) -> int:
    """Exit code 0 where every file was loaded or known, 1 where some were refused."""
    terms = terms_of(how, bring_back=forgotten)
    record = Record(keep=report is not None)
    _start_readers(db, dry_run or bool(how["scheduler"]))
    with _archive(db, dry_run) as archive:
        result = run(archive, paths, terms, record, how["workers"], how["scheduler"], dry_run=dry_run)
    if report:
        record.write(result, report, dry_run=dry_run)
    click.echo(rehearsed(result, record) if dry_run else done(result))
    return end(result, dry_run=dry_run)


def run(
    archive: Archive,
    paths: Sequence[Path],
    terms: Terms,
    record: Record,
    workers: int | None,
    scheduler: str | None = None,
    *,
    dry_run: bool = False,
) -> LoadReport:
    """Load with the progress on stderr: a line for each refused file. Raises Failed where the machine cannot."""
    with machine_errors(), Progress(paths) as progress:
        pool, in_flight = pool_of(workers, scheduler)

        def on_step(step: Step) -> None:
            if step.failure:
                reason, _ = advice(step.failure.code, step.failure.detail)
                progress.say(f"{say('Từ chối', 'Refused')} {step.path}: {reason}")
            record.add(step)
            progress.advance(step)

        what = {"terms": terms, "dry_run": dry_run, "on_step": on_step, "on_pages": progress.pages}
        return load_files(archive, paths, pool, in_flight=in_flight, **what)  # type: ignore[arg-type]


def _archive(db: str | None, dry_run: bool) -> Archive:
    """The archive to load into; a rehearsal makes none, and compares with nothing where none is."""
    try:
        return Archive.open(db, create=not dry_run)
    except AbsentArchive:
        return Archive.open("sqlite://")


def end(report: LoadReport, *, dry_run: bool = False) -> int:
    """Say what to do next, and the exit code."""
    if report.refused and not dry_run:
        click.echo(say("Xem cách xử lý: sovang failures", "What to do: sovang failures"), err=True)
    if report.interrupted:
        click.echo(
            say("Đã dừng theo yêu cầu; chạy lại lệnh để nạp tiếp.", "Stopped; run again to load the rest."),
            err=True,
        )
        return INTERRUPTED
    return PARTLY if report.refused else OK


def _start_readers(db: str | None, needless: bool) -> None:
    """For a new archive all is to be read: the readers load while it is made. Known files need none of them."""
    place = address(db).database
    try:
        absent = place and not Path(place).exists()
    except OSError:  # no such path can be: opening the archive says so
        return
    if absent and not needless:
        get_ready()
