"""A load that is only tried: what would be read, by kind and size; no file is opened but to tell its kind."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from hashlib import sha256

from ingest.containers import CONTAINERS, DOCUMENTS_TOO, Member, members
from ingest.errors import EmptySource, SourceError
from ingest.media import media_type
from ingest.read import READERS, refusal
from store.archive import Archive
from store.discover import Found, Unfit, digest, is_large, kind_by_head
from store.reading import kind_of
from store.saving import Stamp
from store.tally import Outcome, Step, Tally
from store.triage import Triage

_TOLD_BY_HEAD = frozenset({"application/pdf", "image/png", "image/jpeg", "image/tiff", "application/rtf"})
"""Kinds that the first bytes tell for sure; of any other file all bytes are looked at."""


def rehearse(archive: Archive, tally: Tally, items: Iterable[Found | Unfit], *, again: bool, bring_back: bool) -> None:
    """Count what a load would do with these files. Only files of one size are compared, to find copies."""
    triage = Triage(archive, tally, lambda found, outcome: None, again=again, bring_back=bring_back, rehearsal=True)
    trial = _Rehearsal(triage, tally)
    for job in triage.jobs(items):
        trial.file(job.found)


class _Rehearsal:
    def __init__(self, triage: Triage, tally: Tally) -> None:
        self._triage, self._tally = triage, tally
        # By size, the first file of that size, to be hashed once there is a second one, and the hashes of all.
        self._first: dict[int, Callable[[], str]] = {}
        self._hashes: dict[int, set[str]] = defaultdict(set)

    def file(self, found: Found) -> None:
        """One file that the archive does not remember."""
        try:
            kind = _kind(found)
            if kind in CONTAINERS and kind not in DOCUMENTS_TOO:
                self._container(found, kind)
                return
            if is_large(found):
                digest(found)  # says that it is too large
            self._document(found.stamp, kind, cache(lambda: digest(found)))
        except SourceError as error:
            self._triage.refuse_file(found, error.code, error.detail)

    def _container(self, found: Found, kind: str) -> None:
        """The members in place of their container, as a load counts them."""
        self._tally.found -= 1
        empty = True
        for member in members(found.path, found.stamp.path, kind):
            empty = False
            self._tally.found += 1
            self._member(member, found.stamp.mtime_ns)
        if empty:
            self._tally.found += 1
            self._tally.step(Step(found.stamp.path, "skipped"))

    def _member(self, member: Member, mtime_ns: int) -> None:
        stamp = Stamp(member.path, len(member.data), mtime_ns)
        if member.skipped:
            self._tally.step(Step(member.path, "skipped"))
            return
        try:
            if member.failure:
                raise member.failure
            if not member.data:
                raise EmptySource()
            sum_of_it = sha256(member.data).hexdigest()
            self._document(stamp, media_type(member.data), lambda: sum_of_it)
        except SourceError as error:
            self._triage.refuse_file(Unfit(stamp, error), error.code, error.detail)

    def _document(self, stamp: Stamp, kind: str, hashed: Callable[[], str]) -> None:
        if kind not in READERS:
            raise refusal(kind, stamp.path)
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


def _kind(found: Found) -> str:
    if not found.stamp.size:
        raise EmptySource()
    kind = kind_by_head(found)
    return kind if kind in _TOLD_BY_HEAD else kind_of(found)
