"""What is to be read of the files that were found: the others are known, skipped or refused without being opened."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ingest.errors import SourceError
from store.archive import Archive
from store.discover import Found, Stamp, Unfit, digest, holds_nothing, skipped
from store.failures import FailureRecord, note_failure
from store.ledger import NOTHING, Inside, Ledger, Memory, note_container, note_returned, program
from store.prepared import Prepared
from store.saving import now, remember
from store.tally import Outcome, Step, Tally

BATCH = 200
"""Files that are looked up at a time."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read. One that is `held` is in the archive already, only what lies in it is to be looked at."""

    found: Found
    sha256: str
    held: bool = False


class Triage:
    """Decides about each file by what is remembered of it, and keeps what became of it.

    `on_settled` hears of each file that is done with, whichever way. A rehearsal hashes nothing and writes nothing.
    """

    def __init__(
        self,
        archive: Archive,
        tally: Tally,
        on_settled: Callable[[Found, Outcome], None],
        *,
        again: bool = False,
        bring_back: bool = False,
        allow_secret: bool = False,
        rehearsal: bool = False,
    ) -> None:
        self._archive, self._tally, self._on_settled = archive, tally, on_settled
        self.ledger = Ledger(archive, again=again, reopen=bring_back, allow_secret=allow_secret)
        self._banned = set(self.ledger.taken_out())
        self._bring_back, self._rehearsal = bring_back, rehearsal
        # Files with the content of one that is being read: they share its fate.
        self._copies: dict[str, list[Found]] = {}
        # Files known by their content, whose stamps are still to be kept.
        self._recognised: list[tuple[Stamp, str]] = []
        # Files that proved to be no documents, to be remembered like containers with nothing in them.
        self._empty: list[Stamp] = []

    def jobs(self, items: Iterable[Found | Unfit]) -> Iterator[Job]:
        """The files that must be read; the others are counted on the way."""
        rest = iter(items)
        while batch := list(islice(rest, BATCH)):
            yield from self._sort([(item, None) for item in batch])

    def members(self, unpacked: Sequence[tuple[Found, str]]) -> Iterator[Job]:
        """The same for members of a container, which come with their SHA-256."""
        yield from self._sort(unpacked)

    def _sort(self, several: Sequence[tuple[Found | Unfit, str | None]]) -> Iterator[Job]:
        memories = self.ledger.recall([item.stamp for item, _ in several])
        for item, sha256 in several:
            self._tally.found += 1
            job = None
            try:
                if isinstance(item, Unfit):
                    raise item.error
                job = self._job(item, memories.get(item.stamp.path, NOTHING), sha256)
            except SourceError as error:
                self.refuse_file(item, error.code, error.detail)
            if job:
                yield job
        self._keep_stamps()

    def _job(self, found: Found, memory: Memory, sha256: str | None) -> Job | None:
        if skipped(found):
            self._step(found, "skipped")
        elif memory.inside:
            self._inside(found, memory.inside)
        elif memory.refusal and not memory.reopen:
            self._step(found, "refused", failure=memory.refusal)
        elif memory.sha256 and not memory.reopen and not (self._bring_back and memory.sha256 in self._banned):
            self._step(found, "skipped" if memory.sha256 in self._banned else "known")
        elif holds_nothing(found):
            self._empty.append(found.stamp)
            self._step(found, "skipped")
        elif self._rehearsal:
            return Job(found, "")
        else:
            return self._unknown(found, sha256 or digest(found), memory.reopen)
        return None

    def _unknown(self, found: Found, sha256: str, reopen: bool) -> Job | None:
        if sha256 in self._copies:
            self._copies[sha256].append(found)
            return None
        if sha256 in self._banned and not self._bring_back:
            self._known(found, sha256, "skipped")
            return None
        held = self.ledger.is_held(sha256)
        if held:
            self._known(found, sha256)
        if held and not reopen:
            return None
        self._copies[sha256] = []
        return Job(found, sha256, held)

    def fate_of(self, sha256: str) -> Outcome:
        """What a load would do with this content, for a rehearsal."""
        if sha256 in self._banned and not self._bring_back:
            return "skipped"
        return "known" if self.ledger.is_held(sha256) else "loaded"

    def _inside(self, found: Found, inside: Inside) -> None:
        """Count an unchanged container as it was counted when it was read."""
        path = found.stamp.path
        self._tally.found += inside.found - 1
        if inside.known:
            self._tally.step(Step(path, "known", files=inside.known))
        if inside.skipped:
            self._tally.step(Step(path, "skipped", files=inside.skipped))
        for failure in inside.refused:
            self._tally.step(Step(failure.path, "refused", failure=failure))

    def save(self, job: Job, rows: Prepared) -> None:
        """Keep what was read of a file; its copies are known."""
        new = self._archive.save(rows, job.found.stamp)
        if rows.sha256 in self._banned:
            self._banned.discard(rows.sha256)
            with self._archive.writing() as connection:
                note_returned(connection, rows.sha256)
        awards = len(rows.awards) if new else 0
        self._step(job.found, "loaded" if new else "known", awards=awards, pages=rows.pages)
        self.close(job)

    def close(self, job: Job) -> None:
        """A job is done without rows of its own: a container. Its copies are known."""
        for copy in self._copies.pop(job.sha256, []):
            self._known(copy, job.sha256)
        self._keep_stamps()

    def refuse(self, job: Job, code: str, detail: str, trace: str | None = None) -> None:
        """A file cannot be read, and so none of its copies."""
        for found in (job.found, *self._copies.pop(job.sha256, [])):
            self.refuse_file(found, code, detail, trace)

    def refuse_file(self, item: Found | Unfit, code: str, detail: str, trace: str | None = None) -> None:
        """One file cannot be read: keep why."""
        stamp = item.stamp
        if self._rehearsal:
            failure = FailureRecord(stamp.path, code, detail, now(), trace)
        else:
            with self._archive.writing() as connection:
                failure = note_failure(connection, stamp, code, detail, trace, program())
        self._tally.step(Step(stamp.path, "refused", failure=failure))
        if isinstance(item, Found):
            self._on_settled(item, "refused")

    def _known(self, found: Found, sha256: str, outcome: Outcome = "known") -> None:
        """The content is in the archive, or was taken out: that this file has it, is written with the next ones.

        A load that is killed before that will hash the file again, no more.
        """
        self._recognised.append((found.stamp, sha256))
        self._step(found, outcome)

    def _keep_stamps(self) -> None:
        """One transaction for many files: a disk takes as long for one as for a thousand."""
        if (self._recognised or self._empty) and not self._rehearsal:
            with self._archive.writing() as connection:
                for stamp, sha256 in self._recognised:
                    remember(connection, stamp, sha256)
                for stamp in self._empty:
                    note_container(connection, stamp, 1, 1, readable=True)
        self._recognised.clear()
        self._empty.clear()

    def _step(
        self, found: Found, outcome: Outcome, awards: int = 0, pages: int = 0, failure: FailureRecord | None = None
    ) -> None:
        self._tally.step(Step(found.stamp.path, outcome, awards, failure, pages=pages))
        self._on_settled(found, outcome)
