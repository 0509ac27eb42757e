"""A heading with its items on the same line."""

import pytest
from hypothesis import given

from extract import headed
from extract.scope import Scope
from tests.granting import GIFT, granted
from tests.listed import BOTH, listed
from tests.texts import decided, odd_texts, whole

ISSUER = "Ủy ban nhân dân xã Nà Mó"


@pytest.mark.parametrize(
    ("line", "heading", "items"),
    [
        ("Tập thể: Trạm Y tế xã; Công an xã", "Tập thể", "Trạm Y tế xã; Công an xã"),
        ("Tập thể (02): Đội Cảnh sát giao thông; Tổ dân phố 5", "Tập thể (02)", "Đội Cảnh sát giao thông; Tổ dân phố 5"),
        ("Cá nhân: Ông Lò Văn Ún, Trưởng bản", "Cá nhân", "Ông Lò Văn Ún, Trưởng bản"),
        ("Cộng đồng học tập: Khu phố 3 Hoa Ban", "Cộng đồng học tập", "Khu phố 3 Hoa Ban"),
        ("Cụm thi đua số 2: Đảng ủy xã Nà Mó", "Cụm thi đua số 2", "Đảng ủy xã Nà Mó"),
        ("Danh hiệu “Lao động tiên tiến”: Bà Vàng Thị Pà", "Danh hiệu “Lao động tiên tiến”", "Bà Vàng Thị Pà"),
    ],
)  # fmt: skip
def test_a_heading_ends_at_its_colon(line: str, heading: str, items: str) -> None:
    found = headed.cut(whole(line), Scope(ISSUER))
    assert found is not None and (found[0].text, found[1].text) == (heading, items)


@pytest.mark.parametrize(
    "line",
    [
        "Ông Lò Văn Ún, Trưởng bản: Giấy khen",
        "Tập thể:",
        "Đại diện gia đình: ông Lò Văn Ún",
        "Đơn vị công tác: Trạm Y tế xã",
        "Cá nhân: được thưởng theo quy định hiện hành",
        "Tặng Giấy khen cho: Trạm Y tế xã",
        "Chủ trì: Ông Lò Văn Ún, Giám đốc, Chủ tịch Hội đồng. Thư ký: Vàng Thị Pà.",
    ],
)
def test_other_lines_stay_whole(line: str) -> None:
    assert headed.cut(whole(line), Scope(ISSUER)) is None


def test_both_kinds_on_their_lines_are_all_granted() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng giấy khen của Chủ tịch UBND xã cho các tập thể, cá nhân sau:",
        "a) Tập thể: Trạm Y tế xã; Công an xã;",
        "b) Cá nhân: Ông Ksor Thuyn, Công an viên; bà Rah Lan H'Mlắ, Điều dưỡng Trạm Y tế xã.",
    )
    names = [(c.recipient.kind, c.recipient.name.value) for c in found.commendations]
    assert names == [("tap-the", "Trạm Y tế xã"), ("tap-the", "Công an xã"), ("ca-nhan", "Ksor Thuyn"), ("ca-nhan", "Rah Lan H'Mlắ")]  # fmt: skip


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    headed.cut(whole(text), Scope(ISSUER))


def test_the_kind_and_those_of_that_kind_may_stand_on_one_line() -> None:
    items = (
        "1. Tập thể: Đoàn xã Nà Mỏ, Liên đội Trường THCS Hoa Ban.",
        "2. Cá nhân: đ/c Lò Văn Ún - Bí thư Đoàn xã Nà Mỏ; đ/c Vàng Thị Pà - Giáo viên Trường THCS Hoa Ban.",
    )
    assert listed("Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:", *items) == [
        ("tap-the", "Đoàn xã Nà Mỏ", "gk-huyen"),
        ("tap-the", "Liên đội Trường THCS Hoa Ban", "gk-huyen"),
        *BOTH,
    ]


@pytest.mark.parametrize("sections", [(), ("I. Cấp Mầm non", "II. Cấp Tiểu học")])
@pytest.mark.parametrize("numbers", [(1, 2, 3, 4), (1, 2, 1, 1)])
def test_units_without_labels_head_items_numbered_on_through_them(
    sections: tuple[str, ...], numbers: tuple[int, ...]
) -> None:
    """Each was read as the unit of the first: a wrong unit that nothing doubted."""
    items = [
        f"{number}. {name}"
        for number, name in zip(numbers, ("Lò Thị Hoan", "Vi Thị Nết", "Sùng Thị Dợ", "Cầm Thị Thơm"), strict=True)
    ]
    first, second = ([one] for one in sections) if sections else ([], [])
    lines = [
        *first,
        "Trường Mầm non Hoa Ban",
        *items[:2],
        "Trường Mầm non Hoa Mơ",
        items[2],
        *second,
        "Trường Tiểu học Nà Mỏ",
        items[3],
    ]
    assert [row[2::2] for row in granted(GIFT, *lines)] == [
        ("Lò Thị Hoan", "Trường Mầm non Hoa Ban"),
        ("Vi Thị Nết", "Trường Mầm non Hoa Ban"),
        ("Sùng Thị Dợ", "Trường Mầm non Hoa Mơ"),
        ("Cầm Thị Thơm", "Trường Tiểu học Nà Mỏ"),
    ]


def test_vinh_du_nha_nuoc_before_a_title_in_capitals_is_nobodys_name() -> None:
    found = granted(
        "Điều 1. Khen thưởng các cá nhân sau:",
        "I. TẶNG DANH HIỆU VINH DỰ NHÀ NƯỚC “BÀ MẸ VIỆT NAM ANH HÙNG”:",
        "1. Bà Vàng Thị Pà, bản Hua, xã Nà Mỏ;",
    )
    assert [row[:3] for row in found] == [("dhvd-ba-me-vnah", "ca-nhan", "Vàng Thị Pà")]
