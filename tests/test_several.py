"""Several recipients in one stretch of words."""

import pytest

from extract import several
from tests.granting import END
from tests.listed import DISTRICT, GIFT, listed
from tests.texts import decided, value, whole


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Viện Lúa; Trung tâm Nghiên cứu Rau và Hoa, Viện Nông Lâm; Sở A, Sở B",
            ["Viện Lúa", "Trung tâm Nghiên cứu Rau và Hoa, Viện Nông Lâm", "Sở A", "Sở B"],
            id="between semicolons a comma parts only bodies that are called alike",
        ),
        pytest.param("03 thôn: Đông Lỗ, Cẩm La và Vạn Phúc", ["thôn Đông Lỗ", "thôn Cẩm La", "thôn Vạn Phúc"], id="a counted list of places"),
        pytest.param(
            "Đại đội 3 Công binh, Bộ Chỉ huy quân sự tỉnh Na Bốn, Quân khu 4",
            ["Đại đội 3 Công binh, Bộ Chỉ huy quân sự tỉnh Na Bốn, Quân khu 4"],
            id="the military region is the parent of a province's command",
        ),
        pytest.param(
            "Trường Mẫu giáo Hoa Ban, Phòng Giáo dục và Đào tạo huyện Na Bốn",
            ["Trường Mẫu giáo Hoa Ban, Phòng Giáo dục và Đào tạo huyện Na Bốn"],
            id="the office of education is the parent of its schools",
        ),
        pytest.param("Trường Mẫu giáo Hoa Ban, Phòng Y tế huyện Na Bốn", ["Trường Mẫu giáo Hoa Ban", "Phòng Y tế huyện Na Bốn"], id="another office is none"),
        pytest.param(
            "Đảng ủy các xã: Nà Mó, Bản Mạ thuộc huyện Na Bốn",
            ["Đảng ủy xã Nà Mó thuộc huyện Na Bốn", "Đảng ủy xã Bản Mạ thuộc huyện Na Bốn"],
            id="the place behind the last belongs to each",
        ),
        pytest.param("UBND các xã: Nà Mó, Bản Mạ, huyện Na Bốn", ["UBND xã Nà Mó, huyện Na Bốn", "UBND xã Bản Mạ, huyện Na Bốn"], id="behind a comma too"),
        pytest.param("ông Mai Tấn Bướm, ngư dân xã Nà Mó và tập thể Đồn Biên phòng Bản Mạ", ["Mai Tấn Bướm", "Đồn Biên phòng Bản Mạ"], id="a collective told as one"),
        pytest.param("Siu Thới (Trưởng thôn), Kpuih Dơn (Dân quân)", ["Siu Thới", "Kpuih Dơn"], id="names with brackets"),
        pytest.param(
            "Chi cục Thủy lợi, Trung tâm Khuyến nông (Sở Nông nghiệp và Môi trường)",
            ["Chi cục Thủy lợi", "Trung tâm Khuyến nông (Sở Nông nghiệp và Môi trường)"],
            id="the parent in brackets lifts no part above the others",
        ),
        pytest.param("xã Nà Mó, huyện Na Bốn và cho xí nghiệp gạch Bản Mạ", ["xã Nà Mó, huyện Na Bốn", "xí nghiệp gạch Bản Mạ"], id="and to"),
        pytest.param("Phòng Kinh doanh, Xưởng xay xát và Cửa hàng số 4", ["Phòng Kinh doanh", "Xưởng xay xát", "Cửa hàng số 4"], id="parts of one firm"),
        pytest.param("tập thể thuyền viên tàu cá Nà Mó; tập thể Đồn Bản Mạ", ["tập thể thuyền viên tàu cá Nà Mó", "Đồn Bản Mạ"], id="a crew"),
        pytest.param("(1) Bà Lò Pà, Giáo viên, (2) Ông Y Khiết, Y sĩ; (3) Trạm Y tế xã Nà Mó", ["Lò Pà", "Y Khiết", "Trạm Y tế xã Nà Mó"], id="figures in brackets"),
        pytest.param("Ông A Thút, Kỹ sư Phòng Kỹ thuật", ["A Thút"], id="a post that could address a person"),
    ],
)  # fmt: skip
def test_the_recipients_of_a_stretch(words: str, found: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(words))] == found


def test_the_party_body_of_offices_and_enterprises_is_one() -> None:
    words = whole("Chi bộ Bảo hiểm xã hội tỉnh, Đảng bộ Khối Các cơ quan và Doanh nghiệp tỉnh")
    assert [one.name.value for one in several.read(words)] == [words.text]


def test_persons_in_a_row_share_what_the_last_one_is() -> None:
    found = several.read(whole("Ông Sô Chiến, ông La Lới, bà Hờ Nghem (Nông dân, xã Nà Mó)"))
    posts = [(one.name.value, value(one.position), value(one.unit)) for one in found]
    assert posts == [(name, "Nông dân", "xã Nà Mó") for name in ("Sô Chiến", "La Lới", "Hờ Nghem")]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Sở Du lịch, Công an xã Nà Mó và các cá nhân: ông Lò Ún, Trưởng bản", ["Sở Du lịch", "Công an xã Nà Mó", "Lò Ún"]),
        ("Hộ ông Hồ Liều, thôn Cựp, đã hiến 1.200 m2 đất; Hộ bà Pỉ Nghin, thôn Ry, đã hiến 800 m2", ["Hộ ông Hồ Liều, thôn Cựp", "Hộ bà Pỉ Nghin, thôn Ry"]),
    ],
)  # fmt: skip
def test_words_on_kind_and_deed_are_no_part_of_a_name(words: str, names: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(words))] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Binh đoàn Sao Mai (Bộ Quốc phòng), Cục Hoa Lư (Bộ Tổng Tham mưu); Công an tỉnh Lâm Đồng (Bộ Công an)",
            [
                "Binh đoàn Sao Mai (Bộ Quốc phòng)",
                "Cục Hoa Lư (Bộ Tổng Tham mưu)",
                "Công an tỉnh Lâm Đồng (Bộ Công an)",
            ],
        ),
        ("Tổng Công ty Sao Mai, Bộ Giao thông vận tải", ["Tổng Công ty Sao Mai, Bộ Giao thông vận tải"]),
        ("Viện Hoa Lư (trước đây là Viện A), Bộ Công Thương", ["Viện Hoa Lư (trước đây là Viện A), Bộ Công Thương"]),
    ],
)
def test_a_ministry_behind_a_body_is_its_parent(text: str, expected: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(text))] == expected


def test_a_body_and_persons_behind_a_form_of_address_for_all() -> None:
    found = several.read(
        whole("Đội 3 Phòng Cảnh sát và các đồng chí: Thiếu tá Lò Văn Ún (Đội trưởng), Đại úy Vàng Thị Pà (cán bộ)")
    )
    assert [one.name.value for one in found] == ["Đội 3 Phòng Cảnh sát", "Lò Văn Ún", "Vàng Thị Pà"]


def test_two_offices_of_one_province_are_two() -> None:
    found = several.read(whole("Văn phòng HĐND và Văn phòng UBND tỉnh Lâm Đồng"))
    assert [one.name.value for one in found] == ["Văn phòng HĐND", "Văn phòng UBND tỉnh Lâm Đồng"]


def test_a_works_and_its_company_are_one() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:"
    items = ("1. Xí nghiệp Than Nà Mỏ, Công ty Than Hòa Lâm;", "2. Công ty Than Hòa Lâm, Xí nghiệp Gạch Nà Lo.")
    assert [name for _, name, _ in listed(first, *items)] == [
        "Xí nghiệp Than Nà Mỏ, Công ty Than Hòa Lâm",
        "Công ty Than Hòa Lâm",
        "Xí nghiệp Gạch Nà Lo",
    ]


def test_each_of_several_in_an_item_gets_its_sum_for_each() -> None:
    found = decided(
        *DISTRICT,
        GIFT,
        "1. Ông Lò Văn Ún và bà Vàng Thị Pà, công nhân Nhà máy A, đồng tác giả sáng kiến “Giá treo”: mỗi người 1.000.000 đồng.",
        *END,
    )
    told = [(value(c.recipient.unit), c.merit.bonus and c.merit.bonus.value) for c in found.commendations]
    assert told == [("Nhà máy A", 1_000_000)] * 2


def test_the_paper_of_a_province_is_no_person() -> None:
    assert [one.name.value for one in several.read(whole("Lò Văn Ún, Báo Quảng Bình"))] == ["Lò Văn Ún"]


def test_a_union_at_the_base_belongs_to_the_one_behind_it() -> None:
    words = whole("Công đoàn cơ sở Công ty TNHH Giày A, Liên đoàn Lao động thành phố Hải Phòng")
    assert [one.name.value for one in several.read(words)] == [words.text]


def test_a_head_alone_goes_on_behind_and() -> None:
    found = several.read(whole("Sở Sao Mai, Báo và Đài Sao Hôm, Công ty CP Bản Mạ"))
    assert [one.name.value for one in found] == ["Sở Sao Mai", "Báo và Đài Sao Hôm", "Công ty CP Bản Mạ"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Trường A; và Trường B", ["Trường A", "Trường B"]),
        ("ông Lò Văn Ún; bà Vàng Thị Pà; và ông Ma Văn Tư", ["Lò Văn Ún", "Vàng Thị Pà", "Ma Văn Tư"]),
        ("Công an huyện A, Phòng Nội vụ huyện B, Hạt Kiểm lâm huyện C; và Công ty TNHH D", ["Công an huyện A", "Phòng Nội vụ huyện B", "Hạt Kiểm lâm huyện C", "Công ty TNHH D"]),
        ("ông Lò Văn Ún (Nhân viên, Trường A), Trường Tiểu học B", ["Lò Văn Ún", "Trường Tiểu học B"]),
    ],
)  # fmt: skip
def test_the_last_of_a_run_is_not_lost_behind_a_semicolon_and_a_word(words: str, found: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(words))] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tập thể Sở Y tế và cá nhân ông Lò Văn Ún, Kế toán Sở Y tế", ["Sở Y tế", "Lò Văn Ún"]),
        ("Sở Y tế và Nhân dân và cán bộ xã Nà Mỏ", ["Sở Y tế", "Nhân dân và cán bộ xã Nà Mỏ"]),
        ("Đảng bộ, nhân dân và cán bộ xã Nà Mỏ", ["Đảng bộ, nhân dân và cán bộ xã Nà Mỏ"]),
    ],
)
def test_words_behind_and_may_tell_the_kind_of_the_next_one(words: str, found: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(words))] == found
