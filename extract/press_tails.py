"""What a sentence goes on to tell is no part of the name, post or unit of a recipient before it."""

import re
from dataclasses import replace
from functools import cache

from extract import names, posts, provinces, recipients, terms
from extract.decision import Fact, Quote, Recipient
from extract.passage import passage
from ingest.text import same_tone_place

_WORD = re.compile(r"[^\W_]+")
_BRACKET = re.compile(r"(?:(?<!\s)\s++)?\([^()]*+\)?")
_NAMELESS = re.compile(
    r"(?:tập thể )?(?:cán bộ|nhân dân|chiến sĩ|chiến sỹ|quân và dân|công nhân|đảng bộ|chính quyền)(?!\w)"
)
"""«cán bộ, nhân dân địa phương»: of which body, nothing says."""
_KIND_ALONE = re.compile(
    r"(?:trường (?:thpt|thcs|mầm non|mẫu giáo|tiểu học|trung học(?: cơ sở| phổ thông)?|đại học|cao đẳng|chuyên)|"
    r"công ty (?:tnhh|cổ phần|cp)(?: mtv)?)"
)
"""«Trường THPT», «Công ty TNHH»: which one, nothing says."""
_ASIDE = re.compile(r"(?:(?:\d{1,3} tuổi|hiện|nay|là|đang|tại|ở|ngành)(?!\w)[,\s]*)+")
"""«38 tuổi, là kỹ sư»: none of the post."""
_FAMILY_END = re.compile(r"\s[–-]\s|,\s(?!(?:bà|ông|cô|chị|anh)\s)")
"""«gia đình bà A - nguyên Giám đốc …»: but «gia đình ông A, bà B»."""
_QUOTED = re.compile(
    r"(?<=\w\s)[“\"][A-ZĐÀ-Ỹ][^“”\"]{1,40}[”\"](?=$|,|\s(?:[A-ZĐÀ-Ỹ(]|xã|phường|thôn|bản|ấp|tỉnh|huyện))"
)
"""«Đội tình nguyện “Áo xanh” Trường A»: a name within a name."""
_MARK = re.compile(r"(?<!\s)(?:\s[–-]|,)\s(?=[a-zà-ỹđ])")
_HOME = re.compile(
    r"(?<!\w)(?:ngụ|trú|thường trú|quê|cư ngụ|sinh sống|đường|phố|thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|tổ dân phố|"
    r"xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s(?:(?:ở|tại|quán)\s)?$"
)
_LINK = re.compile(r"\s(?:và|là|của|thuộc|tại|cùng)$")
_FEW = 6
"""Words of a name behind a comma in it at most."""
_LONGEST = 160
"""Letters of a body's name at most: what goes on longer is a sentence."""


@cache
def _tails() -> re.Pattern[str]:
    told = terms.exact(terms.words("press", "tails"))
    verbs = terms.exact(terms.words("press", "verbs"))
    return re.compile(
        rf"(?:^|(?<!\s),?\s+)(?:{told})(?!\w)|(?<!\s),\s+(?:{verbs})(?!\w)|\s[–-]\s(?:{told}|{verbs})(?!\w)|”|“"
    )


def without(who: Recipient) -> Recipient:
    """Post, unit and name without what the sentence goes on to tell: a post is one only if it is known as such."""
    name = _body(_cut(who.name, body=True)) if who.kind != "ca-nhan" else who.name
    position, unit = (_cut(fact) if fact else None for fact in (who.position, who.unit))
    if who.position is not None and (position is None or position.value != who.position.value):
        unit = None
    if position is not None:
        position, unit = _known(position, unit)
    ended = _told_behind(unit.value) if unit else None
    unit = shortened(unit, ended) if unit and ended else unit
    return replace(who, name=name or who.name, position=position, unit=unit)


def _told_behind(unit: str) -> int | None:
    """«Công ty May A | - lại gây ấn tượng», «Trường B | , cứu bạn đuối nước»: small words behind a mark that begin no
    body."""
    marks = (mark for mark in _MARK.finditer(unit) if mark.start() and not terms.opens_body(unit[mark.end() :]))
    return next((mark.start() for mark in marks if not _goes_on(unit[mark.end() :])), None)


def _goes_on(rest: str) -> bool:
    """«Phòng Phổ biến, | giáo dục pháp luật, Sở Tư pháp»: a few small words of the name, and the body above."""
    words, _, above = rest.partition(", ")
    return len(words.split()) <= _FEW and words.islower() and above[:1].isupper() and terms.opens_body(above)


def _known(position: Fact[str], unit: Fact[str] | None) -> tuple[Fact[str] | None, Fact[str] | None]:
    """Post and unit without the age and the small words before them; none of both where a sentence goes on."""
    words = passage(position.value)
    aside = _ASIDE.match(words.plain)
    rest = words.cut(aside.end() if aside else 0)
    if not rest:
        return None, unit if unit and terms.opens_body(unit.value) else None
    if not posts.is_post(rest):
        return None, None
    link = _LINK.search(rest.plain)
    rest = rest.cut(0, link.start() if link else None)
    start = position.quote.start + rest.start
    return replace(position, value=rest.text, quote=Quote(start, max(start, position.quote.end))), unit


def _body(name: Fact[str] | None) -> Fact[str] | None:
    """A body's name without what it is known as or does, told behind a dash, in a bracket or as another's words."""
    family = name is not None and terms.plain_case(name.value).startswith(("gia đình", "hộ "))
    plain = terms.plain_case(name.value) if name else ""
    masked = _BRACKET.sub(lambda match: "#" * len(match[0]), plain) if family else plain  # «hộ ông A (bản B, xã C)»
    told = _FAMILY_END.search(masked) if family else _is_told(name.value if name else "", masked)
    name = shortened(name, told.start()) if name and told else name
    ended = small_words(name.value) if name and not family else None
    return shortened(name, ended) if name and ended else name


def small_words(name: str) -> int | None:
    """«Chi bộ bản Nậm Tốc | 5 năm liền hoàn thành …»: two small words behind two capitals end a name, if they begin no
    other body and no capital follows them («Hợp tác xã Sao Mai dệt thổ cẩm Bản Lanh»)."""
    words = list(_WORD.finditer(name, terms.body_end(name)))
    for at, before in enumerate(words[1:], 1):
        first = words[at - 1]
        parted = "," in name[first.end() : before.start()]  # «…, Công an phường»
        pair = before[0][:1].isupper() and first[0].istitle() and name[: first.start()].rstrip()[-1:] not in (",", "")
        pair = pair and not parted
        capitals = pair and not terms.opens_body(name[first.start() :])
        small = [word[0].islower() or word[0].isdigit() for word in words[at + 1 : at + 4]]
        inside = len(small) == 3 and not small[2]
        if (
            capitals
            and small[:2] == [True, True]
            and not inside
            and not terms.opens_body(name[words[at + 1].start() :])
        ):
            return before.end()
    return None


@cache
def _told_of() -> re.Pattern[str]:
    """«… - cơ quan ngôn luận của Đoàn», «… (đơn vị vận hành trang trại)», «…, Thủ tướng đề nghị tập đoàn này …»."""
    kinds = terms.exact(terms.words("press", "told_of"))
    verbs = terms.exact((*terms.words("press", "says"), "cũng", "đã"))
    first = rf"\s[–-]\s[^–,;()-]{{2,60}}\s(?:{terms.exact(terms.words('press', 'foremost'))})(?!\w)"
    owner = r"\scủa (?:ông|bà|anh|chị|cô|thầy|em|vợ chồng|gia đình)(?!\w)"
    said = rf",\s[^,;()]{{2,80}}?\s(?P<says>{verbs})(?!\w)"
    return re.compile(rf"{owner}|{first}|(?:\s[–-]|,|\s\()\s?(?:{kinds})(?!\w)|{said}")


def _is_told(name: str, plain: str) -> re.Match[str] | None:
    """Where that begins; «Phòng A, Trung tâm Thông tin, lưu trữ» says nothing."""
    found = (match for match in _told_of().finditer(plain) if not match["says"] or name[match.start("says")].islower())
    return next(found, None)


def _cut(fact: Fact[str], body: bool = False) -> Fact[str] | None:
    """A fact up to where the sentence goes on, in small letters; what a `body` is called in quotes is part of it."""
    value = _QUOTED.sub(lambda match: "#" * len(match[0]), fact.value) if body else fact.value
    for match in _tails().finditer(terms.plain_case(value)):
        word = next((c for c in fact.value[match.start() : match.end()] if c.isalpha()), "a")
        if word.islower() or match.start() == 0:
            return shortened(fact, match.start())
    return fact


def tells_home(small: str) -> bool:
    """«cùng ngụ phường |», «trú tại thôn |»: what stands behind is a place, no person."""
    return _HOME.search(terms.plain_case(small)) is not None


def shortened(fact: Fact[str], end: int) -> Fact[str] | None:
    """A fact up to a place in its words; null where nothing is left."""
    value = fact.value[:end].rstrip(" ,;:-–(")
    start = fact.quote.start
    return replace(fact, value=value, quote=Quote(start, min(fact.quote.end, start + len(value)))) if value else None


@cache
def _inside() -> re.Pattern[str]:
    """What no name of a body has: a verb of the press, a person."""
    verbs = terms.exact(terms.words("press", "no_body"))
    people = terms.exact(("ông", "bà", "đồng chí", "em", "anh", "chị"))
    return re.compile(rf"(?<!\w)(?:(?:{verbs})\s+[^\W_]|(?:{people})\s)")


def names_someone(who: Recipient) -> bool:
    """A person, or a body whose name is nothing else."""
    if who.kind == "ca-nhan" and who.honorific is None and is_country(who.name.value):
        return False
    if who.kind == "ca-nhan":
        return names.looks_like_name(who.name.value) or who.honorific is not None
    if who.name.value.count("(") != who.name.value.count(")"):
        return False
    bare = _BRACKET.sub("", who.name.value)
    if not any(c.isupper() or c.isdigit() for c in bare):
        return False  # «đội tuyển», «tập thể cán bộ»: which one, nothing says
    if who.kind == "ho-gia-dinh":
        return any(word[0].isupper() for word in bare.split()[1:])  # «gia đình anh Tú», not «gia đình»
    return (
        recipients.is_body(who)
        and _says_which(bare)
        and len(bare) < _LONGEST
        and not _inside().search(same_tone_place(bare))
    )


def is_country(name: str) -> bool:
    """«Huấn luyện viên người Hàn Quốc», «Giám đốc Công an Hà Nội»: a country or a province is no person."""
    return provinces.province(name) is not None or terms.plain_case(name) in (
        *terms.words("abroad", "countries"),
        "việt nam",
    )


def _says_which(name: str) -> bool:
    """More than its first words, or a name of one word («Viettel»): not «Tập đoàn», «nhà trường»."""
    plain = terms.plain_case(name)
    if _KIND_ALONE.fullmatch(plain) or plain in terms.words("press", "called_by_kind"):
        return False
    if _NAMELESS.match(terms.plain_case(name)) and not any(c.isupper() for c in name[1:]):
        return False
    alone = name.strip().isalpha() and not names.is_spelled_here(name)
    return alone or bool(name[terms.body_end(name) :].strip(" .,"))
