"""What a decision does to earlier ones: revokes, corrects or replaces them, whole or for some of their recipients."""

import re
from collections.abc import Iterator

from extract import citations, correction_tables, leads, lists, recipients, several, terms
from extract.decision import Effect, Mention, Recipient
from extract.entries import Grid, entries
from extract.grants import Ground, base, opening
from extract.parts import Article
from extract.passage import Passage, passage, split

_ENTIRE = re.compile(
    r"\s{0,3}+(?:cho\s++)?(?:toan\s+bo\s++)?(?:noi\s+dung\s++|hieu\s+luc\s++(?:thi\s+hanh\s++)?)?(?:cua\s++|cho\s++)?(?:cac\s++)?"
    r"(?:(?:danh\s+sach|phu\s+luc)\s++(?:ban\s+hanh\s++)?kem\s+theo\s++)?quyet\s+dinh\s++(?:so\b|khen|\d|sau\b|duoi\s+day|co\s+so\b)"
)
"""«Hủy bỏ Quyết định số …», «… các Quyết định sau: …» speaks of the whole decision, «Thay thế Danh sách kèm theo …» of
its whole list; «Thu hồi Bằng khen của ông …» of one award in it."""
_TARGET = re.compile(
    r"[,(]?\s?(?:ban\s+hanh\s+)?(?:tai|theo|neu\s+tai|kem\s+theo|trong|duoc\s+[a-z]+\s+(?:tang\s+)?(?:tai|theo))\s++"
    r"(?:danh\s+sach\s++)?(?:kem\s+theo\s++)?(?:(?:so\s+thu\s+tu|stt|muc|diem|khoan|dieu)\s++\w{1,4}+,?\s++(?:cua\s++)?){0,4}+"
    r"(?:cua\s++)?(?:quyet\s+dinh|qd)\s+(?:so\b|\d)"
)
_THIS = re.compile(
    r"(?:quyet\s+dinh|van\s+ban)\s+nay\b.{0,120}?(?<![a-z])(?=(?:thay\s+the|huy\s+bo|bai\s+bo|bo\s+sung)(?![a-z]))"
)
"""«Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số …»."""
_ENDS = re.compile(r"(?=quyet\s+dinh\s+so\b.{5,200}?\shet\s+hieu\s+luc)")
"""«Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực»."""
_TAKEN_OFF, _FAR = re.compile(r"(?:nay\s+)?(?:dua|loai|gach|xoa|rut)(?:\s+ten)?\s"), 400
_OFF = re.compile(r",?\s(?:ra\s+)?khoi\s+danh\s+sach(?![a-z])")
"""«Đưa ông A, Chuyên viên, | ra khỏi danh sách tặng Bằng khen kèm theo Quyết định số …»."""
_OF_MONEY = re.compile(r"\s{1,3}+(?:\S+\s+){0,2}?(?:kinh\s+phi|so\s+tien|tien\s+thuong|ngan\s+sach|du\s+toan)(?![a-z])")
_SENTENCE = re.compile(r"(?<=[a-z\d]\.)\s+(?=[a-z])|;\s*(?:dong\s+thoi\s*,?\s*)?")
_OWNER = re.compile(
    r"(?<![a-z])(?:cua|da\s+(?:(?:duoc\s+)?cong\s+nhan|(?:truy\s+|trao\s+)?tang(?:\s+thuong)?|trao|phong\s+tang|cap))\s+"
    r"(?=(?:cac\s+)?(?:ong|ba|anh|chi|em|dong\s+chi|tap\s+the)\s)"
)
"""«Hủy bỏ danh hiệu … của ông A», «Thu hồi Bằng khen đã tặng ông A»: whose award it is."""
_QUOTED = re.compile(r"[“\"«'‘](?P<words>[^“«‘”\"»'’]{4,90})[”\"»'’]")
_QUOTES = frozenset('“”«»"')
"""What no name holds: «Sửa họ và tên “A” thành “B”» names the two between the marks."""
_RIGHTED = re.compile(
    r"(?:nay\s+)?(?:sua|dinh\s+chinh|dieu\s+chinh|cai\s+chinh)(?:\s+lai)?(?:\s+(?:la|thanh))\s*:?\s*|\sthanh\s*:?\s+"
    r"|\snhu\s+sau\s*:\s*(?=[“\"«])"
)
"""«đã in là A, nay sửa lại là B»: what stands behind is right, what stood before is wrong."""
_PLACE = re.compile(r",?\s(?:tai|o)\s++(?:so\s+thu\s+tu|stt|muc|diem|khoan|dieu|danh\s+sach|phu\s+luc)(?![a-z])")
"""«thành ông A | tại số thứ tự 5»."""
_PRINTED = re.compile(
    r"(?<![a-z])(?:da\s+)?(?:in|ghi|viet|danh\s+may)(?:\s+nham)?(?:\s+la)?\s*:?\s*"
    r"|(?:sua|chinh)(?:\s+lai)?\s+(?:ho\s*+,?\s*+(?:va\s+)?)?(?:chu\s+(?:dem|lot)\s*+,?\s*+(?:va\s+)?)?ten\s+(?:cua\s+)?"
)
"""«đã in là A», «Sửa họ tên ông A»: before what is wrong."""


def effects(ground: Ground) -> tuple[Effect, ...]:
    """Each decision that an article revokes, corrects or replaces («Hủy bỏ Quyết định số …»), named once."""
    found: dict[tuple[str, str], Effect] = {}
    named = bool(affected(ground))
    for article in ground.parts.articles:
        for kind, words, at in _acts(ground, article):
            added = kind == "supplements"
            entire = added or (not named if kind == "corrects" else _ENTIRE.match(words.folded, at) is not None)
            for target in citations.read(words.cut(at)):
                if target.type in (None, "quyet-dinh"):
                    found.setdefault((kind, target.number), Effect(kind, target, entire))  # type: ignore[arg-type]
    return tuple(found.values())


def _acts(ground: Ground, article: Article) -> Iterator[tuple[str, Passage, int]]:
    """What an article does, the sentences that say it, and the offset behind the verb; a list may go on below."""
    first = opening(ground, article)
    whole = passage(ground.document.text, first.start, article.words[-1].end)
    if act := _act(first):
        yield act[0], whole, act[1]
        return
    for sentence in split(whole, _SENTENCE):
        if act := _act(sentence):
            yield act[0], sentence, act[1]


def _act(sentence: Passage) -> tuple[str, int] | None:
    """What a sentence does to earlier decisions, with the offset behind its verb; null for any other."""
    opened = _THIS.match(sentence.folded)
    start = opened.end() if opened else 0
    if found := _takes(sentence, start):
        return found
    if match := terms.supplement_verb().match(sentence.folded, start):
        return None if _OF_MONEY.match(sentence.folded, match.end()) else ("supplements", match.end())
    return ("replaces", 0) if _ENDS.match(sentence.folded) else None


def _takes(text: Passage, start: int = 0) -> tuple[str, int] | None:
    """What words that begin with a verb take back, correct or replace, with the offset behind it."""
    for kind, verb in terms.effect_verbs().items():
        if match := verb.match(text.folded, start):
            return kind, match.end()
    off = _TAKEN_OFF.match(text.folded, start)
    return ("revokes", off.end()) if off and _OFF.search(text.folded, off.end(), off.end() + _FAR) else None


def affected(ground: Ground) -> tuple[Mention, ...]:
    """The recipients whose awards an article takes back or corrects («Thu hồi Bằng khen đã tặng cho ông …»)."""
    found: list[Mention] = []
    acting = [a for a in ground.parts.articles if _opens_act(ground, a)]
    for article in acting:
        found += _named(ground, article, opening(ground, article))
    if acting and not any(leads.is_grant(opening(ground, a)) for a in ground.parts.articles):
        for annex in ground.parts.annexes:
            listed = lists.read(entries(ground.document, annex.body), base(ground))
            found += [Mention(item.recipient, next(iter(item.awards), None), item.quote) for item in listed]
    return tuple(found)


def _opens_act(ground: Ground, article: Article) -> bool:
    return _takes(opening(ground, article)) is not None


def _named(ground: Ground, article: Article, text: Passage) -> list[Mention]:
    """Those named in the article's words up to the decision's number, in its corrections, and in the list below."""
    stop = _OFF.search(text.folded) or _TARGET.search(text.folded)
    said = text.cut(0, stop.start()) if stop else text
    clauses = leads.read(said, base(ground))
    own, named = clauses[-1][0], [who for _, found, _ in clauses for who in found]
    owner = _OWNER.search(said.folded) or _TAKEN_OFF.match(said.folded)
    if not named and owner:
        named = [*several.read(said.after(owner).trimmed(" ,;."))]
    listed = lists.read(entries(ground.document, article.words)[1:], own)
    first = own.awards[0] if own.awards else None
    below = [Mention(item.recipient, item.awards[0] if item.awards else None, item.quote) for item in listed]
    lines = _corrections(ground, article, text)
    grids = [entry for entry in entries(ground.document, article.words) if isinstance(entry, Grid)]
    mended = [mention for grid in grids for mention in correction_tables.named(grid)]
    mended += [Mention(who, first, line.quote) for line in lines for who in _mended(line)]
    sides = {mention.recipient.name.value for mention in mended}
    found = [*(Mention(who, first, text.quote) for who in named), *below, *mended]
    kept = [each for each in found if each in mended or not _holds_both(each.recipient.name.value, sides)]
    return [*{each.recipient.name.value: each for each in reversed(kept)}.values()][::-1]


def _holds_both(name: str, sides: set[str]) -> bool:
    """«Sửa tên ông A thành ông B» is nobody's name: it has quotation marks, or more around one that was corrected."""
    return bool(_QUOTES & {*name}) or any(side in name and side != name for side in sides)


def _corrections(ground: Ground, article: Article, text: Passage) -> list[Passage]:
    """The paragraphs of an article that correct a name; the whole of it where a correction runs over several."""
    spans = [(max(text.start, block.start), block.end) for block in article.words]
    lines = [passage(ground.document.text, start, end) for start, end in spans if start < end]
    told = [line for line in lines if any(_mended(line))]
    return told if len(told) > 1 else [passage(ground.document.text, text.start, article.words[-1].end)]


def _mended(text: Passage) -> Iterator[Recipient]:
    """The persons on both sides of a correction: «đã in “A”, nay sửa lại là “B”»."""
    righted = _RIGHTED.search(text.folded)
    if righted is None:
        return
    words = [text.group(match, "words") for match in _QUOTED.finditer(text.text)]
    if not words:
        printed = max((m.end() for m in _PRINTED.finditer(text.folded, 0, righted.start())), default=None)
        words = [text.cut(righted.end())]
        words += [text.cut(printed, righted.start())] if printed is not None else []
    for name in words:
        stops = [match.start() for match in (_TARGET.search(name.folded), _PLACE.search(name.folded)) if match]
        who = recipients.read(name.cut(0, min(stops, default=None)).trimmed(" ,.;:“”\"'"), None)
        if who is not None and who.kind == "ca-nhan":
            yield who
