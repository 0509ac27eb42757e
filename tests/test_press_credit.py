"""Whom one report credits: behind the verb, before it, in the words of thanks. All names are invented."""

import pytest

from extract import parts, press
from extract.grants import Ground
from tests.articles import CEREMONY, credited, honoured
from tests.texts import typed


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


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["Khoa Công nghệ thông tin được công nhận danh hiệu Tập thể Lao động xuất sắc năm học 2024-2025."],
            [("Khoa Công nghệ thông tin", "dhtd-ttldxs")],
            id="«Công nghệ thông tin» says nothing",
        ),
        pytest.param(
            [
                "Giám đốc Sở Y tế tặng Giấy khen cho Trạm Y tế Bản Mạ, Trường Mầm non Hoa Lư và 6 cá nhân có thành tích xuất "
                "sắc, tiêu biểu là bác sĩ Lò Văn Páo, y sĩ Hà Thị Sa."
            ],
            [(who, "gk-so") for who in ("Trạm Y tế Bản Mạ", "Trường Mầm non Hoa Lư", "Lò Văn Páo", "Hà Thị Sa")],
            id="bodies and some of a number of persons",
        ),
        pytest.param(
            [
                "Các đại biểu giao lưu với ông Lò Văn Páo, Giám đốc HTX Hoa Lư; cô Hà Thị Sa, Trường Mầm non Hoa Lư; nghệ nhân "
                "Chu Thị Nhẫn, người vừa được phong tặng danh hiệu Nghệ nhân Ưu tú."
            ],
            [("Chu Thị Nhẫn", "dhvd-nghe-nhan-ut")],
            id="«…, người vừa được …» is the last one alone",
        ),
        pytest.param(
            [
                "Anh Lò Văn Páo cùng bạn là Võ Đình Sầm lập tức bơi ra cứu.",
                "Chủ tịch UBND phường Hương Mạ quyết định tặng Giấy khen cho hai anh.",
            ],
            [("Lò Văn Páo", "gk-xa"), ("Võ Đình Sầm", "gk-xa")],
            id="«hai anh»: also a friend without a form of address",
        ),
        pytest.param(
            [
                "Anh Lò Văn Páo từng được Thủ tướng Chính phủ tặng Bằng khen năm 2022, là công nhân duy nhất của mỏ hai lần đạt "
                "danh hiệu Chiến sĩ thi đua cấp tỉnh."
            ],
            [("Lò Văn Páo", "bk-ttg"), ("Lò Văn Páo", "dhtd-cstd-bo-tinh")],
            id="what he is besides",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể, gồm: Công ty TNHH MTV Khai thác công trình thủy lợi tỉnh, Bệnh "
                "viện Hoa Lư."
            ],
            [("Công ty TNHH MTV Khai thác công trình thủy lợi tỉnh", "bk-tinh"), ("Bệnh viện Hoa Lư", "bk-tinh")],
            id="a firm's name behind capitals",
        ),
        pytest.param(
            ["Bà Lò Thị Lụa trao Bằng khen của Đoàn Chủ tịch Hội LHPN Việt Nam cho bà Hà Thị Sa."],
            [("Hà Thị Sa", "bk-bo-nganh")],
            id="the presidium of an association",
        ),
        pytest.param(
            ["Các cá nhân được tặng Giấy khen của Giám đốc Sở Y tế có ông Lê Trọng Thắm và bà Thiều Thị Dậu."],
            [("Lê Trọng Thắm", "gk-so"), ("Thiều Thị Dậu", "gk-so")],
            id="«… có ông A và bà B»",
        ),
        pytest.param(
            [
                "UBND xã Hoa Lư công bố quyết định tặng Giấy khen cho 3 tập thể.",
                "Tập thể được tặng Giấy khen của Chủ tịch UBND xã:",
                "1. Trạm Y tế xã",
                "2. Ban Chỉ huy Quân sự xã",
                "Cá nhân tiêu biểu được tặng Giấy khen của Chủ tịch UBND xã dịp này có bà Hà Thị Sa.",
            ],
            [("Trạm Y tế xã", "gk-xa"), ("Ban Chỉ huy Quân sự xã", "gk-xa"), ("Hà Thị Sa", "gk-xa")],
            id="what stands below a list is none of its last item",
        ),
    ],
)
def test_who_of_many_is_named(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected


@pytest.mark.parametrize(
    "title", ["danh hiệu “Nông dân Việt Nam xuất sắc” năm 2024", "danh hiệu Nông dân Việt Nam xuất sắc năm 2024"]
)
def test_a_title_outside_the_catalogue_is_one_where_it_is_conferred(title: str) -> None:
    assert honoured(f"Ông Lò Văn Páo được Trung ương Hội Nông dân Việt Nam tặng {title}.") == [("Lò Văn Páo", "khac")]
    assert honoured(f"Ông Lò Văn Páo phấn đấu đạt {title}.") == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["Bà Lò Thị Ngân: Nhiều lắm. Như anh Tao Văn Ót ở bản Nậm Dòn, được Chủ tịch UBND tỉnh tặng Bằng khen."],
            [("Tao Văn Ót", "bk-tinh")],
            id="«như anh A»",
        ),
        pytest.param(
            [
                "Công ty CP Sao Mai được tặng thưởng Huân chương Lao động hạng Nhì (2018), Cờ thi đua của Bộ Xây dựng (2021, "
                "2023), 4 lần được UBND tỉnh tặng Bằng khen."
            ],
            [("Công ty CP Sao Mai", code) for code in ("hc-lao-dong-2", "dhtd-co-bo-tinh", "bk-tinh")],
            id="a comma inside brackets parts no reports",
        ),
        pytest.param(
            [
                "Theo quyết định của Chủ tịch UBND tỉnh, ông Lò Văn Páo và bà Hà Thị Sa được tặng Bằng khen kèm tiền thưởng."
            ],
            [("Lò Văn Páo", "bk-tinh"), ("Hà Thị Sa", "bk-tinh")],
            id="whose decision it is",
        ),
        pytest.param(
            [
                "Ông Lò Văn Páo đã đưa 62 hài cốt liệt sĩ về quê hương. Việc làm ấy được Hội Cựu chiến binh Việt Nam ghi nhận "
                "bằng Bằng khen năm 2017, Chủ tịch UBND tỉnh tặng Bằng khen năm 2022."
            ],
            [("Lò Văn Páo", "bk-bo-nganh"), ("Lò Văn Páo", "bk-tinh")],
            id="a deed told before",
        ),
        pytest.param(
            ["Anh Lò Văn Páo được Tổng Liên đoàn Lao động Việt Nam cấp Bằng Lao động sáng tạo."],
            [("Lò Văn Páo", "khac")],
            id="«Bằng …» outside the catalogue",
        ),
        pytest.param(
            ["Danh hiệu Chiến sĩ thi đua toàn quốc được trao cho Thầy thuốc Nhân dân, tiến sĩ Phạm Văn Dõng."],
            [("Phạm Văn Dõng", "dhtd-cstd-toan-quoc")],
            id="a title by which somebody is called",
        ),
        pytest.param(
            ["Chủ tịch UBND tỉnh trao Cờ thi đua của Chính phủ cho Sở Nông nghiệp và Môi trường, phường Bản Mạ."],
            [("Sở Nông nghiệp và Môi trường", "dhtd-co-chinh-phu"), ("phường Bản Mạ", "dhtd-co-chinh-phu")],
            id="an office and a commune",
        ),
        pytest.param(["Anh Lò Văn Páo được nhà trường cấp bằng tốt nghiệp."], [], id="a degree is none"),
    ],
)
def test_whose_report_it_is(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected


def test_a_table_names_those_whose_number_was_told_further_above() -> None:
    rows = (
        ("TT", "Họ và tên", "Đơn vị"),
        ("1", "Lò Văn Páo", "Trạm Y tế xã Hoa Lư"),
        ("2", "Hà Thị Sa", "Trường Mầm non Hoa Lư"),
    )
    document = typed(
        CEREMONY[0],
        "Báo giới thiệu danh sách các cá nhân được Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen tại buổi lễ sáng 12/5.",
        "Buổi lễ do UBND tỉnh tổ chức với sự tham dự của đông đảo nhân dân và các em học sinh trên địa bàn.",
        rows,
        CEREMONY[2],
    )
    told = press.granted(Ground(document, parts.cut(document), None, None))
    assert credited(told) == [("Lò Văn Páo", "bk-tinh"), ("Hà Thị Sa", "bk-tinh")]


def test_a_letter_may_be_sent_to_the_people_of_a_body() -> None:
    told = honoured("Cục trưởng Cục Hải quan cũng gửi Thư khen tập thể Chi cục Hải quan khu vực VI.")
    assert [name for name, _ in told] == ["Chi cục Hải quan khu vực VI"]
