"""Which parts of a Word file its main text, or any part of an Office file, refers to (ECMA-376 Part 2, §9.3).

For readers that need no more of the package than these; nothing outside the file is ever followed.
"""

import zipfile
from dataclasses import dataclass
from posixpath import join, normpath, split

MAIN = "word/document.xml"
_MAX_LINKS = 4 * 2**20
"""Bytes: ten thousand links have less than two megabytes."""


@dataclass(frozen=True, slots=True)
class Link:
    """One reference: its id in the text, the last word of its kind («image», «package»), the part of the archive."""

    identity: str
    kind: str
    part: str


def main_part(archive: zipfile.ZipFile) -> str:
    """The part that holds the text, «word/document.xml» as a rule. Raises what zipfile and lxml raise."""
    found = (link.part for link in links(archive, "") if link.kind == "officeDocument")
    return next(found, MAIN)


def links(archive: zipfile.ZipFile, part: str = MAIN) -> tuple[Link, ...]:
    """A part's references to parts that are there, in the order of the file. Raises what zipfile and lxml raise."""
    from lxml.etree import XMLParser, fromstring

    present = set(archive.namelist())
    folder, base = split(part)
    told = join(folder, "_rels", f"{base}.rels")
    if told not in present or archive.getinfo(told).file_size > _MAX_LINKS:
        return ()
    root = fromstring(archive.read(told), XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    inside = (each for each in root.iterchildren("{*}Relationship") if each.get("TargetMode") != "External")
    found = (
        Link(
            each.get("Id", ""),
            each.get("Type", "").rpartition("/")[2],
            normpath(join(folder, each.get("Target", ""))).lstrip("/"),
        )
        for each in inside
    )
    return tuple(link for link in found if link.part in present)
