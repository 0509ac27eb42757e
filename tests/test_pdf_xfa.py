"""Forms of Adobe LiveCycle (XFA). All names are invented."""

import pytest

from ingest.errors import UnsupportedSource
from ingest.read import read_bytes
from tests.made_pdf import file_of, shown, stream

WAITING = "Please wait... If this message is not eventually replaced"


def _form(text: str, acro: bytes) -> bytes:
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 %b >> >> >>"
    )
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R /NeedsRendering true /AcroForm << /Fields [] %b >> >>" % acro,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page % font,
            stream(shown([(70, 700, "F1 12", text.encode())])),
            stream(b"<xdp/>"),
        ]
    )


def test_a_form_without_pages_is_refused_by_name() -> None:
    with pytest.raises(UnsupportedSource, match="XFA"):
        read_bytes(_form(WAITING, b"/XFA 5 0 R"), "a.pdf")


@pytest.mark.parametrize(("text", "acro"), [("QD so 12", b"/XFA 5 0 R"), (WAITING, b"")])
def test_other_forms_are_read(text: str, acro: bytes) -> None:
    assert read_bytes(_form(text, acro), "a.pdf").text.split() == text.split()
