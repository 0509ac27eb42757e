"""The tables of a plan: tasks with their units and days, and numbers that each unit has to reach."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from extract import ditto_marks, plan_assigned, plan_deadlines, plan_words
from extract.columns import counts_columns
from extract.decision import Fact, Target, Task
from extract.entries import Grid, GridRow
from extract.passage import Passage
from extract.plan_when import Calendar

Roles = dict[str, int]
"""Role of a column (a key of `[table]` in plans.toml) -> the grid column."""

_HEAD_ROWS = 3
_AMOUNT = re.compile(r"^\D{0,24}?(?P<a>\d{1,3}(?:\.\d{3})+|\d{1,5}(?:,\d{1,2})?)\s*(?P<p>%)?")
_LABEL = re.compile(r"\A(?:[ivx]{1,5}|\d{1,3}(?:\.\d{1,2})*|[a-z])\s*+(?:[.)/-]++\s*+)?$|^$")


@cache
def _heads() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: dict[str, list[str]] = plan_words.data()["table"]
    return tuple((role, re.compile(plan_words.any_of(cues))) for role, cues in table.items())


def roles(grid: Grid) -> tuple[Roles, int]:
    """What the columns hold and how many heading rows there are; no roles for a table of another kind."""
    for height in range(1, min(_HEAD_ROWS, len(grid.rows)) + 1):
        found: Roles = {}
        for row in grid.rows[:height]:
            for cell in row.cells:
                role = _role(cell.text)
                if role is not None and role not in found and cell.colspan <= 2:
                    found[role] = cell.column
        if "task" in found and found.keys() & {"lead", "both", "support", "time"}:
            while height < len(grid.rows) and counts_columns(grid.rows[height]):
                height += 1
            return found, height
        if "amount" in found and found.keys() & {"lead", "task"}:
            return found, height
    return {}, 0


def _role(head: Passage) -> str | None:
    if not head or len(head.text) > 80:
        return None
    return next((role for role, cues in _heads() if cues.search(head.plain)), None)


def tasks(grid: Grid, calendar: Calendar, before: Roles | None = None) -> Iterator[Task]:
    """A task for each row; `before` are the columns of the table that this one may continue."""
    found, height = roles(grid)
    if not found and before and grid.rows and max(before.values(), default=0) < grid.width:
        found, height = before, 0
    if "task" not in found:
        return
    above: GridRow | None = None
    for row in grid.rows[height:]:
        row = _said_again(row, above)
        if task := _task(row, found, grid.width, calendar):
            above = row
            yield task


def _said_again(row: GridRow, above: GridRow | None) -> GridRow:
    """A row whose «nt», «như trên» are the words of the row above."""
    if above is None or not any(ditto_marks.is_mark(cell.text) for cell in row.cells):
        return row
    same = {cell.column: cell.text for cell in above.cells}
    cells = (
        replace(cell, text=same.get(cell.column, cell.text)) if ditto_marks.is_mark(cell.text) else cell
        for cell in row.cells
    )
    return replace(row, cells=tuple(cells))


def _task(row: GridRow, found: Roles, width: int, calendar: Calendar) -> Task | None:
    words = _cell(row, found.get("task"), own=True)
    if words is None or counts_columns(row) or _is_group(row, width):
        return None
    leads: tuple[Fact[str], ...] = ()
    supports: tuple[Fact[str], ...] = ()
    for role in ("lead", "both"):
        if cell := _cell(row, found.get(role)):
            more, help_ = plan_assigned.shared(_whole(cell), "table")
            leads, supports = (*leads, *more), (*supports, *help_)
    if cell := _cell(row, found.get("support")):
        supports = (*supports, *plan_assigned.names_of(_whole(cell), "table"))
    due = plan_deadlines.whole(cell, calendar) if (cell := _cell(row, found.get("time"))) else None
    if not (leads or supports or due):
        return None
    return Task(Fact(words.text, words.quote, "table", 0.95), leads, supports, (due,) if due else ())


def _whole(cell: Passage) -> Passage:
    """Lines of a cell as a list: «- Sở Nội vụ\\n- Sở Tài chính» has no marks between them."""
    if not re.match(r"[-–+•]\s", cell.text):
        return cell
    marked = re.sub(r"(?<=\s)[-–+•](?=\s[A-ZĐ])", ";", cell.text)
    return Passage(marked, cell.folded, cell.start).trimmed("-–+• ")


def _cell(row: GridRow, column: int | None, own: bool = False) -> Passage | None:
    if column is None:
        return None
    fits = (c for c in row.cells if c.column <= column < c.column + c.colspan and c.text and (c.own or not own))
    return next((c.text for c in fits), None)


def _is_group(row: GridRow, width: int) -> bool:
    """A row that only heads those below it: one text over most columns, or nothing beside it."""
    filled = [c for c in row.cells if c.text and c.own]
    rest = [c for c in filled if not _LABEL.match(c.text.folded)]
    inherited = any(c.text for c in row.cells if not c.own)
    return not inherited and len(rest) == 1 and (rest[0].colspan > 1 or len(filled) < width - 1 or len(filled) <= 2)


def targets(grid: Grid) -> Iterator[Target]:
    """A target for each row of a table of numbers: «STT | Đơn vị | Số mô hình»."""
    found, height = roles(grid)
    column = found.get("amount")
    if column is None:
        return
    head = next((c.text for r in grid.rows[:height] for c in r.cells if c.column == column and c.text), None)
    for row in grid.rows[height:]:
        cell = _cell(row, column, own=True)
        whose = _cell(row, found.get("lead", found.get("task")), own=True)
        number = _AMOUNT.match(cell.text) if cell else None
        if cell and number and whose and not re.match(r"(?:tong|cong)\b", whose.folded) and not counts_columns(row):
            one = _target(cell, number, whose, head)
            yield one if "lead" in found else _of_what(one, _cell(row, found.get("unit")))


def _of_what(target: Target, unit: Passage | None) -> Target:
    """«Nội dung | Đơn vị tính | Chỉ tiêu»: the row tells what is counted, and nobody's number it is."""
    percent = target.percent or (unit is not None and unit.text.startswith("%"))
    return replace(target, what=target.each, each=None, percent=percent)


def _target(cell: Passage, number: re.Match[str], whose: Passage, head: Passage | None) -> Target:
    value = float(number["a"].replace(".", "").replace(",", "."))
    low = re.search(r"tro\s+len|it\s+nhat|toi\s+thieu|tren", cell.folded)
    words = cell.cut(number.start("a"), number.end())
    rest = cell.cut(number.end()).trimmed(",;:. ")
    what = rest if rest and not low else head
    return Target(
        Fact(cell.text, cell.quote, "table", 0.9),
        Fact((value, None if low else value), words.quote, "table", 0.9),
        bool(number["p"]) or bool(head and "%" in head.text),
        Fact(what.text, what.quote, "table", 0.8) if what else None,
        None,
        Fact(whose.text, whose.quote, "table", 0.9),
    )
