"""Persons whom a list names by whole names and who were not read as recipients: every name of a list is somebody.

«HLV Võ Tá Lâm, các VĐV Biện Thị Sa, Dương Văn Páo và Trung tâm A»: whoever reads this as one person with a post loses
two. Each whole name right behind a joint, or behind the words that tell what somebody is, opens a recipient.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice, pairwise

from extract import names, positions, press_tails, recipients, terms
from extract.decision import Recipient
from extract.passage import Passage
from extract.person_facts import fact, name_fact

_MOST = 60
"""Names of a list at most."""
_RUN = re.compile(r"(?<!\S)[“\"]?(?P<run>[^\W\d_a-z][\w’']*(?: [^\W\d_a-z][\w’']*){1,7})(?=[\s,;:.()”\"]|$)")
"""Words one behind the other; which of them begin with a capital is looked at."""
_JOINT = re.compile(r"[,;:]\s*|\s(?:và|cùng|cùng với|với|gồm|là|cho|có|như|tặng)\s")
_PART = re.compile(r"[,;:]\s*|\svà\s")
_LIKE = re.compile(r"(?<!\S)[^\W\d_a-zà-ỹđ]\w* như $")
"""«anh Lò Văn Páo như | B năm ngoái»; not «các tấm gương như»."""
_UNLIKE = re.compile(r"\s(?:thì|bị|vắng mặt|chứng kiến|phối hợp|bắt)(?!\w)")
"""Behind a name: it is told what that person does beside those who are commended."""
_ENDS = re.compile(r";|\s(?:và|cùng)\s|\s(?:do|được|đã|vì|hiến)\s")
_LEVELS = frozenset(
    {"thôn", "bản", "ấp", "buôn", "làng", "xóm", "xã", "phường", "huyện", "tỉnh", "phòng", "khoa", "đội"}
)
"""Words of an office behind which a name of three words is a person's («Trưởng Công an xã Lò Văn Páo»)."""
_LONGEST_HEAD = 60
"""Letters between a joint and a name at most."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A whole name of a list, and the words from the joint before it."""

    piece: Passage
    name: Passage


def completed(stretch: Passage, found: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
    """Those who were read from a stretch, and the persons named in it who were not."""
    anchors = list(islice(_anchors(stretch), _MOST))
    told = {who.name.value for who in found if who.kind == "ca-nhan"}
    missing = [one for one in anchors if one.name.text not in told and not _is_inside(one, found)]
    if not missing:
        return found
    swallowed = [who for who in found if any(_swallows(who, one) for one in missing)]
    lost = {who.name.value for who in swallowed}
    spans = dict(zip((one.name.start for one in anchors), _spans(anchors, stretch), strict=True))
    again = [one for one in anchors if one in missing or one.name.text in lost]  # not «Phó Giám đốc Trịnh | Hồng Vĩ»
    kept = [who for who in found if who not in swallowed and not _is_told_of(who, again, spans)]
    read = [_read(one, spans[one.name.start]) for one in again]
    return tuple(sorted((*kept, *read), key=lambda who: who.name.quote.start))


def opens(words: Passage) -> bool:
    """«Nghệ nhân hát then Nông Thị Sa, …»: a person begins."""
    first = next(_anchors(words.cut(0, 2 * _LONGEST_HEAD)), None)
    return first is not None and first.piece.start == words.start


def first(sentence: Passage) -> tuple[Recipient, ...]:
    """«Nữ công nhân Mai Thị Sa, Tổ trưởng tổ hàn, …»: who opens a sentence, by what he or she is."""
    words = sentence.cut(0, 3 * _LONGEST_HEAD)
    one = next(_anchors(words), None)
    if one is None or one.piece.start != sentence.start or one.name.start == sentence.start:
        return ()
    return (Recipient("ca-nhan", name_fact(one.name, "after-post", 0.85), None, None, None),)


def _anchors(stretch: Passage) -> Iterator[_Anchor]:
    """Each whole name outside brackets that opens a recipient."""
    masked = re.sub(r"\([^()]*\)?", lambda match: "#" * len(match[0]), stretch.text)
    for run in _RUN.finditer(masked):
        at = _name_in(stretch.text, run.start("run"), run.end("run"))
        if at is None:
            continue
        joint = max((match.end() for match in _JOINT.finditer(masked, max(0, at - 200), at)), default=None)
        start = joint if joint is not None else 0 if at <= _LONGEST_HEAD else at
        part = max((match.end() for match in _PART.finditer(masked, max(0, at - 200), at)), default=max(0, at - 200))
        if _deeds().search(stretch.text, part, at) and not stretch.text.endswith((" là ", " gồm "), part, at):
            return  # «anh A, người đã cùng | B bắt cướp C»: whom they met, and all behind
        if _strangers().search(stretch.text, part, at):
            return  # «tên thật là | B», «đại diện là | B, C»
        if _LIKE.search(stretch.text[part:at]) or _UNLIKE.match(stretch.text, run.end("run")):
            continue
        head = stretch.cut(start, at)
        if _names_someone(head, stretch.text[at : run.end("run")]):
            yield _Anchor(stretch.cut(start), stretch.cut(at, run.end("run")))


def _name_in(text: str, start: int, end: int) -> int | None:
    """Where in a run of capitals the whole name begins that ends it."""
    run = text[start:end]
    words = [match.start() for match in re.finditer(r"\S+", run)]
    for at in words[:-1]:
        name = run[at:]
        # «Đoàn TNCS Hồ Chí Minh» is no person
        mixed = any(len(word) > 2 and word.isupper() for word in name.split()) and not name.isupper()
        if names.looks_like_name(name) and names.is_known(name) and " " in name and not mixed:
            return start + at
    return None


def _names_someone(head: Passage, name: str) -> bool:
    """What stands between the joint and the name: nothing, a form of address, a post, what somebody is.

    Behind a post and an office a place may stand («Trưởng ấp An Bình», «Giám đốc Công ty Hoa Cao Nguyên»).
    """
    if press_tails.is_country(name):
        return False
    if not head:
        return len(name.split()) > 2
    if len(head.text) > _LONGEST_HEAD or _others().search(head.plain) or terms.household_head().match(head.folded):
        return False
    if terms.honorific().fullmatch(f"{head.plain} "):
        return True
    if post := positions.end(head):
        level = head.plain.rsplit(maxsplit=1)[-1] in _LEVELS
        rest = head.cut(post)
        if level or rest:
            return len(name.split()) > 2 and (level or (rest.text.islower() and not terms.opens_body(rest.text)))
        return True
    if terms.opens_body(head.text):
        return False
    told = all(word.islower() or word.isupper() or word[0].isdigit() for word in head.text.split()[1:])
    # «Hợp tác xã Dịch vụ, nông nghiệp | An Khang»
    return told and (len(name.split()) > 2 or not head.text[0].islower())


@cache
def _deeds() -> re.Pattern[str]:
    """«người đã cùng», «cứu được», «bắt nghi phạm»: what was done, and whom it was done to."""
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'deeds_to_others'))})(?!\w)")


@cache
def _strangers() -> re.Pattern[str]:
    """«nạn nhân là», «có bố là», «tên thật là»: another one is named, or the same one again."""
    words = (*terms.words("press", "named_apart"), *terms.words("press", "relatives"))
    return re.compile(rf"(?<!\w)(?:{terms.exact(words)})\s(?:là\s)?(?:(?:các\s)?(?:ông|bà|anh|chị|em|cô|thầy)\s)?$")


@cache
def _others() -> re.Pattern[str]:
    """«con trai ông A», «do bà B»: somebody else is named."""
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'of_others'))})(?!\w)")


def _is_inside(one: _Anchor, found: tuple[Recipient, ...]) -> bool:
    """«Trường THPT Nguyễn Văn A», «gia đình ông A»: the name is part of a body's, or of a person's longer one."""
    return any(one.name.text in who.name.value for who in found)


def _swallows(who: Recipient, one: _Anchor) -> bool:
    told = [part.value for part in (who.position, who.unit) if part]
    part = one.name.text.endswith(f" {who.name.value}") and one.name.start < who.name.quote.start < one.name.end
    return part or any(one.name.text in value for value in told)


def _spans(anchors: list[_Anchor], stretch: Passage) -> list[Passage]:
    """The words of each: up to the next one, or to where the list goes on with another."""
    starts = [one.piece.start - stretch.start for one in anchors] + [len(stretch.text)]
    found = []
    for one, (start, following) in zip(anchors, pairwise(starts), strict=True):
        behind = one.name.end - stretch.start
        end = _ENDS.search(stretch.plain, behind, max(behind, following))
        found.append(stretch.cut(start, end.start() if end else max(behind, following)).trimmed(",;:. "))
    return found


def _is_told_of(who: Recipient, again: list[_Anchor], spans: dict[int, Passage]) -> bool:
    """«bà A, xóm Bản Chang»: the place behind a name is no recipient."""
    if who.kind == "ca-nhan":
        return False
    mine = [spans[one.name.start] for one in again]
    return any(span.start < who.name.quote.start < span.end for span in mine)


def _read(one: _Anchor, span: Passage) -> Recipient:
    """The person of a piece with post and unit, or with nothing but what stands before the name."""
    who = recipients.read(span, "ca-nhan")
    if who is not None and who.kind == "ca-nhan" and who.name.value == one.name.text:
        return press_tails.without(who)
    head = span.cut(0, one.name.start - span.start)
    post = fact(head, "item") if head and positions.opens(head) else None
    return replace(Recipient("ca-nhan", name_fact(one.name, "after-post", 0.85), None, post, None))
