"""Signs of life of a reading process: how long it may stay silent before it is taken for hung."""

from collections.abc import Callable

_listener: list[Callable[[float], None]] = []


class OutOfTime(Exception):
    """A task was silent for longer than it had asked for, and its process was ended; `seconds` says how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def allow(seconds: float) -> None:
    """Ask for so many seconds from now until the next sign of life.

    A file asks anew for each of its pages, so that its time grows with them. Nothing happens where nobody watches (a
    thread, a program of one's own).
    """
    for tell in _listener:
        tell(seconds)


def listen(tell: Callable[[float], None]) -> None:
    """Whom `allow` tells, from now on."""
    _listener[:] = [tell]
