"""Digital signatures of a PDF as lines that bear witness: the signer's certificate and the moment of signing."""

from datetime import datetime

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.pipeline import extract
from ingest.document import Block, Page
from ingest.pdf_signatures import signatures, with_signatures
from ingest.signed_names import signer_of
from tests.made_pdf import page_of, utf16
from tests.texts import typed
from tests.witnessed import paper


def der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    return bytes([tag]) + (bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")) + content


def named(name: str) -> bytes:
    return der(0x30, der(0x31, der(0x30, der(0x06, b"\x55\x04\x03"), der(0x0C, name.encode()))))


def certificate(subject: str, issuer: str) -> bytes:
    parts = [der(0xA0, der(0x02, b"\x02")), der(0x02, b"\x01"), der(0x30), named(issuer), der(0x30), named(subject)]
    return der(0x30, der(0x30, *parts))


def signed(*certificates: bytes) -> bytes:
    data = der(0x30, der(0x02, b"\x01"), der(0x31), der(0x30), der(0xA0, *certificates), der(0x31))
    return der(0x30, der(0x06, b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"), der(0xA0, data))


CONTENTS = signed(
    certificate("CA Bình Minh", "CA Gốc"), certificate("Sở Nội vụ tỉnh Lâm Đồng", "CA Bình Minh"), certificate("CA Gốc", "CA Gốc")
)  # fmt: skip


def field(moment: str = "D:20210615091500+07'00'", more: bytes = b"", contents: bytes = CONTENTS) -> bytes:
    value = b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (%s) /Contents <%s> %s >>" % (
        moment.encode(), contents.hex().encode(), more,
    )  # fmt: skip
    return b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 0 0] /F 132 /V %s >>" % value


def lines(annotation: bytes, *shown: str) -> list[str]:
    pdf = pypdfium2.PdfDocument(page_of(b"", ["Times-Roman"], [annotation], b"/SigFlags 3"))
    try:
        made = with_signatures(Page(1, tuple(map(Block, shown))), pdf)
    finally:
        pdf.close()
    return [item.text for item in made.content if isinstance(item, Block)]


def test_signature_that_shows_nothing_becomes_a_line() -> None:
    assert lines(field(), "QUYẾT ĐỊNH") == [
        "Ký bởi: Sở Nội vụ tỉnh Lâm Đồng; Thời gian ký: 15/06/2021 09:15:00",
        "QUYẾT ĐỊNH",
    ]


def test_what_the_page_shows_is_not_said_twice() -> None:
    shown = "Ký bởi: SỞ NỘI VỤ TỈNH LÂM ĐỒNG Ngày ký: 15/06/2021"
    assert lines(field(), shown) == [shown]


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        pytest.param("D:20210614200000Z", "15/06/2021 03:00:00", id="Greenwich"),
        pytest.param("D:20210615", "15/06/2021 00:00:00", id="day alone"),
        pytest.param("D:20211315", None, id="no month"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_moment_is_told_in_local_time(moment: str, said: str | None) -> None:
    assert lines(field(moment, contents=b"\0")) == ([f"Thời gian ký: {said}"] if said else [])


def test_signature_that_certifies_a_copy_says_nothing() -> None:
    assert lines(field(more=b"/Reason " + utf16("Sao y bản chính"))) == []


def test_file_without_a_signature_stays_as_it_is() -> None:
    pdf = pypdfium2.PdfDocument(page_of(b"", ["Times-Roman"]))
    assert list(signatures(pdf)) == []
    pdf.close()


def test_other_day_of_the_signature_is_a_doubt_and_changes_nothing() -> None:
    said = "Thời gian ký: 15/01/2019 09:15:00"
    found = extract(typed(said, *paper()))
    assert found.issued_on and found.issued_on.value.year == datetime(2021, 6, 15).year
    assert "date-contradicted" in {doubt.code for doubt in found.doubts}


def test_signer_is_who_has_issued_no_other_certificate() -> None:
    assert signer_of(CONTENTS) == "Sở Nội vụ tỉnh Lâm Đồng"
    assert signer_of(signed(certificate("Lò Thị Pà", "Lò Thị Pà"))) == "Lò Thị Pà"


@given(st.binary(max_size=300), st.integers(0, 400))
def test_odd_data_name_nobody_and_never_fail(odd: bytes, at: int) -> None:
    assert isinstance(signer_of(odd), str)
    assert isinstance(signer_of(CONTENTS[:at] + odd + CONTENTS[at + 3 :]), str)
