"""Numbers that a plan wants to reach, and numbers that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import plan_targets
from extract.passage import passage
from extract.plan_outline import Item

Found = list[tuple[tuple[float | None, float | None], bool, str | None]]


def _read(text: str, *kinds: str) -> Found:
    item = Item(passage(text), kinds, labelled=True)
    return [(t.amount.value, t.percent, t.what.value if t.what else None) for t in plan_targets.read(item)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "mỗi năm lựa chọn từ 3 đến 5 mô hình, điển hình để tuyên truyền",
            [((3, 5), False, "mô hình, điển hình")],
            id="a span",
        ),
        pytest.param("ít nhất 80 % cơ quan, đơn vị ký giao ước", [((80, None), True, "cơ quan, đơn vị ký giao ước")], id="per cent"),
        pytest.param("đề nghị không quá 15% số cá nhân đạt danh hiệu", [((None, 15), True, "cá nhân")], id="at most"),
        pytest.param("đến hết năm 2026 xóa 1.500 căn nhà tạm", [((1500, 1500), False, "căn nhà tạm")], id="houses"),
        pytest.param("có từ 02 điển hình trở lên", [((2, None), False, "điển hình")], id="and more"),
        pytest.param("mở hội thi, vận động trên 1.000 lượt người", [((1000, None), False, "lượt người")], id="thousands"),
        pytest.param("giới thiệu 03 (ba) tập thể, 05 (năm) cá nhân", [((3, 3), False, "tập thể"), ((5, 5), False, "cá nhân")], id="two numbers"),
        pytest.param("mỗi chi đoàn có một công trình thanh niên", [((1, 1), False, "công trình thanh niên")], id="in words"),
        pytest.param("phấn đấu tỷ lệ hộ nghèo giảm 1,5%, trồng mới 250 ha rừng", [((1.5, 1.5), True, "tỷ lệ hộ nghèo"), ((250, 250), False, "ha rừng")], id="a share of what stands before"),
        pytest.param("mỗi đảng viên đăng ký 01 việc làm theo gương Bác", [((1, 1), False, "việc làm")], id="a noun with a verb in it"),
        pytest.param("phấn đấu giảm tỷ lệ hộ nghèo từ 1 - 1,5%/năm", [((1, 1.5), True, "tỷ lệ hộ nghèo")], id="a year"),
        pytest.param("tỷ lệ hồ sơ tồn đọng không quá 2%", [((None, 2), True, "tỷ lệ hồ sơ tồn đọng")], id="a share without a verb"),
        pytest.param("giảm tỷ lệ học sinh bỏ học xuống dưới 0,3%", [((None, 0.3), True, "tỷ lệ học sinh bỏ học")], id="down to"),
        pytest.param("tăng tỷ lệ trường đạt chuẩn từ 68% lên 72%", [((72, 72), True, "tỷ lệ trường đạt chuẩn")], id="what it was is no goal"),
        pytest.param("số học sinh giỏi quốc gia: phấn đấu 90 - 95 em", [((90, 95), False, "em")], id="pupils"),
        pytest.param("giải quyết việc làm cho 20.000 lao động", [((20000, 20000), False, "lao động")], id="work"),
        pytest.param("kỷ niệm 75 năm Ngày Thi đua yêu nước", [], id="an anniversary"),
        pytest.param("theo khoản 2 Điều 5 Thông tư số 01/2019/TT-BNV", [], id="a law"),
        pytest.param("hằng năm báo cáo Thủ tướng Chính phủ", [], id="năm is no five here"),
        pytest.param("năm học 2022 - 2023, phòng xây dựng kế hoạch", [], id="years"),
        pytest.param("gửi 02 bản trước ngày 15/11", [], id="copies and days"),
    ],
)  # fmt: skip
def test_targets(text: str, found: Found) -> None:
    assert _read(text) == found


def test_a_target_tells_whose_it_is_and_how_often() -> None:
    item = Item(passage("Mỗi xã, phường hằng năm xây dựng ít nhất 02 điển hình; mỗi thôn 01 mô hình."), ("target",))
    first, second = plan_targets.read(item)
    assert first.each and first.every and second.each
    assert (first.each.value, first.every.value) == ("Mỗi xã, phường", "hằng năm")
    assert (second.each.value, second.every) == ("mỗi thôn", None)
    assert second.words.value == "mỗi thôn 01 mô hình"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mỗi xã vận động ≥ 200 triệu đồng cho Quỹ", [((200, None), False, "triệu đồng")]),
        (
            "hỗ trợ không quá 60 triệu đồng/căn xây mới và không quá 30 triệu đồng/căn sửa chữa",
            [((None, 60), False, "triệu đồng"), ((None, 30), False, "triệu đồng")],
        ),
        ("Tổng kinh phí 500 triệu đồng", []),
    ],
)
def test_a_sum_is_a_target_where_it_is_bounded(text: str, found: Found) -> None:
    assert _read(text, "target") == found
    assert _read(text, "content") == []


def test_a_second_number_may_be_a_bound() -> None:
    assert _read("đề nghị từ 3 đến không quá 5 tập thể", "target") == [((3, 5), False, "tập thể")]
    assert _read("tối thiểu 02 và không quá 05 tập thể", "target") == [((2, 5), False, "tập thể")]


def test_requirements_and_money_hold_no_targets() -> None:
    assert _read("phải có ít nhất 02 cá nhân", "requirement") == []
    assert _read("chi cho 10 tập thể", "funding") == []


@given(st.text(alphabet="0123456789 .,%đếntừ-–mỗi mô hình(;)", max_size=80))
def test_bounds_are_in_order(text: str) -> None:
    for (least, most), _, _ in _read(text, "target"):
        assert least is None or most is None or least <= most


def test_a_time_limit_is_a_target_where_targets_stand() -> None:
    limit = "Thời gian giải quyết hồ sơ hỗ trợ không quá 07 ngày làm việc"
    assert [bounds for bounds, _, _ in _read(limit, "target")] == [(None, 7)]
    assert _read(limit, "content") == []


def test_a_sum_a_year_tells_how_often() -> None:
    (target,) = plan_targets.read(Item(passage("Mỗi xã vận động tối thiểu 200 triệu đồng/năm"), ("target",)))
    assert target.every and target.every.value == "năm"
