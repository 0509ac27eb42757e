"""Whom an article names: persons with a form of address, and those who are meant by «ông Tàng» or «cô» later on."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice, pairwise

from extract import names, positions, press_clause, press_tails, recipients, several, terms
from extract.decision import Recipient
from extract.passage import Passage, split
from extract.person_facts import fact, name_fact

_PIECES = re.compile(r";(?![^();]{0,100}\))")
_COUNTED = re.compile(r"(?:da\s+co\s+|co\s+|gan\s+|hon\s+|tren\s+)?(?:\d{1,4}|nhieu|mot\s+so|hang)[.,]?\s+[a-z]")
_MORE = re.compile(r"(?:,|(?<![,\s]))\s++(?:va|cung)\s++")
_COMMAS = re.compile(r"(?<!\s),?\s++va\s++|,\s*+")
_KIND = re.compile(r"(?:các\s+)?(?:tập thể|cá nhân)[\s:]")
"""«… và các cá nhân: ông A», «… và tập thể Trạm Y tế»: others begin."""
_PEOPLE = re.compile(
    r"(?:(?:tap\s+the\s+)?(?:nhan\s+dan|can\s+bo|chien\s+si|cong\s+nhan|quan|dang\s+bo|chinh\s+quyen)(?:,\s+)?){1,8}+"
)
"""«Nhân dân và cán bộ huyện A» is one recipient."""
_PEOPLE_END = re.compile(rf"(?:^|[,;]\s?){_PEOPLE.pattern}$")
_ENDED = re.compile(r"\s*(?:[,(;]|$)")
_SMALL_WORDS = re.compile(r"\A(?:[“\"‘']?[a-zà-ỹđ]++[”\"’']?\s++){1,4}(?=[A-ZĐÀ-Ỹ])")
_WORD_STARTS = re.compile(r"(?<!\w)\w")
_LONGEST_ITEM = 250
"""Letters of a paragraph that is an item of a list at most."""
_STOP = re.compile(r"(?<!TP)(?<!TX)(?<!TT)\.|[;:()“”]")


def addressed(text: Passage) -> Iterator[Recipient]:
    """«đồng chí Vũ Hải Đăng, Phó Chủ tịch UBND tỉnh, dự và phát biểu»: each up to the next verb or person."""
    plain = text.plain
    starts = [at.start() for at in _WORD_STARTS.finditer(plain) if _honorific_at(text, plain, at.start())]
    for start, end in pairwise([*starts, len(text.text)]):
        words = text.cut(start, min(end, start + 200))
        stop = _STOP.search(words.text)
        words = words.cut(0, stop.start()) if stop else words
        head = terms.honorific().match(words.plain)
        verb = _verb_start(words, head.end() if head else 0)
        who = recipients.read(words.cut(0, verb) if verb is not None else words.trimmed(",; "), None)
        if who is not None and who.kind == "ca-nhan" and who.honorific is not None and len(who.name.value.split()) > 1:
            yield who


def _honorific_at(text: Passage, plain: str, at: int) -> bool:
    match = terms.honorific().match(plain, at)
    return match is not None and text.text[match.end() : match.end() + 1].isupper()


def _verb_start(words: Passage, at: int) -> int | None:
    """Where a sentence goes on behind a person: at a verb in small letters («Vũ Hải Đang» is a name)."""
    found = (match for match in _verbs().finditer(words.plain, at) if words.text[match.start("verb")].islower())
    return next((match.start() for match in found), None)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\s),?\s+(?P<verb>{terms.exact(terms.words('press', 'verbs'))})(?!\w)")


def is_named_alone(text: Passage) -> bool:
    """«Bà B, Giám đốc Công ty C.»: a paragraph that names a person and tells nothing of what happened."""
    head = terms.honorific().match(text.plain)
    named = head is not None and text.text[head.end() : head.end() + 1].isupper()
    return named and len(text.text) < _LONGEST_ITEM and _verb_start(text, head.end() if head else 0) is None


@dataclass(slots=True)
class People:
    """The persons an article has named so far, by their whole names, and bodies by their short ones."""

    headline: str = ""
    known: dict[str, Recipient] = field(default_factory=dict)
    bodies: dict[str, Recipient] = field(default_factory=dict)
    given: dict[str, set[str]] = field(default_factory=dict)
    """Whole names by the given name."""

    def meet(self, found: Iterable[Recipient]) -> None:
        """Remember persons; who was named before with post and unit stays as told then."""
        for who in found:
            before = self.known.get(who.name.value)
            if who.kind == "ca-nhan" and len(who.name.value.split()) > 1:
                told = press_tails.without(who)
                self.known[who.name.value] = _fuller(before, told) if before else told
                self.given.setdefault(who.name.value.split()[-1], set()).add(who.name.value)

    def full(self, who: Recipient) -> Recipient | None:
        """A person under the whole name: «ông Tàng» is Hồ Văn Tàng if only one such was named; else null."""
        name = who.name.value
        if len(name.split()) > 1 or who.kind != "ca-nhan" or names.has_clan_mark(name):
            return _fuller(who, self.known[name]) if name in self.known else who
        if who.honorific is None:
            return None
        called = (self.known[whole] for whole in self.given.get(name, ()))
        return self._only(one for one in called if _alike(one, who.honorific.value))

    def meant(self, pronoun: str) -> Recipient | None:
        """Whom «ông» or «cô» alone means: the only person addressed so or named in the headline; null for several."""
        known = self.known.values()
        return self._only(one for one in known if _alike(one, pronoun) or one.name.value in self.headline)

    def _told_before(self, piece: Passage) -> Recipient | None:
        """«cho anh», «cho Hải», «cho EVNFinance»: who is called so, if only one is."""
        words = piece.trimmed(",;:. ")
        if words.text in self.bodies:
            return self.bodies[words.text]
        if words.plain in terms.words("press", "pronouns"):
            return self.meant(words.plain)
        if " " in words.text or not words.text[:1].isupper():
            return None
        return self._only(self.known[name] for name in self.given.get(words.text, ()))

    def _only(self, found: Iterable[Recipient]) -> Recipient | None:
        first = list(islice(found, 2))
        return first[0] if len(first) == 1 else None

    def read(self, stretch: Passage) -> tuple[Recipient, ...]:
        """Everyone who is commended in a stretch of words: counts, plurals and what is told of them fall away."""
        found: list[Recipient] = []
        runs = split(press_clause.without_homes(press_clause.without_money(stretch)), _PIECES)
        for piece in (part for whole in runs for part in _parted(_bare(whole))):
            if _COUNTED.match(piece.folded):
                continue
            if one := self._told_before(piece):
                found.append(one)
                continue
            if one := stranger(piece):
                found.append(one)
                continue
            for who in several.read(piece, listed=len(runs) > 1):
                whole = self.full(press_tails.without(who))
                if whole is not None and press_tails.names_someone(whole):
                    found.append(whole)
        return tuple(found)


def _alike(one: Recipient, honorific: str) -> bool:
    return one.honorific is not None and _address(one.honorific.value) == _address(honorific)


def _address(honorific: str) -> str:
    words = honorific.lower().rstrip(".:").split()
    return words[0] if words else ""


def _fuller(one: Recipient, other: Recipient) -> Recipient:
    """The same person with post and unit from elsewhere in the article, where nothing is told here."""
    if one.position is not None or one.unit is not None:
        return replace(one, honorific=one.honorific or other.honorific)
    return replace(one, honorific=one.honorific or other.honorific, position=other.position, unit=other.unit)


@cache
def _before() -> re.Pattern[str]:
    words = terms.exact(terms.words("press", "before_names"))
    counted = r"(?:\d{1,4}[.,]?|các)\s+[^\W\d]+(?:\s+[^\W\d]+){0,6}?\s*(?::|\s(?:là|gồm)(?!\w)\s*:?)"
    return re.compile(rf"(?:(?:{counted}|(?:{words})(?!\w)\s*:?)\s*)")


def _bare(words: Passage) -> Passage:
    """Without «các em», «tập thể», «3 cá nhân:» before the names; a form of address stays."""
    words = words.trimmed(",;:. ")
    while match := _before().match(words.plain):
        rest = words.cut(match.end())
        if not rest or (terms.honorific().match(words.plain) and rest.text[:1].isupper()):
            break
        if not _opens_names(rest):
            break
        words = rest.trimmed(",;: ")
    return _from_name(words)


def _from_name(words: Passage) -> Passage:
    """Without small words that tell what somebody is («ngư dân Nguyễn Ngọc Thạnh»), if a whole name follows them."""
    told = _SMALL_WORDS.match(words.text)
    if told is None or terms.honorific().match(words.plain) or positions.opens_exactly(words):
        return words
    rest = words.cut(told.end())
    return rest if not terms.opens_body(words.text) and _is_person(rest) else words


def _opens_names(rest: Passage) -> bool:
    """What stands behind such a word may be another one, a form of address, a post, a name or a body."""
    return (
        rest.text[:1].isupper()
        or terms.honorific().match(rest.plain) is not None
        or positions.opens_exactly(rest)
        or terms.opens_body(rest.text)
        or _before().match(rest.plain) is not None
    )


def _parted(words: Passage) -> Iterator[Passage]:
    """A piece cut apart before a count, a bare name or a post with a name behind «và»."""
    each = split(words, _COMMAS)
    if len(each) > 1 and all(part.text[:1].islower() and (_is_person(part) or stranger(part)) for part in each):
        yield from each  # «tiền vệ A, trung vệ B và thủ môn C»
        return
    at = 0
    for joint in _MORE.finditer(words.folded):
        rest = words.cut(joint.end())
        if _PEOPLE_END.search(words.folded[at : joint.start()]):
            continue
        if _COUNTED.match(rest.folded) or _KIND.match(rest.plain) or _is_person(_from_name(rest)):
            if piece := words.cut(at, joint.start()):
                yield _bare(piece)
            at = joint.end()
    if piece := words.cut(at):
        yield _bare(piece)


def stranger(words: Passage) -> Recipient | None:
    """«huấn luyện viên Park Hang Seo»: a post with a name of another country behind it, and nothing else."""
    post = positions.end(words) if words.text[:1].islower() and positions.opens_exactly(words) else None
    name = words.cut(post) if post else words.cut(len(words.text))
    if not names.looks_like_name(name.text) or names.has_surname(name.text) or press_tails.is_country(name.text):
        return None
    return Recipient("ca-nhan", name_fact(name, "after-post", 0.85), None, fact(words.cut(0, post), "item"), None)


def opens_people(words: Passage) -> bool:
    """«nhân dân và cán bộ tỉnh A» begins."""
    return _PEOPLE.match(words.folded) is not None


def _is_person(rest: Passage) -> bool:
    """A whole name without a form of address begins, or a post with a name («điều dưỡng trưởng Nguyễn Thị Sa»)."""
    taken = names.name_words(rest.text)
    name = rest.text[:taken].strip()
    if names.looks_like_name(name) and names.has_surname(name) and _ENDED.match(rest.text, taken):
        return not terms.opens_body(rest.text)
    if not (rest.text[:1].islower() and positions.opens_exactly(rest)):
        return False
    who = recipients.read(rest)
    return who is not None and who.kind == "ca-nhan"
