"""The processes that read files: each can die or be ended alone, and all are gone when their parent is."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from time import sleep
from typing import Any, ParamSpec, TypeVar

from store.worker import NoWorker, Task, Worker, WorkerDied

P = ParamSpec("P")
T = TypeVar("T")

TASKS_EACH = 200
"""Tasks after which a process is replaced: what its libraries have kept of them goes with it."""

MOST_RESIDENT = 350 * 2**20
"""Bytes of memory at which a process is replaced after its task."""

STARTS = 4
"""How often a process is started that dies before it takes a task."""

FEWEST_TASKS = 10
"""Tasks before memory counts: a process that is large from the start would be replaced without end."""


def processors() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Workers(Executor):
    """An executor of processes in which the death of one costs its task alone (`WorkerDied`) and a task that hangs
    is ended with its process (`OutOfTime`); the process is replaced, the others go on.

    The pool of the standard library breaks as a whole with one of its processes, and cannot end a task.
    """

    def __init__(self, count: int) -> None:
        self._queue: SimpleQueue[tuple[Future[Any], Task] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._running: set[Worker] = set()
        self._closed = self._killed = False
        self._threads = [threading.Thread(target=self._serve, daemon=True) for _ in range(count)]
        for thread in self._threads:
            thread.start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """See `concurrent.futures.Executor`; function, arguments and result must pickle."""
        if self._closed:
            raise RuntimeError("the pool is closed")
        future: Future[T] = Future()
        self._queue.put((future, Task(fn, args, kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes once the tasks that were handed in are done (with `cancel_futures`: those begun)."""
        self._closed = True
        if cancel_futures:
            self._cancel()
        for _ in self._threads:
            self._queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def kill(self) -> None:
        """End all processes at once; what they were doing fails with `WorkerDied`."""
        self._closed = self._killed = True
        self._cancel()
        with self._lock:
            for worker in self._running:
                worker.kill()

    def _cancel(self) -> None:
        while True:
            try:
                item = self._queue.get_nowait()
            except Empty:
                return
            if item:
                item[0].cancel()

    def _serve(self) -> None:
        """One thread a process: hand it a task, wait, hand its answer on."""
        worker: Worker | None = None
        while (item := self._queue.get()) is not None:
            future, task = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                worker = worker or self._started()
                result = worker.run(task)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
                del result
            del future, task, item
            if worker and (worker.is_gone or worker.is_tired(TASKS_EACH, MOST_RESIDENT, FEWEST_TASKS)):
                self._end(worker)
                worker = None
        if worker:
            self._end(worker)

    def _started(self) -> Worker:
        """A process that takes tasks. Raises NoWorker where none can be had, after some tries."""
        for attempt in range(1, STARTS + 1):
            try:
                worker = Worker(_context())
            except (EOFError, OSError) as error:
                # The server that starts processes was killed; the next try makes a new one.
                reason: Exception = NoWorker(str(error))
            else:
                try:
                    self._enlist(worker)
                    worker.wait_ready()
                    return worker
                except NoWorker as error:
                    self._end(worker)
                    reason = error
            if self._killed:
                raise WorkerDied(None)
            sleep(attempt)
        raise reason

    def _enlist(self, worker: Worker) -> None:
        with self._lock:
            self._running.add(worker)
            if self._killed:
                worker.kill()

    def _end(self, worker: Worker) -> None:
        worker.end()
        with self._lock:
            self._running.discard(worker)


@contextmanager
def processes(count: int) -> Iterator[Executor]:
    """`count` worker processes; on an error or Ctrl-C they are ended at once, their files read next time."""
    _one_thread_each()
    with _ctrl_c_waits():
        workers = Workers(count)
    try:
        yield workers
    except BaseException:
        workers.kill()
        workers.shutdown()
        raise
    workers.shutdown()


def get_ready() -> None:
    """Begin to load what `processes` needs, and return at once: it loads while the caller opens its archive.

    On Windows each process loads by itself, so that there is nothing to begin with.
    """
    _one_thread_each()
    with _ctrl_c_waits():
        pass


def _one_thread_each() -> None:
    """One page is read by one process: the threads of the reading engines only get in each other's way."""
    for engine in ("OMP_THREAD_LIMIT", "OPENCV_FOR_THREADS_NUM"):
        os.environ.setdefault(engine, "1")


@contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Hold Ctrl-C back while processes start: one half started could not be ended, and would print a traceback.

    The processes inherit that they are not to be told of it; it is the parent that ends them.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    from multiprocessing import forkserver, resource_tracker

    # It lets Ctrl-C through again when it starts itself, so it starts first.
    resource_tracker.ensure_running()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        _context()
        forkserver.ensure_running()
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
    context.set_forkserver_preload(["store.preloaded"])
    return context
