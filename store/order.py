"""In which order files are read: of each few hundred the largest first, so that all workers end together."""

from collections.abc import Iterable, Iterator
from itertools import islice

from store.discover import Found, Unfit

AT_A_TIME = 200
"""Files that are looked at before the first of them is handed on: as many as `store.triage` looks up at a time."""


def largest_first(items: Iterable[Found | Unfit]) -> Iterator[Found | Unfit]:
    """The same files, those of a few hundred neighbours by their size; equal ones stay in their order.

    Where the last file of a load is a long scan, one worker reads it and the others wait.
    """
    rest = iter(items)
    while some := list(islice(rest, AT_A_TIME)):
        yield from sorted(some, key=lambda item: item.stamp.size, reverse=True)
