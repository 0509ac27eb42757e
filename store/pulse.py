"""Signs of life of a reading process: how long it may stay silent, and how much memory it may take."""

from collections.abc import Callable

_listeners: list[Callable[[str, float], None]] = []


class OutOfTime(Exception):
    """A task was silent for longer than it had asked for, and its process was ended; `seconds` says how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class OutOfMemory(Exception):
    """The process took more than `limit` bytes during a task and was ended, or the system gave it no more (then
    `limit` is 0)."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


def allow(seconds: float) -> None:
    """Ask for so many seconds from now until the next sign of life.

    A file asks anew for each of its pages, so that its time grows with them. Nothing happens where nobody watches (a
    thread, a program of one's own).
    """
    _tell("allow", seconds)


def hold(memory: int) -> None:
    """State how many bytes of memory this process may take until its task is done; see `allow`."""
    _tell("hold", memory)


def listen(tell: Callable[[str, float], None]) -> None:
    """Whom `allow` and `hold` tell from now on, by their names and values."""
    _listeners[:] = [tell]


def _tell(what: str, value: float) -> None:
    for tell in _listeners:
        tell(what, value)
