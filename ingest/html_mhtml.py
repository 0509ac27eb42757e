"""Web pages saved in one file (MHTML: .mht, or .doc from a portal): the page among its parts (RFC 2557)."""

from email import policy
from email.message import Message
from email.parser import BytesParser

from ingest.document import Source
from ingest.errors import UnreadableSource
from ingest.html import read_html
from ingest.read import OcrMode, Reading

_MAX_PARTS = 1000


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of the page as one page; raises UnreadableSource where no part is a web page."""
    try:
        page = _page(BytesParser(policy=policy.compat32).parsebytes(data))
        if page is not None:
            body, charset = page.get_payload(decode=True), page.get_content_charset()
    except (
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        RecursionError,
    ) as error:  # for odd mail
        raise UnreadableSource("MHTML") from error
    if page is None or not isinstance(body, bytes):
        raise UnreadableSource("MHTML")
    return read_html(source, body, charset)


def _page(message: Message) -> Message | None:
    """The longest of the parts that are web pages: frames of advertisements are shorter than the text."""
    pages = []
    for number, part in enumerate(message.walk()):
        if number >= _MAX_PARTS:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml") and isinstance(part.get_payload(), str):
            pages.append(part)
    return max(pages, key=lambda part: len(str(part.get_payload())), default=None)
