"""Praise without the form: the usual one of the body, always put up for review. All names are invented."""

import pytest

from tests.articles import credited, honoured, honours


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Chủ tịch UBND xã đã khen thưởng 3 tập thể (thôn Nậm Sưu, thôn K8, Trạm Y tế xã Bản Mạ) và 2 cá nhân (ông Lò Văn "
            "Páo, công an viên; bà Vàng Thị Pà, thôn K8).",
            [
                ("thôn Nậm Sưu", "gk-xa"),
                ("thôn K8", "gk-xa"),
                ("Trạm Y tế xã Bản Mạ", "gk-xa"),
                ("Lò Văn Páo", "gk-xa"),
                ("Vàng Thị Pà", "gk-xa"),
            ],
            id="names in brackets behind their number",
        ),
        pytest.param(
            "Ông Lò Văn Páo được Chủ tịch UBND xã khen thưởng.", [("Lò Văn Páo", "gk-xa")], id="in the passive"
        ),
        pytest.param("UBND xã có công văn về việc khen thưởng 12 tập thể.", [], id="a letter about it"),
        pytest.param("Hội đồng họp xét khen thưởng ông Lò Văn Páo.", [], id="only considered"),
    ],
)
def test_the_form_follows_from_the_body(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected


def test_names_in_the_next_sentence() -> None:
    told = honours(
        "Tại Đại hội, UBND xã đã khen thưởng 02 tập thể và 01 cá nhân. Cụ thể, các tập thể: thôn Pà Xua, Trạm Y tế xã Bản "
        "Mạ; các cá nhân: ông Lò Văn Páo."
    )
    assert credited(told) == [("thôn Pà Xua", "gk-xa"), ("Trạm Y tế xã Bản Mạ", "gk-xa"), ("Lò Văn Páo", "gk-xa")]
    assert {item.awards[0].rule for item in told} == {"award-supposed"}
    assert all(item.awards[0].confidence <= 0.5 for item in told)
