"""Rows of Word tables read in one pass say what the reader of paragraphs says of them; all names invented."""

import random
from collections.abc import Callable

import docx
import pytest

from ingest.document import Table
from ingest.docx_lines import Lines
from tests.word import content, with_body

BARE = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
SAID = ("Vũ Hải Đăng", "Lò  Thị Pà", "x", "", "____", " ", "1.", "e\u0302\u0301", "Ð\u1ea5t")
PARAGRAPHS = (
    BARE,
    "<w:p/>",
    "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:jc w:val='left'/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>",
    "<w:p><w:pPr><w:jc w:val='center'/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"
    "<w:r><w:t xml:space='preserve'> </w:t></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{0}</w:t></w:r><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>{0}</w:t></w:r></w:p>",
    "<w:p><w:pPr><w:pStyle w:val='ListNumber'/></w:pPr></w:p>",
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>",
    "<w:moveTo><w:p><w:pPr><w:pStyle w:val='ListNumber'/></w:pPr></w:p></w:moveTo>",
    "<w:p><w:r><w:t>{0}</w:t><w:br/><w:t>{0}</w:t></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t>{}</w:t></w:r></w:p>",
    "<w:p><w:ins><w:r><w:t>{}</w:t></w:r></w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>",
    "<w:p><w:foo><w:r><w:t>không đọc</w:t></w:r></w:foo><w:r><w:t>{}</w:t></w:r></w:p>",
    "<w:sdt><w:sdtContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>",
    "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='ListNumber'/></w:pPr></w:pPrChange></w:pPr>"
    "<w:r><w:t>{}</w:t></w:r></w:p>",
)
SPANS = ("", "", "", "<w:gridSpan w:val='2'/>", "<w:vMerge/>", "<w:vMerge w:val='restart'/>")
ROWS = ("", "", "", "<w:gridBefore w:val='1'/>", "<w:del/>", "<w:cantSplit/><w:jc w:val='center'/>")
WRAPPED = ("{}", "{}", "{}", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:foo>{}</w:foo>")


def _table(rows: str) -> str:
    return f"<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/></w:tblPr><w:tblGrid/>{rows}</w:tbl>"


def _odd_row(rng: random.Random) -> str:
    cells = ""
    for _ in range(rng.randint(0, 4)):
        said = "".join(rng.choice(PARAGRAPHS).format(rng.choice(SAID)) for _ in range(rng.choice((1, 1, 1, 2, 3))))
        cell = f"<w:tc><w:tcPr><w:tcW/>{rng.choice(SPANS)}</w:tcPr>{said}</w:tc>"
        cells += rng.choice(WRAPPED).format(cell)
    return rng.choice(WRAPPED).format(f"<w:tr><w:trPr>{rng.choice(ROWS)}</w:trPr>{cells}</w:tr>")


@pytest.mark.parametrize("seed", range(40))
def test_a_table_reads_the_same_in_one_pass_and_cell_by_cell(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    rows = "".join(_odd_row(rng) for _ in range(rng.choice((1, 3, 15))))
    document = with_body(_table(rows) + BARE.format("giữa") + _table(rows))
    quick = content(document)
    monkeypatch.setattr("ingest.docx.cut", _refused)
    with pytest.raises(AssertionError):
        content(document)
    monkeypatch.setattr(Lines, "by_fonts", True)
    assert content(document) == quick


def _refused(*_: object) -> None:
    raise AssertionError


def _only_table(rows: str) -> Table:
    (table,) = [item for item in content(with_body(_table(rows))) if isinstance(item, Table)]
    return table


def test_equal_cells_of_a_column_keep_their_columns_and_spans() -> None:
    cell: Callable[[str], str] = ("<w:tc><w:tcPr>{}</w:tcPr>" + BARE.format("x") + "</w:tc>").format
    rows = f"<w:tr>{cell('')}{cell('')}</w:tr>" * 3 + f"<w:tr>{cell(SPANS[3])}</w:tr>"
    found = [[(c.text, c.column, c.colspan) for c in row] for row in _only_table(rows).rows]
    assert found == [[("x", 0, 1), ("x", 1, 1)]] * 3 + [[("x", 0, 2)]]


def test_a_cell_merged_over_many_rows_stands_once() -> None:
    first, more = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"
    rest = "<w:p/></w:tc><w:tc>" + BARE.format("Lò Thị Pà") + "</w:tc>"
    table = _only_table(f"<w:tr>{first}{rest}</w:tr>" + f"<w:tr>{more}{rest}</w:tr>" * 99)
    assert [len(row) for row in table.rows] == [2] + [1] * 99
    assert table.rows[0][0].rowspan == 100 and table.rows[99][0].column == 1


def test_text_older_than_unicode_in_a_long_table_is_found_though_no_font_tells() -> None:
    row = "".join(f"<w:tc>{BARE.format(text)}</w:tc>" for text in ("NguyÔn ThÞ MÉu", "TÆng B»ng khen", "Gi¸o viªn"))
    table = _only_table(f"<w:tr>{row}</w:tr>" * 20)
    assert [cell.text for cell in table.rows[19]] == ["Nguyễn Thị Mẫu", "Tặng Bằng khen", "Giáo viên"]


def test_the_text_of_a_table_within_a_table_stands_in_its_cell_once() -> None:
    inner = _table(f"<w:tr><w:tc>{BARE.format('trong')}</w:tc></w:tr>")
    table = _only_table(f"<w:tr><w:tc>{BARE.format('ngoài')}{inner}<w:p/></w:tc></w:tr>")
    assert [[cell.text for cell in row] for row in table.rows] == [["ngoài trong"]]


def test_numbers_that_word_writes_go_on_after_a_table() -> None:
    document = docx.Document()
    table = document.add_table(2, 1, "Table Grid")
    for row in table.rows:
        row.cells[0].paragraphs[0].style = "List Number"
    document.add_paragraph("sau", style="List Number")
    read, after = content(document)
    assert isinstance(read, Table) and [row[0].text for row in read.rows] == ["1.", "2."]
    assert not isinstance(after, Table) and after.text == "3. sau"
