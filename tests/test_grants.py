"""What an article grants and to whom, read as a whole: words, lists below and the paper's other parts."""

import pytest

from tests.granting import END, TOP, granted
from tests.listed import DISTRICT, listed
from tests.texts import decided, value


def test_a_body_and_those_listed_below_are_granted_side_by_side() -> None:
    first = "Điều 1. Tặng Giấy khen cho Phòng Kế toán Kho bạc Nhà nước Nà Mỏ và các ông (bà) có tên sau đây:"
    assert [row[2] for row in granted(first, "- Ông Lò Văn Ún, Kế toán trưởng Kho bạc Nhà nước Nà Mỏ.")] == [
        "Phòng Kế toán Kho bạc Nhà nước Nà Mỏ",
        "Lò Văn Ún",
    ]


def test_a_pupil_of_a_school_is_one_person() -> None:
    first = "Điều 1. Tặng Giấy khen cho em Lò Văn Ún, học sinh Trường PTCS Lê Mao."
    assert [row[2:] for row in granted(first)] == [("Lò Văn Ún", "học sinh", "Trường PTCS Lê Mao")]


def test_what_a_leading_body_is_belongs_to_no_name() -> None:
    first = "Điều 1. Tặng Cờ thi đua cho Huyện đoàn Nà Rì, đơn vị dẫn đầu phong trào thanh thiếu nhi năm 2003."
    assert [row[2] for row in granted(first)] == ["Huyện đoàn Nà Rì"]


def test_an_order_without_articles_grants() -> None:
    items = ("1- Đại đội 5, Trung đoàn 28;", "2- Đồng chí Lò Văn Ún, Đại đội trưởng Đại đội 5, Trung đoàn 28;")
    lines = (*TOP[:-1], "^NAY TẶNG THƯỞNG:", "Huân chương Chiến công hạng Ba cho:", *items)
    found = decided(*lines, "đã có thành tích trong chiến đấu.", "Hà Nội, ngày 28 tháng 6 năm 1967", "^Hồ Văn Tiến")
    names = [(c.award.value.code, c.recipient.name.value) for c in found.commendations]
    assert names == [("hc-chien-cong-3", "Đại đội 5, Trung đoàn 28"), ("hc-chien-cong-3", "Lò Văn Ún")]


@pytest.mark.parametrize(
    ("article", "names"),
    [
        pytest.param(
            "Công nhận 02 tập thể đạt danh hiệu “Tập thể lao động tiên tiến” năm 2009: Bộ môn Giải phẫu; Phòng Quản trị.",
            ["Bộ môn Giải phẫu", "Phòng Quản trị"],
            id="behind the title and its year",
        ),
        pytest.param(
            "Tặng Giấy khen cho ông Lò Văn Ún, Bí thư Đoàn xã Nà Mỏ và tập thể Chi đoàn Công an xã Nà Mỏ.",
            ["Lò Văn Ún", "Chi đoàn Công an xã Nà Mỏ"],
            id="a person and a collective",
        ),
        pytest.param("Tặng Giấy khen cho gia đình các ông, bà có tên sau đây:", [], id="families at large"),
        pytest.param("Tặng Cờ cho Đảng bộ xã Nà Mỏ.", ["Đảng bộ xã Nà Mỏ"], id="a flag without a name"),
        pytest.param(
            "Tặng Bằng Lao động sáng tạo cho ông Lò Văn Ún, kỹ sư Trạm Giống, tác giả của giải pháp năm 2005.",
            ["Lò Văn Ún"],
            id="a diploma that the catalogue does not know",
        ),
    ],
)
def test_who_is_named_beside_a_count_a_collective_or_nothing(article: str, names: list[str]) -> None:
    assert [row[2] for row in granted(f"Điều 1. {article}")] == names


def test_the_years_of_a_life_are_none_of_an_achievement() -> None:
    first = "Điều 1. Tặng Huy hiệu 70 năm tuổi Đảng cho đồng chí Lò Văn Ún, sinh năm 1908, vào Đảng năm 1930, Đảng bộ xã Nà Mỏ."
    (one,) = decided(*TOP, first, *END).commendations
    assert one.merit.years is None and value(one.recipient.unit) == "Đảng bộ xã Nà Mỏ"


def test_a_sum_in_brackets_is_the_bonus_and_no_part_of_the_name() -> None:
    items = ("1. HTX Nà Mỏ (thưởng 500.000đ)", "2. Ông Lò Văn Ún, đội trưởng Đội 4 (thưởng 100.000đ)")
    found = decided(*TOP, "Điều 1. Tặng Giấy khen cho:", *items, *END).commendations
    assert [c.recipient.name.value for c in found] == ["HTX Nà Mỏ", "Lò Văn Ún"]
    assert [c.merit.bonus.value if c.merit.bonus else None for c in found] == [500_000, 100_000]


@pytest.mark.parametrize(
    "article",
    [
        "Đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba cho ông Lò Văn Ún, Giám đốc Sở Y tế.",
        "Thống nhất đề nghị Thủ tướng Chính phủ tặng Bằng khen cho 02 cá nhân: ông Lò Văn Ún; bà Vàng Thị Pà.",
        "Trình Chủ tịch UBND tỉnh xét, tặng Bằng khen cho ông Lò Văn Ún, Giám đốc Sở Y tế.",
        "Tán thành việc đề nghị xét tặng danh hiệu Nhà giáo ưu tú cho bà Vàng Thị Pà, giáo viên.",
    ],
)
@pytest.mark.parametrize("kind", ["^NGHỊ QUYẾT", "^QUYẾT ĐỊNH"])
def test_an_article_that_asks_others_for_an_award_grants_nothing(article: str, kind: str) -> None:
    top = [kind if line == "^QUYẾT ĐỊNH" else line for line in TOP]
    assert decided(*top, f"Điều 1. {article}", *END).commendations == ()


def test_who_is_given_an_award_may_stand_before_the_verb() -> None:
    (one,) = granted(
        "Điều 1. Ông Lò Văn Ún, Trạm trưởng Trạm Y tế xã Nà Mỏ, được tặng Bằng khen của Chủ tịch UBND tỉnh."
    )
    assert one[2:] == ("Lò Văn Ún", "Trạm trưởng", "Trạm Y tế xã Nà Mỏ")


def test_each_cho_names_whoever_stands_on_the_line_below_it() -> None:
    found = listed(
        "Điều 1. Tặng thưởng Huân chương Lao động hạng Nhất cho:",
        "Trường Trung học phổ thông Nà Lầu, tỉnh Hòa An, đã có thành tích xuất sắc trong công tác giáo dục và đào tạo "
        "từ năm 2013 đến năm 2018, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc.",
        "Tặng thưởng Huân chương Lao động hạng Nhì cho:",
        "1. Ông Lò Văn Ún, Phó Chủ tịch Hội đồng nhân dân tỉnh Hòa An;",
        "2. Bà Vàng Thị Pà, Giám đốc Sở Y tế tỉnh Hòa An;",
        "Tặng thưởng Huân chương Lao động hạng Ba cho:",
        "Nhân dân và cán bộ xã Nà Mỏ, huyện Nà Lầu, đã có thành tích xuất sắc từ năm 2011 đến năm 2018.",
    )
    assert [(name, code) for _, name, code in found] == [
        ("Trường Trung học phổ thông Nà Lầu, tỉnh Hòa An", "hc-lao-dong-1"),
        ("Lò Văn Ún", "hc-lao-dong-2"),
        ("Vàng Thị Pà", "hc-lao-dong-2"),
        ("Nhân dân và cán bộ xã Nà Mỏ, huyện Nà Lầu", "hc-lao-dong-3"),
    ]


def test_a_second_article_may_grant_with_now() -> None:
    found = decided(
        *DISTRICT,
        "Điều 1. Nay công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2020 cho ông Lò Văn Ún, kế toán.",
        "Điều 2. Nay công nhận danh hiệu Lao động tiên tiến năm 2020 cho bà Vàng Thị Pà, giáo viên.",
        *END[1:],
    )
    assert [c.award.value.code for c in found.commendations] == ["dhtd-cstd-co-so", "dhtd-ldtt"]


def test_a_clause_below_the_article_says_for_whom_it_grants() -> None:
    found = listed(
        "Điều 1. Tặng Giấy khen của Ban Chấp hành Đảng bộ xã:",
        "- Cho 02 chi bộ đạt tiêu chuẩn “Hoàn thành xuất sắc nhiệm vụ” năm 2022: Chi bộ thôn Nà Mỏ; Chi bộ Trường THCS.",
        "- Cho 02 đảng viên “Hoàn thành xuất sắc nhiệm vụ” năm 2022: đ/c Lò Văn Ún, Bí thư Chi bộ thôn Nà Mỏ; đ/c Vàng Thị Pà, "
        "Chi bộ Trường THCS.",
    )
    assert [name for _, name, _ in found] == ["Chi bộ thôn Nà Mỏ", "Chi bộ Trường THCS", "Lò Văn Ún", "Vàng Thị Pà"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ("Điều 1. Ban hành kèm theo Quyết định này Quy chế thi đua, khen thưởng.", "Điều 2. Tặng thưởng theo Quy chế: Giấy khen: 447.000 đồng.", "1. Hiệu trưởng - Chủ tịch"),
            id="a regulation",
        ),
        pytest.param(
            ("Điều 1. Cấp kinh phí 3.450.000 đồng để chi tiền thưởng cho các cá nhân được tặng Bằng khen theo Quyết định số 6/QĐ-UBND:", "1. Ông Lò Văn Ún, Sở Y tế"),
            id="money for what another paper granted",
        ),
    ],
)  # fmt: skip
def test_papers_about_awards_grant_none(lines: tuple[str, ...]) -> None:
    assert decided(*TOP, *lines).commendations == ()


def test_money_and_an_award_are_granted_at_once() -> None:
    first = "Điều 1. Trích kinh phí khen thưởng và tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:"
    assert [c.recipient.name.value for c in decided(*TOP, first, "1. Ông Lò Văn Ún").commendations] == ["Lò Văn Ún"]


def test_a_paper_typed_without_marks_is_read() -> None:
    first = "Dieu 1: Nay tang Bang khen cua Uy ban nhan dan tinh cho cac don vi va ca nhan sau day:"
    found = decided(*TOP, first, "1. Ty Thuy loi A", "2. Ong Tran Van Thoi, cong nhan").commendations
    assert [(c.recipient.kind, c.recipient.name.value) for c in found] == [
        ("tap-the", "Ty Thuy loi A"),
        ("ca-nhan", "Tran Van Thoi"),
    ]


def test_who_sits_on_a_council_is_granted_nothing() -> None:
    council = (
        "Điều 1. Thành lập Hội đồng xét tặng danh hiệu Chiến sĩ thi đua cơ sở và Giấy khen gồm các ông (bà) có tên sau:"
    )
    assert (
        granted(
            council, "1. Ông Lò Văn Ún, Trưởng phòng - Chủ tịch Hội đồng;", "2. Bà Vàng Thị Pà, Chuyên viên - Thư ký."
        )
        == []
    )


def test_an_article_about_the_bonus_names_no_recipient() -> None:
    bonus = (
        "Điều 2. Thưởng kèm theo Giấy khen: tập thể 1.500.000đ (Một triệu năm trăm nghìn đồng), mỗi cá nhân 700.000đ."
    )
    found = granted("Điều 1. Tặng Giấy khen cho Đội Cảnh sát hình sự và ông Lò Văn Ún, Công an viên.", bonus)
    assert [row[2] for row in found] == ["Đội Cảnh sát hình sự", "Lò Văn Ún"]


@pytest.mark.parametrize(
    "first",
    [
        "Điều 1. Nâng bậc lương trước thời hạn đối với các ông, bà sau đã được tặng Bằng khen của Chủ tịch UBND tỉnh:",
        "Điều 1. Chưa xét tặng Bằng khen của Chủ tịch UBND tỉnh đối với các cá nhân sau do đang bị xem xét kỷ luật:",
        "Điều 1. Cấp đổi Bằng khen bị hư hỏng cho các cá nhân đã được tặng tại Quyết định số 412/QĐ-UB ngày 12/8/1999:",
        "Điều 1. Cử các đồng chí sau dự Hội nghị và đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh:",
    ],
)
def test_what_else_is_decided_on_those_who_hold_an_award_grants_none(first: str) -> None:
    assert granted(first, "1. Ông Lò Văn Ún, Chuyên viên;", "2. Bà Vàng Thị Pà, Kế toán.") == []


def test_an_old_man_who_is_given_an_award_is_no_delegate() -> None:
    found = granted(
        "Điều 1. Cụ Lò Văn Ún, Già làng, được tặng Bằng khen của Chủ tịch UBND tỉnh vì thành tích năm 2020."
    )
    assert [row[2] for row in found] == ["Lò Văn Ún"]


@pytest.mark.parametrize("joint", ["; tặng", " và tặng", ", đồng thời tặng", ". Tặng", "; truy tặng"])
@pytest.mark.parametrize("why", ["", ", đã dũng cảm cứu người bị nạn"])
def test_one_award_granted_twice_in_a_paragraph_goes_to_both(joint: str, why: str) -> None:
    found = granted(
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún, Trưởng bản Nà Mỏ{why}{joint} Bằng khen cho "
        "bà Vàng Thị Pà, Giáo viên Trường Mầm non Hoa Ban, đã có thành tích."
    )
    assert [(code, name) for code, _, name, _, _ in found] == [("bk-tinh", "Lò Văn Ún"), ("bk-tinh", "Vàng Thị Pà")]


def test_an_award_named_again_in_a_reason_opens_no_grant() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Lò Văn Ún, Trưởng bản Nà Mỏ, đã được tặng Bằng khen cho "
        "thành tích năm 2019."
    )
    assert [name for _, _, name, _, _ in found] == ["Lò Văn Ún"]


def test_a_count_is_of_its_own_kind_alone() -> None:
    found = granted(
        "Điều 1: Nay tặng giấy khen cho 02 tập thể: UBND xã Nà Mỏ; Đoàn Thanh niên Công ty May - chi nhánh Na Bốn và 02 cá nhân: "
        "Ông Lò Văn Ún – Phó Chủ tịch UBND xã Nà Mỏ; bà Vàng Thị Pà – giáo viên, đã có thành tích xuất sắc năm 2013."
    )
    assert [row[2] for row in found] == [
        "UBND xã Nà Mỏ",
        "Đoàn Thanh niên Công ty May - chi nhánh Na Bốn",
        "Lò Văn Ún",
        "Vàng Thị Pà",
    ]


def test_a_plan_of_a_ceremony_grants_nothing_to_who_prepares_it() -> None:
    first = "Điều 1. Phê duyệt Kế hoạch tổ chức Hội nghị tổng kết và tặng Giấy khen năm 2020, gồm Ban Tổ chức:"
    assert granted(first, "1. Ông Lò Văn Ún, Phó Giám đốc Sở, Trưởng ban;", "2. Bà Vàng Thị Pà, Phó Trưởng ban.") == []
