"""How far a load has come: one line on stderr that is gone when it ends; nothing where nobody is looking."""

import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType

from rich.console import Console
from rich.status import Status

from commands.language import say
from store.tally import Step

EVERY = 0.1
"""Seconds between two changes of the line: more often only costs time."""

SURE_AFTER = 10.0
"""Seconds before the time that is left is told: the first files say too little."""


class Progress:
    """Count files and pages as they are done; use it as a context manager.

    `paths` are what is loaded: the files below them are counted beside the load, to tell how much is left.
    """

    def __init__(self, paths: Sequence[Path] = ()) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._status = Status("", console=self._console, spinner="line") if sys.stderr.isatty() else None
        self._total = _Total(paths)
        self._files = self._read = self._pages = self._refused = 0
        self._began = monotonic()
        self._shown = 0.0

    def __enter__(self) -> "Progress":
        if self._status:
            self._total.start()
            self._status.start()
            self._status.update(say("Đang đọc …", "Reading …"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._total.stop()
        if self._status:
            self._status.stop()

    def say(self, text: str) -> None:
        """A message that stays, above the line."""
        self._console.print(one_line(text), markup=False)

    def advance(self, step: Step) -> None:
        """One more file is done."""
        self._files += step.files
        self._read += step.outcome == "loaded" or bool(step.pages)
        self._refused += step.outcome == "refused"
        self._show()

    def pages(self, pages: int) -> None:
        """More pages are read."""
        self._pages += pages
        self._show()

    def _show(self) -> None:
        moment = monotonic()
        if self._status and moment - self._shown > EVERY:
            self._shown = moment
            self._status.update(self.line(moment - self._began))

    def line(self, seconds: float) -> str:
        """The line after so many seconds: «120/3000 tệp · 410 trang · 2,1 trang/giây · còn 12 phút · 3 tệp lỗi»."""
        total = self._total.files
        files = f"{self._files}/{max(total, self._files)}" if total else f"{self._files}"
        parts = [say(f"{files} tệp", f"{files} files"), say(f"{self._pages} trang", f"{self._pages} pages")]
        if seconds > 1 and self._pages:
            rate = f"{self._pages / seconds:.1f}"
            parts.append(say(f"{rate.replace('.', ',')} trang/giây", f"{rate} pages/s"))
        left = self._left(seconds)
        if left is not None:
            parts.append(say(f"còn {_span(left)}", f"{_span(left)} left"))
        if self._refused:
            parts.append(say(f"{self._refused} tệp lỗi", f"{self._refused} refused"))
        return " · ".join(parts)

    def _left(self, seconds: float) -> float | None:
        """Seconds that the rest will take at the pace so far; null while too little is known."""
        if not self._total.is_known or seconds < SURE_AFTER or not self._files:
            return None
        return max(self._total.files - self._files, 0) * seconds / self._files


class _Total:
    """The number of files below some paths, counted in a thread of its own."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self.files = 0
        self.is_known = False
        self._stopped = False

    def start(self) -> None:
        threading.Thread(target=self._count, daemon=True).start()

    def stop(self) -> None:
        self._stopped = True

    def _count(self) -> None:
        for path in self._paths:
            if not path.is_dir():
                self.files += 1
            for _folder, _folders, names in os.walk(path):
                self.files += len(names)
                if self._stopped:
                    return
        self.is_known = bool(self._paths)


def _span(seconds: float) -> str:
    """A length of time in the largest unit that fits, rounded up."""
    if seconds < 90:
        return say(f"{seconds:.0f} giây", f"{seconds:.0f} s")
    if seconds < 5400:
        return say(f"{seconds / 60:.0f} phút", f"{seconds / 60:.0f} min")
    return say(f"{seconds / 3600:.1f} giờ".replace(".", ","), f"{seconds / 3600:.1f} h")


def one_line(text: str) -> str:
    """Text on one line; what would break it or steer the terminal (a file name may hold it) is spelled out."""
    return "".join(char if ord(char) >= 32 and not 127 <= ord(char) < 160 else repr(char)[1:-1] for char in text)
