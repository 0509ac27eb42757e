"""Who is told to do what by when: «Giao Sở Nội vụ chủ trì, phối hợp với … hoàn thành trước ngày 15/11 hằng năm»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from extract import plan_assigned, plan_deadlines, plan_units, plan_words, terms
from extract.decision import Deadline, Fact, Quote, Task
from extract.passage import Passage
from extract.plan_outline import LABELS, Item
from extract.plan_when import Calendar

_NO_TASKS = frozenset({"target", "purpose", "purpose+requirement", "requirement", "people", "criteria"})
"""Sections that tell nobody to do anything."""

_SENTENCE = re.compile(r"(?<=[\w”\")])\s*[.;]\s+(?=[A-ZĐÀ-Ỹ(“])")
_ABBREVIATED = re.compile(r"(?:\b(?:TP|TX|TT|Tp|Th|PGS|TS|ThS|tr|v\.v)|\d)$")
_DEPTH = {"(": 1, ")": -1, "“": 1, "”": -1}
_PREAMBLE = re.compile(
    r"(?:ban\s+hanh|xay\s+dung|trien\s+khai|to\s+chuc)\s.{0,200}nhu(?<=\bnhu)\s+sau\s*+(?::\s*+)?$|(?:nhiem\s+vu|noi\s+dung|giai\s+phap)(?:\s+(?:trong\s+tam|chu\s+yeu|co\s+ban))?\s+sau(?:\s+day)?\s*:\s*$|(?:nhu|do|dung|cong\s+viec|viec|theo\s+tien)\s+(?:do\s+)?sau(?:\s+day)?\s*:\s*$|(?:yeu\s+cau|chi\s+thi|phat\s+dong)\s*:\s*$"
)


def read(items: Iterable[Item], calendar: Calendar, laws: tuple[Quote, ...] = ()) -> Iterator[Task]:
    """The tasks of the lines, in order; a line «Đơn vị chủ trì: …» completes the task above it."""
    last: Task | None = None
    for item in items:
        if _NO_TASKS & set(item.kinds):
            continue
        completed = _completed(last or Task(Fact("", item.text.quote, "line")), item.text, calendar, laws)
        if completed is not None:
            last = completed if last or completed.words.value else None
            continue
        for found in _line(item, calendar, laws):
            if last is not None and _holds(last):
                yield last
            last = found
    if last is not None and _holds(last):
        yield last


def _holds(task: Task) -> bool:
    """A task names somebody or a day; words alone are no task that can be followed."""
    only_time = bool(task.deadlines) and len(task.words.value) < 8 + sum(
        d.quote.end - d.quote.start for d in task.deadlines
    )
    return bool(task.words.value) and bool(task.leads or task.supports or (task.deadlines and not only_time))


def _completed(task: Task, text: Passage, calendar: Calendar, laws: tuple[Quote, ...]) -> Task | None:
    """The task with what a line of labels adds; null where the line is none."""
    if not any(plan_words.labels(key).match(text.plain) for key in LABELS):
        return None
    for piece in _pieces(text):
        if label := plan_words.labels("time_labels").match(piece.plain):
            due = plan_deadlines.whole(piece.after(label), calendar)
            task = replace(task, deadlines=(*task.deadlines, due)) if due else task
        elif label := plan_words.labels("lead_labels").match(piece.plain):
            task = _with_units(task, piece.after(label), "label")
        elif label := plan_words.labels("support_labels").match(piece.plain):
            task = replace(task, supports=(*task.supports, *plan_assigned.names_of(piece.after(label), "label")))
    return task


def _with_units(task: Task, text: Passage, rule: str) -> Task:
    leads, supports = plan_assigned.shared(text, rule)
    return replace(task, leads=(*task.leads, *leads), supports=(*task.supports, *supports))


@cache
def _label_inside(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<=[;.,]\s)|(?<=[;.,]))(?:{terms.exact(plan_words.words('assign', key))})\s*:")


def _pieces(text: Passage) -> Iterator[Passage]:
    """A line of labels cut apart before each of them."""
    starts = {0}
    for key in LABELS:
        starts |= {match.start() for match in _label_inside(key).finditer(text.plain)}
    cuts = [*sorted(starts), len(text.text)]
    for first, last in pairwise(cuts):
        yield text.cut(first, last)


def _line(item: Item, calendar: Calendar, laws: tuple[Quote, ...]) -> Iterator[Task]:
    """The tasks of one line: a new one for each sentence that names its own unit."""
    if _PREAMBLE.search(item.text.folded):
        return
    current: Task | None = None
    for sentence in sentences(item.text):
        leads, supports = plan_assigned.read(sentence)
        due = plan_deadlines.find(sentence, calendar, laws)
        starts = plan_deadlines.opening(sentence, calendar)
        due = due if due or starts is None else (starts,)
        if current is not None and not leads:
            words = Fact(*_joined(item.text, current.words.quote, sentence.quote), current.words.rule, 0.85)
            current = replace(
                current, words=words, supports=(*current.supports, *supports), deadlines=(*current.deadlines, *due)
            )
            continue
        if current is not None:
            yield _finished(current, item)
        current = Task(Fact(sentence.text, sentence.quote, "sentence", 0.9), leads, supports, due)
    if current is not None:
        yield _finished(current, item)


def _joined(text: Passage, first: Quote, last: Quote) -> tuple[str, Quote]:
    whole = text.cut(first.start - text.start, last.end - text.start)
    return whole.text, whole.quote


def _finished(task: Task, item: Item) -> Task:
    """With the unit and the time of the headings above, where the words name none."""
    roles = all(unit.value.lower() in plan_words.words("assign", "roles") for unit in task.leads)
    each = bool(task.leads) and re.match(r"(?:mỗi|từng)\s", task.leads[0].value.lower()) is not None
    leads = (item.owners if roles or each else ()) or task.leads
    deadlines = task.deadlines or ((item.due,) if item.due and leads else ())
    return replace(task, leads=leads, deadlines=deadlines)


def sentences(text: Passage) -> Iterator[Passage]:
    """The sentences of a line; «TP. Hồ Chí Minh» and what stands in brackets or quotes are not cut."""
    at = seen = depth = 0
    for stop in _SENTENCE.finditer(text.text):
        between = text.text[seen : stop.start()]
        depth = max(0, depth + sum(_DEPTH.get(mark, 0) for mark in between))
        seen = stop.start()
        if depth or _ABBREVIATED.search(between[-8:]) or _among_units(text, at, stop):
            continue
        if sentence := text.cut(at, stop.start()):
            yield sentence
        at = stop.end()
    if sentence := text.cut(at):
        yield sentence


def _among_units(text: Passage, at: int, stop: re.Match[str]) -> bool:
    """«Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện tổ chức …»: the mark stands in a list of units."""
    short = stop.start() - at < plan_units.LONGEST
    return ";" in stop[0] and short and plan_units.nothing_else(text.cut(at, stop.start()))


def inherit(task: Task, due: Fact[Deadline] | None) -> Task:
    """The task with a deadline from around it, where it has none of its own."""
    return task if task.deadlines or due is None else replace(task, deadlines=(due,))
