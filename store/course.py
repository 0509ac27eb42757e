"""The course of a load: which task comes next, and what the answer to one leads to."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.errors import SourceError
from store.archive import Archive
from store.discover import Found, Unfit
from store.holdings import Holdings
from store.order import largest_first
from store.pulse import OutOfMemory, OutOfTime
from store.reading import Answer, Crash, Packed, finish, read_file, read_pages, unpack_more
from store.sharing import Shared
from store.spool import Batch, Place
from store.tally import Tally
from store.terms import Terms
from store.triage import Job, Triage


@dataclass(frozen=True, slots=True)
class Call:
    """A task for a worker: `function(job.found, *args)`; the first of `args` are the terms."""

    job: Job
    function: Callable[..., Any]
    args: tuple[Any, ...]


class Course:
    """Sorts what was found, hands out tasks and keeps their answers; all of it in the one process that writes."""

    def __init__(
        self, archive: Archive, tally: Tally, terms: Terms, folder: Path, items: Iterable[Found | Unfit]
    ) -> None:
        self._tally, self._terms, self._folder = tally, terms, folder
        self._holdings = Holdings(archive, tally)
        settled = self._holdings.settled
        self._triage = Triage(
            archive,
            tally,
            settled,
            again=terms.again,
            bring_back=terms.bring_back,
            allow_secret=terms.allow_secret,
        )
        self._jobs: Iterator[Job] = self._triage.jobs(largest_first(items))
        self._begun: deque[Call] = deque()
        self._shared: dict[Job, Shared] = {}
        # Documents with something in them that is unpacked by itself.
        self._apart: set[Job] = set()

    def next_call(self) -> Call | None:
        """What to do next: pages of files and members of containers that are begun come before new files.

        Null where nothing can be done before some answer comes.
        """
        for job, place in self._holdings.next_batches():
            self._begun.append(self._call(job, unpack_more, self._folder, place))
        while self._begun:
            call = self._begun.popleft()
            if not self.is_moot(call):
                return call
        job_or_none = next(self._jobs, None)
        return self._first(job_or_none) if job_or_none else None

    def is_moot(self, call: Call) -> bool:
        """Whether a task has become pointless: it is about pages of a file that was refused for others."""
        return call.function in (read_pages, finish) and call.job not in self._shared

    def settle(self, call: Call, future: Future[Any]) -> None:
        """Wait for an answer and act on it. A death of the worker goes through as BrokenExecutor."""
        job = call.job
        try:
            answer = future.result()
        except SourceError as error:
            if not self.is_moot(call):
                self._refuse(job, error.code, error.detail)
        except (OutOfTime, OutOfMemory) as error:
            if not self.is_moot(call):
                self._refuse(job, *beyond(error, call))
        else:
            if self.is_moot(call):
                return
            if isinstance(answer, Crash):
                self._refuse(job, "internal", answer.error, answer.traceback)
            elif isinstance(answer, Packed):
                self._add(job, answer)
            else:
                self._keep(job, answer)

    def give_up(self, call: Call) -> None:
        """The second worker has died of this file."""
        self._refuse(call.job, "crashed", "")

    def _call(self, job: Job, function: Callable[..., Any], *args: Any) -> Call:
        return Call(job, function, (self._terms, *args))

    def _first(self, job: Job) -> Call:
        if job.held:
            return self._call(job, unpack_more, self._folder, Place())
        return self._call(job, read_file, self._folder)

    def _refuse(self, job: Job, code: str, detail: str, trace: str | None = None) -> None:
        self._shared.pop(job, None)
        self._triage.refuse(job, code, detail, trace)

    def _keep(self, job: Job, answer: Answer) -> None:
        is_document = bool(answer.rows or answer.part or answer.failure)
        if answer.inside:
            self._open(job, answer.inside, int(is_document or job.held or job in self._apart))
        if answer.holds:
            self._begun.append(self._call(job, unpack_more, self._folder, Place()))
            self._apart |= {job} if is_document else set()
        if answer.failure:
            self._refuse(job, answer.failure.code, answer.failure.detail)
        elif answer.part:
            self._share(job, answer.part)
        elif answer.rows:
            shared = self._shared.pop(job, None)
            self._tally.on_pages(answer.rows.pages - (shared.read if shared else 0))
            self._triage.save(job, answer.rows)
        else:
            self._triage.close(job)

    def _open(self, job: Job, batch: Batch, itself: int) -> None:
        """The members of a container become jobs of their own."""
        unpacked, bad = self._holdings.take(job, batch, itself)
        for unfit in bad:
            self._tally.found += 1
            self._triage.refuse_file(unfit, unfit.error.code, unfit.error.detail)
        self._begun += [self._first(member) for member in self._triage.members(unpacked)]

    def _share(self, job: Job, part: Packed) -> None:
        """The rest of a long file, in runs of pages for whoever is free."""
        shared = self._shared[job] = Shared(part)
        self._tally.on_pages(part.end - part.first)
        self._begun += [self._call(job, read_pages, *run) for run in shared.runs()]

    def _add(self, job: Job, part: Packed) -> None:
        self._tally.on_pages(part.end - part.first)
        parts = self._shared[job].add(part)
        if parts:
            self._begun.appendleft(self._call(job, finish, parts))


def beyond(error: OutOfTime | OutOfMemory, call: Call) -> tuple[str, str]:
    """How a file went beyond its limits and where, for the list of failures: code and detail."""
    if isinstance(error, OutOfTime):
        code, limit = "out-of-time", f"> {error.seconds:.0f} s"
    else:
        code, limit = "out-of-memory", f"> {error.limit / 2**20:.0f} MB" if error.limit else ""
    if call.function is not read_pages:
        return code, limit
    first, stop = call.args[1:]
    return code, ": ".join(part for part in (f"trang (pages) {first + 1}–{stop}", limit) if part)
