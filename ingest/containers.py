"""What lies in containers: archives, letters with attachments, PDFs and Office files with files in them, one inside the
other.

A container is walked lazily, one member at a time, so that memory holds one member and the containers it lies in.
A PDF is a container of its attachments and a document itself, an Office file too; a letter's own text is one of its
members.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import dropwhile, islice
from pathlib import Path
from typing import BinaryIO, cast

from ingest.errors import DeniedSource, OversizedSource, SourceError, UnreadableSource
from ingest.limits import MAX_DEPTH, MAX_MEMBERS
from ingest.media import BZIP2, DOC, DOCX, ODT, RTF, XLS, XLSX, XZ
from ingest.media import media_type as kind_of
from ingest.member_names import Labels
from ingest.read import holds_no_document, is_nothing
from ingest.unpacking import Budget, Entry

Content = bytes | Path
"""What a container is: its bytes, or the file that holds it, which is then never read whole."""

Opener = Callable[[BinaryIO, Budget], Iterator[Entry]]
"""The signature of `entries` in every container's module."""

CONTAINERS: dict[str, str] = {
    "application/zip": "ingest.zip_archive",
    "application/x-tar": "ingest.tar_archive",
    "application/gzip": "ingest.gzip_file",
    BZIP2: "ingest.packed_file",
    XZ: "ingest.packed_file",
    "message/rfc822": "ingest.mail",
    "application/pdf": "ingest.pdf_attachments",
    DOCX: "ingest.embedded",
    XLSX: "ingest.embedded",
    DOC: "ingest.embedded",
    XLS: "ingest.embedded",
    RTF: "ingest.rtf_embedded",
    ODT: "ingest.odt_embedded",
}
"""Media type → the module whose `entries` lists what is in there; loaded when the first such container comes."""

_PACKED_TARS = frozenset({"tgz", "tbz", "tbz2", "txz"})
_ATTACHED = "tệp đính kèm"
"""What stands for all files attached to a document that lies too deep."""

DOCUMENTS_TOO = frozenset({"application/pdf", DOCX, XLSX, DOC, XLS, RTF, ODT})
"""Containers that have text of their own and are read as documents besides."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container. `path` is «archive.zip/folder/file.docx», unique within the container.

    `failure` says why its bytes are not there; then `path` may be that of a container that could not be opened, or
    not to its end. `skipped` marks what holds no document (Thumbs.db, a letter's logo): it is not unpacked.
    """

    path: str
    data: bytes
    failure: SourceError | None = None
    skipped: bool = False


def members(content: Content, name: str, media_type: str, after: str = "") -> Iterator[Member]:
    """Every member of a container, containers within it opened in turn; `name` is the path of the container.

    With `after`, the path of a member, those that follow it: what lies before is not unpacked. Never raises: what is
    wrong with one member, or with the rest of a container, is a member with a failure.
    """
    walk = _Walk(wanted=None, after=after).within(content, name, media_type, 1)
    if not after:
        yield from walk
    else:
        yield from islice(dropwhile(lambda member: member.path != after, walk), 1, None)


def find(content: Content, name: str, media_type: str, path: str) -> bytes:
    """The bytes of one member by the path that `members` gave it; only what lies on the way is unpacked.

    Raises the member's failure, UnreadableSource where there is no such member.
    """
    for member in _Walk(path, after="").within(content, name, media_type, 1):
        if member.path == path:
            if member.failure:
                raise member.failure
            return member.data
    raise UnreadableSource(f"không còn trong tệp (no longer there): {path}")


class _Walk:
    """One walk through an outermost container: to every member, to `wanted` alone, or to `after` and what follows."""

    def __init__(self, wanted: str | None, after: str) -> None:
        self._wanted, self._after = wanted, after
        self._budget = Budget()

    def within(self, content: Content, name: str, media_type: str, depth: int) -> Iterator[Member]:
        """The members of a container that lies `depth - 1` containers deep."""
        try:
            with _opened(content) as file:
                labels = Labels(name)
                for entry in _entries(media_type)(file, self._budget):
                    yield from self._of(entry, labels.path(entry.name or _inner_name(name)), depth)
        except SourceError as error:
            yield Member(name, b"", error)
        except MemoryError:
            yield Member(name, b"", OversizedSource("memory"))

    def _of(self, entry: Entry, path: str, depth: int) -> Iterator[Member]:
        """A member and, where it is a container itself, those inside it."""
        if self._wanted is not None and not f"{self._wanted}/".startswith(f"{path}/"):
            return
        self._budget.members -= 1
        if self._budget.members < 0:
            raise OversizedSource(f"> {MAX_MEMBERS} tệp (members)")
        if self._after and not f"{self._after}/".startswith(f"{path}/"):
            return
        if path == self._after:
            self._after = ""  # all that follows is unpacked
        if entry.kept_out or holds_no_document(path):
            yield Member(path, b"", skipped=True)
            return
        try:
            data = entry.unpack()
        except SourceError as error:
            yield Member(path, b"", error)
            return
        media_type = entry.media_type or kind_of(data)
        if is_nothing(path, media_type):
            yield Member(path, b"", skipped=True)
            return
        if media_type not in CONTAINERS or media_type in DOCUMENTS_TOO:
            yield Member(path, data)
        if media_type in CONTAINERS:
            yield from self._inside(data, path, media_type, depth)

    def _inside(self, data: bytes, path: str, media_type: str, depth: int) -> Iterator[Member]:
        if depth < MAX_DEPTH:
            self._budget.held += len(data)
            yield from self.within(data, path, media_type, depth + 1)
            self._budget.held -= len(data)
            return
        too_deep = OversizedSource(f"lồng quá {MAX_DEPTH} tầng (nested deeper)")
        if media_type not in DOCUMENTS_TOO:
            yield Member(path, b"", too_deep)
        elif _holds_any(data, media_type):
            yield Member(f"{path}/{_ATTACHED}", b"", too_deep)


def _holds_any(data: bytes, media_type: str) -> bool:
    """Whether something lies in a document; a broken one has its failure elsewhere."""
    try:
        return any(True for _ in _entries(media_type)(io.BytesIO(data), Budget()))
    except SourceError:
        return False


def _inner_name(container: str) -> str:
    """What the one file in a packed file is called that states no name: «a.docx» in «a.docx.gz»."""
    stem, dot, ending = container.rpartition("/")[2].rpartition(".")
    return f"{stem}.tar" if ending.lower() in _PACKED_TARS else stem if dot else ending


def _entries(media_type: str) -> Opener:
    return cast(Opener, import_module(CONTAINERS[media_type]).entries)


def _opened(content: Content) -> BinaryIO:
    """A file to seek in. Raises DeniedSource and UnreadableSource."""
    if isinstance(content, bytes):
        return io.BytesIO(content)
    try:
        return content.open("rb")
    except PermissionError as error:
        raise DeniedSource(error.strerror or "") from error
    except OSError as error:
        raise UnreadableSource(error.strerror or str(error)) from error
