"""The options of every command that reads files, and the pool of workers that they ask for."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeVar, cast

import click

from commands.bilingual import option
from commands.errors import MISSING_TOOL, Failed
from ingest.limits import MAX_WORKER_MEMORY
from ingest.read import OcrMode
from store.spool import NoRoom
from store.terms import PAGE_SECONDS, Terms
from store.worker import NoWorker
from store.workers import processes, processors

MEGABYTE = 2**20

LEAST_MEMORY = 512
"""MB below which no reading process could do its work: it takes 250 before it reads, and 500 for a page of 600 dpi."""

F = TypeVar("F", bound=Callable[..., Any])

TASKS_AHEAD = 2
"""Tasks that wait in the pool for each worker, so that none idles while one is saved."""


_READING = (
    option(
        "--workers",
        type=click.IntRange(min=1),
        metavar="N",
        vi="Số tiến trình đọc song song (mặc định: số bộ xử lý).",
        en="How many processes read side by side (default: the processors).",
    ),
    option(
        "--ocr",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        vi="Nhận dạng chữ trên ảnh: khi cần (auto), luôn luôn, không bao giờ.",
        en="Read the image of a page: where needed (auto), always, never.",
    ),
    option(
        "--allow-secret",
        is_flag=True,
        vi="Nạp cả văn bản đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT (mặc định: từ chối); chỉ dùng khi kho được phép lưu.",
        en="Load papers marked MẬT, TỐI MẬT, TUYỆT MẬT (secret) as well (default: refused); only where the archive may "
        "hold them.",
    ),
    option(
        "--page-seconds",
        type=click.IntRange(min=1),
        metavar="N",
        default=int(PAGE_SECONDS),
        vi=f"Mỗi trang được đọc tối đa N giây (mặc định {PAGE_SECONDS:.0f}); quá hạn thì từ chối tệp ấy.",
        en=f"Read a page for at most N seconds (default {PAGE_SECONDS:.0f}); beyond, its file is refused.",
    ),
    option(
        "--worker-memory",
        type=click.IntRange(min=LEAST_MEMORY),
        metavar="MB",
        default=MAX_WORKER_MEMORY // MEGABYTE,
        vi=f"Mỗi tiến trình đọc dùng tối đa MB bộ nhớ (mặc định {MAX_WORKER_MEMORY // MEGABYTE}); quá thì từ chối tệp.",
        en=f"A reading process may take MB of memory (default {MAX_WORKER_MEMORY // MEGABYTE}); beyond, its file is "
        "refused.",
    ),
)


def reading_options(function: F) -> F:
    """The options of `_READING`, in this order."""
    for each in reversed(_READING):
        function = each(function)
    return function


def terms_of(how: dict[str, Any], **more: bool) -> Terms:
    """How files are to be read, by what the user chose among the `reading_options`."""
    memory = how["worker_memory"] * MEGABYTE
    read = {"page_seconds": how["page_seconds"], "memory": memory, "allow_secret": how["allow_secret"]}
    return Terms(cast(OcrMode, how["ocr"]), **read, **more)


def pool_of(
    workers: int | None, scheduler: str | None = None
) -> tuple[Callable[[], AbstractContextManager[Executor]], int]:
    """The pool to read with and how many tasks to keep in it: processes here, or those of a Dask cluster."""
    if scheduler:
        from store.cluster import cluster, size_of

        return lambda: cluster(scheduler), (workers or size_of(scheduler)) * (1 + TASKS_AHEAD)
    count = workers or processors()
    return lambda: processes(count), count * (1 + TASKS_AHEAD)


@contextmanager
def machine_errors() -> Iterator[None]:
    """What the machine lacks, as one line for the user."""
    try:
        yield
    except NoRoom as error:
        raise Failed(
            f"Ổ đĩa cho tệp tạm đã đầy; hãy dọn chỗ rồi chạy lại: {error}",
            f"The disk for temporary files is full; make room and run again: {error}",
            MISSING_TOOL,
        ) from error
    except NoWorker as error:
        raise Failed(
            f"Không khởi động được tiến trình đọc tệp; hãy kiểm tra bộ nhớ máy, địa chỉ cụm Dask: {error}",
            f"No reading process can be started; look at the memory, or the address of the Dask cluster: {error}",
            MISSING_TOOL,
        ) from error
