"""What a decision does to earlier ones, whole or for some of their recipients. All names are invented."""

import pytest
from hypothesis import given

from extract.decision import Decision
from tests.texts import decided, odd_texts, value

HEAD = (
    "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 415/QĐ-UBND", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Lâm Đồng, ngày 15 tháng 6 năm 2021",
    "^QUYẾT ĐỊNH", "^Về việc khen thưởng", "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
)  # fmt: skip
TARGET = "Quyết định số 329/QĐ-UBND ngày 03/02/2020 của Chủ tịch UBND tỉnh"


def _read(*articles: str) -> Decision:
    return decided(*HEAD, *articles)


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        pytest.param([f"Điều 1. Hủy bỏ {TARGET}."], [("revokes", True)], id="revoked"),
        pytest.param([f"Điều 1. Nay huỷ bỏ toàn bộ nội dung {TARGET}."], [("revokes", True)], id="its whole content"),
        pytest.param(
            ["Điều 1. Bãi bỏ các Quyết định sau:", f"1. {TARGET} về việc tặng Bằng khen."],
            [("revokes", True)],
            id="in a list",
        ),
        pytest.param(
            [f"Điều 1. Thu hồi Bằng khen đã tặng ông Vũ Hải Đăng, Phó Trưởng phòng, tại {TARGET}."],
            [("revokes", False)],
            id="one award taken back",
        ),
        pytest.param(
            [
                "Điều 1. Tặng Bằng khen cho ông Vũ Hải Đăng, Phó Trưởng phòng.",
                f"Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế {TARGET}.",
            ],
            [("replaces", True)],
            id="replaced in the closing article",
        ),
        pytest.param([f"Điều 1. Quyết định này thay thế {TARGET}."], [("replaces", True)], id="this decision replaces"),
        pytest.param(
            [
                "Điều 1. Tặng Bằng khen cho ông Vũ Hải Đăng, Phó Trưởng phòng.",
                f"Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Bãi bỏ {TARGET}.",
            ],
            [("revokes", True)],
            id="a sentence of its own",
        ),
        pytest.param([f"Điều 1. Sửa đổi, bổ sung {TARGET}."], [("corrects", True)], id="amended"),
        pytest.param(
            [f"Điều 1. Đính chính năm công tác ghi tại Điều 1 {TARGET}."], [("corrects", True)], id="nobody is named"
        ),
        pytest.param(
            [f"Điều 1. Bổ sung 01 cá nhân được tặng Bằng khen tại {TARGET}, gồm:", "1. Ông Vũ Hải Đăng, Chuyên viên."],
            [("supplements", True)],
            id="an addition",
        ),
        pytest.param(
            [
                "Điều 1. Tặng bổ sung Bằng khen cho ông Vũ Hải Đăng, Phó Trưởng phòng.",
                f"Điều 2. Quyết định này bổ sung {TARGET} và có hiệu lực kể từ ngày ký.",
            ],
            [("supplements", True)],
            id="an addition in the closing article",
        ),
        pytest.param(
            [f"Điều 1. Bổ sung kinh phí khen thưởng cho Sở Nội vụ để thực hiện {TARGET}."],
            [],
            id="money added is no award added",
        ),
        pytest.param(
            [f"Điều 1. Thay thế Danh sách ban hành kèm theo {TARGET} bằng Danh sách ban hành kèm theo Quyết định này."],
            [("replaces", True)],
            id="a whole list replaced",
        ),
        pytest.param(
            [
                "Điều 1. Tặng Bằng khen cho bà Ka Hèm, Giáo viên.",
                f"Điều 2. Quyết định này có hiệu lực kể từ ngày ký; {TARGET} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
            ],
            [("replaces", True)],
            id="the earlier one ends",
        ),
        pytest.param(
            ["Điều 1. Các quy định trước đây trái với Quyết định này đều bãi bỏ."], [], id="no decision is named"
        ),
        pytest.param([f"Điều 1. Tặng Bằng khen cho ông Vũ Hải Đăng theo {TARGET}."], [], id="only cited"),
    ],
)
def test_what_an_article_does(articles: list[str], expected: list[tuple[str, bool]]) -> None:
    found = _read(*articles).effects
    assert [(effect.kind, effect.whole) for effect in found] == expected
    assert {effect.target.number for effect in found} <= {"329/QĐ-UBND"}


@pytest.mark.parametrize(
    ("article", "names"),
    [
        pytest.param(
            f"Điều 1. Thu hồi Bằng khen đã tặng cho bà Ka Hèm, Giáo viên, tại {TARGET}.", ["Ka Hèm"], id="taken back"
        ),
        pytest.param(
            f"Điều 1. Đính chính tên cá nhân tại {TARGET}, cụ thể: đã in “Vũ Hải Dăng”, nay sửa lại là “Vũ Hải Đăng”.",
            ["Vũ Hải Dăng", "Vũ Hải Đăng"],
            id="a name set right, in quotes",
        ),
        pytest.param(
            "Điều 1. Không công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2022 đối với bà Ka Hèm, Giáo viên Trường "
            f"Mầm non Hoa Ban tại {TARGET}.",
            ["Ka Hèm"],
            id="a title no longer recognised",
        ),
        pytest.param(
            f"Điều 1. Đưa ông Vũ Hải Đăng, Chuyên viên, ra khỏi danh sách được tặng Bằng khen kèm theo {TARGET}.",
            ["Vũ Hải Đăng"],
            id="taken off a list",
        ),
        pytest.param(
            f"Điều 1. Sửa đổi họ tên của cá nhân tại số thứ tự 04 Điều 1 {TARGET} như sau: “Ông Lò Văn Páo, Cán bộ”.",
            ["Lò Văn Páo"],
            id="a row set right, in quotes",
        ),
        pytest.param(
            f"Điều 1. Đính chính tên cá nhân tại {TARGET}: đã ghi Lò Văn Pạo, nay sửa lại là Lò Văn Páo.",
            ["Lò Văn Pạo", "Lò Văn Páo"],
            id="a name set right, without quotes",
        ),
    ],
)
def test_whom_an_act_touches(article: str, names: list[str]) -> None:
    found = _read(article)
    assert not found.commendations
    assert [effect.whole for effect in found.effects] == [False]
    assert sorted(m.recipient.name.value for m in found.mentions) == sorted(names)


def test_an_annex_names_those_whose_awards_are_taken_back() -> None:
    found = _read(
        f"Điều 1. Thu hồi Bằng khen đã tặng các cá nhân có tên trong danh sách kèm theo, tại {TARGET}.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "^DANH SÁCH",
        "^(Kèm theo Quyết định số 415/QĐ-UBND)",
        "1. Ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ;",
        "2. Bà Ka Hèm, Giáo viên, Trường Mầm non Hoa Ban.",
    )
    assert [m.recipient.name.value for m in found.mentions] == ["Vũ Hải Đăng", "Ka Hèm"] and not found.commendations


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    _read(f"Điều 1. Đính chính {text}", f"Điều 2. Quyết định này thay thế {text}")


def test_an_award_taken_back_may_be_that_of_its_owner() -> None:
    named = "của ông Vũ Hải Đăng, nguyên Giám đốc Trung tâm Giống"
    found = _read(
        f"Điều 1. Hủy bỏ danh hiệu “Chiến sĩ thi đua cấp tỉnh” năm 2012 {named}, được công nhận tại {TARGET}."
    )
    assert [m.recipient.name.value for m in found.mentions] == ["Vũ Hải Đăng"]
    assert [(e.kind, e.whole) for e in found.effects] == [("revokes", False)]


def test_a_list_added_to_an_earlier_one_is_no_recipient() -> None:
    found = _read(
        f"Điều 1. Bổ sung Danh sách các cá nhân được tặng Bằng khen ban hành kèm theo {TARGET}, gồm 01 cá nhân "
        "(có danh sách kèm theo).",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "^DANH SÁCH",
        "^(Kèm theo Quyết định số 415/QĐ-UBND)",
        "1. Ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ.",
    )
    assert [c.recipient.name.value for c in found.commendations] == ["Vũ Hải Đăng"]
    assert [effect.kind for effect in found.effects] == ["supplements"]


def test_a_title_names_the_body_up_to_its_end() -> None:
    found = _read(
        "Điều 1. Sửa đổi tên cá nhân tại Quyết định số 329/QĐ-UBND ngày 03/02/2020 của Chủ tịch UBND tỉnh",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
    )
    assert {effect.target.issuer for effect in found.effects} == {"Chủ tịch UBND tỉnh"}


def test_the_number_of_the_decision_may_go_without_its_label() -> None:
    found = _read(
        "Điều 1. Thu hồi Giấy khen đã tặng cho ông Vũ Hải Đăng, Phó Giám đốc Sở Y tế tại Quyết định 45/QĐ-UBND."
    )
    assert [value(m.recipient.unit) for m in found.mentions] == ["Sở Y tế"]


CORRECTED = (
    f"Điều 1. Đính chính {TARGET} như sau:",
    "1. Sửa tên ông Lò Văn Un thành ông Lò Văn Ún;",
    "2. Sửa họ tên bà Lò Thị Pa, Trưởng bản thành bà Lò Thị Pà;",
    "3. Bổ sung ông Ma Văn Tư, Trưởng bản Tả vào danh sách tặng Bằng khen.",
)


def test_each_item_of_a_correction_names_both_sides_and_touches_nobody_else() -> None:
    found = _read(*CORRECTED)
    named = sorted(mention.recipient.name.value for mention in found.mentions)
    assert named == ["Lò Thị Pa", "Lò Thị Pà", "Lò Văn Un", "Lò Văn Ún", "Ma Văn Tư"]
    assert [(effect.kind, effect.whole) for effect in found.effects] == [("corrects", False)]


@pytest.mark.parametrize(
    "words",
    [
        "Thu hồi Bằng khen đã tặng ông Lò Văn Ún",
        "Thu hồi Bằng khen đã trao tặng ông Lò Văn Ún, Trưởng bản,",
        "Hủy bỏ danh hiệu Lao động tiên tiến đã công nhận ông Lò Văn Ún",
    ],
)
def test_whose_award_is_taken_back_stands_behind_its_verb(words: str) -> None:
    found = _read(f"Điều 1. {words} tại {TARGET}.")
    assert [mention.recipient.name.value for mention in found.mentions] == ["Lò Văn Ún"]
    assert [(effect.kind, effect.whole) for effect in found.effects] == [("revokes", False)]


def test_the_place_in_the_list_is_no_part_of_the_right_name() -> None:
    found = _read(
        f"Điều 1. Đính chính họ tên ông Lò Văn Un thành Lò Văn Ún tại số thứ tự 5 danh sách kèm theo {TARGET}."
    )
    assert {mention.recipient.name.value for mention in found.mentions} == {"Lò Văn Un", "Lò Văn Ún"}
