"""Pictures in the packages of Word and OpenDocument files, in the order in which the text shows them."""

import io
import re
import zipfile
from collections.abc import Iterator

from ingest.docx_links import links, main_part
from ingest.page_pictures import MAX_PICTURES

_SHOWN = re.compile(rb'\br:(?:embed|id|pict)="([^"<>]{1,60})"')
_OBJECT = re.compile(rb"<w:object\b(?:[^<]|<(?!/?w:object\b))*+</w:object>")
_DOCUMENT = re.compile(rb'\bProgID="(?:Excel|Word|AcroExch|Package)')
"""The programs of objects that are read as files of their own; those of Paint are scans."""
_OPEN_DOCUMENT = re.compile(rb'\bxlink:href="(?:\./)?(Pictures/[^"<>]{1,200})"')


def of_word(data: bytes) -> Iterator[bytes]:
    """The pictures of a DOCX; none where the package is damaged: its text was read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            main = main_part(archive)
            images = {link.identity.encode(): link.part for link in links(archive, main) if link.kind == "image"}
            shown = dict.fromkeys(_SHOWN.findall(_without_previews(archive.read(main))) if images else ())
            yield from _unpacked(archive, [images[identity] for identity in shown if identity in images])
    except Exception:  # zipfile raises many kinds of errors for damaged members
        return


def _without_previews(xml: bytes) -> bytes:
    """The text without the pictures of sheets and documents set into it: their words would be read twice."""
    return _OBJECT.sub(lambda match: b"" if _DOCUMENT.search(match[0]) else match[0], xml)


def of_open_document(data: bytes) -> Iterator[bytes]:
    """The pictures of an ODT; none in a damaged or a flat one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            shown = dict.fromkeys(_OPEN_DOCUMENT.findall(archive.read("content.xml")))
            yield from _unpacked(archive, [name.decode() for name in shown])
    except Exception:  # zipfile raises many kinds of errors for damaged members
        return


def _unpacked(archive: zipfile.ZipFile, names: list[str]) -> Iterator[bytes]:
    room = MAX_PICTURES
    for name in names:
        size = archive.getinfo(name).file_size
        if 0 < size <= room:
            room -= size
            yield archive.read(name)
