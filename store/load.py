"""The bulk load: files → worker processes → one writer.

It speaks only `concurrent.futures.Executor`. A file that is bad, a bug and a dying worker are three things:
the first is refused with its reason, the second is kept with its traceback, the third costs that file only.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import select

from extract.decision import Decision
from ingest.errors import SourceError
from ingest.read import OcrMode
from store.archive import Archive
from store.discover import Found, Unfit, digest, discover, skipped
from store.failures import FailureRecord, note_failure
from store.reading import Crash, read_file
from store.saving import Stamp, now, remember
from store.tables import files, sources

Outcome = Literal["loaded", "known", "skipped", "refused"]
Pool = Callable[[], AbstractContextManager[Executor]]


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one file; `awards` counts those read from it."""

    path: str
    outcome: Outcome
    awards: int = 0
    failure: FailureRecord | None = None


@dataclass(frozen=True, slots=True)
class LoadReport:
    """How a load ended: found = loaded + known + skipped + refused, unless it was interrupted."""

    found: int
    loaded: int
    known: int
    skipped: int
    refused: int
    awards: int
    interrupted: bool = False


def load(
    archive: Archive,
    paths: Iterable[Path],
    pool: Pool,
    *,
    in_flight: int,
    ocr: OcrMode = "auto",
    dry_run: bool = False,
    on_step: Callable[[Step], None] = lambda step: None,
) -> LoadReport:
    """Load every file at these paths that the archive does not hold yet.

    `in_flight` bounds how many files wait in the pool at a time. With `dry_run` nothing is read or written
    and «loaded» counts what would be tried. Raises MissingTool.
    """
    run = _Load(archive, pool, in_flight, ocr, on_step)
    try:
        jobs = run.jobs(discover(paths))
        if dry_run:
            run.rehearse(jobs)
        else:
            run.work(jobs)
    except KeyboardInterrupt:
        return run.report(interrupted=True)
    return run.report()


@dataclass(frozen=True, slots=True)
class _Job:
    found: Found
    sha256: str


class _Load:
    """One run of the load and what it has come to so far."""

    def __init__(
        self, archive: Archive, pool: Pool, in_flight: int, ocr: OcrMode, on_step: Callable[[Step], None]
    ) -> None:
        self._archive, self._pool, self._in_flight, self._ocr = archive, pool, in_flight, ocr
        self._on_step = on_step
        self._rehearsing = False
        self._found = 0
        self._counts: dict[Outcome, int] = defaultdict(int)
        self._awards = 0
        self._waiting: dict[Future[Decision | Crash], _Job] = {}
        # Copies of a file that is being read: they share its fate.
        self._copies: dict[str, list[Found]] = {}

    def report(self, *, interrupted: bool = False) -> LoadReport:
        counts = self._counts
        numbers = (counts["loaded"], counts["known"], counts["skipped"], counts["refused"])
        return LoadReport(self._found, *numbers, self._awards, interrupted)

    def step(self, step: Step) -> None:
        self._counts[step.outcome] += 1
        self._awards += step.awards
        self._on_step(step)

    def jobs(self, items: Iterable[Found | Unfit]) -> Iterator[_Job]:
        """The files that must be read; the others are counted on the way."""
        for item in items:
            self._found += 1
            job = None
            with self._refusing(item.stamp):
                if isinstance(item, Unfit):
                    raise item.error
                job = self._job(item)
            if job is not None:
                yield job

    def _job(self, found: Found) -> _Job | None:
        if skipped(found):
            self.step(Step(found.stamp.path, "skipped"))
            return None
        if self._is_unchanged(found.stamp):
            self.step(Step(found.stamp.path, "known"))
            return None
        sha256 = digest(found)
        if self._is_held(sha256):
            self._known(found, sha256)
            return None
        if sha256 in self._copies:
            self._copies[sha256].append(found)
            return None
        self._copies[sha256] = []
        return _Job(found, sha256)

    def rehearse(self, jobs: Iterable[_Job]) -> None:
        """Count what would be read, without reading it."""
        self._rehearsing = True
        for job in jobs:
            self.step(Step(job.found.stamp.path, "loaded"))
        for copy in (copy for copies in self._copies.values() for copy in copies):
            self.step(Step(copy.stamp.path, "known"))

    def work(self, jobs: Iterator[_Job]) -> None:
        """Read and save all of them. After a worker died, its pool's files are tried again one by one."""
        suspects = self._pass(jobs)
        while suspects:
            for job in suspects:
                self._alone(job)
            suspects = self._pass(jobs)

    def _pass(self, jobs: Iterator[_Job]) -> list[_Job]:
        """One pool's work, until nothing is left or the pool breaks; hands back what was in it then."""
        self._waiting.clear()
        job = next(jobs, None)
        if job is None:
            return []
        try:
            with self._pool() as executor:
                while job is not None:
                    self._waiting[executor.submit(read_file, job.found, self._ocr)] = job
                    job = None
                    while len(self._waiting) >= self._in_flight:
                        self._drain()
                    job = next(jobs, None)
                while self._waiting:
                    self._drain()
        except BrokenExecutor:
            return [*self._waiting.values(), *([job] if job else [])]
        return []

    def _drain(self) -> None:
        """Save what is ready, waiting for the first. A file leaves the list only when it is settled."""
        done, _ = wait(self._waiting, return_when=FIRST_COMPLETED)
        for future in done:
            self._finish(self._waiting[future], future)
            del self._waiting[future]

    def _alone(self, job: _Job) -> None:
        """Read one file in a pool of its own, so that a death is put down to the file that caused it."""
        try:
            with self._pool() as executor:
                self._finish(job, executor.submit(read_file, job.found, self._ocr))
        except BrokenExecutor:
            self._refuse(job, "crashed", "")

    def _finish(self, job: _Job, future: Future[Decision | Crash]) -> None:
        with self._refusing(job.found.stamp, job):
            result = future.result()
            if isinstance(result, Crash):
                self._refuse(job, "internal", result.error, result.traceback)
            else:
                self._save(job, result)

    def _save(self, job: _Job, decision: Decision) -> None:
        new = self._archive.save(decision, job.found.stamp)
        awards = len(decision.commendations) if new else 0
        self.step(Step(job.found.stamp.path, "loaded" if new else "known", awards))
        for copy in self._copies.pop(job.sha256, []):
            self._known(copy, job.sha256)

    def _known(self, found: Found, sha256: str) -> None:
        if not self._rehearsing:
            with self._archive.writing() as connection:
                remember(connection, found.stamp, sha256)
        self.step(Step(found.stamp.path, "known"))

    @contextmanager
    def _refusing(self, stamp: Stamp, job: _Job | None = None) -> Iterator[None]:
        """The one place where a bad file is put down as one and the load goes on."""
        try:
            yield
        except SourceError as error:
            copies = self._copies.pop(job.sha256, []) if job else []
            for each in (stamp, *(copy.stamp for copy in copies)):
                self._note(each, error.code, error.detail)

    def _refuse(self, job: _Job, code: str, detail: str, trace: str | None = None) -> None:
        copies = self._copies.pop(job.sha256, [])
        for found in (job.found, *copies):
            self._note(found.stamp, code, detail, trace)

    def _note(self, stamp: Stamp, code: str, detail: str, trace: str | None = None) -> None:
        if self._rehearsing:
            self.step(Step(stamp.path, "refused", failure=FailureRecord(stamp.path, code, detail, now(), trace)))
            return
        with self._archive.writing() as connection:
            failure = note_failure(connection, stamp, code, detail, trace)
        self.step(Step(stamp.path, "refused", failure=failure))

    def _is_unchanged(self, stamp: Stamp) -> bool:
        same = select(files.c.path).where(
            files.c.path == stamp.path, files.c.size == stamp.size, files.c.mtime == stamp.mtime
        )
        with self._archive.reading() as connection:
            return connection.execute(same).first() is not None

    def _is_held(self, sha256: str) -> bool:
        with self._archive.reading() as connection:
            return connection.execute(select(sources.c.id).where(sources.c.sha256 == sha256)).first() is not None
