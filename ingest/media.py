"""What kind of file this is, told by its content and never by its name."""

import io
import re
import zipfile
import zlib

from ingest.errors import UnreadableSource
from ingest.mail_sign import is_letter
from ingest.ole import opened

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
DOC = "application/msword"
RTF = "application/rtf"
XLS = "application/vnd.ms-excel"
OLE = "application/x-ole-storage"
TAR, BZIP2, XZ = "application/x-tar", "application/x-bzip2", "application/x-xz"
LETTER = "message/rfc822"
MHTML = "multipart/related"
"""A web page with its pictures in one file; it has the header lines of a letter, but nobody it was sent to."""

EXCEL_XML = "application/vnd.ms-excel.2003+xml"
WORD_XML = "application/vnd.ms-word.2003+xml"
"""Office files written as one XML; the names are ours, there are none."""
_XML_KINDS = (
    ("urn:schemas-microsoft-com:office:spreadsheet", EXCEL_XML),
    ("http://schemas.microsoft.com/office/word/2003/wordml", WORD_XML),
    ("http://schemas.microsoft.com/office/2006/xmlPackage", WORD_XML),
)
"""What the first lines of an XML name → its kind."""

PLAIN_NAMES = {
    "application/pdf": "PDF",
    DOCX: "DOCX",
    XLSX: "Excel .xlsx",
    PPTX: "PowerPoint .pptx",
    ODT: "OpenDocument .odt",
    ODS: "OpenDocument .ods",
    DOC: "Word 97–2003 .doc",
    XLS: "Excel 97–2003 .xls",
    "application/vnd.ms-powerpoint": "PowerPoint 97–2003 .ppt",
    OLE: "OLE (Office 97–2003)",
    RTF: "RTF",
    "application/zip": "ZIP",
    "application/x-rar": "RAR",
    "application/x-7z-compressed": "7z",
    "application/gzip": "GZIP",
    BZIP2: "BZIP2",
    XZ: "XZ",
    "application/vnd.ms-cab-compressed": "CAB",
    "application/zstd": "Zstandard",
    "application/octet-stream": "?",
    "image/bmp": "BMP",
    "image/gif": "GIF",
    "image/webp": "WebP",
    "image/heic": "HEIC",
    "image/jp2": "JPEG 2000",
    EXCEL_XML: "Excel XML 2003",
    WORD_XML: "Word XML",
    TAR: "TAR",
    LETTER: "thư điện tử (e-mail) .eml",
    MHTML: "MHTML .mht",
    "text/html": "HTML",
    "text/xml": "XML",
    "text/plain": "TXT",
}
"""Media type → what people call it, for messages."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"{\\rtf", RTF),
    (b"Rar!\x1a\x07", "application/x-rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    *((b"BZh%d1AY&SY" % level, BZIP2) for level in range(1, 10)),
    (b"\xfd7zXZ\x00", XZ),
    (b"MSCF\0\0\0\0", "application/vnd.ms-cab-compressed"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
    (b"\xff\x4f\xff\x51", "image/jp2"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", DOCX),
    ("WordDocument", DOC),
    ("Workbook", XLS),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("Book\0", XLS),  # Excel 5 and 95
)
_OPEN_DOCUMENT = re.compile(r"(opendocument\.(?:text|spreadsheet))-(?:template|master|web)\Z")
"""What the kind of a template, a master document or a text for the web has more than that of the document it makes."""
_FLAT = re.compile(
    r"""office:mimetype=["'](application/vnd\.oasis\.opendocument\.(?:text|spreadsheet)[a-z-]{0,20})["']"""
)
_ZIP_PARTS = (("word/", DOCX), ("xl/", XLSX), ("ppt/", PPTX))
_DECLARED = r"\s*+(?:<(?:\?xml|!\[)[^>]*>\s*+){0,20}"
_MARKUP = re.compile(
    rf"\A{_DECLARED}(?:<!--.*?-->{_DECLARED})?"  # up to the last of several comments
    r"<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center|font|article|style)\b",
    re.IGNORECASE | re.DOTALL,
)
_WEB_PAGE = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SENT = re.compile(rb"^(?:to|received|message-id):", re.IGNORECASE | re.MULTILINE)
_PDF_HEADER_WITHIN = 1024  # as other PDF readers allow: mail gateways put lines before «%PDF-»


def media_type(data: bytes) -> str:
    """The media type of some content; «application/octet-stream» where nothing is known about it.

    A DOCX under a password is an OLE container and still called DOCX: its reader states what is wrong.
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(_OLE):
        return _of_ole(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_zip(data)
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return "application/pdf"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    return _of_text(data)


def _of_ole(data: bytes) -> str:
    """A stream at the root tells the kind; where the container is damaged, its name anywhere (they are UTF-16)."""
    try:
        with opened(data) as ole:
            return next((kind for stream, kind in _OLE_STREAMS if ole.has(stream.strip("\0"))), OLE)
    except UnreadableSource:
        pass
    for stream, kind in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return kind
    return OLE


def _of_zip(data: bytes) -> str:
    """A DOCX is a ZIP with a part «word/…»; one whose directory is lost is told by its first members."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return _OPEN_DOCUMENT.sub(r"\1", archive.read("mimetype").decode("ascii", "replace").strip())
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        return DOCX if b"word/document.xml" in data else "application/zip"
    if "[Content_Types].xml" in names:
        for part, kind in _ZIP_PARTS:
            if any(name.startswith(part) for name in names):
                return kind
    return "application/zip"


def _of_text(data: bytes) -> str:
    """Plain text, or what is written in it: a letter, a web page, a page saved in one file, XML."""
    if data[257:262] == b"ustar":
        return TAR
    if is_letter(data):
        return MHTML if _WEB_PAGE.search(data[:4096]) and not _SENT.search(data[:4096]) else LETTER
    head = _utf8(data[:8192])
    if b"\x00" in head:
        return "application/octet-stream"
    text = head.decode("utf-8", "replace").lstrip("\ufeff")
    if looks_like_html(text) or (text.lstrip().startswith("<?xml") and "<html" in text.lower()):
        return "text/html"
    if text.lstrip().startswith("<?xml"):
        told = next((kind for named, kind in _XML_KINDS if named in text), "text/xml")
        flat = _FLAT.search(text)
        return _OPEN_DOCUMENT.sub(r"\1", flat[1]) if flat else told
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return "text/plain" if odd * 50 <= len(head) else "application/octet-stream"


def looks_like_html(text: str) -> bool:
    """Whether text begins with a tag of HTML, comments and declarations passed over."""
    return _MARKUP.match(text) is not None


def _utf8(head: bytes) -> bytes:
    """The first bytes as UTF-8 where they are UTF-16, with its mark or with a zero in every other byte."""
    codec = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if not codec and max(even, odd) * 8 > len(head) and min(even, odd) * 40 <= len(head):
        codec = "utf-16-le" if odd > even else "utf-16-be"
    return head[: len(head) // 2 * 2].decode(codec, "replace").encode("utf-8", "replace") if codec else head
