"""Letters (EML: RFC 5322, MIME) and web pages saved as one file (MHTML): the text, and what is attached.

The text is a member of its own, its From, To, Date and Subject in the first lines; an attached letter is a container
in turn. An image that the text shows is a logo, and no document, unless it is large enough to be a page.
"""

import io
from base64 import b64decode
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from functools import partial
from typing import BinaryIO, cast

from PIL import Image

from ingest.errors import EncryptedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.limits import MAX_MAIL
from ingest.mail_text import Headers, Part, as_document, content, filename, header, lines
from ingest.unpacking import Budget, Entry, whole

_LETTER = "message/rfc822"
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
_REPORTS = ("message/delivery-status", "message/disposition-notification", "text/rfc822-headers")
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")
_PARTIAL = ("message/partial", "message/external-body")
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")
_SMALLEST_PAGE = 400
"""Pixels of an image's shorter side: a page at 72 dpi has 595, a logo or a line of a signature less than this."""
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/gif": ".gif",
    "text/html": ".html",
    "text/plain": ".txt",
    _LETTER: ".eml",
}


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The text, then the attached files in order.

    Raises OversizedSource, UnreadableSource: no letter at all, or one that breaks off, after what is left of it.
    """
    data = whole(file, MAX_MAIL).lstrip(b"\r\n")
    try:
        letter: Part = message_from_bytes(data, policy=Headers())
        shown, files = _parts(letter)
        document = as_document(lines(letter), shown)
    except RecursionError as error:
        raise UnreadableSource("lồng quá sâu (nested too deep)") from error
    if not letter.keys():
        raise UnreadableSource("không có dòng đầu thư (no header lines)")
    if document:
        name, made = document
        yield Entry(name, lambda: made, "text/html" if name.endswith("html") else "text/plain")
    for number, part in enumerate(files, 1):
        yield _entry(part, number, budget)
    if any(isinstance(defect, CloseBoundaryNotFoundDefect) for part in letter.walk() for defect in part.defects):
        raise UnreadableSource("thư bị cụt (letter broken off)")


def _parts(letter: Part) -> tuple[list[Part], list[Part]]:
    """The parts that make the text, and those that are files."""
    shown: list[Part] = []
    files: list[Part] = []
    for part, is_shown in _leaves(letter, shown=True):
        if not _is_text(part):
            files.append(part)
        elif is_shown:
            shown.append(part)
    return shown, files


def _is_text(part: Part) -> bool:
    attached = part.get_content_disposition() == "attachment" or bool(part.get_filename())
    return part.get_content_type() in ("text/plain", "text/html") and not attached


def _leaves(part: Part, shown: bool) -> Iterator[tuple[Part, bool]]:
    """The parts that hold something, and whether their text is what a mail program shows.

    Of alternatives the HTML one is shown, as it keeps tables; of parts that belong together the first (RFC 2387).
    """
    kind = part.get_content_type()
    if kind in _SIGNATURES or kind in _REPORTS:
        return
    if not part.is_multipart() or kind in _SEALED or part.get_content_maintype() != "multipart":
        yield part, shown
        return
    children = cast("list[Part]", part.get_payload())
    chosen = children[:1]
    if kind == "multipart/alternative":
        chosen = [max(children, key=_richness)] if children else []
    elif kind != "multipart/related":
        chosen = children
    for child in children:
        yield from _leaves(child, shown and any(child is each for each in chosen))


def _richness(part: Part) -> int:
    kinds = {each.get_content_type() for each in part.walk()}
    return 2 if "text/html" in kinds else int("text/plain" in kinds)


def _entry(part: Part, number: int, budget: Budget) -> Entry:
    kind = part.get_content_type()
    name = filename(part) or _unnamed(part, kind, number)
    if kind in _TNEF or name.lower() == "winmail.dat":
        return Entry("winmail.dat (TNEF)", partial(_refused, UnsupportedSource("winmail.dat (TNEF)")))
    if kind in _SEALED:
        return Entry(name, partial(_refused, EncryptedSource("S/MIME, PGP")))
    if kind in _PARTIAL:
        return Entry(name, partial(_refused, UnsupportedSource(kind)))
    if kind == _LETTER:
        return Entry(name, partial(_letter, part, budget), _LETTER)
    return Entry(name, partial(_unpacked, part, budget), kept_out=_is_decoration(part, kind))


def _unnamed(part: Part, kind: str, number: int) -> str:
    if kind == _LETTER and part.is_multipart():
        subject = header(cast("list[Part]", part.get_payload())[0], "Subject").replace("/", "-")
        if subject:
            return f"{subject}.eml"
    return f"đính kèm {number}{_ENDINGS.get(kind, '')}"


def _refused(error: SourceError) -> bytes:
    raise error


def _unpacked(part: Part, budget: Budget) -> bytes:
    data = content(part)
    budget.unpacked -= len(data)
    return data


def _letter(part: Part, budget: Budget) -> bytes:
    """An attached letter as a file of its own. Raises UnreadableSource."""
    try:
        inner = cast("list[Part]", part.get_payload())[0]
        if header(part, "Content-Transfer-Encoding").lower() == "base64":
            data = b64decode(str(inner.get_payload()))
        else:
            data = inner.as_bytes()
    except Exception as error:  # the module writes what it has read, and fails in many ways on broken headers
        raise UnreadableSource(f"{type(error).__name__}: {error}") from error
    budget.unpacked -= len(data)
    return data


def _is_decoration(part: Part, kind: str) -> bool:
    """Whether a part only dresses the text: a style, a logo, a picture too small to be a page."""
    if part.get_content_disposition() == "attachment" or not (part.get("Content-ID") or part.get("Content-Location")):
        return False
    if not kind.startswith("image/"):
        return bool(part.get("Content-Location")) and not part.get_filename()
    try:
        with Image.open(io.BytesIO(content(part))) as image:
            return min(image.size) < _SMALLEST_PAGE
    except Exception:  # whatever cannot be measured is read as a file, whose reader says what is wrong
        return False
