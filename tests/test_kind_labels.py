"""Labels inside a run of recipients. All names are invented."""

import pytest
from hypothesis import given

from extract import kind_labels
from tests.granting import granted
from tests.texts import odd_texts, whole


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        pytest.param(
            "các hộ: ông A Byếu; các cá nhân (02): bà Y Nhlúi; ông A Khứt",
            [("ho-gia-dinh", "ông A Byếu"), ("ca-nhan", "bà Y Nhlúi; ông A Khứt")],
            id="behind a semicolon, with a count",
        ),
        pytest.param(
            "Hợp tác xã Cổ Lũng và các cá nhân: bà Lương Thị Hắng",
            [(None, "Hợp tác xã Cổ Lũng"), ("ca-nhan", "bà Lương Thị Hắng")],
            id="behind «và»",
        ),
        pytest.param("Chi bộ: Chi bộ xóm Thượng", [("tap-the", "Chi bộ xóm Thượng")], id="at the start"),
        pytest.param(
            "Ông Lò Văn Ún; Đơn vị: Trạm Y tế xã Nà Mỏ",
            [(None, "Ông Lò Văn Ún; Đơn vị: Trạm Y tế xã Nà Mỏ")],
            id="where one works is no label",
        ),
    ],
)
def test_a_run_is_cut_at_its_labels(words: str, runs: list[tuple[str | None, str]]) -> None:
    assert [(kind, run.text) for kind, run in kind_labels.cut(whole(words), None)] == runs


def test_labels_in_the_sentence_of_an_article_tell_households_from_persons() -> None:
    found = granted(
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 hộ gia đình và 02 cá nhân tiêu biểu trong phong trào hiến "
        "đất làm đường giai đoạn 2021 - 2024, cụ thể: các hộ: ông A Byếu và bà Y Nhlúi, thôn Kon Rờ; ông Phan Tấn Lộc, "
        "thôn 5, xã Đăk Năng; các cá nhân: ông A Khứt, Già làng làng Đăk Mế; bà Rơ Châm Thị Hạnh, công chức Địa chính xã Hiếu."
    )
    assert [(kind, name, unit) for _, kind, name, _, unit in found] == [
        ("ho-gia-dinh", "ông A Byếu và bà Y Nhlúi", "thôn Kon Rờ"),
        ("ho-gia-dinh", "Phan Tấn Lộc", "thôn 5, xã Đăk Năng"),
        ("ca-nhan", "A Khứt", "làng Đăk Mế"),
        ("ca-nhan", "Rơ Châm Thị Hạnh", "xã Hiếu"),
    ]


def test_a_bulleted_label_heads_the_items_on_its_line() -> None:
    found = granted(
        "Điều 1. Tặng Giấy khen của Chủ tịch UBND tỉnh cho 02 chi bộ và 02 đảng viên, gồm:",
        "* Chi bộ: Chi bộ xóm Thượng; Chi bộ Trường Tiểu học Hoa Ban.",
        "* Đảng viên: đồng chí Lê Đình Chắt, Chi bộ xóm Thượng; đồng chí Trần Thị Liễu, Chi bộ Quân sự.",
    )
    assert [(name, unit) for _, _, name, _, unit in found] == [
        ("Chi bộ xóm Thượng", None),
        ("Chi bộ Trường Tiểu học Hoa Ban", None),
        ("Lê Đình Chắt", "Chi bộ xóm Thượng"),
        ("Trần Thị Liễu", "Chi bộ Quân sự"),
    ]


@given(odd_texts)
def test_nothing_is_lost_and_nothing_fails(text: str) -> None:
    words = whole(text)
    for _, run in kind_labels.cut(words, None):
        assert run.text in words.text
