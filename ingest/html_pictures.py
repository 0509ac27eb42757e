"""What a web page shows that is no text of it: pictures written into it, frames and pictures in files of their own."""

import re
from base64 import b64decode
from collections.abc import Iterator

from ingest.document import Notice
from ingest.page_pictures import MAX_PICTURES, has_text, with_pictures
from ingest.read import OcrMode, Reading

_INSIDE = re.compile(rb"data:image/[a-z.+-]{1,20};base64,(?P<code>[A-Za-z0-9+/\s]{1000,}+)", re.IGNORECASE)
_ELSEWHERE = re.compile(
    rb"<(?:i?frame|img)\b[^<>]{0,500}?\bsrc\s{0,9}=\s{0,9}[\"']?(?!data:|about:)[^\s\"'>]", re.IGNORECASE
)
_LEFT_OUT = (
    "Trang hầu như không có chữ; nội dung nằm trong khung hoặc hình ở tệp khác: hãy nạp cả các tệp đó "
    "(the page has hardly any text; what it shows lies in other files, frames or pictures: load them, too)"
)


def of_page(data: bytes) -> Iterator[bytes]:
    """The pictures that are written into a page itself, in their order."""
    room = MAX_PICTURES
    for match in _INSIDE.finditer(data):
        room -= len(match["code"])
        if room < 0:
            return
        code = b"".join(match["code"].split())
        yield b64decode(code[: len(code) // 4 * 4])


def shown(reading: Reading, data: bytes, pictures: Iterator[bytes], ocr: OcrMode) -> Reading:
    """What was read of a page, with its pictures, and a word on what lies elsewhere where nothing else is there."""
    pages, notices = with_pictures(reading, pictures, ocr)
    bare = len(pages) == 1 and not has_text(pages)
    if bare and _ELSEWHERE.search(data):
        return pages, (*notices, Notice(None, "content-elsewhere", _LEFT_OUT))
    return pages, notices
