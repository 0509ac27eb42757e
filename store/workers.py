"""The processes that read files: started apart from the archive's connection, gone when their parent is."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import wait


def processors() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def processes(count: int) -> Iterator[Executor]:
    """`count` worker processes; on an error or Ctrl-C they are ended at once, their files read next time."""
    # One page is read by one process: the threads of the reading engines only get in each other's way.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    executor = ProcessPoolExecutor(count, mp_context=_context(), initializer=_start)
    try:
        with _ctrl_c_waits():
            # The first task starts all of them.
            executor.submit(_ready)
        yield executor
    except BaseException:
        for child in multiprocessing.active_children():
            child.terminate()
        # Waiting is short now, and needed: a pool left to itself may close its pipe while Python's exit writes to it.
        executor.shutdown(wait=True, cancel_futures=True)
        raise
    executor.shutdown()


@contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Hold Ctrl-C back while processes start: one half started could not be ended, and would print a traceback.

    The processes inherit that they are not to be told of it; it is the parent that ends them.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    # It lets Ctrl-C through again when it starts itself, so it starts first.
    resource_tracker.ensure_running()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _context() -> multiprocessing.context.BaseContext:
    """A fork server loads the readers once for all; Windows starts each worker from nothing.

    A plain fork would copy the archive's open connection into the workers.
    """
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["extract.pipeline", "ingest.read"])
    return context


def _ready() -> None:
    """The task of a process that is to start and no more."""


def _start() -> None:
    """Leave Ctrl-C to the parent, and end with it even when it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
