"""One sentence of an article cut into what it reports: a verb that gives or receives, an award, who is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from extract import lexicon, press_frames, press_nominal, press_unsure, press_when, terms
from extract.passage import Passage, split
from extract.press_frames import Found, Side

_EMPOWERED = re.compile(r"uy\s+quyen(?:\s+cua)?\s+")
_CUT = re.compile(r",\s*+|(?<!\s)\s++(?:và|đồng thời)\s++")
_ONLY_YEAR = re.compile(
    r"\A\W{0,3}(?:(?:trong|den|vao|rieng|va|tiep do)\s+)?(?:(?:nam(?:\s+hoc)?|thang|quy|ngay)\s[\d/ .–-]{1,12}"
    r"(?:\s?nam\s\d{4})?|(?:\d{1,2}|hai|ba|bon|nam|nhieu)\s(?:lan|nam(?:\slien(?:\stiep|\stuc)?)?))\W{0,3}"
)
"""«năm 2019 bà A được …; năm 2021 được …»: the second one is the same person."""
_BESIDE = re.compile(r"(?<!\w)(?:trước|tại|ở|cùng với|phối hợp với|phối hợp)\s(?:toàn\s)?[^\W\d]+(?:\s[^\W\d]+){0,3}")
"""«Sở A đã biểu dương trước toàn trường và tặng …»: the school gives nothing."""
_JOINT_LAST = re.compile(r"(?<!\s)\s++(?:và|đồng thời)$")
_LEADS = 12
"""Letters before the known words of such a body at most («Trung ương Hội …»)."""
_GIVERS = 6
"""Bodies that give the same at most."""
_GIVER = 8
"""Words of who gives at most."""
_COUNTED = re.compile(r"(?:\d{1,3}+|hai|ba|bốn|các|nhiều)\s[^,;:]{3,61}được(?<=\sđược)\s")
"""«…; 5 em học sinh giỏi được B trao học bổng»."""
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
    for joint in joints if following.side == "given" else reversed(joints):
        rest = sentence.cut(joint.end(), following.verb)
        if not rest or _is_granter(rest) or (following.side == "given" and _are_granters(rest)):
            return joint.end()
    if one.side != "given" and following.side != "given" and joints:
        again = (joint.end() for joint in reversed(joints) if _once_more(sentence.cut(joint.end(), following.verb)))
        return next(again, joints[0].end())
    return None


def _once_more(words: Passage) -> bool:
    """«…, | 4 lần được UBND tỉnh | tặng Bằng khen»: who was given, the words before told."""
    passive = _passive(words)
    return passive is not None and _ONLY_YEAR.fullmatch(words.folded[: passive.start()]) is not None


def _is_granter(words: Passage) -> bool:
    """Nothing but a body that grants and small words: «Thủ tướng Chính phủ cũng»."""
    while match := _ADVERBS.match(words.plain):
        if match.end() == len(words.text):
            return True
        words = words.cut(match.end())
    found = lexicon.granters_in(words.text)
    lead = words.text.partition(found[0])[0].strip().lower() if found else None
    return lead in ("", *terms.words("press", "central")) and next(press_unsure.persons(words), None) is None


def _is_small(words: Passage) -> bool:
    """Nothing, or small words alone: «(Chủ tịch UBND tỉnh đã có thư khen gửi A và) quyết định | tặng Bằng khen …»."""
    return not words.text or _ADVERBS.sub("", f"{words.plain} ").strip() == ""


def _without_joint(clause: Passage) -> Passage:
    """«thư khen gửi Ban A và | quyết định tặng …»: the joint belongs to neither."""
    return clause.cut(0, joint.start()) if (joint := _JOINT_LAST.search(clause.plain)) else clause


def _are_granters(words: Passage) -> bool:
    """«(…, | Bộ trưởng Bộ A, Chủ tịch UBND tỉnh B | truy tặng Bằng khen)»: bodies that give the same."""
    parts = [part for part in split(words, _CUT) if part]
    return 1 < len(parts) <= _GIVERS and all(map(_is_granter, parts))


def _event(sentence: Passage, one: Found, start: int, end: int, last: Event | None) -> Event:
    end = _next_person(sentence, one, end)
    before, clause = sentence.cut(start, one.verb), _without_joint(sentence.cut(one.verb, _said_at(sentence, one, end)))
    passive = _passive(before)
    side = one.side
    if side == "was-given" and passive is None:
        side = "given"
    if side == "received":
        by = before.cut(passive.end()) if passive and _governs(before, passive) else None
        subject = press_when.acted_on(before.cut(0, passive.start()) if passive and by is not None else before)
        again = last is not None and last.side != "given" and _ONLY_YEAR.fullmatch(subject.folded)
        return Event(side, before, clause, last.subject if last and again else subject, _granter(by) if by else None)
    if passive is None and side == "given" and last is not None and last.side == "was-given" and _continues(before):
        return Event("was-given", before, clause, last.subject, _granter(before) or last.granter)
    if passive is None:
        same = last.granter if last and last.side == "given" and _is_small(before.trimmed(",; ")) else None
        others = _others(before) if _are_granters(before) else ()
        return Event(side, before, clause, before.cut(len(before.text)), _granter(before) or same, others)
    subject = press_when.acted_on(before.cut(0, passive.start()))
    if _ONLY_YEAR.fullmatch(subject.folded):
        subject = subject.cut(len(subject.text))
    if not subject and last is not None and last.side != "given":
        subject = last.subject
    givers = before.cut(passive.end())
    decided = press_when.decided_by(sentence)
    return Event("was-given", before, clause, subject, _granter(givers) or decided, _others(givers))


def _others(givers: Passage) -> tuple[str, ...]:
    """All bodies but the last of a list of nothing but bodies that give."""
    parts = [part for part in givers.text.split(", ") if part.strip()][:_GIVERS]
    named = [next(iter(lexicon.granters_in(part)), None) for part in parts]
    alone = all(name and name in part[: len(name) + _LEADS] for name, part in zip(named, parts, strict=True))
    return tuple(name for name in named[:-1] if name) if alone else ()


def _governs(before: Passage, passive: re.Match[str]) -> bool:
    """«Việc làm của bà | được các cấp | ghi nhận bằng …»: nothing but who does it stands behind."""
    behind = before.text[passive.end() :]
    return not set(behind) & set(";:(") and not behind.startswith(",") and len(behind.split()) <= _GIVER


def _passive(before: Passage) -> re.Match[str] | None:
    """The passive verb of a clause; of several joined by «và» the first («cô được tuyên dương và được … tặng …»)."""
    found = list(press_frames.PASSIVE.finditer(before.text))
    while len(found) > 1 and before.plain[: found[-1].start()].rstrip().endswith((" và", ",")):
        found.pop()
    return found[-1] if found else None


def _next_person(sentence: Passage, one: Found, end: int) -> int:
    """«A được tặng …; ông B …»: what is told of another behind a semicolon is no award of the first."""
    for mark in re.finditer(r";\s", sentence.text[one.award_end : end] if one.side != "given" else ""):
        at = one.award_end + mark.end()
        head = terms.honorific().match(sentence.plain, at)
        named = head is not None and sentence.text[head.end() : head.end() + 1].isupper()
        told = lexicon.find_awards(sentence.text[at:end])
        if (named and told) or _COUNTED.match(sentence.plain, at):
            return at
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


def _continues(before: Passage) -> bool:
    """«… được A tặng Bằng khen năm 2018, B tặng Giấy khen năm 2020»: the second one begins with who gives."""
    return not before or _is_granter(before)


def _granter(words: Passage) -> str | None:
    """The body that grants, of those named before the verb: in whose name it is handed over, else the nearest one."""
    empowered = _EMPOWERED.search(words.folded)
    named = words.after(empowered) if empowered else words
    own = _BESIDE.sub(lambda match: "#" * len(match[0]), named.text)
    found = lexicon.granters_in(own) or lexicon.granters_in(named.text)
    if empowered or not found:
        return found[0] if found else None
    return _whole_granter(named.text, found)


def _whole_granter(text: str, found: tuple[str, ...]) -> str:
    """The last body named, from its own first words on: «Sở GD&ĐT tỉnh Hà Tĩnh» is a Sở, not the province."""
    last, at = found[-1], text.rfind(found[-1])
    for one in reversed(found[:-1]):
        before = text.rfind(one, 0, at)
        between = text[before + len(one) : at].strip()
        if before < 0 or (between and not between.replace("&", "").replace(" ", "").isupper()):
            break
        last, at = one, before
    return last
