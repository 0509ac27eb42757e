"""Whether an award of an article is only asked for, meant to come, or denied: «đề nghị tặng», «chưa được tặng»."""

import re
from collections.abc import Iterator
from functools import cache

from extract import names, terms
from extract.passage import Passage

_PERSON = re.compile(r"(?<!\w)(?:ông|bà|anh|chị|em|đồng chí)(?!\w)")


def persons(words: Passage) -> Iterator[int]:
    """Where a name begins behind a form of address."""
    plain = words.plain
    for match in _PERSON.finditer(plain):
        head = terms.honorific().match(plain, match.start())
        if head and words.text[head.end() : head.end() + 1].isupper():
            yield head.end()


def _without_names(words: Passage) -> str:
    """The words with the persons' names masked: «ông Trần Văn Trình» asks for nothing."""
    plain = words.plain
    for at in persons(words):
        end = at + names.name_words(words.text[at:])
        plain = plain[:at] + "#" * (end - at) + plain[end:]
    return plain


@cache
def _unsure() -> tuple[re.Pattern[str], ...]:
    said, no, denied, pending = (
        terms.exact(terms.words("press", key)) for key in ("unsure", "unsure_not", "denied", "pending")
    )
    gives = r"(?:được|nhận|tặng|trao|có|đạt|truy tặng|phong tặng)"
    return (
        re.compile(rf"(?<!\w)(?:{no})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{said})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{denied})(?:\s+\w+){{0,2}}\s+{gives}(?!\w)|(?<!\w)(?:{denied})\s*$"),
        re.compile(rf"(?<!\w)(?:{pending})(?!\w)"),
    )


_ATTENDED = re.compile(
    r"(?<!\w)dự\s(?:(?:và\s)?chứng kiến\s)?(?:buổi\s|chương trình\s)?(?:lễ|buổi|hội nghị|chương trình|đại hội)"
    r"(?:\s[^\W\d]+){0,5}[^\w.;:]{0,3}$"
)
_CAME_AND = re.compile(
    r"(?<!\w)dự(?:,? (?:và )?(?:phát biểu|chỉ đạo|chủ trì|chúc mừng|chứng kiến|động viên|tặng hoa)){0,4}(?:,| và)$"
)
_THERE = re.compile(r"(?<!\w)có\s(?:sự\s|các\s|đồng chí|ông|bà|lãnh đạo|đại diện)")


def is_attended(before: Passage, clause: Passage) -> bool:
    """«Dự lễ trao Huân chương có các đồng chí: A, B»: those who are there are given nothing."""
    return _ATTENDED.search(before.plain[-120:]) is not None and _THERE.search(clause.plain[:200]) is not None


def without_who_came(before: Passage, clause: Passage) -> Passage:
    """«Đến dự và | trao Bằng khen cho Trường A | có đồng chí B»: the clause without those who hand it over."""
    there = _THERE.search(clause.plain) if _CAME_AND.search(before.plain[-120:]) else None
    return clause.cut(0, there.start()) if there else clause


def is_unsure(before: Passage, clause: Passage) -> bool:
    """Whether the award is only asked for, meant to come, or denied: «đề nghị tặng», «chưa được tặng»."""
    no, said, denied, pending = _unsure()
    said_before = f"{_without_names(before)} {clause.plain[:12]}"
    said_before = no.sub(lambda match: "#" * len(match[0]), said_before)
    asked = any(_is_word(before.text, match.start()) for match in said.finditer(said_before))
    return bool(asked or denied.search(said_before) or pending.search(clause.plain))


def _is_word(text: str, at: int) -> bool:
    """No part of a name: «Thiếu tá Hứa Văn Lập» promises nothing; at the start of a sentence capitals tell nothing."""
    return not text[at : at + 1].isupper() or re.search(r"(?:^|[.:;“\"-])\s?$", text[:at]) is not None
