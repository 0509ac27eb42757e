"""Long Word tables read the same with all their rows parsed and with a few of them; all names invented."""

import random
import re

import pytest

from ingest import docx_thinning
from ingest.document import Document
from ingest.docx_package import Parts, open_parts
from ingest.docx_shapes import Cut
from ingest.docx_styles import W
from ingest.docx_thinning import thinned, untouched
from ingest.errors import UnreadableSource
from ingest.read import read_bytes
from tests.test_docx_rows import BARE, _odd_row
from tests.word import rewritten, saved, with_body

CELL = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
STYLE = "<w:tblPr><w:tblStyle w:val='TableGrid'/></w:tblPr><w:tblGrid/>"
SAID = ("Vũ Hải Đăng", "Lò  Thị Pà", "x", "____", "1.", "a &amp;amp; b", "Ð\u1ea5t", "H\u043eà")


def _file(rows: str, style: str = STYLE) -> bytes:
    return saved(with_body(f"<w:tbl>{style}{rows}</w:tbl>{BARE.format('sau')}"))


def _rows(*cells: str, count: int = 400) -> str:
    return "".join(f"<w:tr>{''.join(CELL.format(f'{cell} {n}') for cell in cells)}</w:tr>" for n in range(count))


def _part(rows: str, head: str = "") -> bytes:
    return f'<w:document xmlns:w="{W[1:-1]}"{head}><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>'.encode()


def _whole(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Document:
    with monkeypatch.context() as patch:
        patch.setattr("ingest.docx_package.thinned", untouched)
        return read_bytes(data, "x.docx")


def test_rows_that_differ_in_words_alone_are_left_out() -> None:
    made = thinned(_part(_rows("Lò Thị Pà", "x") + f"<w:tr>{CELL.format('cuối')}</w:tr>"))
    (table,) = made.tables or []
    assert made.left_out and isinstance(table, Cut) and table.lacks_rows
    assert len(table.shapes) == 401 and table.words[-3:] == ["Lò Thị Pà 399", "x 399", "cuối"]
    assert (
        list(table.kept) == [*range(50), 400] and made.xml.count(b"</w:tr>") == 51
    )  # a hundred cells, and what is new


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        pytest.param(_rows("Vũ", count=100), "", id="a short table"),
        pytest.param(_rows("Vũ &#1;"), "", id="references by number"),
        pytest.param(_rows("Vũ ]]>"), "", id="an end of what is not marked up"),
        pytest.param(_rows("Vũ \x0b"), "", id="a sign that XML has not"),
        pytest.param(_rows("Vũ") + "<w:tr><w:trPr><w:del/></w:trPr></w:tr>", "", id="a deleted row"),
        pytest.param(
            _rows("Vũ").replace("<w:p>", '<w:p w14:paraId="1" w14:textId="2">'), "", id="a prefix of no meaning"
        ),
        pytest.param("<w:tr><w:tc/></w:tr><!-- -->" + _rows("Vũ"), "", id="a comment"),
        pytest.param(_rows("Vũ").replace("</w:t>", "</w:t><w:br/>"), "", id="lines broken by hand"),
    ],
)
def test_rows_that_may_be_needed_stay(rows: str, head: str) -> None:
    xml = _part(rows, head)
    made = thinned(xml)
    assert not made.left_out and made.xml == xml


@pytest.mark.parametrize("columns", [1, 9, 20])
def test_a_long_table_without_rules_is_parsed_once(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bool] = []

    def opened(data: bytes, whole: bool) -> Parts:
        read.append(whole)
        return open_parts(data, whole)

    monkeypatch.setattr("ingest.docx.open_parts", opened)
    read_bytes(_file(_rows(*["Vũ"] * columns), "<w:tblPr/><w:tblGrid/>"), "x.docx")
    assert read == [False]


@pytest.mark.parametrize("seed", range(12))
def test_a_long_table_reads_the_same_parsed_whole(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    kinds = [
        f"<w:tr>{CELL.format('a') * rng.randint(1, 4)}</w:tr>",
        *(_odd_row(rng) for _ in range(rng.choice((1, 2, 4)))),
    ]
    rows = (re.sub("(<w:t>)[^<]+", lambda m: m[1] + rng.choice(SAID), rng.choice(kinds)) for _ in range(260))
    data = _file("".join(rows).replace("<w:del/>", ""), rng.choice((STYLE, "<w:tblPr/><w:tblGrid/>")))
    assert read_bytes(data, "x.docx") == _whole(data, monkeypatch)


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param("<w:tc><w:p><w:r><w:t>a</w:t><w:softHyphen/></w:r></w:p></w:tc>", id="signs"),
        pytest.param("<w:tc><w:p><w:r><w:t w:x='1'>chữ</w:t></w:r></w:p></w:tc>", id="words that are not cut out"),
        pytest.param("<w:tc><w:p><w:fldSimple><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p></w:tc>", id="a field"),
    ],
)
def test_rows_that_turn_out_to_be_needed_are_read(odd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = _file(f"<w:tr>{CELL.format('đầu')}{odd}</w:tr>" * 300)
    part = _part(f"<w:tr>{CELL.format('đầu')}{odd}</w:tr>" * 300)
    assert thinned(part).left_out
    assert read_bytes(data, "x.docx") == _whole(data, monkeypatch)


def test_fonts_older_than_unicode_are_converted_in_rows_that_were_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = '<w:tc><w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>NguyÔn ThÞ MÉu</w:t></w:r></w:p></w:tc>'
    for data in (_file(f"<w:tr>{cell}</w:tr>" * 300), _file(_rows("NguyÔn ThÞ MÉu", "TÆng B»ng khen", "Gi¸o viªn"))):
        made = read_bytes(data, "x.docx")
        assert made.text.count("Nguyễn Thị Mẫu") >= 300 and made == _whole(data, monkeypatch)


@pytest.mark.parametrize("odd", [b"&", b"&x;", b"\x01", b"\xff", b"\xef\xbf\xbe", b"]]>", b"<", b"</w:r>"], ids=repr)
def test_a_row_far_down_that_is_not_well_formed_makes_the_file_unreadable(odd: bytes) -> None:
    broken = rewritten(
        _file(_rows("Vũ Hải Đăng", "x")), lambda name, part: part.replace(b"x 333<", b"x" + odd + b" 333<")
    )
    with pytest.raises(UnreadableSource):
        read_bytes(broken, "x.docx")


def test_a_row_too_long_for_the_parser_is_not_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_thinning, "_LONGEST", 200)
    made = thinned(_part(_rows("x") + f"<w:tr>{CELL.format('a' * 200)}</w:tr>"))
    assert made.left_out and b"a" * 200 in made.xml
