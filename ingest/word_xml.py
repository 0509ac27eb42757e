"""Word files written as one XML: that of Word 2003 (WordprocessingML) and the flat package of later versions.

Programs that fill forms write them under the name .doc. Both are made the package that a DOCX is, and read as one. In
the XML of 2003 the elements have the names that ISO 29500 took over; sections are elements around paragraphs, and the
label that Word showed before an item of a list stands in it. Words that Word took for a place («Nam», «Hà Nội») stand
in an element of that place, changes that Word kept in annotations; w:vMerge is written w:vmerge.
"""

import io
import zipfile
from base64 import b64decode
from typing import Any

from ingest import docx
from ingest.document import Source
from ingest.docx_styles import W
from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_DOCX_UNPACKED, MAX_NAME
from ingest.read import OcrMode, Reading

_PACKAGE = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
_W_2003, _W = b"http://schemas.microsoft.com/office/word/2003/wordml", W.strip("{}").encode()
_HINTS = "{http://schemas.microsoft.com/office/word/2003/auxHint}"
_AROUND = (_HINTS + "sect", _HINTS + "sub-section")
_ANNOTATION = "{http://schemas.microsoft.com/aml/2001/core}annotation"
_CHANGED = {"Word.Insertion": True, "Word.Deletion": False}
"""Kinds of annotations → whether what stands in them is text."""
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PAGES = {"odd": "default", "first": "first"}
"""On which pages a header stands → what DOCX calls that."""
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a Word file in one XML; raises a SourceError for a file Word could not open either."""
    if len(data) > MAX_DOCX_UNPACKED:
        raise OversizedSource(f"> {MAX_DOCX_UNPACKED // 2**20} MB")
    root = _parsed(data.replace(_W_2003, _W))
    parts = _flat(root) if root.tag == _PACKAGE + "package" else _of_2003(root)
    return docx.read(source, _packed(parts), ocr)


def _parsed(data: bytes) -> Any:
    from lxml.etree import LxmlError, XMLParser, fromstring

    try:
        return fromstring(data, XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True))
    except (LxmlError, ValueError) as error:
        raise UnreadableSource(str(error)) from error


def _flat(root: Any) -> dict[str, bytes]:
    """The parts of a flat package (Office Open XML, «Word XML Document»); no part that is read has a long name."""
    from lxml.etree import tostring

    parts: dict[str, bytes] = {}
    for part in root.iterchildren(_PACKAGE + "part"):
        name = part.get(_PACKAGE + "name", "").lstrip("/")
        if not 0 < len(name) <= MAX_NAME:
            continue
        xml, binary = part.find(_PACKAGE + "xmlData"), part.findtext(_PACKAGE + "binaryData")
        if xml is not None and len(xml):
            parts[name] = tostring(xml[0], encoding="UTF-8", xml_declaration=True)
        elif binary:
            parts[name] = _binary(binary)
    return parts


def _binary(text: str) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return b""


def _of_2003(root: Any) -> dict[str, bytes]:
    """The parts that a DOCX of the same text has."""
    from lxml.etree import Element, tostring

    body, styles = root.find(W + "body"), root.find(W + "styles")
    if body is None:
        raise UnreadableSource("w:body")
    _settle(body)
    _unwrap(body)
    for merged in body.iter(W + "vmerge"):
        merged.tag = W + "vMerge"
    for listed in body.iter(_HINTS + "t"):
        _label(listed)
    for fonts in root.iter(W + "rFonts"):
        if W + "h-ansi" in fonts.attrib:
            fonts.set(W + "hAnsi", fonts.attrib.pop(W + "h-ansi"))
    document = Element(W + "document")
    document.append(body)
    parts: dict[str, bytes] = {}
    links = _headers(body, parts)
    parts["word/document.xml"] = tostring(document, encoding="UTF-8", xml_declaration=True)
    if styles is not None:
        parts["word/styles.xml"] = tostring(styles, encoding="UTF-8", xml_declaration=True)
        links += f'<Relationship Id="rId1" Type="{_RELATIONS}styles" Target="styles.xml"/>'
    parts["_rels/.rels"] = _links(
        f'<Relationship Id="rId1" Type="{_RELATIONS}officeDocument" Target="word/document.xml"/>'
    )
    parts["word/_rels/document.xml.rels"] = _links(links)
    return parts


def _headers(body: Any, parts: dict[str, bytes]) -> str:
    """The headers of the first section, which stand in its properties, made parts of their own; the links to them."""
    from lxml.etree import SubElement, tostring

    section = next(body.iter(W + "sectPr"), None)
    links = ""
    if section is None:
        return links
    for number, header in enumerate(section.findall(W + "hdr")):
        parts[f"word/header{number}.xml"] = tostring(header, encoding="UTF-8", xml_declaration=True)
        kind = _PAGES.get(header.get(W + "type", ""), "even")
        SubElement(section, W + "headerReference", {W + "type": kind, f"{{{_RELATIONS[:-1]}}}id": f"rIdH{number}"})
        links += f'<Relationship Id="rIdH{number}" Type="{_RELATIONS}header" Target="header{number}.xml"/>'
        section.remove(header)
    return links


def _settle(body: Any) -> None:
    """Changes that Word kept become text, or go."""
    for change in list(body.iter(_ANNOTATION)):
        stays = _CHANGED.get(change.get(W + "type", ""))
        if stays:
            for content in list(change):
                _open(content)
            _open(change)
        elif stays is False:
            change.getparent().remove(change)


def _unwrap(body: Any) -> None:
    """Sections and what Word took for places give way to what stands in them."""
    for around in list(body.iter(*_AROUND)) + [each for each in body.iterdescendants("*") if W + "st" in each.attrib]:
        _open(around)


def _open(around: Any) -> None:
    """An element gives way to its children."""
    for child in reversed(list(around)):
        around.addnext(child)
    around.getparent().remove(around)


def _label(listed: Any) -> None:
    """«1.» of <w:listPr><wx:t wx:val="1."/>: the first words of its paragraph."""
    from lxml.etree import Element, SubElement

    paragraph = next(listed.iterancestors(W + "p"), None)
    if paragraph is None or next(listed.iterancestors(W + "listPr"), None) is None:
        return
    run = Element(W + "r")
    SubElement(run, W + "t").text = listed.get(_HINTS + "val", "").strip() + " "
    paragraph.insert(1, run)


def _links(inner: str) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{inner}</Relationships>'.encode()


def _packed(parts: dict[str, bytes]) -> bytes:
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}document.main+xml"/></Types>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in ({"[Content_Types].xml": types.encode()} | parts).items():
            archive.writestr(name, data)
    return made.getvalue()
