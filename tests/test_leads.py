"""Who stands in the opening words of a grant, however many awards they grant."""

import pytest

from extract import leads
from extract.scope import Scope
from tests.granting import END, TOP, granted
from tests.texts import decided, value, whole


@pytest.mark.parametrize(
    ("words", "names"),
    [
        pytest.param(
            "Gia đình ông Lò Văn Ún, bà Quàng Thị Dọn, bản Nà Lo, xã Chiềng Mai; Hộ ông Giàng Mí Lử, thôn Sủng Là",
            ["Gia đình ông Lò Văn Ún, bà Quàng Thị Dọn, bản Nà Lo, xã Chiềng Mai", "Hộ ông Giàng Mí Lử, thôn Sủng Là"],
            id="husband and wife are one family",
        ),
        pytest.param(
            "gia đình cụ Nguyễn Văn Chắt và bà Trần Thị Tửu, xã Xuân Lai",
            ["gia đình cụ Nguyễn Văn Chắt và bà Trần Thị Tửu, xã Xuân Lai"],
            id="a family joined by and",
        ),
        pytest.param(
            "Tổ bốc xếp, Xí nghiệp Vận tải Nà Mỏ; Phòng Hành chính, Văn phòng HĐND và UBND huyện Ia Rưm",
            ["Tổ bốc xếp, Xí nghiệp Vận tải Nà Mỏ", "Phòng Hành chính, Văn phòng HĐND và UBND huyện Ia Rưm"],
            id="parts with their parents",
        ),
        pytest.param(
            "Gia đình ông Lò Văn Ún, Gia đình bà Quàng Thị Dọn",
            ["Gia đình ông Lò Văn Ún", "Gia đình bà Quàng Thị Dọn"],
            id="two families",
        ),
        pytest.param(
            "Bộ chỉ huy Bộ đội Biên phòng các tỉnh: Quảng Hà, Lâm An, Hòa Bắc; Sở Y tế và Sở Tư pháp",
            [
                "Bộ chỉ huy Bộ đội Biên phòng tỉnh Quảng Hà",
                "Bộ chỉ huy Bộ đội Biên phòng tỉnh Lâm An",
                "Bộ chỉ huy Bộ đội Biên phòng tỉnh Hòa Bắc",
                "Sở Y tế",
                "Sở Tư pháp",
            ],
            id="one head before the names of provinces",
        ),
        pytest.param(
            "UBND các xã: Nà Mỏ, Văn Lầu và Ia Rưm",
            ["UBND xã Nà Mỏ", "UBND xã Văn Lầu", "UBND xã Ia Rưm"],
            id="one head before the names of communes",
        ),
        pytest.param(
            "tập thể và nhân dân thôn Nà Pán, xã Kim Lư; Ban Công tác Mặt trận thôn Khuổi Nằn",
            ["tập thể và nhân dân thôn Nà Pán, xã Kim Lư", "Ban Công tác Mặt trận thôn Khuổi Nằn"],
            id="a collective with its people",
        ),
        pytest.param(
            "huyện Na Rì, thành phố Hòa An, Sở Nội vụ, Công ty Điện lực Hòa An",
            ["huyện Na Rì", "thành phố Hòa An", "Sở Nội vụ", "Công ty Điện lực Hòa An"],
            id="bodies side by side between commas",
        ),
        pytest.param(
            "Bệnh viện Đa khoa tỉnh, Trung tâm Kiểm soát bệnh tật tỉnh và Sở Y tế",
            ["Bệnh viện Đa khoa tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh", "Sở Y tế"],
            id="bodies between commas and and",
        ),
        pytest.param(
            "Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp",
            ["Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp"],
            id="a unit and its parent are one",
        ),
        pytest.param(
            "Sở Nội vụ, Công ty Điện lực Hòa An - đơn vị dẫn đầu các Cụm, Khối thi đua",
            ["Sở Nội vụ", "Công ty Điện lực Hòa An"],
            id="what the units are is no unit",
        ),
        pytest.param(
            "Trạm Y tế xã Nà Mỏ, huyện Na Rì",
            ["Trạm Y tế xã Nà Mỏ, huyện Na Rì"],
            id="a unit and its place are one",
        ),
    ],
)
def test_units_and_families_are_told_apart(words: str, names: list[str]) -> None:
    found = granted(f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {words}, đã có thành tích xuất sắc năm 2021.")
    assert [name for _, _, name, _, _ in found] == names


def test_teams_at_large_names_nobody() -> None:
    lines = (
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND tỉnh cho tổ, đội và cá nhân đã có thành tích xuất sắc năm 2021:",
        "1. Tổ may số 2, Xí nghiệp May Nà Mỏ;",
    )
    assert [name for _, _, name, _, _ in granted(*lines)] == ["Tổ may số 2, Xí nghiệp May Nà Mỏ"]


def test_a_given_name_that_opens_a_bodys_name_ends_at_its_comma() -> None:
    lines = (
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Đào Nguyễn Như Trường, chủ nhiệm Hợp tác xã Tân Tiến."
    )
    assert [row[2:] for row in granted(lines)] == [("Đào Nguyễn Như Trường", "chủ nhiệm", "Hợp tác xã Tân Tiến")]


def test_several_persons_share_the_bracket_behind_the_last() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các ông (bà): Trịnh Công Lý, Nguyễn Thị Hằng Nga, Bùi Xuân "
        "Phái (chuyên viên Sở Nội vụ); Lê Vũ (Trưởng phòng, Sở Tài chính) đã có thành tích xuất sắc năm 2023."
    )
    assert [(name, post, unit) for _, _, name, post, unit in found] == [
        ("Trịnh Công Lý", "chuyên viên", "Sở Nội vụ"),
        ("Nguyễn Thị Hằng Nga", "chuyên viên", "Sở Nội vụ"),
        ("Bùi Xuân Phái", "chuyên viên", "Sở Nội vụ"),
        ("Lê Vũ", "Trưởng phòng", "Sở Tài chính"),
    ]


def test_an_item_with_labels_for_post_and_unit_is_one_person() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các ông, bà:",
        "1. Ông: Trần Đức Hòa; Chức vụ: Phó Chánh Văn phòng; Đơn vị: Văn phòng UBND tỉnh.",
        "2. Ông Triệu Văn Sính và bà Bàn Thị Liều, xã Tân Lập.",
    )
    assert [(name, post, unit) for _, _, name, post, unit in found] == [
        ("Trần Đức Hòa", "Phó Chánh Văn phòng", "Văn phòng UBND tỉnh"),
        ("Triệu Văn Sính", None, "xã Tân Lập"),
        ("Bàn Thị Liều", None, "xã Tân Lập"),
    ]


def test_a_person_apart_from_the_next_has_no_post_of_hers() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún; bà Vàng Thị Pà, Trưởng bản, bản Nà Mỏ, đã có "
        "thành tích xuất sắc năm 2021."
    )
    assert [(name, post) for _, _, name, post, _ in found] == [("Lò Văn Ún", None), ("Vàng Thị Pà", "Trưởng bản")]


def test_two_awards_in_one_sentence_go_each_to_its_own() -> None:
    found = granted(
        "Điều 1. Tặng thưởng Huân chương Lao động hạng Nhì cho ông Trịnh Xuân Sâm, sinh năm 1962, dân tộc Tày, Chủ nhiệm "
        "Ủy ban Kiểm tra Tỉnh ủy và Huân chương Lao động hạng Ba cho 02 tập thể: Ban Tổ chức Tỉnh ủy; Trường Chính trị "
        "tỉnh đã có thành tích xuất sắc trong công tác từ năm 2017 đến năm 2021."
    )
    assert found == [
        ("hc-lao-dong-2", "ca-nhan", "Trịnh Xuân Sâm", "Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy"),
        ("hc-lao-dong-3", "tap-the", "Ban Tổ chức Tỉnh ủy", None, None),
        ("hc-lao-dong-3", "tap-the", "Trường Chính trị tỉnh", None, None),
    ]
    decision = decided(
        *TOP,
        "Điều 1. Công nhận danh hiệu Tập thể Lao động xuất sắc năm 2022 cho Phòng Hành chính và tặng Bằng khen của Chủ "
        "tịch UBND tỉnh cho ông Đỗ Văn Hiển, Trưởng phòng, đã hoàn thành xuất sắc nhiệm vụ.",
        *END,
    )
    assert [
        (c.award.value.code, c.recipient.name.value, c.merit.reason is not None) for c in decision.commendations
    ] == [
        ("dhtd-ttldxs", "Phòng Hành chính", True),
        ("bk-tinh", "Đỗ Văn Hiển", True),
    ]


def test_a_deed_told_with_da_is_the_reason_and_not_a_part_of_the_name() -> None:
    decision = decided(
        *TOP,
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho Hộ ông Giàng Mí Lử, thôn Sủng Là, đã hiến đất làm đường giao "
        "thông nông thôn.",
        *END,
    )
    (one,) = decision.commendations
    assert one.recipient.name.value == "Hộ ông Giàng Mí Lử, thôn Sủng Là"
    assert value(one.merit.reason) == "đã hiến đất làm đường giao thông nông thôn"
    retired = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lê Văn Cầu, Giám đốc Sở Y tế, đã nghỉ hưu."
    )
    assert [(name, post) for _, _, name, post, _ in retired] == [("Lê Văn Cầu", "Giám đốc")]


def test_a_unit_with_commas_in_its_name_is_one() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban "
        "nhân dân tỉnh, Phòng Hành chính, Tổ chức và Phòng Nội vụ."
    )
    assert [name for _, _, name, _, _ in found] == [
        "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh",
        "Phòng Hành chính, Tổ chức",
        "Phòng Nội vụ",
    ]


def test_a_stated_count_settles_whether_a_comma_parts() -> None:
    bodies = "Phòng 1, Viện kiểm sát nhân dân huyện Na Bốn"
    two = granted(f"Điều 1. Tặng danh hiệu “Tập thể Lao động tiên tiến” năm 2023 cho 02 đơn vị: {bodies}.")
    one = granted(f"Điều 1. Tặng danh hiệu “Tập thể Lao động tiên tiến” năm 2023 cho 01 đơn vị: {bodies}.")
    assert [name for _, _, name, _, _ in two] == ["Phòng 1", "Viện kiểm sát nhân dân huyện Na Bốn"]
    assert [name for _, _, name, _, _ in one] == [bodies]


def test_two_grants_in_sentences_of_one_paragraph() -> None:
    found = granted(
        "Điều 1. Tặng danh hiệu “Đơn vị tiên tiến” cho 02 đơn vị: Ban CHQS các xã: Nà Mỏ, Na Bốn. Tặng Bằng khen của Chủ "
        "tịch UBND tỉnh cho 01 đồng chí: Khuất Duy Thuyết, Chỉ huy trưởng Ban CHQS xã Nà Mỏ."
    )
    assert [(code, name) for code, _, name, _, _ in found] == [
        ("dhtd-dvtt", "Ban CHQS xã Nà Mỏ"),
        ("dhtd-dvtt", "Ban CHQS xã Na Bốn"),
        ("bk-tinh", "Khuất Duy Thuyết"),
    ]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Tặng Bằng khen của Chủ tịch UBND tỉnh và danh hiệu “Bàn tay vàng” cho ông Lò Văn Ún", True),
        ("Tặng danh hiệu “Bàn tay vàng” và Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún", True),
        ("Công nhận danh hiệu “Bàn tay vàng” và tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún", True),
        ("Tặng Bằng khen của Chủ tịch UBND tỉnh và ghi nhận thành tích đạt danh hiệu “Bàn tay vàng” cho ông A", False),
        ("Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún đạt danh hiệu “Bàn tay vàng”", False),
    ],
)
def test_a_title_outside_the_catalogue_beside_a_known_award(text: str, both: bool) -> None:
    ((own, _, _),) = leads.read(whole(text), Scope(issuer="Ủy ban nhân dân tỉnh Nà Lầu"))
    assert {award.value.code for award in own.awards} == {"bk-tinh", *(["khac"] if both else [])}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Khen thưởng đột xuất ông Lò Văn Ún, Trưởng bản Nà Mỏ, đã cứu người đuối nước", "Lò Văn Ún"),
        ("Khen thưởng Công an xã Nà Mỏ vì đã có thành tích phá án", "Công an xã Nà Mỏ"),
        ("Khen thưởng đột xuất 02 cá nhân có thành tích", None),
    ],
)
def test_whom_a_grant_without_its_award_names_right_behind_the_verb(text: str, name: str | None) -> None:
    ((_, named, _),) = leads.read(whole(text), Scope(issuer="Ủy ban nhân dân xã Nà Mỏ"))
    assert [one.name.value for one in named] == ([name] if name else [])


def test_what_a_school_calls_those_with_a_giay_khen_is_no_award_of_its_own() -> None:
    first = "Điều 1. Tặng Giấy khen danh hiệu “Học sinh Xuất sắc” năm học 2021-2022 cho các học sinh sau:"
    found = granted(first, "- Lớp 1A: Lò Văn Ún, Thị Hồng Nhung", "- Lớp 1B: Thị Pà, Vàng Thị Ly")
    assert [(row[2], row[4]) for row in found] == [
        ("Lò Văn Ún", "Lớp 1A"), ("Thị Hồng Nhung", "Lớp 1A"), ("Thị Pà", "Lớp 1B"), ("Vàng Thị Ly", "Lớp 1B"),
    ]  # fmt: skip


def test_the_time_behind_a_body_is_no_part_of_it() -> None:
    lead = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho Đội 5, Trạm Nà Mỏ, từ năm 2019 đến năm 2023."
    assert [row[2] for row in granted(lead)] == ["Đội 5, Trạm Nà Mỏ"]
