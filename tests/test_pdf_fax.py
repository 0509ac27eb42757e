"""Scans in the two forms of fax machines and copiers: CCITT and JBIG2. All names are invented."""

import io
import struct

import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps, TiffImagePlugin

from ingest.read import read_bytes
from samples.typeset import FONTS
from tests.made_pdf import file_of, stream

SIZE = (1240, 600)
WORDS = "Bà Vàng Thị Pà, giáo viên Trường Mầm non Hoa Ban"


def _group4(page: Image.Image) -> bytes:
    """The page as ITU-T T.6 codes it, a black run for each of its white ones."""
    file = io.BytesIO()
    page.save(file, "TIFF", compression="group4")
    tags = TiffImagePlugin.TiffImageFile(io.BytesIO(file.getvalue())).tag_v2
    return b"".join(file.getvalue()[at : at + size] for at, size in zip(tags[273], tags[279], strict=True))


def _jbig2(page: Image.Image) -> bytes:
    """A page of one generic region coded as T.6 (ITU-T T.88, 7.4.6 and 7.4.8)."""
    wide, high = page.size
    codes = _group4(ImageOps.invert(page.convert("L")).convert("1"))
    parts = (48, struct.pack(">IIIIBH", wide, high, 0, 0, 0, 0)), (38, struct.pack(">IIIIBB", wide, high, 0, 0, 0, 1))
    (first, head), (second, region) = parts
    whole = ((0, first, head), (1, second, region + codes))
    return b"".join(struct.pack(">IBBBI", n, kind, 0, 1, len(data)) + data for n, kind, data in whole)


@pytest.mark.parametrize("kind", ["CCITTFaxDecode", "JBIG2Decode"])
def test_a_scan_of_a_fax_machine_or_copier_is_read(kind: str) -> None:
    page = Image.new("1", SIZE, 1)
    font = ImageFont.truetype(str(FONTS / "Tinos-Regular.ttf"), 36)
    ImageDraw.Draw(page).text((120, 200), WORDS, font=font, fill=0)
    codes, more = (_jbig2(page), "") if kind == "JBIG2Decode" else (
        _group4(page), f"/DecodeParms << /K -1 /Columns {SIZE[0]} /Rows {SIZE[1]} /BlackIs1 true >>"
    )  # fmt: skip
    entries = f"/Type /XObject /Subtype /Image /Width {SIZE[0]} /Height {SIZE[1]} /ColorSpace /DeviceGray "
    entries += f"/BitsPerComponent 1 /Filter /{kind} {more}"
    data = file_of([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 446 216] /Contents 4 0 R "
        b"/Resources << /XObject << /I 5 0 R >> >> >>",
        stream(b"q 446 0 0 216 0 0 cm /I Do Q"),
        stream(codes, entries.encode()),
    ])  # fmt: skip
    assert read_bytes(data, "a.pdf").text.strip() == WORDS
