"""OpenDocument text: styles, lists, tables, what is deleted or hidden, and hostile files."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.document import Block
from ingest.errors import EncryptedSource, OversizedSource, UnreadableSource
from ingest.odt import read
from tests.flowing import HEAD, Item, content, document, grid, survives, texts

NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)  # fmt: skip
AUTOMATIC = """
<office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/></office:font-face-decls>
<office:automatic-styles>
<style:style style:name="C" style:family="paragraph" style:parent-style-name="Base"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="U" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>
<style:style style:name="V" style:family="text"><style:text-properties style:font-name="F1"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="R" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
<text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style></office:automatic-styles>"""
STYLES = """<office:styles><style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-weight="bold"/>
</style:style></office:styles>"""


def packed(body: str, **others: str) -> bytes:
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {NAMESPACES}>{AUTOMATIC}<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {NAMESPACES}>{STYLES}</office:document-styles>",
    } | others
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def odt(body: str) -> tuple[Item, ...]:
    return content(read, packed(body))


def test_paragraphs_breaks_spaces_and_looks() -> None:
    made = odt(
        '<text:h>Tiêu đề</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d <text:span text:style-name="U">viết hoa</text:span></text:p>'
        '<text:p text:style-name="C">E<text:line-break/>F</text:p><text:p><text:span text:style-name="B">Đậm</text:span> </text:p>'
    )
    assert [(b.text, b.bold, b.centred) for b in made if isinstance(b, Block)] == [
        ("Tiêu đề", False, False), ("a b c d VIẾT HOA", False, False), ("E", True, True), ("F", True, True), ("Đậm", True, False),
    ]  # fmt: skip


def test_old_fonts_are_found_through_styles() -> None:
    made = document(
        read, packed('<text:p><text:span text:style-name="V">QuyÕt ®Þnh th\u00adëng</text:span> và</text:p>')
    )
    assert made.text == "Quyết định thưởng và\n"
    assert [notice.code for notice in made.notices] == ["converted-text"]


def test_deleted_hidden_and_noted_words() -> None:
    made = odt(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>đã xóa</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>a<text:change text:change-id="x"/><text:span text:style-name="H">ẩn</text:span><office:annotation><text:p>ghi</text:p></office:annotation>'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note>b</text:p>"
        '<text:section text:display="none"><text:p>ẩn</text:p></text:section><text:section><text:p>c</text:p></text:section>'
        "<text:p>d<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame>e</text:p>"
    )
    assert texts(made) == ["ab", "c", "de", "khung", "chú thích"]


def test_lists_count_and_go_on() -> None:
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('c', '')}{item.format('d', '<text:list>' + item.format('e', '') + '</text:list>')}</text:list>"
    made = odt(
        f'<text:list text:style-name="L">{item.format("a", "")}{item.format("b", inner)}</text:list><text:p>giữa</text:p>'
        f'<text:list text:style-name="L" text:continue-numbering="true">{item.format("f", "")}</text:list>'
        f'<text:list text:style-name="L">{item.format("g", "")}</text:list>'
    )
    assert texts(made) == ["1. a", "2. b", "a) c", "b) d", "- e", "giữa", "3. f", "1. g"]


def row(*cells: str, style: str = "R") -> str:
    inner = "".join(
        f'<table:table-cell table:style-name="{style}"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
    )
    return f"<table:table-row>{inner}</table:table-row>"


def test_tables_keep_merged_cells_and_bound_what_is_repeated() -> None:
    merged = (
        '<table:table-header-rows><table:table-row><table:table-cell table:style-name="R" table:number-rows-spanned="2"><text:p>STT</text:p></table:table-cell>'
        '<table:table-cell table:style-name="R" table:number-columns-spanned="2"><text:p>Năm sinh</text:p></table:table-cell><table:covered-table-cell/>'
        "</table:table-row></table:table-header-rows><table:table-row><table:covered-table-cell/>"
        '<table:table-cell table:style-name="R"><text:p>Nam</text:p></table:table-cell><table:table-cell table:style-name="R" '
        'table:number-columns-repeated="999999999"/></table:table-row>'
    )
    made = odt(f"<table:table>{merged}{row('1', '1980', '')}</table:table>")
    assert grid(made) == [
        [("STT", 0, 1, 2), ("Năm sinh", 1, 2, 1)],
        [("Nam", 1, 1, 1), ("", 2, 1, 1)],
        [("1", 0, 1, 1), ("1980", 1, 1, 1), ("", 2, 1, 1)],
    ]


def test_the_head_of_a_decision_is_read_left_then_right() -> None:
    left, right = (f"<text:p>{'</text:p><text:p>'.join(part)}</text:p>" for part in (HEAD[:3], HEAD[3:]))
    cells = f"<table:table-cell>{left}</table:table-cell><table:table-cell>{right}</table:table-cell>"
    made = odt(f"<table:table><table:table-row>{cells}</table:table-row></table:table><text:p>Điều 1.</text:p>")
    assert texts(made) == [*HEAD, "Điều 1."]


def test_a_flat_file_is_read_too() -> None:
    flat = f"<office:document {NAMESPACES}>{AUTOMATIC}<office:body><office:text><text:p>phẳng</text:p></office:text></office:body></office:document>"
    assert texts(content(read, flat.encode())) == ["phẳng"]


def test_entities_are_not_expanded() -> None:
    bomb = f'<!DOCTYPE x [<!ENTITY a "BOM"><!ENTITY f SYSTEM "file:///etc/hostname">]><office:document {NAMESPACES}><office:body><office:text><text:p>x&a;&f;</text:p></office:text></office:body></office:document>'
    assert texts(content(read, bomb.encode())) == ["x"]


def test_files_under_a_password_and_files_that_unpack_to_too_much() -> None:
    with pytest.raises(EncryptedSource):
        content(read, packed("", **{"META-INF/manifest.xml": "<manifest:encryption-data/>"}))
    with pytest.raises(OversizedSource):
        content(read, packed("", **{"content.xml": " " * (65 * 2**20)}))


@pytest.mark.parametrize("body", ["<text:p>", "<text:span>" * 300 + "</text:span>" * 300])
def test_broken_xml_is_unreadable(body: str) -> None:
    with pytest.raises(UnreadableSource):
        odt(body)


def test_a_zip_without_a_text_is_unreadable() -> None:
    with pytest.raises(UnreadableSource):
        content(read, packed("", **{"content.xml": "<a/>"}))


WHOLE = packed(
    '<text:p text:style-name="C">Tặng</text:p>' + f"<table:table>{row('1', 'Vũ Hải Đăng', '')}</table:table>"
)


@settings(max_examples=60)
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_damaged_files_do_no_harm(at: int, byte: int) -> None:
    survives(read, WHOLE[:at] + bytes([byte]) + WHOLE[at + 1 :])
    survives(read, WHOLE[:at])


@given(st.text(alphabet="<>/tabxp:é \"='&;", max_size=100))
def test_any_markup_does_no_harm(body: str) -> None:
    survives(read, packed(body))
