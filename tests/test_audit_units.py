"""Units and collectives compared after a light normalisation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.units import compare_collectives, compare_units, parse_unit, same_place

UNITS = st.lists(
    st.sampled_from(
        [
            "Trường",
            "MN",
            "TH",
            "UBND",
            "xã",
            "Hoa Ban",
            ",",
            "huyện",
            "Na Rì",
            "thị xã",
            "tỉnh",
            "P.",
            "hội",
            "và",
            "H.",
        ]
    ),
    max_size=8,
).map(" ".join)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Trường MN Hoa Ban", "Trường Mầm non Hoa Ban"),
        ("UBND xã Tà Rụt", "Uỷ ban nhân dân xã Tà Rụt"),
        ("Trường TH&THCS Nguyễn Huệ", "Trường Tiểu học và Trung học cơ sở Nguyễn Huệ"),
        ("Phòng GD&ĐT huyện Na Rì", "Phòng Giáo dục và Đào tạo, huyện Na Rì"),
        ("P. Nội vụ H. Na Rì", "PHÒNG NỘI VỤ HUYỆN NA RÌ"),
        ("Tỉnh đoàn Lâm Đồng", "Đoàn TNCS Hồ Chí Minh tỉnh Lâm Đồng"),
        ("Công ty CP Sao Mai", "Công ty Cổ phần Sao Mai"),
        ("Phòng Lao động - Thương binh và Xã hội", "Phòng LĐTBXH"),
    ],
)
def test_abbreviations_and_form_do_not_tell_units_apart(left: str, right: str) -> None:
    assert same_place(parse_unit(left), parse_unit(right)) == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Trường Mầm non Hoa Ban", "Trường Mầm non Hoa Ban, xã Tà Rụt, huyện Đakrông"),
        ("Trường Mầm non Hoa Ban, huyện Đakrông", "Trường Mầm non Hoa Ban, xã Tà Rụt, huyện Đakrông"),
        ("UBND xã Tà Rụt", "UBND xã Tà Rụt, huyện Đakrông"),
        ("Sở Y tế", "Sở Y tế tỉnh Quảng Trị"),
        ("xã Tà Rụt", "xã Tà Rụt, huyện Đakrông"),
    ],
)
def test_a_place_that_one_side_leaves_out_is_forgiven(left: str, right: str) -> None:
    assert same_place(parse_unit(left), parse_unit(right)) == "place"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Trường Mầm non Hoa Ban", "Trường Mầm non Hoa Sen"),
        ("Trường Tiểu học Hoa Ban", "Trường Mầm non Hoa Ban"),
        ("UBND xã Tà Rụt", "UBND xã Tà Long"),
        ("UBND xã Tà Rụt, huyện Đakrông", "UBND huyện Đakrông"),
        ("Công an tỉnh", "Công an xã Tà Rụt"),
        ("Trường Mầm non Hoa Ban, huyện Na Rì", "Trường Mầm non Hoa Ban, huyện Đakrông"),
        ("", "xã Tà Rụt"),
        ("Trường Mầm non Hoà Bình", "Trường Mầm non Hoa Bình"),
    ],
)
def test_different_units_stay_apart(left: str, right: str) -> None:
    assert compare_units(left, right, scanned=False) is None


def test_a_scan_may_lose_marks_of_a_unit_and_the_match_is_doubtful() -> None:
    match = compare_units("Trường Mầm non Hoa Ban", "Truờng Mâm non Hoa Ban", scanned=True)
    assert match and match.doubtful


@pytest.mark.parametrize("text", ["Bảo hiểm xã hội", "Hợp tác xã Sao Mai", "Tỉnh ủy", "Mặt trận Tổ quốc"])
def test_words_that_only_look_like_places_belong_to_the_name(text: str) -> None:
    assert parse_unit(text).places == ()


@pytest.mark.parametrize(
    ("name", "one_ground", "doubtful"),
    [
        pytest.param("Phòng Kế toán", False, None, id="a bare name under two bodies"),
        pytest.param("Chi cục Dân số - Kế hoạch hóa gia đình", False, None, id="a long bare name under two bodies"),
        pytest.param("Bệnh viện Đa khoa tỉnh", False, None, id="a kind of institution is no name of its own"),
        pytest.param("Phòng Kế toán", True, False, id="a bare name under one body"),
        pytest.param("UBND xã Tà Rụt", False, False, id="a place tells it"),
        pytest.param("Công ty Cổ phần Sao Mai", False, True, id="only a name of its own"),
        pytest.param("Công ty Cổ phần Sao Mai", True, False, id="a name of its own under one body"),
    ],
)
def test_a_collective_is_told_by_its_place_or_its_issuing_body(
    name: str, one_ground: bool, doubtful: bool | None
) -> None:
    match = compare_collectives(name, name, scanned=False, one_ground=one_ground)
    assert (match and match.doubtful) == doubtful


def test_collectives_of_two_places_stay_apart() -> None:
    assert compare_collectives("Công an xã Tà Rụt", "Công an xã Tà Long", scanned=True, one_ground=True) is None


@given(UNITS)
def test_spaces_and_commas_tell_no_units_apart(text: str) -> None:
    unit = parse_unit(text)
    assert all(level for level, _ in unit.places)
    assert parse_unit(f"  {text.replace(' ', '  ')} ,") == unit


@given(UNITS, UNITS, st.booleans())
def test_comparison_is_symmetric(left: str, right: str, scanned: bool) -> None:
    one, other = compare_units(left, right, scanned), compare_units(right, left, scanned)
    assert (one and (one.bits, one.doubtful)) == (other and (other.bits, other.doubtful))
