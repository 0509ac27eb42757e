"""A long file shared out among all workers: which of its pages are read, which are still to come."""

from collections.abc import Iterator

from store.reading import Packed

RUN = 8
"""Pages of one task: few enough that all workers end together, enough that opening the file does not count."""


class Shared:
    """The portions of one file as they come in, in whatever order."""

    def __init__(self, first: Packed) -> None:
        self._parts = [first]
        self._count = first.count

    @property
    def read(self) -> int:
        """The pages that are read."""
        return sum(part.end - part.first for part in self._parts)

    def runs(self) -> Iterator[tuple[int, int]]:
        """The pages that are left, as pairs of indexes: from, up to."""
        for first in range(self._parts[0].end, self._count, RUN):
            yield first, min(first + RUN, self._count)

    def add(self, part: Packed) -> tuple[Packed, ...] | None:
        """One more portion; all of them once none is missing."""
        self._parts.append(part)
        return tuple(self._parts) if self.read >= self._count else None
