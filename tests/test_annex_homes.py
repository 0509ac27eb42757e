"""Which grant an annex belongs to. All names are invented."""

import pytest

from extract import annex_homes
from tests.granting import END, TOP
from tests.texts import decided, whole


def _annex(number: str, *items: str) -> tuple[str, ...]:
    return (f"^PHỤ LỤC {number}", "^(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022)", *items)


def _read(*lines: str) -> list[tuple[str, str]]:
    found = decided(*TOP, *lines).commendations
    return [(c.award.value.code, c.recipient.name.value) for c in found]


FIRST = _annex("01", "1. Tổ Toán - Tin, Trường THPT Hoa Ban;")
SECOND = _annex("02", "1. Ông Moong Văn Khằm, Giáo viên Trường THPT Hoa Ban;")
THIRD = _annex("03", "1. Bà Lữ Thị Xoan, Nhân viên Trường THPT Hoa Ban.")
AWARDS = [("dhtd-ttldtt", "Tổ Toán - Tin, Trường THPT Hoa Ban"), ("dhtd-cstd-co-so", "Moong Văn Khằm")]


def test_clauses_without_recipients_and_numbered_annexes_go_together_in_order() -> None:
    clauses = (
        "Điều 1. Khen thưởng các tập thể, cá nhân có thành tích xuất sắc năm học 2020-2021 theo các hình thức sau:",
        "1. Công nhận danh hiệu Tập thể lao động tiên tiến: 01 tập thể.",
        "2. Công nhận danh hiệu Chiến sĩ thi đua cơ sở: 01 cá nhân.",
        "3. Tặng Giấy khen của Chủ tịch UBND tỉnh: 01 cá nhân.",
        "(Danh sách tại các Phụ lục 01, 02, 03 kèm theo)",
    )
    found = _read(*clauses, *END, *FIRST, *SECOND, *THIRD)
    assert found[:2] == AWARDS and found[2][1] == "Lữ Thị Xoan" and found[2][0] not in {code for code, _ in AWARDS}


@pytest.mark.parametrize("second, third", [("02", "03"), ("II", "3"), ("XI", "XII")])
def test_an_article_that_names_its_annex_wins_over_the_order(second: str, third: str) -> None:
    articles = (
        f"Điều 1. Công nhận danh hiệu Chiến sĩ thi đua cơ sở cho 01 cá nhân (Phụ lục {second} kèm theo).",
        f"Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (Phụ lục {third} kèm theo).",
    )
    end = END[0].replace("Điều 2", "Điều 3")
    found = _read(*articles, end, *END[1:], *_annex(third, *THIRD[2:]), *_annex(second, *SECOND[2:]))
    assert found == [("bk-tinh", "Lữ Thị Xoan"), ("dhtd-cstd-co-so", "Moong Văn Khằm")]


def test_each_clause_of_one_sentence_names_its_annex() -> None:
    grant = (
        "Điều 1. Công nhận danh hiệu Tập thể lao động tiên tiến cho 01 tập thể (Phụ lục 01); danh hiệu Chiến sĩ thi đua "
        "cơ sở cho 01 cá nhân (Phụ lục 02); Lao động tiên tiến cho 01 cá nhân (Phụ lục 03) năm học 2020-2021."
    )
    assert _read(grant, *END, *FIRST, *SECOND, *THIRD) == [*AWARDS, ("dhtd-ldtt", "Lữ Thị Xoan")]


def test_lines_that_name_an_award_and_its_list() -> None:
    lines = (
        "Điều 1. Tặng danh hiệu thi đua năm học 2020-2021 cho cán bộ, giáo viên ngành Giáo dục như sau:",
        "- Danh hiệu Chiến sĩ thi đua cơ sở: 01 người (Danh sách 1)",
        "- Danh hiệu Lao động tiên tiến: 01 người (Danh sách 2)",
    )
    lists = [
        part.replace("PHỤ LỤC 02", "DANH SÁCH 1").replace("PHỤ LỤC 03", "DANH SÁCH 2") for part in (*SECOND, *THIRD)
    ]
    assert _read(*lines, *END, *lists) == [AWARDS[1], ("dhtd-ldtt", "Lữ Thị Xoan")]


def test_clauses_of_one_sentence_share_the_annex_that_the_last_one_names() -> None:
    rows = (("TT", "Tập thể, cá nhân"), ("I", "Tập thể"), ("1", "Phòng Thu"), ("II", "Cá nhân"), ("1", "Ông Lò Văn Ún"))
    found = decided(
        *TOP,
        "Điều 1. Công nhận danh hiệu “Tập thể lao động tiên tiến” đối với 01 tập thể và danh hiệu “Lao động tiên tiến” đối với 01 cá nhân (Phụ lục I).",
        "Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (Phụ lục II).",
        *END,
        "^PHỤ LỤC I", "^(Kèm theo Quyết định số 12/QĐ-UBND)", rows,
        "^PHỤ LỤC II", "^(Kèm theo Quyết định số 12/QĐ-UBND)", (("TT", "Họ và tên"), ("1", "Vàng Thị Pà")),
    ).commendations  # fmt: skip
    assert [(c.recipient.name.value, c.award.value.code) for c in found] == [
        ("Phòng Thu", "dhtd-ttldtt"), ("Lò Văn Ún", "dhtd-ldtt"), ("Vàng Thị Pà", "bk-tinh"),
    ]  # fmt: skip


def test_the_reason_of_one_article_is_none_of_another_ones_annex() -> None:
    found = decided(
        *TOP,
        "Điều 1. Tặng Cờ thi đua của UBND tỉnh cho 01 tập thể dẫn đầu khối thi đua năm 2021 (Phụ lục I).",
        "Điều 2. Công nhận danh hiệu “Tập thể Lao động xuất sắc” năm 2021 cho 01 tập thể (Phụ lục II).",
        *END,
        "^Phụ lục I",
        "^DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA CỦA UBND TỈNH NĂM 2021",
        "1. Sở A",
        "^Phụ lục II",
        "^DANH SÁCH TẬP THỂ ĐƯỢC CÔNG NHẬN DANH HIỆU “TẬP THỂ LAO ĐỘNG XUẤT SẮC” NĂM 2021",
        "1. Phòng B",
    ).commendations
    reasons = {one.recipient.name.value: one.merit.reason and one.merit.reason.value for one in found}
    assert reasons == {"Sở A": "dẫn đầu khối thi đua năm 2021", "Phòng B": None}
    assert {one.merit.years and one.merit.years.value for one in found} == {(2021, 2021)}


@pytest.mark.parametrize(
    ("called", "numbers"),
    [
        ("Phụ lục", ("I", "II")),
        ("Phụ lục số", ("01", "02")),
        ("PHỤ LỤC", ("1", "2")),
        ("Danh sách số", ("1", "2")),
        ("Biểu", ("I", "II")),
    ],
)
def test_each_numbered_annex_has_the_award_of_its_article(called: str, numbers: tuple[str, str]) -> None:
    """«Phụ lục II» in small letters was no heading: those below it had the award of the first, and nothing doubted it."""
    tied = "^(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/6/2022 của Chủ tịch UBND tỉnh)"
    found = _read(
        f"Điều 1. Tặng Cờ thi đua của UBND tỉnh cho 01 tập thể năm 2021 ({called} {numbers[0]}).",
        f"Điều 2. Công nhận danh hiệu “Tập thể Lao động xuất sắc” năm 2021 cho 01 tập thể ({called} {numbers[1]}).",
        *(line.replace("Điều 2", "Điều 3") for line in END),
        *(f"^{called} {numbers[0]}", tied, "1. Sở A", f"^{called} {numbers[1]}", tied, "1. Phòng B"),
    )
    assert found == [("dhtd-co-bo-tinh", "Sở A"), ("dhtd-ttldxs", "Phòng B")]


@pytest.mark.parametrize(
    ("heading", "number"),
    [
        ("PHỤ LỤC II", "2"),
        ("Danh sách số 02", "2"),
        ("DANH SÁCH 2 ĐƯỢC KHEN THƯỞNG", "2"),
        ("DANH SÁCH 02 CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", None),
        ("DANH SÁCH 05 TẬP THỂ ĐƯỢC KHEN THƯỞNG", None),
        ("DANH SÁCH 12 (mười hai) HỘ GIA ĐÌNH", None),
        ("DANH SÁCH KHEN THƯỞNG", None),
    ],
)
def test_how_many_are_in_a_list_is_no_number_of_the_list(heading: str, number: str | None) -> None:
    found = annex_homes.number(whole(heading))
    assert (found and found.value) == number


def test_a_count_behind_the_word_for_a_list_names_no_list() -> None:
    assert annex_homes.numbers(whole("cho các cá nhân (kèm theo danh sách 02 cá nhân)")) == frozenset()
    assert annex_homes.numbers(whole("cho 01 tập thể (Danh sách 1, 2 và Phụ lục III)")) == {"1", "2", "3"}
