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
from store.discover import Found
from store.pulse import allow

MOST_BYTES = 512 * 2**20
"""Bytes that are unpacked ahead; the rest of a container follows once these are read."""
MOST_MEMBERS = 1000
MEMBER_SECONDS = 600.0
"""How long the unpacking of one member may take."""

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
class Batch:
    """Members of a container in a row, from the one numbered `first`; `more` is the number to go on from, null at
    the end."""

    members: tuple[Unpacked, ...]
    first: int
    more: int | None


class NoRoom(Exception):
    """The disk for temporary files is full, so that not even one member can be unpacked."""


def unpack(found: Found, content: bytes | Path, media_type: str, folder: Path, first: int = 0) -> Batch:
    """Unpack members from the one numbered `first` on into files in `folder`. Raises NoRoom."""
    batch: list[Unpacked] = []
    held = 0
    allow(MEMBER_SECONDS)
    for number, member in enumerate(members(content, found.stamp.path, media_type)):
        allow(MEMBER_SECONDS)
        if number < first:
            continue
        if held >= MOST_BYTES or len(batch) >= MOST_MEMBERS:
            return Batch(tuple(batch), first, number)
        try:
            batch.append(_kept(member, folder))
        except OSError as error:
            if not batch:
                raise NoRoom(f"{folder}: {error.strerror}") from error
            return Batch(tuple(batch), first, number)
        held += len(member.data)
    return Batch(tuple(batch), first, None)


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
    with (folder / _LOCK).open("wb") as lock:
        _hold(lock)
        try:
            yield folder
        finally:
            for entry in folder.iterdir():
                if entry.name != _LOCK:
                    entry.unlink(missing_ok=True)
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
