"""Where a value stands in several places they are weighed against each other, and what contradicts is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.decision import Decision, Quote
from extract.pipeline import extract
from extract.witnesses import ALIKE, STRAY, Eyes, Heard, alike, chance, weigh
from ingest.document import Block, Box, Document, Page, Span, compose
from ingest.limits import MAX_WITNESSES
from ingest.places import Places
from ingest.text import normalise
from tests.texts import SOURCE, decided, inside, odd_texts, typed, value

NUMBER, DAY = "^Số: 1904/QĐ-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2021"
ANNEX = "^(Kèm theo Quyết định số {} ngày {} của Chủ tịch Ủy ban nhân dân tỉnh)"


def _lines(number: str = NUMBER, day: str = DAY, annex: str | None = None, first: tuple[str, ...] = ()) -> list[str]:
    listed = ["^DANH SÁCH", annex, "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ."] if annex else []
    return [
        *first, "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", number, "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Độc lập - Tự do - Hạnh phúc", day,
        "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen", "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân (có danh sách kèm theo).", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
        "Nơi nhận:", "- Như Điều 2;", "^CHỦ TỊCH", "^Trần Quốc Huân", *listed,
    ]  # fmt: skip


def _named(document: Document, name: str) -> Decision:
    return extract(replace(document, source=replace(document.source, path=name)))


def _scan(lines: list[str], sure: dict[str, float], other: dict[str, str] | None = None) -> Document:
    """Typed lines as a scan: each word a span, those named less sure; `other` is what the second reader saw."""
    box = Box(0.1, 0.1, 0.9, 0.2)
    content = []
    for line in lines:
        text, spans, at = normalise(line.removeprefix("^")), [], 0
        for word in text.split(" "):
            spans.append(Span(at, at + len(word), box, sure.get(word, 0.99), (other or {}).get(word, "")))
            at += len(word) + 1
        worst = min(span.confidence for span in spans)
        content.append(Block(text, box, worst, tuple(spans), "ocr", centred=line.startswith("^")))
    pages = (Page(1, tuple(content), "ocr", 595, 842),)
    return Document(SOURCE, pages, compose(pages))


def _doubts(found: Decision) -> dict[str, str]:
    return {doubt.code: doubt.reason for doubt in found.doubts}


def _kinds(found: Decision, field: str, *, agrees: bool = True) -> list[str]:
    return [one.kind for one in found.witnesses if one.field == field and one.agrees is agrees]


def test_equal_witnesses_confirm_each_other_without_a_doubt() -> None:
    lines = _lines(
        annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"),
        first=("Ký bởi: UBND tỉnh Lâm Đồng", "Thời gian ký: 15/06/2021 09:12:44 +07:00"),
    )
    found = _named(typed(*lines), "kho/1904-QĐ-UBND ngay 15.6.2021.signed.docx")
    assert _kinds(found, "number") == ["number-line", "annex-heading", "file-name"]
    assert _kinds(found, "issued_on") == ["date-line", "annex-heading", "e-signature", "file-name"]
    assert set(_kinds(found, "issuer")) == {"header", "e-signature", "authority-line", "annex-heading"}
    assert found.doubts == ()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        pytest.param("1905-QĐ-UBND.docx", "tên tệp ghi «1905/QĐ-UBND»", id="another number in the name"),
        pytest.param("QD so 88 ngay 1.2.2021.docx", "tên tệp ghi «88/QĐ-UBND»", id="a name without the symbol"),
    ],
)
def test_a_printed_number_beats_the_files_name_and_says_so(name: str, says: str) -> None:
    found = _named(typed(*_lines()), name)
    assert value(found.number) == "1904/QĐ-UBND"
    assert says in _doubts(found)["number-contradicted"]


@pytest.mark.parametrize(
    "name",
    ["KH-1905-UBND.docx", "QD_du_thao_1905.docx", "01. QD khen thuong.docx", "scan0017.pdf", "1905/van-ban.docx"],
)
def test_names_that_speak_of_no_number_of_this_paper_raise_no_doubt(name: str) -> None:
    found = _named(typed(*_lines()), name)
    assert value(found.number) == "1904/QĐ-UBND" and found.doubts == ()


def test_a_name_fills_no_blank_of_a_digital_paper_but_is_told() -> None:
    found = _named(
        typed(*_lines(number="^Số:      /QĐ-UBND", day="^Lâm Đồng, ngày   tháng   năm 2021")),
        "QD 1904 ngay 15.6.2021.docx",
    )
    assert (found.number, found.issued_on) == (None, None)
    assert "«1904/QĐ-UBND»" in _doubts(found)["number-blank"]


def test_a_name_alone_does_not_outvote_a_scans_well_read_line() -> None:
    found = _named(_scan(_lines(number="^Số: 1994 /QĐ-UBND"), {"1994": 0.9}), "QD-1904-2021.pdf")
    assert value(found.number) == "1994/QĐ-UBND" and "«1904/QĐ-UBND»" in _doubts(found)["number-contradicted"]


def test_an_annex_to_another_decision_is_told_and_changes_nothing() -> None:
    found = decided(*_lines(annex=ANNEX.format("2020/QĐ-UBND", "03/7/2021")))
    assert value(found.number) == "1904/QĐ-UBND" and found.issued_on and found.issued_on.value == date(2021, 6, 15)
    told = _doubts(found)
    assert "«1904/QĐ-UBND»" in told["number-contradicted"] and "«2020/QĐ-UBND»" in told["number-contradicted"]
    assert "«15/06/2021»" in told["date-contradicted"] and "«03/07/2021»" in told["date-contradicted"]
    quote = next(doubt.quote for doubt in found.doubts if doubt.code == "number-contradicted")
    assert quote and "2020/QĐ-UBND" in found.document.text[quote.start : quote.end]
    assert _kinds(found, "number", agrees=False) == ["annex-heading"]


def test_an_annex_to_a_paper_of_another_type_never_gives_the_number() -> None:
    found = decided(*_lines(number="^Số:      /QĐ-UBND", annex="^(Kèm theo Tờ trình số 58/TTr-SNV ngày 3/6/2021)"))
    assert found.number is None and "number-blank" in _doubts(found)


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
    lines = _lines(number="^Số: 19H /QĐ-UBND", annex=annex)
    found = _named(_scan(lines, {"19H": 0.5}), name)
    assert value(found.number) == number
    assert code in _doubts(found)


def test_of_look_alike_readings_the_surer_one_wins_and_both_are_told() -> None:
    lines = _lines(number="^Số: 1994 /QĐ-UBND", annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"))
    weak = extract(_scan(lines, {"1994": 0.6, "1904/QĐ-UBND": 0.97}))
    assert value(weak.number) == "1904/QĐ-UBND" and "number-from-annex" in _doubts(weak)
    sure = extract(_scan(lines, {"1994": 0.999, "1904/QĐ-UBND": 0.3}))
    assert value(sure.number) == "1994/QĐ-UBND"
    assert _kinds(sure, "number", agrees=False) == ["annex-heading"]


def test_two_unsure_readings_that_differ_give_no_number() -> None:
    lines = _lines(number="^Số: 1994 /QĐ-UBND", annex=ANNEX.format("2804 /QĐ-UBND", "15/6/2021"))
    found = extract(_scan(lines, {"1994": 0.6, "2804": 0.6}))
    assert found.number is None
    assert all(seen in _doubts(found)["number-unread"] for seen in ("«1994»", "«2804»"))


def test_two_unsure_readings_that_agree_give_the_number() -> None:
    lines = _lines(number="^Số: 1904 /QĐ-UBND", annex=ANNEX.format("1904 /QĐ-UBND", "15/6/2021"))
    found = extract(_scan(lines, {"1904": 0.65}))
    assert value(found.number) == "1904/QĐ-UBND" and found.doubts == ()


def test_what_the_second_reader_saw_counts_where_another_place_says_it() -> None:
    lines = _lines(number="^Số: 1994 /QĐ-UBND")
    found = _named(_scan(lines, {"1994": 0.7}, {"1994": "1904"}), "QD-1904-2021.pdf")
    assert value(found.number) == "1904/QĐ-UBND"


def test_a_symbol_that_one_place_misreads_is_spelled_as_the_surer_one() -> None:
    lines = _lines(number="^Số: 1904/QĐ-UBNP", annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"))
    found = extract(_scan(lines, {"1904/QĐ-UBNP": 0.6}))
    assert value(found.number) == "1904/QĐ-UBND"
    assert "number-contradicted" not in _doubts(found)


def test_the_receivers_stamp_is_no_witness() -> None:
    stamp = ("^SỞ NỘI VỤ", "^CÔNG VĂN ĐẾN", "Số: 4417", "Ngày 22 tháng 6 năm 2021", "Chuyển: Phòng Nghiệp vụ")
    found = decided(*_lines(first=stamp))
    assert value(found.number) == "1904/QĐ-UBND" and found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert "4417" not in " ".join(one.words for one in found.witnesses)


def test_a_certified_copys_own_number_and_signature_are_not_the_originals() -> None:
    copy = ("SAO Y", "Thời gian ký: 02/09/2023 08:00:00", "^Số: 12/SY-UBND")
    found = decided(*_lines(first=copy, day="^Lâm Đồng, ngày     tháng     năm 2021"))
    assert value(found.number) == "1904/QĐ-UBND"
    assert found.issued_on is None and "date-unread" in _doubts(found)


@pytest.mark.parametrize(
    "signed",
    [
        pytest.param(("Giờ ký: 16/06/2021 09:12:44",), id="day and hour"),
        pytest.param(("Ký bởi: UBND tỉnh Lâm Đồng Ngày ký: 16-6-2021",), id="only a day, one line"),
        pytest.param(("Digitally signed by UBND TINH LAM DONG", "Date: 2021.06.16 09:12:44 +07'00'"), id="English"),
        pytest.param(("Người ký: Trần Quốc Huân", "Thời gian ký: 2021-06-16T09:12:44"), id="a person"),
    ],
)
def test_the_e_signature_dates_a_paper_whose_day_is_blank(signed: tuple[str, ...]) -> None:
    found = decided(*_lines(day="^Lâm Đồng, ngày     tháng     năm 2021", first=signed))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 16)
    assert "date-from-signature" in _doubts(found)


def test_an_e_signature_of_another_year_than_the_date_line_shows_does_not_fill_the_day() -> None:
    found = decided(*_lines(day="^Lâm Đồng, ngày     tháng     năm 2021", first=("Giờ ký: 16/06/2024 09:12:44",)))
    assert found.issued_on is None


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        pytest.param("16/06/2021", False, id="the day after"),
        pytest.param("14/06/2021", False, id="the leader the day before"),
        pytest.param("02/09/2023", False, id="digitised years later"),
        pytest.param("20/05/2021", True, id="weeks before the day on the paper"),
    ],
)
def test_only_a_signature_long_before_the_printed_day_contradicts_it(signed: str, told: bool) -> None:
    found = decided(*_lines(first=(f"Giờ ký: {signed} 09:12:44",)))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert ("date-contradicted" in _doubts(found)) is told


def test_an_e_signature_of_that_day_makes_an_unsure_day_sure() -> None:
    lines = _lines(first=("Giờ ký: 15/06/2021 09:12:44",))
    found = extract(_scan(lines, {"15": 0.55}))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 15) and found.issued_on.confidence > 0.9
    assert found.doubts == ()


def test_a_misread_day_gives_way_to_signature_and_annex() -> None:
    lines = _lines(
        day="^Lâm Đồng, ngày 16 tháng 6 năm 2021",
        annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"),
        first=("Giờ ký: 15/06/2021 09:12:44",),
    )
    found = extract(_scan(lines, {"16": 0.6}))
    assert found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert found.issued_on.rule == "annex-heading+e-signature"


@pytest.mark.parametrize(("written", "sure", "day"), [("5", 0.3, 15), ("1", 0.3, 15), ("5", 0.97, 5), ("9", 0.97, 9)])
def test_a_handwritten_day_that_lost_a_figure_gives_way_to_the_signature(written: str, sure: float, day: int) -> None:
    lines = _lines(day=f"^Lâm Đồng, ngày {written} tháng 6 năm 2021", first=("Giờ ký: 15/06/2021 09:12:44",))
    found = extract(_scan(lines, {written: sure}))
    assert found.issued_on and found.issued_on.value == date(2021, 6, day)


def test_a_second_decision_in_the_file_is_told_and_bears_no_witness_of_the_first() -> None:
    second = _lines(
        number="^Số: 1905/QĐ-UBND",
        day="^Lâm Đồng, ngày 18 tháng 6 năm 2021",
        annex=ANNEX.format("1905/QĐ-UBND", "18/6/2021"),
    )
    found = decided(*_lines(), *second)
    assert value(found.number) == "1904/QĐ-UBND"
    assert "«1905/QĐ-UBND»" in _doubts(found)["other-document"]
    assert {"number-contradicted", "date-contradicted"}.isdisjoint(_doubts(found))


def test_of_endless_annexes_only_the_first_bear_witness() -> None:
    annexes = [
        line
        for at in range(200)
        for line in ("^DANH SÁCH", ANNEX.format(f"{3000 + at}/QĐ-UBND", "15/6/2021"), *["1. Ông Lò Văn Ún."] * 7)
    ]
    found = decided(*_lines(), *annexes)
    assert value(found.number) == "1904/QĐ-UBND"
    assert 1 < len([one for one in found.witnesses if one.field == "number"]) <= MAX_WITNESSES + 2
    assert len(found.doubts) <= 60


def test_a_list_in_a_file_of_its_own_has_the_number_and_day_of_its_heading() -> None:
    found = _named(
        typed(
            "^DANH SÁCH",
            ANNEX.format("1904/QĐ-UBND", "15/6/2021").replace(")", " Lâm Đồng)"),
            "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ.",
        ),
        "DS kem theo QD 1904.docx",
    )
    assert value(found.number) == "1904/QĐ-UBND" and found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert _kinds(found, "number") == ["annex-heading", "file-name"] and found.doubts == ()
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"


def test_the_digital_signature_gives_a_scanned_name_its_marks_back() -> None:
    lines = _lines()
    lines[lines.index("^Trần Quốc Huân")] = "^Trần Quôc Huân"
    scan = _scan(lines, {})
    signed = Block("Người ký: Trần Quốc Huân Thời gian ký: 15/06/2021 09:12:44")
    pages = (replace(scan.pages[0], content=(signed, *scan.pages[0].content)),)
    found = extract(Document(SOURCE, pages, compose(pages)))
    assert found.signer and found.signer.name.value == "Trần Quốc Huân"


def test_an_e_signature_of_another_person_is_told() -> None:
    found = decided(*_lines(first=("Người ký: Lê Thị Mơ", "Thời gian ký: 15/06/2021 09:12:44")))
    assert found.signer and found.signer.name.value == "Trần Quốc Huân"
    assert "«Lê Thị Mơ»" in _doubts(found)["signer-contradicted"]


def test_an_e_signature_of_another_province_is_told() -> None:
    found = decided(*_lines(first=("Ký bởi: UBND tỉnh Gia Lai", "Thời gian ký: 15/06/2021 09:12:44")))
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert "tỉnh Gia Lai" in _doubts(found)["issuer-contradicted"]


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("1904", "1904", 1.0),
        ("1904", "1994", ALIKE),
        ("1904", "1905", STRAY),
        ("1904", "7994", ALIKE**2),
        ("12", "1204", STRAY),
    ],
)
def test_figures_that_look_alike_are_taken_for_each_other_most(one: str, other: str, share: float) -> None:
    assert alike(one, other) == pytest.approx(share)


_heard = st.builds(
    lambda kind, value, read, trust: Heard(kind, value, value, "", Quote(0, 0), read, trust),
    st.sampled_from(["number-line", "annex-heading", "file-name"]),
    st.sampled_from(["12", "17", "345", None]),
    st.floats(0, 1),
    st.floats(0, 1),
)


@given(st.lists(_heard, max_size=30))
def test_a_verdict_is_one_of_the_values_said_with_a_share_of_one(heard: list[Heard[str]]) -> None:
    verdict = weigh(heard, lambda one, value: chance(one, value, alike))
    said = {one.value for one in heard} - {None}
    assert (verdict is None) is (not said)
    assert verdict is None or (verdict.value in said and 0 <= verdict.posterior <= 1 + 1e-9)


@given(st.floats(0.35, 0.99), st.floats(0.3, 1))
def test_a_second_place_that_agrees_makes_a_value_surer(read: float, trust: float) -> None:
    one = Heard("number-line", "12", "12", "", Quote(0, 0), read, 0.99)
    two = replace(one, kind="annex-heading", trust=trust)
    alone = weigh([one], lambda h, v: chance(h, v, alike))
    both = weigh([one, two], lambda h, v: chance(h, v, alike))
    assert alone and both and both.posterior >= alone.posterior - 1e-9


@given(odd_texts, odd_texts)
def test_witnesses_quote_their_words_in_any_document(head: str, annex: str) -> None:
    found = decided(*_lines(first=(head,)), "^DANH SÁCH", "^(Kèm theo Quyết định số 12/QĐ-UBND)" + annex)
    for one in found.witnesses:
        assert one.quote is None or inside(found.document.text, one.quote)
        assert one.quote is None or Eyes(Places(found.document)).sure(one.quote) >= 0
