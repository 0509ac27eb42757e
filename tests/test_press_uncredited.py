"""Who is not credited by an article. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honours


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Sở Y tế cũng khen thưởng 20 cá nhân ngoài ngành, 6 đơn vị nhận Cờ thi đua và 71 cá nhân nhận Bằng khen của Bộ.",
            id="a count before the verb: who commends is not commended",
        ),
        pytest.param(
            "Bộ trưởng ghi nhận thành tích của các nghệ sĩ, đồng thời chúc mừng ngành đã vinh dự nhận Huân chương Lao động hạng Nhì.",
            id="nor is who congratulates",
        ),
        pytest.param(
            "Đảng ủy Cơ quan Hoa Lư có 6 đảng viên được trao Huy hiệu Đảng.",
            id="a body of which some are given a badge",
        ),
        pytest.param(
            "Ban tổ chức gắn huy hiệu Tuổi trẻ sáng tạo để tri ân các thành viên có đóng góp tích cực cho Chương trình Hoa Lư.",
            id="what is helped is not commended",
        ),
        pytest.param(
            "Ông Lò Văn Páo, giảng viên, tố cáo việc bà Hà Thị Sa, Phó Hiệu trưởng, được tặng Bằng khen của Thủ tướng Chính phủ.",
            id="who accuses another of an award has none",
        ),
        pytest.param(
            "Trường Tiểu học Hoa Lư có Bằng khen của Bộ Giáo dục và Đào tạo thì được xét công nhận.",
            id="a rule for a school",
        ),
        pytest.param("Đại diện gia đình nhận Huân chương Dũng cảm thay em.", id="a family without a name"),
        pytest.param(
            "Kỷ niệm 55 năm Nhà máy Sao Mai Anh hùng, ông Lò Văn Páo kể về lễ đón nhận Huân chương Lao động hạng Nhất.",
            id="«Anh hùng» means no man",
        ),
        pytest.param(
            "Việc tặng Huân chương Độc lập hạng Nhì cho ông Lò Văn Páo được xem xét dựa trên cả quá trình công tác.",
            id="still looked into",
        ),
        pytest.param(
            "Bí thư Tỉnh ủy cho biết, thiếu tướng, nguyên Giám đốc Công an Lâm Đồng, nay là Chủ tịch UBND huyện, đã nhận Huân "
            "chương Lao động hạng Nhất.",
            id="a province is no person",
        ),
        pytest.param(
            "Thủ tướng trình Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho Đội tuyển Sao Mai; tặng Huân chương Lao động "
            "hạng Ba cho thủ môn Bùi Văn Dũ.",
            id="what is asked for goes on behind a semicolon",
        ),
        pytest.param(
            "Đối với bị cáo Lê Hồng, Viện Kiểm sát nhận định bị cáo khai báo thành khẩn, có bố mẹ được tặng Huân chương "
            "Kháng chiến hạng Nhất.",
            id="parents without a name",
        ),
        pytest.param("Ông Lò Văn Páo nhận Huân chương Dũng cảm thay con trai.", id="for a son"),
        pytest.param(
            "Dịp này, nhiều tập thể, cá nhân Công an tỉnh Lâm Đồng đã được trao Bằng khen của Thủ tướng Chính phủ.",
            id="many of a body",
        ),
        pytest.param(
            "Ông Lò Văn Páo cho biết: “Ông Hồng nguyên là Phó Giám đốc một công ty xi măng ở huyện Bản Mạ, về hưu từ lâu, ông và "
            "gia đình luôn nhận được giấy khen của phường”.",
            id="neither who says it nor where the other worked",
        ),
        pytest.param(
            "Sở Giáo dục và Đào tạo đã tổ chức tuyên dương 10 học sinh (nhận Bằng khen của Bộ trưởng) và 15 giáo viên.",
            id="those in a bracket receive, not who holds the ceremony",
        ),
        pytest.param(
            "Dự lễ trao Huân chương Lao động có các đồng chí: Lò Văn Páo - Bí thư Tỉnh ủy; Vàng Thị Pà - Phó Bí thư Tỉnh ủy.",
            id="who is there when it is handed over",
        ),
        pytest.param(
            "Ông Lò Văn Páo, cha của liệt sĩ được truy tặng Huân chương Chiến công hạng Nhất.",
            id="whose son it may have been",
        ),
        pytest.param("Theo ông Lò Văn Páo, Trường THPT đã được tặng Bằng khen.", id="a kind of school"),
        pytest.param(
            "Sở Y tế tổ chức Lễ đón nhận Bằng khen của Thủ tướng Chính phủ cho các tập thể.",
            id="who holds it for others",
        ),
        pytest.param(
            "Ông Lò Văn Páo đến chúc mừng. Năm 2020, thôn của ông được Chủ tịch UBND tỉnh tặng Bằng khen.",
            id="his hamlet",
        ),
        pytest.param(
            "Anh Lò Văn Páo kể về cha mình: “Năm 1968, ông được tặng Huân chương Chiến công hạng Ba”.", id="his father"
        ),
        pytest.param(
            "Đây là đề nghị của các xã trên địa bàn TP. Tại hội nghị, 18 tập thể đã được trao Bằng khen.",
            id="a sentence ends behind «TP.»",
        ),
    ],
)
def test_nobody_is_credited(line: str) -> None:
    assert not honours(line)


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Bộ Công Thương lấy ý kiến nhân dân trên Cổng thông tin điện tử trước khi trình khen thưởng:",
            "1. Chiến sĩ thi đua toàn quốc: 01 cá nhân",
            "Ông Lò Văn Páo, Hiệu trưởng, Trường Đại học Hoa Lư.",
        ],
        [
            "Tỉnh Lâm Đồng đang hoàn thiện hồ sơ đề nghị Thủ tướng Chính phủ tặng thưởng:",
            "1. Huân chương Độc lập hạng Ba cho Gia đình ông Lò Văn Páo, thị trấn Bản Mạ.",
            "2. Huân chương Lao động hạng Nhì cho Trường Mầm non Hoa Ban.",
        ],
        [
            "Đề nghị khen thưởng Huân chương Lao động hạng Nhất với các đồng chí: Lò Văn Páo, Phó Bí thư Tỉnh ủy; Vũ Hải "
            "Đăng, Chủ tịch HĐND tỉnh."
        ],
    ],
)
def test_a_notice_for_comment_reports_nothing(lines: list[str]) -> None:
    assert not honours(*lines)
