"""Files attached to a PDF: those of its list of embedded files and those pinned to a page.

A list of the rewarded is often attached to the signed decision, as the Word or Excel file it was printed from.
"""

import ctypes
from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium

from ingest.errors import OversizedSource, SourceError, UnreadableSource
from ingest.limits import MAX_PAGES
from ingest.pdf_guard import check
from ingest.unpacking import Budget, Entry, whole


def entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    """The attached files. A PDF that cannot be opened has none: its reader says what is wrong with it."""
    data = whole(file)
    if b"/EmbeddedFile" not in data and b"/ObjStm" not in data:
        return
    try:
        check(data)
        pdf = pypdfium2.PdfDocument(data)
    except (pypdfium2.PdfiumError, SourceError):
        return
    try:
        found: set[tuple[str, int]] = set()
        for attachment in _attachments(pdf):
            name, size = _name(attachment), _size(attachment)
            if (name, size) not in found:  # a pinned file may stand in the list, too
                found.add((name, size))
                yield Entry(name, partial(_unpacked, attachment, size, budget))
    finally:
        pdf.close()


def _attachments(pdf: Any) -> Iterator[Any]:
    """The handles of both kinds, null for broken ones."""
    for index in range(pdfium.FPDFDoc_GetAttachmentCount(pdf.raw)):
        yield pdfium.FPDFDoc_GetAttachment(pdf.raw, index)
    for index in range(min(len(pdf), MAX_PAGES)):
        try:
            page = pdf[index]
        except pypdfium2.PdfiumError:
            continue
        for each in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, each)
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_FILEATTACHMENT:
                yield pdfium.FPDFAnnot_GetFileAttachment(annotation)
            pdfium.FPDFPage_CloseAnnot(annotation)
        page.close()


def _name(attachment: Any) -> str:
    if not attachment:
        return ""
    size = pdfium.FPDFAttachment_GetName(attachment, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAttachment_GetName(attachment, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_uint16)), size)
    return buffer.raw.decode("utf-16-le", "replace").split("\0")[0]


def _size(attachment: Any) -> int:
    """The bytes of an attached file once unpacked; -1 where there are none."""
    size = ctypes.c_ulong()
    if not attachment or not pdfium.FPDFAttachment_GetFile(attachment, None, 0, size):
        return -1
    return size.value


def _unpacked(attachment: Any, size: int, budget: Budget) -> bytes:
    """The bytes of an attached file. Raises OversizedSource, UnreadableSource where there are none."""
    if size < 0:
        raise UnreadableSource("tệp đính kèm hỏng (broken attachment)")
    if size > budget.room:
        raise OversizedSource(f"> {budget.room // 2**20} MB")
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAttachment_GetFile(attachment, buffer, size, ctypes.c_ulong())
    budget.unpacked -= size
    return buffer.raw
