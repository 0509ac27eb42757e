"""How high a body stands: whether one beside another is its parent."""

import re
from functools import cache

from extract import terms
from extract.passage import Passage

_NUMBERED = re.compile(r"(?<!\s)\s++(?:số\s+)?\d")
"""«Tổ 3» is a place, «Tổ bốc xếp» a part of a body."""


_TWO_ORGANS = re.compile(
    r"(?:văn phòng|đoàn)\s+(?:đoàn\s+)?(?:hđnd|hội đồng nhân dân|đại biểu quốc hội|đbqh|đại biểu quốc hội,? hđnd)$"
)


_STRANGERS = (
    ("rooms", "without_rooms"),
    ("wholes", "leaves"),
    ("schools", "without_schools"),
    ("above_communes", "communes"),
)
"""Heads of `[bodies]`: no body of the first is part of one of the second."""
_OF = re.compile(r"\sthuộc\s")
_JOINT = re.compile(r",\s|\sva\s")


def is_half_an_office(before: Passage, rest: Passage) -> bool:
    """«Văn phòng Đoàn ĐBQH | và HĐND tỉnh» is one office, «Báo | và Đài Sao Hôm» one body; «Văn phòng HĐND | và
    Văn phòng UBND tỉnh» are two."""
    last = before.text.rpartition(",")[2].strip()
    if last.isalpha() and terms.body_end(last) == len(last):
        return True  # a head alone
    return _TWO_ORGANS.search(before.plain[-80:]) is not None and not rest.plain.startswith("văn phòng")


@cache
def heads(key: str) -> re.Pattern[str]:
    """One of the heads of `[bodies]` in the language data, at the start of a passage with its marks."""
    return re.compile(rf"(?:{terms.exact(terms.words('bodies', key))})(?!\w)")


def is_place(part: Passage) -> bool:
    """A place begins: «thôn 3», «Tổ 5»; «Tổ bốc xếp» is a part of a body."""
    match = heads("places").match(part.plain)
    return match is not None and (match[0] != "tổ" or _NUMBERED.match(part.text, match.end()) is not None)


@cache
def _levels() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...], int]:
    """Heads of parts, territories in a name, each from the lowest up, and the level of a body without either."""
    table = terms.terms()["bodies"]
    parts, territories = (
        tuple(re.compile(rf"(?<!\w)(?:{terms.exact(words)})(?!\w)") for words in table[key])
        for key in ("parts", "territories")
    )
    usual = next(n for n, words in enumerate(table["territories"]) if table["usual"] in words)
    return parts, territories, len(parts) + usual


def level(part: Passage) -> int:
    """How high a body stands: a parent stands above its parts. A part's own head comes before the place in its name."""
    parts, territories, usual = _levels()
    superior = heads("superiors").match(part.plain)
    if superior and not _is_division(part.cut(superior.end())):
        return usual + 1
    inner = next((low for low, head in enumerate(parts) if head.match(part.plain)), None)
    if inner is not None:
        return inner
    named = (len(parts) + high for high, words in enumerate(territories) if words.search(part.plain))
    return max(named, default=usual)


def siblings(one: Passage, other: Passage) -> bool:
    """«CĐCS Đài A» and «CĐCS Văn phòng B»: no body of that head is part of another, whatever their names say;
    nor is one firm part of another («Công ty TNHH A, HTX B»), but for those that stand above («Tổng Công ty»)."""
    mine, others = heads("flat").match(one.plain), heads("flat").match(other.plain)
    if mine is not None and others is not None and mine[0] == others[0]:
        return True
    if any(heads(key).match(one.plain) and heads(key).match(other.plain) for key in ("villages", "chambers")):
        return True
    firms = heads("firms")
    return firms.match(one.plain) is not None and firms.match(other.plain) is not None


def among_peers(last: Passage, before: Passage, rest: Passage) -> bool:
    """«Phòng 7, Phòng 9, | Viện A và Viện B»: behind two units without a parent comes a body that has a peer itself."""
    bare = "," not in last.text + before.text and _head(last) == _head(before) and terms.opens_body(rest.text)
    joint = _JOINT.search(rest.folded) if bare else None
    return joint is not None and "va" in joint[0] and _head(rest) == _head(rest.cut(joint.end()))


def _head(body: Passage) -> str:
    return body.folded.partition(" ")[0]


def apart(before: Passage, body: Passage) -> bool:
    """«Ban Bảo vệ phường A» and «Trường B»: a body that tells its own place is no part of a school;
    «Công ty TNHH A» and «Hội B»: a firm is part of few;
    «Phòng Cảnh sát hình sự» and «Công an phường B», which has none; «Sở A» and «phường B», «Tập đoàn C»: no Sở is part
    of one; «Đồn Biên phòng A» and «Hạt Kiểm lâm B», «Trường A» and «Chi cục B»."""
    _, territories, _ = _levels()
    if _names_such_parent(before, body):
        return True
    if any(heads(one).match(before.plain) and heads(other).match(body.plain) for one, other in _STRANGERS):
        return True
    if heads("above_communes").match(before.plain) and terms.enterprise_head().match(body.folded):
        return True
    if heads("firms").match(before.plain):
        return not is_place(body) and not heads("above_firms").match(body.plain)
    placed = any(words.search(before.plain) for words in territories) or _in_village().search(before.plain) is not None
    works = heads("works").match(before.plain) is not None  # «Xí nghiệp A, Trường B»
    return heads("leaves").match(body.plain) is not None and (placed or works)


_NAME = r"(?:\s[^\W\d_]{1,12}){0,5}"
_SEATS = re.compile(
    rf"(?<!\w)(?:(?:xã|phường|thị trấn|đặc khu)(?P<commune>{_NAME})|(?:huyện|quận|thị xã)(?P<district>{_NAME})|"
    rf"tỉnh(?P<province>{_NAME}))$"
)


def elsewhere(before: Passage, body: Passage) -> bool:
    """«Phòng A huyện B» and «Hội C xã D», «UBND xã A» and «Trường B xã C»: a body whose place stands
    at its end is no part of one of a lower place, or of another place of the same rank."""
    mine, others = _SEATS.search(before.plain), _SEATS.search(body.plain)
    if mine is None or others is None or is_place(body) or mine.lastgroup is None or others.lastgroup is None:
        return False
    ranks = ("commune", "district", "province")
    own, other = ranks.index(mine.lastgroup), ranks.index(others.lastgroup)
    names = mine[mine.lastgroup].strip(), others[others.lastgroup].strip()
    return other < own or (other == own and all(names) and names[0] != names[1])


@cache
def _in_village() -> re.Pattern[str]:
    """«Chi hội Cựu chiến binh bản Co Sản» is no part of «Trạm Y tế xã»."""
    return re.compile(rf"\s(?:{terms.exact(terms.words('bodies', 'villages'))})\s\w")


def _is_division(rest: Passage) -> bool:
    """«Phòng Giáo dục | Tiểu học» is a part of a department, not the education office of a district."""
    return terms.opens_body(rest.text) and not is_place(rest)


def each_in_brackets(before: Passage, rest: Passage) -> bool:
    """«Binh đoàn A (Bộ B), Cục C (Bộ D)»."""
    return before.text.endswith(")") and re.match(r"[^,;()]{3,80}\([^()]{2,60}\)", rest.text) is not None


def without_bracket(part: Passage) -> Passage:
    """«Tổng Công ty A (trước đây là Công ty B)»: what stands in brackets tells nothing of its level."""
    return part.cut(0, part.text.find("(")) if part.text.find("(") > 0 else part


def _names_such_parent(before: Passage, new: Passage) -> bool:
    """«Chi nhánh Công ty A, Công ty B», «Đội A thuộc Chi cục B, Phòng C»: the first one names its parent itself; but
    «Đội A Công an huyện B, Công an tỉnh C» goes on with what stands above it."""
    head = new.plain[: terms.body_end(new.text)].strip()
    inside = re.search(rf"\s{re.escape(head)}\s", before.plain) if head else None
    of = _OF.search(before.plain)
    parent = before.cut(of.end()) if of else before.cut(inside.start()) if inside else None
    return parent is not None and terms.opens_body(parent.text) and level(parent) >= level(new)
