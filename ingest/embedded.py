"""Files set into a Word or Excel file: a sheet, another document or any file as an object, text taken over whole
(w:altChunk).

Word shows the list of the rewarded as a picture of its first page then; its words stand in the file that was set in.
Parts are found by the relationships of the main text and of the sheets (ECMA-376 Part 1, §15.2.10, §15.2.11,
§17.17.2.1); in files of Office 97–2003 objects stand in storages of their own ([MS-DOC] 2.1.4, [MS-XLS] 2.1.7.23).
"""

import zipfile
from collections.abc import Iterator
from functools import partial
from posixpath import basename
from typing import BinaryIO

from ingest.docx_links import links, main_part
from ingest.errors import OversizedSource, SourceError, UnreadableSource
from ingest.limits import MAX_MEMBERS
from ingest.ole import Container, opened
from ingest.ole_objects import document_of, name_of
from ingest.unpacking import STEP, Budget, Entry, gather, whole

_KINDS = frozenset({"package", "oleObject", "aFChunk"})
_SHEETS = "xl/worksheets/"
_OLE = b"\xd0\xcf\x11\xe0"
_POOL, _SHEET_OBJECT = "ObjectPool", "MBD"
"""The storage of a DOC that holds its objects; how the storage of an object in an XLS begins."""


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The files set in. A file that cannot be opened has none: its reader says what is wrong with it."""
    start = file.read(len(_OLE))
    file.seek(0)
    yield from _of_ole(file, budget) if start == _OLE else _of_package(file, budget)


def _of_package(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    try:
        archive = zipfile.ZipFile(file)
        names = _targets(archive)
    except Exception:  # zipfile and lxml raise many kinds of errors for broken files
        return
    for name in names:
        info = archive.getinfo(name)
        own = _own_name(archive, info, budget) if name.endswith(".bin") else ""
        if own is not None:
            label = own or basename(name).removesuffix(".bin")
            yield Entry(label, partial(_unpacked, archive, info, budget))


def _of_ole(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    try:
        with opened(whole(file)) as ole:  # once for all: its directory may list a hundred thousand
            found = [(storage, _name_in(ole, storage)) for storage in _storages(ole)]
            told = [(storage, name) for storage, name in found if name is not None]
            for number, (storage, name) in enumerate(told, 1):
                yield Entry(name or f"oleObject{number}", partial(_taken_out, ole, storage, budget))
    except SourceError:
        return


def _storages(ole: Container) -> list[str]:
    """Where objects stand in a file of Office 97–2003, each with «/» at its end."""
    found = (path for path in ole.storages() if path.startswith(_SHEET_OBJECT) or path.partition("/")[0] == _POOL)
    return [f"{path}/" for path in found if path.count("/") == (path.startswith(_POOL))][:MAX_MEMBERS]


def _name_in(ole: Container, storage: str) -> str | None:
    """The name of the document in a storage; empty for a damaged one, which then fails by itself."""
    try:
        return name_of(ole, storage)
    except UnreadableSource:
        return ""


def _taken_out(ole: Container, storage: str, budget: Budget) -> bytes:
    found = document_of(ole, storage)
    if len(found) > budget.room:
        raise OversizedSource(f"> {budget.room // 2**20} MB")
    budget.unpacked -= len(found)
    return found


def _targets(archive: zipfile.ZipFile) -> list[str]:
    """The parts set into the main text or the sheets, each once, in the order of the file."""
    sheets = (name for name in archive.namelist() if name.startswith(_SHEETS) and name.count("/") == 2)
    found = (
        link.part for part in (main_part(archive), *sheets) for link in links(archive, part) if link.kind in _KINDS
    )
    return [*dict.fromkeys(found)][:MAX_MEMBERS]


def _own_name(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> str | None:
    """The name of an object that is a document, empty for none; null for a formula, a sound, a drawing.

    One beyond a limit, or a packed file that is damaged, may be one.
    """
    try:
        with opened(_packed(archive, info, budget)) as ole:
            return _name_in(ole, "")
    except OversizedSource:
        return ""
    except SourceError:
        return None


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    """The bytes of the document that was set in. Raises a SourceError."""
    data = _packed(archive, info, budget)
    if not data.startswith(_OLE) or not info.filename.endswith(".bin"):
        return data
    with opened(data) as ole:
        return document_of(ole) or data


def _packed(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    try:
        with archive.open(info) as part:
            return gather(iter(partial(part.read, STEP), b""), info.compress_size, budget)
    except SourceError:
        raise
    except Exception as error:  # zipfile raises many kinds of errors for damaged members
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error
