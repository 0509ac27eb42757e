"""A folder that is watched: what appears in it is told once it has stopped growing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from store.discover import Found, Stamp, Unfit, discover

UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp", ".opdownload")
"""Endings that programs give to a file while they bring it here; it is renamed when it is whole."""

MOST_PATIENCE = 20
"""Looks for which a file that cannot be opened yet (another program writes it) is waited for."""


@dataclass(slots=True)
class _Seen:
    stamp: Stamp
    since: float
    """When the stamp was first seen so, in seconds of a clock that never goes back."""
    told: bool = False
    looks: int = 0


class Watch:
    """Compares one look at some folders with the next: shares on a network tell of no events."""

    def __init__(self, folders: Sequence[Path], quiet: float) -> None:
        self._folders, self._quiet = folders, quiet
        self._seen: dict[str, _Seen] = {}

    def look(self, moment: float) -> list[Path]:
        """The files that have not changed for `quiet` seconds and were not told since they last did.

        `moment` is the time of this look in seconds. A file that is gone is forgotten.
        """
        ready: list[Path] = []
        seen: dict[str, _Seen] = {}
        for item in discover(self._folders):
            if isinstance(item, Unfit) or item.stamp.path.lower().endswith(UNFINISHED):
                continue
            known = self._seen.get(item.stamp.path)
            if known is None or known.stamp != item.stamp:
                known = _Seen(item.stamp, moment)
            seen[item.stamp.path] = known
            if not known.told and moment - known.since >= self._quiet and self._is_free(item, known):
                known.told = True
                ready.append(item.path)
        self._seen = seen
        return ready

    @staticmethod
    def _is_free(found: Found, known: _Seen) -> bool:
        """Whether it can be opened: Windows refuses that while another program writes it."""
        known.looks += 1
        try:
            with found.path.open("rb"):
                return True
        except OSError:
            return known.looks > MOST_PATIENCE
