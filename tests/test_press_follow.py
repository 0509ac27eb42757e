"""Sentences that go on with those of whom the one before told. All names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "Ông Lò Văn Páo đã nhận nhiều bằng khen, giấy khen của các cấp. Nổi bật là Bằng khen của Thủ tướng Chính phủ "
                "năm 2021, Huân chương Lao động hạng Ba năm 2024."
            ],
            [("Lò Văn Páo", "bk-ttg"), ("Lò Văn Páo", "hc-lao-dong-3")],
            id="which ones they were",
        ),
        pytest.param(
            [
                "Trường THPT Hoa Lư đã vinh dự được tặng thưởng:",
                "- Huân chương Lao động hạng Ba năm 2005",
                "- Cờ thi đua của UBND tỉnh các năm 2012, 2018",
            ],
            [("Trường THPT Hoa Lư", "hc-lao-dong-3"), ("Trường THPT Hoa Lư", "dhtd-co-bo-tinh")],
            id="one a line",
        ),
        pytest.param(
            [
                "Trung ương Đoàn truy tặng Huy hiệu “Tuổi trẻ dũng cảm” cho em Lò Văn Páo. Chủ tịch UBND tỉnh cũng gửi thư "
                "chia buồn và truy tặng Bằng khen."
            ],
            [("Lò Văn Páo", "khac"), ("Lò Văn Páo", "bk-tinh")],
            id="the same one",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh tặng Bằng khen cho các học sinh đoạt giải. Cụ thể, em Lò Văn Páo (lớp 12) - huy chương bạc "
                "được thưởng 80 triệu đồng; em Vàng Thị Pà được thưởng 60 triệu đồng."
            ],
            [("Lò Văn Páo", "bk-tinh"), ("Vàng Thị Pà", "bk-tinh")],
            id="who got the money that comes with it",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh tặng Bằng khen cho 3 học sinh. Ông Vàng Văn Dọn được thưởng 10 triệu đồng từ công ty."
            ],
            [],
            id="other money of somebody else",
        ),
        pytest.param(
            [
                "Ông Lò Văn Páo được tặng nhiều phần thưởng cao quý. Đặc biệt, Bằng khen của Thủ tướng Chính phủ mà bà Ka Hèm "
                "được tặng. Ngoài ra, Huân chương Lao động hạng Ba là phần thưởng của Công ty Sao Mai."
            ],
            [],
            id="awards of others",
        ),
        pytest.param(
            [
                "Năm 2019 bà Ka Hèm được tặng Bằng khen của Thủ tướng Chính phủ, hai lần chồng bà được tặng Giấy khen của "
                "Chủ tịch UBND huyện."
            ],
            [("Ka Hèm", "bk-ttg")],
            id="of her husband",
        ),
        pytest.param(
            [
                "Mười công nhân được Chủ tịch UBND tỉnh tặng Bằng khen. Tiêu biểu như anh Lò Văn Páo (Công ty Sao Mai), chị "
                "Vàng Thị Pà (Công ty Hoa Ban)."
            ],
            [("Lò Văn Páo", "bk-tinh"), ("Vàng Thị Pà", "bk-tinh")],
            id="some of those who were counted",
        ),
        pytest.param(["Chủ tịch UBND tỉnh cũng tặng Bằng khen."], [], id="nobody was told of before"),
        pytest.param(
            ["Ông Lò Văn Páo đã nhận nhiều phần thưởng. Tiêu biểu là phong trào trồng rừng."], [], id="no award follows"
        ),
    ],
)
def test_what_the_next_sentence_adds(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected
