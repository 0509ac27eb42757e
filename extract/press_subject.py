"""Whom a report means that says who was given or who received: «ông A, Giám đốc …, được tặng …»."""

import re
from collections.abc import Iterator
from itertools import islice

from extract import (
    names,
    positions,
    press_anchors,
    press_clause,
    press_events,
    press_pronouns,
    press_when,
    several,
    terms,
    unit_levels,
)
from extract.decision import Recipient
from extract.passage import Passage
from extract.press_events import Event
from extract.press_people import People
from extract.press_pieces import opens_people

_COUNTED = re.compile(  # with its tones: «Bà», «Nam», «Hải» are no numbers
    r"(?:trong\s+(?:số\s+)?|đã\s+có\s+|có\s+|gần\s+|hơn\s+|trên\s+|tổng\s+số\s+)?(?:\d{1,4}|các|nhiều|những|hàng|"
    r"một(?!\s+trong)|hai|ba|bốn|năm(?!\s+\d)|sáu|bảy|tám|chín|mười)[.,]?\s"
)
_FOREMOST = re.compile(r" (?:tiêu biểu|xuất sắc|điển hình)$")
_COUNTED_ONE = re.compile(r"(?<!\w)(?:\d{1,3}|hai|ba|bốn|năm|các|những|mấy|nhiều|số|một)\s$")  # «3 | đồng chí khác»
_HAS_COUNTED = re.compile(
    r"(?<!\s)\s(?:có|với)\s\d[\d.,/%]{0,8}\s(?!năm\s|tháng\s|lần\s)(?:(?!là |gồm )[a-zà-ỹđ]++\s?)++$"
)
"""«Đảng ủy A có 6 đảng viên được trao …», «… có 8/9 thôn đạt …»."""
_AMONG = re.compile(
    r"\A(?:trong\s(?:so\s)?do,?\s(?:co\s)?|.{0,60}danh\ssach\s)(?:\d{1,4}|hai|ba|bon|nam|cac|nhieu)\s[a-z\s]{1,40}$"
)
"""«Chương trình tuyên dương 30 gương, trong đó 5 gương được … là: …»: their names follow."""
_MANY = re.compile(
    r"(?<!\w)(?:nhiều|các|hàng trăm|hàng chục|\d{1,4}) (?:tập thể|cá nhân|đơn vị)(?:,| và) (?:\d{1,4} )?"
    r"(?:tập thể|cá nhân|đơn vị)(?! tiêu biểu| xuất sắc)(?P<rest>.*+)"
)
"""«nhiều tập thể, cá nhân Công an tỉnh A được …»: the body is not meant."""
_NAMED_BELOW = re.compile(r":|(?<!\w)(?:gồm|trong đó|là)\s")  # then those of the many who are named follow
_SOME_OF = re.compile(r"(?:^|[,;]\s|\s)(?:hai|ba|bốn|năm|các|những|nhiều|một|\d{1,4})\s(?:[^\W\d]+,?\s){1,4}của$")
"""«hai cựu sinh viên của | Trường A được …»: the school was given nothing."""
_RELATIVE = re.compile(
    r"(?<!\s)(?:,| [-–])\s(?:là\s)?(?:người|chủ nhân)"
    r"(?:\s(?:vừa|từng|đã|mới|duy nhất|đầu tiên|(?:hai|ba|nhiều|\d) lần)){0,3}$"
)
"""«ông A; cô B; nghệ nhân C, người vừa | được …»: the last one alone."""
_MOTHER = re.compile(r"(?:[^,;:]{3,60}, )?(?:bà )?mẹ(?: đã| vinh dự)?")
_HOLDS = re.compile(r"(?<!\s)\s++(?:(?:long trọng|vừa|đã|sẽ)\s++){0,4}+tổ chức\s")
_AT = re.compile(r"(?<!\w)(?:ở|tại|trú|ngụ|quê|thuộc)\s[^;:]{0,120}+$")
_OPENS = re.compile(
    r"^(?:riêng|có|(?:hay |ví |chẳng hạn |điển hình |tiêu biểu )?như|đó là)\s|[,:;]\s+|"
    r"(?<!\s)\s(?:có|với|là|và|của|cho|gồm)\s"
)
_STARTS, _READS = 40, 8  # places where a subject is looked for, and those that are read as names
_DATELINE = re.compile(
    r"(?<!\w)\(?[A-ZĐÀ-Ỹ][^\s,:()]{1,12}(?:\s[A-ZĐ][^\s,:()]{1,9}){0,2}\)?\s?[-–]\s+|"
    r"(?P<paper>\(?(?:Báo|Tạp chí|Đài)\s[^,:;.()–-]{2,40}\)?\s[-–]\s)"
)
"""«VNA - PGS.TS A», «(Báo Quảng Trị) - Anh B»: who reports and from where."""
_PLURAL = re.compile(
    r"(?:\d{1,3}|hai|ba|bốn|năm)\s[^,:;]{2,60}:|tập thể\s|cá nhân\s|"
    r"các\s(?:em|ông|bà|đồng chí|thầy|cá nhân|tập thể)"
)


def read(event: Event, people: People) -> tuple[Recipient, ...]:
    """Who was given or received: the earliest words from which on everything names someone."""
    own = _not_who_says(event.subject)
    bare, told = press_when.without_what_is_told(press_when.closed(own)), own is not event.subject
    words = press_when.without_how_often(bare.trimmed(",;: "))
    again = _one(people.topic) if press_when.is_deed(words) else _meant_last(words, people)
    if again or _names_nobody(words, event):
        return again
    ceremony = _HOLDS.search(words.plain) if event.side == "received" else None
    if ceremony and event.subject.text.count("(") > event.subject.text.count(")"):
        return ()  # «Sở A tổ chức tuyên dương 10 em (nhận Bằng khen …)»
    words, reads = words.cut(0, ceremony.start() if ceremony else None), _READS
    for at in islice(_starts(words), _STARTS):
        piece = press_when.without_what_leads(words.cut(at))
        if press_pronouns.is_one(piece.plain):
            return () if words.plain[:at].endswith(" của ") else _one(people.meant(piece.plain))  # «HTX của bà được …»
        if not told and (both := _and_others(piece, people)):
            return both
        if meant := people.counted(piece) or _one(people.by_given_name(piece) or people.nominal(piece)):
            return meant
        if not people.knows(piece) and not _opens_someone(piece):
            continue
        found, reads = people.read(piece), reads - 1
        if ceremony:
            found = tuple(who for who in found if who.kind != "ca-nhan")
        if found and _is_owner(words.cut(0, at), found):
            return ()
        if found or not reads:
            return found[-1 if _RELATIVE.search(words.plain) else 0 :] or _meant_inside(words, people, told)
    return _meant_inside(words, people, told)


def _meant_last(words: Passage, people: People) -> tuple[Recipient, ...]:
    """«Em B được anh A cứu; anh | được tặng …»: the clause begins anew with a pronoun."""
    last = words.cut(words.text.rfind(";") + 1).trimmed(" ")
    if ";" in words.text and press_pronouns.is_one(last.plain):
        return _one(people.meant(last.plain))
    return _one(people.meant("mẹ")) if _MOTHER.fullmatch(last.plain) else ()  # «năm 2014, mẹ | được phong tặng …»


def _names_nobody(words: Passage, event: Event) -> bool:
    """«em trai cô», «6 đảng viên», «trong đó 5 gương»: somebody else, or nobody yet."""
    if press_pronouns.is_kin(words.plain) or press_pronouns.is_kin_of(words.plain) or _is_many(words):
        return True
    last = press_when.without_what_leads(_last_part(words))
    return bool(_HAS_COUNTED.search(words.text) or _receives_as_many(event, last.plain) or _AMONG.match(last.folded))


def _is_owner(before: Passage, found: tuple[Recipient, ...]) -> bool:
    """«Chi bộ của | bà A được …»: she was given nothing."""
    of = before.plain.rstrip().endswith(" của") and terms.opens_body(_last_part(before).text)
    return of and any(who.kind == "ca-nhan" for who in found)


def bodies(headline: Passage, people: People) -> Iterator[Recipient]:
    """«Trường A đón nhận …», «Công ty B được tặng …»: the bodies that a headline says were given something."""
    for event in press_events.events(headline):
        if event.side != "given":
            yield from (who for who in read(event, people) if who.kind != "ca-nhan")


def _receives_as_many(event: Event, last: str) -> bool:
    """«6 đơn vị nhận …» names nobody, «Hai cá nhân: A và B nhận …» does."""
    return event.side == "received" and not (":" in last or " là " in last) and _COUNTED.match(last) is not None


def _one(who: Recipient | None) -> tuple[Recipient, ...]:
    return () if who is None else (who,)


def _and_others(piece: Passage, people: People) -> tuple[Recipient, ...]:
    """«anh và Thượng úy Phương»: who is meant by a pronoun, and those behind «và»."""
    word, joint, rest = piece.plain.partition(" và ")
    one = people.meant(word) if joint and press_pronouns.is_one(word) else None
    others = people.read(piece.cut(len(piece.text) - len(rest))) if one else ()
    return (one, *others) if one and others else ()


def _meant_inside(words: Passage, people: People, told: bool) -> tuple[Recipient, ...]:
    """«Nhiều năm liền cô đạt danh hiệu …, được … tặng …»: the only person addressed so, but not who says it."""
    if told:
        return ()
    if last := press_pronouns.last().search(words.plain):
        return () if _COUNTED_ONE.search(words.plain, 0, last.start()) else _one(people.meant(last["word"]))
    alone = (
        match
        for match in press_pronouns.alone().finditer(words.plain)
        if words.text[match.end() : match.end() + 1].islower()
    )
    said = {match["word"] for match in alone if not _COUNTED_ONE.search(words.plain, 0, match.start())}
    return _one(people.meant(said.pop()) if len(said) == 1 else None)


def is_counted(words: Passage) -> bool:
    last = _last_part(words).trimmed(" ")
    if _AMONG.match(last.folded) or _FOREMOST.sub("", last.plain) in terms.words("press", "kinds_alone"):
        return True
    return any(_COUNTED.match(press_when.without_what_leads(words.cut(at)).plain) for at in _starts(words))


def _is_many(words: Passage) -> bool:
    many = _MANY.search(words.plain)
    return many is not None and not _NAMED_BELOW.search(many["rest"])


def _not_who_says(words: Passage) -> Passage:
    """«Ông A, Giám đốc Sở, cho biết hai người được …»: who says it is not the one."""
    said = [one for one in press_pronouns.says().finditer(words.plain) if words.text[one.start()].islower()]
    if not said or (len(said) == 1 and said[0].end() == len(words.text) and terms.opens_body(words.text)):
        return words  # «Khoa Công nghệ thông tin | được …»
    return words.cut(said[-1].end())


def _last_part(words: Passage) -> Passage:
    """What stands right before the verb: «Bộ A khen thưởng 20 cá nhân, 6 đơn vị nhận …» speaks of 6 bodies."""
    return words.cut(words.text.rfind(",") + 1)


def _starts(words: Passage) -> Iterator[int]:
    """Where a subject may begin: at the start, behind a comma or colon, behind «có» or «với», not «tiền thân là»."""
    if (dateline := _DATELINE.match(words.text)) is None or not dateline["paper"]:
        yield 0
    if dateline:
        yield dateline.end()
    for joint in _OPENS.finditer(words.plain):
        before = words.plain[: joint.end()].rstrip()
        if before.count("(") > before.count(")"):
            continue
        if "," in joint[0] and _AT.search(before[-120:]) and unit_levels.is_place(words.cut(joint.end())):
            continue  # «ông A ở xã B, huyện C»
        if not before.endswith(terms.words("press", "apart")) and not _SOME_OF.search(before):
            yield joint.end()


def _opens_someone(words: Passage) -> bool:
    """A form of address, a body, a name, or a count or plural with names behind it."""
    if match := terms.honorific().match(words.plain):
        return words.text[match.end() : match.end() + 1].isupper() or press_anchors.opens(words)
    if _PLURAL.match(words.plain) or press_clause.opens_counted(words):
        return True
    if terms.household_head().match(words.folded) and any(c.isupper() for c in words.text[1:]):
        return True
    if terms.opens_body(words.text) and (words.text[:1].isupper() or _names_body(words)):
        return True
    if positions.opens_exactly(words) and _reads_person(words):
        return True
    taken = names.name_words(words.text)
    name = words.text[:taken].strip()
    if names.looks_like_name(name) and names.has_surname(name):
        return True
    if words.text[:1].islower() and bool(several.read(words)) and positions.opens(words):
        return True
    return press_anchors.opens(words)


def _names_body(words: Passage) -> bool:
    """«trường Đại học A», «nhân dân và cán bộ tỉnh A», not «tỉnh đã …»: behind small first words stands a name."""
    return opens_people(words) or words.text[terms.body_end(words.text) :].lstrip()[:1].isupper()


def _reads_person(words: Passage) -> bool:
    """«Thủ tướng Phan Văn Khôi»: a post with a name behind it."""
    return any(who.kind == "ca-nhan" for who in several.read(words)[:1])
