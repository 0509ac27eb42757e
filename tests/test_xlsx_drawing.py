"""What is drawn over the cells of an XLSX sheet."""

from tests.sheets import codes, package, parts_of, told, with_sheet, xlsx_read


def test_text_boxes_are_read_and_pictures_told() -> None:
    drawing = (
        '<d:wsDr xmlns:d="d" xmlns:a="a"><d:twoCellAnchor><d:from><d:col>1</d:col><d:row>5</d:row></d:from><d:sp>'
        "<d:txBody><a:p><a:r><a:t>CHỦ </a:t></a:r><a:r><a:t>TỊCH</a:t></a:r></a:p></d:txBody></d:sp></d:twoCellAnchor>"
        "<d:oneCellAnchor><d:pic/></d:oneCellAnchor></d:wsDr>"
    )
    parts = parts_of(with_sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'))
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        '<Relationships><Relationship Id="a" Type="x/drawing" Target="..\\drawings\\Drawing1.xml"/></Relationships>'
    )
    parts["xl/drawings/drawing1.xml"] = drawing
    (page,), notices = xlsx_read(package(parts))
    assert told(page.content) == ["1", "CHỦ TỊCH"]
    assert codes(notices) == ["picture-unread"]
