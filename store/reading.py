"""A worker's tasks: a file → its decision as rows, a few pages of a long file, the members of a container."""

import pickle
import traceback
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TypeVar

from ingest.containers import CONTAINERS, DOCUMENTS_TOO, members
from ingest.document import Document
from ingest.errors import EmptySource, MissingTool, SourceError
from ingest.media import media_type
from ingest.portions import Portion, can_be_shared, join, read_portion, source_of
from ingest.read import is_nothing, read_bytes
from store.discover import Found, content, is_large, kind_by_head
from store.prepared import Prepared, prepare
from store.pulse import OutOfMemory, allow, hold
from store.resident import give_back
from store.spool import MEMBER_SECONDS, Batch, NoRoom, Place, unpack
from store.terms import Terms

T = TypeVar("T")

MEGABYTE_SECONDS = 20.0
"""What a file without pages may take for each megabyte, beyond the time of one page."""

SHARE_AFTER = 4.0
"""Seconds of reading after which the rest of a file is shared out among all workers."""


@dataclass(frozen=True, slots=True)
class Crash:
    """A bug met while reading a file: never filed as a bad file."""

    error: str
    traceback: str


@dataclass(frozen=True, slots=True)
class Packed:
    """A portion of a file on its way through the writer, which only keeps it: compressed, unread."""

    first: int
    end: int
    count: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What a file has come to: rows or why there are none; the first pages of one to be shared; what lies in it.

    `holds` says that something lies in it that could not be unpacked where it was read.
    """

    rows: Prepared | None = None
    failure: SourceError | None = None
    part: Packed | None = None
    inside: Batch | None = None
    holds: bool = False


def read_file(found: Found, terms: Terms, spool: Path | None = None) -> Answer | Crash:
    """Read a file: extract its decision, or its first pages where there are many; unpack its members into `spool`.

    Without a `spool` the answer says that there are members. Raises SourceError, MissingTool, NoRoom, OutOfMemory.
    """
    return guarded(terms, lambda: _read(found, terms, spool))


def read_pages(found: Found, terms: Terms, first: int, stop: int) -> Packed | Crash:
    """Read the pages with the indexes from `first` up to `stop`. Raises SourceError, MissingTool, OutOfMemory."""

    def read() -> Packed:
        data = content(found)
        source = source_of(data, found.stamp.path, media_type(data))
        allow(terms.page_seconds)
        portion = read_portion(source, data, terms.ocr, first, lambda pages: _on_page(terms, first + pages < stop))
        return _packed(portion)

    return guarded(terms, read)


def finish(found: Found, terms: Terms, parts: Sequence[Packed]) -> Answer | Crash:
    """Put the portions of a file together and extract its decision. Raises SourceError, MissingTool, OutOfMemory."""
    return guarded(terms, lambda: Answer(_extracted(found, join([_unpacked(part) for part in parts]), terms)))


def unpack_more(found: Found, terms: Terms, spool: Path, place: Place) -> Answer | Crash:
    """Unpack the members of a container that follow on `place`. Raises SourceError, NoRoom, OutOfMemory."""
    return guarded(terms, lambda: Answer(inside=unpack(found, found.path, kind_of(found), spool, place)))


def kind_of(found: Found) -> str:
    """The media type of a file. Raises a SourceError where it cannot be opened."""
    return kind_by_head(found) if is_large(found) else media_type(content(found))


def guarded(terms: Terms, task: Callable[[], T]) -> T | Crash:
    """Do a task within the memory it may take; a bug in it becomes a Crash. Raises what is no bug, and OutOfMemory."""
    hold(terms.memory)
    try:
        return task()
    except (SourceError, MissingTool, NoRoom):
        raise
    except MemoryError as error:
        raise OutOfMemory(0) from error
    except Exception as error:
        return Crash(f"{type(error).__name__}: {error}", traceback.format_exc())
    finally:
        give_back()


def _read(found: Found, terms: Terms, spool: Path | None) -> Answer:
    if is_large(found) and kind_by_head(found) in CONTAINERS:
        return _opened(found, found.path, kind_by_head(found), spool)
    data = content(found)
    if not data:
        raise EmptySource()
    kind = media_type(data)
    if is_nothing(found.stamp.path, kind):
        return Answer(inside=Batch((), Place(), None))
    # What lies in a container that lies in a container was unpacked with it.
    opens = kind in CONTAINERS and not found.container
    opened = _opened(found, data, kind, spool) if opens else Answer()
    if opens and kind not in DOCUMENTS_TOO:
        return opened
    try:
        answer = _document(found, data, kind, terms)
    except SourceError as error:
        if not (opened.inside or opened.holds):
            raise
        answer = Answer(failure=error)
    return replace(answer, inside=opened.inside, holds=opened.holds)


def _opened(found: Found, whole: bytes | Path, kind: str, spool: Path | None) -> Answer:
    """What lies in a container; nothing for a document that could have something in it and has not."""
    if spool is None:
        allow(MEMBER_SECONDS)
        holds = kind not in DOCUMENTS_TOO or any(True for _ in members(whole, found.stamp.path, kind))
        return Answer(holds=holds)
    inside = unpack(found, whole, kind, spool)
    return Answer(inside=inside if inside.members or kind not in DOCUMENTS_TOO else None)


def _document(found: Found, data: bytes, kind: str, terms: Terms) -> Answer:
    name = found.stamp.path
    allow(terms.page_seconds + len(data) / 2**20 * MEGABYTE_SECONDS)
    if not can_be_shared(kind):
        return Answer(_extracted(found, read_bytes(data, name, terms.ocr), terms))
    began = monotonic()
    source = source_of(data, name, kind)
    portion = read_portion(source, data, terms.ocr, 0, lambda _: _on_page(terms, monotonic() - began < SHARE_AFTER))
    if portion.end < portion.count:
        return Answer(part=_packed(portion))
    return Answer(_extracted(found, join([portion]), terms))


def _on_page(terms: Terms, goes_on: bool) -> bool:
    """A page is done; the next one has its own time."""
    allow(terms.page_seconds)
    return goes_on


def _extracted(found: Found, document: Document, terms: Terms) -> Prepared:
    from extract.pipeline import extract
    from extract.secrecy import settle

    allow(terms.page_seconds + len(document.text) / 10_000)
    return prepare(settle(extract(document), allowed=terms.allow_secret), found.container or "")


def _packed(portion: Portion) -> Packed:
    data = zlib.compress(pickle.dumps(portion), 1)
    return Packed(portion.first, portion.end, portion.count, data)


def _unpacked(part: Packed) -> Portion:
    portion = pickle.loads(zlib.decompress(part.data))
    assert isinstance(portion, Portion)
    return portion
