"""Tables of RTF files: columns by their edges, merged cells, tables in tables, heads of decisions."""

from ingest.rtf import read
from tests.flowing import Item, content, grid, texts
from tests.test_rtf import escaped

RULED = rb"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs"


def row(*cells: bytes, shape: bytes = b"", edges: tuple[int, ...] = (), ruled: bool = True) -> bytes:
    """A row of cells; `edges` in twips, by default one each 2,000."""
    edges = edges or tuple(2000 * (number + 1) for number in range(len(cells)))
    shapes = shape.split(b"|") if shape else [b""] * len(cells)
    described = b"".join((RULED if ruled else b"") + s + b"\\cellx%d" % e for s, e in zip(shapes, edges, strict=True))
    return rb"\trowd\trleft0" + described + rb"\pard\intbl " + rb"\cell ".join(cells) + rb"\cell\row" + b"\n"


def rtf(body: bytes) -> tuple[Item, ...]:
    return content(read, rb"{\rtf1\ansi " + body + rb"\pard}")


def test_a_list_is_a_table_between_paragraphs() -> None:
    made = rtf(rb"\pard truoc\par" + row(b"STT", b"Ten") + row(b"1", rb"Vu\line Dang") + rb"\pard sau\par")
    assert texts(made) == ["truoc", "<table>", "sau"]
    assert grid(made) == [[("STT", 0, 1, 1), ("Ten", 1, 1, 1)], [("1", 0, 1, 1), ("Vu Dang", 1, 1, 1)]]


def test_cells_are_placed_by_their_edges() -> None:
    made = rtf(row(b"a", b"b", edges=(1000, 3000)) + row(b"c", b"d", b"e", edges=(1010, 2000, 3010)))
    assert grid(made) == [[("a", 0, 1, 1), ("b", 1, 2, 1)], [("c", 0, 1, 1), ("d", 1, 1, 1), ("e", 2, 1, 1)]]


def test_merged_cells_stand_once() -> None:
    made = rtf(
        row(b"STT", b"Nam sinh", b"", shape=rb"\clvmgf|\clmgf|\clmrg")
        + row(b"", b"Nam", b"Nu", shape=rb"\clvmrg||")
        + row(b"1", b"1980", b"")
    )
    assert grid(made) == [
        [("STT", 0, 1, 2), ("Nam sinh", 1, 2, 1)],
        [("Nam", 1, 1, 1), ("Nu", 2, 1, 1)],
        [("1", 0, 1, 1), ("1980", 1, 1, 1), ("", 2, 1, 1)],
    ]


def test_the_head_of_a_decision_is_read_left_then_right() -> None:
    left, right = rb"UBND X\par So: 5/Q", escaped("CỘNG HÒA") + rb"\par X, ngay 5"
    assert texts(rtf(row(left, right, ruled=False) + rb"\pard " + escaped("Điều 1.") + rb"\par")) == [
        "UBND X", "So: 5/Q", "CỘNG HÒA", "X, ngay 5", "Điều 1.",
    ]  # fmt: skip


def test_tables_in_tables_go_into_their_cell_and_frames_are_unfolded() -> None:
    inner = (
        rb"\pard\intbl\itap2 1\nestcell Vu Dang\nestcell{\*\nesttableprops\trowd"
        + RULED
        + rb"\cellx900"
        + RULED
        + rb"\cellx1900\nestrow}"
        rb"{\nonesttables\par}"
    )
    framed = rtf(rb"\trowd\cellx9000\pard\intbl truoc\par" + inner + rb"\pard\intbl sau\cell\row")
    assert texts(framed) == ["truoc", "<table>", "sau"]
    rows = (
        b"".join(row(b"%d" % n, b"b") for n in range(1, 4))
        + rb"\trowd"
        + RULED
        + rb"\cellx2000"
        + RULED
        + rb"\cellx4000"
        + inner
        + rb"\pard\intbl\cell x\cell\row"
    )
    assert grid(rtf(rows))[3] == [("1 Vu Dang", 0, 1, 1), ("x", 1, 1, 1)]


def test_rows_without_intbl_and_cells_beyond_the_description_are_kept() -> None:
    made = rtf(
        rb"\trowd"
        + RULED
        + rb"\cellx1000"
        + RULED
        + rb"\cellx2000 a\cell b\cell c\cell\row"
        + row(b"d", b"e", edges=(1000, 2000))
    )
    assert [[cell[0] for cell in cells] for cells in grid(made)] == [["a", "b", "c"], ["d", "e"]]
