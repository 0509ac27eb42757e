"""Whom one report credits: behind the verb, before it, in the words of thanks. All names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Tư lệnh Quân khu 4 trao Cờ thi đua của Quân khu tặng Trung đoàn 123 và Ban CHPT khu vực 2; danh hiệu “Đơn vị "
            "Quyết thắng” tặng Tiểu đoàn Huấn luyện 4.",
            [
                ("Trung đoàn 123", "dhtd-co-quan-khu-dhqg"),
                ("Ban CHPT khu vực 2", "dhtd-co-quan-khu-dhqg"),
                ("Tiểu đoàn Huấn luyện 4", "dhtd-dvqt"),
            ],
            id="each award with its own «tặng»",
        ),
        pytest.param(
            "UBND xã đã làm lễ tuyên dương, tặng giấy khen và thưởng nóng em Lò Văn Páo (lớp 12).",
            [("Lò Văn Páo", "gk-xa")],
            id="who is rewarded with it",
        ),
        pytest.param(
            "Ông Lò Văn Páo được Trung ương Đoàn tặng Bằng khen. Cùng nhận Bằng khen của Trung ương Đoàn còn có bà Vàng Thị "
            "Pà và ông Giàng A Sử.",
            [("Lò Văn Páo", "bk-bo-nganh"), ("Vàng Thị Pà", "bk-bo-nganh"), ("Giàng A Sử", "bk-bo-nganh")],
            id="who stands behind «còn có»",
        ),
        pytest.param(
            "Ghi nhận những nỗ lực của Trường Mầm non Hoa Ban, UBND tỉnh đã tặng Cờ thi đua năm học 2021 - 2022.",
            [("Trường Mầm non Hoa Ban", "dhtd-co-bo-tinh")],
            id="whose efforts are acknowledged",
        ),
        pytest.param(
            "Đảng ủy trao Huy hiệu 45 năm tuổi Đảng cho đồng chí Vàng Thị Pà; Huy hiệu 30 năm tuổi Đảng cho các đồng chí Lò "
            "Văn Páo, Hà Thị Sa.",
            [("Vàng Thị Pà", "hh-dang-45"), ("Lò Văn Páo", "hh-dang-30"), ("Hà Thị Sa", "hh-dang-30")],
            id="names behind a plural",
        ),
        pytest.param(
            "Sở GD&ĐT tỉnh Lâm Đồng đã biểu dương trước toàn trường và tặng giấy khen cho em Lò Văn Páo.",
            [("Lò Văn Páo", "gk-so")],
            id="the school gives nothing",
        ),
        pytest.param(
            "Ông Lò Văn Páo đã được Bộ Y tế, Trung ương Hội Cựu chiến binh Việt Nam, UBND tỉnh tặng Bằng khen.",
            [("Lò Văn Páo", "bk-tinh"), ("Lò Văn Páo", "bk-bo-nganh")],
            id="several bodies that gave the same",
        ),
        pytest.param(
            "Tham gia khống chế đối tượng có anh Lò Văn Páo và chị Vàng Thị Pà. Cả hai được Chủ tịch UBND phường tặng Giấy "
            "khen.",
            [("Lò Văn Páo", "gk-xa"), ("Vàng Thị Pà", "gk-xa")],
            id="all of those named before",
        ),
        pytest.param(
            "Các đồng chí: Trung tá Nông Ích Quảng, Thiếu tá Hứa Văn Lập được tặng danh hiệu “Chiến sĩ thi đua toàn quân”.",
            [("Nông Ích Quảng", "dhtd-cstd-bo-tinh"), ("Hứa Văn Lập", "dhtd-cstd-bo-tinh")],
            id="a surname that is a word of promise",
        ),
    ],
)
def test_whom_a_report_means(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


def test_lists_under_headings_of_kinds() -> None:
    lines = (
        "Chủ tịch UBND tỉnh ban hành quyết định tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc.",
        "1. Tập thể",
        "- Trạm Y tế xã Bản Mạ",
        "2. Cá nhân",
        "- Ông Sùng A Sấu - Trưởng thôn Khe Lếch",
    )
    assert honoured(*lines) == [("Trạm Y tế xã Bản Mạ", "bk-tinh"), ("Sùng A Sấu", "bk-tinh")]
