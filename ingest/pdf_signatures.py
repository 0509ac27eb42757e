"""The digital signatures that a PDF holds besides what it shows: who signed and on what day, as a line of its own.

Many signed decisions show nothing of their signature, or only a picture of it. What the dictionary of a signature field
says (ISO 32000-1, 12.8.1: /M, /Reason, /Contents) is set before the words of the first page in the form that a printed
one has, so that it bears witness as a printed one does. Nothing is verified: it is a witness, not a proof.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pypdfium2.raw as pdfium

from ingest.document import Block, Box, Page, compose
from ingest.limits import MAX_SIGNATURE_BYTES, MAX_SIGNATURES
from ingest.signed_names import signer_of
from ingest.text import fold, normalise

_VIETNAM = timezone(timedelta(hours=7))
_MOMENT = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?")
_COPY = re.compile(r"^\W*+(?:sao\s+y|sao\s+luc|trich\s+sao)\b")
"""A signature that certifies a copy says nothing of the original."""
_EDGE = Box(0.05, 0.0, 0.95, 0.02)
"""The upper rim of the page: such a line stands nowhere on it."""
_LONGEST = 200
"""Characters of a name or a reason."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a signature says: the name in the signer's certificate, or empty, and the moment, local time of Vietnam."""

    name: str
    moment: datetime | None


def with_signatures(page: Page, pdf: Any) -> Page:
    """The first page with a line for each signature of the file whose name or day does not stand on it already."""
    found = [*signatures(pdf)]
    if not found:
        return page
    shown = fold(" ".join(compose((page,)).split()))
    lines = [line for line in (_line(each, shown) for each in found) if line]
    made = [Block(line, _EDGE) for line in dict.fromkeys(lines)]
    return replace(page, content=(*made, *page.content)) if made else page


def signatures(pdf: Any) -> Iterator[Signature]:
    """The signatures of an open file in their order, those that certify a copy left out."""
    for index in range(min(pdfium.FPDF_GetSignatureCount(pdf.raw), MAX_SIGNATURES)):
        signature = pdfium.FPDF_GetSignatureObject(pdf.raw, index)
        if signature and not _COPY.match(fold(_reason(signature))):
            found = Signature(signer_of(_contents(signature))[:_LONGEST], _moment(_time(signature)))
            if found.name or found.moment:
                yield found


def _line(signature: Signature, shown: str) -> str:
    """«Ký bởi: Sở Nội vụ; Thời gian ký: 24/10/2022 15:17:35», without what the page shows."""
    parts, moment = [], signature.moment
    if signature.name and fold(signature.name) not in shown:
        parts.append(f"Ký bởi: {signature.name}")
    if moment and not any(moment.strftime(form) in shown for form in ("%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d", "%Y.%m.%d")):
        parts.append(f"Thời gian ký: {moment:%d/%m/%Y %H:%M:%S}")
    return "; ".join(parts)


def _moment(text: str) -> datetime | None:
    """A date of a PDF (ISO 32000-1, 7.9.4); null for what is none."""
    match = _MOMENT.match(text)
    if match is None:
        return None
    with suppress(ValueError, OverflowError):
        told = datetime(*(int(part) for part in match.groups(default="0")[:6]), tzinfo=_zone(match))  # type: ignore[arg-type, misc]
        return told.astimezone(_VIETNAM)
    return None


def _zone(match: re.Match[str]) -> timezone:
    if match[7]:
        return UTC
    if not match[8]:
        return _VIETNAM
    away = timedelta(hours=int(match[9]), minutes=int(match[10] or 0))
    return timezone(away if match[8] == "+" else -away)


def _contents(signature: Any) -> bytes:
    """The signed data (CMS, DER); empty where there is none or too much."""
    size = pdfium.FPDFSignatureObj_GetContents(signature, None, 0)
    if not 0 < size <= MAX_SIGNATURE_BYTES:
        return b""
    room = ctypes.create_string_buffer(size)
    pdfium.FPDFSignatureObj_GetContents(signature, room, size)
    return room.raw


def _time(signature: Any) -> str:
    size = pdfium.FPDFSignatureObj_GetTime(signature, None, 0)
    if not 0 < size <= _LONGEST:
        return ""
    room = ctypes.create_string_buffer(size)
    pdfium.FPDFSignatureObj_GetTime(signature, room, size)
    return room.raw.rstrip(b"\0").decode("ascii", "replace")


def _reason(signature: Any) -> str:
    size = pdfium.FPDFSignatureObj_GetReason(signature, None, 0)
    if not 0 < size <= 4 * _LONGEST:
        return ""
    room = ctypes.create_string_buffer(size)
    pdfium.FPDFSignatureObj_GetReason(signature, room, size)
    return normalise(room.raw.decode("utf-16-le", "replace").rstrip("\0"))
