"""Who an item names: person or collective, bare name or whole."""

import random

import pytest
from hypothesis import given

from extract import recipients
from extract.decision import RecipientKind
from samples.names import people
from tests.texts import inside, odd_texts, says, value, whole


@pytest.mark.parametrize(
    ("item", "honorific", "name", "position", "unit"),
    [
        pytest.param("Ông Trương Vĩnh Khê, Phó Giám đốc Sở Tư pháp", "Ông", "Trương Vĩnh Khê", "Phó Giám đốc", "Sở Tư pháp", id="the usual"),
        pytest.param("Đại tá Lê Quang Thụy, Chính ủy Bộ Chỉ huy Quân sự tỉnh", "Đại tá", "Lê Quang Thụy", "Chính ủy", "Bộ Chỉ huy Quân sự tỉnh", id="a rank for an honorific"),
        pytest.param("đồng chí Vàng Thị Pà - Bí thư Chi bộ - bản Sái Lầu", "đồng chí", "Vàng Thị Pà", "Bí thư Chi bộ", "bản Sái Lầu", id="comrade, hyphens"),
        pytest.param("Bà NGUYỄN THỊ ÁNH NGUYỆT, Giáo viên, Trường Mầm non Hoa Ban", "Bà", "Nguyễn Thị Ánh Nguyệt", "Giáo viên", "Trường Mầm non Hoa Ban", id="capitals set"),
        pytest.param("Lò Văn Ún, Trưởng bản, bản Nà Mỏ", None, "Lò Văn Ún", "Trưởng bản", "bản Nà Mỏ", id="no honorific"),
        pytest.param("Bà H’Yuin Êban, buôn Ea Kla", "Bà", "H’Yuin Êban", None, "buôn Ea Kla", id="apostrophe in the name"),
        pytest.param("Ông Y Blang Kbuôr, buôn Cư Pôn", "Ông", "Y Blang Kbuôr", None, "buôn Cư Pôn", id="one letter first"),
        pytest.param("Ông K'Brẻo, Công an viên, xã Đắk Rưm", "Ông", "K'Brẻo", "Công an viên", "xã Đắk Rưm", id="a name of one word"),
        pytest.param("Mai Thị Vân Thư, Giáo viên, Trường Mầm non Hoa Ban", None, "Mai Thị Vân Thư", "Giáo viên", "Trường Mầm non Hoa Ban", id="Vân Thư is no văn thư"),
        pytest.param("Ông Lưu Hồ Thu Quy, xã Đạ Rông", "Ông", "Lưu Hồ Thu Quy", None, "xã Đạ Rông", id="Thu Quy is no thủ quỹ"),
        pytest.param("Chu Hồ Tấn Phong, Chuyên viên, Sở Nội vụ", None, "Chu Hồ Tấn Phong", "Chuyên viên", "Sở Nội vụ", id="Chu Hồ is no chủ hộ"),
        pytest.param("Đoàn Tùng, Giáo viên, Trường THCS Nà Lầu", None, "Đoàn Tùng", "Giáo viên", "Trường THCS Nà Lầu", id="Đoàn is a surname before a post"),
        pytest.param("Ông Vũ Ngọc Nguyên Giáo viên Trường THCS Nà Lầu", "Ông", "Vũ Ngọc Nguyên", "Giáo viên", "Trường THCS Nà Lầu", id="no comma after the name"),
        pytest.param("DSĐH. Trịnh Xuân Bách, Trưởng khoa, Trung tâm Y tế", "DSĐH.", "Trịnh Xuân Bách", "Trưởng khoa", "Trung tâm Y tế", id="a degree of no list"),
        pytest.param("KS. Lê Nguyên Cẩn Xưởng Cơ khí", "KS.", "Lê Nguyên Cẩn", None, "Xưởng Cơ khí", id="a body behind the lost gap of two columns"),
        pytest.param("TS. Nguyễn Hữu Trọng Phu Trưởng Khoa Chế biến", "TS.", "Nguyễn Hữu Trọng Phu", "Trưởng Khoa Chế biến", None, id="a position in capitals behind a lost gap"),
        pytest.param("Lò Văn Ún Công an xã Nà Mỏ", None, "Lò Văn Ún", None, "Công an xã Nà Mỏ", id="nobody addresses him, a body behind a lost gap"),
        pytest.param("Lò Văn Tư Tổ trưởng tổ Văn", None, "Lò Văn Tư", "Tổ trưởng", "tổ Văn", id="nobody addresses him, a position behind a lost gap"),
        pytest.param("Bà H’Wen Giáo viên Trường THCS Nà Lầu", "Bà", "H’Wen", "Giáo viên", "Trường THCS Nà Lầu", id="no comma after one word"),
        pytest.param("Ông Lê Quang Hậu, Phó Trưởng phòng Nội vụ huyện Nà Lầu", "Ông", "Lê Quang Hậu", "Phó Trưởng phòng Nội vụ", "huyện Nà Lầu", id="Nội vụ opens no unit"),
        pytest.param("Ông Lê Quang Hậu, Bí thư Đảng ủy, Chủ tịch UBND xã Đạ Rông", "Ông", "Lê Quang Hậu", "Bí thư Đảng ủy, Chủ tịch", "UBND xã Đạ Rông", id="two posts"),
        pytest.param("Giám đốc Sở Tư pháp Lê Quang Hiển", None, "Lê Quang Hiển", "Giám đốc", "Sở Tư pháp", id="post and unit first"),
        pytest.param("Bác sĩ CKII Nguyễn Hữu Quỹ, Trưởng khoa", "Bác sĩ CKII", "Nguyễn Hữu Quỹ", "Trưởng khoa", None, id="a degree in two words"),
        pytest.param("Ông Hà Đức Lập, Giảng viên, Trường Đại học Hồng Lam", "Ông", "Hà Đức Lập", "Giảng viên", "Trường Đại học Hồng Lam", id="Trường Đại is no trưởng đài"),
        pytest.param("Công an viên Hồ Văn Rêm, xã Tà Rụt, huyện Ia Rưm", None, "Hồ Văn Rêm", "Công an viên", "xã Tà Rụt, huyện Ia Rưm", id="post first, place behind"),
        pytest.param("Nghệ nhân ưu tú Thạch Sa Vuông (nghệ danh Sơn Ca), xã Long Thủy", "Nghệ nhân ưu tú", "Thạch Sa Vuông", None, "xã Long Thủy", id="a title that is an award too"),
        pytest.param("Ông Johann Weber, quốc tịch Đức, chuyên gia Tổ chức Hòa Bình Xanh", "Ông", "Johann Weber", "chuyên gia", "Tổ chức Hòa Bình Xanh", id="a nationality is no post"),
        pytest.param("Ông Y Blang Kbuôr (Ama H’Lan), già làng buôn Cư Pôn", "Ông", "Y Blang Kbuôr", "già làng", "buôn Cư Pôn", id="the elder of a village"),
        pytest.param("Đồng chí Lò Thị Pâng, Trung úy, cán bộ Đội Cảnh sát hình sự", "Đồng chí", "Lò Thị Pâng", "cán bộ", "Đội Cảnh sát hình sự", id="a rank behind the name"),
        pytest.param("Bà Rơ Châm Yung - thôn trưởng làng Kép, phường Đống Mã", "Bà", "Rơ Châm Yung", "thôn trưởng", "làng Kép, phường Đống Mã", id="thôn trưởng"),
        pytest.param("Ông Đặng Tồn Phin, Bí thư kiêm Trưởng thôn Khuổi Slúng", "Ông", "Đặng Tồn Phin", "Bí thư kiêm Trưởng thôn Khuổi Slúng", None, id="two posts in one"),
        pytest.param("Ông Nguyễn Hải Nam, nguyên Trưởng phòng Nghiệp vụ, nay là Phó Giám đốc Sở Tài chính", "Ông", "Nguyễn Hải Nam", "nguyên Trưởng phòng Nghiệp vụ, nay là Phó Giám đốc", "Sở Tài chính", id="transferred"),
        pytest.param("Cụ Thạch Sa Vuông, khóm 4, phường Long Thủy", "Cụ", "Thạch Sa Vuông", None, "khóm 4, phường Long Thủy", id="an elder"),
    ],
)  # fmt: skip
def test_a_person_is_read(item: str, honorific: str | None, name: str, position: str | None, unit: str | None) -> None:
    text = whole(item)
    found = recipients.read(text)
    assert found is not None and found.kind == "ca-nhan"
    assert (value(found.honorific), found.name.value) == (honorific, name)
    assert (value(found.position), value(found.unit)) == (position, unit)
    assert says(text.text, found.name)


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        pytest.param("Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp", "tap-the", id="commas and parent body"),
        pytest.param("Nhân dân và cán bộ xã Văn Lầu, huyện Ia Rưm", "tap-the", id="the people of a commune"),
        pytest.param("Trường PTDTBT Tiểu học và THCS Lý Tự Trọng", "tap-the", id="a school with a person's name"),
        pytest.param("Ban Chỉ huy Quân sự huyện Mường Kiết", "tap-the", id="army"),
        pytest.param("Ban Văn hóa, Xã hội xã Nà Bung", "tap-the", id="no slip for the title Bản văn hóa"),
        pytest.param("Công ty TNHH Tân Thịnh, huyện Phú Sơn", "doanh-nghiep", id="a company"),
        pytest.param("Hợp tác xã Dịch vụ, nông nghiệp An Khang", "doanh-nghiep", id="a co-operative"),
        pytest.param("Hộ ông Giàng A Páo, bản Lũng Sái, xã Nà Bung", "ho-gia-dinh", id="a household"),
        pytest.param("Gia đình bà Rơ Châm Yung, xã Ia Kla", "ho-gia-dinh", id="a family"),
    ],
)
def test_a_collective_keeps_its_whole_name(item: str, kind: RecipientKind) -> None:
    found = recipients.read(whole(item))
    assert found is not None
    assert (found.kind, found.name.value, found.position, found.unit) == (kind, item, None, None)


@pytest.mark.parametrize(
    "item",
    [
        pytest.param("1.", id="a label"),
        pytest.param("./.", id="the end mark"),
        pytest.param(" – ", id="a dash"),
        pytest.param("CHIẾN SĨ THI ĐUA CƠ SỞ", id="a title in capitals"),
        pytest.param("Sở Nội vụ có trách nhiệm theo dõi, đôn đốc", id="a sentence about a body"),
    ],
)
def test_marks_name_nobody(item: str) -> None:
    assert recipients.read(whole(item)) is None


@pytest.mark.parametrize("capitals", [False, True])
def test_of_made_names_at_most_one_in_a_hundred_is_misread(capitals: bool) -> None:
    made = people(random.Random(11), 400, minority=0.25)
    wrong = []
    for who in made:
        shown = who.name.upper() if capitals else who.name
        found = recipients.read(whole(f"{who.honorific} {shown}, Giáo viên, Trường Mầm non Hoa Ban"))
        if found is None or (found.name.value, value(found.position), value(found.unit)) != (
            who.name,
            "Giáo viên",
            "Trường Mầm non Hoa Ban",
        ):
            wrong.append(who.name)
    assert len(wrong) <= len(made) // 100, wrong


def test_a_name_alone_in_its_cell_is_a_person() -> None:
    made = people(random.Random(12), 400, minority=0.25)
    wrong = [
        who.name
        for who in made
        if (found := recipients.read(whole(who.name), "ca-nhan")) is None or found.name.value != who.name
    ]
    assert len(wrong) <= len(made) // 100, wrong


@given(odd_texts)
def test_quotes_lie_in_any_text(text: str) -> None:
    item = whole(text)
    for kind in (None, "ca-nhan", "tap-the"):
        found = recipients.read(item, kind)
        if found is not None:
            facts = [f for f in (found.name, found.honorific, found.position, found.unit) if f]
            assert all(inside(" " * item.start + item.text, f.quote) for f in facts)
            assert found.name.value.strip()


@pytest.mark.parametrize(
    ("item", "name", "unit"),
    [
        ("Chủ tịch UBND xã La Hiên Triệu Vũ Tuấn", "Triệu Vũ Tuấn", "UBND xã La Hiên"),
        ("Bí thư Đảng ủy xã Thanh Mai Lê Hữu Phước", "Lê Hữu Phước", "Đảng ủy xã Thanh Mai"),
        ("Chủ tịch UBND xã Hướng Hiệp Hồ Lý", "Hồ Lý", "UBND xã Hướng Hiệp"),
    ],
)
def test_a_known_commune_ends_where_the_name_begins(item: str, name: str, unit: str) -> None:
    one = recipients.read(whole(item))
    assert one is not None and (one.name.value, value(one.unit)) == (name, unit)


@pytest.mark.parametrize(
    "words", ["Bà mẹ Việt Nam anh hùng Lê Thị Phấn, xã Nà Mỏ", "Dược sĩ Lê Thị Phấn, Trưởng khoa Dược", "Kê Thị Phấn"]
)
def test_persons_under_a_title_or_a_clan_unknown_to_us(words: str) -> None:
    found = recipients.read(whole(words))
    assert found is not None and (found.kind, found.name.value.split()[-2:]) == ("ca-nhan", ["Thị", "Phấn"])


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Cô Văn Xiêm, Lái xe Trường Mầm non Hoa Ban", "Cô Văn Xiêm"),
        ("Cô Thị Liễu, Giáo viên Trường Mầm non Hoa Ban", "Cô Thị Liễu"),
        ("Cô Vàng Thị Pà, Giáo viên Trường Mầm non Hoa Ban", "Vàng Thị Pà"),
        ("Cô Văn Thị Pà, Giáo viên Trường Mầm non Hoa Ban", "Văn Thị Pà"),
    ],
)
def test_co_is_a_surname_where_no_woman_is_addressed(item: str, name: str) -> None:
    found = recipients.read(whole(item))
    assert found is not None and found.name.value == name


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Ni sư Thích nữ Huệ Đức, trụ trì chùa A", "Thích nữ Huệ Đức"),
        ("Phật tử Diệu Ngọc (Trần Thị Ánh), đạo tràng chùa B", "Diệu Ngọc"),
    ],
)
def test_names_in_religion_are_those_of_persons(item: str, name: str) -> None:
    found = recipients.read(whole(item))
    assert found is not None and (found.kind, found.name.value) == ("ca-nhan", name)


@pytest.mark.parametrize(
    "item",
    [
        "Sở Y tế tỉnh A - Cụm các tỉnh miền núi",
        "Sở Y tế tỉnh A (Khối thi đua số 2)",
        "Sở Y tế tỉnh A, Cụm thi đua số 3",
        "Sở Y tế tỉnh A là đơn vị dẫn đầu",
    ],
)
def test_among_whom_a_body_leads_is_no_part_of_its_name(item: str) -> None:
    found = recipients.read(whole(item))
    assert found is not None and found.name.value == "Sở Y tế tỉnh A"
    block = recipients.read(whole("Phòng Phân tích - Khối Công nghệ"))
    assert block is not None and block.name.value == "Phòng Phân tích - Khối Công nghệ"


def test_a_verb_before_an_award_names_nobody() -> None:
    assert recipients.read(whole("Phong")) is None
    assert recipients.read(whole("Phong Thị Mơ")) is not None


@pytest.mark.parametrize(
    ("item", "name", "position"),
    [
        ("Ông (Mr.) Kenji Morisawa, quốc tịch Nhật Bản, Cố vấn trưởng Dự án A", "Kenji Morisawa", "Cố vấn trưởng"),
        ("Bà (Mrs.) Annelise van den Berg, Trưởng đại diện Tổ chức A", "Annelise van den Berg", "Trưởng đại diện"),
    ],
)
def test_a_foreigner_has_a_foreign_address_and_small_words_in_the_name(item: str, name: str, position: str) -> None:
    found = recipients.read(whole(item))
    assert found and (found.name.value, value(found.position)) == (name, position)


def test_a_familys_sons_in_brackets_are_no_part_of_its_name() -> None:
    found = recipients.read(whole("Gia đình bà Vàng Thị Pà, xã Nà Mỏ (có 6 con là liệt sĩ)"))
    assert found and found.name.value == "Gia đình bà Vàng Thị Pà, xã Nà Mỏ"


@pytest.mark.parametrize("name", ["LÊ Thị Hoa", "NGUYỄN Văn Ún", "PARK Min Soo"])
def test_a_surname_in_capitals_is_no_short_for_a_body(name: str) -> None:
    found = recipients.read(whole(f"{name}, Giáo viên, Trường Tiểu học Hoa Ban"))
    assert found and (found.kind, found.name.value) == ("ca-nhan", name)


@pytest.mark.parametrize("item", ["Cố nghệ nhân Lò Thị Pà, Dân ca, huyện Na Bốn", "Cố nhạc sĩ Lò Thị Pà, xã Nà Mỏ"])
def test_a_calling_in_small_letters_stands_between_address_and_name(item: str) -> None:
    found = recipients.read(whole(item))
    assert found is not None and (found.kind, found.name.value) == ("ca-nhan", "Lò Thị Pà")


@pytest.mark.parametrize("body", ["TP. Hồ Chí Minh", "CLB. Hồ Xuân Hương", "CTCP. Hoàng Anh"])
def test_a_body_that_is_abbreviated_is_no_person_with_a_degree(body: str) -> None:
    found = recipients.read(whole(body))
    assert found is None or found.kind != "ca-nhan"


@pytest.mark.parametrize("mark", [":", " -", " –", ","])
def test_a_name_that_ends_with_khoa_is_whole_before_a_mark(mark: str) -> None:
    """«Khoa» is a department of a hospital, too."""
    found = recipients.read(whole(f"Ông Hoàng Minh Khoa{mark} Trưởng trạm, Trạm Y tế xã A"))
    assert found and (found.name.value, value(found.position)) == ("Hoàng Minh Khoa", "Trưởng trạm")
    behind = recipients.read(whole("Ông Hoàng Minh Khoa thuộc Phòng Nội vụ huyện A"))
    assert behind and (behind.name.value, value(behind.unit)) == ("Hoàng Minh Khoa", "Phòng Nội vụ huyện A")
    bracketed = recipients.read(whole("Ông Hoàng Minh Khoa (Bệnh viện Đa khoa tỉnh)"))
    assert bracketed and (bracketed.name.value, value(bracketed.unit)) == ("Hoàng Minh Khoa", "Bệnh viện Đa khoa tỉnh")
