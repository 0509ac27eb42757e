"""Whom the paragraphs of an article speak of: the one who opens them is meant by «ông», «đồng chí» further on.

«Ông A, sinh năm 1950, … Năm 2001, ông được tặng …»; in obituaries, whose lives the orders that he bore belong to.
"""

import re
from functools import cache

from extract import awards, lists, names, press_classes, press_pronouns, terms
from extract.decision import Recipient
from extract.lists import Granted
from extract.passage import Passage
from extract.scope import Scope

_HEAD = 600
"""Letters of an article in which the words of an obituary are looked for."""
_LISTED = re.compile(r"(?:[;:,]|(?<![,\s]) va)\s+(?:\d{1,2} )?(?:tam )?$")
"""«…, đại biểu Quốc hội khóa IX; | Huân chương Độc lập hạng Nhất, | Huy hiệu 40 năm tuổi Đảng»."""
_QUOTE = re.compile(r"[^\W\d]:\s?[“\"]")
"""«…, vẫn rưng rưng: “…»."""
_FROM = re.compile(r"(?:theo|với sự|thực hiện|được sự)(?!\w)")
_BEFORE = re.compile(r"\A(?:[^,;:.(]{3,60},|với|đối với|riêng|còn|ở)\s*")
_OF_OTHERS = re.compile(
    r"(?:^|[,;.]\s)(?:con|vợ|chồng|cha|mẹ|em|anh|chị|cháu)(?:\s(?:trai|gái|dâu|rể|ruột))?\s(?:là|của)\s"
)


def next_topic(sentence: Passage, named: list[Recipient], before: Recipient | None, opens: bool) -> Recipient | None:
    """Who is spoken of behind a sentence: who opens the paragraph, or is alone named in its first sentence, and does
    not only say something; the one before as long as nobody else is named."""
    if before is not None and speaks(sentence) and _speaks_of(sentence, before):
        return before
    if opens and named and (_starts_with(sentence, named[0]) or (len(named) == 1 and _is_subject(sentence, named[0]))):
        return None if speaks(sentence) or _FROM.match(sentence.plain) else named[0]
    others = [who for who in named if before is None or who.name.value != before.name.value]
    if others and before is not None and _goes_on(sentence.cut(0, _start(others[0]) - sentence.start), before):
        return before
    return None if others else before


def speaks(sentence: Passage) -> bool:
    """Whether somebody says something: he is not the one of whom it is told."""
    return press_pronouns.says().search(sentence.plain) is not None or _QUOTE.search(sentence.text) is not None


def _speaks_of(sentence: Passage, topic: Recipient) -> bool:
    """«Bà A, Bí thư Đảng ủy xã, cho biết: “Bác Thụ là tấm gương …»: the one before is still spoken of."""
    given = re.escape(topic.name.value.split()[-1].lower())
    address = "|".join(terms.words("press", "pronouns"))
    return re.search(rf"(?<!\w)(?:{address}) {given}(?!\w)", sentence.plain) is not None


def _is_subject(sentence: Passage, who: Recipient) -> bool:
    """«Khác với bác sĩ Vàng, điều dưỡng Hà Thị Sa công tác …»: right behind the first comma."""
    return _BEFORE.fullmatch(sentence.plain[: _start(who) - sentence.start]) is not None


def _start(who: Recipient) -> int:
    return min(one.quote.start for one in (who.honorific, who.position, who.name) if one)


def _goes_on(words: Passage, topic: Recipient) -> bool:
    """«…, anh cùng đồng đội là | Thượng úy B …»: the one before is still spoken of."""
    said = [match["word"] for match in press_pronouns.as_subject().finditer(words.plain)]
    return bool(said) and all(may_mean(topic, word) for word in said)


def alike(one: Recipient, honorific: str) -> bool:
    """Whether somebody is addressed as a form of address or pronoun says."""
    return one.honorific is not None and _address(one.honorific.value) == _address(honorific)


def may_mean(one: Recipient, pronoun: str) -> bool:
    """«anh», «chị» may mean whoever was named by rank or trade, «đồng chí» whoever is no child; a woman is no «anh»."""
    called = one.honorific.value.lower().rstrip(".: ") if one.honorific else ""
    if alike(one, pronoun) or (pronoun == "đồng chí" and called not in ("em", "cháu")):
        return True
    if not press_pronouns.is_one(_address(pronoun)):  # «bác sĩ Huy» may be BSCKII Tống Gia Huy
        return bool(called) and not press_pronouns.is_one(_address(called))
    if press_pronouns.is_one(_address(called)) and not _is_trade(called) and called != "đồng chí":
        return False
    words = one.name.value.split()
    if pronoun in terms.words("press", "of_women"):
        return words[1:2] != ["Văn"]
    return pronoun in terms.words("press", "of_men") and not names.is_womans(one.name.value)


def likely(known: list[Recipient], pronoun: str) -> list[Recipient]:
    """Of persons named by rank or trade those whom a pronoun may mean; of women who bear a woman's name, if any."""
    found = [one for one in known if may_mean(one, pronoun)]
    of_women = pronoun in terms.words("press", "of_women")
    return [one for one in found if of_women and names.is_womans(one.name.value)] or found


def is_told_of(one: Recipient, headline: str) -> bool:
    """Whether a headline names somebody: «Lò Văn Páo», «Ông Páo»."""
    given = one.name.value.split()[-1]
    called = f"{_address(one.honorific.value)} {given}".lower() if one.honorific else one.name.value.lower()
    return one.name.value in headline or re.search(rf"(?<!\w){re.escape(called)}(?!\w)", headline.lower()) is not None


def _address(honorific: str) -> str:
    words = honorific.lower().rstrip(".:").split()
    return words[0] if words and not _is_trade(honorific.lower().rstrip(".: ")) else honorific.lower()


def _is_trade(called: str) -> bool:
    """«bác sĩ», «bác sĩ chuyên khoa II»: a trade whose first word is a form of address."""
    return any(f"{called} ".startswith(f"{trade} ") for trade in terms.words("press", "trades"))


def _starts_with(sentence: Passage, who: Recipient) -> bool:
    return _start(who) - sentence.start < 4


def is_obituary(text: str) -> bool:
    """Whether an article tells of a death: its first words and what is done for the dead say so."""
    folded = terms.plain_case(text[:_HEAD])
    told = any(word in folded for word in terms.words("press", "obituaries"))
    return told and any(word in terms.plain_case(text[:20_000]) for word in terms.words("press", "dead"))


def dead(named: list[Recipient], topic: Recipient | None) -> Recipient | None:
    """Of whom a sentence of an obituary tells: the only one it names, else the one before."""
    return named[0] if len(named) == 1 else None if named else topic


def borne(sentence: Passage, who: Recipient | None) -> tuple[Granted, ...]:
    """The awards that an obituary lists in a man's life without saying that he was given them."""
    if who is None or _OF_OTHERS.search(sentence.plain):
        return ()
    named = (
        award for award in awards.find(sentence, None) if award.value.code != "khac"
    )  # «bằng khen, giấy khen khác»
    starts = ((award, award.quote.start - sentence.start) for award in named)
    found = tuple(award for award, at in starts if _LISTED.search(sentence.folded[max(0, at - 12) : at]))
    found = press_classes.all_of_them(found, sentence)
    return (lists.granted(who, Scope(awards=found), sentence.quote),) if found else ()


@cache
def leads_to() -> re.Pattern[str]:
    """«Với những đóng góp cho ngành y, năm 2017, | bác sĩ Huy được …»."""
    return re.compile(
        rf"(?:(?:{terms.exact(terms.words('press', 'leads_to_subject'))})(?!\w)[^,;:()]{{0,80}}, ){{1,2}}"
    )
