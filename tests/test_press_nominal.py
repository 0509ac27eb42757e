"""Awards that somebody has without a verb. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "Ông Lò Văn Páo vẫn lội ruộng.",
                "Với tấm Huân chương Lao động hạng Ba do Chủ tịch nước tặng năm 2016, ông Páo là người hiếm hoi của bản.",
            ],
            [("Lò Văn Páo", "hc-lao-dong-3")],
            id="«with the order …, he is»",
        ),
        pytest.param(
            [
                "Trường THPT Hoa Lư kỷ niệm 40 năm thành lập.",
                "Hiệu trưởng ôn lại truyền thống của nhà trường với những phần thưởng cao quý: Huân chương Lao động hạng Nhì "
                "(năm 2018), Cờ thi đua của Chính phủ (năm 2022).",
            ],
            [("Trường THPT Hoa Lư", "hc-lao-dong-2"), ("Trường THPT Hoa Lư", "dhtd-co-chinh-phu")],
            id="«the tradition of the school with these awards: …»",
        ),
        pytest.param(
            [
                "Ông Lò Văn Páo lái xe 0 đồng.",
                "Với nghĩa cử đó, ông nhiều lần được biểu dương, khen thưởng: Bằng khen của UBND tỉnh năm 2016; Kỷ niệm chương “Vì "
                "sự nghiệp nhân đạo” năm 2023.",
            ],
            [("Lò Văn Páo", "bk-tinh"), ("Lò Văn Páo", "knc-doan-the")],
            id="«praised many times: …»",
        ),
    ],
)
def test_who_has_an_award_without_a_verb(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Với Bằng khen của Bộ trưởng Bộ Y tế được đề nghị, ông Lò Văn Páo là ứng viên sáng giá.",
            id="it is only asked for",
        ),
        pytest.param(
            "Với tấm Huân chương Lao động hạng Ba của ông Lò Văn Páo, bà Hà Thị Sa là người gìn giữ.",
            id="it is another's",
        ),
        pytest.param("Với Bằng khen của Thủ tướng Chính phủ, hồ sơ mới là đầy đủ.", id="nobody is named"),
    ],
)
def test_who_is_not_said_to_have_one(line: str) -> None:
    assert honoured(line) == []


def test_an_award_of_somebody_else_is_not_credited_to_who_goes_on() -> None:
    line = "Với tấm Huân chương Lao động hạng Ba của chồng, bà Vàng Thị Pà là người được hưởng chế độ."
    assert not honoured(line)
