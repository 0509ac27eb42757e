"""The parts of a Word file that are read: the text, the styles, the lists and the theme.

python-docx opens the package, finds its parts by their relationships and unpacks these alone: pictures, footers and
settings stay packed, so that what is wrong with them loses no text. The XML is parsed here, without the classes that
python-docx has for its elements: they make the walk over a long table half as fast.
"""

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ingest.docx_runs import settle
from ingest.docx_styles import W, switch
from ingest.docx_thinning import Thinned, thinned, untouched
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource
from ingest.limits import MAX_DOCX_UNPACKED

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP_ENCRYPTED = 0x1
_LOOKED_AT = 8192
"""Bytes of a part in which its names are declared."""
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = (
    (_STRICT + b"wordprocessingml/main", W[1:-1].encode()),
    (_STRICT + b"officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (_STRICT + b"drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
"""The names of «Strict Open XML» (ISO/IEC 29500-1) → those of the form that Word writes by itself (29500-4)."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Parsed XML: `body` is the element w:body, the others are roots of their parts or null where there is none.

    `text` is the part that the body stands in, which lacks rows of long tables where it says so; `header` is what
    stands in the top margin of the first page, null where nothing does or it cannot be read.
    """

    text: Thinned
    body: Any
    styles: Any = None
    numbering: Any = None
    theme: Any = None
    header: Any = None


def open_parts(data: bytes, whole: bool) -> Parts:
    """The parts of a Word file, `whole` or with long tables thinned.

    Raises a SourceError for a file that Word could not open either.
    """
    from lxml.etree import LxmlError

    if data.startswith(_OLE):
        raise EncryptedSource()
    try:
        _check(data)
        return _parts(data, whole)
    except SourceError:
        raise
    except zipfile.BadZipFile as error:
        raise UnreadableSource(f"ZIP bị cụt hoặc hỏng (cut short or damaged): {error}") from error
    except (zipfile.LargeZipFile, LxmlError) as error:
        raise UnreadableSource(str(error)) from error
    except Exception as error:  # the package reader has no exception of its own for broken packages
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error


def _check(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if any(member.flag_bits & _ZIP_ENCRYPTED for member in members):
            raise EncryptedSource()
        if sum(member.file_size for member in members) > MAX_DOCX_UNPACKED:
            raise OversizedSource(f"> {MAX_DOCX_UNPACKED // 2**20} MB")


def _parts(data: bytes, whole: bool) -> Parts:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PACKAGE_URI
    from docx.opc.phys_pkg import PhysPkgReader

    package: Any = PhysPkgReader(io.BytesIO(data))
    xml_parser = _parser()

    def parse(blob: bytes) -> Any:
        return xml_parser(_transitional(blob))

    (main,) = _targets(package, PACKAGE_URI, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    if main is None:
        raise UnreadableSource("officeDocument")
    xml = _transitional(package.blob_for(main))
    text, root = _text(xml, parse, whole)
    body = root.find(W + "body")
    if body is None:
        raise UnreadableSource("w:body")
    if b"AlternateContent" in xml:
        settle(body)
    kinds = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.THEME)
    targets = _targets(package, main, *kinds)
    styles, numbering, theme = (None if name is None else parse(package.blob_for(name)) for name in targets)
    return Parts(text, body, styles, numbering, theme, _first_header(package, main, parse, root))


def _first_header(package: Any, main: Any, parse: Callable[[bytes], Any], root: Any) -> Any:
    """The header of the first page (ECMA-376, 17.10): the first section's own one, else that of all its pages."""
    section = next(root.iter(W + "sectPr"), None)
    if section is None:
        return None
    said = {each.get(W + "type"): each.get(_R_ID) for each in section.iter(W + "headerReference")}
    wanted = said.get("first") if switch(section.find(W + "titlePg")) else said.get("default")
    target = next((each for each in _links(package, main) if each.rId == wanted), None)
    try:
        return None if target is None else parse(package.blob_for(_uri(main, target)))
    except Exception:  # the text is worth reading without it
        return None


def _transitional(xml: bytes) -> bytes:
    """A part with the names that are read here."""
    if _STRICT not in xml[:_LOOKED_AT]:
        return xml
    for strict, name in _TRANSITIONAL:
        xml = xml.replace(strict, name)
    return xml


def _text(xml: bytes, parse: Callable[[bytes], Any], whole: bool) -> tuple[Thinned, Any]:
    """The part that the body stands in, and its root; whole where that alone is well formed, or nothing is."""
    from lxml.etree import XMLSyntaxError

    text = untouched(xml) if whole else thinned(xml)
    try:
        return text, parse(text.xml)
    except XMLSyntaxError:
        if not text.left_out:
            raise
    text = untouched(xml)
    return text, parse(xml)


def _targets(package: Any, source: Any, *kinds: str) -> list[Any]:
    """The first part of each kind that a part, or the package itself, refers to; null for none."""
    found = _links(package, source)
    firsts = (next((each for each in found if _last_word(each.reltype) == _last_word(kind)), None) for kind in kinds)
    return [None if each is None else _uri(source, each) for each in firsts]


def _last_word(kind: str) -> str:
    """«styles» of a kind of reference, whose beginning differs between strict files and others."""
    return kind.rpartition("/")[2]


def _links(package: Any, source: Any) -> list[Any]:
    """What a part, or the package itself, refers to within the package."""
    from docx.opc.oxml import parse_xml

    xml = package.rels_xml_for(source)
    return [each for each in (() if xml is None else parse_xml(xml).Relationship_lst) if each.target_mode != "External"]


def _uri(source: Any, link: Any) -> Any:
    from docx.opc.packuri import PackURI

    return PackURI.from_rel_ref(source.baseURI, link.target_ref)


def _parser() -> Callable[[bytes], Any]:
    """Parses a part; entities are not expanded, comments left out."""
    from lxml.etree import XMLParser, fromstring

    parser = XMLParser(resolve_entities=False, collect_ids=False, remove_comments=True, remove_pis=True)
    return lambda blob: fromstring(blob, parser)
