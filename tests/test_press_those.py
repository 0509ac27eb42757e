"""Those whom a number means. All names are invented."""

import pytest

from tests.articles import honoured

SAVED = "Trung tá Lò Đức Phu, lái xe của Lữ đoàn 573, cùng Đại úy Nay Y Krông đã cứu 27 người dân trong lũ."


@pytest.mark.parametrize(
    ("before", "those", "expected"),
    [
        pytest.param(SAVED, "hai đồng chí", ["Lò Đức Phu", "Nay Y Krông"], id="in words"),
        pytest.param(SAVED, "2 quân nhân nói trên", ["Lò Đức Phu", "Nay Y Krông"], id="pointed at"),
        pytest.param(SAVED, "2 đồng chí", [], id="a mere number"),
        pytest.param(SAVED, "ba đồng chí", [], id="more than were named"),
        pytest.param("Dự lễ có Trung tá Lò Đức Phu và Đại úy Nay Y Krông.", "hai đồng chí", [], id="who came"),
    ],
)
def test_a_number_means_those_of_the_sentence_before(before: str, those: str, expected: list[str]) -> None:
    told = honoured(before, f"Với hành động này, {those} được Thủ tướng Chính phủ tặng Bằng khen.")
    assert [name for name, _ in told] == expected
