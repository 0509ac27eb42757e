"""Awards that the catalogue does not know, kept in the decision's own words: «danh hiệu “Bàn tay vàng”»."""

import re
from functools import cache

from extract import terms
from extract.decision import Award, Fact
from extract.passage import Passage

_QUOTED = r"[“\"«](?:\s*+(?=[^“”\"«»]{3}))?(?P<quoted>[^“”\"«»]{3,90}?)(?:(?<!\s)\s++)?+[”\"»]"
_BARE = (
    r"(?P<bare>[A-ZĐÀ-Ỹ][^,;:.()“”\"«»]{2,80}?)"
    r"(?=[,;:.()]|$|\s\s*+(?:[,;:.()]|$|(?:năm|giai\s+đoạn|đợt|lần\s+thứ|cho|đối\s+với|tặng|của)\s))"
)

QUOTED = 0.85
"""The confidence of an award in quotation marks."""
_FLAG = re.compile(r"(?<!\w)(?:[Tt]ặng|[Tt]hưởng)\s+(?P<flag>[Cc]ờ)(?=\s+cho\s)")


@cache
def _pattern() -> re.Pattern[str]:
    stems = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in terms.words("outside", "stems"))
    return re.compile(rf"(?<!\w)(?P<stem>(?i:{stems}))\s+(?:{_QUOTED}|{_BARE})")


def find(text: Passage) -> Fact[Award] | None:
    """The award that a grant's opening words name outside the catalogue, as `khac`; null where they name none.

    A title («danh hiệu “…”») is shown by its own name, a badge or prize with the words that say what it is.
    """
    match = _pattern().search(text.text)
    if match is None:
        return _flag(text)
    title = match["stem"].lower() in terms.words("outside", "titles")
    named = text.group(match, "quoted" if match["quoted"] else "bare")
    words = named if title else text.cut(match.start("stem"), match.end())
    return Fact(Award("khac", words.text, None), words.quote, "outside-catalogue", QUOTED if match["quoted"] else 0.7)


def _flag(text: Passage) -> Fact[Award] | None:
    """«Tặng Cờ cho Đảng bộ …»: a flag that nothing else is said of."""
    match = _FLAG.search(text.text)
    if match is None:
        return None
    words = text.group(match, "flag")
    return Fact(Award("khac", words.text, None), words.quote, "outside-catalogue", 0.7)
