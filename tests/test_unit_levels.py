"""How high bodies stand. All names are invented."""

import pytest

from extract import several
from extract.unit_levels import apart, elsewhere, is_half_an_office, is_place, level, siblings
from tests.texts import whole


@pytest.mark.parametrize(
    ("part", "parent"),
    [
        ("Khoa Ngoại", "Bệnh viện Đa khoa Na Bốn"),
        ("Trường Mẫu giáo Hoa Ban", "Phòng Giáo dục và Đào tạo huyện Na Bốn"),
        ("Phòng Giáo dục Tiểu học", "Sở Giáo dục và Đào tạo"),
        ("Bộ Chỉ huy quân sự tỉnh Na Bốn", "Quân khu 4"),
        ("Cục Dự trữ khu vực Na Bốn", "Tổng cục Dự trữ"),
        ("Cục Hải quan tỉnh Na Bốn", "Tổng cục Hải quan"),
        ("Tổng cục Hải quan", "Bộ Tài chính"),
        ("Tổng công ty Điện lực Na Bốn", "Tập đoàn Điện lực"),
        ("Trường Đại học Sao Mai", "Đại học Quốc gia Na Bốn"),
        ("Bộ Tham mưu, Quân khu 4", "Bộ Quốc phòng"),
    ],
)
def test_a_parent_stands_above_its_part(part: str, parent: str) -> None:
    assert level(whole(part)) < level(whole(parent))


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("CĐCS Đài Phát thanh Na Bốn", "CĐCS Văn phòng Tỉnh ủy", True),
        ("Trường THCS xã Na Bốn", "Trường THPT tỉnh Na Bốn", True),
        ("Hội Nông dân xã Na Bốn", "Hội Nông dân huyện Na Bốn", False),
        ("Khoa Ngoại", "Trường Y tế Na Bốn", False),
        ("Công ty TNHH Sao Mai", "Hợp tác xã Hoa Ban", True),
        ("làng Na Bốn", "thôn Bản Mạ", True),
        ("Tòa Dân sự", "Tòa Gia đình và người chưa thành niên", True),
        ("Tòa Dân sự", "Tòa án nhân dân tỉnh Na Bốn", False),
    ],
)
def test_bodies_of_one_head_may_never_be_part_of_each_other(one: str, other: str, both: bool) -> None:
    assert siblings(whole(one), whole(other)) is both


def test_the_police_of_a_commune_has_no_rooms() -> None:
    assert apart(whole("Phòng Cảnh sát hình sự"), whole("Công an phường Bản Mạ"))
    assert not apart(whole("Phòng Cảnh sát hình sự"), whole("Công an tỉnh"))


def test_an_office_of_the_province_is_no_part_of_a_commune() -> None:
    assert apart(whole("Sở Nông nghiệp và Môi trường"), whole("phường Bản Mạ"))
    assert not apart(whole("Trạm Y tế"), whole("phường Bản Mạ"))
    assert apart(whole("Sở Công Thương"), whole("Tập đoàn Sao Mai"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Phòng Nội vụ huyện Na Lầu", "Hội Nông dân xã Bản Mạ", True),
        ("UBND xã Nà Mỏ", "Trường Tiểu học xã Bản Mạ", True),
        ("Trường Tiểu học xã Nà Mỏ", "UBND xã Nà Mỏ", False),
        ("Trạm Y tế xã Nà Mỏ", "Trung tâm Y tế huyện Na Lầu", False),
        ("Công ty Điện lực tỉnh", "phường Bản Mạ", False),
        ("Khoa Nội", "Bệnh viện huyện Na Lầu", False),
    ],
)
def test_a_body_is_no_part_of_one_of_a_lower_or_of_another_place(one: str, other: str, expected: bool) -> None:
    assert elsewhere(whole(one), whole(other)) is expected


def test_a_border_post_and_a_ranger_station_are_two_and_a_school_has_no_tax_office_above_it() -> None:
    assert apart(whole("Đồn Biên phòng Nà Mỏ"), whole("Hạt Kiểm lâm huyện Na Lầu"))
    assert apart(whole("Trường THCS Nà Mỏ"), whole("Chi cục Thuế huyện Na Lầu"))
    assert not apart(whole("Trạm Kiểm lâm Nà Mỏ"), whole("Hạt Kiểm lâm huyện Na Lầu"))


def test_a_body_with_its_own_place_is_no_part_of_a_school() -> None:
    school = whole("Trường Trung học phổ thông Na Bốn")
    assert apart(whole("Ban Bảo vệ dân phố phường Na Bốn"), school)
    assert not apart(whole("Ban đại diện cha mẹ học sinh"), school)


@pytest.mark.parametrize(
    ("words", "place"), [("Tổ 5", True), ("Tổ bốc xếp", False), ("thôn 3", True), ("Sở Y tế", False)]
)
def test_teams_with_a_number_are_places(words: str, place: bool) -> None:
    assert is_place(whole(words)) is place


def test_two_whole_offices_behind_and_are_no_half_of_one() -> None:
    before = whole("Văn phòng HĐND")
    assert is_half_an_office(before, whole("UBND tỉnh Lâm Đồng"))
    assert not is_half_an_office(before, whole("Văn phòng UBND tỉnh Lâm Đồng"))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "Phòng 7, Phòng 9, Viện kiểm sát nhân dân huyện Nà Lầu và Viện kiểm sát nhân dân huyện Na Bốn",
            ["Phòng 7", "Phòng 9", "Viện kiểm sát nhân dân huyện Nà Lầu", "Viện kiểm sát nhân dân huyện Na Bốn"],
        ),
        ("Phòng 1, Phòng 2, Sở Tài chính", ["Phòng 1", "Phòng 2, Sở Tài chính"]),
        (
            "Phòng 7, Viện kiểm sát nhân dân huyện Nà Lầu và Phòng 9, Viện kiểm sát nhân dân huyện Na Bốn",
            ["Phòng 7, Viện kiểm sát nhân dân huyện Nà Lầu", "Phòng 9, Viện kiểm sát nhân dân huyện Na Bốn"],
        ),
    ],
)
def test_a_body_with_a_peer_is_no_parent_of_those_before_it(words: str, names: list[str]) -> None:
    assert [one.name.value for one in several.read(whole(words))] == names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "Chi nhánh Công ty CP Hoa Ban, Công ty TNHH Sao Mai",
            ["Chi nhánh Công ty CP Hoa Ban", "Công ty TNHH Sao Mai"],
            id="who names its parent itself",
        ),
        pytest.param(
            "Đội Kiểm soát thuộc Chi cục Hải quan khu vực VI, Phòng Trinh sát (Bộ Chỉ huy BĐBP tỉnh)",
            ["Đội Kiểm soát thuộc Chi cục Hải quan khu vực VI", "Phòng Trinh sát (Bộ Chỉ huy BĐBP tỉnh)"],
            id="who says whose part it is",
        ),
        pytest.param(
            "Đội Cảnh sát hình sự Công an huyện Na Mạ, Công an tỉnh Lâm Đồng",
            ["Đội Cảnh sát hình sự Công an huyện Na Mạ, Công an tỉnh Lâm Đồng"],
            id="what stands above the parent",
        ),
        pytest.param(
            "Chi hội Phụ nữ khối Hoa Ban, Công an phường",
            ["Chi hội Phụ nữ khối Hoa Ban", "Công an phường"],
            id="no part of the police",
        ),
    ],
)
def test_a_body_behind_another_is_its_parent_or_not(words: str, expected: list[str]) -> None:
    assert [who.name.value for who in several.read(whole(words))] == expected
