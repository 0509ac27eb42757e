"""A small honest file of every kind that is read or opened, to be spoilt by `tests.hostile`; all names invented."""

import bz2
import gzip
import io
import lzma
import tarfile
from collections.abc import Callable

import docx
import numpy as np
from PIL import Image

from ingest.media import DOCX, EXCEL_XML, ODS, ODT, WORD_XML, XLSX
from tests.archives import letter, with_attachment, zipped
from tests.paper import data, decision, paper, ruled
from tests.word import HEAD, LIST, filled

TEXT = "Số: 12/QĐ-UBND\nĐiều 1. Tặng Bằng khen cho ông Vũ Hải Đăng.\n1\tLò Thị Pà\tSở Y tế\n"
RTF = rb"""{\rtf1\ansi\ansicpg1258\deff0{\fonttbl{\f0\fnil .VnTime;}{\f1\fnil Times New Roman;}}
\pard\qc\b\f0 QUY\'d5T \'a7\'deNH\b0\par
\pard\f1 \u272?i\u7873?u 1. T\u7863?ng B\u7857?ng khen\par
\trowd\cellx2000\cellx6000\pard\intbl 1\cell V\u361? H\u7843?i\cell\row
\pard{\*\unknown abc}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}\par}"""
HTML = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{{font-family:'.VnTime'}}</style></head><body>
<p align=center><b>QUYẾT ĐỊNH</b></p><table border=1><tr><td colspan=2>STT<td>Họ và tên<tr><td>1<td>2<td>Lò Thị Pà</table>
<p>{TEXT}</p><ul><li>a<li>b</ul><script>x</script></body></html>"""
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
CONTENT = f"""<office:document-content xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0"
 xmlns:table="{_ODF}:table:1.0"><office:body><office:text><text:h>QUYẾT ĐỊNH</text:h><text:p>Điều 1.<text:tab/>Tặng</text:p>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell
 table:number-columns-spanned="2"><text:p>1</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list></office:text></office:body>
</office:document-content>"""

SHEET = f"""<office:document-content xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0"
 xmlns:table="{_ODF}:table:1.0"><office:body><office:spreadsheet><table:table table:name="DS"><table:table-row>
<table:table-cell table:number-columns-repeated="2"><text:p>STT</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="1.5"/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""
EXCEL = """<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="DS">
<Table><Row><Cell ss:MergeAcross="2"><Data ss:Type="String">DANH SÁCH</Data></Cell></Row><Row ss:Index="4"><Cell>
<Data ss:Type="Number">1.5</Data></Cell></Row></Table></Worksheet></Workbook>"""
WORD = """<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
 xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:body><wx:sect><w:p><w:pPr><w:listPr>
<wx:t wx:val="1."/></w:listPr></w:pPr><w:r><w:t>Ông Vũ Hải Đăng</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>"""


def seeds() -> list[tuple[str, bytes]]:
    """Media type and content; several of one kind where it has several forms."""
    made: list[tuple[str, Callable[[], bytes]]] = [
        ("application/pdf", lambda: _pdf(compressed=True)),
        ("application/pdf", lambda: _pdf(compressed=False)),
        ("application/pdf", lambda: with_attachment(_scan(), "b.docx", b"x")),
        (DOCX, _word),
        (XLSX, _sheet),
        ("application/msword", _old_word),
        ("application/vnd.ms-excel", _old_sheet),
        (ODT, lambda: zipped({"mimetype": ODT.encode(), "content.xml": CONTENT.encode()})),
        (ODS, lambda: zipped({"mimetype": ODS.encode(), "content.xml": SHEET.encode()})),
        ("application/rtf", lambda: RTF),
        (EXCEL_XML, EXCEL.encode),
        (WORD_XML, WORD.encode),
        ("text/html", HTML.encode),
        ("multipart/related", _saved_page),
        ("text/plain", TEXT.encode),
        ("application/zip", lambda: zipped({"a/b.txt": TEXT.encode(), "c.zip": zipped({"d.html": HTML.encode()})})),
        ("application/gzip", lambda: gzip.compress(TEXT.encode())),
        ("application/x-bzip2", lambda: bz2.compress(TEXT.encode())),
        ("application/x-xz", lambda: lzma.compress(TEXT.encode())),
        ("application/x-tar", _tar),
        ("message/rfc822", _letter),
        *((kind, picture) for kind, picture in _pictures()),
    ]
    return [(kind, make()) for kind, make in made]


def _saved_page() -> bytes:
    """A page as browsers save it in one file."""
    head = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    part = "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return f"{head}{part}{HTML}\r\n--b--\r\n".encode()


def _pdf(compressed: bool) -> bytes:
    pdf = paper()
    pdf.set_compression(compressed)
    decision(pdf)
    pdf.add_page()
    ruled(pdf, 80, [40.0, 200.0, 150.0], [["STT", "Họ và tên", "Đơn vị"], ["1", "Lò Thị Pà", "Sở Y tế"]])
    return data(pdf)


def _scan() -> bytes:
    pdf = paper()
    pdf.image(_picture().convert("1"), 0, 0, 595, 842)
    return data(pdf)


def _word() -> bytes:
    document = docx.Document()
    filled(document, HEAD)
    document.add_paragraph("Điều 1. Tặng Bằng khen", style="List Number")
    filled(document, LIST, "Table Grid")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _sheet() -> bytes:
    from tests.sheets import saved, workbook

    return saved(workbook([["STT", "Họ và tên"], [1, "Lò Thị Pà"], [2, 0.5]], range(0, 3)))


def _old_sheet() -> bytes:
    from xlwt import Workbook

    from tests.sheets import saved

    made = Workbook()
    sheet = made.add_sheet("DS")
    for column, value in enumerate(["STT", "Họ và tên", "Lò Thị Pà"]):
        sheet.write(0, column, value)
        sheet.write(1, column, column)
    return saved(made)


def _old_word() -> bytes:
    from tests.made_doc import cell, doc, par, row

    return doc([par("QUYẾT ĐỊNH", centred=True), par("Điều 1. Tặng Bằng khen"), *row(cell("1"), cell("Lò Thị Pà"))])


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("năm/a.txt")
        info.size = len(TEXT.encode())
        archive.addfile(info, io.BytesIO(TEXT.encode()))
    return buffer.getvalue()


def _letter() -> bytes:
    mail = letter(text=TEXT)
    mail.add_alternative(HTML, "html")
    mail.add_attachment(_word(), "application", "octet-stream", filename="Quyết định.docx")
    mail.add_attachment(letter("Thư trong"))
    return mail.as_bytes()


def _picture() -> Image.Image:
    dots = np.random.default_rng(1).integers(0, 2, (110, 85), np.uint8) * 255
    return Image.fromarray(dots)


def _pictures() -> list[tuple[str, Callable[[], bytes]]]:
    def saved(kind: str, mode: str = "L", **options: object) -> Callable[[], bytes]:
        def make() -> bytes:
            buffer = io.BytesIO()
            _picture().convert(mode).save(buffer, kind, **options)
            return buffer.getvalue()

        return make

    more = {"save_all": True, "append_images": [_picture().convert("1")] * 2}
    return [
        ("image/png", saved("PNG")),
        ("image/png", saved("PNG", "RGBA")),
        ("image/jpeg", saved("JPEG", "RGB", dpi=(200, 200))),
        ("image/jpeg", saved("JPEG", "CMYK", progressive=True)),
        ("image/tiff", saved("TIFF", "1", compression="group4", **more)),
        ("image/tiff", saved("TIFF", "RGB", compression="tiff_lzw")),
        ("image/bmp", saved("BMP")),
        ("image/gif", saved("GIF")),
        ("image/webp", saved("WEBP", "RGB")),
        ("image/jp2", saved("JPEG2000")),
    ]
