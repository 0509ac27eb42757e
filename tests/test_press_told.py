"""Who is credited by an article. Shapes of real articles; all names are invented."""

import pytest

from extract.lists import Granted
from tests.articles import credited, reported
from tests.texts import value

HEADLINE = "Lâm Đồng tôn vinh những tấm gương dũng cảm"
HELD = "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức lễ tuyên dương những tấm gương dũng cảm cứu người trong mưa lũ."
END = "Phát biểu tại buổi lễ, lãnh đạo tỉnh đề nghị các địa phương tiếp tục nhân rộng các gương người tốt, việc tốt."


def _items(*lines: str) -> tuple[Granted, ...]:
    return reported(HEADLINE, HELD, *lines, END)


def _given(*lines: str) -> list[tuple[str, str]]:
    return credited(_items(*lines))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Thay mặt lãnh đạo Đảng, Nhà nước, Phó Thủ tướng trao Huân chương Độc lập hạng Nhất cho Nhà máy Sao Mai - Ảnh: VŨ MINH.",
            [("Nhà máy Sao Mai", "hc-doc-lap-1")],
            id="who took the picture was given nothing",
        ),
        pytest.param(
            "Ông Lò Văn Páo vinh dự đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng.",
            [("Lò Văn Páo", "hc-lao-dong-3")],
            id="by whom it is given stands behind",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy trao Huân chương Lao động hạng Nhì do Chủ tịch nước tặng Trường Đại học Hoa Lư.",
            [("Trường Đại học Hoa Lư", "hc-lao-dong-2")],
            id="and the recipient behind that",
        ),
        pytest.param(
            "Bộ trưởng Bộ Công Thương đã gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của Nhà máy Sao Mai.",
            [("Nhà máy Sao Mai", "hc-lao-dong-2")],
            id="pinned upon a flag",
        ),
        pytest.param(
            "Ông Vũ Hải Đăng, Phó Giám đốc Sở Nội vụ, cho biết đến nay chỉ có hai trường hợp được phong Anh hùng Lao động là bà "
            "Lê Thị Mơ, Giám đốc Bệnh viện Sao Mai, và Trường Đại học Hoa Lư.",
            [("Lê Thị Mơ", "dhvd-ahld"), ("Trường Đại học Hoa Lư", "dhvd-ahld")],
            id="nor is who says it",
        ),
        pytest.param(
            "Đoàn bay 19 thuộc Tổng công ty Sao Mai, tiền thân là Trung đoàn 90, đã tổ chức kỷ niệm và đón nhận Huân chương "
            "Độc lập hạng Nhì.",
            [("Đoàn bay 19 thuộc Tổng công ty Sao Mai", "hc-doc-lap-2")],
            id="what it was before is not meant",
        ),
        pytest.param(
            "Sau khi trao Huân chương Lao động hạng Nhất cho Viettel, Thủ tướng đề nghị tập đoàn này làm tốt các nhiệm vụ.",
            [("Viettel", "hc-lao-dong-1")],
            id="what is said next is no part of a name",
        ),
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
            "Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho hai anh Võ Phòng (34 tuổi) và Võ Huấn (28 tuổi, trú xã Bản Mạ).",
            [("Võ Phòng", "bk-tinh"), ("Võ Huấn", "bk-tinh")],
            id="a count and a form of address before names",
        ),
        pytest.param(
            "Ông Lò Văn Páo được tặng Huân chương Hồ Chí Minh và nhiều huân, huy chương cao quý khác.",
            [("Lò Văn Páo", "hc-ho-chi-minh")],
            id="orders without a name are none",
        ),
        pytest.param(
            "Hai cá nhân gồm ông Lò Văn Páo (47 tuổi, trú xã Bản Mạ, huyện Nà Lầu, Lâm Đồng) và bà Vàng Thị Pà vừa được tặng "
            "Huân chương Lao động hạng Ba.",
            [("Lò Văn Páo", "hc-lao-dong-3"), ("Vàng Thị Pà", "hc-lao-dong-3")],
            id="where they live stands in brackets",
        ),
        pytest.param(
            "Báo Thời Mới phản ánh, anh Lò Văn Páo đã được UBND tỉnh Lâm Đồng tặng Bằng khen.",
            [("Lò Văn Páo", "bk-tinh")],
            id="the paper that tells of it",
        ),
        pytest.param(
            "Chủ tịch UBND huyện tặng Giấy khen cho 2 cá nhân. Cụ thể, 2 cá nhân trả lại của rơi là bà Vàng Thị Pà (58 tuổi) và "
            "anh Lò Văn Páo (40 tuổi, cùng ngụ ấp An Bình, xã Nà Lầu).",
            [("Vàng Thị Pà", "gk-huyen"), ("Lò Văn Páo", "gk-huyen")],
            id="where two of them live together",
        ),
        pytest.param(
            "Trường Mầm non Hoa Ban nhiều năm qua luôn dẫn đầu, được UBND tỉnh Lâm Đồng tặng Cờ thi đua.",
            [("Trường Mầm non Hoa Ban", "dhtd-co-bo-tinh")],
            id="what is told of a body before the verb",
        ),
        pytest.param(
            "Ông Lò Văn Páo là Hội viên sáng lập Hội Nhà văn, được tặng Huân chương Độc lập hạng Ba năm 1983.",
            [("Lò Văn Páo", "hc-doc-lap-3")],
            id="a member is no body",
        ),
        pytest.param(
            "Tỉnh đoàn tặng Bằng khen cho đoàn viên thanh niên Lò Văn Páo; tặng Giấy khen cho cán bộ, giáo viên ngành Giáo dục.",
            [("Lò Văn Páo", "bk-doan-the-tinh")],
            id="people of a kind are nobody, one of them with a name is",
        ),
        pytest.param(
            "Năm 2019 bà Lò Thị Ỉn được Chủ tịch nước phong tặng danh hiệu Nghệ nhân ưu tú; năm 2021 được Chủ tịch UBND tỉnh "
            "tặng Bằng khen. Hợp tác xã của bà cũng được UBND huyện tặng Giấy khen năm 2020.",
            [("Lò Thị Ỉn", "dhvd-nghe-nhan-ut"), ("Lò Thị Ỉn", "bk-tinh")],
            id="only the year before the second one, and what is hers is not she",
        ),
        pytest.param(
            "Hai em Đoàn Khánh Vi và Lưu Quang Hụy (cùng lớp 12, Trường THPT Hoa Lư) được tặng Bằng khen của Thủ tướng.",
            [("Đoàn Khánh Vi", "bk-ttg"), ("Lưu Quang Hụy", "bk-ttg")],
            id="both of two",
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
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho em Lê Hữu Khôi Nguyễn. Hai em Phan Hân và Lê My được em cứu sống. "
            "Em Khôi Nguyễn hiền lành. Trung ương Đoàn truy tặng Huy hiệu “Tuổi trẻ dũng cảm” cho em; Chủ tịch UBND tỉnh truy "
            "tặng Bằng khen và hỗ trợ gia đình 20 triệu đồng.",
            [("Lê Hữu Khôi Nguyễn", "hc-dung-cam"), ("Lê Hữu Khôi Nguyễn", "khac"), ("Lê Hữu Khôi Nguyễn", "bk-tinh")],
            id="who is only named with others is not meant; the same one where nobody is named",
        ),
        pytest.param(
            "Bằng khen của Chủ tịch UBND tỉnh được trao cho VĐV Phạm Hồng Nhí (bơi lội, 2 HCV) và HLV Lý Thanh Tỏng. Riêng VĐV "
            "Phạm Hồng Nhí còn được Thủ tướng Chính phủ tặng Bằng khen vì phá kỷ lục.",
            [("Phạm Hồng Nhí", "bk-tinh"), ("Lý Thanh Tỏng", "bk-tinh"), ("Phạm Hồng Nhí", "bk-ttg")],
            id="the award before its verb, and posts in capitals",
        ),
        pytest.param(
            "Chương trình tuyên dương 30 gương điển hình, trong đó 2 gương được Tỉnh đoàn tặng Bằng khen là: anh Trương Khả Vỹ - "
            "Bí thư Đoàn xã Bản Mạ; chị Lê Nhã Phượng - giáo viên.",
            [("Trương Khả Vỹ", "bk-doan-the-tinh"), ("Lê Nhã Phượng", "bk-doan-the-tinh")],
            id="a programme was given nothing; those behind the award were",
        ),
        pytest.param(
            "Hộ ông Thao Văn Dệ (bản Pù, xã Nà Lầu), một trong 10 hộ được Chủ tịch UBND tỉnh tặng Bằng khen, chia sẻ.",
            [("Hộ ông Thao Văn Dệ (bản Pù, xã Nà Lầu)", "bk-tinh")],
            id="one of ten households",
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
            "Tổng công ty May Sao Mai vinh dự được Nhà nước tặng thưởng Huân chương Lao động hạng Ba (1978), hạng Nhì (1984), hạng "
            "Nhất và Huân chương Độc lập hạng Ba.",
            [
                ("Tổng công ty May Sao Mai", "hc-lao-dong-3"),
                ("Tổng công ty May Sao Mai", "hc-lao-dong-2"),
                ("Tổng công ty May Sao Mai", "hc-lao-dong-1"),
                ("Tổng công ty May Sao Mai", "hc-doc-lap-3"),
            ],
            id="each class in turn",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy trao Huân chương Lao động hạng Nhất, hạng Nhì và Ba cho ông Lò Văn Páo và bà Vàng Thị Pà.",
            [("Lò Văn Páo", "khac"), ("Vàng Thị Pà", "khac")],
            id="nobody knows whose class is which",
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
            "Nông dân Phan Ngọc Thường ở xã Bản Mạ, huyện Nà Lầu, tỉnh Lâm Đồng vinh dự là 1 trong 21 nông dân xuất sắc cả nước "
            "được tặng thưởng Huân chương Lao động hạng Ba.",
            [("Phan Ngọc Thường", "hc-lao-dong-3")],
            id="where he lives was given nothing",
        ),
        pytest.param(
            "Với Đại úy Kim Thái Dượng, lửa là đời. Đêm ấy, anh cùng đồng đội là Thượng úy Thạch Minh Phượng cứu bốn người. Sau vụ "
            "đó, anh và Thượng úy Phượng được Bộ trưởng Bộ Công an tặng Bằng khen. Chủ tịch nước đã tặng anh Huân chương Chiến "
            "công hạng Ba.",
            [
                ("Kim Thái Dượng", "bk-bo-nganh"),
                ("Thạch Minh Phượng", "bk-bo-nganh"),
                ("Kim Thái Dượng", "hc-chien-cong-3"),
            ],
            id="he and another",
        ),
        pytest.param(
            "UBND huyện Nà Lầu tổ chức lễ đón nhận Huân chương Lao động hạng Nhất do Chủ tịch nước trao tặng cho Trường THPT Hoa Lư. "
            "Ban Giám hiệu Trường THPT Hoa Lư đón nhận Huân chương Lao động hạng Nhất.",
            [("Trường THPT Hoa Lư", "hc-lao-dong-1")],
            id="who holds the ceremony was given nothing",
        ),
        pytest.param(
            "UBND xã Bản Mạ tổ chức Lễ đón nhận Huân chương Lao động hạng Ba Trường THCS Hoa Lư và kỷ niệm 43 năm thành lập.",
            [("Trường THCS Hoa Lư", "hc-lao-dong-3")],
            id="whose name follows the award at once",
        ),
        pytest.param(
            "Bà Vàng Thị Pà, Giám đốc Sở Nội vụ, đã trao Bằng khen của Chủ tịch UBND tỉnh cho anh Hiệu. Trưa 12/10, anh Trần Kim "
            "Hiệu không ngần ngại lao ra sông.",
            [("Trần Kim Hiệu", "bk-tinh")],
            id="whose whole name stands further down",
        ),
        pytest.param(
            "Chủ tịch nước phong tặng danh hiệu “Nghệ nhân nhân dân” cho 2 nghệ nhân. Trong đó, 02 Nghệ nhân nhân dân, gồm: Nguyễn "
            "Thị Thệm (xã Bản Mạ), Nguyễn Công Dựa (xã Nà Lầu).",
            [("Nguyễn Thị Thệm", "dhvd-nghe-nhan-nd"), ("Nguyễn Công Dựa", "dhvd-nghe-nhan-nd")],
            id="those behind the number of a title",
        ),
        pytest.param(
            "Tỉnh đoàn trao tặng huy hiệu “Tuổi trẻ dũng cảm” cho 2 đoàn viên. 2 đoàn viên, thanh niên đã có hành động dũng cảm cứu "
            "người bị đuối nước là Phạm Như Quỵnh (31 tuổi); Lê Anh Hụng (27 tuổi), đoàn viên thuộc Chi đoàn Bản Mạ.",
            [("Phạm Như Quỵnh", "khac"), ("Lê Anh Hụng", "khac")],
            id="those who were counted, and what they did",
        ),
        pytest.param(
            "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 2 tập thể và Huân chương Dũng cảm cho 3 cá nhân. Trong đó, 2 tập "
            "thể gồm: Công ty Sao Mai, Trường THCS Hoa Ban; 3 cá nhân là ông Lò Văn Páo, bà Ka Hèm, ông Vũ Hải Đăng.",
            [
                ("Công ty Sao Mai", "hc-lao-dong-3"),
                ("Trường THCS Hoa Ban", "hc-lao-dong-3"),
                *((name, "hc-dung-cam") for name in ("Lò Văn Páo", "Ka Hèm", "Vũ Hải Đăng")),
            ],
            id="of two awards each group its own",
        ),
        pytest.param(
            "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 2 cá nhân và Huân chương Dũng cảm cho 3 cá nhân. 5 cá nhân "
            "gồm: ông Lò Văn Páo, bà Ka Hèm, ông Vũ Hải Đăng.",
            [],
            id="nobody knows whose award is which",
        ),
        pytest.param(
            "Cô Ka Hèm được Chủ tịch UBND tỉnh tặng Bằng khen; em trai cô được Chủ tịch UBND huyện tặng Giấy khen.",
            [("Ka Hèm", "bk-tinh")],
            id="what her brother was given is not hers",
        ),
        pytest.param(
            "Chi bộ của bà Ka Hèm được Chủ tịch UBND tỉnh tặng Bằng khen.",
            [],
            id="what her group was given is not hers",
        ),
        pytest.param(
            "HTX của anh Lò Văn Páo được Chủ tịch UBND tỉnh tặng Bằng khen.", [], id="and which group, nobody knows"
        ),
        pytest.param(
            "Hai cá nhân: Trung tá Lều Minh Tiễn (trái) và Đại tá Ninh Văn Hợi (phải) nhận Huân chương Chiến công hạng Nhì.",
            [("Lều Minh Tiễn", "hc-chien-cong-2"), ("Ninh Văn Hợi", "hc-chien-cong-2")],
            id="two, and who they are",
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
            "Tỉnh có 3 nghệ sĩ được phong tặng danh hiệu: NSND Kim Phượng (tên thật Neáng Phượng), NSƯT Châu Sóc Thọn và NSƯT Lâm "
            "Hoàng Tấm.",
            [
                ("Kim Phượng", "dhvd-nghe-si-nd"),
                ("Châu Sóc Thọn", "dhvd-nghe-si-ut"),
                ("Lâm Hoàng Tấm", "dhvd-nghe-si-ut"),
            ],
            id="each the title that he is addressed by",
        ),
        pytest.param(
            "Ông Lò Văn Páo được Chủ tịch UBND tỉnh tặng Bằng khen; được Bộ trưởng Bộ Nông nghiệp gửi Thư khen.",
            [("Lò Văn Páo", "bk-tinh"), ("Lò Văn Páo", "tk-bo")],
            id="a letter is sent",
        ),
        pytest.param(
            "Đồng chí Giám đốc Lò Viết Khặng được Thủ tướng Chính phủ tặng Bằng khen năm 2022.",
            [("Lò Viết Khặng", "bk-ttg")],
            id="a post behind the form of address",
        ),
        pytest.param(
            "28 năm trong nghề, cô Sầm Thị Tẩm đã 12 lần được tặng danh hiệu Chiến sĩ thi đua cơ sở, 2 lần được Chủ tịch UBND tỉnh "
            "tặng Bằng khen.",
            [("Sầm Thị Tẩm", "dhtd-cstd-co-so"), ("Sầm Thị Tẩm", "bk-tinh")],
            id="how often names nobody else",
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
        pytest.param(
            "Nhân dịp này, báo Sao Mai được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
            [("báo Sao Mai", "hc-lao-dong-3")],
            id="a body in small letters",
        ),
    ],
)
def test_a_report_credits_those_who_were_given(line: str, expected: list[tuple[str, str]]) -> None:
    assert _given(line) == expected


@pytest.mark.parametrize(
    ("words", "position", "unit"),
    [
        ("Ông Lò Văn Páo tử nạn trong vụ va chạm tại Bản Mạ", None, None),
        ("Ông Lò Văn Páo, 36 tuổi, Đồn Biên phòng Bản Mạ,", None, "Đồn Biên phòng Bản Mạ"),
        ("Ông Lò Văn Páo, 43 tuổi, lái tàu Đội 1,", "lái tàu", "Đội 1"),
        ("Ông Lò Văn Páo không kịp mặc áo phao", None, None),
    ],
)
def test_only_a_known_post_is_one(words: str, position: str | None, unit: str | None) -> None:
    (item,) = _items(f"{words} vừa được Chủ tịch nước tặng Huân chương Dũng cảm.")
    assert (value(item.recipient.position), value(item.recipient.unit)) == (position, unit)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "Anh Trần Văn Rộn cứu bốn người.",
                "Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho anh.",
                "Chủ tịch UBND tỉnh cũng tặng Bằng khen cho Rộn.",
            ],
            [("Trần Văn Rộn", "khac"), ("Trần Văn Rộn", "bk-tinh")],
            id="a pronoun or a given name alone means who was named",
        ),
        pytest.param(
            [
                "Thay mặt Chủ tịch nước, Bí thư Tỉnh ủy đã trao danh hiệu Anh hùng Lao động cho 3 tập thể, cá nhân gồm: Bệnh "
                "viện Sao Mai (Bộ Y tế); Trường Tiểu học Hoa Lư (tỉnh Lâm Đồng).",
                "Các cá nhân gồm: Ông Lò Văn Páo, Chủ tịch HĐQT Công ty Sao Hôm.",
                "Bà Nguyễn Thị Phướng, Giám đốc Công ty Bản Mạ.",
                "Ông Vũ Hải Đăng, Giám đốc Sở Nội vụ, chúc mừng các tập thể, cá nhân.",
            ],
            [
                ("Bệnh viện Sao Mai (Bộ Y tế)", "dhvd-ahld"),
                ("Trường Tiểu học Hoa Lư (tỉnh Lâm Đồng)", "dhvd-ahld"),
                ("Lò Văn Páo", "dhvd-ahld"),
                ("Nguyễn Thị Phướng", "dhvd-ahld"),
            ],
            id="names go on in paragraphs of their own",
        ),
        pytest.param(
            [
                "Dịp này, 02 tập thể cũng được tặng Bằng khen của Chủ tịch UBND tỉnh là Nhân dân và cán bộ xã Bản Mạ, Nhân dân "
                "và cán bộ xã Văn Hòa (huyện Nà Lầu)."
            ],
            [
                ("Nhân dân và cán bộ xã Bản Mạ", "bk-tinh"),
                ("Nhân dân và cán bộ xã Văn Hòa (huyện Nà Lầu)", "bk-tinh"),
            ],
            id="people and staff of two communes are two",
        ),
    ],
)
def test_names_of_one_report_belong_together(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert _given(*lines) == expected


def test_a_bare_award_with_its_names_is_the_one_counted_before() -> None:
    told = [
        "Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 1 tập thể và 2 cá nhân đã có thành tích xuất sắc giai đoạn 2014 - 2019.",
        "Các tập thể, cá nhân được tặng Bằng khen gồm: Phân xưởng Sao Mai; ông Lò Văn Páo - Quản đốc và anh Vũ Hải Đang - công nhân.",
    ]
    items = _items(*told)
    assert credited(items) == [
        ("Phân xưởng Sao Mai", "bk-tinh"),
        ("Lò Văn Páo", "bk-tinh"),
        ("Vũ Hải Đang", "bk-tinh"),
    ]
    assert {item.merit.years.value for item in items if item.merit.years} == {(2014, 2019)}


def test_given_by_an_office_after_death() -> None:
    line = "Bộ trưởng đã trao Huân chương Bảo vệ Tổ quốc hạng Nhất do Chủ tịch nước truy tặng Thiếu úy Lò Văn Páo."
    (item,) = _items(line)
    assert item.posthumous and item.recipient.name.value == "Lò Văn Páo"


def test_an_award_outside_the_catalogue_keeps_its_title() -> None:
    (item,) = _items("Tỉnh đoàn trao Huy hiệu “Tuổi trẻ dũng cảm” cho anh Lò Văn Páo.")
    assert item.awards[0].value.name == "Huy hiệu “Tuổi trẻ dũng cảm”"
