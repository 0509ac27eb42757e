"""Reason, years, occasion and bonus."""

import pytest
from hypothesis import given

from extract import merit
from ingest.text import fold
from tests.granting import END, TOP
from tests.texts import decided, inside, odd_texts, value, whole


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("cho 05 tập thể, đã có thành tích xuất sắc trong công tác dân vận năm 2020 (có danh sách kèm theo).", "đã có thành tích xuất sắc trong công tác dân vận năm 2020", id="without the annex phrase"),
        pytest.param("cho ông Lò Văn Ún, vì đã có thành tích đột xuất trong chữa cháy rừng.", "đã có thành tích đột xuất trong chữa cháy rừng", id="without «vì»"),
        pytest.param("đã có thành tích xuất sắc trong phong trào hiến máu, gồm các ông, bà có tên sau:", "đã có thành tích xuất sắc trong phong trào hiến máu", id="without the opening of the list"),
        pytest.param("đã hoàn thành xuất sắc nhiệm vụ năm 2021, cụ thể như sau:", "đã hoàn thành xuất sắc nhiệm vụ năm 2021", id="another opening"),
        pytest.param("cho các tập thể, cá nhân đã ủng hộ Quỹ Vì người nghèo năm 2020, gồm:", "đã ủng hộ Quỹ Vì người nghèo năm 2020", id="a deed behind whom it is about"),
        pytest.param("có thành tích xuất sắc trong công tác Hội với hình thức Bằng khen, gồm:", "có thành tích xuất sắc trong công tác Hội", id="without the form"),
        pytest.param("Bà Lò Thị Nụ, Trưởng phòng Người có công, Sở Y tế", None, id="an office for those who have merit"),
        pytest.param("cho các cá nhân đã nêu tại Tờ trình số 12/TTr-SNV, gồm:", None, id="where they are named"),
        pytest.param("cho các cá nhân có tên trong danh sách kèm theo.", None, id="none"),
    ],
)  # fmt: skip
def test_the_reason(text: str, reason: str | None) -> None:
    assert value(merit.reason(whole(text))) == reason


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("đã có thành tích trong công tác năm 2020", (2020, 2020), id="a year"),
        pytest.param("đã có thành tích trong 10 năm triển khai thực hiện Luật Hòa giải ở cơ sở", None, id="a length"),
        pytest.param(
            "đã có thành tích trong thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị",
            None,
            id="a directive's date is not the achievement's",
        ),
        pytest.param(
            "(Ban hành kèm thẹc Quyết định số 46/QĐ-MNHM ngày 10 tháng 9 năm 2022 của Trường)",
            None,
            id="the day of a misread annex heading",
        ),
        pytest.param(
            "cho đồng chí Lò Văn Ún, Đảng bộ xã Nà Mỏ (từ trần ngày 11/7/2019)", None, id="the day of a death"
        ),
        pytest.param(
            "có thành tích trong công tác gọi công dân nhập ngũ năm 2017", (2017, 2017), id="a draft is no life"
        ),
        pytest.param("đã có thành tích trong năm học 2021-2022", (2021, 2022), id="a school year"),
    ],
)
def test_the_years(text: str, years: tuple[int, int] | None) -> None:
    found = merit.years(whole(text))
    assert (found.value if found else None) == years


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        pytest.param("đã có thành tích đột xuất trong việc cứu người", "dot-xuat", id="an event"),
        pytest.param(
            "trong phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”", "chuyen-de", id="a movement"
        ),
        pytest.param("hoàn thành xuất sắc nhiệm vụ năm 2020", "cong-trang", id="a year's work"),
        pytest.param("thành tích xuất sắc trong thực hiện nhiệm vụ năm 2022", "cong-trang", id="the tasks of a year"),
        pytest.param("thực hiện nhiệm vụ phòng, chống dịch năm 2021", None, id="one task"),
        pytest.param("theo danh sách kèm theo", None, id="nothing tells"),
    ],
)
def test_the_occasion(text: str, occasion: str | None) -> None:
    assert merit.occasion(fold(text)) == occasion


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        pytest.param("kèm theo tiền thưởng 1.490.000 đồng", 1_490_000, id="dots"),
        pytest.param("mức thưởng: 2,5 triệu đồng", 2_500_000, id="millions"),
        pytest.param("mức thưởng 1,25 triệu đồng", 1_250_000, id="hundredths of a million"),
        pytest.param("mức thưởng 1.5 triệu đồng", 1_500_000, id="millions with a point"),
        pytest.param("tiền thưởng theo quy định hiện hành", None, id="no amount"),
        pytest.param("hỗ trợ 5.000.000 đồng làm nhà", None, id="money that is no bonus"),
    ],
)
def test_the_bonus(text: str, amount: int | None) -> None:
    found = merit.bonus(whole(text))
    assert (found.value if found else None) == amount


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1.800.000", 1_800_000),
        ("2 340 000", 2_340_000),
        ("", None),
        ("x", None),
        ("Bằng khen (Quyết định ngày 12.12.2023)", None),
        ("Bằng khen (Quyết định số 12345/QĐ-UBND)", None),
        ("650.000/người", 650_000),
    ],
)
def test_a_cell_of_a_bonus_column_needs_no_words(cell: str, amount: int | None) -> None:
    found = merit.bonus(whole(cell), column=True)
    assert (found.value if found else None) == amount


@given(odd_texts)
def test_facts_lie_in_any_text(text: str) -> None:
    passage = whole(text)
    found = merit.read(passage)
    for fact in (found.reason, found.years, found.occasion, found.bonus):
        assert fact is None or inside(" " * passage.start + passage.text, fact.quote)
    if found.reason:
        assert found.reason.value in passage.text


def test_the_name_of_a_movement_tells_no_occasion_of_its_own() -> None:
    found = merit.read(whole("đã có thành tích xuất sắc trong phong trào thi đua “Vì an ninh Tổ quốc” năm 2020"))
    assert found.occasion is not None and found.occasion.value == "chuyen-de"
    assert found.movement is not None and found.movement.value == "Vì an ninh Tổ quốc"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("cho các đơn vị dẫn đầu cụm, khối thi đua năm 2023", "dẫn đầu cụm, khối thi đua năm 2023"),
        ("cho 03 đơn vị dẫn đầu khối thi đua năm 2023", "dẫn đầu khối thi đua năm 2023"),
        ("Sở Y tế, đơn vị dẫn đầu Khối thi đua số 1", "đơn vị dẫn đầu Khối thi đua số 1"),
    ],
)
def test_units_that_lead_are_those_commended_where_they_are_many(text: str, reason: str) -> None:
    found = merit.reason(whole(text))
    assert found is not None and found.value == reason


def test_the_number_of_a_decision_is_no_sum() -> None:
    assert merit.bonus(whole("Giấy khen (QĐ số 120.500)"), column=True) is None
    told = merit.bonus(whole("Giấy khen, số tiền 500.000 đồng"), column=True)
    assert told and told.value == 500_000


@pytest.mark.parametrize(
    ("text", "bonus"),
    [
        pytest.param("đã ủng hộ 500 suất quà và số tiền 50.000.000 đồng cho người nghèo", None, id="what he gave"),
        pytest.param("đã ủng hộ số tiền 20 triệu đồng, tiền thưởng 500.000 đồng", 500_000, id="and what he is given"),
        pytest.param("đã có thành tích ủng hộ vùng lũ, số tiền thưởng 500.000 đồng", 500_000, id="a bonus by its name"),
    ],
)
def test_a_sum_that_somebody_gave_is_no_bonus(text: str, bonus: int | None) -> None:
    told = merit.bonus(whole(text))
    assert (told.value if told else None) == bonus


@pytest.mark.parametrize("label", ["Lý do: ", "Lý do khen thưởng: ", "Lý do: Vì "])
def test_the_label_of_a_reason_is_part_of_neither_the_reason_nor_the_unit(label: str) -> None:
    text = f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho bà Vàng Thị Pà, Kế toán Sở Y tế. {label}Tích cực ủng hộ người nghèo năm 2020."
    (found,) = decided(*TOP, text, *END).commendations
    assert found.recipient.unit is not None and found.recipient.unit.value == "Sở Y tế"
    assert found.merit.reason is not None and found.merit.reason.value == "Tích cực ủng hộ người nghèo năm 2020"
