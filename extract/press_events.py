"""One sentence of an article cut into what it reports: a verb that gives or receives, an award, who is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from extract import lexicon, press_unsure, terms
from extract.passage import Passage

Side = Literal["given", "was-given", "received"]
"""«tặng … cho ông A»; «ông A được … tặng …»; «ông A đón nhận …»."""

_GIVES = re.compile(
    r"(?<![a-z])(?P<verb>(?:tang\s+thuong|phong\s+tang|tang)(?:,|\sva)\struy\s+tang|trao\s+tang|tang\s+thuong|"
    r"(?<!tang, )(?<!tang va )(?<!thuong, )(?<!thuong va )truy\s+tang|phong\s+tang|cong\s+nhan|gui(?=\s+thu|\s*$)|"
    r"trao|gan|phong|(?<!truy )tang)"
    r"(?:\s+[a-z]+){0,4}(?:\s+vinh\s+du\s+nha\s+nuoc)?(?:\s+\d{1,2})?\W*$"
)
"""The verb right before an award, and at most «danh hiệu», «quyết định tặng», «thưởng»."""
_GIVES_WHOM = re.compile(
    r"(?<!\w)(?P<verb>trao tặng|tặng thưởng|truy tặng|trao|tặng)(?: cho)?\s+(?P<whom>[^,;:.]{3,60})$"
)
_BETWEEN = (
    r"(?:\s+(?:danh hiệu|các danh hiệu|quyết định|cao quý|phần thưởng|tấm|bức|được|tặng|thưởng|và|nhà nước)){0,4}"
    r"(?:\s+\d{1,2})?\W*$"
)
_PASSIVE = re.compile(
    r"(?:[,;]\s*)?(?:(?:vinh dự|đã|vừa|cũng|còn|lại|tiếp tục|lần nữa|đều|từng|mới|sẽ)\s+){0,3}(?<!\w)được(?!\w)"
    r"(?!\s+(?:biết|sự|ủy quyền|uỷ quyền))"
)
_EMPOWERED = re.compile(r"uy\s+quyen(?:\s+cua)?\s+")
_CUT = re.compile(r",\s*+|(?<!\s)\s++(?:và|đồng thời)\s++")
_METAL = re.compile(r"(?<!\s)\s++(?:vang|bac|dong)(?![a-z])")
_ONLY_YEAR = re.compile(
    r"\W{0,3}(?:(?:trong|den|vao|rieng|va|tiep do)\s+)?(?:(?:nam(?:\s+hoc)?|thang|quy|ngay)\s[\d/ .–-]{1,12}"
    r"(?:\s?nam\s\d{4})?|(?:\d{1,2}|hai|ba|bon|nam|nhieu)\slan)\W{0,3}"
)
"""«năm 2019 bà A được …; năm 2021 được …»: the second one is the same person."""
_HANDED_TO = re.compile(
    r"[”\"»]?(?:\s(?:này|trên|cao quý))?(?:\s(?:đã|vừa|sẽ))?\sđược\s(?:(?:[^\W\d]+\s){0,9}?)"
    r"(?:trao tặng|trao|tặng|gửi|trao tận tay)(?:\stặng)?\s(?=(?:cho|đến|tới)[\s:])"
)
"""«Bằng khen được Bí thư Tỉnh ủy trao cho ông A»."""
_ADVERBS = re.compile(r"(?:cũng|đã|còn|tiếp tục|đồng thời|và|vừa|có|quyết định|ký)(?!\w)\s*")


@dataclass(frozen=True, slots=True)
class Event:
    """One report: `before` are the words of its clause before the verb, `clause` those from the verb on; `subject` is
    who was given or received. `granter` is the body named."""

    side: Side
    before: Passage
    clause: Passage
    subject: Passage
    granter: str | None


@dataclass(frozen=True, slots=True)
class _Found:
    """A verb and the award behind it, as offsets in the sentence."""

    side: Side
    verb: int
    award: int
    award_end: int


def events(sentence: Passage) -> Iterator[Event]:
    """The reports of a sentence, in order; what cannot be told apart from another one is left out."""
    found, plain = list(_found(sentence)), sentence.plain
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
            yield event


def _found(sentence: Passage) -> Iterator[_Found]:
    """Each award with a verb of its own before it; sports medals are none."""
    at, whole = 0, sentence.plain
    for award in lexicon.find_awards(sentence.text):
        before, plain = sentence.folded[at : award.start], whole[at : award.start]
        if award.code is None and _METAL.match(sentence.folded, award.end):
            at = award.end
            continue
        found = _receives().search(plain[-80:])
        shift = at + max(0, len(plain) - 80)
        if found:
            yield _Found("received", shift + found.start(), award.start, award.end)
        elif to := _HANDED_TO.match(whole, award.end):
            yield _Found("given", award.start, award.start, to.end())
        elif gives := _last(_GIVES, before[-80:]) or _whom(plain[-80:]):
            verb = shift + gives.start("verb")
            side: Side = "was-given" if _PASSIVE.search(whole, at, verb) else "given"
            yield _Found(side, verb, award.start, award.end)
        at = award.end


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The match that begins last: «nhân dịp trao Bằng khen» is given, whatever stands before."""
    found = None
    at = 0
    while match := pattern.search(text, at):
        found, at = match, match.start() + 1
    return found


def _whom(plain: str) -> re.Match[str] | None:
    """«tặng anh Hồ Văn Xoan Giấy khen»: nothing but a form of address and a name stand between."""
    match = _last(_GIVES_WHOM, plain)
    head = terms.honorific().match(match["whom"]) if match else None
    return match if match and head and len(match["whom"][head.end() :].split()) <= 6 else None


@cache
def _receives() -> re.Pattern[str]:
    verbs = terms.exact(terms.words("press", "receives"))
    no = "".join(rf"(?<!{word} )" for word in terms.words("press", "not_receives"))
    return re.compile(rf"{no}(?<!\w)(?:(?:{verbs}){_BETWEEN}|được\s[“\"]?$)")


def _boundary(sentence: Passage, plain: str, one: _Found, following: _Found) -> int | None:
    """Where the clause of the following report begins; null where nothing tells."""
    between = sentence.text[one.award_end : following.verb]
    among_receivers = one.side != "given" and following.side != "given"  # «A được …; B, C; D được …»
    if (semicolon := between.find(";") if among_receivers else between.rfind(";")) >= 0:
        return one.award_end + semicolon + 1
    joints = list(_CUT.finditer(plain, one.award_end, following.verb))
    for joint in reversed(joints):
        rest = sentence.cut(joint.end(), following.verb)
        if not rest or _is_granter(rest):
            return joint.end()
    if one.side != "given" and following.side != "given" and joints:
        return joints[0].end()
    return None


def _is_granter(words: Passage) -> bool:
    """Nothing but a body that grants and small words: «Thủ tướng Chính phủ cũng»."""
    while match := _ADVERBS.match(words.plain):
        if match.end() == len(words.text):
            return True
        words = words.cut(match.end())
    found = lexicon.granters_in(words.text)
    return bool(found) and words.text.startswith(found[0]) and next(press_unsure.persons(words), None) is None


def _event(sentence: Passage, one: _Found, start: int, end: int, last: Event | None) -> Event:
    end = _next_person(sentence, one, end)
    said = _said().search(sentence.plain, one.award_end, end)
    before, clause = sentence.cut(start, one.verb), sentence.cut(one.verb, said.start() if said else end)
    passive = next(reversed(list(_PASSIVE.finditer(before.plain))), None)
    side = one.side
    if side == "was-given" and passive is None:
        side = "given"
    if side == "received":
        return Event(side, before, clause, _acted_on(before), None)
    if passive is None and side == "given" and last is not None and last.side == "was-given" and _continues(before):
        return Event("was-given", before, clause, last.subject, _granter(before) or last.granter)
    if passive is None:
        same = last.granter if last and last.side == "given" and not before.trimmed(",; ") else None
        return Event(side, before, clause, before.cut(len(before.text)), _granter(before) or same)
    subject = _acted_on(before.cut(0, passive.start()))
    if _ONLY_YEAR.fullmatch(subject.folded):
        subject = subject.cut(len(subject.text))
    if not subject and last is not None and last.side != "given":
        subject = last.subject
    return Event("was-given", before, clause, subject, _granter(before.cut(passive.end())))


def _next_person(sentence: Passage, one: _Found, end: int) -> int:
    """«A được tặng …; ông B …»: what is told of another behind a semicolon is no award of the first."""
    for mark in re.finditer(r";\s", sentence.text[one.award_end : end] if one.side != "given" else ""):
        at = one.award_end + mark.end()
        head = terms.honorific().match(sentence.plain, at)
        named = head is not None and sentence.text[head.end() : head.end() + 1].isupper()
        if named and lexicon.find_awards(sentence.text[at:end]):
            return at
    return end


@cache
def _said() -> re.Pattern[str]:
    """What somebody said follows: «tại buổi trao …, ông A nói: “…”», «trao … cho Trường B, Bộ trưởng đề nghị …»."""
    says = terms.exact(terms.words("press", "says"))
    return re.compile(rf":\s*[“\"]|,\s[^,;()]{{2,80}}?\s(?:{says})(?!\w)")


@cache
def _acts() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'acts'))})(?!\w)")


def _acted_on(subject: Passage) -> Passage:
    """«Đồng chí A tặng hoa chúc mừng các cá nhân được …»: those who are congratulated are meant."""
    acts = list(_acts().finditer(subject.plain))
    return subject.cut(acts[-1].end()) if acts else subject


def _continues(before: Passage) -> bool:
    """«… được A tặng Bằng khen năm 2018, B tặng Giấy khen năm 2020»: the second one begins with who gives."""
    return not before or _is_granter(before)


def _granter(words: Passage) -> str | None:
    """The body that grants, of those named before the verb: in whose name it is handed over, else the nearest one."""
    empowered = _EMPOWERED.search(words.folded)
    named = words.after(empowered) if empowered else words
    found = lexicon.granters_in(named.text)
    return (found[0] if empowered else found[-1]) if found else None
