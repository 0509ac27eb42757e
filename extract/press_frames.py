"""How the press says that an award is given or held: the verb, the award and on which side of them the holder stands.

The frames are data (`[frames]` of `terms.toml`): verbs of giving («trao tặng … cho ông A»), of receiving («ông A nhận
…»), of having («Công ty A là chủ nhân của …», «chị A đạt danh hiệu …») and what stands behind the award («Bằng khen
thuộc về …»).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract import lexicon, names, press_titles, terms
from extract.lexicon import AwardMatch
from extract.passage import Passage

Side = Literal["given", "was-given", "received"]
"""«tặng … cho ông A»; «ông A được … tặng …»; «ông A đón nhận …»."""

_TITLES = ("dhtd-", "dhvd-")
"""The codes of titles: somebody is «Chiến sĩ thi đua», not «Bằng khen»."""
_BORNE = ("chiến sĩ thi đua", "chiến sỹ thi đua", "lao động tiên tiến", "lao động giỏi")
"""What titles are called that name no level."""
_NAME = 6
"""Words of a name at most."""
_NEAR = 160
"""Letters before an award in which its verb is looked for."""
_GIVES = (
    r"(?<![a-z])(?P<verb>(?:tang\s+thuong|phong\s+tang|tang)(?:,|\sva)\struy\s+tang|trao\s+tang|tang\s+thuong|"
    r"(?<!tang, )(?<!tang va )(?<!thuong, )(?<!thuong va )truy\s+tang|phong\s+tang|cong\s+nhan|gui(?=\s+thu|\s*$)|"
    r"cap(?=\s+$)|trao|gan|phong|(?<!truy )tang|khen\s+thuong(?=\s(?:voi|bang)\shinh\sthuc))"
    r"(?=.{0,160}+$)(?:\s++[a-z]++){0,4}(?:\s++vinh\s+du\s+nha\s+nuoc)?(?:\s++\d{1,2})?"
)
"""The verb before an award, and at most «danh hiệu», «quyết định tặng», «thưởng»."""
_GIVES_WHOM = re.compile(
    r"(?<!\w)(?P<verb>trao tặng|tặng thưởng|truy tặng|trao|tặng)(?: cho)?\s++(?P<whom>[^,;:.]{3,60})$"
)
PASSIVE = re.compile(
    r"(?=[,;VvĐđCcLlTtms])(?:[,;]\s*+)?"
    r"(?:(?:[Vv]inh dự|[Đđ]ã|[Vv]ừa|[Cc]ũng|còn|lại|[Tt]iếp tục|[Ll]ần nữa|đều|[Tt]ừng|mới|sẽ)\s++){0,3}"
    r"[Đđ]ược(?!\w)(?<!\w[Đđ]ược)(?<!nhận [Đđ]ược)(?<!biết [Đđ]ược)(?<!đạt [Đđ]ược)"
    r"(?!\s+(?:biết|sự|ủy quyền|uỷ quyền))"
)
"""«vinh dự được», «đã được»: what turns a verb of giving round."""
_PRAISES = re.compile(
    r"(?<!\w)(?:(?:biểu dương|tuyên dương)(?:,| và) )?(?P<verb>khen thưởng)(?: (?:đột xuất|kịp thời|cho|đối với)){0,3}"
    r"(?=\s(?:\d|các |những |nhiều |hai |ba |bốn |năm |tập thể |cá nhân |(?P<name>\w)))"
)
"""«UBND xã đã khen thưởng 04 tập thể»: the form is not told."""
_WAS_PRAISED = re.compile(
    r"(?<!\w)(?<!nhận )được\s(?P<who>[^,;:.]{3,60}?)\s(?:(?:biểu|tuyên) dương,? (?:và )?)?(?P<verb>khen thưởng)"
    r"(?=[,.;]|$|\s(?:đột xuất|vì|về|năm|trong|do)(?!\w))"
)
_NAMELY = re.compile(r"(?<!\w)(?:phong tặng|truy tặng|trao tặng|tặng thưởng)(?=,?\s(?:gồm|là)[\s:])")
"""«4 mẹ được truy tặng | gồm: …»."""
_ADVERBS = 5
"""Words at most between who praises and the verb."""
_BY = re.compile(r"(?:ghi nhận|biểu dương) bằng")
_METAL = re.compile(r"(?<!\s)\s++(?:vang|bac|dong)(?![a-z])")
_FALSE = re.compile(r"[”\"]?\sgiả(?!\w)")
_HANDED_TO = re.compile(
    r"được\s(?:[^\W\d]++\s){0,9}?(?:trao tặng|trao|tặng|gửi|trao tận tay)(?:\stặng)?\s(?=(?:cho|đến|tới)[\s:])"
)
"""«Bằng khen được Bí thư Tỉnh ủy trao cho ông A»."""
_BEHIND = re.compile(
    r"\A[”\"»]?(?:\s(?!cho\s)[\w&-]{1,20}+){0,8}?(?:\s(?:này|trên|cao quý))?(?:\s(?:năm|các năm)\s[\d, –-]{4,12})?"
    r"(?:\s(?:đã|vừa|sẽ|cũng))?\s"
)
_FAR = 400  # letters behind an award in which it is told to whom it went
_SENT = re.compile(r"[”\"»]?\s(?:gửi tới|gửi đến|gửi cho|gửi|dành tặng cho|dành tặng|dành cho)\s(?!gắm)")
"""«Giám đốc đã có thư khen gửi anh A»: right behind the award."""


@dataclass(frozen=True, slots=True)
class Found:
    """A verb and the award it governs, as offsets in the sentence; `verb` is the award's start where it stands before
    its verb."""

    side: Side
    verb: int
    award: int
    award_end: int


def found(sentence: Passage) -> Iterator[Found]:
    """Each award of a sentence with a verb of its own; sports medals are none."""
    at, whole = 0, sentence.plain
    for award in press_titles.awards(sentence):
        if award.code is None and _METAL.match(sentence.folded, award.end):
            at = award.end
            continue
        called = (award.code or "").startswith("dhvd-") and whole.endswith("cho ", 0, award.start)  # «cho NSND | Lò A»
        if _FALSE.match(whole, award.end) or called:
            at = award.end
            continue
        one = _before(sentence, whole, at, award) or _behind(whole, award)
        if one is not None:
            yield one
        at = award.end


def praised(sentence: Passage) -> Iterator[Found]:
    """A body that «khen thưởng» somebody, in a sentence that names no award: the verb stands for the award too."""
    if passive := [*_was_praised(sentence)]:
        yield from passive
        return
    plain = sentence.plain
    for match in _PRAISES.finditer(plain):
        near = sentence.cut(max(0, match.start() - _NEAR), match.start())
        giver = next(reversed(lexicon.granters_in(near.text)), None)
        between = near.text.rpartition(giver)[2] if giver else ","
        if set(between) & set(",;:(.") or len(between.split()) > _ADVERBS or _no_praise().search(near.plain):
            continue
        rest = sentence.cut(match.start("name")) if match["name"] else None
        if rest and not (
            terms.honorific().match(rest.plain) or (terms.opens_body(rest.text) and rest.text[0].isupper())
        ):
            continue
        yield Found("given", match.start("verb"), match.start("verb"), match.end("verb"))


@cache
def _no_praise() -> re.Pattern[str]:
    """«công tác | khen thưởng 12 tập thể»: nobody is praised yet."""
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('frames', 'no_praise'))})(?:\s\w+)?\s*$")


def _was_praised(sentence: Passage) -> Iterator[Found]:
    """«Anh A cũng được Công an phường khen thưởng.»"""
    for match in _WAS_PRAISED.finditer(sentence.plain):
        if lexicon.granters_in(sentence.text[match.start("who") : match.end("who")])[:1]:
            yield Found("was-given", match.start("verb"), match.start("verb"), match.end("verb"))


def unnamed(sentence: Passage) -> Iterator[Found]:
    """«Trường đã được tặng nhiều phần thưởng cao quý:»: who received, in a sentence that names no award."""
    whole = sentence.plain
    places = [(noun.start(), noun.end()) for noun in _nouns().finditer(whole)]
    places += [(told.end(), told.end()) for told in _NAMELY.finditer(whole)]
    if whole.endswith((":", ".")):  # «nhà trường đã vinh dự được tặng thưởng:», «… được phong tặng.»
        places.append((len(whole) - 1, len(whole)))
    for start, end in places:
        one = _before(sentence, whole, 0, AwardMatch(start, end, None, None, True))
        if one is not None and one.side != "given":
            yield one
            return


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('frames', 'nouns'))})(?!\w)")


def _before(sentence: Passage, whole: str, at: int, award: AwardMatch) -> Found | None:
    """The frame whose verb stands before the award; what stands between is closed."""
    near = max(at, award.start - _NEAR)
    plain = whole[near : award.start]
    if match := _receives().search(plain):
        return Found("received", near + match.start(), award.start, award.end)
    if to := _leads_to(_HANDED_TO, whole, award.end) or _SENT.match(whole, award.end):
        return Found("given", award.start, award.start, to.end())
    gives = _gives(sentence.folded[near : award.start], plain)
    if gives is not None:
        side: Side = "was-given" if PASSIVE.search(sentence.text, at, near + gives) else "given"
        return Found(side, near + gives, award.start, award.end)
    is_title = (award.code or "").startswith(_TITLES) or whole.startswith(_BORNE, award.start)
    if (match := _has(is_title).search(plain)) and not (is_title and _is_borne(sentence, award)):
        if _BY.match(match[0]) and not PASSIVE.search(sentence.text, at, near + match.start()):
            return None  # «Ông A biểu dương bằng Bằng khen …»: he has none
        return Found("received", near + match.start(), award.start, award.end)
    return None


def _behind(whole: str, award: AwardMatch) -> Found | None:
    """«Bằng khen của Bộ trưởng thuộc về cô A»."""
    to = _leads_to(_belongs(), whole, award.end)
    return Found("given", award.start, award.start, to.end()) if to else None


def _leads_to(words: re.Pattern[str], whole: str, at: int) -> re.Match[str] | None:
    """The first such words behind an award, if only who hands it over, how often and when stands between."""
    to = words.search(whole, at, at + _FAR)
    return to if to and _BEHIND.fullmatch(whole[at : to.start()]) else None


def belongs_to(clause: Passage) -> Passage | None:
    """«Bằng khen … thuộc về | cô A»: who has the award with which a clause begins."""
    to = _belongs().search(clause.plain[:_NEAR]) or _SENT.search(clause.plain[:_NEAR])
    return clause.cut(to.end()) if to else None


def _is_borne(sentence: Passage, award: AwardMatch) -> bool:
    """«Dự lễ có Nghệ nhân Ưu tú Lò Văn Páo»: a title by which somebody is called."""
    rest = sentence.text[award.end : award.end + 60].lstrip('”"» ')
    return names.looks_like_name(rest[: names.name_words(rest)])


def _gives(folded: str, plain: str) -> int | None:
    """Where a verb of giving begins, before an award or before «anh Hồ Văn Xoan | Giấy khen»."""
    match = _last(_verbs(), folded)
    if match is not None:
        return match.start("verb")
    whom = _last(_GIVES_WHOM, plain)
    head = terms.honorific().match(whom["whom"]) if whom else None
    return whom.start("verb") if whom and head and len(whom["whom"][head.end() :].split()) <= _NAME else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The match that begins last: «nhân dịp trao Bằng khen» is given, whatever stands before."""
    last = None
    at = 0
    while match := pattern.search(text, at):
        last, at = match, match.start() + 1
    return last


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(_GIVES + _gap(terms.alternation(terms.words("frames", "between"))))


@cache
def _receives() -> re.Pattern[str]:
    verbs = terms.exact(terms.words("frames", "receives"))
    no = "".join(rf"(?<!{word} )" for word in terms.words("frames", "not_receives"))
    between = terms.exact(terms.words("frames", "between"))
    return re.compile(rf"{no}(?<!\w)(?:(?:{verbs}){_gap(between)}|được\s[“\"]?$)")


@cache
def _has(is_title: bool) -> re.Pattern[str]:
    """«đạt danh hiệu», «là chủ nhân của», «còn có 3»; only a title is what somebody is («hai năm liền là …»)."""
    has = terms.words("frames", "has")
    verbs = (*(v for v in has if v != "có"), *terms.words("frames", "is")) if is_title else has
    between = terms.exact(terms.words("frames", "between"))
    return re.compile(rf"(?<!\w)(?:{terms.exact(verbs)}){_gap(between)}")


def _gap(between: str) -> str:
    """What may stand between a verb and its award: «nhiều phần thưởng cao quý của Đảng, Nhà nước, trong đó có 2»."""
    return rf"(?:[\s,:(]{{1,3}}+(?:{between})(?!\w)){{0,8}}(?:\s++\d{{1,3}})?\W*+$"


@cache
def _belongs() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)(?:{terms.exact(terms.words('frames', 'belongs'))})(?=\s|:)")
