"""Values of form fields and remarks that nobody has drawn."""

import pypdfium2
import pytest

from ingest.document import Block, Box
from ingest.pdf_fields import typed_on
from ingest.read import read_bytes
from tests.made_pdf import page_of, shown, utf16

PLACE = b"/Rect [200 700 400 720]"
LABEL = shown([(90, 706, "F1 12", b"Ho va ten:")])


def widget(entries: bytes, flags: int = 4) -> bytes:
    return b"<< /Type /Annot /Subtype /Widget /T (a) %s /F %d %s >>" % (PLACE, flags, entries)


def blocks(annotation: bytes, form: bytes = b"") -> list[Block]:
    document = read_bytes(page_of(LABEL, ["Times-Roman"], [annotation], form), "x.pdf", "never")
    return [item for item in document.pages[0].content if isinstance(item, Block)]


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param(b"/FT /Tx /V " + utf16("Vũ Hải Đăng"), id="text"),
        pytest.param(b"/FT /Ch /Ff 131072 /Opt [(a)] /V " + utf16("Vũ Hải Đăng"), id="choice"),
    ],
)
def test_value_without_appearance_stands_at_its_place(entries: bytes) -> None:
    found = " ".join(block.text for block in blocks(widget(entries)))
    assert found == "Ho va ten: Vũ Hải Đăng"


def test_place_of_a_value_is_inside_its_field() -> None:
    field = Box(200 / 595, 122 / 842, 400 / 595, 142 / 842)
    box = next(span.box for block in blocks(widget(b"/FT /Tx /V " + utf16("Đăng"))) for span in block.spans[-1:])
    assert field.left - 0.001 <= box.left and box.right <= field.right
    assert field.top <= box.top and box.bottom <= field.bottom


def test_remark_without_appearance_is_text_line_by_line() -> None:
    remark = b"<< /Type /Annot /Subtype /FreeText /Rect [200 600 400 640] /F 4 /Contents %s >>"
    found = [block.text for block in blocks(remark % utf16("1. Lò Thị Pà\r2. Tráng A Sử"))]
    assert found[1:] == ["1. Lò Thị Pà", "2. Tráng A Sử"]


@pytest.mark.parametrize(
    ("entries", "flags"),
    [
        pytest.param(b"/FT /Tx /V (an)", 2, id="hidden"),
        pytest.param(b"/FT /Tx /V (an)", 32, id="not for the screen"),
        pytest.param(b"/FT /Tx /Ff 8192 /V (an)", 4, id="password"),
        pytest.param(b"/FT /Btn /V /Yes /AS /Yes", 4, id="ticked box"),
        pytest.param(b"/FT /Tx", 4, id="empty"),
    ],
)
def test_what_nobody_sees_is_not_read(entries: bytes, flags: int) -> None:
    assert [block.text for block in blocks(widget(entries, flags))] == ["Ho va ten:"]


def test_value_that_is_drawn_is_read_once() -> None:
    drawn = b"<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 << /Type /Font /Subtype "
    drawn += (
        b"/Type1 /BaseFont /Helvetica >> >> >> /Length 38 >>\nstream\nBT /F1 12 Tf 2 5 Td (Lo Thi Pa) Tj ET \nendstream"
    )
    entries = b"/FT /Tx /V (Lo Thi Pa) /AP << /N 11 0 R >>"
    data = page_of(LABEL, ["Times-Roman"], [widget(entries), drawn])
    text = read_bytes(data, "x.pdf", "never").text
    assert text.count("Lo Thi Pa") == 1


def test_broken_annotations_are_passed_over() -> None:
    data = page_of(LABEL, ["Times-Roman"], [b"<< /Subtype /Widget >>", b"(none)", widget(b"/FT /Tx /V (co)")])
    with pypdfium2.PdfDocument(data) as pdf:
        assert [typed.text for typed in typed_on(pdf, pdf[0])] == ["co"]
