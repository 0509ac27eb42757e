"""Lists of recipients: what headings and labels do to the items below them."""

import pytest

from tests.granting import END, TOP
from tests.listed import BOTH, DISTRICT, GIFT, listed
from tests.texts import decided, value


def test_headings_tell_collectives_from_persons_and_numbers_begin_anew() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các tập thể, cá nhân sau:"
    found = listed(
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
    found = listed(
        first,
        "I. Danh hiệu Lao động tiên tiến",
        "1. Ông Lò Văn Ún, Giáo viên;",
        "II. Danh hiệu Chiến sĩ thi đua cơ sở",
        "1. Bà Vàng Thị Pà, Giáo viên;",
    )
    assert found == [("ca-nhan", "Lò Văn Ún", "dhtd-ldtt"), ("ca-nhan", "Vàng Thị Pà", "dhtd-cstd-co-so")]


def test_a_name_twice_in_a_list_is_two_persons() -> None:
    found = listed(GIFT, "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Ông Lò Văn Ún, Trưởng bản, bản Sái Lầu.")
    assert found == [BOTH[0], BOTH[0]]


def test_a_reason_after_the_list_holds_for_all_of_it() -> None:
    first = "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 02 cá nhân có tên sau đây:"
    decision = decided(
        *DISTRICT,
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


def test_who_is_told_of_a_grant_receives_nothing() -> None:
    found = listed(GIFT, "1. Ông Lò Văn Ún, Trưởng bản;", "2. Cho các cơ quan liên quan biết: Sở Y tế, Sở Nội vụ.")
    assert found == BOTH[:1]


def test_the_distribution_and_the_signature_are_no_recipients() -> None:
    found = listed(GIFT, "1. Ông Lò Văn Ún, Trưởng bản;", "2. Bà Vàng Thị Pà, Giáo viên.")
    assert "Trần Quốc Huân" not in [name for _, name, _ in found]


def test_each_award_quotes_its_own_item() -> None:
    decision = decided(
        *DISTRICT, GIFT, "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên.", *END
    )
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
    found = decided(*DISTRICT, first, *items, *END).commendations
    assert [(c.recipient.name.value, c.posthumous) for c in found] == [("Lò Văn Ún", False), ("Vàng Thị Pà", True)]


def test_lettered_headings_name_the_order_of_the_lines_below() -> None:
    items = (
        "a) Huân chương Lao động hạng nhì:",
        "Ông Lò Văn Ún, thợ tiện;",
        "b) Huân chương Lao động hạng ba:",
        "Bà Vàng Thị Pà, thợ mỏ;",
    )
    found = listed("Điều 1: Nay khen thưởng những người có tên sau đây:", *items)
    assert found == [("ca-nhan", "Lò Văn Ún", "hc-lao-dong-2"), ("ca-nhan", "Vàng Thị Pà", "hc-lao-dong-3")]


def test_an_amount_behind_an_item_is_its_bonus_and_no_part_of_its_unit() -> None:
    decision = decided(
        *DISTRICT,
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các tập thể, cá nhân sau:",
        "- Đội Cảnh sát giao thông, Công an huyện Nà Lầu: 5.000.000 đồng;",
        "- Ông Lò Văn Ún, Trưởng bản Nà Mỏ: 1.000.000 đồng.",
        *END,
    )
    found = [(c.recipient.name.value, c.merit.bonus and c.merit.bonus.value) for c in decision.commendations]
    assert found == [("Đội Cảnh sát giao thông, Công an huyện Nà Lầu", 5_000_000), ("Lò Văn Ún", 1_000_000)]


def test_sections_may_be_headed_by_what_was_done() -> None:
    decision = decided(
        *DISTRICT,
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
    found = listed(
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


def test_a_heading_that_counts_its_persons_is_their_unit_without_the_count() -> None:
    found = decided(
        *DISTRICT,
        GIFT,
        "1. Trường Mầm non Hoa Ban (02 đồng chí):",
        "- Bà Vàng Thị Pà, Giáo viên;",
        "- Ông Lò Văn Ún, Bảo vệ.",
        *END,
    )
    assert [value(c.recipient.unit) for c in found.commendations] == ["Trường Mầm non Hoa Ban"] * 2


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


@pytest.mark.parametrize("left", ["Người lập biểu", "NGƯỜI LẬP BIỂU", "Lập biểu", "Kế toán", "Thủ trưởng đơn vị"])
def test_who_drew_up_or_signs_a_list_gets_no_award(left: str) -> None:
    head = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (có danh sách kèm theo)."
    rows = (("STT", "Họ và tên", "Đơn vị"), ("1", "Lò Văn Ún", "Sở Y tế"))
    annex = ("^DANH SÁCH CÁ NHÂN", "^(Kèm theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh)")
    for items in ((rows,), ("1. Lò Văn Ún, Kế toán, Sở Y tế",)):
        below = ("Danh sách gồm 01 cá nhân./.", left, "Vàng Thị Pà", "Trưởng ban", "Hoàng Xuân Trực")
        found = decided(*TOP, head, *END, *annex, *items, *below).commendations
        assert [one.recipient.name.value for one in found] == ["Lò Văn Ún"]
