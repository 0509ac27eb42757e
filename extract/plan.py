"""What a kế hoạch, hướng dẫn, chỉ thị or chương trình says: its years, purpose, targets, tasks and movements.

Forms: Nghị định 30/2020/NĐ-CP, Phụ lục III; what a plan of a movement holds: Luật 06/2022/QH15, Điều 16 to 18.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from extract import movements, plan_outline, plan_purpose, plan_tables, plan_targets, plan_tasks, plan_words, terms
from extract.dates import find_years
from extract.decision import Citation, Fact, Movement, Plan, Quote, Target, Task
from extract.entries import Entry, Grid, entries
from extract.parts import Blocks, Parts
from extract.passage import Passage, passage
from extract.plan_outline import Item
from extract.plan_when import Calendar
from extract.titles import is_capitals
from ingest.document import Document

_LONGEST = 4000
"""Letters of a line in which movements and years are looked for."""
_NEAR = 90
"""Letters before a movement's name in which the word stands that launches it."""
_BESIDE = 48
"""Letters between two movements that one verb launches: «… “A” và phong trào thi đua “B”»."""
_DAYS = re.compile(
    r"tu\s(?:ngay\s)?\d{1,2}[/.-]\d{1,2}[/.-](\d{4})\sden\s(?:het\s)?(?:ngay\s)?\d{1,2}[/.-]\d{1,2}[/.-](\d{4})"
)
"""«Thời gian: từ ngày 15/4/2026 đến hết ngày 15/7/2026»."""
_TERM = re.compile(r"thoi\s+(?:gian|han)(?:\s+(?:thuc\s+hien|to\s+chuc|phat\s+dong|thi\s+dua))?\s*:?")


@dataclass(frozen=True, slots=True)
class Ground:
    """What a plan is read on: the document, its parts, its type, title, day and the documents it cites."""

    document: Document
    parts: Parts
    type: str | None
    subject: Fact[str] | None
    issued_on: date | None
    cited: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanRead:
    """The plan with the years that it covers."""

    plan: Plan
    period: Fact[tuple[int, int]] | None


def read(ground: Ground) -> PlanRead | None:
    """The plan of a document; null where it is of another type and has none attached."""
    placed = _blocks(ground)
    if placed is None:
        return None
    found = entries(ground.document, placed)
    lines = [item.whole.cut(0, min(_LONGEST, len(item.whole.text))) for item in found if not isinstance(item, Grid)]
    period = _title_period(ground) or _body_period(lines)
    calendar = Calendar(ground.issued_on, period.value if period else None)
    parts = tuple(plan_outline.items(found, calendar))
    laws = tuple(cited.quote for cited in ground.cited)
    items = tuple(part for part in parts if isinstance(part, Item))
    targets = tuple(_targets(parts, laws))
    plan = Plan(
        purpose=tuple(plan_purpose.read(items)),
        targets=targets,
        tasks=tuple(_without_shares(filter(calendar.may_ask, _tasks(parts, calendar, laws)), targets)),
        movements=tuple(_movements(ground, [*lines, *_cells(found)])),
    )
    return PlanRead(plan, period)


def _cells(found: Iterable[Entry]) -> Iterator[Passage]:
    """The texts of all tables."""
    grids = (entry for entry in found if isinstance(entry, Grid))
    return (cell.text for grid in grids for row in grid.rows for cell in row.cells if cell.own and cell.text)


def _blocks(ground: Ground) -> Blocks | None:
    """The text of the plan: the document's own with its annexes, or what a decision issues with it."""
    parts = ground.parts
    attached = tuple(block for annex in parts.annexes for block in annex.body)
    if ground.type in plan_words.plan_types():
        articles = tuple(block for article in parts.articles for block in article.blocks)
        return (*_below_title(parts), *parts.bases, *articles, *parts.body, *attached)
    if ground.type == "quyet-dinh" and ground.subject and _issues(ground.subject.value):
        return attached or None
    return None


def _below_title(parts: Parts) -> Blocks:
    """What stands where the title ends: a section without a label, or a line («Nhằm …, Thủ tướng yêu cầu:»)."""
    below = parts.title[2:] + parts.authority
    for index, placed in enumerate(below):
        if plan_outline.opens_section(passage(placed.block.text)):
            return below[index:]
    plain = (p for p in below if not (p.block.bold or p.block.centred or is_capitals(p.block.text)))
    return tuple(placed for placed in plain if ":" in placed.block.text)


def _issues(subject: str) -> bool:
    """«Ban hành Kế hoạch phát động phong trào thi đua …» as the title of a decision."""
    words = passage(subject)
    kinds = rf"(?:{'|'.join(n for n, s in terms.document_types().items() if s in plan_words.plan_types())})"
    return re.search(rf"\b(?:ban\s+hanh|phe\s+duyet)\s+{kinds}\b", words.folded) is not None


def _title_period(ground: Ground) -> Fact[tuple[int, int]] | None:
    subject = ground.subject
    if subject is None:
        return None
    words = passage(ground.document.text, subject.quote.start, subject.quote.end)
    years = find_years(words.folded)
    if years is None or years.kind == "event":
        return None
    return Fact((years.first, years.last), words.cut(years.start, years.end).quote, "title", 0.95)


def _body_period(lines: Iterable[Passage]) -> Fact[tuple[int, int]] | None:
    """The years of a plan whose title gives none: «Thời gian thực hiện: từ năm 2021 đến năm 2025», or its opening."""
    told = list(lines)
    for number, line in enumerate(told):
        label = _TERM.search(line.folded, 0, 60)
        near = line.cut(label.end()) if label else line
        if label and (found := _span(near, "time-line")) is None and number + 1 < len(told):
            found = _span(told[number + 1], "time-line")
        elif not label and number < plan_purpose.OPENING and "nhu sau" in line.folded:
            found = _span(line.cut(max(0, len(line.text) - 160)), "opening")
        elif not label:
            continue
        if found:
            return found
    return None


def _span(words: Passage, rule: str) -> Fact[tuple[int, int]] | None:
    if days := _DAYS.search(words.folded[:200]):
        return Fact((int(days[1]), int(days[2])), words.cut(days.start(), days.end()).quote, rule, 0.8)
    years = find_years(words.folded[:200])
    if years is None or years.kind == "event":  # «Chỉ thị … ngày 07/4/2014», «từ ngày 01/5»: no span of years
        return None
    return Fact((years.first, years.last), words.cut(years.start, years.end).quote, rule, 0.8)


def _targets(parts: tuple[Item | tuple[Grid, Item], ...], laws: tuple[Quote, ...]) -> Iterator[Target]:
    for part in parts:
        if isinstance(part, Item):
            yield from plan_targets.read(part, laws)
        else:
            yield from plan_tables.targets(part[0])


def _tasks(parts: tuple[Item | tuple[Grid, Item], ...], calendar: Calendar, laws: tuple[Quote, ...]) -> Iterator[Task]:
    """The tasks of lines and tables in the order of the text."""
    run: list[Item] = []
    before: plan_tables.Roles = {}
    for part in parts:
        if isinstance(part, Item):
            run.append(part)
            continue
        yield from plan_tasks.read(run, calendar, laws)
        run = []
        yield from (plan_tasks.inherit(task, part[1].due) for task in plan_tables.tasks(part[0], calendar, before))
        before = plan_tables.roles(part[0])[0] or before
    yield from plan_tasks.read(run, calendar, laws)


def _without_shares(tasks: Iterable[Task], targets: tuple[Target, ...]) -> Iterator[Task]:
    """Without «Mỗi cơ quan, đơn vị … ít nhất 02 điển hình» and «Lao động tiên tiến: 90%»: targets, no tasks."""
    numbers = [target.amount.quote.start for target in targets]
    for task in tasks:
        shared = task.leads and re.match(r"(?:mỗi|từng)\s", task.leads[0].value.lower())
        listed = re.match(r"[^:]{3,80}:\s*(?:từ\s+)?\d", task.words.value)
        goal = any(task.words.quote.start <= at < task.words.quote.end for at in numbers)
        if task.deadlines or not (goal and (shared or listed)):
            yield task


def _movements(ground: Ground, lines: Iterable[Passage]) -> Iterator[Movement]:
    """Each movement once; it is launched where the title names it or a word near before its name says so."""
    found: dict[str, Movement] = {}
    title = ground.subject.quote if ground.subject else None
    head = [passage(ground.document.text, title.start, title.end)] if title else []
    for text in (*head, *lines):
        plain, last, launched = text.plain, -_NEAR, False
        for name in movements.find(text):
            start = name.quote.start - text.start
            if name.rule == "movement" and text not in head and not name.value[:1].isupper():
                continue
            key = " ".join(passage(name.value).folded.split())
            also = launched and start - last < _BESIDE
            own = not _is_anothers(plain[max(0, start - 3 * _NEAR) : start])
            launched = text in head or also or (own and _launches(plain[max(0, start - _NEAR) : start]))
            last = name.quote.end - text.start
            if key not in found or (launched and not found[key].launched):
                found[key] = Movement(name, launched)
    yield from found.values()


_PAPER = re.compile(r"(?<!\w)(?:kế hoạch|chỉ thị|quyết định|công văn|hướng dẫn|nghị quyết|chương trình) số\s")
"""«Căn cứ Kế hoạch số … về | phát động phong trào …»: what another paper launches."""


def _is_anothers(before: str) -> bool:
    paper = [one.end() for one in _PAPER.finditer(before)][-1:]
    about = before[paper[0] :] if paper else ""
    return " về " in about and not set(about) & set(";.")


def _launches(before: str) -> bool:
    ended = [m.end() for m in plan_words.pattern("launch", "ended").finditer(before)]
    begun = [m.end() for m in plan_words.pattern("launch", "verbs").finditer(before)]
    return bool(begun) and max(begun) > max(ended, default=-1)
