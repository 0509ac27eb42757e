"""One reading process and the talk with it: a task goes out, signs of life and an answer come back."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import BrokenExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any

from ingest.limits import MAX_WORKER_MEMORY
from store.pulse import OutOfMemory, OutOfTime, listen
from store.resident import resident

START_SECONDS = 300.0
"""How long a process may take to start: Windows loads the readers anew for each, from a slow disk perhaps."""

SILENT_SECONDS = 600.0
"""How long a task may be silent that has not asked for a time of its own."""

LOOK_SECONDS = 0.1
"""How often the memory of a process is looked at: in that time it can take some hundred megabytes more."""

END_SECONDS = 10.0
"""How long a process that was told to end may take before it is made to."""


class WorkerDied(BrokenExecutor):
    """The process died during this task: a fault in a library, or the system took its memory. Others are unharmed."""

    def __init__(self, exitcode: int | None) -> None:
        super().__init__(exitcode)
        self.exitcode = exitcode


class NoWorker(Exception):
    """No reading process can be started on this machine; no file is to blame."""


@dataclass(frozen=True, slots=True)
class Task:
    """A call to be made in another process."""

    function: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]

    def __call__(self) -> Any:
        return self.function(*self.args, **self.kwargs)


class Worker:
    """A process with a pipe to it. One task at a time."""

    def __init__(self, context: multiprocessing.context.BaseContext) -> None:
        self._pipe, theirs = context.Pipe()
        process: Any = context
        self._process = process.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._tasks = self._resident = 0
        self.is_gone = False

    def wait_ready(self) -> None:
        """Return once it can take a task. Raises NoWorker where it never can."""
        try:
            if self._pipe.poll(START_SECONDS):
                self._pipe.recv()
                return
        except (EOFError, OSError):
            pass
        self.kill()
        raise NoWorker(f"exit code {self._exitcode()}")

    def run(self, task: Task) -> Any:
        """The task's result, or its error raised here. Raises WorkerDied, OutOfTime, OutOfMemory; it is gone then."""
        self._tasks += 1
        try:
            self._pipe.send(task)
            answer, value = self._answer()
        except (EOFError, OSError) as error:
            self.is_gone = True
            raise WorkerDied(self._exitcode()) from error
        if answer == "raised":
            raise value
        return value

    def _answer(self) -> tuple[str, Any]:
        allowed, memory = SILENT_SECONDS, MAX_WORKER_MEMORY
        until = monotonic() + allowed
        while True:
            if self._pipe.poll(min(max(until - monotonic(), 0), LOOK_SECONDS)):
                answer, value, self._resident = self._pipe.recv()
                if answer == "allow":
                    allowed = float(value)
                    until = monotonic() + allowed
                elif answer == "hold":
                    memory = int(value)
                else:
                    return answer, value
            elif monotonic() >= until:
                self.kill()
                raise OutOfTime(allowed)
            if resident(self._process.pid) > memory:
                self.kill()
                raise OutOfMemory(memory)

    def is_tired(self, tasks: int, memory: int, fewest: int) -> bool:
        """Whether it has done its share of tasks, or holds more memory than it should after a few of them."""
        return self._tasks >= tasks or (self._resident > memory and self._tasks >= fewest)

    def kill(self) -> None:
        """End it now."""
        self.is_gone = True
        self._process.kill()

    def end(self) -> None:
        """Let it end, or make it."""
        try:
            self._pipe.send(None)
        except OSError:
            self.kill()
        self._process.join(END_SECONDS)
        if self._process.is_alive():
            self.kill()
            self._process.join()
        self._pipe.close()

    def _exitcode(self) -> int | None:
        self._process.join(END_SECONDS)
        code: int | None = self._process.exitcode
        return code


def _work(pipe: "Connection[Any, Any]") -> None:
    """The life of the process: leave Ctrl-C to the parent, take tasks, end with the parent even when it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    # A pipe that breaks means that nobody is left to be told.
    with suppress(EOFError, OSError):
        _take_tasks(pipe)


def _take_tasks(pipe: "Connection[Any, Any]") -> None:
    listen(lambda what, value: pipe.send((what, value, 0)))
    pipe.send(("ready", None, 0))
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        except Exception as error:
            pipe.send(("raised", error, 0))
            continue
        if task is None:
            return
        _tell(pipe, *_outcome(task))
        del task


def _outcome(task: Task) -> tuple[str, Any]:
    try:
        return "done", task()
    except Exception as error:
        return "raised", error


def _tell(pipe: "Connection[Any, Any]", answer: str, value: Any) -> None:
    try:
        pipe.send((answer, value, resident(os.getpid())))
    except OSError:
        raise
    except Exception as error:
        # An answer that does not pickle: the parent must not wait for it.
        pipe.send(("raised", RuntimeError(f"{type(error).__name__}: {error}"), resident(os.getpid())))


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
