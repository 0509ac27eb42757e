"""PDF files, born digital or scanned: pdfium first, each page by itself.

A page gives its own text where that covers what is drawn on it, and a reading of its image elsewhere (the
rule stands in `ingest/pdf_coverage.py`). pdfium is not thread-safe: read files in processes, not in threads.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from ingest import pdf_xfa
from ingest.document import Notice, Page, Source
from ingest.errors import EncryptedSource, OversizedSource, UnreadableSource
from ingest.garbage import uncollected
from ingest.limits import MAX_PAGES, MAX_SIDE
from ingest.pdf_calls import TextPage
from ingest.pdf_coverage import Coverage, judge
from ingest.pdf_digital import Sheet, all_lines, digital, sheet_of
from ingest.pdf_drawn import Drawn
from ingest.pdf_fields import Typed, typed_on
from ingest.pdf_guard import check
from ingest.pdf_page import Frame, frame_of
from ingest.pdf_scan import read_scan
from ingest.pdf_signatures import with_signatures
from ingest.pdf_turned import set_upright
from ingest.read import OcrMode, Reading
from ingest.textlines import TextLine
from ingest.unruled_next import continued

_SHOWN_ANNOTATIONS = frozenset((pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_FREETEXT))
_STAMP_SHARE = 0.3  # of a page's ink: a text layer that covers less is a stamp on a scan

BLANK = "Trang trắng (blank page)"
UNREAD = "Trang có ảnh chưa được đọc vì đã tắt OCR; nạp lại với --ocr auto (not read: OCR is off; load with --ocr auto)"
DAMAGED = (
    "Không mở được trang này, các trang khác vẫn được đọc; hãy quét lại trang hoặc xin bản khác "
    "(this page is damaged, the others were read; scan it again or get another copy)"
)


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The pages of a PDF and what should be known about them.

    Raises EncryptedSource, UnreadableSource (damaged, no pages), UnsupportedSource (a form without pages) or
    OversizedSource (pages, size of a page).
    """
    with opened(data) as pdf:
        if len(pdf) > MAX_PAGES:
            raise OversizedSource(f"{len(pdf)} > {MAX_PAGES} trang (pages)")
        pages: list[Page] = []
        notices: list[Notice] = []
        for index in range(len(pdf)):
            page, notice = read_page(pdf, index, data, ocr)
            before = pages[-1] if pages else None
            pages.append(continued(page, before))
            notices += [notice] if notice else []
    return tuple(pages), tuple(notices)


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """An open file of pypdfium2 with one page at least; see `read` for what it raises, and UnsupportedSource."""
    check(data)
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise EncryptedSource() from error
        raise UnreadableSource(str(error)) from error
    try:
        if len(pdf) < 1:
            raise UnreadableSource("không có trang nào (no pages)")
        pdf_xfa.check(pdf)
        yield pdf
    finally:
        pdf.close()


def read_page(pdf: Any, index: int, data: bytes, ocr: OcrMode) -> tuple[Page, Notice | None]:
    """One page, counted from 0, of the open file that `data` is."""
    number = index + 1
    try:
        page, typed = _loaded(pdf, index)
    except pypdfium2.PdfiumError:
        return Page(number, ()), Notice(number, "damaged-page", DAMAGED)
    try:
        frame = frame_of(page)
        if max(frame.width, frame.height) > MAX_SIDE:
            raise OversizedSource(f"{frame.width:.0f} × {frame.height:.0f} pt")
        if min(frame.width, frame.height) < 1:
            return Page(number, ()), Notice(number, "damaged-page", DAMAGED)
        shown, notice = _content(page, number, frame, typed, data, ocr)
        return (with_signatures(shown, pdf) if index == 0 else shown), notice
    finally:
        page.close()


def _loaded(pdf: Any, index: int) -> tuple[Any, tuple[Typed, ...]]:
    """An open page; the appearance of signatures, stamps and form fields becomes part of its content.

    pdfium keeps them out of the text otherwise, and the signature's date is a witness for the document's. Values of
    fields come besides, since not every program draws them.
    """
    page = pdf[index]
    for each in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, each)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if kind in _SHOWN_ANNOTATIONS:
            typed = typed_on(pdf, page)
            pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
            page.close()
            return pdf[index], typed
    return page, ()


def _content(
    page: Any, number: int, frame: Frame, typed: Sequence[Typed], data: bytes, ocr: OcrMode
) -> tuple[Page, Notice | None]:
    textpage = TextPage(page)
    if set_upright(page, textpage):
        textpage.close()
        textpage, frame = TextPage(page), frame_of(page)
    try:
        with uncollected():
            sheet = sheet_of(page, number, frame, textpage, typed)
            coverage = judge(page, frame, sheet.text, sheet.drawn, lambda: all_lines(sheet))
            read_image = ocr == "always" or (ocr == "auto" and coverage.needs_ocr)
            if not read_image and not coverage.blank:
                shown, notice = digital(sheet, data)
                return shown, Notice(number, "ocr-off", UNREAD) if coverage.needs_ocr else notice
        if coverage.blank:
            return Page(number, (), "text", frame.width, frame.height), Notice(number, "blank-page", BLANK)
        return _scanned(page, number, frame, sheet.drawn, _kept(sheet, coverage, ocr))
    finally:
        textpage.close()


def _kept(sheet: Sheet, coverage: Coverage, ocr: OcrMode) -> tuple[TextLine, ...]:
    """The lines of the text layer that stand beside a reading: none of a broken font, nor of a full page."""
    stamp = coverage.text_share < _STAMP_SHARE
    if coverage.text_share == 0.0 or (ocr == "always" and not stamp):
        return ()
    return all_lines(sheet)


def _scanned(
    page: Any, number: int, frame: Frame, drawn: Drawn, kept: tuple[TextLine, ...]
) -> tuple[Page, Notice | None]:
    from ingest import scan

    read = read_scan(page, number, frame, drawn, kept)
    return read, next(iter(scan.notices(read)), None)
