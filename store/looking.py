"""A worker's task in a rehearsal: of what kind a file is, and what lies in it."""

from dataclasses import dataclass
from hashlib import sha256

from ingest.containers import CONTAINERS, DOCUMENTS_TOO, Member, members
from ingest.errors import EmptySource, SourceError
from ingest.media import media_type
from ingest.read import READERS, is_nothing, refusal
from store.discover import Found, digest, is_large, kind_by_head
from store.pulse import allow
from store.reading import Crash, guarded, kind_of
from store.spool import MEMBER_SECONDS
from store.terms import Terms

_TOLD_BY_HEAD = frozenset({"application/pdf", "image/png", "image/jpeg", "image/tiff", "application/rtf"})
"""Kinds that the first bytes tell for sure; of any other file all bytes are looked at."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A member of a container: its kind (a media type), or why it cannot be read."""

    path: str
    size: int
    kind: str = ""
    sha256: str = ""
    failure: SourceError | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at a file has shown; `inside` is null for one that is no container but a document."""

    kind: str
    inside: tuple[Seen, ...] | None = None


def look(found: Found, terms: Terms) -> Look | Crash:
    """Look at a file without reading it. Raises SourceError and OutOfMemory."""
    return guarded(terms, lambda: _look(found))


def _look(found: Found) -> Look:
    allow(MEMBER_SECONDS)
    kind = _kind(found)
    if kind in CONTAINERS and kind not in DOCUMENTS_TOO:
        return Look(kind, tuple(_seen(member) for member in members(found.path, found.stamp.path, kind)))
    if is_nothing(found.stamp.path, kind):
        return Look(kind, ())
    if is_large(found):
        digest(found)  # says that it is too large
    if kind not in READERS:
        raise refusal(kind, found.stamp.path)
    return Look(kind)


def _kind(found: Found) -> str:
    if not found.stamp.size:
        raise EmptySource()
    kind = kind_by_head(found)
    return kind if kind in _TOLD_BY_HEAD else kind_of(found)


def _seen(member: Member) -> Seen:
    allow(MEMBER_SECONDS)
    path, size = member.path, len(member.data)
    if member.skipped:
        return Seen(path, size, skipped=True)
    if member.failure or not size:
        return Seen(path, size, failure=member.failure or EmptySource())
    kind = media_type(member.data)
    if kind not in READERS:
        return Seen(path, size, failure=refusal(kind, path))
    return Seen(path, size, kind, sha256(member.data).hexdigest())
