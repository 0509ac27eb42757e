"""Frames in which the press tells of awards: giving, receiving, having, belonging. All names are invented."""

import pytest

from extract import press_frames
from extract.passage import passage
from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Năm 2020, ông Lò Văn Páo đạt danh hiệu Chiến sĩ thi đua cấp tỉnh.",
            [("Lò Văn Páo", "dhtd-cstd-bo-tinh")],
            id="who reached a title",
        ),
        pytest.param(
            "Chị Vàng Thị Pà là một trong những cá nhân được Chủ tịch UBND tỉnh Lâm Đồng khen thưởng với hình thức Bằng khen.",
            [("Vàng Thị Pà", "bk-tinh")],
            id="the form behind the praise",
        ),
        pytest.param(
            "Chị Vàng Thị Pà, Trạm trưởng Trạm Kiểm lâm Nà Lầu, hai năm liền là Chiến sĩ thi đua cơ sở.",
            [("Vàng Thị Pà", "dhtd-cstd-co-so")],
            id="who is one",
        ),
        pytest.param(
            "Ông Lò Văn Páo còn có trong tay 3 Bằng khen của Thủ tướng Chính phủ.",
            [("Lò Văn Páo", "bk-ttg")],
            id="who has it in his hands",
        ),
        pytest.param(
            "Công ty Sao Mai là chủ nhân của Huân chương Lao động hạng Nhì.",
            [("Công ty Sao Mai", "hc-lao-dong-2")],
            id="whose it is",
        ),
        pytest.param(
            "Bằng khen của Bộ trưởng Bộ Y tế thuộc về bác sĩ Hà Thị Sa.",
            [("Hà Thị Sa", "bk-bo-nganh")],
            id="to whom it belongs",
        ),
        pytest.param(
            "Chủ tịch UBND tỉnh cũng đã có thư khen gửi anh Lò Văn Páo.",
            [("Lò Văn Páo", "tk-tinh")],
            id="to whom it is sent",
        ),
        pytest.param(
            "Công ty Sao Mai vinh dự được trao tặng nhiều phần thưởng cao quý: Huân chương Lao động hạng Nhất (2015), "
            "Huân chương Độc lập hạng Ba (2020).",
            [("Công ty Sao Mai", "hc-lao-dong-1"), ("Công ty Sao Mai", "hc-doc-lap-3")],
            id="words between the verb and the awards",
        ),
        pytest.param(
            "Tham dự buổi lễ với Công ty Sao Mai có Anh hùng Lao động Lò Văn Páo.",
            [],
            id="a title by which one is called",
        ),
        pytest.param("Trường Tiểu học Hoa Lư có 5 Chiến sĩ thi đua cơ sở.", [], id="those of a body who bear a title"),
        pytest.param(
            "Ông Lò Văn Páo ghi nhận bằng Bằng khen của Chủ tịch UBND tỉnh những đóng góp của bà Ka Hèm.",
            [],
            id="who gives it has none",
        ),
        pytest.param("UBND tỉnh Lâm Đồng quy định khen thưởng Công ty Sao Mai.", [], id="a rule"),
        pytest.param("Xã Bản Mạ có 8/9 thôn đạt danh hiệu Thôn văn hóa.", [], id="a number of others"),
        pytest.param("Trường Tiểu học Hoa Lư đặt mục tiêu đạt danh hiệu Tập thể lao động xuất sắc.", [], id="a wish"),
    ],
)
def test_who_has_an_award(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


def test_praise_needs_a_body_that_gives_it() -> None:
    assert [*press_frames.praised(passage("UBND xã đã khen thưởng 04 tập thể và 06 cá nhân."))]
    assert not [*press_frames.praised(passage("Hội nghị bàn công tác khen thưởng 12 tập thể."))]
