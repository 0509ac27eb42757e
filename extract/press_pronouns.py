"""Words of an article that mean somebody named before («ông», «cô»), and those by which somebody speaks."""

import re
from functools import cache

from extract import terms

_KIN_OF = re.compile(
    r"(?<!\w)(?:cha|mẹ|bố|vợ|chồng|con|con trai|con gái|anh|chị|em|cháu|thân nhân)\scủa\s[^,;:]{2,40}$"
)
"""«Ông A, cha của liệt sĩ | được truy tặng …»: who of them, nothing says."""


def is_one(plain: str) -> bool:
    """Whether words are nothing but such a pronoun."""
    return plain in terms.words("press", "pronouns")


@cache
def alone() -> re.Pattern[str]:
    """«cô», «ông» before other words: not «ông bà», «anh em», «bà con», «các cô», «anh hùng»."""
    return re.compile(rf"{_apart()}(?<!\w){_word()}\s(?!(?:{_no_names()})(?!\w))(?=\w)")


@cache
def last() -> re.Pattern[str]:
    """«Được biết ông | vừa được …»."""
    return re.compile(rf"{_apart()}(?<!\w){_word()}$")


@cache
def as_subject() -> re.Pattern[str]:
    """«…, anh cùng đồng đội là …»: at the start or behind a comma, small words behind it."""
    return re.compile(rf"(?:^|,\s){_word()}\s(?!(?:{_no_names()})(?!\w))(?=[a-zà-ỹđ])")


@cache
def nominal() -> re.Pattern[str]:
    """«nhà khoa học 54 tuổi», «nữ sinh này»: a noun for a person and small words that tell who it is."""
    nouns = terms.exact(terms.words("press", "nominals"))
    return re.compile(rf"(?:{nouns})(?:\s\w+){{0,5}}")


@cache
def says() -> re.Pattern[str]:
    """«…, Giám đốc Sở, cho biết …»: who says it is not the one of whom it is said."""
    return re.compile(rf"(?<!\w)(?!nói trên)(?:{terms.exact(terms.words('press', 'says'))})(?!\w)")


@cache
def attends() -> re.Pattern[str]:
    """«Dự lễ có …», «chủ trì hội nghị»: those who are named came to a ceremony."""
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'attends'))})(?!\w)")


def is_kin(plain: str) -> bool:
    """«hai lần chồng bà | được …»: somebody's kin, who is not named."""
    return _relatives().search(plain) is not None


def is_kin_of(plain: str) -> bool:
    """«Ông A, cha của liệt sĩ | được truy tặng …»."""
    return _KIN_OF.search(plain) is not None


@cache
def _relatives() -> re.Pattern[str]:  # «bị cáo A có bố mẹ | được tặng …», «em trai cô | được …»: nobody is named
    whose = rf"(?:\s(?:của\s)?(?:{terms.exact(terms.words('press', 'pronouns'))}))?"
    return re.compile(rf"(?<!\w)(?:{terms.exact(terms.words('press', 'relatives'))}){whose}$")


def _word() -> str:
    return rf"(?P<word>{'|'.join(terms.words('press', 'pronouns'))})"


def _no_names() -> str:
    return "|".join(terms.words("press", "not_pronouns"))


def _apart() -> str:
    return "".join(rf"(?<!{word} )" for word in terms.words("press", "before_no_pronoun"))
