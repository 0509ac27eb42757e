"""Further classes of an order that an article tells behind the first."""

import pytest

from extract import awards, press_classes
from tests.articles import honoured
from tests.texts import whole


@pytest.mark.parametrize(
    ("behind", "classes"),
    [
        pytest.param("hạng Ba (1978), hạng Nhì và Nhất", "321", id="each in turn"),
        pytest.param("hạng 3 (1978), 2 năm 1985", "32", id="in figures"),
        pytest.param("hạng Nhất, 2 năm liền là lá cờ đầu", "1", id="a number of years"),
        pytest.param("hạng Nhất và 3 năm liền dẫn đầu", "1", id="a number of years behind «và»"),
        pytest.param("hạng Nhì, 3/2/2020", "2", id="a day"),
        pytest.param("hạng Nhất, 3-2-2020", "1", id="a day with hyphens"),
        pytest.param("hạng Nhất, Bà, con cháu và họ hàng", "1", id="«Bà» is no «Ba»"),
    ],
)
def test_only_classes_are_further_classes(behind: str, classes: str) -> None:
    clause = whole(f"Huân chương Lao động {behind}")
    found = press_classes.all_of_them(awards.find(clause, None), clause)
    assert [award.value.code for award in found] == [f"hc-lao-dong-{one}" for one in classes]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Tổng công ty May Sao Mai vinh dự được Nhà nước tặng thưởng Huân chương Lao động hạng Ba (1978), hạng Nhì (1984), hạng "
            "Nhất và Huân chương Độc lập hạng Ba.",
            [
                ("Tổng công ty May Sao Mai", "hc-lao-dong-3"),
                ("Tổng công ty May Sao Mai", "hc-lao-dong-2"),
                ("Tổng công ty May Sao Mai", "hc-lao-dong-1"),
                ("Tổng công ty May Sao Mai", "hc-doc-lap-3"),
            ],
            id="each class in turn",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy trao Huân chương Lao động hạng Nhất, hạng Nhì và Ba cho ông Lò Văn Páo và bà Vàng Thị Pà.",
            [("Lò Văn Páo", "khac"), ("Vàng Thị Pà", "khac")],
            id="nobody knows whose class is which",
        ),
    ],
)
def test_only_one_alone_was_given_each_class(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected
