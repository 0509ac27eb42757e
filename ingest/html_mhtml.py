"""Web pages saved in one file (MHTML: .mht, or .doc from a portal): the page among its parts (RFC 2557)."""

from collections.abc import Iterator
from email import policy
from email.message import Message
from email.parser import BytesParser
from itertools import chain, islice

from ingest.document import Source
from ingest.errors import UnreadableSource
from ingest.html import read_html
from ingest.html_pictures import of_page, shown
from ingest.read import OcrMode, Reading

_MAX_PARTS = 1000
_ODD_MAIL = (ValueError, LookupError, AttributeError, TypeError, RecursionError)
"""What the parser of mail raises for odd ones."""


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of the page as one page, scans saved with it as more; UnreadableSource where no part is a web page."""
    try:
        parts = list(islice(BytesParser(policy=policy.compat32).parsebytes(data).walk(), _MAX_PARTS))
        page = _page(parts)
        if page is not None:
            body, charset = page.get_payload(decode=True), page.get_content_charset()
    except _ODD_MAIL as error:
        raise UnreadableSource("MHTML") from error
    if page is None or not isinstance(body, bytes):
        raise UnreadableSource("MHTML")
    return shown(read_html(source, body, charset), body, chain(of_page(body), _pictures(parts)), ocr)


def _page(parts: list[Message]) -> Message | None:
    """The longest of the parts that are web pages: frames of advertisements are shorter than the text."""
    kinds = ("text/html", "application/xhtml+xml")
    pages = [part for part in parts if part.get_content_type() in kinds and isinstance(part.get_payload(), str)]
    return max(pages, key=lambda part: len(str(part.get_payload())), default=None)


def _pictures(parts: list[Message]) -> Iterator[bytes]:
    """The pictures that were saved with the page, in the order of the file."""
    for part in parts:
        if part.get_content_maintype() != "image":
            continue
        try:
            picture = part.get_payload(decode=True)
        except _ODD_MAIL:
            continue
        if isinstance(picture, bytes):
            yield picture
