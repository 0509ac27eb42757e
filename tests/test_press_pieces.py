"""Words of an article cut into pieces that each name one recipient. Shapes of real articles; all names are invented."""

import pytest

from extract import names
from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Chủ tịch UBND tỉnh trao Bằng khen cho thủ môn Bùi Văn Dũ, tiền vệ Bùi Tiến Lụng, trung vệ Lê Văn Đãi và tổng tiền "
            "thưởng là 300 triệu đồng, trong đó 200 triệu cho thủ môn Bùi Văn Dũ.",
            [("Bùi Văn Dũ", "bk-tinh"), ("Bùi Tiến Lụng", "bk-tinh"), ("Lê Văn Đãi", "bk-tinh")],
            id="a run of posts with names, and money",
        ),
        pytest.param(
            "Tỉnh đoàn đã trao Bằng khen cho đoàn viên Lê Xuân Hoan thuộc Chi đoàn Sao Mai và đoàn viên Phùng Văn Thít - hội "
            "viên Hội Nông dân xã Bản Mạ.",
            [("Lê Xuân Hoan", "bk-doan-the-tinh"), ("Phùng Văn Thít", "bk-doan-the-tinh")],
            id="a post, a name and a link",
        ),
        pytest.param(
            "Tỉnh đoàn tặng Bằng khen cho đoàn viên thanh niên Lò Văn Páo; tặng Giấy khen cho cán bộ, giáo viên ngành Giáo dục.",
            [("Lò Văn Páo", "bk-doan-the-tinh")],
            id="people of a kind are nobody, one of them with a name is",
        ),
        pytest.param(
            "Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể: Xí nghiệp Nước số 1, Phòng Kỹ thuật và 2 cá nhân: Ông Lò Văn "
            "Páo, Quản đốc Xí nghiệp Nước số 1; Bà Vàng Thị Pà, Kế toán.",
            [
                ("Xí nghiệp Nước số 1", "bk-tinh"),
                ("Phòng Kỹ thuật", "bk-tinh"),
                ("Lò Văn Páo", "bk-tinh"),
                ("Vàng Thị Pà", "bk-tinh"),
            ],
            id="as many as the count says",
        ),
        pytest.param(
            "Bộ Y tế tặng Cờ thi đua cho Sở Giáo dục và Đào tạo Thái Nguyên.",
            [("Sở Giáo dục và Đào tạo Thái Nguyên", "dhtd-co-bo-tinh")],
            id="«Đào tạo Thái …» is no person",
        ),
        pytest.param(
            "UBND tỉnh trao Bằng “Tổ quốc ghi công” cho thân nhân liệt sĩ Lý A Phử và liệt sĩ Đao Văn Khọt.",
            [("Lý A Phử", "tk-bang-to-quoc-ghi-cong"), ("Đao Văn Khọt", "tk-bang-to-quoc-ghi-cong")],
            id="whose kin take it",
        ),
        pytest.param(
            "Ban Thường vụ Tỉnh ủy tặng Bằng khen cho Huyện ủy Nà Lầu, Đảng ủy Công an tỉnh và 2 đồng chí: Cao Xuân Tẩn, Hồ Thị "
            "Cón.",
            [
                ("Huyện ủy Nà Lầu", "bk-tinh-uy"),
                ("Đảng ủy Công an tỉnh", "bk-tinh-uy"),
                ("Cao Xuân Tẩn", "bk-tinh-uy"),
                ("Hồ Thị Cón", "bk-tinh-uy"),
            ],
            id="bodies before a number of comrades",
        ),
    ],
)
def test_each_piece_names_one_of_those_who_were_given(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


def test_short_names_of_the_highlands_are_each_somebody() -> None:
    told = honoured("Chủ tịch UBND tỉnh tặng Bằng khen cho các ông, bà: A Thok, Y Nhơr, Siu Broi.")
    assert [name for name, _ in told] == ["A Thok", "Y Nhơr", "Siu Broi"]


def test_a_troupe_is_no_person_whose_surname_it_begins_with() -> None:
    assert not names.looks_like_name("Đoàn Chèo Hải Phòng")
    assert names.looks_like_name("Đoàn Văn Công")


def test_what_somebody_is_commended_for_is_no_part_of_the_name() -> None:
    told = honoured(
        "Bộ GD&ĐT trao Bằng khen cho Công đoàn Giáo dục tỉnh Lâm Đồng và ca sĩ Hà Myo Sa vì những đóng góp cho giáo dục."
    )
    assert [name for name, _ in told] == ["Công đoàn Giáo dục tỉnh Lâm Đồng", "Hà Myo Sa"]


def test_men_and_women_may_have_labels_of_their_own() -> None:
    told = honoured(
        "UBND tỉnh tặng Bằng khen cho 4 cá nhân, gồm các ông: Lò Văn Páo, Bí thư Đảng ủy xã; Giàng A Sếnh và các bà: "
        "Hà Thị Sa, Chủ tịch Hội; Vàng Thị Pà."
    )
    assert [name for name, _ in told] == ["Lò Văn Páo", "Giàng A Sếnh", "Hà Thị Sa", "Vàng Thị Pà"]
