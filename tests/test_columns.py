"""Tables: what a column holds is told by its heading; group rows hold for the rows below."""

import pytest

from extract.decision import Commendation
from tests.texts import Rows, decided, value

TOP = (
    "^UBND HUYỆN NÀ LẦU",
    "^Số: 12/QĐ-UBND",
    "^QUYẾT ĐỊNH",
    "^Về việc khen thưởng",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "^QUYẾT ĐỊNH:",
)
GIFT = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các cá nhân đã có thành tích xuất sắc trong công tác năm 2020 (có danh sách kèm theo)."
TITLES = "Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các cá nhân có tên trong danh sách kèm theo."
LIST = (
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    "^CHỦ TỊCH",
    "^Trần Quốc Huân",
    "^DANH SÁCH",
    "^(Kèm theo Quyết định số 12/QĐ-UBND)",
)

Person = tuple[str, str | None, str | None, str]


def _granted(first: str, rows: Rows) -> tuple[Commendation, ...]:
    return decided(*TOP, first, *LIST, rows).commendations


def _plain(found: tuple[Commendation, ...]) -> list[Person]:
    """Name, position, unit, code."""
    return [
        (c.recipient.name.value, value(c.recipient.position), value(c.recipient.unit), c.award.value.code)
        for c in found
    ]


FIRST = ("Lò Văn Ún", "Giáo viên", "Trường Tiểu học Kim Đồng")
SECOND = ("Vàng Thị Pà", "Kế toán", "Trạm Y tế xã Nà Mỏ")
ONE: Person = (*FIRST, "gk-huyen")
TWO: Person = (*SECOND, "gk-huyen")


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((("STT", "Họ và tên", "Chức vụ", "Đơn vị"), ("1", ONE[0], ONE[1], ONE[2]), ("2", TWO[0], TWO[1], TWO[2])), id="the usual order"),
        pytest.param((("TT", "ĐƠN VỊ CÔNG TÁC", "CHỨC DANH", "HỌ TÊN"), ("1", ONE[2], ONE[1], ONE[0]), ("2", TWO[2], TWO[1], TWO[0])), id="unit and post before the name"),
        pytest.param((("STT", "Họ và tên", "Chức vụ, đơn vị công tác"), ("1", ONE[0], f"{ONE[1]}, {ONE[2]}"), ("2", TWO[0], f"{TWO[1]}, {TWO[2]}")), id="post and unit in one column"),
        pytest.param((("TT", "Họ", "Tên", "Chức vụ", "Đơn vị"), ("1", "ThS. Lò Văn", "Ún", ONE[1], ONE[2]), ("2", "Vàng Thị", "Pà", TWO[1], TWO[2])), id="family and given name apart"),
        pytest.param((("TT", "HỌ TÊN", "CHỨC DANH", "KHOA, PHÒNG"), ("1", *ONE[:3]), ("2", *TWO[:3])), id="the unit is a department"),
        pytest.param((("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Ghi chú"), ("1", ONE[0], "1980", ONE[1], ONE[2], ""), ("2", TWO[0], "1991", TWO[1], TWO[2], "")), id="birth year and notes are left out"),
    ],
)  # fmt: skip
def test_columns_are_told_by_their_headings(rows: Rows) -> None:
    assert _plain(_granted(GIFT, rows)) == [ONE, TWO]


def test_a_group_row_gives_its_unit_to_rows_without_one() -> None:
    rows = (
        ("STT", "Họ và tên", "Chức vụ"),
        ("I", "Trường Tiểu học Kim Đồng"),
        ("1", ONE[0], "Giáo viên"),
        ("II", "Trạm Y tế xã Nà Mỏ"),
        ("1", TWO[0], "Kế toán"),
    )
    assert _plain(_granted(GIFT, rows)) == [ONE, TWO]


@pytest.mark.parametrize("cross", ["x", "X", "×", "+"])
def test_a_cross_grants_the_award_of_its_column(cross: str) -> None:
    rows = (
        ("STT", "Họ và tên", "Chức vụ", "LĐTT", "CSTĐCS"),
        ("1", ONE[0], "Giáo viên", cross, cross),
        ("2", TWO[0], "Kế toán", cross, ""),
    )
    assert [(n, code) for n, _, _, code in _plain(_granted(TITLES, rows))] == [
        (ONE[0], "dhtd-ldtt"),
        (ONE[0], "dhtd-cstd-co-so"),
        (TWO[0], "dhtd-ldtt"),
    ]


def test_the_award_may_stand_in_the_row() -> None:
    rows = (
        ("STT", "Họ và tên", "Chức vụ", "Danh hiệu thi đua"),
        ("1", ONE[0], "Giáo viên", "Lao động tiên tiến"),
        ("2", TWO[0], "Kế toán", "Chiến sĩ thi đua cơ sở"),
    )
    assert [code for *_, code in _plain(_granted(TITLES, rows))] == ["dhtd-ldtt", "dhtd-cstd-co-so"]


def test_a_column_of_money_is_the_bonus() -> None:
    rows = (
        ("STT", "Họ và tên", "Chức vụ", "Tiền thưởng (đồng)"),
        ("1", ONE[0], "Giáo viên", "447.000"),
        ("2", TWO[0], "Kế toán", "1.490.000"),
    )
    assert [c.merit.bonus.value for c in _granted(GIFT, rows) if c.merit.bonus] == [447_000, 1_490_000]


def test_a_row_with_the_sum_is_no_recipient() -> None:
    rows = (
        ("STT", "Họ và tên", "Chức vụ", "Tiền thưởng (đồng)"),
        ("1", ONE[0], "Giáo viên", "447.000"),
        ("", "Tổng cộng", "", "447.000"),
    )
    assert [name for name, *_ in _plain(_granted(GIFT, rows))] == [ONE[0]]


def test_a_heading_row_repeated_on_the_next_page_is_no_recipient() -> None:
    head = ("STT", "Họ và tên", "Chức vụ", "Đơn vị")
    rows = (head, ("1", ONE[0], ONE[1] or "", ONE[2] or ""), head, ("2", TWO[0], TWO[1] or "", TWO[2] or ""))
    assert _plain(_granted(GIFT, rows)) == [ONE, TWO]


def test_amounts_in_the_columns_of_awards_are_the_bonus_of_each() -> None:
    rows = (
        ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "LĐTT", "CSTĐCS"),
        ("1", *FIRST, "", "2.340.000"),
        ("2", *SECOND, "450.000", ""),
        ("Tổng cộng", "2.790.000"),
    )
    found = [
        (c.recipient.name.value, c.award.value.code, c.merit.bonus and c.merit.bonus.value)
        for c in _granted(TITLES, rows)
    ]
    assert found == [(ONE[0], "dhtd-cstd-co-so", 2_340_000), (TWO[0], "dhtd-ldtt", 450_000)]


def test_a_surname_that_opens_a_bodys_name_stays_a_surname_beside_a_position() -> None:
    rows = (("STT", "Họ và tên", "Chức vụ", "Đơn vị"), ("1", "Đoàn Sơn", *FIRST[1:]), ("2", *SECOND))
    assert [c.recipient.kind for c in _granted(GIFT, rows)] == ["ca-nhan", "ca-nhan"]


def test_a_collective_and_its_persons_in_one_row_have_their_own_columns() -> None:
    rows = (
        ("STT", "Đơn vị", "TTLĐTT", "Giấy khen tập thể", "Họ tên cá nhân", "Chức vụ", "CSTĐC S", "Giấy khen"),
        ("1", "Trường Mầm non Hoa Ban", "x", "x", "Lò Văn Ún", "Giáo viên", "x", ""),
        ("2", "Trạm Y tế xã Nà Mỏ", "", "", "Vàng Thị Pà", "Kế toán", "", "x"),
    )
    found = _granted(
        "Điều 1. Công nhận danh hiệu thi đua, tặng Giấy khen của Chủ tịch UBND huyện năm 2021 (có danh sách kèm theo).",
        rows,
    )
    assert [(c.recipient.name.value, c.award.value.code) for c in found] == [
        ("Trường Mầm non Hoa Ban", "dhtd-ttldtt"),
        ("Trường Mầm non Hoa Ban", "gk-huyen"),
        ("Lò Văn Ún", "dhtd-cstd-co-so"),
        ("Vàng Thị Pà", "gk-huyen"),
    ]


def test_a_post_in_the_names_cell_stays_whole_beside_a_column_of_units() -> None:
    rows = (("TT", "TÊN CÁ NHÂN", "ĐƠN VỊ"), ("1", "Bà Lò Thị Pà, Phó Chủ tịch UBND xã", "Xã Nà Mỏ"))
    found = _granted("Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các cá nhân sau:", rows)
    assert _plain(found) == [("Lò Thị Pà", "Phó Chủ tịch UBND xã", "Xã Nà Mỏ", "gk-huyen")]


def test_a_rank_is_no_position_and_a_birthplace_no_home() -> None:
    heads = ("TT", "Họ và tên", "Cấp bậc", "Chức vụ", "Quê quán", "Trú quán")
    rows: Rows = (
        heads,
        ("1", "Lò Văn Ún", "4/", "Đội trưởng", "xã Nà Lo", "xã Nà Mỏ"),
        ("2", "Vàng Thị Pà", "2//CN", "Y tá", "xã Nà Lo", "xã Ia Rưm"),
    )
    assert _plain(_granted(GIFT, rows)) == [
        ("Lò Văn Ún", "Đội trưởng", "xã Nà Mỏ", "gk-huyen"),
        ("Vàng Thị Pà", "Y tá", "xã Ia Rưm", "gk-huyen"),
    ]


def test_a_group_row_right_below_the_heads_is_no_head() -> None:
    heads = ("TT", "Họ và tên", "Năm sinh", "Chức vụ")
    rows: Rows = (
        heads,
        ("I", "Bệnh viện Đa khoa Nà Mỏ", "", ""),
        ("1", "Lò Văn Ún", "1970", "Bác sĩ"),
        ("2", "Vàng Thị Pà", "1981", "Y tá"),
    )
    assert [row[2] for row in _plain(_granted(GIFT, rows))] == ["Bệnh viện Đa khoa Nà Mỏ"] * 2


def test_a_class_in_the_row_chooses_among_those_that_the_article_names() -> None:
    first = "Điều 1. Tặng Huân chương Kháng chiến hạng Nhất, Huân chương Kháng chiến hạng Ba cho 02 cá nhân (có danh sách kèm theo)."
    rows: Rows = (
        ("TT", "Họ và tên", "Trú quán", "Hạng"),
        ("1", "Lò Văn Ún", "xã Nà Mỏ", "Ba"),
        ("2", "Vàng Thị Pà", "xã Ia Rưm", "Nhất"),
    )
    codes = [row[3] for row in _plain(_granted(first, rows))]
    assert codes == ["kc-hc-khang-chien-3", "kc-hc-khang-chien-1"]


def test_the_note_tells_who_is_honoured_after_death() -> None:
    rows: Rows = (
        ("TT", "Họ và tên", "Đơn vị", "Ghi chú"),
        ("1", "Lò Văn Ún", "xã Nà Mỏ", "Truy tặng"),
        ("2", "Vàng Thị Pà", "xã Ia Rưm", ""),
    )
    assert [c.posthumous for c in _granted(GIFT, rows)] == [True, False]


def test_a_works_list_has_sections_and_a_bonus() -> None:
    rows = (
        ("STT", "MSNV", "Họ và tên", "Bộ phận", "Hình thức khen thưởng", "Thưởng"),
        ("1", "00213", "LÒ THỊ ÚT", "Chuyền may 5", "Giấy khen", "3.000.000"),
    )
    (one,) = _granted("Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các cá nhân sau:", rows)
    assert (value(one.recipient.unit), one.merit.bonus and one.merit.bonus.value) == ("Chuyền may 5", 3_000_000)


@pytest.mark.parametrize(
    ("head", "codes"),
    [
        pytest.param("TTLE", ["khac", "gk-huyen"], id="an award misread on a scan"),
        pytest.param("DTTS", ["gk-huyen"], id="of a minority"),
        pytest.param("Đảng viên", ["gk-huyen"], id="no abbreviation"),
        pytest.param("HTXSNV", ["gk-huyen"], id="how the work of the year was rated"),
    ],
)
def test_a_cross_under_an_abbreviation_beside_an_award_is_an_unknown_award(head: str, codes: list[str]) -> None:
    """Not the award that the article grants: that stands in the next column, without a cross."""
    rows = (
        ("STT", "Họ và tên", head, "LĐTT", "Giấy khen"),
        ("1", FIRST[0], "x", "", "x"),
        ("2", SECOND[0], "x", "", ""),
    )
    found = _granted(GIFT, rows)
    assert [c.award.value.code for c in found if c.recipient.name.value == FIRST[0]] == codes
    if "khac" in codes:
        assert [c.award.value.code for c in found if c.recipient.name.value == SECOND[0]] == ["khac"]
        assert all(c.doubts for c in found if c.award.value.code == "khac")
