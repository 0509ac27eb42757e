"""Keeps what C libraries write past Python to the terminal («TIFFFetchNormalTag: Warning, …») from the user's eyes.

libtiff, libjpeg, OpenJPEG and pdfium complain on file descriptor 2 about files that are read all the same, or refused
with a message of our own. Python's warnings and logging do not reach them, and their own switches are not exported.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock

_lock = Lock()
_inside = 0
_kept = -1  # a copy of the descriptor while it leads nowhere


@contextmanager
def hushed() -> Iterator[None]:
    """What is written to the descriptor of stderr inside goes nowhere, from every thread of this process.

    It may be entered again inside, and by several threads: the last one out opens it. Only for calls into such a
    library: a traceback that is printed inside is lost, too. Nothing happens where the process has no stderr.
    """
    _close()
    try:
        yield
    finally:
        _open()


def _close() -> None:
    global _inside, _kept
    with _lock:
        _inside += 1
        if _inside > 1:
            return
        with suppress(OSError, ValueError, AttributeError):  # no stderr (a program without a window), or one closed
            sys.stderr.flush()
        with suppress(OSError):
            _kept = os.dup(2)
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)


def _open() -> None:
    global _inside, _kept
    with _lock:
        _inside -= 1
        if _inside or _kept < 0:
            return
        with suppress(OSError):
            os.dup2(_kept, 2)
            os.close(_kept)
        _kept = -1
