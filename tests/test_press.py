"""News articles: which texts are some, their headlines, and whom they name. All names are invented."""

import pytest
from hypothesis import given

from extract import press
from extract.grants import Ground
from tests.articles import CONFERENCE, ground
from tests.texts import decided, odd_texts, value

HEADLINE, HELD, END = CONFERENCE


def _ground(*lines: str) -> Ground:
    return ground(HEADLINE, HELD, *lines, END)


@pytest.mark.parametrize(
    "above",
    [
        pytest.param((), id="first line"),
        pytest.param(
            ("CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÂM ĐỒNG", "Trang chủ", "Tin tức"), id="below the portal's name and its menu"
        ),
    ],
)
def test_an_article_has_a_headline_and_no_number(above: tuple[str, ...]) -> None:
    found = decided(*above, HEADLINE, "14:30 | 12/05/2023", HELD, END)
    assert (value(found.type), value(found.subject), found.number) == ("bai-bao", HEADLINE, None)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Quy định mới về tiền lương", "Một câu ngắn.", "Một câu khác."], id="no prose"),
        pytest.param(["Danh sách", "1. Ông Vũ Hải Đăng", "2. Bà Ka Hèm"], id="a list"),
        pytest.param(["Số: 12/UBND-NC", HELD, END], id="a number stands on it"),
        pytest.param([HELD + " " + END + " " + END, HELD, END], id="no headline"),
    ],
)
def test_other_texts_are_no_articles(lines: list[str]) -> None:
    assert not press.is_article("\n".join(lines))


def test_news_without_a_headline_tells_of_a_decision() -> None:
    found = decided(
        "Chủ tịch nước vừa ký Quyết định số 2234 ngày 9/9/2014 tặng thưởng Huân chương Lao động các hạng cho 02 cá nhân của "
        "tỉnh Lâm Đồng đã có thành tích xuất sắc trong công tác từ năm 2009 đến năm 2013.",
        "Cụ thể, tặng Huân chương Lao động hạng Nhì cho ông Vũ Hải Đăng, Giám đốc Sở Y tế; tặng Huân chương Lao động hạng Ba "
        "cho bà Hà Thị Sen, Chủ tịch Hội Nông dân tỉnh.",
    )
    assert value(found.type) == press.SLUG and found.subject is None
    assert [c.award.value.code for c in found.commendations] == ["hc-lao-dong-2", "hc-lao-dong-3"]


def test_short_reports_from_several_places_are_news() -> None:
    told = "ĐIỆN BIÊN: Chiều 20/8, UBND huyện Nà Lầu trao Giấy khen của Chủ tịch UBND huyện cho ông Lò Văn Páo (xã Bản Mạ)."
    assert press.is_article("\n".join(["Tin tức trong ngày", told, told.replace("ĐIỆN BIÊN", "LÂM ĐỒNG")]))


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    press.is_article(text)
    told = _ground(text)
    press.mentions(told, press.granted(told))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Báo Sao Mai tròn 65 tuổi", HELD + " " + END, END], id="a paper that writes of itself"),
        pytest.param(
            [
                "Tỉnh đã ban hành quyết định khen thưởng",
                "Hôm qua, UBND tỉnh đã ban hành Quyết định số 14/QĐ-UBND tặng bằng khen cho 23 tập thể, 23 cá nhân.",
            ],
            id="one paragraph",
        ),
    ],
)
def test_short_news_is_news(lines: list[str]) -> None:
    assert press.is_article("\n".join(lines))


def test_prose_alone_is_news_but_no_paper_of_an_office() -> None:
    prose = "Nam sinh ấy đã quên mình cứu ba mẹ con gặp nạn trên dòng sông chảy xiết vào một buổi chiều cuối năm."
    assert press.is_article("\n".join(["Nam sinh quên mình cứu người gặp nạn", *[prose] * 4]))
    assert not press.is_article("\n".join(["Về việc khen thưởng nam sinh cứu người", *[prose] * 4, "Nơi nhận:"]))


@pytest.mark.parametrize(
    ("line", "name", "position", "unit"),
    [
        pytest.param(
            "Đồng chí Trần Quốc Huân, Phó Chủ tịch UBND tỉnh, dự và phát biểu chỉ đạo.",
            "Trần Quốc Huân",
            "Phó Chủ tịch",
            "UBND tỉnh",
            id="up to the next verb",
        ),
        pytest.param(
            "Ông Vũ Hải Đăng, Giám đốc Sở Y tế TP. Hồ Chí Minh, lý giải việc này.",
            "Vũ Hải Đăng",
            "Giám đốc",
            "Sở Y tế TP. Hồ Chí Minh",
            id="a short form with a dot",
        ),
        pytest.param("Ông Vũ Hải Đăng và các đại biểu chụp ảnh lưu niệm.", "Vũ Hải Đăng", None, None, id="others"),
        pytest.param("Ông Vũ Hải Đăng, 43 tuổi, chiều nay vừa đến.", "Vũ Hải Đăng", None, None, id="an age"),
        pytest.param(
            "Anh Vũ Hải Đang đang phát biểu.",
            "Vũ Hải Đang",
            None,
            None,
            id="a verb in small letters is a name in capitals",
        ),
    ],
)
def test_a_person_named_has_a_known_post_or_none(line: str, name: str, position: str | None, unit: str | None) -> None:
    (found,) = press.mentions(_ground(line), ())
    who = found.recipient
    assert (who.name.value, value(who.position), value(who.unit)) == (name, position, unit)


def test_a_country_is_no_person_named() -> None:
    assert press.mentions(_ground("Nhân Ngày Nhà giáo Việt Nam, tỉnh tổ chức lễ kỷ niệm."), ()) == ()
