"""Files set into a Word file: an Excel sheet or another document as an object, text taken over whole (w:altChunk).

Word shows the list of the rewarded as a picture of its first page then; its words stand in the file that was set in.
Parts are found by the relationships of the main text (ECMA-376 Part 1, §15.2.10, §15.2.11, §17.17.2.1).
"""

import zipfile
from collections.abc import Iterator
from functools import partial
from posixpath import basename
from typing import BinaryIO

from ingest.docx_links import links
from ingest.errors import OversizedSource, SourceError, UnreadableSource
from ingest.limits import MAX_MEMBERS
from ingest.ole import opened
from ingest.unpacking import STEP, Budget, Entry, gather

_KINDS = frozenset({"package", "oleObject", "aFChunk"})
_OLE = b"\xd0\xcf\x11\xe0"
_DOCUMENTS = ("WordDocument", "Workbook", "Book")
_PACKAGE = "Package"
"""The stream of an object that holds a file of Office 2007 or later whole."""


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The files set in. A Word file that cannot be opened has none: its reader says what is wrong with it."""
    try:
        archive = zipfile.ZipFile(file)
        names = _targets(archive)
    except Exception:  # zipfile and lxml raise many kinds of errors for broken files
        return
    for name in names:
        info = archive.getinfo(name)
        if name.endswith(".bin") and not _holds_document(archive, info, budget):
            continue
        yield Entry(basename(name).removesuffix(".bin"), partial(_unpacked, archive, info, budget))


def _targets(archive: zipfile.ZipFile) -> list[str]:
    """The parts set into the main text, each once, in the order of the file."""
    return [*dict.fromkeys(link.part for link in links(archive) if link.kind in _KINDS)][:MAX_MEMBERS]


def _holds_document(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bool:
    """Whether an object is a document: not a formula, a sound, a drawing. One beyond a limit may be one."""
    try:
        data = _packed(archive, info, budget)
        with opened(data) as ole:
            return ole.has(_PACKAGE) or any(map(ole.has, _DOCUMENTS))
    except OversizedSource:
        return True
    except SourceError:
        return False


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    """The bytes of the document that was set in. Raises a SourceError."""
    data = _packed(archive, info, budget)
    if not data.startswith(_OLE):
        return data
    with opened(data) as ole:
        return ole.stream(_PACKAGE) or data


def _packed(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    try:
        with archive.open(info) as part:
            return gather(iter(partial(part.read, STEP), b""), info.compress_size, budget)
    except SourceError:
        raise
    except Exception as error:  # zipfile raises many kinds of errors for damaged members
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error
