"""Whom the words before the verb of a report mean. Shapes of real articles; all names are invented."""

import pytest

from extract.press_subject import _HAS_COUNTED
from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Ông Vũ Hải Đăng, Phó Giám đốc Sở Nội vụ, cho biết đến nay chỉ có hai trường hợp được phong Anh hùng Lao động là bà "
            "Lê Thị Mơ, Giám đốc Bệnh viện Sao Mai, và Trường Đại học Hoa Lư.",
            [("Lê Thị Mơ", "dhvd-ahld"), ("Trường Đại học Hoa Lư", "dhvd-ahld")],
            id="nor is who says it",
        ),
        pytest.param(
            "Đoàn bay 19 thuộc Tổng công ty Sao Mai, tiền thân là Trung đoàn 90, đã tổ chức kỷ niệm và đón nhận Huân chương "
            "Độc lập hạng Nhì.",
            [("Đoàn bay 19 thuộc Tổng công ty Sao Mai", "hc-doc-lap-2")],
            id="what it was before is not meant",
        ),
        pytest.param(
            "Báo Thời Mới phản ánh, anh Lò Văn Páo đã được UBND tỉnh Lâm Đồng tặng Bằng khen.",
            [("Lò Văn Páo", "bk-tinh")],
            id="the paper that tells of it",
        ),
        pytest.param(
            "Trường Mầm non Hoa Ban nhiều năm qua luôn dẫn đầu, được UBND tỉnh Lâm Đồng tặng Cờ thi đua.",
            [("Trường Mầm non Hoa Ban", "dhtd-co-bo-tinh")],
            id="what is told of a body before the verb",
        ),
        pytest.param(
            "Ông Lò Văn Páo là Hội viên sáng lập Hội Nhà văn, được tặng Huân chương Độc lập hạng Ba năm 1983.",
            [("Lò Văn Páo", "hc-doc-lap-3")],
            id="a member is no body",
        ),
        pytest.param(
            "Hai em Đoàn Khánh Vi và Lưu Quang Hụy (cùng lớp 12, Trường THPT Hoa Lư) được tặng Bằng khen của Thủ tướng.",
            [("Đoàn Khánh Vi", "bk-ttg"), ("Lưu Quang Hụy", "bk-ttg")],
            id="both of two",
        ),
        pytest.param(
            "Chương trình tuyên dương 30 gương điển hình, trong đó 2 gương được Tỉnh đoàn tặng Bằng khen là: anh Trương Khả Vỹ - "
            "Bí thư Đoàn xã Bản Mạ; chị Lê Nhã Phượng - giáo viên.",
            [("Trương Khả Vỹ", "bk-doan-the-tinh"), ("Lê Nhã Phượng", "bk-doan-the-tinh")],
            id="a programme was given nothing; those behind the award were",
        ),
        pytest.param(
            "Hộ ông Thao Văn Dệ (bản Pù, xã Nà Lầu), một trong 10 hộ được Chủ tịch UBND tỉnh tặng Bằng khen, chia sẻ.",
            [("Hộ ông Thao Văn Dệ (bản Pù, xã Nà Lầu)", "bk-tinh")],
            id="one of ten households",
        ),
        pytest.param(
            "Nông dân Phan Ngọc Thường ở xã Bản Mạ, huyện Nà Lầu, tỉnh Lâm Đồng vinh dự là 1 trong 21 nông dân xuất sắc cả nước "
            "được tặng thưởng Huân chương Lao động hạng Ba.",
            [("Phan Ngọc Thường", "hc-lao-dong-3")],
            id="where he lives was given nothing",
        ),
        pytest.param(
            "Với Đại úy Kim Thái Dượng, lửa là đời. Đêm ấy, anh cùng đồng đội là Thượng úy Thạch Minh Phượng cứu bốn người. Sau vụ "
            "đó, anh và Thượng úy Phượng được Bộ trưởng Bộ Công an tặng Bằng khen. Chủ tịch nước đã tặng anh Huân chương Chiến "
            "công hạng Ba.",
            [
                ("Kim Thái Dượng", "bk-bo-nganh"),
                ("Thạch Minh Phượng", "bk-bo-nganh"),
                ("Kim Thái Dượng", "hc-chien-cong-3"),
            ],
            id="he and another",
        ),
        pytest.param(
            "Cô Ka Hèm được Chủ tịch UBND tỉnh tặng Bằng khen; em trai cô được Chủ tịch UBND huyện tặng Giấy khen.",
            [("Ka Hèm", "bk-tinh")],
            id="what her brother was given is not hers",
        ),
        pytest.param(
            "Chi bộ của bà Ka Hèm được Chủ tịch UBND tỉnh tặng Bằng khen.",
            [],
            id="what her group was given is not hers",
        ),
        pytest.param(
            "HTX của anh Lò Văn Páo được Chủ tịch UBND tỉnh tặng Bằng khen.", [], id="and which group, nobody knows"
        ),
        pytest.param(
            "Với thành tích bắt giữ Lò Văn Páo, Lò Văn Ún, Công an xã Bản Mạ được Chủ tịch UBND tỉnh tặng Bằng khen.",
            [("Công an xã Bản Mạ", "bk-tinh")],
            id="not whom they caught",
        ),
        pytest.param(
            "Các em Lò Văn Páo, Ka Hèm được anh Vàng Văn Dọn cứu sống; anh được Chủ tịch UBND tỉnh tặng Bằng khen.",
            [("Vàng Văn Dọn", "bk-tinh")],
            id="a clause that begins anew",
        ),
        pytest.param("Ông Lò Văn Páo có người em là Anh hùng Lao động.", [], id="his brother"),
        pytest.param(
            "Hai cá nhân: Trung tá Lều Minh Tiễn (trái) và Đại tá Ninh Văn Hợi (phải) nhận Huân chương Chiến công hạng Nhì.",
            [("Lều Minh Tiễn", "hc-chien-cong-2"), ("Ninh Văn Hợi", "hc-chien-cong-2")],
            id="two, and who they are",
        ),
        pytest.param(
            "Nhân dịp này, báo Sao Mai được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
            [("báo Sao Mai", "hc-lao-dong-3")],
            id="a body in small letters",
        ),
        pytest.param(
            "Đồng chí Giám đốc Lò Viết Khặng được Thủ tướng Chính phủ tặng Bằng khen năm 2022.",
            [("Lò Viết Khặng", "bk-ttg")],
            id="a post behind the form of address",
        ),
    ],
)
def test_whom_the_words_before_the_verb_mean(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


def test_what_a_place_has_ends_with_a_count() -> None:
    """With each letter the time once doubled: the words of an honest report were enough to stop a load."""
    assert not _HAS_COUNTED.search("Toàn tỉnh có 5 tập thể có thành tích xuất sắc Q")
    assert not _HAS_COUNTED.search(" có 5 " + "tập thể " * 12_500 + "Q")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Báo Giao thông - Chị Lý Thị Chầm, Trưởng ga Bản Mạ, vừa được Bộ trưởng Bộ Xây dựng gửi thư khen.",
            [("Lý Thị Chầm", "tk-bo")],
            id="the paper that reports",
        ),
        pytest.param(
            "Chị Lý Thị Chầm đã có 20 năm gắn bó với ngành, 7 lần đạt danh hiệu Chiến sĩ thi đua cơ sở.",
            [("Lý Thị Chầm", "dhtd-cstd-co-so")],
            id="years are no persons",
        ),
        pytest.param(
            "Các cô giáo Ngô Thị Dịu, Hoàng Thị Bưa được Giám đốc Sở Giáo dục và Đào tạo tặng Giấy khen; 5 em học sinh giỏi "
            "được Hội Khuyến học phường trao học bổng.",
            [("Ngô Thị Dịu", "gk-so"), ("Hoàng Thị Bưa", "gk-so")],
            id="others behind a semicolon",
        ),
    ],
)
def test_what_is_told_beside_it(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected
