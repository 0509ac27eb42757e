"""Names that follow the number of those who were given something. All names are invented."""

import pytest

from tests.articles import honoured, reported

HELD = "Sáng 26/7, tỉnh Lâm Đồng tổ chức Lễ phong tặng, truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” cho 3 mẹ."
END = "Phát biểu tại buổi lễ, lãnh đạo tỉnh bày tỏ lòng biết ơn sâu sắc trước sự hy sinh của các mẹ."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Trong đó, 1 mẹ được phong tặng là mẹ Đinh Thị Rẽo, xã Bản Mạ; 2 mẹ được truy tặng gồm: Mẹ Võ Thị Chặt (xã Nà "
            "Lầu), mẹ Trần Thị Suột (xã Hoa Lư).",
            [("Đinh Thị Rẽo", False), ("Võ Thị Chặt", True), ("Trần Thị Suột", True)],
            id="the living and the dead",
        ),
        pytest.param(
            "3 mẹ gồm: mẹ Đinh Thị Rẽo, mẹ Võ Thị Chặt.", [("Đinh Thị Rẽo", False), ("Võ Thị Chặt", False)], id="all"
        ),
        pytest.param("Có 3 mẹ dự buổi lễ cùng con là ông Võ Hùng.", [], id="no list"),
    ],
)
def test_groups_that_were_counted_before(line: str, expected: list[tuple[str, bool]]) -> None:
    found = reported("Lâm Đồng phong tặng danh hiệu Bà mẹ Việt Nam anh hùng", HELD, line, END)
    assert [(item.recipient.name.value, item.posthumous) for item in found] == expected
    assert {item.awards[0].value.code for item in found} <= {"dhvd-ba-me-vnah"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
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
    ],
)
def test_each_group_is_given_its_own(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                "15 cá nhân được Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen.",
                "Đó là các ông, bà: Hà Kế San, nguyên Bí thư Đảng ủy xã Bản Mạ; Đinh Thị Lụa, Trưởng thôn Hoa Lư.",
            ],
            [("Hà Kế San", "bk-tinh"), ("Đinh Thị Lụa", "bk-tinh")],
            id="«Đó là các ông, bà: …»",
        ),
        pytest.param(
            [
                "12 viên chức đạt danh hiệu Chiến sĩ thi đua cơ sở.",
                "Chiến sĩ thi đua cơ sở năm nay có: bà Phí Thị Cầm (Khoa Điều dưỡng); ông Lã Quang Đợi (Khoa Nội).",
            ],
            [("Phí Thị Cầm", "dhtd-cstd-co-so"), ("Lã Quang Đợi", "dhtd-cstd-co-so")],
            id="a title told before and who has it this year",
        ),
        pytest.param(
            [
                "Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen cho 132 tập thể, cá nhân.",
                "Một số điển hình như: em Hồ Thị Bích, học sinh Trường THPT Hoa Lư; ông Lã Quang Đợi (xã Bản Mạ).",
            ],
            [("Hồ Thị Bích", "bk-tinh"), ("Lã Quang Đợi", "bk-tinh")],
            id="«Một số điển hình như: …»",
        ),
        pytest.param(
            [
                "Công an xã Hoa Lư trao Giấy khen của Giám đốc Công an tỉnh cho quần chúng có thành tích.",
                "Hai công dân được khen thưởng là ông Hà Công Nghiêu (khu 3) và bà Sa Thị Thoắt (khu 7).",
            ],
            [("Hà Công Nghiêu", "gk-don-vi-bo"), ("Sa Thị Thoắt", "gk-don-vi-bo")],
            id="those among the people",
        ),
        pytest.param(
            ["Chiến sĩ thi đua cơ sở năm nay có: bà Phí Thị Cầm (Khoa Điều dưỡng)."],
            [],
            id="a title that nobody conferred",
        ),
    ],
)
def test_names_behind_those_who_were_counted(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert honoured(*lines) == expected


def test_persons_behind_the_bodies_of_a_count() -> None:
    told = honoured(
        "Chủ tịch UBND tỉnh Lâm Đồng tặng Bằng khen cho 42 tập thể và 63 cá nhân.",
        "Trong đó, có 2 tập thể: Sư đoàn 3 Sao Mai, Trung đoàn 123.",
        "Về cá nhân có ông Lộc Văn Tài, Chủ tịch UBND xã Bản Mạ; chị Chu Thị Quyên, điều dưỡng Trung tâm Y tế Hoa Lư.",
    )
    assert [name for name, _ in told] == ["Sư đoàn 3 Sao Mai", "Trung đoàn 123", "Lộc Văn Tài", "Chu Thị Quyên"]


def test_those_of_a_title_may_follow_its_short_form() -> None:
    told = honoured(
        "Chiều 6-3, Chủ tịch nước đã trao danh hiệu NSND, NSƯT cho 389 nghệ sĩ.",
        "NSND gồm: Nghệ sĩ ưu tú Lò Thị Kim Oanh, Đoàn Chèo Hoa Ban.",
        "NSƯT gồm: nghệ sĩ Lò Văn Lực (Đoàn Kịch nói), biên đạo Giàng Anh Tú (Trung tâm Văn hóa).",
    )
    assert told == [
        ("Lò Thị Kim Oanh", "dhvd-nghe-si-nd"),
        ("Lò Văn Lực", "dhvd-nghe-si-ut"),
        ("Giàng Anh Tú", "dhvd-nghe-si-ut"),
    ]


def test_bodies_and_persons_of_a_count_may_follow_by_kind() -> None:
    told = honoured(
        "Dịp này, UBND phường Hoa Ban khen thưởng 2 tập thể và 2 cá nhân. Trong đó, về tập thể có Ban cán sự khối Sao Mai, "
        "Công an phường; về cá nhân có em Hà Bảo Sa, ông Lò Văn Páo."
    )
    assert [name for name, _ in told] == ["Ban cán sự khối Sao Mai", "Công an phường", "Hà Bảo Sa", "Lò Văn Páo"]
