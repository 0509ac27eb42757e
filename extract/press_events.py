"""One sentence of an article cut into what it reports: a verb that gives or receives, an award, who is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from extract import lexicon, press_frames, press_givers, press_nominal, press_unsure, press_when, terms
from extract.passage import Passage
from extract.press_frames import Found, Side

_CUT = re.compile(r",\s*+|(?<!\s)\s++(?:và|đồng thời)\s++")
_ONLY_YEAR = re.compile(
    r"\A\W{0,3}(?:(?:trong|den|vao|rieng|va|tiep do|roi|sau do|truoc do)\s+){0,2}"
    r"(?:(?:cac\s)?(?:nam(?:\s+hoc)?|thang|quy|ngay)\s[\d/ .–-]{1,12}(?:(?:,\s|\s?va\s)\d{4}){0,6}"
    r"(?:\s?nam\s\d{4})?|(?:\d{1,2}|hai|ba|bon|nam|nhieu)\s(?:lan|nam(?:\slien(?:\stiep|\stuc)?)?))"
    r"\W{0,3}(?:(?:lai|con|tiep tuc|cung|da)\W{0,3})?"
)
"""«năm 2019 bà A được …; năm 2021 được …»: the second one is the same person."""
_JOINT_LAST = re.compile(r"(?<!\s)\s++(?:và|đồng thời)$")
_AND_ENDS = re.compile(r"\svà\s(?:(?:đã|được|vinh dự|cũng|còn)\s)*$")
"""«…, cứu em B | và được tặng …»: who is named before is not the one."""
_LISTED = re.compile(r"(?:như|gồm|là|có)\s?:\s")
_DOES = re.compile(
    r"^[^,:(]{4,60}\s(?:nhận|đón nhận|phát biểu|bày tỏ|thay mặt|tặng|trao|chia sẻ|cho biết|hứa|cảm ơn|chúc mừng)\s"
)
_TO = re.compile(r"(?<!\w)cho\s(?:(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|tập thể|cá nhân)\s)?")
_ANEW = re.compile(r",\s(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|bác|cụ)\s")
"""«với 12 lần được tuyên dương, | ông …»: the verb before was of the lead."""
_GIVER = 8
"""Words of who gives at most."""
_COUNTED = re.compile(r"(?:\d{1,3}+|hai|ba|bốn|các|nhiều)\s[^,;:]{3,61}được(?<=\sđược)\s")
"""«…; 5 em học sinh giỏi được B trao học bổng»."""


@dataclass(frozen=True, slots=True)
class Event:
    """One report: `before` are the words of its clause before the verb, `clause` those from the verb on; `subject` is
    who was given or received. `granter` is the body named."""

    side: Side
    before: Passage
    clause: Passage
    subject: Passage
    granter: str | None
    others: tuple[str, ...] = ()
    """Further bodies that gave the same: «được Bộ A, Trung ương Hội B, UBND tỉnh tặng Bằng khen»."""


def events(sentence: Passage) -> Iterator[Event]:
    """The reports of a sentence, in order; what cannot be told apart from another one is left out."""
    found = [*press_frames.found(sentence)]
    had = [] if found else [*press_nominal.found(sentence)]
    for one in had:
        if not press_unsure.is_unsure(one.before.cut(0, 0), one.clause):
            yield Event("received", one.before, one.clause, one.subject, None)
    yield from _told(sentence, found or ([] if had else _praised(sentence)))


def receipts(sentence: Passage) -> Iterator[Event]:
    """«Trường đã được tặng nhiều phần thưởng cao quý:»: who received what the next words tell."""
    yield from _told(sentence, [*press_frames.unnamed(sentence)])


def _praised(sentence: Passage) -> list[Found]:
    return [] if lexicon.find_awards(sentence.text) else [*press_frames.praised(sentence)]


def _told(sentence: Passage, found: list[Found]) -> Iterator[Event]:
    plain = sentence.plain
    between = (_boundary(sentence, plain, one, following) for one, following in pairwise(found))
    cuts = [0, *between, len(sentence.text)]
    last: Event | None = None
    unsure = False
    for one, start, end in zip(found, cuts, cuts[1:], strict=False):
        if start is None or end is None:
            last = None
            continue
        event = _event(sentence, one, start, end, last)
        last = event
        goes_on = unsure and not event.before.trimmed(",; ")  # «trình … tặng A; tặng B»
        unsure = press_unsure.is_unsure(event.before, event.clause) or goes_on
        if press_unsure.is_attended(event.before, event.clause):
            continue
        if not unsure:
            yield replace(event, clause=press_unsure.without_who_came(event.before, event.clause))


def _boundary(sentence: Passage, plain: str, one: Found, following: Found) -> int | None:
    """Where the clause of the following report begins; null where nothing tells."""
    between = sentence.text[one.award_end : following.verb]
    among_receivers = one.side != "given" and following.side != "given"  # «A được …; B, C; D được …»
    if (semicolon := between.find(";") if among_receivers else between.rfind(";")) >= 0:
        return one.award_end + semicolon + 1
    joints = [
        joint
        for joint in _CUT.finditer(plain, one.award_end, following.verb)
        if plain.count("(", one.award_end, joint.start()) <= plain.count(")", one.award_end, joint.start())
    ]
    if among_receivers and (other := next((j for j in joints if _begins_other(sentence, j, following)), None)):
        return other.end()
    if following.side == "was-given":
        again = (j.end() for j in joints if _by_several(sentence.cut(j.end(), following.verb)))
        if (at := next(again, None)) is not None:
            return at
    for joint in joints if following.side == "given" else reversed(joints):
        rest = sentence.cut(joint.end(), following.verb)
        if not rest or press_givers.is_one(rest) or (following.side == "given" and press_givers.are_all(rest)):
            return joint.end()
    if one.side != "given" and following.side != "given" and joints:
        again = (joint.end() for joint in reversed(joints) if _once_more(sentence.cut(joint.end(), following.verb)))
        return next(again, joints[0].end())
    return None


def _begins_other(sentence: Passage, joint: re.Match[str], following: Found) -> bool:
    """«…; và | Trung úy B, nhân viên Bệnh xá, | đạt …»: another is named, and the verb is his."""
    head = terms.honorific().match(sentence.plain, joint.end())
    named = head is not None and sentence.text[head.end() : head.end() + 1].isupper()
    return named and not _AND_ENDS.search(sentence.plain[joint.end() : following.verb])


def _by_several(words: Passage) -> bool:
    """«…, | được Bộ A và UBND tỉnh B | tặng Bằng khen»: bodies that give the same, and the verb of the first."""
    passive = press_frames.PASSIVE.match(words.text)
    return passive is not None and press_givers.are_all(words.cut(passive.end()))


def _once_more(words: Passage) -> bool:
    """«…, | 4 lần được UBND tỉnh | tặng Bằng khen»: who was given, the words before told."""
    passive = _passive(words)
    return passive is not None and _ONLY_YEAR.fullmatch(words.folded[: passive.start()]) is not None


def _without_joint(clause: Passage) -> Passage:
    """«thư khen gửi Ban A và | quyết định tặng …»: the joint belongs to neither."""
    return clause.cut(0, joint.start()) if (joint := _JOINT_LAST.search(clause.plain)) else clause


def _event(sentence: Passage, one: Found, start: int, end: int, last: Event | None) -> Event:
    end = _next_person(sentence, one, end)
    before, clause = sentence.cut(start, one.verb), _without_joint(sentence.cut(one.verb, _said_at(sentence, one, end)))
    passive = _passive(before)
    side: Side = "given" if one.side == "was-given" and passive is None else one.side
    if side == "received":
        own = passive if passive and _governs(before, passive) else None
        subject = press_when.acted_on(before.cut(0, own.start()) if own else before)
        if last is not None and last.side != "given" and _ONLY_YEAR.fullmatch(subject.folded):
            subject = last.subject
        return Event(side, before, clause, subject, press_givers.nearest(before.cut(own.end())) if own else None)
    if passive is None and last is not None and last.side == "was-given" and _continues(before, clause):
        return Event("was-given", before, clause, last.subject, press_givers.nearest(before) or last.granter)
    if passive is None:
        same = last.granter if last and last.side == "given" and press_givers.is_small(before.trimmed(",; ")) else None
        others = press_givers.all_but_last(before) if press_givers.are_all(before) else ()
        return Event(side, before, clause, before.cut(len(before.text)), press_givers.nearest(before) or same, others)
    subject = press_when.acted_on(before.cut(0, passive.start()))
    if _ONLY_YEAR.fullmatch(subject.folded):
        subject = subject.cut(len(subject.text))
    if not subject and last is not None and last.side != "given":
        subject = last.subject
    givers = before.cut(passive.end())
    by = press_givers.nearest(givers) or press_when.decided_by(sentence)
    return Event("was-given", before, clause, subject, by, press_givers.all_but_last(givers))


def _governs(before: Passage, passive: re.Match[str]) -> bool:
    """«Việc làm của bà | được các cấp | ghi nhận bằng …»: nothing but who does it stands behind."""
    behind = before.text[passive.end() :]
    if _ANEW.search(behind.lower()):
        return False
    return not set(behind) & set(";:(") and not behind.startswith(",") and len(behind.split()) <= _GIVER


def _passive(before: Passage) -> re.Match[str] | None:
    """The passive verb of a clause; of several joined by «và» the first («cô được tuyên dương và được … tặng …»)."""
    found = list(press_frames.PASSIVE.finditer(before.text))
    while len(found) > 1 and before.plain[: found[-1].start()].rstrip().endswith((" và", ",")):
        found.pop()
    return found[-1] if found else None


def _next_person(sentence: Passage, one: Found, end: int) -> int:
    """«A được tặng …; ông B …»: what is told of another behind a semicolon is no award of the first."""
    if one.side == "given":
        return _next_deed(sentence, one.award_end, end)
    if _LISTED.search(sentence.plain, one.verb, one.award_end):
        return end  # «được phong tặng các danh hiệu như: Nhà giáo ưu tú A; Nhà giáo ưu tú B»
    for mark in re.finditer(r";\s", sentence.text[one.award_end : end]):
        at = one.award_end + mark.end()
        head = terms.honorific().match(sentence.plain, at)
        named = head is not None and sentence.text[head.end() : head.end() + 1].isupper()
        told = lexicon.find_awards(sentence.text[at:end])
        if (named and told) or _COUNTED.match(sentence.plain, at):
            return at
    return end


def _next_deed(sentence: Passage, start: int, end: int) -> int:
    """«trao Bằng khen cho 5 tập thể; Hiệu trưởng A | nhận bức trướng …»: another one does something else."""
    at = start
    while (at := sentence.text.find("; ", at, end)) >= 0:
        stop = sentence.text.find(";", at + 2, end)
        part = sentence.plain[at + 2 : stop if stop >= 0 else end]
        if _DOES.search(part) and not lexicon.find_awards(part):
            return at
        at += 2
    return end


@cache
def _said() -> re.Pattern[str]:
    """What somebody said follows: «tại buổi trao …, ông A nói: “…”», «trao … cho Trường B, Bộ trưởng đề nghị …»."""
    says = terms.exact(terms.words("press", "says"))
    return re.compile(rf":\s*[“\"]|,\s[^,;()]{{2,80}}?\s(?P<says>{says})(?!\w)")


def _said_at(sentence: Passage, one: Found, end: int) -> int:
    """Where that begins behind an award, before `end`; «…, Trung tâm Thông tin, lưu trữ» says nothing."""
    said = _said().finditer(sentence.plain, one.award_end, end)
    found = (match for match in said if not match["says"] or sentence.text[match.start("says")].islower())
    return next((match.start() for match in found), end)


def _continues(before: Passage, clause: Passage) -> bool:
    """«… được A tặng Bằng khen năm 2018, B tặng Giấy khen năm 2020»: the second one begins with who gives, and says
    not to whom («; UBND tỉnh tặng Bằng khen cho Hội C»)."""
    to = _TO.search(clause.plain)
    if before and to and clause.text[to.end() : to.end() + 1].isupper():
        return False
    return not before or press_givers.is_one(before)
