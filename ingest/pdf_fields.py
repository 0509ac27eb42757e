"""What is typed into the fields and remarks of a PDF page and shows only when a program draws it.

Programs that fill in forms often leave the drawing of a value to the viewer. Where it is drawn, the page's own text
has it once the annotations are flattened, and it is not repeated here.
"""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from ingest.limits import MAX_FIELD_LETTERS, MAX_FIELDS
from ingest.pdf_page import Frame
from ingest.text import normalise
from ingest.textlines import TextLine

_TYPED = frozenset((pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX))
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_PASSWORD = 1 << 13  # of a field's flags: ISO 32000-1, table 228
_SIZE, _LETTER = 11.0, 0.5  # points of type where nobody has drawn it, and the width of a letter as a share of that
_EDGE = 1.0  # points around a field that belong to it


@dataclass(frozen=True, slots=True)
class Typed:
    """The value of a field or the words of a remark, and its place: left, bottom, right, top in points of the file."""

    text: str
    place: tuple[float, float, float, float]


def typed_on(pdf: Any, page: Any) -> tuple[Typed, ...]:
    """Values and remarks of an open page that a reader sees; to be asked before the page is flattened.

    Only values of text and choice fields: a ticked box says nothing by itself.
    """
    found = []
    count = min(pdfium.FPDFPage_GetAnnotCount(page.raw), MAX_FIELDS)
    for index in range(count):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            text = _text(pdf, annotation)
            place = pdfium.FS_RECTF()
            if text and pdfium.FPDFAnnot_GetRect(annotation, place):
                found.append(Typed(text, (place.left, place.bottom, place.right, place.top)))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return tuple(found)


def undrawn(typed: Sequence[Typed], textpage: Any, frame: Frame) -> tuple[TextLine, ...]:
    """The lines of those values and remarks in whose place the flattened page has no text."""
    empty = (each for each in typed if not _has_text(textpage, each.place))
    return tuple(line for each in empty for line in _lines(each, frame))


def _text(pdf: Any, annotation: Any) -> str:
    if pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN:
        return ""
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _string(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size))
    form = _form(pdf) if kind == pdfium.FPDF_ANNOT_WIDGET else None
    if form is None or pdfium.FPDFAnnot_GetFormFieldType(form, annotation) not in _TYPED:
        return ""
    if pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & _PASSWORD:
        return ""
    return _string(lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size))


def _form(pdf: Any) -> Any:
    """The handle of the file's form; null where it has none that can be opened."""
    if pdf.formenv is None:
        try:
            pdf.init_forms()
        except pypdfium2.PdfiumError:
            return None
    return pdf.formenv.raw if pdf.formenv else None


def _string(ask: Any) -> str:
    """A string of pdfium, which is asked for its size in bytes and then for its letters."""
    size = min(ask(None, 0), 2 * MAX_FIELD_LETTERS + 2)
    buffer = ctypes.create_string_buffer(max(size, 2))
    if size <= 2 or ask(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size) > size:
        return ""
    return buffer.raw[:size].decode("utf-16-le", "replace").split("\0")[0]


def _has_text(textpage: Any, place: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = place
    where = left - _EDGE, top + _EDGE, right + _EDGE, bottom - _EDGE
    size = pdfium.FPDFText_GetBoundedText(textpage.raw, *where, None, 0)
    buffer = (ctypes.c_ushort * max(size, 1))()
    pdfium.FPDFText_GetBoundedText(textpage.raw, *where, buffer, size)
    return any(map(str.isalnum, bytes(buffer).decode("utf-16-le", "replace")))  # dots to write on are none


def _lines(typed: Typed, frame: Frame) -> Iterator[TextLine]:
    """The lines of a value, a lone one in the middle of its field, more from the top down."""
    texts = [text for text in map(normalise, typed.text.replace("\r", "\n").split("\n")) if text]
    left, top, right, bottom = frame.shown(np.array([typed.place]))[0].tolist()
    step = (bottom - top) / max(1, len(texts))
    size = min(_SIZE, step)
    for number, text in enumerate(texts):
        middle = top + (number + 0.5) * step
        end = min(right, left + _LETTER * size * len(text))
        (box,) = frame.boxes(np.array([(left, middle - size / 2, end, middle + size / 2)]))
        yield TextLine(text, box)
