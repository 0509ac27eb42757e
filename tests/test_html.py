"""Web pages: text, lines, lists, charsets, and what Word saves as HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block
from ingest.html import read, read_html
from ingest.media import looks_like_html
from tests.flowing import Item, content, document, survives, texts

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>QĐ</title><style>
<!-- /* Font Definitions */ @font-face {font-family:".VnTime"; panose-1:2 11;}
 p.MsoNormal, li.MsoNormal {margin:0cm; font-size:14.0pt; font-family:".VnTime","sans-serif";}
 span.U {font-family:"Times New Roman";} h1 {text-align:center; font-weight:normal}
@page WordSection1 {size:595pt 842pt;} div.WordSection1 {page:WordSection1;} --></style></head>
<body lang=EN-US><div class=WordSection1>%s</div></body></html>"""


def page(body: str) -> tuple[Item, ...]:
    return content(read, f"<!DOCTYPE html><html><body>{body}</body></html>".encode())


def test_paragraphs_headings_and_spaces() -> None:
    body = "<h1>Tặng  Bằng\nkhen</h1><p>Điều 1.\n <b>Tặng</b>&nbsp;<i>Gi</i>ấy khen<p>Điều 2.<div>a<div>b</div>c</div>"
    assert texts(page(body)) == ["Tặng Bằng khen", "Điều 1. Tặng Giấy khen", "Điều 2.", "a", "b", "c"]


def test_bold_and_centred_are_told() -> None:
    blocks = page(
        "<h2 align=center>A</h2><p style='text-align:center'>B</p><center><p><b>C</b></p></center>"
        "<p><b>D</b> e</p><div align=center><p style='text-align:left'>F</p></div><p class='text-center'>G</p>"
    )
    assert [(b.text, b.bold, b.centred) for b in blocks if isinstance(b, Block)] == [
        ("A", True, True), ("B", False, True), ("C", True, True), ("D e", False, False), ("F", False, False), ("G", False, True),
    ]  # fmt: skip


def test_line_breaks_join_running_text_and_part_what_ends() -> None:
    assert texts(page("<p>tặng Bằng khen<br>cho các tập thể</p>")) == ["tặng Bằng khen cho các tập thể"]
    assert texts(page("<p>Căn cứ Luật A;<br>Căn cứ Nghị định B;<br/>Xét đề nghị</p>")) == [
        "Căn cứ Luật A;", "Căn cứ Nghị định B;", "Xét đề nghị",
    ]  # fmt: skip
    assert texts(page("<div>Một đoạn<br><br>Hai đoạn</div>")) == ["Một đoạn", "Hai đoạn"]
    assert texts(page("<p align=center>UBND TỈNH X<br>SỞ Y TẾ</p>")) == ["UBND TỈNH X", "SỞ Y TẾ"]
    assert texts(page("<p>gồm<br>1. Ông A;<br>2. Bà B.</p>")) == ["gồm", "1. Ông A;", "2. Bà B."]


def test_looks_left_open_go_on_and_end_where_they_are_ended() -> None:
    blocks = page("<b>một<p>hai</b> ba</p><table border=1><tr><td><b>ô<td>ô khác</table><p>bốn")
    assert texts(blocks) == ["một", "hai ba", "<table>", "bốn"]
    assert [b.bold for b in blocks if isinstance(b, Block)] == [True, False, False]


def test_lists_carry_the_labels_a_browser_draws() -> None:
    assert texts(page("<ol start=3><li>Ông A<li>Bà B<ol type=a><li>c</ol></ol><ul><li>D<li>- E</ul>")) == [
        "3. Ông A", "4. Bà B", "a. c", "• D", "- E",
    ]  # fmt: skip


def test_words_that_are_no_text_are_left_out() -> None:
    body = (
        "<script>var a='<p>x</p>'</script><style>p{}</style><!-- <p>chú thích</p> --><noscript>n</noscript>"
        "<p>Tặng<del>Bằng khen</del> Giấy khen<span style='mso-hide:all'>ẩn</span></p><button>Gửi</button>"
        "<select><option>1<option>2</select><textarea>t</textarea><svg><text>s</text></svg><p style='display:none'>ẩn</p>"
    )
    assert texts(page(body)) == ["Tặng Giấy khen"]


def test_a_page_shown_only_by_its_script_is_read_all_the_same() -> None:
    assert texts(page("<div style='display:none'><p>Điều 1. Tặng Giấy khen cho các cá nhân</p></div><p>…</p>"))[0] == (
        "Điều 1. Tặng Giấy khen cho các cá nhân"
    )


def test_preformatted_text_is_read_as_plain_text() -> None:
    assert texts(page("<pre>Điều 1.\nĐiều 2.\n\nĐiều 3.</pre>")) == ["Điều 1.", "Điều 2.", "Điều 3."]


def test_word_list_labels_and_fonts_of_classes() -> None:
    body = (
        "<p class=MsoNormal>§iÒu 1. TÆng B»ng khen <span class=U>cho các tập thể</span></p><h1>Tiêu đề</h1>"
        "<p class=MsoListParagraph style='mso-list:l0 level1'><![if !supportLists]><span style='mso-list:Ignore'>1."
        "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Ông A<o:p></o:p></p>"
    )
    blocks = content(read, (WORD % body).encode())
    assert texts(blocks) == ["Điều 1. Tặng Bằng khen cho các tập thể", "Tiêu đề", "1. Ông A"]
    first, heading, _ = (block for block in blocks if isinstance(block, Block))
    assert first.original.startswith("§iÒu 1.")
    assert (heading.centred, heading.bold, heading.original) == (True, False, "")


def test_old_fonts_are_converted_and_said_so() -> None:
    made = document(read, "<p><font face='.VnTime'>QuyÕt ®Þnh</font></p>".encode())
    assert made.text == "Quyết định\n"
    assert [notice.code for notice in made.notices] == ["converted-text"]


def test_hard_soft_hyphens_of_old_fonts_are_letters() -> None:
    assert texts(page("<p><font face='.VnTime'>Thi &#174;ua, khen th&shy;&#235;ng</font></p>")) == [
        "Thi đua, khen thưởng"
    ]


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        pytest.param("<p>Tặng</p>".encode(), None, id="UTF-8 unsaid"),
        pytest.param("<p>Tặng</p>".encode("utf-16"), None, id="UTF-16 with its mark"),
        pytest.param("<p>Tặng</p>".encode(), "utf-8", id="stated by a mail"),
        pytest.param("<meta charset=us-ascii><p>Tặng</p>".encode(), None, id="UTF-8 under a wrong name"),
        pytest.param("<p>T&#7863;ng &amp; &#x1EB7;</p>".encode("ascii"), "x-unknown", id="references"),
        pytest.param(
            b"<meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>T\xe3\xf2ng</p>",
            None,
            id="1258",
        ),
    ],
)
def test_charsets(data: bytes, charset: str | None) -> None:
    (made,) = read_html(document(read, data).source, data, charset)[0]
    assert texts(made.content)[0].startswith("Tặng")


def test_a_stated_utf8_that_is_none_is_passed_over() -> None:
    data = "<meta charset=utf-8><p><font face='.VnTime'>QuyÕt ®Þnh".encode("cp1252")
    assert texts(content(read, data)) == ["Quyết định"]


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        ("<!DOCTYPE html><p>", True),
        ("<!-- saved from url=(0014)about:internet -->\n<html>", True),
        ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", True),
        ("<table border=1><tr><td>", True),
        ("Điều 1. <html>", False),
        ("<nháp> Quyết định", False),
    ],
)
def test_pages_are_told_from_text(text: str, is_html: bool) -> None:
    assert looks_like_html(text) is is_html


def test_what_is_deep_is_still_read() -> None:
    data = b"<div>" * 5000 + b"<p>trong" + b"</div>" * 5000 + b"<p>sau"
    assert texts(content(read, data)) == ["trong", "sau"]


def test_marks_that_never_end_cost_little() -> None:
    assert texts(page("<p>a < b và <3</p><p>c<p title='>d</p><p>e</p>"))[0] == "a < b và <3"
    assert texts(content(read, b"<p>a</p><!-- <p>b</p>")) == ["a", "b"]
    assert texts(content(read, b"<p>a</p><p>b</p><a href='x")) == ["a", "b"]


@given(st.text(alphabet="<>/!-=\"' abp&#;1\n", max_size=200))
def test_any_text_is_read(text: str) -> None:
    survives(read, text.encode())


@given(st.lists(st.sampled_from(["<table>", "<tr>", "<td rowspan=3>", "<td colspan=9>", "</td>", "</tr>", "</table>", "<p>", "<b>", "</b>",
    "<li>", "<ol>", "</ol>", "</p>", "<a href=x>", "</a>", "<form>", "<div>", "</div>", "x", "<pre>", "<br>", "<th>", "<tbody>"]), max_size=40))  # fmt: skip
def test_words_survive_any_order_of_tags(tags: list[str]) -> None:
    text = "".join(tags)
    made = document(read, ("từ " + text).encode()).text
    assert made.count("x") == tags.count("x")


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    survives(read, data)
