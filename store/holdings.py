"""The containers that are being read: which of their members are still to come, and their part of the count."""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.errors import KINDS, UnreadableSource
from store.archive import Archive
from store.discover import Found, Stamp, Unfit
from store.ledger import UNFINISHED, note_container
from store.spool import Batch, Place, Unpacked
from store.tally import Outcome, Step, Tally
from store.triage import Job


@dataclass(slots=True)
class _Holding:
    job: Job
    itself: int
    found: int
    skipped: int = 0
    left: int = 0
    """Members that were unpacked and are not settled yet."""
    more: Place | None = None
    failed: bool = False
    """Whether the container itself could not be opened, or not to its end."""


class Holdings:
    """Keeps the books of open containers; once all members of one are settled, the archive remembers it as read."""

    def __init__(self, archive: Archive, tally: Tally) -> None:
        self._archive, self._tally = archive, tally
        self._open: dict[str, _Holding] = {}

    def take(self, job: Job, batch: Batch, itself: int) -> tuple[list[tuple[Found, str]], list[Unfit]]:
        """Put down the members of a batch; `itself` is 1 for a container that is a document too, and else 0.

        Hands back those that were unpacked, with their SHA-256, and those that could not be.
        """
        path = job.found.stamp.path
        if not batch.start.after:
            self._open[path] = _Holding(job, itself, itself)
            self._tally.found -= 1 - itself
            self._note(self._open[path], UNFINISHED)
        holding = self._open[path]
        if batch.start.after:
            holding.left -= 1  # the batch itself, see `next_batches`
        holding.more = batch.more
        holding.found += len(batch.members)
        good = list(_unpacked(job.found, batch))
        holding.left += len(good)
        for member in batch.members:
            if member.skipped:
                self._skip(holding, member.path)
        bad = [_unfit(job.found, member) for member in batch.members if member.code]
        holding.failed |= any(unfit.stamp.path == path for unfit in bad)
        return good, bad

    def _skip(self, holding: _Holding, path: str) -> None:
        holding.skipped += 1
        self._tally.found += 1
        self._tally.step(Step(path, "skipped"))

    def settled(self, found: Found, outcome: Outcome) -> None:
        """A member is done with: its unpacked file goes."""
        holding = self._open.get(found.container or "")
        if holding is None:
            return
        holding.left -= 1
        holding.skipped += outcome == "skipped"
        found.path.unlink(missing_ok=True)

    def next_batches(self) -> Iterator[tuple[Job, Place]]:
        """The containers of which all that was unpacked is settled, with the place to go on from.

        Those that are at their end are closed.
        """
        for path in [path for path, holding in self._open.items() if not holding.left]:
            holding = self._open[path]
            if holding.more is None:
                self._close(path, holding)
            else:
                place, holding.more, holding.left = holding.more, None, 1
                yield holding.job, place

    def _close(self, path: str, holding: _Holding) -> None:
        del self._open[path]
        if holding.found == 0:
            holding.found = 1
            self._skip(holding, path)
        self._note(holding, holding.found)

    def _note(self, holding: _Holding, found: int) -> None:
        readable = not (holding.itself or holding.failed) and found != UNFINISHED
        with self._archive.writing() as connection:
            note_container(connection, holding.job.found.stamp, found, holding.skipped, readable=readable)


def _unpacked(container: Found, batch: Batch) -> Iterator[tuple[Found, str]]:
    """A member carries the container's time: that tells whether it may have changed."""
    for member in batch.members:
        if member.file is not None:
            stamp = Stamp(member.path, member.size, container.stamp.mtime_ns)
            yield Found(member.file, stamp, container.stamp.path), member.sha256


def _unfit(container: Found, member: Unpacked) -> Unfit:
    stamp = Stamp(member.path, member.size, container.stamp.mtime_ns)
    return Unfit(stamp, KINDS.get(member.code, UnreadableSource)(member.detail))
