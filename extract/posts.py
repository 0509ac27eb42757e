"""What a person is and where: the words after a name split into position and unit, both as written.

Contract, award export: «nguyên Giám đốc» | «Sở Y tế, tỉnh Quảng Trị»; a bare place is the unit.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from extract import agencies, lives, names, positions, provinces, terms
from extract.labels import OF_PERSON
from extract.passage import Passage

_SEPARATOR = re.compile(r"[,;:]|\s[-–—]\s|[-–—]\s")
_GAP = re.compile(
    r"(?:(?<!\s)\s++|\s)?+(?:[,;]\s*+(?:nay|hien)\s+(?:la\s+)?|[,;:]\s*)|"
    r"(?:(?<!\s)\s++|\s)kiem(?:\s+nhiem)?\s+|\s[-–—]\s|[-–—]\s"
)
_DASH = re.compile(r"\s[-–—]\s|(?<=[a-z])[-–—]\s")
_LINKS = re.compile(
    r"(?:(?:hiện\s+)?(?:là|đang\s+là|đang)\s+(?=\w)|(?:(?:hiện|cùng|đều)\s+)?(?:đang\s+)?"
    r"(?:công\s+tác|làm\s+việc|sinh\s+sống|sinh\s+hoạt(?:\s+[Đđ]ảng)?|cư\s+trú|thường\s+trú|trú|học\s+tập)\s+(?:tại|ở)\s*:?\s*|"
    r"(?:chức\s+vụ|chức\s+danh|nghề\s+nghiệp|đơn\s+vị(?:\s+công\s+tác)?|nơi\s+công\s+tác|địa\s+chỉ|nơi\s+ở|thường\s+trú|(?:nguyên|quê|sinh|trú)\s+quán|quê)\s*:\s*|"
    r"(?:(?:nguyên|quê|sinh|trú)\s+quán|(?:hiện\s+)?(?:cư\s+ngụ|ngụ|tạm\s+trú|thường\s+trú|cư\s+trú))\s+(?:tại\s+|ở\s+)?|"
    r"thuộc\s+|(?:ở|tại)\s+(?=(?:thôn|bản|xã|phường|khu|tổ|ấp|xóm|huyện|tỉnh|số)\b))"
)
"""Words that link a name to a post, with their marks («đang» is not «Đảng»): matched against `Passage.plain`."""
_LINK_BEHIND = re.compile(r"\s(?:tại|ở|thuộc|của|và)$")
_ALIAS = re.compile(r"^\s*\((?P<inside>[^)]{1,120})\)")
_NEAR = 300
"""Characters in which a post ends as a rule: all that follows would be looked through for each of many posts."""
_REST = 20
"""Characters of a post behind its unit that its first known words may leave («Công chức Văn phòng - Thống kê»)."""
_HEAD = 60
"""Characters in which the first words of a post or a body stand."""
_CLASS = re.compile(r"\d{1,2}\s?[A-ZĐ]\d{0,2}|\d{1,2}/\d{1,2}")
"""«Sùng A Dế - 10A»: the class of a school."""
_OFFICE = re.compile(r"(?<!\w)(?:phòng|ban|khoa|vụ|bộ\s+phận|tổ)\s+\w")
_SCHOOL_UNION = re.compile(r"\s(?:đoàn|chi đoàn)\s+trường$")
_NO_OFFICE = re.compile(r"(?:to chuc|thanh tra|kiem tra)(?![a-z])")
_KIEM = re.compile(r"\ski[êe]m\s")
"""«Trưởng phòng kiêm Kế toán trưởng», not «Trưởng phòng Kiểm tra»: matched against `Passage.plain`."""


@dataclass(frozen=True, slots=True)
class Post:
    """Position and unit as passages of the text; each null where the words give none."""

    position: Passage | None = None
    unit: Passage | None = None


@lru_cache(maxsize=64)  # an item is asked what it is, and then read
def split(rest: Passage) -> Post:
    """The words after a person's name, separators included, as position and unit."""
    rest = lives.without_deeds(_plain(rest))
    if not rest:
        return Post()
    first = _position(rest)
    if first is None:
        found = _without_head(rest)
        return Post(found.position, _without_remark(found.unit) if found.unit else None)
    first = _named_on(rest, first)
    if (union := _SCHOOL_UNION.search(rest.plain, 0, first)) and rest.text[first : first + 1] == " ":
        first = union.start()  # «Bí thư | Đoàn trường THPT A»
    tail = _without_remark(_plain(rest.cut(first)))
    return Post(_unlinked(rest.cut(0, first)), tail or None)


def _named_on(rest: Passage, end: int) -> int:
    """Where the position ends if the name of its office goes on: «Trưởng phòng Tổng hợp, Quy hoạch | Sở Tài chính»."""
    comma = _SEPARATOR.match(rest.folded, end)
    segment = _segments(rest.cut(comma.end(), comma.end() + _NEAR)) if comma and comma[0] == "," else []
    if len(segment) < 2 or _opens_something(segment[0]) or not _OFFICE.search(rest.plain[:end]):
        return end
    return segment[0].end - rest.start if terms.opens_body(segment[1].text) else end


def _without_remark(unit: Passage) -> Passage:
    """«xóm 1: Người cao tuổi gương mẫu»: what stands behind a colon, or the term of office, is no part of it."""
    ends = [at for at in (unit.text.find(": "), unit.folded.find(" nhiem ky ")) if at > 0]
    return unit.cut(0, min(ends)).trimmed(",;. ") if ends else unit


def _unlinked(position: Passage) -> Passage:
    """«chuyên gia Đức tại» before the name of a school: the link belongs to neither."""
    link = _LINK_BEHIND.search(position.plain)
    return position.cut(0, link.start() if link else None).trimmed(",;:-–")


def tells(rest: Passage) -> bool:
    """Whether words only tell more of the person before them («Chức vụ: …», «công tác tại …»)."""
    return _LINKS.match(rest.plain) is not None


def is_post(words: Passage) -> bool:
    """Whether words begin with a known position, or with the chief of a body («Trung đội phó»)."""
    return _head(words) is not None


def labels(rest: Passage) -> bool:
    """Whether words begin with the label of a fact about the person before them («Chức vụ: …»)."""
    return OF_PERSON.match(rest.folded) is not None


def tells_post(rest: Passage, at: int) -> bool:
    """Whether words that may address a person are a post here, with its body behind («Kỹ sư Phòng Kỹ thuật»)."""
    behind = rest.cut(at)
    return positions.opens(rest) and terms.opens_body(behind.text) and not names.has_surname(behind.text)


def _plain(rest: Passage) -> Passage:
    """Without brackets, birth year and linking words at the start («, sinh năm 1980, hiện là»)."""
    before = None
    while before != rest.text:
        before = rest.text
        rest = rest.trimmed(",;:.-–—•/")
        rest = _without_alias(rest)
        for pattern in (lives.BORN, lives.AGE, lives.JOINED, lives.ETHNIC, lives.NATION, _rank_alone()):
            if match := pattern.match(rest.folded):
                rest = rest.after(match)
        if match := _LINKS.match(rest.plain):
            rest = rest.after(match)
    return rest


def _without_alias(rest: Passage) -> Passage:
    """Without an alias in brackets at the start; a post in brackets stands there instead («(Trưởng phòng, Sở X)»)."""
    match = _ALIAS.match(rest.folded)
    if match is None:
        return rest
    inside, behind = rest.group(match, "inside"), rest.after(match)
    is_post = positions.opens(inside) or terms.opens_body(inside.text)
    told = behind.trimmed(",;:.-–—•/")
    more = told and (":" not in rest.text[match.end() :][:2] or _opens_something(told))
    return inside if is_post and not more else behind


@cache
def _rank_alone() -> re.Pattern[str]:
    """«Trung tá, | Tiểu đoàn trưởng»: a rank at the start that ends there or before a comma."""
    tails = terms.alternation(terms.words("honorifics", "rank_tails"))
    return re.compile(rf"{terms.rank().pattern}(?:\s+(?:{tails}))?\s*(?=[,;]|$)")


def _position(rest: Passage) -> int | None:
    """Where the position at the start of a passage ends; null when none is known there."""
    end: int | None = None
    more = rest
    while (head := _head(near := more.cut(0, _NEAR))) is not None:
        stop = _to_unit(near, head)
        if stop == len(near.text) < len(more.text):
            stop = _to_unit(more, head)
        end = more.start - rest.start + stop
        following = _GAP.match(more.folded, stop)
        if following is None:
            break
        more = more.cut(following.end())
    return end


@cache
def _chief() -> re.Pattern[str]:
    """«Trung đội phó», «Xưởng trưởng»: the head or deputy of a body named by what it is."""
    former = terms.exact(terms.words("positions", "former"))
    heads = terms.exact(terms.words("bodies", "heads"))
    return re.compile(rf"\A\b(?:(?:{former})\s++)?(?:{heads})\s+(?:trưởng|phó)(?!\w)")


def _head(rest: Passage) -> int | None:
    """Where a known position ends that is no body's name («Công an viên» is longer than «Công an», «Đại sứ quán» than
    «Đại sứ»)."""
    head = positions.end(rest)
    if head is None and (chief := _chief().match(rest.plain)):
        return chief.end()
    if head is None or (
        terms.opens_body(rest.text) and (" " not in rest.text[:head] or terms.body_end(rest.text) > head)
    ):
        return None
    whole = terms.name_around(rest.plain, head)
    return len(rest.plain[:whole].rstrip()) or head if whole else head  # «Thư ký | Tòa án nhân dân huyện A»


def _to_unit(rest: Passage, at: int) -> int:
    """From the end of a known position on to where a unit or a separator begins («Trưởng phòng Nội vụ huyện X»)."""
    size = len(rest.text)
    labelled, plain = ":" in rest.text, rest.plain
    while at < size:
        if (rest.text[at] in ",;:(" and not agencies.splits_name(rest, at)) or _KIEM.match(plain, at):
            return at
        if labelled and rest.text[at] == " " and OF_PERSON.match(rest.folded, at + 1):
            return at
        dash = _DASH.match(rest.folded, at)
        if dash and _opens_something(rest.cut(dash.end(), dash.end() + _HEAD)):
            return at
        if rest.text[at] == " " and _opens_unit(rest, at + 1):
            near = rest.cut(at + 1, at + 1 + _NEAR)
            bare = terms.bare_body(near.plain, 0)
            organ = None if bare is None else at + 1 + bare
            after = near.cut(bare).trimmed(",-– ") if bare is not None else None
            if organ is None or after is None or not _opens_something(after):
                return at
            return organ
        at += 1
    return size


def _opens_unit(rest: Passage, at: int) -> bool:
    """A unit begins here; «Ban Tổ chức», «phòng Thanh tra» go on instead."""
    if _NO_OFFICE.match(rest.folded, at) and re.search(r"(?:ban|phong|khoa|bo phan|vu|doi)\s$", rest.folded[:at]):
        return False
    return terms.opens_body(rest.text[at : at + 60]) and not agencies.splits_name(rest, at)


def _opens_something(rest: Passage) -> bool:
    return terms.opens_body(rest.text) or positions.opens(rest)


def _without_head(rest: Passage) -> Post:
    """No known position first: a unit, a unit and then a position, or an unknown position."""
    segments = _segments(rest)
    if _CLASS.fullmatch(rest.text) or provinces.province(rest.text) is not None:
        return Post(None, rest)
    if terms.opens_body(rest.text):
        for tail in (rest.cut(segment.start - rest.start) for segment in segments[1:]):
            if (head := _head(tail)) and head >= len(tail.text) - _REST:
                return Post(tail, rest.cut(0, tail.start - rest.start).trimmed(",;:-–"))
        return Post(None, rest)
    early = _to_unit(rest, 0)
    if segments and 0 < early < len(segments[0].text) and terms.opens_body(rest.cut(early).text):
        return Post(rest.cut(0, early).trimmed(",;:-–"), rest.cut(early))
    for segment in segments[1:]:
        if (known := _position(segment)) is not None:  # «Người giữ rừng, Chi hội trưởng thôn 3»: two posts
            at = segment.start - rest.start + known
            return Post(_unlinked(rest.cut(0, at)), _plain(rest.cut(at)) or None)
        if terms.opens_body(segment.text):
            at = segment.start - rest.start
            return Post(rest.cut(0, at).trimmed(",;:-–"), rest.cut(at))
    end = _to_unit(rest, 0)
    return Post(rest.cut(0, end).trimmed(",;:-–") or None, rest.cut(end).trimmed(",;:-–") or None)


def _segments(rest: Passage) -> list[Passage]:
    """The parts between separators."""
    cuts, at = [], 0
    for match in _SEPARATOR.finditer(rest.folded):
        cuts.append(rest.cut(at, match.start()))
        at = match.end()
    cuts.append(rest.cut(at))
    return [part for part in cuts if part]
