"""The years that an article leaves to the title or to the results that a decision rests on. All names are invented."""

import pytest

from tests.granting import END, TOP
from tests.texts import decided


@pytest.mark.parametrize(
    ("bases", "years"),
    [
        pytest.param(("Căn cứ kết quả bình xét thi đua năm 2021;",), (2021, 2021), id="a result"),
        pytest.param(("Xét thành tích công tác năm học 2020-2021;",), (2020, 2021), id="a school year"),
        pytest.param(("Căn cứ Biên bản họp ngày 05/01/2022;", "Căn cứ Kế hoạch năm 2022;"), None, id="other papers"),
        pytest.param(("Căn cứ kết quả năm 2020;", "Căn cứ kết quả năm 2021;"), None, id="two years"),
    ],
)
def test_a_result_among_the_bases_tells_the_years(bases: tuple[str, ...], years: tuple[int, int] | None) -> None:
    grant = "Điều 1. Công nhận danh hiệu “Lao động tiên tiến” cho ông Lò Văn Ún, Giáo viên Trường A."
    (found,) = decided(*TOP[:-1], *bases, TOP[-1], grant, *END).commendations
    assert (found.merit.years.value if found.merit.years else None) == years
