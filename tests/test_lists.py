"""Lists of recipients: what headings and labels do to the items below them."""

import pytest

from tests.texts import Rows, decided, value

TOP = (
    "^UBND HUYỆN NÀ LẦU",
    "^Số: 12/QĐ-UBND",
    "^Nà Lầu, ngày 15 tháng 6 năm 2021",
    "^QUYẾT ĐỊNH",
    "^Về việc khen thưởng",
    "Căn cứ Luật Thi đua, khen thưởng;",
    "^QUYẾT ĐỊNH:",
)
END = ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân")

Found = list[tuple[str, str, str]]


def _granted(first: str, *items: str | Rows) -> Found:
    """Kind, name and code of each award of Điều 1."""
    decision = decided(*TOP, first, *items, *END)
    return [(c.recipient.kind, c.recipient.name.value, c.award.value.code) for c in decision.commendations]


GIFT = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 02 cá nhân đã có thành tích xuất sắc trong công tác dân vận năm 2020, gồm:"
BOTH: Found = [("ca-nhan", "Lò Văn Ún", "gk-huyen"), ("ca-nhan", "Vàng Thị Pà", "gk-huyen")]


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
    assert _granted(GIFT, *items) == BOTH


def test_headings_tell_collectives_from_persons_and_numbers_begin_anew() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các tập thể, cá nhân sau:"
    found = _granted(
        first,
        "I. Tập thể",
        "1. Trạm Y tế xã Nà Mỏ;",
        "2. Hội Nông dân xã Nà Mỏ.",
        "II. Cá nhân",
        "1. Lò Văn Ún, Trưởng bản, bản Nà Mỏ;",
    )
    assert [(kind, name) for kind, name, _ in found] == [
        ("tap-the", "Trạm Y tế xã Nà Mỏ"),
        ("tap-the", "Hội Nông dân xã Nà Mỏ"),
        ("ca-nhan", "Lò Văn Ún"),
    ]


def test_a_heading_names_the_award_of_what_stands_below_it() -> None:
    first = "Điều 1. Công nhận danh hiệu thi đua cho các cá nhân có tên sau:"
    found = _granted(
        first,
        "I. Danh hiệu Lao động tiên tiến",
        "1. Ông Lò Văn Ún, Giáo viên;",
        "II. Danh hiệu Chiến sĩ thi đua cơ sở",
        "1. Bà Vàng Thị Pà, Giáo viên;",
    )
    assert found == [("ca-nhan", "Lò Văn Ún", "dhtd-ldtt"), ("ca-nhan", "Vàng Thị Pà", "dhtd-cstd-co-so")]


def test_a_name_twice_in_a_list_is_two_persons() -> None:
    found = _granted(GIFT, "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Ông Lò Văn Ún, Trưởng bản, bản Sái Lầu.")
    assert found == [BOTH[0], BOTH[0]]


def test_a_reason_after_the_list_holds_for_all_of_it() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 02 cá nhân có tên sau đây:"
    decision = decided(
        *TOP,
        first,
        "1. Ông Lò Văn Ún, Trưởng bản;",
        "2. Bà Vàng Thị Pà, Giáo viên.",
        "Đã có thành tích xuất sắc trong công tác dân vận năm 2020.",
        *END,
    )
    assert [value(c.merit.reason) for c in decision.commendations] == [
        "Đã có thành tích xuất sắc trong công tác dân vận năm 2020"
    ] * 2
    assert [c.merit.years.value for c in decision.commendations if c.merit.years] == [(2020, 2020)] * 2


def test_the_distribution_and_the_signature_are_no_recipients() -> None:
    found = _granted(GIFT, "1. Ông Lò Văn Ún, Trưởng bản;", "2. Bà Vàng Thị Pà, Giáo viên.")
    assert "Trần Quốc Huân" not in [name for _, name, _ in found]


def test_each_award_quotes_its_own_item() -> None:
    decision = decided(*TOP, GIFT, "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên.", *END)
    text = decision.document.text
    assert [text[c.quote.start : c.quote.end].rstrip(";.") for c in decision.commendations] == [
        "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ",
        "2. Bà Vàng Thị Pà, Giáo viên",
    ]


def test_a_heading_in_capitals_that_looks_like_a_name_is_nobody() -> None:
    found = decided(
        "^UBND TỈNH HÒA AN", "^Số: 12/BC-UBND", "^BÁO CÁO", "^Kết quả phong trào thi đua", "I. KẾT QUẢ",
        "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "II. PHƯƠNG HƯỚNG", "Tiếp tục thực hiện phong trào thi đua năm 2022.",
    )  # fmt: skip
    assert [mention.recipient.name.value for mention in found.mentions] == ["Lò Văn Ún"]


def test_the_verb_alone_heads_those_honoured_alive_and_after_death() -> None:
    first = "Điều 1. Tặng và truy tặng Giấy khen của Chủ tịch UBND huyện cho các cá nhân sau đây:"
    items = ("a) Tặng", "1. Ông Lò Văn Ún, bản Nà Mỏ;", "b) Truy tặng", "1. Bà Vàng Thị Pà, bản Sái Lầu;")
    found = decided(*TOP, first, *items, *END).commendations
    assert [(c.recipient.name.value, c.posthumous) for c in found] == [("Lò Văn Ún", False), ("Vàng Thị Pà", True)]


def test_an_item_may_say_that_it_is_given_after_death() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:"
    items = ("1. Công an xã Nà Mỏ;", "2. Truy tặng liệt sĩ Lò Văn Ún, nguyên Công an viên xã Nà Mỏ.")
    found = decided(*TOP, first, *items, *END).commendations
    assert [(c.recipient.name.value, c.posthumous) for c in found] == [("Công an xã Nà Mỏ", False), ("Lò Văn Ún", True)]


def test_the_kind_and_those_of_that_kind_may_stand_on_one_line() -> None:
    items = (
        "1. Tập thể: Đoàn xã Nà Mỏ, Liên đội Trường THCS Hoa Ban.",
        "2. Cá nhân: đ/c Lò Văn Ún - Bí thư Đoàn xã Nà Mỏ; đ/c Vàng Thị Pà - Giáo viên Trường THCS Hoa Ban.",
    )
    assert _granted("Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:", *items) == [
        ("tap-the", "Đoàn xã Nà Mỏ", "gk-huyen"),
        ("tap-the", "Liên đội Trường THCS Hoa Ban", "gk-huyen"),
        *BOTH,
    ]


def test_one_who_bears_a_title_is_no_heading_of_it() -> None:
    items = ("1. NSƯT Lò Văn Ún, diễn viên, Nhà hát Nà Mỏ;", "2. NSƯT Vàng Thị Pà, diễn viên, Nhà hát Nà Mỏ.")
    assert _granted(GIFT, *items) == BOTH


def test_lettered_headings_name_the_order_of_the_lines_below() -> None:
    items = (
        "a) Huân chương Lao động hạng nhì:",
        "Ông Lò Văn Ún, thợ tiện;",
        "b) Huân chương Lao động hạng ba:",
        "Bà Vàng Thị Pà, thợ mỏ;",
    )
    found = _granted("Điều 1: Nay khen thưởng những người có tên sau đây:", *items)
    assert found == [("ca-nhan", "Lò Văn Ún", "hc-lao-dong-2"), ("ca-nhan", "Vàng Thị Pà", "hc-lao-dong-3")]


def test_a_works_and_its_company_are_one() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:"
    items = ("1. Xí nghiệp Than Nà Mỏ, Công ty Than Hòa Lâm;", "2. Công ty Than Hòa Lâm, Xí nghiệp Gạch Nà Lo.")
    assert [name for _, name, _ in _granted(first, *items)] == [
        "Xí nghiệp Than Nà Mỏ, Công ty Than Hòa Lâm",
        "Công ty Than Hòa Lâm",
        "Xí nghiệp Gạch Nà Lo",
    ]


def test_labels_of_two_figures_are_not_taken_apart() -> None:
    found = _granted(
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


def test_an_amount_behind_an_item_is_its_bonus_and_no_part_of_its_unit() -> None:
    decision = decided(
        *TOP,
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các tập thể, cá nhân sau:",
        "- Đội Cảnh sát giao thông, Công an huyện Nà Lầu: 5.000.000 đồng;",
        "- Ông Lò Văn Ún, Trưởng bản Nà Mỏ: 1.000.000 đồng.",
        *END,
    )
    found = [(c.recipient.name.value, c.merit.bonus and c.merit.bonus.value) for c in decision.commendations]
    assert found == [("Đội Cảnh sát giao thông, Công an huyện Nà Lầu", 5_000_000), ("Lò Văn Ún", 1_000_000)]


def test_sections_may_be_headed_by_what_was_done() -> None:
    decision = decided(
        *TOP,
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các tập thể, cá nhân sau đây:",
        "1. Đã có thành tích xuất sắc trong tổ chức Kỳ thi tốt nghiệp THPT năm 2020:",
        "1.1. Trường THPT Hoa Ban;",
        "2. Đã có thành tích xuất sắc trong công tác hiến máu tình nguyện năm 2019:",
        "2.1. Hội Chữ thập đỏ xã Nà Mỏ;",
        "2.2. Bà Thị Nhơn, công nhân Công ty May Na Bốn.",
        *END,
    )
    found = [(c.recipient.name.value, c.merit.years and c.merit.years.value[0]) for c in decision.commendations]
    assert found == [("Trường THPT Hoa Ban", 2020), ("Hội Chữ thập đỏ xã Nà Mỏ", 2019), ("Thị Nhơn", 2019)]


def test_prizes_of_contests_are_no_titles() -> None:
    found = _granted(
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các em học sinh:",
        "Đạt giải học sinh giỏi quốc gia (700.000 đồng/em):",
        "- Em Lò Văn Ún, thôn Nà Mỏ;",
        "- Em Vàng Thị Pà, giáo viên đạt giải Ba.",
    )
    assert found == BOTH


@pytest.mark.parametrize(
    "line",
    [
        "1. Sở Tài chính, dẫn đầu Khối thi đua các sở;",
        "1. Sở Tài chính (dẫn đầu Khối thi đua các sở);",
        "1. Sở Tài chính - đơn vị dẫn đầu Khối thi đua các sở;",
        "1. Đơn vị dẫn đầu Khối thi đua các sở: Sở Tài chính;",
    ],
)
def test_what_a_unit_leads_is_its_reason_and_no_part_of_its_name(line: str) -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2024 cho các tập thể:",
        line,
        "2. Công an tỉnh.",
    )
    first, second = found.commendations
    assert (first.recipient.name.value, second.recipient.name.value) == ("Sở Tài chính", "Công an tỉnh")
    assert first.merit.reason and first.merit.reason.value.lower().endswith("dẫn đầu khối thi đua các sở")


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


def test_lines_that_tell_more_of_the_item_above() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã Nà Mỏ cho các đồng chí có tên sau:",
        "1. Đồng chí: LÒ VĂN ÚN",
        "Chức vụ: Bí thư Đoàn xã Nà Mỏ",
        "2. Đồng chí: VÀNG THỊ PÀ",
        "- Chức vụ: Giáo viên",
        "- Đơn vị: Trường Mầm non Hoa Ban",
    ).commendations
    assert [(c.recipient.name.value, value(c.recipient.position), value(c.recipient.unit)) for c in found] == [
        ("Lò Văn Ún", "Bí thư", "Đoàn xã Nà Mỏ"),
        ("Vàng Thị Pà", "Giáo viên", "Trường Mầm non Hoa Ban"),
    ]


def test_headings_that_only_tell_the_class_of_the_medal_above() -> None:
    found = decided(
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng thưởng Huy chương Chiến sĩ vẻ vang cho 02 đồng chí có tên sau:",
        "A. HẠNG NHẤT (01 đồng chí)",
        "1, Trung tá Lò Văn Ún, Trợ lý, Lữ đoàn 299",
        "B. HẠNG BA",
        "1, Đại úy Hạng A Páo, Đại đội trưởng, Lữ đoàn 299",
    ).commendations
    assert [(c.award.value.code, c.recipient.name.value) for c in found] == [
        ("hch-chien-si-ve-vang-1", "Lò Văn Ún"),
        ("hch-chien-si-ve-vang-3", "Hạng A Páo"),
    ]


def test_a_name_that_reads_like_the_words_of_a_budget_is_an_item() -> None:
    found = decided(
        "UBND XÃ NÀ MỎ",
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng giấy khen cho các cá nhân có thành tích trong Liên hoan tiếng hát năm 1993:",
        "- Chị Từ Thị Pà (Trường PTCS Hoa Ban): giải II đơn ca",
    ).commendations
    assert [(c.recipient.name.value, value(c.recipient.unit)) for c in found] == [("Từ Thị Pà", "Trường PTCS Hoa Ban")]


def test_the_label_of_the_reason_below_a_list_opens_it_whatever_follows() -> None:
    found = decided(
        "UBND XÃ NÀ MỎ",
        "QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho những cá nhân sau đây:",
        "1. Ông Lò Văn Ún - Trưởng bản Nà Mỏ",
        "Thành tích: Phát hiện, bắt giữ 02 đối tượng vận chuyển ma túy ngày 12/01/2015.",
    ).commendations
    assert [(c.merit.years and c.merit.years.value, value(c.merit.occasion)) for c in found] == [
        ((2015, 2015), "dot-xuat")
    ]


def test_lines_without_labels_stand_below_the_heading_without_a_label_above_them() -> None:
    found = _granted(
        "Điều 1. Công nhận danh hiệu thi đua năm 2020 cho các ông, bà:",
        "Chiến sĩ thi đua cơ sở:",
        "Ông Lò Văn Ún, giáo viên Trường Tiểu học Nà Mỏ",
        "Bà Vàng Thị Pà, giáo viên Trường Tiểu học Nà Mỏ",
        "Tập thể lao động tiên tiến:",
        "Trường Mầm non Hoa Ban",
        "Trường Tiểu học Nà Mỏ",
    )
    assert found == [
        ("ca-nhan", "Lò Văn Ún", "dhtd-cstd-co-so"),
        ("ca-nhan", "Vàng Thị Pà", "dhtd-cstd-co-so"),
        ("tap-the", "Trường Mầm non Hoa Ban", "dhtd-ttldtt"),
        ("tap-the", "Trường Tiểu học Nà Mỏ", "dhtd-ttldtt"),
    ]


def test_each_cho_names_whoever_stands_on_the_line_below_it() -> None:
    found = _granted(
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


def test_a_hyphen_behind_the_number_belongs_to_the_label() -> None:
    found = _granted(GIFT, "1.- Hợp tác xã Nà Mỏ, huyện Nà Lầu", "2.- Ông Lò Văn Ún, chủ nhiệm HTX Nà Mỏ")
    assert [name for _, name, _ in found] == ["Hợp tác xã Nà Mỏ, huyện Nà Lầu", "Lò Văn Ún"]


def test_a_second_article_may_grant_with_now() -> None:
    found = decided(
        *TOP,
        "Điều 1. Nay công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2020 cho ông Lò Văn Ún, kế toán.",
        "Điều 2. Nay công nhận danh hiệu Lao động tiên tiến năm 2020 cho bà Vàng Thị Pà, giáo viên.",
        *END[1:],
    )
    assert [c.award.value.code for c in found.commendations] == ["dhtd-cstd-co-so", "dhtd-ldtt"]


def test_a_clause_below_the_article_says_for_whom_it_grants() -> None:
    found = _granted(
        "Điều 1. Tặng Giấy khen của Ban Chấp hành Đảng bộ xã:",
        "- Cho 02 chi bộ đạt tiêu chuẩn “Hoàn thành xuất sắc nhiệm vụ” năm 2022: Chi bộ thôn Nà Mỏ; Chi bộ Trường THCS.",
        "- Cho 02 đảng viên “Hoàn thành xuất sắc nhiệm vụ” năm 2022: đ/c Lò Văn Ún, Bí thư Chi bộ thôn Nà Mỏ; đ/c Vàng Thị Pà, "
        "Chi bộ Trường THCS.",
    )
    assert [name for _, name, _ in found] == ["Chi bộ thôn Nà Mỏ", "Chi bộ Trường THCS", "Lò Văn Ún", "Vàng Thị Pà"]


def test_a_slash_and_a_hyphen_behind_the_number_belong_to_the_label() -> None:
    found = _granted(GIFT, "1/- Ông Lò Văn Ún, Trưởng bản", "2/- Bà Vàng Thị Pà, Giáo viên")
    assert found == BOTH


def test_a_heading_that_counts_its_persons_is_their_unit_without_the_count() -> None:
    found = decided(
        *TOP,
        GIFT,
        "1. Trường Mầm non Hoa Ban (02 đồng chí):",
        "- Bà Vàng Thị Pà, Giáo viên;",
        "- Ông Lò Văn Ún, Bảo vệ.",
        *END,
    )
    assert [value(c.recipient.unit) for c in found.commendations] == ["Trường Mầm non Hoa Ban"] * 2


def test_each_of_several_in_an_item_gets_its_sum_for_each() -> None:
    found = decided(
        *TOP,
        GIFT,
        "1. Ông Lò Văn Ún và bà Vàng Thị Pà, công nhân Nhà máy A, đồng tác giả sáng kiến “Giá treo”: mỗi người 1.000.000 đồng.",
        *END,
    )
    told = [(value(c.recipient.unit), c.merit.bonus and c.merit.bonus.value) for c in found.commendations]
    assert told == [("Nhà máy A", 1_000_000)] * 2


def test_an_item_that_opens_with_a_title_grants_it_to_those_behind_cho() -> None:
    found = _granted(
        "Điều 1. Công nhận các danh hiệu thi đua năm 2020 như sau:",
        "a) Danh hiệu “Tập thể Lao động tiên tiến” cho Bộ môn Cây công nghiệp, Bộ môn Hệ thống nông nghiệp;",
        "b) Danh hiệu “Chiến sĩ thi đua cơ sở” năm 2020 cho ông Lò Văn Ún, kế toán và bà Vàng Thị Pà, Giáo viên.",
    )
    assert [(name, code) for _, name, code in found] == [
        ("Bộ môn Cây công nghiệp", "dhtd-ttldtt"),
        ("Bộ môn Hệ thống nông nghiệp", "dhtd-ttldtt"),
        ("Lò Văn Ún", "dhtd-cstd-co-so"),
        ("Vàng Thị Pà", "dhtd-cstd-co-so"),
    ]


def test_a_title_that_addresses_a_person_behind_a_degree_is_no_award_of_the_item() -> None:
    found = _granted(
        GIFT, "1. GS.TS, NGND Vũ An Bình, nguyên Viện trưởng Viện Dầu khí;", "2. Bà Vàng Thị Pà, Giáo viên."
    )
    assert found == [("ca-nhan", "Vũ An Bình", "gk-huyen"), ("ca-nhan", "Vàng Thị Pà", "gk-huyen")]


def test_a_labelled_unit_with_a_colon_heads_the_persons_without_labels_below_it() -> None:
    lines = (
        "I. Trường Tiểu học Hoa Ban:",
        "Ông Lò Văn Ún, Giáo viên",
        "Bà Ka Hèm, Y sĩ",
        "II. Sở Y tế:",
        "Ông Vũ Hải Đăng, Bác sĩ",
    )
    found = decided(
        "^QUYẾT ĐỊNH", "^QUYẾT ĐỊNH:", "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:", *lines
    )
    assert [(one.recipient.name.value, value(one.recipient.unit)) for one in found.commendations] == [
        ("Lò Văn Ún", "Trường Tiểu học Hoa Ban"),
        ("Ka Hèm", "Trường Tiểu học Hoa Ban"),
        ("Vũ Hải Đăng", "Sở Y tế"),
    ]
