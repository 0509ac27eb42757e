"""A load that is only tried: what would be read, by kind and size; no file is opened but to tell its kind."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from functools import cache
from typing import Any

from ingest.errors import SourceError
from store.archive import Archive
from store.course import Call, beyond
from store.discover import Found, Stamp, Unfit, digest
from store.looking import Look, Seen, look
from store.pulse import OutOfMemory, OutOfTime
from store.reading import Crash
from store.tally import Outcome, Step, Tally
from store.terms import Terms
from store.triage import Triage


class Rehearsal:
    """The course of a load that writes nothing: a hostile file is met by a worker here too, within the same limits.

    It counts what a load would do; only files of one size are compared, to find copies.
    """

    def __init__(self, archive: Archive, tally: Tally, terms: Terms, items: Iterable[Found | Unfit]) -> None:
        self._tally, self._terms = tally, terms
        self._triage = Triage(
            archive,
            tally,
            lambda found, outcome: None,
            again=terms.again,
            bring_back=terms.bring_back,
            allow_secret=terms.allow_secret,
            rehearsal=True,
        )
        self._jobs = self._triage.jobs(items)
        # By size, the first file of that size, to be hashed once there is a second one, and the hashes of all.
        self._first: dict[int, Callable[[], str]] = {}
        self._hashes: dict[int, set[str]] = defaultdict(set)

    def next_call(self) -> Call | None:
        """The next file that the archive does not remember; null at the end."""
        job = next(self._jobs, None)
        return Call(job, look, (self._terms,)) if job else None

    def is_moot(self, call: Call) -> bool:
        """No look becomes pointless."""
        return False

    def settle(self, call: Call, future: Future[Any]) -> None:
        """Wait for what a look has shown and count it. A death of the worker goes through as BrokenExecutor."""
        found = call.job.found
        try:
            answer = future.result()
            if isinstance(answer, Crash):
                self._triage.refuse_file(found, "internal", answer.error, answer.traceback)
            else:
                self._count(found, answer)
        except SourceError as error:
            self._triage.refuse_file(found, error.code, error.detail)
        except (OutOfTime, OutOfMemory) as error:
            self._triage.refuse_file(found, *beyond(error, call))

    def give_up(self, call: Call) -> None:
        """The second worker has died of this file."""
        self._triage.refuse_file(call.job.found, "crashed", "")

    def _count(self, found: Found, shown: Look) -> None:
        if shown.inside is None:
            self._document(found.stamp, shown.kind, cache(lambda: digest(found)))
            return
        # The members in place of their container, as a load counts them.
        self._tally.found += len(shown.inside) - 1
        for member in shown.inside:
            self._member(member, found.stamp.mtime_ns)
        if not shown.inside:
            self._tally.found += 1
            self._tally.step(Step(found.stamp.path, "skipped"))

    def _member(self, member: Seen, mtime_ns: int) -> None:
        stamp = Stamp(member.path, member.size, mtime_ns)
        if member.skipped:
            self._tally.step(Step(member.path, "skipped"))
        elif error := member.failure:
            self._triage.refuse_file(Unfit(stamp, error), error.code, error.detail)
        else:
            self._document(stamp, member.kind, lambda: member.sha256)

    def _document(self, stamp: Stamp, kind: str, hashed: Callable[[], str]) -> None:
        self._tally.step(Step(stamp.path, self._outcome(stamp.size, hashed), kind=kind, size=stamp.size))

    def _outcome(self, size: int, hashed: Callable[[], str]) -> Outcome:
        first = self._first.setdefault(size, hashed)
        if first is not hashed:
            hashes = self._hashes[size]
            with suppress(SourceError):
                hashes.add(first())
            if hashed() in hashes:
                return "known"
            hashes.add(hashed())
        return self._triage.fate_of(hashed()) if self._triage.ledger.has_size(size) else "loaded"
