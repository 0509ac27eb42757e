"""The sentences of an article, without the credits of its photographers."""

import re
from collections.abc import Iterator
from functools import cache

from extract import names, terms
from extract.passage import Passage

_ENDS = (
    r"(?<=[^\W\d_A-ZĐ)”\"\d][.!?])\s+(?=[A-ZĐÀ-Ỹ“\"«(\d–-])|(?<=[)”\"\d][.!?])\s+(?=[A-ZĐÀ-Ỹ“\"«(])|(?<=[)”\"][.!?])\s+(?=\d{1,3}\s[a-zà-ỹđ])|(?<=[.!?][”\"])\s+(?=[A-ZĐÀ-Ỹ])|"
    r"(?<=[A-ZĐ]{2}\.)(?<!T[PXTS]\.)(?<![GBKD]S\.)(?<!KI\.)(?<!KII\.)(?<![ƯN][TD]\.)\s+(?=[A-ZĐÀ-Ỹ“\"«])|"
    r"(?<=[^\W\d_]\.\.\.)\s+(?=[A-ZĐ])|(?<=[^\W\d_]…)\s+(?=[A-ZĐ])"
)
"""Ends of sentences; «… chi nhánh II. Sở Y tế …» is one, «TP. Hồ Chí Minh» and «BS.CKII. Lê A» are none."""
_LONGEST = 3000
"""Letters of a sentence at most: what goes on longer is none of an article."""
_LONGEST_NAME = 200
"""Letters of who took a picture at most."""
_CREDIT = re.compile(
    r"(?:^|[-–—|/(\[.!?”\"]\s?|\s(?=[ẢNBTVCĐ]))(?i:nguồn ảnh|(?:(?:bài|tin|chữ)(?: và|,) )?ảnh|video|clip|đồ họa)"
    r"(?i: (?:minh họa|tư liệu|internet|nvcc|chụp màn hình|cắt từ clip))?(?P<says>\s?:\s?| (?=\w)|(?=[)\].]|$))"
)
"""«… cho Trường A - Ảnh: VŨ MINH», «(Ảnh: Minh Vũ)»: who took the picture was given nothing."""
_CREDITED = re.compile(r"\A[^)\]“”\"]{0,40}?(?:[)\]]|(?<![A-ZĐ])\.(?=\s|$)|\.(?=\s\w{2})|$)")
_REACH = 48
"""Letters in which such an end is looked for: more than the pattern takes, so that the end of the text is its own."""


@cache
def _sentence() -> re.Pattern[str]:
    """The ends, and «… trên địa bàn TP. Tại hội nghị, …»."""
    opens = "|".join(terms.words("press", "opens_sentence"))
    return re.compile(rf"{_ENDS}|(?<=T[PX]\.)\s+(?=(?:{opens})\s)")


def sentences(text: Passage) -> Iterator[Passage]:
    """The sentences of a paragraph, in order; who took its pictures is in none of them."""
    for part in _without_credits(text):
        at = 0
        for stop in _sentence().finditer(part.text):
            if stop.start() - at < _LONGEST and (piece := part.cut(at, stop.start())):
                yield piece
            at = stop.end()
        if len(part.text) - at < _LONGEST and (piece := part.cut(at)):
            yield piece


def _without_credits(text: Passage) -> Iterator[Passage]:
    """The parts of a paragraph before, between and behind its credits."""
    at = 0
    for credit in _CREDIT.finditer(text.text):
        if credit.start() < at or (credit["says"] == " " and not text.text[credit.end()].isupper()):
            continue
        yield text.cut(at, credit.start())
        at = _credit_end(text, credit.end())
    yield text.cut(at)


def _credit_end(text: Passage, at: int) -> int:
    """Up to the bracket, the end of the sentence or of the line; else behind the name."""
    told = _CREDITED.match(text.text[at : at + _REACH])
    return at + told.end() if told else at + names.name_words(text.text[at : at + _LONGEST_NAME])
