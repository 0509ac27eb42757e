"""The words of a letter: its header lines and its text parts, whatever they are encoded in, as one document."""

import re
from collections.abc import Sequence
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from html import escape
from typing import Any, TypeAlias

from ingest.encodings import decode
from ingest.zip_names import guessed


class Headers(Compat32):
    """Header lines as they stand, other bytes than ASCII as surrogates; the module would spoil them."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        return value


Part: TypeAlias = "Message[Any, Any]"

FIRST_LINES = (("From", "Từ"), ("To", "Đến"), ("Cc", "Đồng gửi"), ("Date", "Ngày gửi"), ("Subject", "Chủ đề"))
"""Header → what it is called in the text. In Vietnamese, so that the text does not look like a letter again."""

_SAVED_PAGE = "<Saved by"  # «From: <Saved by Blink>»: a web page, written by nobody
_BODY = re.compile(r"<body\b[^>]{0,1000}>", re.IGNORECASE)
_CHARSET = re.compile(r"<meta(?=[^>]{0,607}+>)[^>]{0,300}charset[^>]{0,300}+>", re.IGNORECASE)


def header(part: Part, name: str) -> str:
    """A header line with its encoded words decoded (RFC 2047), on one line; empty where there is none."""
    value = part.get(name)
    return "" if value is None else _decoded(value)


def _decoded(value: str) -> str:
    """Encoded words, and bytes without an encoding (here: surrogates) that programs write all the same."""
    try:
        pieces = decode_header(value)
    except Exception:  # base64 of odd length and the like: the module has no one exception for it
        pieces = [(value, None)]
    return " ".join("".join(_letters(piece, charset) for piece, charset in pieces).split())


def _letters(piece: str | bytes, charset: str | None) -> str:
    data = piece.encode("utf-8", "surrogateescape") if isinstance(piece, str) else piece
    try:
        return data.decode(charset or "ascii")
    except (UnicodeDecodeError, LookupError, ValueError):
        return guessed(data)


def filename(part: Part) -> str:
    """The name of an attached file: RFC 2231, encoded words, plain; of a web page's part the end of its address."""
    try:
        name = _decoded(part.get_filename() or "")
    except Exception:  # broken RFC 2231 parameters end in many ways
        name = ""
    if name:
        return name
    place = header(part, "Content-Location").partition("?")[0]
    return place.rpartition("/")[2] if "." in place.rpartition("/")[2] else ""


def content(part: Part) -> bytes:
    """The bytes of a part, its transfer encoding undone."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def text(part: Part) -> str:
    """The letters of a text part by its stated charset, or by what its bytes look like."""
    data = content(part)
    try:
        charset = part.get_content_charset() or "ascii"
        return data.decode(charset)
    except Exception:  # unknown charsets, broken parameters, other bytes than stated
        return decode(data)


def lines(letter: Part) -> list[str]:
    """From, To, Cc, Date and Subject as «Chủ đề: …», those there are."""
    named = [(label, header(letter, name)) for name, label in FIRST_LINES]
    return [f"{label}: {value}" for label, value in named if value and not value.startswith(_SAVED_PAGE)]


def as_document(first: Sequence[str], parts: Sequence[Part]) -> tuple[str, bytes] | None:
    """The name and the bytes (UTF-8) of the document that a letter's text makes; null where it says nothing."""
    texts = [(part.get_content_type() == "text/html", text(part)) for part in parts]
    if not any(is_html for is_html, _ in texts):
        plain = "\n".join([*first, "", *(written for _, written in texts)]).strip()
        return ("thư.txt", plain.encode("utf-8", "replace")) if plain else None
    inner = "\n".join(_inner(written) if is_html else _as_html(written.splitlines()) for is_html, written in texts)
    page = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{_as_html(first)}\n{inner}</body></html>'
    return "thư.html", b"\xef\xbb\xbf" + page.encode("utf-8", "replace")


def _as_html(written: Sequence[str]) -> str:
    return "\n".join(f"<p>{escape(line)}</p>" for line in written if line.strip())


def _inner(page: str) -> str:
    """What stands between <body> and </body>, and the styles before it, which name the fonts."""
    page = _CHARSET.sub("", page)
    body = _BODY.search(page)
    if body is None:
        return page
    end = page.lower().rfind("</body")
    return _styles(page[: body.start()]) + page[body.end() : end if end >= body.end() else len(page)]


def _styles(head: str) -> str:
    low, found, position = head.lower(), "", 0
    while (start := low.find("<style", position)) >= 0 and (end := low.find("</style>", start)) >= 0:
        position = end + len("</style>")
        found += head[start:position]
    return found
