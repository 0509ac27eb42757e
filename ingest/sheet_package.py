"""The package of an XLSX or ODS file: its parts, what they point to, and the limits they are held to.

Parts of an XLSX file are found as ECMA-376 Part 2 (Open Packaging Conventions) says, with the leniency of Excel towards
names in other cases and with backslashes, which some programs write.
"""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO, Any

from ingest.errors import EncryptedSource, OversizedSource, UnreadableSource
from ingest.limits import MAX_WORKBOOK_PART, MAX_WORKBOOK_RATIO, MAX_WORKBOOK_UNPACKED, WORKBOOK_RATIO_FROM

PACKAGE_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What reading a damaged ZIP raises."""

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: the last word of its kind («worksheet») and the name of the other part."""

    kind: str
    target: str


class Package:
    """An open XLSX or ODS file; part names are in lower case and without a leading slash."""

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLE):
            raise EncryptedSource()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._members = {_plain(member.filename): member for member in self._zip.infolist()}
        except PACKAGE_ERRORS as error:
            raise UnreadableSource(str(error)) from error
        self._check()

    def _check(self) -> None:
        """Hold the parts that are XML to the limits; pictures and the like are never unpacked."""
        total = 0
        for name, member in self._members.items():
            if member.flag_bits & _ZIP_ENCRYPTED:
                raise EncryptedSource()
            if not name.endswith((".xml", ".rels")):
                continue
            total += member.file_size
            if member.file_size > max(WORKBOOK_RATIO_FROM, MAX_WORKBOOK_RATIO * member.compress_size):
                raise OversizedSource(f"{name}: {member.file_size // 2**20} MB, 1 : {MAX_WORKBOOK_RATIO}")
        if total > MAX_WORKBOOK_UNPACKED:
            raise OversizedSource(f"{total // 2**20} MB > {MAX_WORKBOOK_UNPACKED // 2**20} MB")

    def names(self, start: str) -> list[str]:
        """The parts whose names begin so, in order."""
        return sorted(name for name in self._members if name.startswith(start))

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def stream(self, name: str) -> IO[bytes]:
        """A part to be read piece by piece; a name that is not there raises an UnreadableSource."""
        if name not in self._members:
            raise UnreadableSource(name)
        try:
            return self._zip.open(self._members[name])
        except PACKAGE_ERRORS as error:
            raise UnreadableSource(f"{name}: {error}") from error

    def xml(self, name: str) -> Any:
        """A small part as parsed XML, null where there is none or nothing can be made of it; no entity is expanded."""
        from lxml import etree

        if name not in self._members:
            return None
        if self._members[name].file_size > MAX_WORKBOOK_PART:
            raise OversizedSource(f"{name} > {MAX_WORKBOOK_PART // 2**20} MB")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
        try:
            with self.stream(name) as part:
                return etree.fromstring(part.read(), parser)
        except etree.LxmlError:
            return None
        except PACKAGE_ERRORS as error:
            raise UnreadableSource(f"{name}: {error}") from error

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part points to inside the package, by the ids it uses; "" asks for the package itself."""
        folder, _, base = name.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relation] = {}
        for element in root.iter("{*}Relationship") if root is not None else ():
            if element.get("TargetMode") == "External":
                continue
            target = element.get("Target", "").replace("\\", "/")
            full = target if target.startswith("/") else posixpath.join(folder, target)
            kind = element.get("Type", "").rpartition("/")[2]
            found[element.get("Id", "")] = Relation(kind, _plain(posixpath.normpath(full)))
        return found

    def related(self, name: str, kind: str) -> str:
        """The first part of a kind that a part points to; empty where there is none."""
        targets = (each.target for each in self.relations(name).values() if each.kind == kind)
        return next((target for target in targets if target in self), "")


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
