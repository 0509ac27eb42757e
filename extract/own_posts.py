"""Words behind a semicolon that only say what the person before them is: «Trung tá A, sinh năm 1976; Trợ lý Ban B»."""

from extract import names, positions, posts, recipients, terms
from extract.passage import Passage


def told(words: Passage) -> bool:
    """Whether words begin with a position and name nobody themselves."""
    end = words.text.find(";")
    first = words.cut(0, end if end >= 0 else None)
    if not positions.opens_exactly(first):
        return False
    one = recipients.read(first, "ca-nhan")
    return one is None or one.kind != "ca-nhan"


def behind_degree(rest: Passage, at: int) -> bool:
    """«…, BSCKI, Phó Giám đốc», «…, YS, Trạm Y tế xã A»: a degree up to an offset, its bearer's post behind it."""
    behind = rest.cut(at)
    if posts.tells_post(rest, at) or told(behind) or _is_trade(rest, behind):
        return True
    return "," in rest.text[:at] and terms.opens_body(behind.text) and not names.has_surname(behind.text)


def _is_trade(rest: Passage, behind: Passage) -> bool:
    """«Bà A, nghệ nhân Ca trù, xã B»: a calling in small letters, and no name behind it but what is practised."""
    taken = names.name_words(behind.text)
    following = behind.text[taken:].lstrip()[:1]
    return rest.text[:1].islower() and positions.opens(rest) and " " not in behind.text[:taken] and following.islower()
