"""What is typed or drawn over dots. All names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.filled_dots import filled_in
from ingest.read import read_bytes
from tests.made_pdf import page_of, shown, utf16
from tests.page_lines import line
from tests.paper import data, paper


@pytest.mark.parametrize(
    ("text", "typed", "made"),
    [
        ("1. Ông ................, Giáo viên", [("Lò Văn Ún", 0.18)], "1. Ông Lò Văn Ún, Giáo viên"),
        (
            "Số: ......../QĐ-UBND, ngày ..... tháng .....",
            [("12", 0.16), ("5", 0.4)],
            "Số: 12 /QĐ-UBND, ngày 5 tháng .....",
        ),
        ("Điều 1. Tặng Giấy khen", [("Lò Văn Ún", 0.2)], "Điều 1. Tặng Giấy khen | Lò Văn Ún"),
    ],
)
def test_it_takes_the_place_of_the_dots(text: str, typed: list[tuple[str, float]], made: str) -> None:
    found = filled_in([line(text, 0.1, 0.3), *(line(word, left, 0.3) for word, left in typed)])
    assert " | ".join(each.text for each in found) == made


def test_a_line_above_or_beside_the_dots_stays() -> None:
    lines = [line("Ông ..............", 0.1, 0.3), line("Lò Văn Ún", 0.2, 0.27), line("Vàng Thị Pà", 0.7, 0.3)]
    assert filled_in(lines) == tuple(lines)


def test_text_drawn_over_dots_of_a_page() -> None:
    pdf = paper()
    pdf.text(60, 300, "1. Ông ........................................, Giáo viên, Trường Tiểu học Kim Đồng;")
    pdf.text(110, 299, "Lò Văn Ún")
    assert read_bytes(data(pdf), "a.pdf", "never").text == "1. Ông Lò Văn Ún, Giáo viên, Trường Tiểu học Kim Đồng;\n"


def test_the_value_of_a_field_over_dots() -> None:
    content = shown(
        [
            (
                60,
                600,
                "F1 12",
                b"1. Ong ............................................, Giao vien, Truong Tieu hoc Kim Dong",
            )
        ]
    )
    field = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V %b /F 4 /Rect [105 596 200 612] >>" % utf16(
        "Lò Văn Ún"
    )
    assert read_bytes(page_of(content, ["Helvetica"], [field]), "a.pdf", "never").text == (
        "1. Ong Lò Văn Ún, Giao vien, Truong Tieu hoc Kim Dong\n"
    )


@given(st.lists(st.tuples(st.text("a.… _1", min_size=1, max_size=12), st.floats(0.1, 0.8)), max_size=6))
def test_no_line_fails(parts: list[tuple[str, float]]) -> None:
    lines = [line(text, left, 0.3) for text, left in parts]
    assert len(filled_in(lines)) <= len(lines)


def test_long_runs_hold_a_word_too() -> None:
    found = filled_in([line("." * 100_000, 0.1, 0.3), line(". " * 50_000, 0.1, 0.4), line("a", 0.2, 0.3)])
    assert any("a" in each.text for each in found)
