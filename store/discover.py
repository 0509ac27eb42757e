"""Which files a load is about: folders with all that is in them, each file once; opened only to be hashed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from ingest.containers import CONTAINERS
from ingest.errors import DeniedSource, OversizedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.limits import MAX_BYTES
from ingest.media import OLE, media_type
from ingest.read import holds_no_document, is_nothing

_HEAD = 4096
"""Bytes that tell the kind of a file too large to be looked at whole."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells a changed file from an unchanged one without reading it: bytes, nanoseconds since 1970."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a member of a container that was unpacked into a file of its own (`container` is its path then).

    `path` is where the bytes lie, `stamp.path` what it is known by.
    """

    path: Path
    stamp: Stamp
    container: str | None = None


@dataclass(frozen=True, slots=True)
class Unfit:
    """A file or folder that cannot even be looked at."""

    stamp: Stamp
    error: SourceError


def discover(paths: Iterable[Path]) -> Iterator[Found | Unfit]:
    """Every file at these paths, in order of name; each once, even where two paths overlap."""
    seen: set[str] = set()
    several = list(paths)
    known = [_real(path) for path in several]
    for path in several:
        for item in _walk(path.absolute(), known):
            if len(several) > 1:
                if item.stamp.path in seen:
                    continue
                seen.add(item.stamp.path)
            yield item


def _walk(path: Path, known: list[Path], listed: bool = False) -> Iterator[Found | Unfit]:
    """The files at a path; one that a folder has just `listed` and that is gone by now was never there.

    `known` are the places whose files are found.
    """
    try:
        status = path.stat()
        if not S_ISDIR(status.st_mode):
            yield _file(path, Stamp(written(path), status.st_size, status.st_mtime_ns), S_ISREG(status.st_mode))
            return
        entries = sorted(path.iterdir())
    except OSError as error:
        if not (listed and isinstance(error, FileNotFoundError) and not path.is_symlink()):
            yield Unfit(Stamp(written(path), 0, 0), refusal(error))
        return
    for entry in entries:
        if entry.is_symlink() and entry.is_dir() and not _leads_elsewhere(entry, known):
            continue
        yield from _walk(entry, known, listed=True)


def _leads_elsewhere(link: Path, known: list[Path]) -> bool:
    """Whether a link to a folder shows files that are found nowhere else: the years that were moved to another disk.

    One that leads back up, or to where files are found anyway, is not followed.
    """
    target = _real(link)
    if any(target == place or target in place.parents or place in target.parents for place in known):
        return False
    known.append(target)
    return True


def _real(path: Path) -> Path:
    """Where a path leads; itself where links go round in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _file(path: Path, stamp: Stamp, regular: bool) -> Found | Unfit:
    # A pipe or a device never ends, or holds no file at all.
    return Found(path, stamp) if regular else Unfit(stamp, UnsupportedSource("FIFO, socket, device"))


def written(path: Path) -> str:
    """A path as text that can be stored and printed; bytes that are no UTF-8 appear as «\\udc..»."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def skipped(found: Found) -> bool:
    """Whether the file is of a kind that holds no document (system files, programs)."""
    return holds_no_document(found.stamp.path)


def holds_nothing(found: Found) -> bool:
    """Whether the first bytes of a file whose name says nothing show that it is no document.

    Raises DeniedSource, UnreadableSource.
    """
    if not is_nothing(found.stamp.path, ""):
        return False
    kind = kind_by_head(found)
    # An OLE file says further on whether it is one of Word.
    return kind != OLE and is_nothing(found.stamp.path, kind)


def content(found: Found) -> bytes:
    """The bytes of a file. Raises DeniedSource, OversizedSource or UnreadableSource."""
    if is_large(found):
        raise _too_large(found)
    try:
        return found.path.read_bytes()
    except OSError as error:
        raise refusal(error) from error


def is_large(found: Found) -> bool:
    """Whether a file is larger than what is read whole. Raises DeniedSource or UnreadableSource."""
    try:
        return found.path.stat().st_size > MAX_BYTES
    except OSError as error:
        raise refusal(error) from error


def _too_large(found: Found) -> OversizedSource:
    return OversizedSource(f"{found.stamp.size / 2**20:.0f} MB > {MAX_BYTES // 2**20} MB")


def kind_by_head(found: Found) -> str:
    """The media type as the first bytes tell it. Raises DeniedSource, UnreadableSource."""
    try:
        with found.path.open("rb") as file:
            return media_type(file.read(_HEAD))
    except OSError as error:
        raise refusal(error) from error


def digest(found: Found) -> str:
    """The SHA-256 of the content, as lower-case hex.

    Raises OversizedSource for a large file that is no container, DeniedSource, UnreadableSource.
    """
    if found.stamp.size > MAX_BYTES and kind_by_head(found) not in CONTAINERS:
        raise _too_large(found)
    try:
        with found.path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise refusal(error) from error


def refusal(error: Exception) -> SourceError:
    """What the system said of a file, as a failure of that file."""
    text = getattr(error, "strerror", None) or str(error)
    if isinstance(error, FileNotFoundError):
        text = "không có ở đó: liên kết hỏng, hoặc tệp vừa bị dời đi (not there: a broken link, or just moved)"
    return DeniedSource(text) if isinstance(error, PermissionError) else UnreadableSource(text)
