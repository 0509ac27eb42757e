"""How a container hands on what it holds: entries that are unpacked one at a time, within limits."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

from ingest.errors import OversizedSource
from ingest.limits import MAX_BYTES, MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, RATIO_FROM

STEP = 2**20
"""Bytes that are unpacked at a time, so that a limit is noticed before much memory is taken."""


@dataclass(slots=True)
class Budget:
    """What may still be unpacked of one outermost container, all that lies in it included.

    `held` counts the bytes of the containers that are open at the moment, one inside the other.
    """

    members: int = MAX_MEMBERS
    unpacked: int = MAX_UNPACKED
    held: int = 0

    @property
    def room(self) -> int:
        """The largest member that may be unpacked now, in bytes."""
        return max(0, min(MAX_BYTES - self.held, self.unpacked))


@dataclass(frozen=True, slots=True)
class Entry:
    """A member as its container lists it: its name in there, and how to get its bytes.

    `unpack` raises a SourceError for what is wrong with this member alone. `media_type` is stated where the
    container knows it better than the bytes tell («message/rfc822»), else empty. `kept_out` marks what is no document
    of its own: the logo in a letter.
    """

    name: str
    unpack: Callable[[], bytes] = field(repr=False)
    media_type: str = ""
    kept_out: bool = False


def gather(chunks: Iterable[bytes], packed: int, budget: Budget) -> bytes:
    """The bytes of one member. Raises OversizedSource as soon as a limit is passed; `packed` is its packed size."""
    whole = io.BytesIO()
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > budget.room:
            raise OversizedSource(f"> {budget.room // 2**20} MB")
        if size > RATIO_FROM and size > packed * MAX_RATIO:
            raise OversizedSource(f"nén quá {MAX_RATIO} lần (packed more than {MAX_RATIO} times)")
        whole.write(chunk)
    budget.unpacked -= size
    return whole.getvalue()


def whole(file: BinaryIO, most: int = MAX_BYTES) -> bytes:
    """All bytes of an open container. Raises OversizedSource for more than `most`."""
    size = file.seek(0, 2)
    if size > most:
        raise OversizedSource(f"{size / 2**20:.0f} MB > {most // 2**20} MB")
    file.seek(0)
    return file.read()
