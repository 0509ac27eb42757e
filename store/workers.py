"""The processes that read files: started apart from the archive's connection, gone when their parent is."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait


def processors() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def processes(count: int) -> Iterator[Executor]:
    """`count` worker processes; on an error or Ctrl-C they are ended at once, their files read next time."""
    # One page is read by one process: Tesseract's own threads only get in each other's way.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    executor = ProcessPoolExecutor(count, mp_context=_context(), initializer=_start)
    try:
        yield executor
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    executor.shutdown()


def _context() -> multiprocessing.context.BaseContext:
    """A fork server loads the readers once for all; Windows starts each worker from nothing.

    A plain fork would copy the archive's open connection into the workers.
    """
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["extract.pipeline", "ingest.read"])
    return context


def _start() -> None:
    """Leave Ctrl-C to the parent, and end with it even when it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
