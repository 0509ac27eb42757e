"""Labels of the items of a list: numbers, letters, hyphens and other marks."""

import pytest

from extract.list_lines import line_of
from tests.listed import BOTH, GIFT, listed
from tests.texts import decided, whole


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(
            ("1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban."),
            id="numbers",
        ),
        pytest.param(
            ("a) Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "b) Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban."),
            id="letters",
        ),
        pytest.param(
            ("- Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "- Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban."),
            id="hyphens",
        ),
        pytest.param(
            ("1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2: Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban."),
            id="a full stop that a scan took for a colon",
        ),
        pytest.param(
            ("(1) Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "(2) Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban."),
            id="numbers in brackets",
        ),
        pytest.param(
            ("01. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ", "02. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban"),
            id="noughts and no ends",
        ),
        pytest.param(
            ("1.Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ; 2.Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban.",),
            id="run on in one line",
        ),
        pytest.param(
            ("1. Ông Lò Văn Ún – Trưởng bản – bản Nà Mỏ;", "2. Bà Vàng Thị Pà – Giáo viên – Trường Mầm non Hoa Ban."),
            id="en dashes",
        ),
    ],
)
def test_items_are_recipients_whatever_their_labels(items: tuple[str, ...]) -> None:
    assert listed(GIFT, *items) == BOTH


def test_labels_of_two_figures_are_not_taken_apart() -> None:
    found = listed(
        "Điều 1. Khen thưởng các cá nhân có thành tích xuất sắc trong chữa cháy ngày 01 tháng 6 năm 2021:",
        "1. Giấy khen của Chủ tịch UBND huyện cho:",
        "1.1. Tập thể Tổ bảo vệ an ninh khu phố 14;",
        "1.2. Chị Vàng Thị Pà, công nhân Công ty Giày Na Bốn.",
        "2. Tiền thưởng: Tập thể 4.680.000 đồng; cá nhân 2.340.000 đồng/người.",
    )
    assert found == [
        ("tap-the", "Tổ bảo vệ an ninh khu phố 14", "gk-huyen"),
        ("ca-nhan", "Vàng Thị Pà", "gk-huyen"),
    ]


@pytest.mark.parametrize("dash", ["-", "–", "—", "−", "●", "➢", "."])
def test_any_mark_opens_an_item(dash: str) -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Nay tặng thưởng Huân chương Lao động hạng ba cho các đơn vị sau đây:",
        f"{dash} Đội thủy lợi 202 xã Nà Mỏ;",
        f"{dash} Trạm giống Na Bốn.",
    )
    assert [c.recipient.name.value for c in found.commendations] == ["Đội thủy lợi 202 xã Nà Mỏ", "Trạm giống Na Bốn"]


def test_items_numbered_on_through_all_sections() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Bằng khen của UBND tỉnh cho những đơn vị và cá nhân sau:",
        "I- Ngành Giao thông vận tải:",
        "1- Xí nghiệp đò phà",
        "2- Tổ máy ủi số 2",
        "II- Ngành Y tế:",
        "3- Khoa Ngoại Bệnh viện Na Bốn",
        "4- Bác sĩ Lò Văn Ún, Trưởng phòng khám Nà Mỏ",
    )
    names = [c.recipient.name.value for c in found.commendations]
    assert names == ["Xí nghiệp đò phà", "Tổ máy ủi số 2", "Khoa Ngoại Bệnh viện Na Bốn", "Lò Văn Ún"]


def test_a_hyphen_behind_the_number_belongs_to_the_label() -> None:
    found = listed(GIFT, "1.- Hợp tác xã Nà Mỏ, huyện Nà Lầu", "2.- Ông Lò Văn Ún, chủ nhiệm HTX Nà Mỏ")
    assert [name for _, name, _ in found] == ["Hợp tác xã Nà Mỏ, huyện Nà Lầu", "Lò Văn Ún"]


def test_a_slash_and_a_hyphen_behind_the_number_belong_to_the_label() -> None:
    found = listed(GIFT, "1/- Ông Lò Văn Ún, Trưởng bản", "2/- Bà Vàng Thị Pà, Giáo viên")
    assert found == BOTH


@pytest.mark.parametrize("line", ["x: hai người", "2: một trong số đó", "a: Tập thể"])
def test_a_colon_behind_no_number_or_before_small_letters_is_no_label(line: str) -> None:
    assert line_of(whole(line)).style is None


def test_the_number_before_a_colon_counts_like_any_other() -> None:
    assert line_of(whole("2: Bà Vàng Thị Pà")).ordinal == "2"


def test_numbers_in_brackets_open_bodies_and_stand_below_other_numbers() -> None:
    items = ("1. Tập thể:", "(1) Trạm Y tế xã Nà Mỏ", "(2) Sở Y tế", "2. Cá nhân:", "(1) Bà Vàng Thị Pà, Giáo viên")
    assert [row[:2] for row in listed(GIFT, *items)] == [
        ("tap-the", "Trạm Y tế xã Nà Mỏ"),
        ("tap-the", "Sở Y tế"),
        ("ca-nhan", "Vàng Thị Pà"),
    ]
