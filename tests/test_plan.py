"""Plans are read whole: years, purpose, targets, tasks, movements, each with the words it was read from."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.decision import Deadline, Decision, Plan
from extract.pipeline import extract
from ingest.document import Block, Cell, Page, Table
from tests.made_plans import BODY, FOOT, HEAD, document, made
from tests.texts import decided, value


def plan_of(*body: str, **more: Any) -> tuple[Decision, Plan]:
    read = extract(made(*body, **more))
    assert read.plan is not None
    return read, read.plan


def test_a_plan_is_read_whole() -> None:
    read, plan = plan_of(*BODY)
    assert read.period is not None and read.period.value == (2021, 2025)
    assert [fact.value for fact in plan.purpose] == ["Phát hiện, nhân rộng các điển hình tiên tiến"]
    assert [(t.amount.value, t.what and t.what.value) for t in plan.targets] == [
        ((3.0, 5.0), "mô hình, điển hình tiêu biểu")
    ]
    first, second = plan.tasks
    assert [unit.value for unit in first.leads] == ["Sở Nội vụ"]
    assert [unit.value for unit in first.supports] == ["Sở Tài chính"]
    assert first.deadlines[0].value == Deadline(date(2021, 9, 1), date(2021, 9, 30))
    assert [unit.value for unit in second.leads] == ["Sở Xây dựng"]
    assert second.deadlines[0].value == Deadline(every="year", month=11, day=15)
    assert [(m.name.value, m.launched) for m in plan.movements] == [("Lâm Thượng sáng tạo", True)]
    assert read.commendations == ()


def test_every_fact_keeps_its_words() -> None:
    read, plan = plan_of(*BODY)
    text = read.document.text
    facts = [*plan.purpose, *(m.name for m in plan.movements)]
    for task in plan.tasks:
        facts += [task.words, *task.leads, *task.supports]
    for target in plan.targets:
        facts += [f for f in (target.words, target.what, target.every, target.each) if f]
    assert all(" ".join(text[f.quote.start : f.quote.end].split()) == " ".join(f.value.split()) for f in facts)
    due = plan.tasks[0].deadlines[0].quote
    assert text[due.start : due.end] == "hoàn thành trong tháng 9/2021"


def test_a_decision_that_issues_a_plan_holds_it_too() -> None:
    texts = (
        *HEAD[:1], "Số: 18/QĐ-UBND", *HEAD[2:], "QUYẾT ĐỊNH", "Ban hành Kế hoạch thi đua giai đoạn 2021 - 2025",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM THƯỢNG", "Căn cứ Luật Thi đua, khen thưởng;", "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua.", "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
        *FOOT, "KẾ HOẠCH", "(Kèm theo Quyết định số 18/QĐ-UBND ngày 05/02/2021)",
        "1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính lập dự toán, xong trước ngày 30/4/2021.",
    )  # fmt: skip
    centred = {5, 6, 7}
    blocks = tuple(Block(t, centred=n in centred or "(Kèm" in t, bold=n in centred) for n, t in enumerate(texts))
    read = extract(document((Page(None, blocks),)))
    assert read.plan is not None
    assert [[unit.value for unit in task.leads] for task in read.plan.tasks] == [["Sở Nội vụ"]]


def test_other_papers_have_no_plan() -> None:
    blocks = tuple(Block(t, centred=n == 5) for n, t in enumerate((*HEAD, "TỜ TRÌNH", "Kính gửi: Sở Nội vụ")))
    assert extract(document((Page(None, blocks),))).plan is None


@pytest.mark.parametrize(
    ("line", "years"),
    [
        pytest.param("1. Thời gian thực hiện: từ năm 2022 đến năm 2024.", (2022, 2024), id="a line on the time"),
        pytest.param("Thời hạn: năm học 2022-2023", (2022, 2023), id="a school year"),
        pytest.param("Thời gian: từ ngày 15/4/2025 đến hết ngày 15/7/2026.", (2025, 2026), id="two days"),
    ],
)
def test_the_years_come_from_the_text_where_the_title_has_none(line: str, years: tuple[int, int]) -> None:
    read, _ = plan_of("Nay ban hành như sau:", line, title="Đẩy mạnh phong trào thi đua yêu nước")
    assert read.period is not None and read.period.value == years


@pytest.mark.parametrize(
    ("opening", "purpose"),
    [
        pytest.param(
            "Nhằm đẩy mạnh thi đua, phong trào lao động sáng tạo trong ngành, Giám đốc Sở yêu cầu:",
            "đẩy mạnh thi đua, phong trào lao động sáng tạo trong ngành",
            id="phong trào is no phòng",
        ),
        pytest.param(
            "Nhằm mục đích nâng cao chất lượng, số lượng điển hình tiên tiến; Sở Nội vụ hướng dẫn như sau:",
            "nâng cao chất lượng, số lượng điển hình tiên tiến",
            id="số is no Sở",
        ),
    ],
)
def test_a_purpose_of_the_opening_ends_before_the_body_that_writes(opening: str, purpose: str) -> None:
    _, plan = plan_of(opening, "1. Sở Nội vụ theo dõi, báo cáo.")
    assert [fact.value for fact in plan.purpose] == [purpose]


def test_a_movement_that_is_only_looked_back_on_is_not_launched() -> None:
    _, plan = plan_of(
        "1. Sở Nội vụ tổng kết phong trào thi đua “Dạy tốt, học tốt” trước ngày 30/6/2021.", title="Công tác năm 2021"
    )
    assert [(m.name.value, m.launched) for m in plan.movements] == [("Dạy tốt, học tốt", False)]


def test_a_movement_that_another_paper_launches_is_not_launched() -> None:
    _, plan = plan_of(
        "Căn cứ Kế hoạch số 62/KH-UBND ngày 01/2/2021 của UBND tỉnh về phát động phong trào thi đua “Dạy tốt, học tốt”;",
        title="Công tác năm 2021",
    )
    assert [(m.name.value, m.launched) for m in plan.movements] == [("Dạy tốt, học tốt", False)]


def test_a_table_of_numbers_with_their_unit_tells_what_is_counted_and_sets_no_task() -> None:
    rows = (("TT", "Nội dung", "Đơn vị tính", "Chỉ tiêu"), ("1", "Tỷ lệ công đoàn đăng ký", "%", "98"))
    table = Table(tuple(tuple(Cell((Block(t),), c) for c, t in enumerate(row)) for row in rows))
    first = made("II. CHỈ TIÊU").pages[0].content
    plan = extract(document((Page(1, (*first[:-4], table, *first[-4:])),))).plan
    assert plan is not None and plan.tasks == ()
    (target,) = plan.targets
    assert target.what and (target.what.value, target.percent, target.each) == ("Tỷ lệ công đoàn đăng ký", True, None)


def test_a_directive_of_the_party_tells_its_years_in_its_title() -> None:
    read = decided(
        "^TỈNH ỦY LÂM ĐỒNG",
        "^Lâm Đồng, ngày 03 tháng 11 năm 2025",
        "^Số 09-CT/TU",
        "^CHỈ THỊ",
        "^CỦA BAN THƯỜNG VỤ TỈNH ỦY",
        "về tăng cường sự lãnh đạo của Đảng đối với phong trào thi đua yêu nước trong tình hình mới, giai đoạn 2026 - 2030",
        "Thực hiện Chỉ thị số 41-CT/TW, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện tốt một số nhiệm vụ sau:",
        "1. Văn phòng Tỉnh ủy theo dõi, báo cáo.",
    )
    assert read.period and read.period.value == (2026, 2030)
    assert read.plan and [unit.value for task in read.plan.tasks for unit in task.leads] == ["Văn phòng Tỉnh ủy"]


def test_tasks_of_a_table_stand_among_those_of_the_text() -> None:
    rows = (("STT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở hội nghị", "Sở Nội vụ", "Quý IV/2021"))
    table = Table(tuple(tuple(Cell((Block(t),), c) for c, t in enumerate(row)) for row in rows))
    first = made("II. NỘI DUNG").pages[0].content
    page = Page(1, (*first[:-4], table, *first[-4:]))
    read = extract(document((page,)))
    assert read.plan is not None
    (task,) = read.plan.tasks
    assert (task.words.value, task.deadlines[0].value.latest) == ("Mở hội nghị", date(2021, 12, 31))


@given(st.lists(st.text(alphabet="abđ 1.;:()“”-%/ISởNội vụtrướcgy", max_size=60), max_size=12))
def test_odd_text_never_fails(body: list[str]) -> None:
    extract(made(*body))


def test_years_wrapped_inside_the_title_are_the_period_and_the_day_of_a_directive_is_none() -> None:
    wrapped = decided(
        *(f"^{line}" for line in HEAD),
        "^KẾ HOẠCH",
        "^Tổ chức phong trào thi đua “Lâm Thượng sáng tạo” giai đoạn 2021",
        "^- 2025",
        "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, UBND tỉnh ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH",
    )
    assert wrapped.period and wrapped.period.value == (2021, 2025)
    assert value(wrapped.subject) == "Tổ chức phong trào thi đua “Lâm Thượng sáng tạo” giai đoạn 2021 - 2025"
    bare = extract(made(*BODY, title="Tổ chức phong trào thi đua “Lâm Thượng sáng tạo”"))
    assert bare.period is None


def test_a_cell_that_says_the_same_again_has_the_words_above_it() -> None:
    rows = (("STT", "Nhiệm vụ", "Chủ trì", "Phối hợp"), ("1", "Tuyên truyền", "Sở Nội vụ", "Sở Tài chính"))
    told = decided(
        *(f"^{line}" for line in HEAD),
        "^KẾ HOẠCH",
        "^Thi đua năm 2021",
        "I. NHIỆM VỤ",
        (*rows, ("2", "Tổng kết", "nt", "như trên")),
    )
    assert told.plan
    last = told.plan.tasks[-1]
    assert ([u.value for u in last.leads], [u.value for u in last.supports]) == (["Sở Nội vụ"], ["Sở Tài chính"])


def test_what_was_over_when_the_plan_was_issued_and_names_nobody_is_no_task() -> None:
    _, plan = plan_of("Năm 2019, các phong trào thi đua đã đạt nhiều kết quả.", *BODY)
    assert not any("2019" in task.words.value for task in plan.tasks)
