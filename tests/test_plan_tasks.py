"""Tasks of a plan: who is responsible, who helps, by when."""

from datetime import date

import pytest

from extract import plan_outline, plan_tables, plan_tasks
from extract.decision import Deadline, Task
from extract.entries import Grid, GridCell, GridRow
from extract.list_lines import line_of
from extract.passage import passage
from extract.plan_outline import Item
from extract.plan_when import Calendar

CALENDAR = Calendar(date(2021, 2, 5), (2021, 2021))


def _tasks(*lines: str) -> list[tuple[list[str], list[str], list[Deadline]]]:
    items = plan_outline.items([line_of(passage(text), text.isupper()) for text in lines], CALENDAR)
    return [_told(task) for task in plan_tasks.read((i for i in items if isinstance(i, Item)), CALENDAR)]


def _told(task: Task) -> tuple[list[str], list[str], list[Deadline]]:
    return (
        [unit.value for unit in task.leads],
        [unit.value for unit in task.supports],
        [due.value for due in task.deadlines],
    )


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(
            ("1. Ban Dân tộc: Cơ quan thường trực, hướng dẫn triển khai phong trào thi đua.",),
            [(["Ban Dân tộc"], [], [])],
            id="what a unit is in the task is no unit",
        ),
        pytest.param(
            ("4. Đề nghị Thành đoàn, Hội Nông dân thành phố: mỗi tổ chức xây dựng 01 mô hình, hoàn thành trước ngày 30/9/2021.",),
            [(["Thành đoàn", "Hội Nông dân thành phố"], [], [Deadline(latest=date(2021, 9, 30))])],
            id="each of those named before",
        ),
        pytest.param(
            ("1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố tổ chức phát động thi đua.",),
            [(["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các huyện, thành phố"], [], [])],
            id="units on both sides of a semicolon",
        ),
        pytest.param(
            ("1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan tham mưu.",),
            [(["Sở Nội vụ"], ["Sở Tài chính", "các cơ quan liên quan"], [])],
            id="given",
        ),
        pytest.param(
            ("1. Tổ chức hội nghị (Sở Nội vụ chủ trì, UBND các huyện, thành phố phối hợp; hoàn thành trước ngày 15/9/2021).",),
            [(["Sở Nội vụ"], ["UBND các huyện, thành phố"], [Deadline(latest=date(2021, 9, 15))])],
            id="a deadline behind those who help is none of them",
        ),
        pytest.param(
            ("1. Sở Nội vụ", "- Theo dõi, đôn đốc.", "- Báo cáo trước ngày 01/12/2021.", "2. Công an tỉnh: Bảo vệ."),
            [
                (["Sở Nội vụ"], [], []),
                (["Sở Nội vụ"], [], [Deadline(latest=date(2021, 12, 1))]),
                (["Công an tỉnh"], [], []),
            ],
            id="headings",
        ),
        pytest.param(
            ("- Trước ngày 30/6/2021: Công an xã hoàn thành việc rà soát.",),
            [(["Công an xã"], [], [Deadline(latest=date(2021, 6, 30))])],
            id="the day first",
        ),
        pytest.param(
            ("2. Mở hội nghị biểu dương (Sở Nội vụ chủ trì, Văn phòng UBND tỉnh phối hợp).",),
            [(["Sở Nội vụ"], ["Văn phòng UBND tỉnh"], [])],
            id="in brackets",
        ),
        pytest.param(
            ("1. Mở lớp tập huấn.", "Đơn vị chủ trì: Sở Nội vụ. Đơn vị phối hợp: Sở Tài chính. Thời gian: Quý II/2021."),
            [(["Sở Nội vụ"], ["Sở Tài chính"], [Deadline(date(2021, 4, 1), date(2021, 6, 30))])],
            id="labels below",
        ),
        pytest.param(("I. MỤC ĐÍCH", "1. Sở Nội vụ chủ trì công tác."), [], id="no task in a purpose"),
        pytest.param(("1. Tăng cường tuyên truyền.",), [], id="nobody and no day"),
    ],
)  # fmt: skip
def test_tasks(lines: tuple[str, ...], found: list[tuple[list[str], list[str], list[Deadline]]]) -> None:
    assert _tasks(*lines) == found


def _grid(*rows: tuple[str, ...]) -> Grid:
    made, at = [], 0
    for texts in rows:
        cells = []
        for column, text in enumerate(texts):
            cells.append(GridCell(passage(" " * at + text, at), column, 1 if len(texts) == 4 else 3))
            at += len(text) + 1
        made.append(GridRow(tuple(cells), 0, at))
    return Grid(tuple(made), 4, False)


def test_a_table_gives_a_task_for_each_row() -> None:
    grid = _grid(
        ("STT", "Nội dung công việc", "Đơn vị chủ trì, phối hợp", "Thời gian"),
        ("I", "Công tác chung"),
        ("1", "Kiểm tra", "Phòng Văn hóa - Xã hội chủ trì; các thôn phối hợp", "Thường xuyên"),
    )
    found = [_told(task) for task in plan_tables.tasks(grid, CALENDAR)]
    assert found == [(["Phòng Văn hóa - Xã hội"], ["các thôn"], [Deadline(every="always")])]


def test_a_table_of_numbers_gives_a_target_for_each_unit() -> None:
    grid = _grid(
        ("TT", "Đơn vị", "Số lượng mô hình", "Ghi chú"), ("1", "Xã Tân Lâm", "02", ""), ("", "Tổng cộng", "02", "")
    )
    (target,) = plan_tables.targets(grid)
    assert target.amount.value == (2, 2) and target.each and target.each.value == "Xã Tân Lâm"
