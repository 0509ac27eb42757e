"""Python's search for garbage, put off while a file is read.

What is read is kept, so that looking through it again and again for cycles finds nothing: for a long table it took a
third of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_kept: list[int] = []
"""Not empty once `keep` was called."""


def keep() -> None:
    """Never look again through what there is now: a process shares it with those that are forked from it."""
    gc.freeze()
    _kept.append(1)


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for garbage in this process meanwhile; what was made stands among the old objects afterwards."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # Asking the interpreter whether any are kept (`gc.get_freeze_count`) has it count them, all of them.
            if not _kept:
                # Both together move all objects to the oldest generation without looking at them.
                gc.freeze()
                gc.unfreeze()
            gc.enable()
