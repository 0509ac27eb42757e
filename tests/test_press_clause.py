"""What a report says behind its award. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Ông Lò Văn Páo vinh dự đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng.",
            [("Lò Văn Páo", "hc-lao-dong-3")],
            id="by whom it is given stands behind",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy trao Huân chương Lao động hạng Nhì do Chủ tịch nước tặng Trường Đại học Hoa Lư.",
            [("Trường Đại học Hoa Lư", "hc-lao-dong-2")],
            id="and the recipient behind that",
        ),
        pytest.param(
            "Bộ trưởng Bộ Công Thương đã gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của Nhà máy Sao Mai.",
            [("Nhà máy Sao Mai", "hc-lao-dong-2")],
            id="pinned upon a flag",
        ),
        pytest.param(
            "Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho hai anh Võ Phòng (34 tuổi) và Võ Huấn (28 tuổi, trú xã Bản Mạ).",
            [("Võ Phòng", "bk-tinh"), ("Võ Huấn", "bk-tinh")],
            id="a count and a form of address before names",
        ),
        pytest.param(
            "Hai cá nhân gồm ông Lò Văn Páo (47 tuổi, trú xã Bản Mạ, huyện Nà Lầu, Lâm Đồng) và bà Vàng Thị Pà vừa được tặng "
            "Huân chương Lao động hạng Ba.",
            [("Lò Văn Páo", "hc-lao-dong-3"), ("Vàng Thị Pà", "hc-lao-dong-3")],
            id="where they live stands in brackets",
        ),
        pytest.param(
            "Chủ tịch UBND huyện tặng Giấy khen cho 2 cá nhân. Cụ thể, 2 cá nhân trả lại của rơi là bà Vàng Thị Pà (58 tuổi) và "
            "anh Lò Văn Páo (40 tuổi, cùng ngụ ấp An Bình, xã Nà Lầu).",
            [("Vàng Thị Pà", "gk-huyen"), ("Lò Văn Páo", "gk-huyen")],
            id="where two of them live together",
        ),
        pytest.param(
            "UBND huyện Nà Lầu tổ chức lễ đón nhận Huân chương Lao động hạng Nhất do Chủ tịch nước trao tặng cho Trường THPT Hoa Lư. "
            "Ban Giám hiệu Trường THPT Hoa Lư đón nhận Huân chương Lao động hạng Nhất.",
            [("Trường THPT Hoa Lư", "hc-lao-dong-1")],
            id="who holds the ceremony was given nothing",
        ),
        pytest.param(
            "UBND xã Bản Mạ tổ chức Lễ đón nhận Huân chương Lao động hạng Ba Trường THCS Hoa Lư và kỷ niệm 43 năm thành lập.",
            [("Trường THCS Hoa Lư", "hc-lao-dong-3")],
            id="whose name follows the award at once",
        ),
    ],
)
def test_the_words_behind_an_award_tell_who_was_given_it(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected
