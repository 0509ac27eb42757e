"""Where the bonus begins that an item ends with: «…, mức thưởng 894.000 đồng», «Sở Tài chính ........ 500.000 đồng»."""

import re
from functools import cache

from extract import factors, merit, names, terms
from extract.decision import Fact
from extract.passage import Passage
from extract.scope import Scope
from ingest.text import fold

_LEADER = r"(?:…|_{3}|\.\s?\.\s?\.)[.…_:\s]{0,300}+"
"""Dots or a rule that lead the eye over the line; their first sign is one of at least three."""
_AMOUNT = r"(?:moi\s+[a-z]{1,6}(?:\s[a-z]{1,5})?\s++)?\d{1,3}(?:[.,]\d{3})++\s*+(?:d|dong|vnd)(?:/[a-z ]{1,20})?\W*+$"
_TOLD = re.compile(
    r"(?<!\s)\s*+(?:[,;:(–-]\s*+)?+(?:kem\s+theo\s+)?(?:so\s+tien|muc|tien)\s+(?:tien\s+)?thuong\b[^\d;]{0,20}\d|"
    r"\(\s*thuong\s*(?::\s*)?\d|"
    rf"(?<!\s)\s*+[:(–-]\s*+(?={_AMOUNT})|"
    rf"(?<![.…_\s])\s*+{_LEADER}(?={_AMOUNT})"
)
_BARE = re.compile(rf"(?<!\s)\s++(?={_AMOUNT})")
_LED = re.compile(rf"(?<![.…_\s])\s*+{_LEADER}")
_GAVE = re.compile(
    r"(?<![a-z])(?:ung\s+ho|quyen\s+gop|tai\s+tro|hien\s+(?:dat|tien|tang)|"
    r"dong\s+gop\s+(?:\S+\s+)?(?:quy|kinh\s+phi|tien|ung))(?![a-z])"
)
"""«đã ủng hộ Quỹ Vì người nghèo»: a sum behind a name may be what was given."""
_HIGHEST = 150_000_000
"""Đồng: the highest bonus of all, 46.5 times the wage (Nghị định 98/2023/NĐ-CP, Điều 54–58), is 109 million in 2026."""
_LONGEST = 80
"""Characters of a unit or a name before an amount that nothing parts from it."""


def start(text: Passage) -> int | None:
    """Where the words of a bonus begin, the mark or the dots before them included; null for an item without one."""
    match = _TOLD.search(text.folded)
    if match is None and (bare := _BARE.search(text.folded)) is not None and _ends(text.cut(0, bare.start())):
        given = merit.bonus(text.cut(bare.end()), column=True)
        return bare.start() if given and given.value <= _HIGHEST else None
    return match.start() if match else None


def amount(told: Passage, below: Scope) -> Fact[int] | None:
    """What the words of a bonus say; null for money that those who are commended for their gifts gave themselves."""
    why = (below.merit.reason.value if below.merit.reason else "", below.context or "")
    if "thuong" not in told.folded and any(_GAVE.search(fold(words)) for words in why):
        return None
    return merit.bonus(told, column=True) or factors.bonus(told, below.day)


def without_leaders(item: Passage) -> Passage:
    """The item, as long as it was, with a comma for the dots between a name and what stands at the end of the line."""
    if not (item.text.count(".") > 2 or "…" in item.text or "___" in item.text):
        return item
    text, folded = (_LED.sub(lambda match: ",".ljust(len(match[0])), each) for each in (item.text, item.folded))
    return Passage(text, folded, item.start).trimmed(",")


def _ends(before: Passage) -> bool:
    """Whether what stands right before an amount is a whole unit or name: behind a tab, its sum is the bonus.

    «Công ty A nộp ngân sách 500.000.000 đồng» tells what it did.
    """
    last = before.cut(before.text.rfind(",") + 1)
    if not 0 < len(last.text) <= _LONGEST or merit.is_gift(before, len(before.text)) or _earned(last):
        return False
    bare = last.cut(address.end()) if (address := terms.honorific().match(last.plain)) else last
    return terms.opens_body(last.text) or names.looks_like_name(bare.text)


def _earned(last: Passage) -> bool:
    return _deals().search(last.plain) is not None or last.plain.split()[-1] in terms.words("reason", "comes_to")


@cache
def _deals() -> re.Pattern[str]:
    """With their marks: «lãi» is not «Lai Châu»."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(terms.plain_case, terms.words('reason', 'deals')))})(?!\w)")
