"""How far a load has come: one line on stderr that is gone when it ends; nothing where nobody is looking."""

import sys
from time import monotonic
from types import TracebackType

from rich.console import Console
from rich.status import Status

from commands.language import say

EVERY = 0.1
"""Seconds between two changes of the line: more often only costs time."""


class Progress:
    """Count files as they are done; use it as a context manager."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._status = Status("", console=self._console, spinner="line") if sys.stderr.isatty() else None
        self._done = 0
        self._shown = 0.0

    def __enter__(self) -> "Progress":
        if self._status:
            self._status.start()
            self._status.update(say("Đang đọc …", "Reading …"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._status:
            self._status.stop()

    def say(self, text: str) -> None:
        """A message that stays, above the line."""
        self._console.print(one_line(text), markup=False)

    def advance(self, path: str) -> None:
        """One more file is done."""
        self._done += 1
        moment = monotonic()
        if self._status and moment - self._shown > EVERY:
            self._shown = moment
            self._status.update(say(f"Đã xong {self._done} tệp", f"{self._done} files done"))


def one_line(text: str) -> str:
    """Text on one line; what would break it or steer the terminal (a file name may hold it) is spelled out."""
    return "".join(char if ord(char) >= 32 and not 127 <= ord(char) < 160 else repr(char)[1:-1] for char in text)
