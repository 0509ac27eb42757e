"""What a target of a plan counts: the words behind its number, else those that stand before it."""

import re
from functools import cache

from extract import plan_words, terms
from extract.passage import Passage


def counted(clause: Passage, start: int, end: int, until: int, percent: bool) -> Passage | None:
    """What is counted by the number between two places of a clause; `until`: where the next number stands."""
    ended = percent and clause.plain[end:].lstrip().startswith((",", ";", ".", "/"))
    what = (None if ended else _what(clause, end, until)) or _headed(clause, start)
    return what or (_share_of(clause, start) if percent else None)


@cache
def _stop_words() -> re.Pattern[str]:
    stops = terms.exact(plan_words.words("counted", "stops"))
    return re.compile(rf"(?:^|\s)(?:{stops})(?!\w)|[.;:()“”\"/]")


def _what(clause: Passage, start: int, until: int) -> Passage | None:
    """What is counted: the words after the number up to a verb or a mark; a comma goes on to another such noun."""
    rest = clause.cut(start, until)
    lead = re.match(r"\W*(?:trở lên\s+)?(?:tổng\s+số\s+|số\s+|các\s+)?", rest.plain)
    rest = rest.cut(lead.end()) if lead else rest
    nouns = plan_words.pattern("counted", "nouns")
    noun = nouns.match(rest.plain)
    stop = _stop_words().search(rest.plain, noun.end() if noun else 0)  # «việc làm» is a noun, «làm» no stop in it
    words = rest.cut(0, stop.start()) if stop else rest
    for comma in re.finditer(",", words.text):
        if not nouns.match(words.plain, comma.end() + 1):
            words = words.cut(0, comma.start())
            break
    words = words.trimmed(",;: ")
    return words if words and not words.text[0].isdigit() and len(words.text) <= 120 else None


def _share_of(clause: Passage, start: int) -> Passage | None:
    """«tỷ lệ hộ nghèo giảm 1,5 %», «công suất sử dụng giường bệnh đạt 95 %»: what stands before the verb."""
    head = clause.cut(0, start)
    words = head.cut(max(head.text.rfind(mark) for mark in ",;:”") + 1)
    opened = False
    while (goal := plan_words.pattern("counted", "goals").match(words.plain)) and goal.end() < len(words.text):
        words, opened = words.cut(goal.end()), True
    opened = opened or plan_words.pattern("counted", "share_heads").match(words.plain) is not None
    ends = list(plan_words.pattern("counted", "shares").finditer(words.plain))[-1:]
    bounds = (found for key in ("least", "most") for found in plan_words.pattern("counted", key).finditer(words.plain))
    ends = ends or ([*bounds][:1] if opened else [])
    words = words.cut(0, ends[0].start() if ends else 0)
    was = re.search(r"\stừ\s\d", words.plain)  # «tăng tỷ lệ … từ 68% | lên 72%»
    words = words.cut(0, was.start() if was else None)
    return words.trimmed(",;: ") if 0 < len(words.text) <= 120 else None


def _headed(clause: Passage, start: int) -> Passage | None:
    """«Tập thể Lao động xuất sắc: 01»: what stands before the colon."""
    head = clause.cut(0, start)
    words = head.trimmed(":-–+*• ") if head.text.endswith(":") else None
    return words if words and len(words.text) <= 120 else None
