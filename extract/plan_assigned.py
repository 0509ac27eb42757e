"""The units that a sentence of a plan gives its task to, and those that help: «Sở Nội vụ chủ trì, phối hợp với …»."""

import re
from functools import cache
from itertools import islice

from extract import plan_units, plan_words, terms
from extract.decision import Fact
from extract.passage import Passage

_MOST = 16
"""Words of a sentence that may give a task, and that are looked at."""
_LABEL = 120
"""Letters before a colon with what is to be done."""
_BRACKET = re.compile(r"\((?P<inside>[^()]{4,300})\)")
_LEADS = re.compile(r"chủ trì\s*[,;]\s*")


def read(sentence: Passage) -> tuple[tuple[Fact[str], ...], tuple[Fact[str], ...]]:
    """The units responsible and those that help, as one sentence names them."""
    start = _after_time(sentence)
    units = plan_units.read(start, "opening")
    if units and (units.end < len(start.text.rstrip(" .;:/")) or plan_units.is_given(start)):
        rest = start.cut(units.end)
        return units.names, _beside(rest) or _helpers(rest)
    for bracket in _BRACKET.finditer(sentence.plain):
        inside = sentence.group(bracket, "inside")
        if re.search(r"(?<!\w)(?:chủ trì|phối hợp|thực hiện|phụ trách)(?!\w)", inside.plain) and plan_units.opens(
            _without_label(inside)
        ):
            return shared(_without_label(inside), "bracket")
    for given in islice(_given_inside().finditer(sentence.plain), _MOST):
        rest = sentence.cut(given.end())
        units = plan_units.read(rest, "inside")
        if units and _gives(given[0].strip(), rest.cut(units.end)):
            return units.names, _helpers(rest.cut(units.end))
    return _behind_colon(sentence)


def _gives(word: str, rest: Passage) -> bool:
    """Whether a word before a unit gives it the task: not «do Bộ Nội vụ ban hành», «đề nghị Bộ trưởng tặng …»."""
    honours = plan_words.pattern("assign", "honours").match(rest.plain) is not None
    return _does(rest) if word == "do" else not honours


def _does(rest: Passage) -> bool:
    """«do Sở Nội vụ chủ trì», not «do Bộ Nội vụ ban hành»."""
    return (
        re.match(r"\W*(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|tổ chức)(?!\w)", rest.plain) is not None
    )


@cache
def _given_inside() -> re.Pattern[str]:
    words = terms.exact(plan_words.words("assign", "inside"))
    handed = r"(?<!bàn )(?<!chuyển )(?<!được )(?<!trao )(?<!kết )"
    return re.compile(rf"(?<!\w){handed}(?:{words})\s+(?=\w)|(?<!\w)do\s+(?=\w)")


def _behind_colon(sentence: Passage) -> tuple[tuple[Fact[str], ...], tuple[Fact[str], ...]]:
    """«Học tập chuyên đề: Ban Tuyên giáo chủ trì, …», «Quảng bá tác phẩm: Phòng Văn hóa»; else only who helps."""
    colon = sentence.text.find(": ", 0, _LABEL)
    rest = sentence.cut(colon + 1) if colon > 0 else sentence.cut(len(sentence.text))
    units = plan_units.read(rest, "colon") if rest.text[:1].isupper() else None
    if units is None:
        return (), _helpers(sentence)
    return units.names, _helpers(rest.cut(units.end))


def _beside(rest: Passage) -> tuple[Fact[str], ...]:
    """«… chủ trì, Vụ Kế hoạch - Tài chính phối hợp bố trí kinh phí»: who stands before «phối hợp»."""
    lead = _LEADS.match(rest.plain)
    units = plan_units.read(rest.cut(lead.end()), "with") if lead else None
    after = rest.cut(lead.end()).cut(units.end).plain if lead and units else ""
    return units.names if units and re.match(r"(?:cùng\s+)?phối hợp(?!\s+(?:chặt chẽ\s+)?với)", after) else ()


def _helpers(rest: Passage) -> tuple[Fact[str], ...]:
    """The units behind «phối hợp với»; «phối hợp thực hiện» names none."""
    found: list[Fact[str]] = []
    for cue in islice(plan_words.pattern("assign", "with").finditer(rest.plain), _MOST):
        units = plan_units.read(rest.cut(cue.end()), "with")
        if units and not any(one.quote.start == units.names[0].quote.start for one in found):
            found += units.names
    return tuple(found)


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


def _without_label(text: Passage) -> Passage:
    match = plan_words.labels("lead_labels").match(text.plain)
    return text.after(match) if match else text
