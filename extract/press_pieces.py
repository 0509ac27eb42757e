"""A stretch of words of an article cut into pieces that each name one of those who are commended."""

import re
from collections.abc import Iterator
from functools import cache

from extract import names, positions, press_clause, press_tails, recipients, several, terms
from extract.decision import Recipient
from extract.passage import Passage, split
from extract.person_facts import fact, name_fact

_PIECES = re.compile(r";(?![^();]{0,100}\))")
_COUNTED = re.compile(r"(?:da\s+co\s+|co\s+|gan\s+|hon\s+|tren\s+)?(?:\d{1,4}|nhieu|mot\s+so|hang)[.,]?\s+[a-z]")
_MORE = re.compile(r"(?:,|(?<![,\s]))\s++(?:va|cung)\s++")
_COMMAS = re.compile(r"(?<!\s),?\s++va\s++|,\s*+")
_STATED = re.compile(r"(?<!\d)(\d{1,2}) [a-z]+(?: [a-z]+){0,10}(?:(?: (?:la|gom))?:\s*| (?:la|gom)\s+)$")
_KIND = re.compile(r"(?:các\s+)?(?:tập thể|cá nhân)[\s:]")
"""«… và các cá nhân: ông A», «… và tập thể Trạm Y tế»: others begin."""
_PEOPLE = re.compile(
    r"(?:(?:tap\s+the\s+)?(?:nhan\s+dan|can\s+bo|chien\s+si|cong\s+nhan|quan|dang\s+bo|chinh\s+quyen)(?:,\s+)?){1,8}+"
)
"""«Nhân dân và cán bộ huyện A» is one recipient."""
_PEOPLE_END = re.compile(rf"(?:^|[,;]\s?){_PEOPLE.pattern}$")
_INSIDE = re.compile(r"[,;:()]|\s(?:và|cùng|là|cho)\s")
_WORD_STARTS = re.compile(r"(?<!\S)\w")
_ENDED = re.compile(r"\s{0,20}+(?:[,(;]|$|(?:vì|do|về|nhờ|đã|có)\s)")
_SHORT_NAME = 3
"""Words of such a name at most."""
_SMALL_WORDS = re.compile(r"\A(?:[“\"‘']?[a-zà-ỹđ]++[”\"’']?\s++){1,4}(?=[A-ZĐÀ-Ỹ])")


def pieces(stretch: Passage) -> tuple[tuple[Passage, ...], bool]:
    """The pieces without counts, plurals and what is told besides; whether semicolons part them."""
    runs = split(press_clause.without_homes(press_clause.without_money(stretch)), _PIECES)
    apart = (part for whole in runs for part in _parted(_bare(whole)))
    return tuple(piece for piece in apart if not _COUNTED.match(piece.folded)), len(runs) > 1


def as_counted(
    piece: Passage, stretch: Passage, read: tuple[Recipient, ...], told: int | None = None
) -> tuple[Recipient, ...]:
    """«2 tập thể: A, B và …»: where the count before the names is not met, the reading of them that meets it; `told` is
    one that stands before the stretch."""
    stated = _STATED.search(stretch.folded[: piece.start - stretch.start])
    count = int(stated[1]) if stated else told
    apart = several.counted(piece, count) if count and count != len(read) else ()
    return apart if all(recipients.is_body(who) for who in apart) and apart else read


@cache
def _before() -> re.Pattern[str]:
    words = terms.exact(terms.words("press", "before_names"))
    number = r"\d{1,4}[.,]?|các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
    counted = rf"(?:{number})\s+[^\W\d]+(?:\s+[^\W\d]+){{0,10}}?\s*(?::|\s(?:là|gồm)(?!\w)\s*:?)"
    return re.compile(rf"\A(?:(?:{counted}|(?:{words})(?!\w)\s*:?)\s*)")


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
    if told is None or not told[0].replace("“", "").islower():  # «Đào tạo» begins with no small letter
        return words
    if terms.honorific().match(words.plain) or positions.opens_exactly(words) or press_tails.tells_home(told[0]):
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
    if len(each) > 1 and all(_is_whole_name(part.text) for part in each):
        yield from each  # «A Thok, Y Nhơr và Siu Broi»
        return
    at = 0
    for joint in _MORE.finditer(words.folded):
        rest = words.cut(joint.end())
        if _PEOPLE_END.search(words.folded[at : joint.start()]):
            continue
        if _COUNTED.match(rest.folded) or _KIND.match(rest.plain) or _is_person(_from_name(rest)) or _is_posted(rest):
            if piece := words.cut(at, joint.start()):
                yield _bare(piece)
            at = joint.end()
    if piece := words.cut(at):
        yield _bare(piece)


def _is_whole_name(text: str) -> bool:
    """Two or more words that begin with a surname, or with what marks a name of the Tây Nguyên."""
    marked = text.split()[0] in terms.words("names", "marks")
    return " " in text and names.looks_like_name(text) and (marked or names.is_known(text))


def marked(words: Passage) -> Recipient | None:
    """«A Thok»: what only a mark shows to be a name, and nothing else."""
    if words.text.split()[0] not in terms.words("names", "marks") or not _is_whole_name(words.text):
        return None
    short = len(words.text.split()) <= _SHORT_NAME
    return Recipient("ca-nhan", name_fact(words, "marked", 0.85), None, None, None) if short else None


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


def _is_posted(rest: Passage) -> bool:
    """«Giám đốc Lò Văn Páo và | Phó Giám đốc Trần Thị Lụa»: a post and a name behind it, and nothing else."""
    return posted(rest) is not None


def posted(words: Passage) -> Recipient | None:
    """«Trưởng Thuế cơ sở 5 Lê Thị Ngần»: a post, its office and a whole name at the end, and nothing else."""
    if not (positions.opens(words) and words.text[:1].isupper()) or _INSIDE.search(words.plain):
        return None
    starts = [word.start() for word in _WORD_STARTS.finditer(words.text)]
    name = next((words.cut(at) for at in starts[-5:-1] if names.is_known(words.text[at:])), None)
    if name is None or terms.opens_body(name.text) or not positions.opens(words.cut(0, name.start - words.start)):
        return None
    post = fact(words.cut(0, name.start - words.start), "item")
    return Recipient("ca-nhan", name_fact(name, "after-post", 0.85), None, post, None)


def _is_person(rest: Passage) -> bool:
    """A whole name without a form of address begins, or a post with a name («điều dưỡng trưởng Nguyễn Thị Sa»)."""
    taken = names.name_words(rest.text)
    name = rest.text[:taken].strip()
    known = names.has_surname(name) or (names.has_clan_mark(name) and len(name.split()) > 2)
    if names.looks_like_name(name) and known and _ENDED.match(rest.text, taken):
        return not terms.opens_body(rest.text)
    small = rest.text[:1].islower() or rest.text[:3].isupper()  # «HLV Lý Thanh Tòng»
    if not (small and positions.opens_exactly(rest)):
        return False
    who = recipients.read(rest)
    return who is not None and who.kind == "ca-nhan"
