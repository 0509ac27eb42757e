"""One sentence of an article cut into what it reports. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Năm 2019 bà Lò Thị Ỉn được Chủ tịch nước phong tặng danh hiệu Nghệ nhân ưu tú; năm 2021 được Chủ tịch UBND tỉnh "
            "tặng Bằng khen. Hợp tác xã của bà cũng được UBND huyện tặng Giấy khen năm 2020.",
            [("Lò Thị Ỉn", "dhvd-nghe-nhan-ut"), ("Lò Thị Ỉn", "bk-tinh")],
            id="only the year before the second one, and what is hers is not she",
        ),
        pytest.param(
            "Bằng khen của Chủ tịch UBND tỉnh được trao cho VĐV Phạm Hồng Nhí (bơi lội, 2 HCV) và HLV Lý Thanh Tỏng. Riêng VĐV "
            "Phạm Hồng Nhí còn được Thủ tướng Chính phủ tặng Bằng khen vì phá kỷ lục.",
            [("Phạm Hồng Nhí", "bk-tinh"), ("Lý Thanh Tỏng", "bk-tinh"), ("Phạm Hồng Nhí", "bk-ttg")],
            id="the award before its verb, and posts in capitals",
        ),
        pytest.param(
            "Đó là ông Hồ Văn Sậu (huyện A) được nhận Huân chương Lao động hạng 3; ông Võ Hữu Thợi nhận bằng khen của Thủ tướng "
            "Chính phủ; ông Mai Háo Vạn và bà Lê Thị Muỗi được bằng khen của Hội Nông dân Việt Nam.",
            [
                ("Hồ Văn Sậu", "hc-lao-dong-3"),
                ("Võ Hữu Thợi", "bk-ttg"),
                ("Mai Háo Vạn", "bk-bo-nganh"),
                ("Lê Thị Muỗi", "bk-bo-nganh"),
            ],
            id="each between semicolons has his own",
        ),
        pytest.param(
            "Phó Chủ tịch nước đã trao danh hiệu cao quý “Thầy thuốc Nhân dân” cho Phó Giáo sư, Tiến sỹ Trần Hữu Bịnh, nguyên Trưởng "
            "khoa Nội.",
            [("Trần Hữu Bịnh", "dhvd-thay-thuoc-nd")],
            id="a noble title",
        ),
        pytest.param(
            "Năm 2014, Chủ tịch UBND huyện Nà Lầu tặng Giấy khen; năm 2018, Chủ tịch UBND tỉnh tặng Bằng khen cho ông Lò Văn Páo.",
            [("Lò Văn Páo", "gk-huyen"), ("Lò Văn Páo", "bk-tinh")],
            id="who is named once, at the end",
        ),
        pytest.param(
            "Ông Lò Văn Páo được Chủ tịch UBND tỉnh tặng Bằng khen; được Bộ trưởng Bộ Nông nghiệp gửi Thư khen.",
            [("Lò Văn Páo", "bk-tinh"), ("Lò Văn Páo", "tk-bo")],
            id="a letter is sent",
        ),
        pytest.param(
            "28 năm trong nghề, cô Sầm Thị Tẩm đã 12 lần được tặng danh hiệu Chiến sĩ thi đua cơ sở, 2 lần được Chủ tịch UBND tỉnh "
            "tặng Bằng khen.",
            [("Sầm Thị Tẩm", "dhtd-cstd-co-so"), ("Sầm Thị Tẩm", "bk-tinh")],
            id="how often names nobody else",
        ),
    ],
)
def test_each_report_of_a_sentence_credits_its_own(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "Thiếu tá Giàng A Sếnh được công nhận Chiến sĩ thi đua cơ sở và Trung úy Hà Thị Sa, nhân viên Bệnh xá, "
            "đạt danh hiệu “Chiến sĩ tiên tiến”.",
            [("Giàng A Sếnh", "dhtd-cstd-co-so"), ("Hà Thị Sa", "dhtd-cstt")],
            id="another is named before the second verb",
        ),
        pytest.param(
            "Anh Lò Văn Páo được tặng Huân chương Dũng cảm, cứu được em Vàng Thị Pà và được tặng Giấy khen của "
            "Chủ tịch UBND xã.",
            [("Lò Văn Páo", "hc-dung-cam")],
            id="who was saved is not meant",
        ),
        pytest.param(
            "Năm 2005, ông Lò Văn Páo được tặng Huân chương Lao động hạng Ba; các năm 2016, 2019 và 2022 được tặng "
            "Bằng khen của Chủ tịch UBND tỉnh.",
            [("Lò Văn Páo", "hc-lao-dong-3"), ("Lò Văn Páo", "bk-tinh")],
            id="several years",
        ),
        pytest.param(
            "Năm 2019, ông Lò Văn Páo được Chủ tịch nước tặng Huân chương Lao động hạng Ba, rồi năm 2022 lại vinh dự "
            "nhận Bằng khen của Chủ tịch UBND tỉnh.",
            [("Lò Văn Páo", "hc-lao-dong-3"), ("Lò Văn Páo", "bk-tinh")],
            id="then in a year again",
        ),
    ],
)
def test_a_second_report_belongs_to_whom_it_names(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "6 tập thể được Hội Phụ nữ tỉnh tặng Bằng khen; UBND tỉnh tặng Bằng khen cho Hội LHPN phường Hoa Ban.",
            [("Hội LHPN phường Hoa Ban", "bk-tinh")],
            id="the second one says to whom",
        ),
        pytest.param(
            "Ông Lò Văn Páo, Phó Chủ tịch UBND tỉnh, trao Bằng khen của Chủ tịch UBND tỉnh cho 5 tập thể của trường; Hiệu "
            "trưởng Hà Thị Sa nhận bức trướng của Tỉnh ủy.",
            [],
            id="who does something else",
        ),
        pytest.param(
            "Nhiều thầy, cô giáo của trường được phong tặng các danh hiệu cao quý như: Thầy thuốc Ưu tú Lò Quốc Nam, nguyên "
            "Hiệu trưởng; Nhà giáo Ưu tú Hà Thị Sa, Trưởng khoa.",
            [("Lò Quốc Nam", "dhvd-thay-thuoc-ut"), ("Hà Thị Sa", "dhvd-nha-giao-ut")],
            id="each with the title borne",
        ),
        pytest.param(
            "Chị Trần Mai Ngọc Sa cùng 4 vận động viên khác của tỉnh đã được Thủ tướng Chính phủ tặng Bằng khen; riêng Ngọc "
            "Sa vinh dự đón nhận Huân chương Lao động hạng Ba.",
            [("Trần Mai Ngọc Sa", "bk-ttg"), ("Trần Mai Ngọc Sa", "hc-lao-dong-3")],
            id="others beside one",
        ),
    ],
)
def test_each_report_of_a_sentence_has_its_own_holders(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(sentence) == expected
