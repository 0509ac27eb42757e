"""Which parts of a Word file its main text refers to: pictures, objects, texts taken over (ECMA-376 Part 2, §9.3).

For readers that need no more of the package than these; nothing outside the file is ever followed.
"""

import zipfile
from dataclasses import dataclass
from posixpath import join, normpath

MAIN = "word/document.xml"
_LINKS = "word/_rels/document.xml.rels"
_MAX_LINKS = 4 * 2**20
"""Bytes: ten thousand links have less than two megabytes."""


@dataclass(frozen=True, slots=True)
class Link:
    """One reference: its id in the text, the last word of its kind («image», «package»), the part of the archive."""

    identity: str
    kind: str
    part: str


def links(archive: zipfile.ZipFile) -> tuple[Link, ...]:
    """The references to parts that are there, in the order of the file. Raises what zipfile and lxml raise."""
    from lxml.etree import XMLParser, fromstring

    present = set(archive.namelist())
    if _LINKS not in present or archive.getinfo(_LINKS).file_size > _MAX_LINKS:
        return ()
    root = fromstring(archive.read(_LINKS), XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    inside = (each for each in root.iterchildren("{*}Relationship") if each.get("TargetMode") != "External")
    found = (
        Link(
            each.get("Id", ""),
            each.get("Type", "").rpartition("/")[2],
            normpath(join("word", each.get("Target", ""))).lstrip("/"),
        )
        for each in inside
    )
    return tuple(link for link in found if link.part in present)
