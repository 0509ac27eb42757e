"""Reading on an existing Dask cluster: the same load, the same processes, on its machines.

Each Dask worker keeps reading processes of its own (see `store.workers`): what kills one or hangs in one is put down to
its file there, and the Dask worker lives. When a Dask worker dies, the scheduler gives its tasks to another one.
"""

import multiprocessing
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from ingest.errors import MissingTool
from store.discover import Found
from store.reading import read_file, unpack_more
from store.worker import NoWorker, WorkerDied
from store.workers import Workers, processes

CONNECT_SECONDS = 15

_pools: list[Workers] = []
_making = threading.Lock()


class Cluster(Executor):
    """An executor that reads on a cluster; containers are unpacked here, and their members' bytes sent along."""

    def __init__(self, remote: Executor, here: Executor) -> None:
        self._remote, self._here = remote, here

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """See `concurrent.futures.Executor`; the first argument of a task is the file."""
        if fn is unpack_more:
            return self._here.submit(fn, *args, **kwargs)
        found, *rest = args
        if fn is read_file:
            rest[1] = None  # the folder for members is not there
        data = found.path.read_bytes() if found.container else None
        answer: Future[Any] = Future()
        remote = self._remote.submit(_there, fn, found, data, rest)
        remote.add_done_callback(lambda done: _hand_on(done, answer))
        return answer


def _hand_on(done: "Future[Any]", answer: "Future[Any]") -> None:
    """The outcome of a task, with the cluster's errors in our terms."""
    try:
        result = done.result()
    except CancelledError:
        answer.set_exception(NoWorker("cụm Dask đã ngắt (the Dask cluster is gone)"))
    except BaseException as error:
        killed = type(error).__name__ == "KilledWorker"
        answer.set_exception(WorkerDied(None) if killed else error)
    else:
        answer.set_result(result)


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The cluster whose scheduler is at this address (tcp://host:8786). Raises MissingTool, NoWorker."""
    client = _connected(address)
    try:
        with processes(1) as here:
            yield Cluster(client.get_executor(pure=False), here)
    finally:
        client.close()


def size_of(address: str) -> int:
    """How many files the cluster reads side by side. Raises MissingTool, NoWorker."""
    client = _connected(address)
    try:
        threads: dict[str, int] = client.nthreads()
    finally:
        client.close()
    if not threads:
        raise NoWorker(f"{address}: không có tiến trình nào (no workers)")
    return sum(threads.values())


def _connected(address: str) -> Any:
    try:
        distributed = import_module("distributed")
    except ImportError as error:
        raise MissingTool(
            "Thiếu gói «distributed»; hãy chạy: python -m pip install distributed "
            "(the package «distributed» is missing; run: python -m pip install distributed)"
        ) from error
    try:
        return distributed.Client(address, timeout=CONNECT_SECONDS)
    except (OSError, ValueError, TimeoutError) as error:
        raise NoWorker(f"{address}: {error}") from error


def _there(fn: Callable[..., Any], found: Found, data: bytes | None, rest: list[Any]) -> Any:
    """Run a task in a reading process of this Dask worker; a member's bytes become a file for that time."""
    if data is None:
        return _pool().submit(fn, found, *rest).result()
    with tempfile.TemporaryDirectory(prefix="sovang-member-") as folder:
        path = Path(folder) / "member"
        path.write_bytes(data)
        return _pool().submit(fn, replace(found, path=path), *rest).result()


def _pool() -> Workers:
    """The reading processes of this Dask worker, as many as it has threads."""
    with _making:
        if not _pools:
            # Dask marks its workers as processes without children. Ours end by themselves when their parent is gone.
            multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
            _pools.append(Workers(import_module("distributed").get_worker().state.nthreads))
        return _pools[0]
