"""Who is told to do what by when: «Giao Sở Nội vụ chủ trì, phối hợp với … hoàn thành trước ngày 15/11 hằng năm»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice, pairwise

from extract import plan_deadlines, plan_units, plan_words, terms
from extract.decision import Deadline, Fact, Quote, Task
from extract.passage import Passage
from extract.plan_outline import LABELS, Item
from extract.plan_when import Calendar

_NO_TASKS = frozenset({"purpose", "purpose+requirement", "requirement", "people", "criteria"})
"""Sections that tell nobody to do anything."""

_SENTENCE = re.compile(r"(?<=[\w”\")])\s*[.;]\s+(?=[A-ZĐÀ-Ỹ(“])")
_ABBREVIATED = re.compile(r"(?:\b(?:TP|TX|TT|Tp|Th|PGS|TS|ThS|tr|v\.v)|\d)$")
_MOST = 16
"""Words of a sentence that may give a task, and that are looked at."""
_DEPTH = {"(": 1, ")": -1, "“": 1, "”": -1}
_BRACKET = re.compile(r"\((?P<inside>[^()]{4,300})\)")
_PREAMBLE = re.compile(
    r"(?:ban\s+hanh|xay\s+dung|trien\s+khai|to\s+chuc)\s.{0,200}nhu(?<=\bnhu)\s+sau\s*+(?::\s*+)?$|(?:nhu|do|dung|cong\s+viec|viec|theo\s+tien)\s+(?:do\s+)?sau(?:\s+day)?\s*:\s*$"
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
            task = replace(task, supports=(*task.supports, *names_of(piece.after(label), "label")))
    return task


def _with_units(task: Task, text: Passage, rule: str) -> Task:
    leads, supports = shared(text, rule)
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


def names_of(text: Passage, rule: str) -> tuple[Fact[str], ...]:
    """All units of a text that is nothing but their names."""
    text = text.trimmed(",;:.-– ")
    units = plan_units.read(text, rule)
    if units:
        return units.names
    return (Fact(text.text, text.quote, rule, 0.6),) if 1 < len(text.text) < 160 else ()


def shared(text: Passage, rule: str) -> tuple[tuple[Fact[str], ...], tuple[Fact[str], ...]]:
    """The units responsible and those that help, of «Sở Nội vụ chủ trì; Sở Tài chính, các địa phương phối hợp»."""
    cue = plan_words.pattern("assign", "with").search(text.plain)
    if cue is None:
        return names_of(_without_lead(text), rule), ()
    first, last = text.cut(0, cue.start()), text.cut(cue.end()).trimmed(",;:. ")
    if last and not _only_when(last):
        leads = names_of(_without_lead(first), rule) if first.trimmed(",;:. ") else ()
        return leads, names_of(last, rule)
    parts = re.search(r"chủ trì\s*[;,]", first.plain)
    if parts:
        return names_of(_without_lead(first.cut(0, parts.end())), rule), names_of(first.cut(parts.end()), rule)
    return (), names_of(first, rule)


def _only_when(text: Passage) -> bool:
    """«…, Sở Tài chính phối hợp; hoàn thành trong Quý III»: what follows is no unit."""
    return not plan_units.opens(text) and plan_words.when_opening().match(text.plain) is not None


def _without_lead(text: Passage) -> Passage:
    text = text.trimmed(",;:. ")
    match = re.search(r"[,;]?\s*(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|là cơ quan chủ trì)\W*$", text.plain)
    return text.cut(0, match.start()) if match else text


def _line(item: Item, calendar: Calendar, laws: tuple[Quote, ...]) -> Iterator[Task]:
    """The tasks of one line: a new one for each sentence that names its own unit."""
    if _PREAMBLE.search(item.text.folded):
        return
    current: Task | None = None
    for sentence in sentences(item.text):
        leads, supports = _assigned(sentence)
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
    leads = task.leads or item.owners
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
    return ";" in stop[0] and plan_units.nothing_else(text.cut(at, stop.start()))


@cache
def _given_inside() -> re.Pattern[str]:
    words = terms.exact(plan_words.words("assign", "inside"))
    handed = r"(?<!bàn )(?<!chuyển )(?<!được )(?<!trao )(?<!kết )"
    return re.compile(rf"(?<!\w){handed}(?:{words})\s+(?=\w)|(?<!\w)do\s+(?=\w)")


def _assigned(sentence: Passage) -> tuple[tuple[Fact[str], ...], tuple[Fact[str], ...]]:
    """The units responsible and those that help, as one sentence names them."""
    start = _after_time(sentence)
    units = plan_units.read(start, "opening")
    if units and (units.end < len(start.text.rstrip(" .;:/")) or plan_units.is_given(start)):
        return units.names, _helpers(start.cut(units.end))
    for bracket in _BRACKET.finditer(sentence.plain):
        inside = sentence.group(bracket, "inside")
        if re.search(r"(?<!\w)(?:chủ trì|phối hợp|thực hiện|phụ trách)(?!\w)", inside.plain) and plan_units.opens(
            _without_label(inside)
        ):
            return shared(_without_label(inside), "bracket")
    for given in islice(_given_inside().finditer(sentence.plain), _MOST):
        rest = sentence.cut(given.end())
        units = plan_units.read(rest, "inside")
        if units and (given[0].strip() != "do" or _does(rest.cut(units.end))):
            return units.names, _helpers(rest.cut(units.end))
    return (), _helpers(sentence)


def _does(rest: Passage) -> bool:
    """«do Sở Nội vụ chủ trì», not «do Bộ Nội vụ ban hành»."""
    return (
        re.match(r"\W*(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|tổ chức)(?!\w)", rest.plain) is not None
    )


@cache
def _led_in() -> re.Pattern[str]:
    return re.compile(rf"^\W*+(?:{terms.exact(plan_words.words('assign', 'led_in'))})(?!\w)")


def _after_time(sentence: Passage) -> Passage:
    """What follows «Trước ngày 30/6/2024: », «Trên cơ sở …, »: the first unit with a capital behind such a mark."""
    if not _led_in().match(sentence.plain):
        return sentence
    for stop in re.finditer(r"[,:]\s+", sentence.text[:400]):
        rest = sentence.cut(stop.end())
        if rest.text[:1].isupper() and plan_units.opens(rest):
            units = plan_units.read(rest, "opening")
            if units and units.end < len(rest.text.rstrip(" .;:/")):
                return rest
    return sentence


def _without_label(text: Passage) -> Passage:
    match = plan_words.labels("lead_labels").match(text.plain)
    return text.after(match) if match else text


def _helpers(rest: Passage) -> tuple[Fact[str], ...]:
    """The units behind «phối hợp với»; «phối hợp thực hiện» names none."""
    found: list[Fact[str]] = []
    for cue in islice(plan_words.pattern("assign", "with").finditer(rest.plain), _MOST):
        units = plan_units.read(rest.cut(cue.end()), "with")
        if units and not any(one.quote.start == units.names[0].quote.start for one in found):
            found += units.names
    return tuple(found)


def inherit(task: Task, due: Fact[Deadline] | None) -> Task:
    """The task with a deadline from around it, where it has none of its own."""
    return task if task.deadlines or due is None else replace(task, deadlines=(due,))
