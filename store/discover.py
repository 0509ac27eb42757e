"""Which files a load is about: folders with all that is in them, ZIP archives member by member."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest, sha256
from pathlib import Path
from stat import S_ISREG

from ingest.errors import (
    DeniedSource,
    EncryptedSource,
    OversizedSource,
    SourceError,
    UnreadableSource,
    UnsupportedSource,
)
from ingest.read import MAX_BYTES, holds_no_document
from store.saving import Stamp

MAX_RATIO = 500
"""A member that unpacks to more than this many times its size is a ZIP bomb, not a document."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a member of a ZIP archive (`member` is its name in there)."""

    path: Path
    stamp: Stamp
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Unfit:
    """A file or folder that cannot even be looked at."""

    stamp: Stamp
    error: SourceError


def discover(paths: Iterable[Path]) -> Iterator[Found | Unfit]:
    """Every file at these paths, in order of name; each once, even where two paths overlap."""
    seen: set[str] = set()
    for path in paths:
        for item in _walk(path.absolute()):
            if item.stamp.path not in seen:
                seen.add(item.stamp.path)
                yield item


def _walk(path: Path) -> Iterator[Found | Unfit]:
    try:
        if not path.is_dir():
            yield from _file(path)
            return
        entries = sorted(path.iterdir())
    except OSError as error:
        yield Unfit(Stamp(_written(path), 0, 0.0), _refusal(error))
        return
    for entry in entries:
        # A link to a folder is not followed: it may lead back up, and its files are found where they lie.
        if entry.is_symlink() and entry.is_dir():
            continue
        yield from _walk(entry)


def _file(path: Path) -> Iterator[Found | Unfit]:
    try:
        status = path.stat()
    except OSError as error:
        yield Unfit(Stamp(_written(path), 0, 0.0), _refusal(error))
        return
    stamp = Stamp(_written(path), status.st_size, status.st_mtime)
    if not S_ISREG(status.st_mode):
        # A pipe or a device never ends, or holds no file at all.
        yield Unfit(stamp, UnsupportedSource("FIFO, socket, device"))
    elif path.suffix.lower() == ".zip" and status.st_size:
        yield from _members(path, stamp)
    else:
        yield Found(path, stamp)


def _written(path: Path) -> str:
    """A path as text that can be stored and printed; bytes that are no UTF-8 appear as «\\udc..»."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def _members(path: Path, stamp: Stamp) -> Iterator[Found | Unfit]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        yield Unfit(stamp, _refusal(error))
        return
    for info in sorted(members, key=lambda info: info.filename):
        if info.filename.startswith("__MACOSX/"):
            continue
        when = _moment(info)
        yield Found(path, Stamp(f"{stamp.path}/{info.filename}", info.file_size, when), info.filename)


def _moment(info: zipfile.ZipInfo) -> float:
    """When a member was changed, as seconds; ZIP has no time zone and may hold nonsense."""
    try:
        return datetime(*info.date_time).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def skipped(found: Found) -> bool:
    """Whether the file is of a kind that holds no document (system files, programs)."""
    return holds_no_document(found.member or found.path.name)


def content(found: Found) -> bytes:
    """The bytes of a member of a ZIP archive.

    Raises a SourceError: encrypted, too large, unsupported (a ZIP in a ZIP) or unreadable.
    """
    assert found.member is not None
    if found.member.lower().endswith(".zip"):
        raise UnsupportedSource("ZIP trong ZIP")
    try:
        with zipfile.ZipFile(found.path) as archive:
            info = archive.getinfo(found.member)
            if info.flag_bits & 1:
                raise EncryptedSource()
            if info.file_size > min(MAX_BYTES, max(info.compress_size, 1024) * MAX_RATIO):
                raise OversizedSource(f"{info.file_size / 2**20:.0f} MB")
            return archive.read(info)
    except SourceError:
        raise
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, KeyError) as error:
        raise _refusal(error) from error


def digest(found: Found) -> str:
    """The SHA-256 of the content, as lower-case hex. Raises a SourceError as `content` does."""
    if found.member is not None:
        return sha256(content(found)).hexdigest()
    if found.stamp.size > MAX_BYTES:
        raise OversizedSource(f"{found.stamp.size / 2**20:.0f} MB > {MAX_BYTES // 2**20} MB")
    try:
        with found.path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _refusal(error) from error


def _refusal(error: Exception) -> SourceError:
    text = getattr(error, "strerror", None) or str(error)
    return DeniedSource(text) if isinstance(error, PermissionError) else UnreadableSource(text)
