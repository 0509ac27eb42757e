"""Python's search for garbage, put off while a file is read.

What is read is kept, so that looking through it again and again for cycles finds nothing: for a long table it took a
third of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for garbage in this process meanwhile; what was made stands among the old objects afterwards."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                # Both together move all objects to the oldest generation without looking at them.
                gc.freeze()
                gc.unfreeze()
            gc.enable()
