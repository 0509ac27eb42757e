"""`sovang watch`: what appears in a folder into the archive, until Ctrl-C."""

from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import click

from commands.bilingual import command, option
from commands.errors import INTERRUPTED
from commands.language import say
from commands.load import run
from commands.load_options import reading_options, terms_of
from commands.load_report import Record
from store.archive import Archive
from store.load import LoadReport, Terms
from store.retrying import drop_failures
from store.watching import Watch


@command(
    "watch",
    vi="Theo dõi thư mục (cả thư mục con): tệp nào xuất hiện và không lớn thêm nữa thì nạp vào kho, cho tới khi bấm "
    "Ctrl-C. Thư mục được xem lại đều đặn, nên dùng được cả ổ đĩa mạng.",
    en="Watch folders (with all below them): what appears is loaded once it has stopped growing, until Ctrl-C. The "
    "folder is looked at again and again, so that network drives work too.",
    example="sovang watch D:\\Den\nsovang watch //may-chu/quet --every 30 --quiet 60",
)
@click.argument(
    "folders",
    metavar="FOLDER...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@option(
    "--every",
    type=click.FloatRange(min=0.05),
    default=5.0,
    metavar="S",
    vi="Xem lại thư mục sau mỗi S giây (mặc định 5).",
    en="Look again every S seconds (default 5).",
)
@option(
    "--quiet",
    type=click.FloatRange(min=0),
    default=10.0,
    metavar="S",
    vi="Nạp tệp khi nó không đổi trong S giây (mặc định 10).",
    en="Load a file when it has not changed for S seconds (default 10).",
)
@reading_options
@click.pass_obj
def watch(db: str | None, /, folders: tuple[Path, ...], every: float, quiet: float, **how: Any) -> int:
    """Ends with 130 on Ctrl-C; the archive is closed while nothing is loaded, so that others can work with it."""
    terms = terms_of(how)
    seen = Watch(folders, quiet)
    click.echo(say("Đang theo dõi; bấm Ctrl-C để dừng.", "Watching; stop with Ctrl-C."), err=True)
    try:
        while True:
            ready = seen.look(monotonic())
            if ready and _load(db, ready, terms, how["workers"]).interrupted:
                return INTERRUPTED
            sleep(every)
    except KeyboardInterrupt:
        return INTERRUPTED


def _load(db: str | None, ready: list[Path], terms: Terms, workers: int | None) -> LoadReport:
    """Load what is ready. A file that was renamed or deleted in between is no failure."""
    record = Record(keep=True)
    with Archive.open(db, create=True) as archive:
        report = run(archive, ready, terms, record, workers)
        refused = [Path(path) for path in record.refused_paths()]
        drop_failures(archive, [str(path) for path in refused if path in ready and not path.exists()])
    if report.loaded or report.refused:
        click.echo(
            say(
                f"{datetime.now():%H:%M:%S} nạp mới {report.loaded}, đã có {report.known}, từ chối {report.refused}.",
                f"{datetime.now():%H:%M:%S} loaded {report.loaded}, known {report.known}, refused {report.refused}.",
            )
        )
    return report
