"""What a load has come to: one step a file, and their sum."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from store.failures import FailureRecord

Outcome = Literal["loaded", "known", "skipped", "refused"]


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one file; `awards` and `pages` count what was read from it.

    `files` is more than one for an unchanged container, which is not opened to name them. A rehearsal says of what
    `kind` a file is (a media type) and how large, in bytes.
    """

    path: str
    outcome: Outcome
    awards: int = 0
    failure: FailureRecord | None = None
    files: int = 1
    pages: int = 0
    kind: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class LoadReport:
    """How a load ended: found = loaded + known + skipped + refused, unless it was interrupted.

    A container is not counted, its members are: one that holds nothing counts as one file skipped, one that cannot be
    opened (or not to its end) as one file refused. A PDF with attachments is counted, and they are.
    """

    found: int
    loaded: int
    known: int
    skipped: int
    refused: int
    awards: int
    pages: int = 0
    interrupted: bool = False


class Tally:
    """Counts as the load goes; `on_step` hears of each file, `on_pages` of pages before their file is done."""

    def __init__(self, on_step: Callable[[Step], None], on_pages: Callable[[int], None]) -> None:
        self._on_step, self.on_pages = on_step, on_pages
        self.found = 0
        self._counts: Counter[Outcome] = Counter()
        self._awards = self._pages = 0

    def step(self, step: Step) -> None:
        self._counts[step.outcome] += step.files
        self._awards += step.awards
        self._pages += step.pages
        self._on_step(step)

    def report(self, *, interrupted: bool) -> LoadReport:
        counts = self._counts
        numbers = (counts["loaded"], counts["known"], counts["skipped"], counts["refused"])
        return LoadReport(self.found, *numbers, self._awards, self._pages, interrupted)
