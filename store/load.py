"""The bulk load: files → worker processes → one writer.

It speaks only `concurrent.futures.Executor`. A file that is bad, a bug, a dying worker and a page without end are
four things: the first is refused with its reason, the second is kept with its traceback, the third is tried once more
by itself, the fourth is given up; each costs that file only.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from store.archive import Archive
from store.course import Call, Course
from store.discover import discover
from store.interrupts import uninterrupted
from store.rehearsal import Rehearsal
from store.spool import spool
from store.tally import LoadReport as LoadReport
from store.tally import Step as Step
from store.tally import Tally
from store.terms import Terms as Terms

Pool = Callable[[], AbstractContextManager[Executor]]


def load(
    archive: Archive,
    paths: Iterable[Path],
    pool: Pool,
    *,
    in_flight: int,
    terms: Terms | None = None,
    dry_run: bool = False,
    on_step: Callable[[Step], None] = lambda step: None,
    on_pages: Callable[[int], None] = lambda pages: None,
) -> LoadReport:
    """Load every file at these paths that the archive does not hold yet.

    `in_flight` bounds how many tasks wait in the pool at a time. With `dry_run` nothing is read or written and
    «loaded» counts what would be tried. `on_pages` hears of pages as they are read. Raises MissingTool, NoWorker and
    NoRoom.
    """
    tally = Tally(on_step, on_pages)
    terms = terms or Terms()
    try:
        if dry_run:
            _Load(Rehearsal(archive, tally, terms, discover(paths)), pool, in_flight).work()
        else:
            with spool() as folder:
                _Load(Course(archive, tally, terms, folder, discover(paths)), pool, in_flight).work()
    except KeyboardInterrupt:
        return tally.report(interrupted=True)
    return tally.report(interrupted=False)


class _Load:
    """The tasks that are in the pool, and those that a worker died of."""

    def __init__(self, course: Course | Rehearsal, pool: Pool, in_flight: int) -> None:
        self._course, self._pool, self._in_flight = course, pool, in_flight
        self._waiting: dict[Future[Any], Call] = {}
        self._suspects: list[Call] = []

    def work(self) -> None:
        """Do all that is to be done. What a worker died of is tried once more, by itself and after the others."""
        self._pass()
        while self._suspects:
            suspects, self._suspects = self._suspects, []
            for call in suspects:
                self._alone(call)
            self._pass()

    def _pass(self) -> None:
        """One pool's work, until nothing is left or the pool breaks as a whole."""
        call = self._course.next_call()
        if call is None:
            return
        with self._pool() as executor:
            while call is not None or self._waiting:
                if call is not None and not self._submit(executor, call):
                    return
                if call is None or len(self._waiting) >= self._in_flight:
                    self._drain()
                call = self._course.next_call() if len(self._waiting) < self._in_flight else None

    def _submit(self, executor: Executor, call: Call) -> bool:
        """Hand a call to the pool; false where that is broken: all that was in it is suspect then."""
        try:
            self._waiting[executor.submit(call.function, call.job.found, *call.args)] = call
            return True
        except BrokenExecutor:
            self._suspects += [call, *self._waiting.values()]
            self._waiting.clear()
            return False

    def _drain(self) -> None:
        """Keep what is ready, waiting for the first. A call that leaves the list is settled, whatever comes."""
        done, _ = wait(self._waiting, return_when=FIRST_COMPLETED)
        for future in done:
            with uninterrupted():
                call = self._waiting.pop(future)
                try:
                    self._course.settle(call, future)
                except BrokenExecutor:
                    self._suspects.append(call)

    def _alone(self, call: Call) -> None:
        """One call in a pool of its own, so that a second death is put down to the file that caused it."""
        if self._course.is_moot(call):
            return
        try:
            with self._pool() as executor:
                self._course.settle(call, executor.submit(call.function, call.job.found, *call.args))
        except BrokenExecutor:
            self._course.give_up(call)
