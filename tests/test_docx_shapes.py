"""Tables of Word files cut into shapes and words; what would mislead the cutting is read another way, to the same end."""

from typing import Any

import pytest

from ingest.document import compose
from ingest.docx_lines import Lines
from ingest.docx_package import _parser
from ingest.docx_shapes import Cut, cut, tables_in, tables_written_anew
from ingest.docx_styles import W
from ingest.read import read_bytes
from tests.word import content, rewritten, saved, with_body

CELL = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
URI = W[1:-1]


def _part(inner: str, head: str = "", prefixes: str = f'xmlns:w="{URI}"') -> bytes:
    return f"{head}<w:document {prefixes}><w:body>{inner}</w:body></w:document>".encode()


def _cut(inner: str) -> Cut | None:
    _, table = tables_in(_part(f"<w:tbl>{inner}</w:tbl>")) or []
    return cut(table)


def test_cells_that_differ_in_words_and_history_alone_have_one_shape() -> None:
    one = '<w:tr w:rsidR="00A1" w:rsidTr="00A1"><w:tc><w:p w:rsidR="00A1"><w:r><w:t>Lò Thị Pà</w:t></w:r></w:p></w:tc></w:tr>'
    two = (
        '<w:tr w:rsidR="00B2" w14:paraId="0F" w14:textId="77"><w:tc><w:p w:rsidR="00B2" w:rsidP="00C3"><w:proofErr w:type="spellStart"/><w:r>'
        '<w:t xml:space="preserve">Vũ &amp; Đỗ&#x1EA1; </w:t></w:r><w:bookmarkEnd w:id="1"/></w:p></w:tc></w:tr>'
    )
    found = _cut(one + two)
    assert found is not None and found.words == ["Lò Thị Pà", "Vũ & Đỗạ "]
    assert found.shapes == [b"<w:tr><w:tc><w:p><w:r>\0</w:r></w:p></w:tc>"] * 2


@pytest.mark.parametrize("odd", [' w:rsidR="0" w:rsidR="1"', ' w:rsidP="0" w:rsidR="1"', ' w:rsidR="x"', ' w:rsidR=""'])
def test_history_that_word_does_not_write_stays_in_a_shape(odd: str) -> None:
    found = _cut(f"<w:tr><w:tc><w:p{odd}><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>")
    assert found is not None and b" w:rsid" in found.shapes[0]


@pytest.mark.parametrize(
    "blank", [" ", "\t\n", "\xa0", "\u1680", "\u2003", "\u2028", "\u202f", "\u205f", "\u3000", "\x85"]
)
def test_blanks_stay_in_a_shape(blank: str) -> None:
    assert blank.isspace()
    cell = f'<w:tc><w:p><w:r><w:t xml:space="preserve">{blank}</w:t></w:r></w:p></w:tc>'
    found = _cut(f"<w:tr>{CELL.format('a')}{cell}</w:tr>")
    assert found is not None and found.words == ["a"] and found.shapes[0].count(b"\0") == 1


def test_a_row_that_is_an_empty_element_cannot_be_counted_off() -> None:
    assert _cut(f"<w:tr>{CELL.format('a')}</w:tr><w:tr/>") is None


TABLE = "<w:tbl></w:tbl>"


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(_part(f"<!-- {TABLE} -->{TABLE}"), id="a comment"),
        pytest.param(_part(f"<?x <w:tbl> ?>{TABLE}"), id="an instruction"),
        pytest.param(_part(f"<w:p><![CDATA[{TABLE}]]></w:p>{TABLE}"), id="text that is not marked up"),
        pytest.param(_part(TABLE, prefixes=f'xmlns:w="{URI}" xmlns:x="{URI}"'), id="two prefixes"),
        pytest.param(_part(f'<a xmlns:w="urn:x">{TABLE}</a>'), id="a prefix of two meanings"),
        pytest.param(_part(TABLE, '<!DOCTYPE a [<!ENTITY b "c">]>'), id="a document type"),
        pytest.param(_part(TABLE, '<?xml version="1.0" encoding="windows-1258"?>'), id="another encoding"),
        pytest.param(_part(TABLE).decode().encode("utf-16"), id="UTF-16"),
        pytest.param(_part("&b;" + TABLE), id="an entity of its own"),
    ],
)
def test_xml_that_may_hide_its_tables_is_left_alone(xml: bytes) -> None:
    assert tables_in(xml) is None


ROW_TABLE = f"<w:tbl><w:tr>{CELL.format('a')}</w:tr></w:tbl>"


@pytest.mark.parametrize(
    ("xml", "found"),
    [
        pytest.param(_part(f"<!-- {ROW_TABLE} -->{ROW_TABLE}"), 1, id="a comment"),
        pytest.param(_part(f"<?x <w:tbl> ?>{ROW_TABLE}"), 1, id="an instruction"),
        pytest.param(_part(f"<w:p><![CDATA[{ROW_TABLE}]]></w:p>{ROW_TABLE}"), 1, id="text that is not marked up"),
        pytest.param(
            _part(ROW_TABLE, '<?xml version="1.0" encoding="utf-16"?>').decode().encode("utf-16"), 1, id="UTF-16"
        ),
        pytest.param(_part(ROW_TABLE.replace("<w:tbl>", "<w:tbl  >")), 1, id="a blank in a tag"),
        pytest.param(_part(ROW_TABLE, prefixes=f'xmlns:w="{URI}" xmlns:x="{URI}"'), 0, id="two prefixes"),
        pytest.param(_part("&b;" + ROW_TABLE, '<!DOCTYPE a [<!ENTITY b "c">]>'), 0, id="a document type"),
    ],
)
def test_tables_that_xml_hides_are_seen_once_it_is_written_anew(xml: bytes, found: int) -> None:
    body = _parser()(xml).find(W + "body")
    assert len(tables_written_anew(body) or [b""]) - 1 == found


@pytest.mark.parametrize("head", ["", "\ufeff", "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"])
def test_the_usual_ways_to_begin_a_part_are_known(head: str) -> None:
    assert tables_in(_part(TABLE, head)) == [
        _part("", head).partition(b"</w:body>")[0],
        b"</w:tbl></w:body></w:document>",
    ]


def _read(rows: str, monkeypatch: pytest.MonkeyPatch, by_cells: bool) -> tuple[Any, ...]:
    document = with_body(f"<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/></w:tblPr><w:tblGrid/>{rows}</w:tbl>")
    with monkeypatch.context() as patch:
        if by_cells:
            patch.setattr(Lines, "by_fonts", True)
        return content(document)


ODD_ROWS = (
    f"<w:tr>{CELL.format('bỏ')}<w:trPr><w:del/></w:trPr></w:tr>",
    f"<w:tr><w:trPr><w:del/></w:trPr>{CELL.format('bỏ')}</w:tr>",
    f"<w:tr><w:tc/>{CELL.format('a')}</w:tr>",
    f"<w:tr>{CELL.format('a')}<w:tc/>{CELL.format('b')}</w:tr>",
    f"<w:tr>{CELL.format('a')}<w:sdt><w:sdtContent>{CELL.format('b')}</w:sdtContent></w:sdt>{CELL.format('c')}</w:tr>",
    '<w:tr><w:tc><w:p><w:r><w:instrText> w:rsidR="</w:instrText><w:t>a</w:t></w:r></w:p></w:tc>'
    "<w:tc><w:tcPr><w:tcW w:w='1'/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>",
    "<w:tr><w:tc><w:p><w:r><w:t w:x='1'>a</w:t><w:t>b</w:t></w:r></w:p></w:tc></w:tr>",
    f"<w:tr>{CELL.format('&lt;w:tc&gt; &amp;amp; &#13; &#133;')}{CELL.format('&#13;')}</w:tr>",
    f"<w:tr>{CELL.format('a')}\n  {CELL.format('b')}\n</w:tr>\n",
    "<w:tr><w:tc><w:p/><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tc></w:tr>",
)


@pytest.mark.parametrize("odd", ODD_ROWS)
def test_odd_rows_among_plain_ones_read_as_they_do_cell_by_cell(odd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = f"<w:tr>{CELL.format('trên')}</w:tr>{odd}<w:tr>{CELL.format('giữa')}</w:tr>{odd}<w:tr>{CELL.format('dưới')}</w:tr>"
    assert _read(rows, monkeypatch, by_cells=False) == _read(rows, monkeypatch, by_cells=True)


def test_a_table_in_xml_that_hides_it_is_read_all_the_same() -> None:
    row = f"<w:tr>{CELL.format('Lò Thị Pà')}{CELL.format('x')}</w:tr>"
    data = saved(with_body(f"<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/></w:tblPr><w:tblGrid/>{row * 20}</w:tbl>"))
    hidden = rewritten(
        data,
        lambda name, part: part.replace(b"<w:tbl>", b"<!-- <w:tbl> --><w:tbl>") if "document.xml" in name else part,
    )
    assert read_bytes(hidden, "x.docx").pages == read_bytes(data, "x.docx").pages


def test_a_comment_within_words_takes_none_of_them_away() -> None:
    table = f"<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/></w:tblPr><w:tblGrid/><w:tr>{CELL.format('Lò Thị')}</w:tr></w:tbl>"
    data = saved(with_body(table + "<w:p><w:r><w:t>Vũ Hải</w:t></w:r></w:p>"))
    noted = rewritten(
        data,
        lambda name, part: (
            part.replace("ị<".encode(), "ị<!-- x --> Pà<".encode()).replace(
                "ải<".encode(), "ải<!-- y --> Đăng<".encode()
            )
            if "document.xml" in name
            else part
        ),
    )
    assert compose(read_bytes(noted, "x.docx").pages).split("\n")[:2] == ["Lò Thị Pà", "Vũ Hải Đăng"]
