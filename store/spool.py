"""Members of containers, unpacked into files of their own so that any process can read any of them."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

from ingest.containers import Member, members
from ingest.errors import OversizedSource
from ingest.limits import MAX_UNPACKED
from store.discover import Found
from store.pulse import allow

MOST_BYTES = 512 * 2**20
"""Bytes that are unpacked ahead; the rest of a container follows once these are read."""
MOST_MEMBERS = 1000
MEMBER_SECONDS = 600.0
"""How long the unpacking of one member may take."""
SKIPPED_A_SECOND = 10 * 2**20
"""Bytes of members that were unpacked before which a slow disk passes in a second, where they cannot be leapt over."""

_PREFIX = "sovang-members-"
_LOCK = "in-use"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A member that lies in `file` (null where it has no bytes): `code` and `detail` say why it cannot be read."""

    path: str
    file: Path | None
    size: int = 0
    sha256: str = ""
    skipped: bool = False
    code: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a container: behind the member with the path `after` (empty: its beginning); `spent` counts the bytes
    that were unpacked up to there."""

    after: str = ""
    spent: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Members of a container in a row, from the place `start` on; `more` is where to go on, null at the end."""

    members: tuple[Unpacked, ...]
    start: Place
    more: Place | None


class NoRoom(Exception):
    """The disk for temporary files is full, so that not even one member can be unpacked."""


def unpack(found: Found, content: bytes | Path, media_type: str, folder: Path, start: Place = Place()) -> Batch:
    """Unpack members from the place `start` on into files in `folder`. Raises NoRoom."""
    path = found.stamp.path
    batch: list[Unpacked] = []
    spent = start.spent
    allow(MEMBER_SECONDS + spent / SKIPPED_A_SECOND)
    for member in members(content, path, media_type, start.after):
        allow(MEMBER_SECONDS)
        if batch and _is_full(batch, spent - start.spent):
            return _up_to(batch, start)
        if spent + len(member.data) > MAX_UNPACKED:
            batch.append(Unpacked(path, None, code=OversizedSource.code, detail=f"> {MAX_UNPACKED // 2**30} GB"))
            break
        try:
            batch.append(_kept(member, folder))
        except OSError as error:
            if not any(item.file for item in batch):
                raise NoRoom(f"{folder}: {error.strerror}") from error
            return _up_to(batch, start)
        spent += len(member.data)
    return Batch(tuple(batch), start, None)


def _is_full(batch: list[Unpacked], held: int) -> bool:
    # Not behind a failure: it may bear the path of a member that came before it, a PDF with broken attachments.
    return not batch[-1].code and (held >= MOST_BYTES or len(batch) >= MOST_MEMBERS)


def _up_to(batch: list[Unpacked], start: Place) -> Batch:
    """A batch that does not reach the end of its container."""
    while batch[-1].code:
        batch.pop()
    return Batch(tuple(batch), start, Place(batch[-1].path, start.spent + sum(item.size for item in batch)))


def _kept(member: Member, folder: Path) -> Unpacked:
    if member.failure:
        return Unpacked(member.path, None, code=member.failure.code, detail=member.failure.detail)
    if member.skipped:
        return Unpacked(member.path, None, skipped=True)
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
        try:
            file.write(member.data)
            file.flush()
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
    return Unpacked(member.path, Path(file.name), len(member.data), sha256(member.data).hexdigest())


@contextmanager
def spool() -> Iterator[Path]:
    """A folder for unpacked members, gone at the end; what a killed load left behind goes first."""
    _sweep(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        with (folder / _LOCK).open("wb") as lock:
            _hold(lock)
            yield folder
    finally:
        # Not while it is locked: Windows deletes no open file.
        rmtree(folder, ignore_errors=True)


def _sweep(place: Path) -> None:
    """Remove the folders whose load is no longer alive."""
    for folder in place.glob(f"{_PREFIX}*"):
        try:
            with (folder / _LOCK).open("r+b") as lock:
                _hold(lock)
        except FileNotFoundError:
            continue  # it is being made at this moment
        except OSError:
            continue  # somebody holds it
        rmtree(folder, ignore_errors=True)


def _hold(file: BinaryIO) -> None:
    """Lock a file for as long as it is open. Raises OSError where another process holds it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
