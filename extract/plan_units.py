"""The units that a plan gives a task to, as its words name them: «Sở Nội vụ», «các sở, ban, ngành; UBND các huyện»."""

import re
from dataclasses import dataclass
from functools import cache

from extract import plan_words, terms, unit_levels
from extract.decision import Fact
from extract.passage import Passage, split
from ingest.text import same_tone_place

_STOP = re.compile(r"[:(“\"./;]")
_JOINT = re.compile(r"(?:(?<!\s)\s++)?(?:[;,]\s*(?:va\s+)?|&\s*)|(?<!\s)\s++(?:va|cung)\s+")
_BEHIND_JOINT = re.compile(r"(?:[,;]|\svà)\s*$")
_TWO_ORGANS = re.compile(r"(?:văn phòng|đoàn)\s+(?:hđnd|hội đồng nhân dân|đại biểu quốc hội|đbqh)$")
"""«Văn phòng HĐND và UBND huyện» is one office."""
LONGEST = 320
"""Letters of a list of units at most: what goes on longer is a sentence."""
_ABBREVIATED = re.compile(r"(?:TP|TX|TT|Tp)\.$")


@dataclass(frozen=True, slots=True)
class Units:
    """The units of a list, in order, and the offset in the passage where their words end."""

    names: tuple[Fact[str], ...]
    end: int


def opens(text: Passage) -> bool:
    """Whether a text begins with a unit, or with a post that stands for one («Thủ trưởng các đơn vị»)."""
    if not text or plan_words.pattern("units", "not").match(text.plain):
        return False
    return bool(
        plan_words.unit_opening().match(text.plain) is not None
        or (terms.opens_body(text.text) and text.text[:1].isupper())
    )


def read(text: Passage, rule: str) -> Units | None:
    """The units that a text begins with, up to the verb or mark that ends them; null where it begins with none."""
    text = text.cut(0, min(len(text.text), LONGEST + 120))
    start = _after_word(text)
    rest = text.cut(start)
    if not opens(rest):
        return None
    end = _end(rest)
    names = tuple(Fact(one.text, one.quote, rule, 0.9) for one in _apart(rest.cut(0, end)))
    return Units(names, rest.start - text.start + end) if names else None


@cache
def _given() -> re.Pattern[str]:
    return re.compile(rf"^\W*+(?:{terms.exact(plan_words.words('assign', 'before'))})(?!\w)(?:\s+cho(?!\w))?\s*")


def _after_word(text: Passage) -> int:
    """Where a unit may begin behind «Giao», «Đề nghị», «Trách nhiệm của»."""
    match = _given().match(text.plain)
    return match.end() if match else len(text.text) - len(text.text.lstrip("-–+•* "))


def is_given(text: Passage) -> bool:
    """Whether a text begins with a word that gives a task: «Giao», «Đề nghị»."""
    return _given().match(text.plain) is not None


def nothing_else(text: Passage) -> bool:
    """Whether a text is units and no more."""
    units = read(text, "opening")
    return units is not None and units.end >= len(text.text)


def whole(text: Passage, rule: str) -> tuple[Fact[str], ...]:
    """The units of a text that is known to be nothing else, verbs in their names or not («Phòng Kế hoạch tổng hợp»)."""
    text = text.cut(0, min(len(text.text), LONGEST))
    rest = text.cut(_after_word(text))
    return tuple(Fact(one.text, one.quote, rule, 0.85) for one in _apart(rest)) if opens(rest) else ()


def _end(text: Passage) -> int:
    """Where the list ends: before the first verb in small letters, or at a mark that no list has."""
    reach = text.cut(0, min(len(text.text), LONGEST))
    verb = _verb(reach)
    for stop in _STOP.finditer(reach.folded):
        if stop.start() >= verb:
            break
        if stop[0] == "." and _ABBREVIATED.search(reach.text[: stop.end()]):
            continue
        if stop[0] == "/" and reach.text[stop.end() : stop.end() + 1].isalpha():
            continue
        if stop[0] == ";" and opens(reach.cut(stop.end())):
            continue
        return stop.start()
    return verb


def _verb(text: Passage) -> int:
    """Where the first verb in small letters begins: «Sở Xây dựng» has none, nor has «chương trình» or «các tổ chức»."""
    plain = same_tone_place(text.text)
    nouns = [match.span() for match in plan_words.pattern("units", "compounds").finditer(plain.lower())]
    found = (*plan_words.pattern("units", "verbs").finditer(plain), *_capital_verbs().finditer(plain))
    for verb in sorted(found, key=lambda match: match.start()):
        before = plain[: verb.start()]
        if any(start <= verb.start() < end for start, end in nouns):
            continue
        if verb[0] in plan_words.words("units", "verbs_or_heads") and _BEHIND_JOINT.search(before[-4:]):
            continue
        named = verb[0][0].islower() and plan_words.noun_before().search(before[-24:])
        if verb.start() and not named:
            return verb.start()
    return len(text.text)


@cache
def _capital_verbs() -> re.Pattern[str]:
    """«Các phòng thuộc Sở | Hướng dẫn, kiểm tra …»: a line that goes on below its heading."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(same_tone_place, plan_words.words('units', 'capital_verbs')))})(?!\w)")


def _apart(words: Passage) -> tuple[Passage, ...]:
    """The list cut apart where another unit begins; «các sở, ban, ngành», «Sở Văn hóa, Thể thao …» stay whole."""
    words = words.trimmed(",;:.-– ")
    cuts, at = [], 0
    for joint in _JOINT.finditer(words.folded):
        before, rest = words.cut(at, joint.start()), words.cut(joint.end())
        if before and _begins_anew(before, rest, joint[0]):
            cuts.append(before)
            at = joint.end()
    cuts.append(words.cut(at))
    return tuple(piece for piece in (_trimmed(cut) for cut in cuts) if piece and not _only_joins(piece))


def _trimmed(piece: Passage) -> Passage:
    """Without «và» at its ends and the marks around it."""
    piece = piece.trimmed(",;:.-– ")
    while match := re.search(
        r"(?:^(?:và|cùng)\s+|[,;]?(?<!\s)\s++(?:và|cùng|đã|sẽ|đều|đang|phải|cần|chủ)$)", piece.plain
    ):
        piece = piece.cut(match.end()) if match.start() == 0 else piece.cut(0, match.start())
    return piece


def _only_joins(piece: Passage) -> bool:
    return piece.folded in ("va", "cung", "voi")


def _begins_anew(before: Passage, rest: Passage, joint: str) -> bool:
    """Whether another unit begins at `rest`, and not the next word of the name or the list before it."""
    if before.text.count("(") > before.text.count(")") or _TWO_ORGANS.search(before.plain):
        return False
    if f"{before.plain.rsplit(maxsplit=1)[-1]}, {rest.plain.partition(' ')[0]}" in plan_words.words("units", "pairs"):
        return False  # «các Cụm, Khối thi đua»
    if _is_plain_list(rest):
        return not before.plain.startswith("ủy ban nhân dân") or "," in joint or ";" in joint
    if ";" in joint:
        return opens(rest)
    head = rest.text[:1]
    if not head.isupper() or not opens(rest):
        return False
    one = split(rest, _JOINT)[0]
    return " " in one.text and (not _is_plain_list(before) or unit_levels.level(one) >= 0)


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.exact(plan_words.words('units', 'plural'))})\s")


def _is_plain_list(text: Passage) -> bool:
    """«các sở, ban, ngành»."""
    return _plural().match(text.plain) is not None
