"""What names a person: the forms of address before a name, where the name ends, and the facts made of them."""

import re
from functools import lru_cache

from extract import casing, names, positions, posts, terms
from extract.decision import Fact
from extract.passage import Passage
from ingest.text import fold

_WORDS = re.compile(r"\S+")
WHOLE, _NEAR = 3, 4
"""Syllables of a whole name, behind which a body's name may begin with several capitals; words in which it shows."""
_UNMARKED = re.compile(r"(?:Ong|Ba|Dong chi|D/c|Anh|Chi|Em|Cu)\s+(?=[A-Z][a-z]+\s[A-Z])")
"""«Ong Tran Van Thoi»: papers typed without any marks."""
_DEGREE, _NAME = re.compile(r"(?:[A-ZĐ]{2,6}\d?\.\s*+){1,3}(?=[^\W\d_])"), 60
"""An abbreviation with its dot, and the characters behind it in which a name stands."""
_GAP = re.compile(r"[,;/]?\s*")


def fact(words: Passage | None, rule: str, confidence: float = 0.96) -> Fact[str] | None:
    words = words.trimmed(",;:.-– ") if words else None
    return Fact(words.text, words.quote, rule, confidence) if words else None


def unit_of(own: Fact[str] | None, group: Fact[str] | None) -> Fact[str] | None:
    """The unit of one's own words, else that of the group; «Chủ tịch Quỹ» below «Quỹ Hạt giống» means the latter."""
    bare = own is not None and group is not None and fold(group.value).startswith(f"{fold(own.value)} ")
    return group if own is None or (bare and " " not in own.value) else own


def address(words: Passage) -> Fact[str]:
    """A form of address as written, its dot included («ThS.»)."""
    words = words.trimmed(",;:-– ")
    return Fact(words.text, words.quote, "address", 0.96)


def name_fact(name: Passage, rule: str, confidence: float) -> Fact[str]:
    return Fact(casing.person_case(name.text), name.quote, rule, confidence)


def address_end(item: Passage) -> int:
    """Where the forms of address at the start end: «Đại tá, TS. » of «Đại tá, TS. Lê Văn A»; 0 without any."""
    if (bare := _UNMARKED.match(item.text)) and item.text.isascii():
        return bare.end()
    at = end = 0
    plain = item.plain
    while match := terms.honorific().match(plain, at):
        gap = _GAP.match(plain, match.end())
        after = gap.end() if gap else match.end()
        small = at and item.text[at].islower() and " " not in match[0].strip()  # not «Cố nghệ nhân A»
        if after in (at, len(plain)) or small or names.bears_co(item.text[at : at + 20]):
            break
        if item.text[after].isupper():
            end = after
        elif not _is_calling(plain, after):
            break
        at = after
    return end or _degree_end(item)


def _degree_end(item: Passage) -> int:
    """Where a degree that no list has ends: «DSĐH. » of «DSĐH. Lê Văn A»; 0 where no whole name stands behind it."""
    match = _DEGREE.match(item.text)
    if match is None or terms.opens_body(item.text):
        return 0
    behind = item.text[match.end() : match.end() + _NAME]
    name = behind[: names.name_words(behind)]
    return match.end() if " " in name and names.looks_like_name(name) and names.has_surname(name) else 0


def _is_calling(plain: str, at: int) -> bool:
    """«Cố | nghệ nhân Trần A», «Em | học sinh Lò Thị B»: what somebody is, small between address and name."""
    match = terms.honorific().match(plain, at)
    return match is not None and " " in match[0].strip()


@lru_cache(maxsize=64)
def name_end(item: Passage) -> int:
    """Where the person's name at the start of an item ends; 0 where there is none.

    A known position after at least two syllables ends it («Lê Văn A Phó Giám đốc …»).
    """
    taken = names.name_words(item.text)
    spans = [m.span() for m in _WORDS.finditer(item.text[:taken])]
    for index, (start, _) in enumerate(spans):
        if index >= 7 or (index >= 1 and _opens_post(item.cut(start), index)):
            return spans[index - 1][1]
    return taken


def _opens_post(rest: Passage, index: int) -> bool:
    """A position or unit begins at the word `index` and not a further syllable of a name («… Đoàn Bảo Như»)."""
    if posts.labels(rest):
        return True
    words = rest.text.split()
    behind = words[1] if len(words) > 1 else ""
    if words[0][-1] in ",;:" or behind[:1] in ("(", "-", "–", "—") or behind in terms.words("names", "behind"):
        return False
    if positions.opens_after_name(rest):
        return True
    if index >= 2 and len(words) > 1 and words[1][0].islower():
        return terms.opens_body(rest.text)
    return index >= WHOLE and _goes_on_small(words) and (terms.opens_body(rest.text) or positions.opens(rest))


def _goes_on_small(words: list[str]) -> bool:
    """«Trạm Y tế …», «Trưởng Khoa Chế biến»: small letters follow after few capitals, as in no name."""
    near = words[1:_NEAR]
    return any(word[0].islower() for word in near) and not any(word[-1] in ",;" for word in near[:-1])
