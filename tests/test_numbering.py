"""The number of a document, from its own line, annex headings and the file's name."""

import pytest

from extract.pipeline import extract
from tests.texts import decided, typed, value
from tests.witnessed import ANNEX, doubts, kinds, named, paper, scanned


@pytest.mark.parametrize(
    ("name", "says"),
    [
        pytest.param("1905-QĐ-UBND.docx", "tên tệp ghi «1905/QĐ-UBND»", id="another number in the name"),
        pytest.param("QD so 88 ngay 1.2.2021.docx", "tên tệp ghi «88/QĐ-UBND»", id="a name without the symbol"),
    ],
)
def test_a_printed_number_beats_the_files_name_and_says_so(name: str, says: str) -> None:
    found = named(typed(*paper()), name)
    assert value(found.number) == "1904/QĐ-UBND"
    assert says in doubts(found)["number-contradicted"]


@pytest.mark.parametrize(
    "name",
    ["KH-1905-UBND.docx", "QD_du_thao_1905.docx", "01. QD khen thuong.docx", "scan0017.pdf", "1905/van-ban.docx"],
)
def test_names_that_speak_of_no_number_of_this_paper_raise_no_doubt(name: str) -> None:
    found = named(typed(*paper()), name)
    assert value(found.number) == "1904/QĐ-UBND" and found.doubts == ()


def test_a_name_fills_no_blank_of_a_digital_paper_but_is_told() -> None:
    found = named(
        typed(*paper(number="^Số:      /QĐ-UBND", day="^Lâm Đồng, ngày   tháng   năm 2021")),
        "QD 1904 ngay 15.6.2021.docx",
    )
    assert (found.number, found.issued_on) == (None, None)
    assert "«1904/QĐ-UBND»" in doubts(found)["number-blank"]


def test_a_name_alone_does_not_outvote_a_scans_well_read_line() -> None:
    found = named(scanned(paper(number="^Số: 1994 /QĐ-UBND"), {"1994": 0.9}), "QD-1904-2021.pdf")
    assert value(found.number) == "1994/QĐ-UBND" and "«1904/QĐ-UBND»" in doubts(found)["number-contradicted"]


def test_an_annex_to_a_paper_of_another_type_never_gives_the_number() -> None:
    found = decided(*paper(number="^Số:      /QĐ-UBND", annex="^(Kèm theo Tờ trình số 58/TTr-SNV ngày 3/6/2021)"))
    assert found.number is None and "number-blank" in doubts(found)


@pytest.mark.parametrize(
    ("annex", "name", "number", "code"),
    [
        pytest.param(ANNEX.format("1904/QĐ-UBND", "15/6/2021"), "a.pdf", "1904/QĐ-UBND", "number-from-annex", id="the annex"),
        pytest.param(None, "QD_1904_2021.pdf", "1904/QĐ-UBND", "number-from-file-name", id="the name"),
        pytest.param(None, "QD_1904_2019.pdf", None, "number-unread", id="a name of another year"),
        pytest.param(None, "1904.pdf", None, "number-unread", id="a bare figure"),
        pytest.param(None, "TTr_1904_2021.pdf", None, "number-unread", id="a name of another type"),
    ],
)  # fmt: skip
def test_a_handwritten_number_is_filled_by_others_who_say_so(
    annex: str | None, name: str, number: str | None, code: str
) -> None:
    lines = paper(number="^Số: 19H /QĐ-UBND", annex=annex)
    found = named(scanned(lines, {"19H": 0.5}), name)
    assert value(found.number) == number
    assert code in doubts(found)


def test_of_look_alike_readings_the_surer_one_wins_and_both_are_told() -> None:
    lines = paper(number="^Số: 1994 /QĐ-UBND", annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"))
    weak = extract(scanned(lines, {"1994": 0.6, "1904/QĐ-UBND": 0.97}))
    assert value(weak.number) == "1904/QĐ-UBND" and "number-from-annex" in doubts(weak)
    sure = extract(scanned(lines, {"1994": 0.999, "1904/QĐ-UBND": 0.3}))
    assert value(sure.number) == "1994/QĐ-UBND"
    assert kinds(sure, "number", agrees=False) == ["annex-heading"]


def test_two_unsure_readings_that_differ_give_no_number() -> None:
    lines = paper(number="^Số: 1994 /QĐ-UBND", annex=ANNEX.format("2804 /QĐ-UBND", "15/6/2021"))
    found = extract(scanned(lines, {"1994": 0.6, "2804": 0.6}))
    assert found.number is None
    assert all(seen in doubts(found)["number-unread"] for seen in ("«1994»", "«2804»"))


def test_two_unsure_readings_that_agree_give_the_number() -> None:
    lines = paper(number="^Số: 1904 /QĐ-UBND", annex=ANNEX.format("1904 /QĐ-UBND", "15/6/2021"))
    found = extract(scanned(lines, {"1904": 0.65}))
    assert value(found.number) == "1904/QĐ-UBND" and found.doubts == ()


def test_what_the_second_reader_saw_counts_where_another_place_says_it() -> None:
    lines = paper(number="^Số: 1994 /QĐ-UBND")
    found = named(scanned(lines, {"1994": 0.7}, {"1994": "1904"}), "QD-1904-2021.pdf")
    assert value(found.number) == "1904/QĐ-UBND"


def test_a_symbol_that_one_place_misreads_is_spelled_as_the_surer_one() -> None:
    lines = paper(number="^Số: 1904/QĐ-UBNP", annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"))
    found = extract(scanned(lines, {"1904/QĐ-UBNP": 0.6}))
    assert value(found.number) == "1904/QĐ-UBND"
    assert "number-contradicted" not in doubts(found)
