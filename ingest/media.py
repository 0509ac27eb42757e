"""What kind of file this is, told by its content and never by its name."""

import io
import zipfile

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"

PLAIN_NAMES = {
    "application/pdf": "PDF",
    DOCX: "DOCX",
    XLSX: "Excel .xlsx",
    PPTX: "PowerPoint .pptx",
    ODT: "OpenDocument .odt",
    ODS: "OpenDocument .ods",
    "application/msword": "Word 97–2003 .doc",
    "application/vnd.ms-excel": "Excel 97–2003 .xls",
    "application/vnd.ms-powerpoint": "PowerPoint 97–2003 .ppt",
    "application/x-ole-storage": "OLE (Office 97–2003)",
    "application/rtf": "RTF",
    "application/zip": "ZIP",
    "application/x-rar": "RAR",
    "application/x-7z-compressed": "7z",
    "application/gzip": "GZIP",
    "application/octet-stream": "?",
    "image/bmp": "BMP",
    "image/gif": "GIF",
    "image/webp": "WebP",
    "image/heic": "HEIC",
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
    (b"{\\rtf", "application/rtf"),
    (b"Rar!\x1a\x07", "application/x-rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", DOCX),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_ZIP_PARTS = (("word/", DOCX), ("xl/", XLSX), ("ppt/", PPTX))
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
    """The stream names in an OLE directory are UTF-16; one that is there tells the kind."""
    for stream, kind in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return kind
    return "application/x-ole-storage"


def _of_zip(data: bytes) -> str:
    """A DOCX is a ZIP with a part «word/…»; one whose directory is lost is told by its first members."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return archive.read("mimetype").decode("ascii", "replace").strip()
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError):
        return DOCX if b"word/document.xml" in data else "application/zip"
    if "[Content_Types].xml" in names:
        for part, kind in _ZIP_PARTS:
            if any(name.startswith(part) for name in names):
                return kind
    return "application/zip"


def _of_text(data: bytes) -> str:
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text/plain"
    if b"\x00" in head:
        return "application/octet-stream"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "text/html"
    if start.startswith(b"<?xml"):
        return "text/html" if b"<html" in head.lower() else "text/xml"
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return "text/plain" if odd * 50 <= len(head) else "application/octet-stream"
