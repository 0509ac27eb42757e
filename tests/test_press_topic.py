"""Whom an article speaks of, and the awards that obituaries tell. All names are invented."""

import pytest

from extract import press_topic
from tests.articles import honoured, reported
from tests.texts import decided, value

DEATH = "Do tuổi cao, sức yếu, đồng chí đã từ trần hồi 4 giờ 20 phút ngày 17/3/2023, an táng tại quê nhà tỉnh Lâm Đồng."


def _told(*lines: str) -> list[tuple[str, str]]:
    return [(item.recipient.name.value, item.awards[0].value.code) for item in reported(*lines)]


def test_an_obituary_tells_the_orders_of_the_dead() -> None:
    assert _told(
        "TIN BUỒN",
        "Tỉnh ủy, UBND tỉnh Lâm Đồng và gia đình vô cùng thương tiếc báo tin:",
        "Đồng chí HOÀNG VĂN KIỂU, sinh năm 1936; nguyên Phó Chủ tịch HĐND tỉnh.",
        DEATH,
        "Đồng chí đã được Đảng và Nhà nước tặng thưởng: Huân chương Độc lập hạng Ba; Huân chương Lao động hạng Nhì; Huy "
        "hiệu 60 năm tuổi Đảng và nhiều huân, huy chương cao quý khác.",
    ) == [
        ("Hoàng Văn Kiểu", "hc-doc-lap-3"),
        ("Hoàng Văn Kiểu", "hc-lao-dong-2"),
        ("Hoàng Văn Kiểu", "hh-dang-60"),
    ]


def test_orders_listed_in_a_life_are_his_and_of_no_year() -> None:
    items = reported(
        "TIN BUỒN",
        "Tỉnh ủy Lâm Đồng vô cùng thương tiếc báo tin:",
        "Đồng chí Hồ Sỹ Lượng, sinh ngày 13-8-1947; Ủy viên Ban Thường vụ Tỉnh ủy khóa VII; Huân chương Độc lập hạng Nhất, "
        "Huy hiệu 40 năm tuổi Đảng và nhiều phần thưởng khác.",
        DEATH,
    )
    assert [(item.awards[0].value.code, item.merit.years) for item in items] == [
        ("hc-doc-lap-1", None),
        ("hh-dang-40", None),
    ]


def test_each_of_several_dead_has_his_own() -> None:
    assert _told(
        "TIN BUỒN",
        "Ban Tổ chức Tỉnh ủy Lâm Đồng báo tin:",
        "Đồng chí Vũ Ngọc Thặng, nguyên Giám đốc Sở Tài chính, được tặng Huân chương Kháng chiến hạng Nhì, đã từ trần ngày "
        "3/5/2021. Con trai là đồng chí Đỗ Minh Quýết, Phó Giám đốc Sở Xây dựng, kính báo.",
        "Đại tá Lại Văn Khóat, nguyên Chỉ huy phó, từ trần ngày 4/5/2021. Đồng chí đã được Nhà nước tặng thưởng 2 Huân "
        "chương Chiến công hạng Ba, Huân chương Quân công hạng Nhì.",
    ) == [
        ("Vũ Ngọc Thặng", "kc-hc-khang-chien-2"),
        ("Lại Văn Khóat", "hc-chien-cong-3"),
        ("Lại Văn Khóat", "hc-quan-cong-2"),
    ]


def test_an_obituary_of_two_words_above_is_an_article() -> None:
    found = decided("TIN BUỒN", "Ban Tổ chức Tỉnh ủy Lâm Đồng báo tin:", f"Đồng chí Vũ Ngọc Thặng. {DEATH}", DEATH)
    assert value(found.type) == "bai-bao"


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param("Ông Lò Văn Páo, ở bản Mạ, nuôi 200 con dê. Năm 2020, ông được", "Lò Văn Páo", id="who opens it"),
        pytest.param(
            "Bác sĩ Lò Văn Páo, Trạm trưởng, ở vùng cao 22 năm. Năm 2020, anh được", "Lò Văn Páo", id="by his trade"
        ),
        pytest.param(
            "Khác với bác sĩ Vàng, điều dưỡng Lò Thị Páo ở vùng thấp. Năm 2020, chị được",
            "Lò Thị Páo",
            id="by her post",
        ),
        pytest.param("Bác sĩ Lò Thị Páo ở vùng cao. Năm 2020, anh được", None, id="no woman is «anh»"),
        pytest.param("Hai em Phan Hân và Lê My tắm biển. Năm 2020, em được", None, id="none of two"),
        pytest.param("Ông Lò Văn Páo cho biết dê rất khỏe. Năm 2020, ông được", None, id="not who only says something"),
        pytest.param(
            "Ông Lò Văn Páo nuôi dê. Ông Giàng A Sử chăn vịt. Năm 2020, ông được", None, id="nor with another between"
        ),
    ],
)
def test_a_pronoun_among_several_means_who_opens_the_paragraph(second: str, expected: str | None) -> None:
    held = "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức hội nghị; ông Vũ Hải Đăng, Phó Chủ tịch UBND tỉnh, dự và phát biểu."
    found = _told("Lâm Đồng nêu gương người tốt", held, f"{second} Chủ tịch UBND tỉnh tặng Bằng khen.", held)
    assert found == ([(expected, "bk-tinh")] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TIN BUỒN\nĐồng chí A đã từ trần. Lễ viếng ngày 3/5.", True),
        ("Tuyên dương người cứu bạn\nEm A qua đời khi cứu bạn.", False),
    ],
)
def test_what_an_obituary_is(text: str, expected: bool) -> None:
    assert press_topic.is_obituary(text) is expected


def test_an_obituary_in_one_paragraph_tells_all_his_orders() -> None:
    assert _told(
        "Đồng chí Đại tá Bế Ích Vẩn từ trần",
        "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng và gia đình vô cùng thương tiếc báo tin: Đồng chí Đại tá Bế Ích Vẩn, sinh năm 1931; "
        "Huân chương Quân công hạng Ba; Huân chương Chiến công hạng Nhất, hạng Nhì; được phong tặng danh hiệu Anh hùng Lực lượng "
        "vũ trang nhân dân năm 1970; nhiều bằng khen, giấy khen.",
        DEATH,
    ) == [
        ("Bế Ích Vẩn", "dhvd-ah-llvtnd"),
        ("Bế Ích Vẩn", "hc-quan-cong-3"),
        ("Bế Ích Vẩn", "hc-chien-cong-1"),
        ("Bế Ích Vẩn", "hc-chien-cong-2"),
    ]


def test_of_two_called_alike_the_headline_tells_who_is_meant() -> None:
    assert _told(
        "Cô Tẩm “nhà trẻ” ở Lâm Đồng",
        "Nhắc đến cô Sầm Thị Tẩm, Hiệu trưởng Trường Mầm non Hoa Ban (Lâm Đồng), ai cũng quý mến và kính trọng.",
        "Đồng nghiệp, cô giáo Nông Thị Hiển kể: “Chị Tẩm thương học trò như con, lúc nào cũng lo cho lũ trẻ trong bản”.",
        "Mới đây, Chủ tịch nước ký quyết định phong tặng cô danh hiệu Nhà giáo ưu tú.",
    ) == [("Sầm Thị Tẩm", "dhvd-nha-giao-ut")]


def test_a_portrait_goes_on_with_whom_it_tells_of_and_not_with_whom_it_quotes() -> None:
    told = honoured(
        "Bác sĩ chuyên khoa II Lò Gia Huy, Trưởng khoa Ngoại, Bệnh viện Đa khoa tỉnh Lâm Đồng đã cứu sống nhiều người.",
        "Nhắc đến ca mổ, anh Giàng Văn Tuất (xã Nậm Mạ), từng bị đa chấn thương, vẫn rưng rưng: “Tôi mang ơn bác sĩ Huy”.",
        "Với những đóng góp ấy, năm 2017, bác sĩ Huy được Chủ tịch nước phong tặng danh hiệu Thầy thuốc ưu tú. "
        "Anh cũng được Bộ trưởng Bộ Y tế tặng Bằng khen.",
    )
    assert told == [("Lò Gia Huy", "dhvd-thay-thuoc-ut"), ("Lò Gia Huy", "bk-bo-nganh")]


def test_a_body_led_by_somebody_told_of_has_its_own_awards() -> None:
    told = honoured("Khoa Ngoại tổng hợp do anh phụ trách nhiều năm liền được UBND tỉnh tặng Cờ thi đua.")
    assert told == [("Khoa Ngoại tổng hợp", "dhtd-co-bo-tinh")]


def test_a_mother_is_meant_by_mother() -> None:
    told = honoured(
        "Đoàn đến thăm Mẹ Việt Nam Anh hùng Hà Thị Sa (98 tuổi). Mẹ Sa có chồng và con trai là liệt sĩ; mẹ được Chủ "
        "tịch nước phong tặng danh hiệu Bà mẹ Việt Nam anh hùng năm 2014."
    )
    assert told == [("Hà Thị Sa", "dhvd-ba-me-vnah")]


def test_who_is_visited_is_meant() -> None:
    told = honoured(
        "Đoàn cũng đến thăm thương binh hạng 1/4 Lò Văn Páo, nguyên Đại đội trưởng, người từng được tặng thưởng Huân "
        "chương Chiến công hạng Nhì."
    )
    assert told == [("Lò Văn Páo", "hc-chien-cong-2")]


def test_who_speaks_of_somebody_is_not_meant_further_on() -> None:
    told = honoured(
        "Cựu chiến binh Lò Công Thụ (phường Hoa Ban) vẫn nhớ những trận đánh năm xưa. Bà Hà Thị Sa, Bí thư Đảng ủy "
        "phường, cho biết: “Bác Thụ là tấm gương sáng”. Phường đang lập hồ sơ.",
        "Ông Giàng Văn Toàn, Chủ tịch UBND phường, khẳng định: “Phường luôn biết ơn bác Thụ”.",
        "Năm 2024, ông được trao Huy hiệu 55 năm tuổi Đảng.",
    )
    assert ("Giàng Văn Toàn", "hh-dang-55") not in told


def test_a_lead_before_the_pronoun_takes_nothing_from_it() -> None:
    told = honoured(
        "Ông Lò Văn Páo nhập ngũ năm 1968. Kết thúc chiến tranh, với 12 lần được tuyên dương, ông vinh dự có trong tay "
        "Huân chương Kháng chiến hạng Nhất."
    )
    assert told == [("Lò Văn Páo", "kc-hc-khang-chien-1")]
