"""Forms of Adobe LiveCycle (XFA) that hold no pages: «Please wait...» stands in their place, for Adobe Reader alone.

Static ones, whose pages are drawn like any other's, are read.
"""

from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from ingest.errors import UnsupportedSource

_KINDS = (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND)
_PLACEHOLDER = "please wait"
_MOST = 2000
"""Letters of such a page: it asks for Adobe Reader and says where to get it."""


def check(pdf: Any) -> None:
    """Raises UnsupportedSource for an open file of one page that is nothing but such a placeholder."""
    if len(pdf) != 1 or pdfium.FPDF_GetFormType(pdf.raw) not in _KINDS:
        return
    try:
        page = pdf[0]
        textpage = page.get_textpage()
        text = textpage.get_text_range() if textpage.count_chars() < _MOST else ""
    except pypdfium2.PdfiumError:  # the reader says what is wrong with the page
        return
    textpage.close()
    page.close()
    if _PLACEHOLDER in text.lower():
        raise UnsupportedSource("PDF, XFA")
