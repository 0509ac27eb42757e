"""The award phrases of a text, and the award each means in a decision."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.award_kind import AwardKind
from extract.catalogue import catalogue
from extract.lexicon import award_kind, award_kinds, find_awards, granter_of, level_of, resolve


def codes(text: str) -> list[str | None]:
    return [match.code for match in find_awards(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Tặng Bằng khen của Chủ tịch UBND tỉnh cho 05 tập thể", ["bk-tinh"], id="body named"),
        pytest.param("BẰNG KHEN CỦA CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH", ["bk-tinh"], id="heading over two lines"),
        pytest.param("Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh", ["bk-tinh"], id="old tone place"),
        pytest.param("Bằng khen của Thủ tướng Chính phủ", ["bk-ttg"], id="prime minister"),
        pytest.param("BK TTg, BKTTCP", ["bk-ttg", "bk-ttg"], id="abbreviated"),
        pytest.param("Bằng khen của Bộ trưởng Bộ Y tế", ["bk-bo-nganh"], id="minister"),
        pytest.param("Bằng khen của Tổng Liên đoàn Lao động Việt Nam", ["bk-bo-nganh"], id="central mass body"),
        pytest.param("Bằng khen của Ban Thường vụ Tỉnh ủy", ["bk-tinh-uy"], id="party province"),
        pytest.param("Bằng khen của Ban Chấp hành Liên đoàn Lao động tỉnh", ["bk-doan-the-tinh"], id="union"),
        pytest.param("Giấy khen của Chủ tịch UBND huyện Na Rì", ["gk-huyen"], id="district"),
        pytest.param("Giấy khen của Giám đốc Sở Tư pháp", ["gk-so"], id="department"),
        pytest.param("Giấy khen của Chủ tịch UBND phường 5", ["gk-xa"], id="ward"),
        pytest.param("Giấy khen của Hiệu trưởng", ["gk-truong"], id="school"),
        pytest.param("Giấy khen của Ban Chấp hành Công đoàn trường", ["gk-doan-the"], id="union of a school"),
        pytest.param("danh hiệu “Chiến sỹ thi đua cơ sở”", ["dhtd-cstd-co-so"], id="sỹ and quotes"),
        pytest.param("CSTĐCS và CSTĐ cơ sở", ["dhtd-cstd-co-so", "dhtd-cstd-co-so"], id="abbreviations"),
        pytest.param("CSTĐ cấp tỉnh", ["dhtd-cstd-bo-tinh"], id="provincial title"),
        pytest.param("Chiến sĩ thi đua toàn quốc", ["dhtd-cstd-toan-quoc"], id="national title"),
        pytest.param(
            "“Lao động tiên tiến”, “Tập thể lao động tiên tiến”",
            ["dhtd-ldtt", "dhtd-ttldtt"],
            id="longest first",
        ),
        pytest.param("LĐTT\tTTLĐXS\tGĐVH", ["dhtd-ldtt", "dhtd-ttldxs", "dhtd-gia-dinh-van-hoa"], id="cells"),
        pytest.param("Huân chương Lao động hạng Ba", ["hc-lao-dong-3"], id="class in words"),
        pytest.param("Huân chương Lao động, hạng Nhứt", ["hc-lao-dong-1"], id="southern spelling and comma"),
        pytest.param("HCLĐ (hạng II)", ["hc-lao-dong-2"], id="roman class in brackets"),
        pytest.param("Cờ thi đua của Chính phủ", ["dhtd-co-chinh-phu"], id="flag of the government"),
        pytest.param("Cờ thi đua của UBND tỉnh", ["dhtd-co-bo-tinh"], id="flag of the province"),
        pytest.param("Kỷ niệm chương “Vì sự nghiệp Giáo dục”", ["knc-bo-nganh"], id="ministry medal"),
        pytest.param("Huy hiệu 40 năm tuổi Đảng", ["hh-dang-40"], id="party badge"),
        pytest.param("Gia đình văn hoá năm 2020", ["dhtd-gia-dinh-van-hoa"], id="old tone place in a title"),
        pytest.param("Thư khen của Chủ tịch nước", ["tk-chu-tich-nuoc"], id="letter"),
        pytest.param("phong trào thi đua Lao động giỏi, lao động sáng tạo", [], id="a movement is no title"),
        pytest.param("Ban TTND xã", [], id="TTND is an inspection too"),
        pytest.param("các đơn vị có thi đua với nhau", [], id="an everyday word is no flag"),
        pytest.param("Huân chương Lao động 3 tập thể", [None], id="a bare digit counts, it is no class"),
        pytest.param("Bằng khen. Chủ tịch UBND tỉnh ký", [None], id="a full stop ends the phrase"),
        pytest.param("Bằng khen\tTỉnh Lâm Đồng", [None], id="a cell ends the phrase"),
        pytest.param("tặng Giấy khen Trường Mầm non Hoa Ban", [None], id="what follows is the recipient"),
        pytest.param(
            "Giấy khen Trường Mầm non và Giấy khen của Trường Mầm non", [None, "gk-truong"], id="của makes it the giver"
        ),
        pytest.param("Bằng khen Thủ tướng, Bằng khen UBND tỉnh", ["bk-ttg", "bk-tinh"], id="offices need no của"),
        pytest.param("Bằng khen của Hiệu trưởng", ["khac"], id="a body that gives no such award"),
        pytest.param("Bằng khen của Liên đoàn Lao động", [None], id="a body cut short is left to the issuer"),
        pytest.param("Giấy khen của Giám đốc BHXH tỉnh", ["gk-don-vi-bo"], id="a body abbreviated"),
        pytest.param("không có gì", [], id="nothing"),
    ],
)
def test_phrases_are_found_with_their_codes(text: str, expected: list[str | None]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Chiên sĩ thi đua cơ sơ", "dhtd-cstd-co-so"),
        ("Lao đông tiền tiến", "dhtd-ldtt"),
        ("Tập thê lao dộng xuât sắc", "dhtd-ttldxs"),
        ("Bằng khcn của Chủ tịch UBND tỉnh", "bk-tinh"),
        ("Huân chuơng Lao động hạng Nhât", "hc-lao-dong-1"),
        ("Giây khen của Chủ tjch UBND huyện", "gk-huyen"),
    ],
)
def test_slips_of_a_scan_are_forgiven_and_told(text: str, code: str) -> None:
    (match,) = find_awards(text)
    assert (match.code, match.exact) == (code, False)


def test_a_bare_phrase_has_a_stem_and_no_code() -> None:
    text = "được tặng Giấy khen và CSTĐ"
    assert [(text[m.start : m.end], m.code, m.stem) for m in find_awards(text)] == [
        ("Giấy khen", None, "Giấy khen"),
        ("CSTĐ", None, "Chiến sĩ thi đua"),
    ]


@pytest.mark.parametrize(
    ("phrase", "issuer", "code"),
    [
        ("Giấy khen", "Chủ tịch UBND huyện Na Rì", "gk-huyen"),
        ("Giấy khen", "Ủy ban nhân dân thị xã An Khê", "gk-huyen"),
        ("Giấy khen", "Ủy ban nhân dân thành phố Đà Lạt", "gk-huyen"),
        ("Giấy khen", "Sở Tài chính tỉnh Lâm Đồng", "gk-so"),
        ("Giấy khen", "Ủy ban nhân dân xã Tà Rụt", "gk-xa"),
        ("Giấy khen", "Ủy ban nhân dân thị trấn Krông Klang", "gk-xa"),
        ("Giấy khen", "Trường THPT Hoa Ban", "gk-truong"),
        ("Giấy khen", "Đảng ủy xã Tà Rụt", "gk-dang"),
        ("Giấy khen", "Ban Thường vụ Huyện ủy Đakrông", "gk-dang"),
        ("Giấy khen", "Liên đoàn Lao động huyện Na Rì", "gk-doan-the"),
        ("Giấy khen", "Hội Liên hiệp Phụ nữ Việt Nam xã Tà Rụt", "gk-doan-the"),
        ("Giấy khen", "Công ty Cổ phần Sao Mai", "gk-dn"),
        ("Giấy khen", "Cục Thuế tỉnh Lâm Đồng", "gk-don-vi-bo"),
        ("Bằng khen", "Ủy ban nhân dân tỉnh Lâm Đồng", "bk-tinh"),
        ("Bằng khen", "UBND thành phố Hải Phòng", "bk-tinh"),
        ("Bằng khen", "Bộ Nội vụ", "bk-bo-nganh"),
        ("Bằng khen", "Tòa án nhân dân tối cao", "bk-bo-nganh"),
        ("Bằng khen", "Trung ương Hội Nông dân Việt Nam", "bk-bo-nganh"),
        ("Bằng khen", "Thủ tướng Chính phủ", "bk-ttg"),
        ("Bằng khen", "Tỉnh ủy Lâm Đồng", "bk-tinh-uy"),
        ("Bằng khen", "Thành ủy Hải Phòng", "bk-tinh-uy"),
        ("Bằng khen", "Tỉnh đoàn Lâm Đồng", "bk-doan-the-tinh"),
        ("Bằng khen", "Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng", "bk-doan-the-tinh"),
        ("Bằng khen", "Hội LHPN tỉnh", "bk-doan-the-tinh"),
        ("Cờ thi đua", "Ủy ban nhân dân tỉnh Lâm Đồng", "dhtd-co-bo-tinh"),
        ("Cờ thi đua", "Bộ Công Thương", "dhtd-co-bo-tinh"),
        ("Cờ thi đua", "Chính phủ", "dhtd-co-chinh-phu"),
        ("CSTĐ", "Ủy ban nhân dân tỉnh Lâm Đồng", "dhtd-cstd-bo-tinh"),
        ("Chiến sĩ thi đua", "Ủy ban nhân dân huyện Na Rì", "dhtd-cstd-co-so"),
        ("CSTĐ cấp thành phố", "Ủy ban nhân dân thành phố Hải Phòng", "dhtd-cstd-bo-tinh"),
        ("CSTĐ cấp thành phố", "Ủy ban nhân dân thành phố Đà Lạt", "dhtd-cstd-thanh-pho"),
        ("Kỷ niệm chương", "Ủy ban nhân dân tỉnh Lâm Đồng", "knc-tinh"),
        ("Kỷ niệm chương", "Bộ Tư pháp", "knc-bo-nganh"),
        ("Thư khen", "Công an tỉnh Lâm Đồng", "tk-khac"),
        ("Bằng khen", "Ủy ban nhân dân huyện Na Rì", "khac"),
        ("Bằng khen", None, "khac"),
        ("Vinh danh", "Bộ Tư pháp", "khac"),
    ],
)
def test_a_bare_phrase_inherits_the_issuing_body(phrase: str, issuer: str | None, code: str) -> None:
    assert resolve(phrase, issuer).code == code


def test_a_phrase_that_names_its_body_ignores_the_issuer() -> None:
    assert resolve("Giấy khen của Chủ tịch UBND huyện X", "Sở Nội vụ").code == "gk-huyen"
    assert resolve("Bằng khen của Bộ trưởng Bộ Y tế", "Ủy ban nhân dân tỉnh X").code == "bk-bo-nganh"


def test_the_body_named_in_the_title_stands_over_the_issuer() -> None:
    title = "Về việc tặng Bằng khen của Bộ trưởng Bộ Y tế"
    assert resolve("Bằng khen", "Ủy ban nhân dân tỉnh X", context=title).code == "bk-bo-nganh"


def test_the_class_of_an_order_comes_from_the_context() -> None:
    context = "tặng thưởng Huân chương Lao động hạng Nhì"
    assert resolve("Huân chương Lao động", "Chủ tịch nước", context=context).code == "hc-lao-dong-2"


def test_the_level_serves_where_no_issuer_is_known() -> None:
    assert resolve("Giấy khen", None, "XA").code == "gk-xa"
    assert resolve("Bằng khen", "một nơi nào đó", "BO-TINH").code == "bk-tinh"


def test_the_level_of_a_title_without_its_own_is_that_of_the_issuer() -> None:
    assert level_of(award_kind("dhtd-ldtt"), "Ủy ban nhân dân xã Tà Rụt") == "XA"
    assert level_of(award_kind("bk-ttg"), "Ủy ban nhân dân xã Tà Rụt") == "NN"


@pytest.mark.parametrize(("town", "level"), [(" Lâm Sơn", "SO-HUYEN"), (" Đà Nẵng", "BO-TINH"), ("", None)])
def test_a_town_that_is_not_under_the_central_government_is_of_the_districts_level(
    town: str, level: str | None
) -> None:
    assert level_of(award_kind("dhtd-ldtt"), f"Ủy ban nhân dân thành phố{town}") == level


def test_a_body_is_known_by_its_first_words() -> None:
    granter = granter_of("Văn phòng UBND tỉnh Lâm Đồng")
    assert granter is not None and granter.kind == "so"
    assert granter_of("nơi không rõ") is None and granter_of(None) is None


PIECES = st.sampled_from(
    [
        "Bằng khen",
        " của ",
        "Chủ tịch",
        "UBND",
        " tỉnh",
        "CSTĐ",
        "hạng",
        " Ba",
        "\n",
        "\t",
        ", ",
        ". ",
        "“",
        "Lao động",
        " tiên tiến",
        "ĐĐ",
        "I",
        "ﬁ",
        "İ",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=30).map("".join))
def test_matches_lie_in_the_text_in_order_and_apart(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    end = 0
    for match in find_awards(text):
        assert end <= match.start < match.end <= len(text)
        assert not text[match.start].isspace() and not text[match.end - 1].isspace()
        assert (match.code is None) != (match.stem is None)
        end = match.end


@given(
    st.sampled_from([k for k in award_kinds() if k.code not in catalogue().silent]),
    st.text("ab \n.,", max_size=8),
)
def test_a_name_is_found_at_its_offsets_wherever_it_stands(kind: AwardKind, before: str) -> None:
    text, name = f"{before}; “{kind.name}”; {before}", kind.name
    start = len(before) + 3
    assert (start, start + len(name)) in {(match.start, match.end) for match in find_awards(text)}


@pytest.mark.parametrize("name", ["ông Vi Văn Hùng", "ông Vi Văn Hưng"])
def test_no_name_is_an_award_with_slipped_letters(name: str) -> None:
    """He was «Đơn vị Anh hùng» with two slips, and so nobody was granted anything."""
    assert find_awards(f"cho {name}, Phó Giám đốc") == ()
