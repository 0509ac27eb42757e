"""Pick the reader for a file by what is in it, and read it whole."""

from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Literal, cast

from ingest.document import Document, Notice, Page, Source, compose
from ingest.errors import DeniedSource, EmptySource, OversizedSource, UnreadableSource, UnsupportedSource
from ingest.limits import MAX_BYTES, MAX_TEXT
from ingest.media import EXCEL_XML, PLAIN_NAMES, WORD_XML, media_type
from ingest.running_lines import without_running

OcrMode = Literal["auto", "always", "never"]
"""When the image of a page is read: where its text does not cover it, on every page of a PDF, or never."""

Reading = tuple[tuple[Page, ...], tuple[Notice, ...]]
"""What a format reader hands back."""

Reader = Callable[[Source, bytes, OcrMode], Reading]
"""The signature of `read` in every format's module."""

READERS: dict[str, str] = {
    "application/pdf": "ingest.pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "ingest.docx",
    "application/msword": "ingest.doc",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "ingest.xlsx",
    "application/vnd.ms-excel": "ingest.xls",
    "application/vnd.oasis.opendocument.spreadsheet": "ingest.ods",
    "application/vnd.oasis.opendocument.text": "ingest.odt",
    "application/rtf": "ingest.rtf",
    EXCEL_XML: "ingest.excel_xml",
    WORD_XML: "ingest.word_xml",
    "text/html": "ingest.html",
    "multipart/related": "ingest.html_mhtml",
    "text/plain": "ingest.plain",
    "image/png": "ingest.image",
    "image/jpeg": "ingest.image",
    "image/tiff": "ingest.image",
    "image/bmp": "ingest.image",
    "image/gif": "ingest.image",
    "image/webp": "ingest.image",
    "image/jp2": "ingest.image",
}
"""Media type → the module whose `read` reads it; the module is loaded when the first such file comes."""

HOLDS_NO_DOCUMENT = frozenset(
    """
    .3gp .amr .avi .bat .bmk .cfg .class .cmd .conf .crdownload .css .db .dll .download .ds_store
    .eot .exe .filepart .flv .gitignore .ico .ini .jar .js .json .jsonl .lnk .lock .log .m4a .md .mkv .mov .mp3 .mp4
    .msi .opdownload .otf .part .partial .pl .ps1 .py .pyc .rb .sh .so .sql .sqlite .sqlite3 .sys .toml
    .ttf .url .wav .whl .wma .wmv .woff .woff2 .xsd .xsl .yaml .yml
    """.split()
)
"""Endings of system, program and data files, of films and sound: a load counts them as skipped, not as refused."""

_SAYS_NOTHING = (".bin", ".dat", ".tmp")
"""Endings under which programs keep anything, and mail gateways and rescued disks documents: their content decides."""
_BY_CONTENT = READERS.keys() - {"text/plain"} | {"application/zip", "application/x-tar", "message/rfc822"}
"""What makes a document of a file whose name says nothing; data of programs are text or packed often enough."""

_SYSTEM_NAMES = frozenset({"thumbs.db", "desktop.ini", ".ds_store", "license", "makefile", "ehthumbs.db"})
_SYSTEM_STARTS = ("~$", "._", ".~lock.", ".git")


_NEVER_TEXT = frozenset(".pdf .docx .xlsx .ods .odt .png .jpg .jpeg .tif .tiff .bmp .gif .webp .jp2".split())
"""Endings of files that are damaged if they hold plain text: a message of a server that was saved in their place.

Only a text that is Vietnamese and longer than such a message is a document that was given a wrong name.
"""
_WORDS_OF_A_DOCUMENT = 40
"""Vietnamese words with marks that make a document: the shortest decision has a hundred, a message some ten."""

_READ_ENDINGS = _NEVER_TEXT | {".doc", ".xls", ".rtf"}


def holds_no_document(name: str) -> bool:
    """Whether a file of this name is passed over without a word: Thumbs.db, ~$lock.docx, x.lnk, x.exe."""
    base = name.replace("\\", "/").rsplit("/", 1)[-1].lower()
    ending = Path(base).suffix
    return base in _SYSTEM_NAMES or base.startswith(_SYSTEM_STARTS) or ending in HOLDS_NO_DOCUMENT


def is_nothing(name: str, media_type: str) -> bool:
    """Whether a file whose name says nothing («ATT00001.dat») is no document, as its content shows."""
    return name.lower().endswith(_SAYS_NOTHING) and media_type not in _BY_CONTENT


def read(path: Path, *, ocr: OcrMode = "auto", name: str | None = None) -> Document:
    """Read a file; `name` is the path to remember for it (default: `path`).

    Raises a SourceError: denied, empty, too large, unsupported, encrypted or unreadable.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise OversizedSource(f"{size / 2**20:.0f} MB > {MAX_BYTES // 2**20} MB")
        data = path.read_bytes()
    except PermissionError as error:
        raise DeniedSource(error.strerror or "") from error
    except OSError as error:
        raise UnreadableSource(error.strerror or str(error)) from error
    return read_bytes(data, str(path) if name is None else name, ocr)


def read_bytes(data: bytes, name: str, ocr: OcrMode = "auto") -> Document:
    """Read the content of a file, of a member of an archive for instance; see `read`."""
    if not data:
        raise EmptySource()
    if len(data) > MAX_BYTES:
        raise OversizedSource(f"{len(data) / 2**20:.0f} MB > {MAX_BYTES // 2**20} MB")
    found = media_type(data)
    if found not in READERS:
        raise refusal(found, name)
    source = Source(name, sha256(data).hexdigest(), found, len(data))
    pages, notices = _reader(found)(source, data, ocr)
    pages = without_running(pages)
    text = text_of(pages)
    if found == "text/plain" and Path(name).suffix.lower() in _NEVER_TEXT and not _is_vietnamese(text):
        raise refusal(found, name)
    return Document(source, pages, text, notices)


def text_of(pages: tuple[Page, ...]) -> str:
    """The text of all pages. Raises OversizedSource for more than `MAX_TEXT`."""
    text = compose(pages)
    if len(text) > MAX_TEXT:
        raise OversizedSource(f"{len(text):,} > {MAX_TEXT:,} chữ (characters)")
    return text


def _is_vietnamese(text: str) -> bool:
    """Whether a text has words enough with the marks of Vietnamese."""
    from ingest.encoding_words import verdict

    good = (word for word in text[: 2**16].split() if verdict(word[:80]) == "good")
    return sum(1 for _ in islice(good, _WORDS_OF_A_DOCUMENT)) == _WORDS_OF_A_DOCUMENT


def _reader(found: str) -> Reader:
    return cast(Reader, import_module(READERS[found]).read)


def refusal(found: str, name: str) -> UnreadableSource | UnsupportedSource:
    """A text file called .pdf is not what it claims to be; any other kind is one not read yet."""
    claims = Path(name).suffix.lower()
    plain = PLAIN_NAMES.get(found, found)
    if claims in _READ_ENDINGS:
        return UnreadableSource(f"{claims}: {plain}")
    return UnsupportedSource(plain)
