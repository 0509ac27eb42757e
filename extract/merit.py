"""Why a commendation is granted: reason, years, occasion and bonus (Luật 06/2022/QH15, Điều 5 and 8)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from extract import movements, terms
from extract.dates import find_years
from extract.decision import Fact, Merit
from extract.passage import Passage
from ingest.text import fold

_STOP = re.compile(
    r"(?:(?<!\s)\s++)?+(?:\(\s*+(?:co\s+|theo\s+)?(?:danh\s+sach|ten|phu\s+luc|kem|chi\s+tiet|sau\s+day)|"
    r"(?:,\s*+)?+(?:co\s+danh\s+sach|theo\s+danh\s+sach|co\s+ten\s+(?:sau|tai|trong)|gom\s*+(?:co\s*+)?:?|cu\s+the|nhu\s+sau|sau\s+day)|"
    r"(?:,\s*+)?+(?:voi|bang)\s+(?:cac\s+)?hinh\s+thuc(?![a-z])|"
    r"(?:[,;]\s*+)?+(?:kem\s+theo\s+)?(?:(?:muc\s+(?:tien\s+)?|so\s+tien\s+)?(?:tien\s+)?thuong\s*+(?:la\s++)?+(?::\s*+)?+\d|"
    r"(?:muc\s+)?tien\s+thuong|(?:muc\s+|va\s+)thuong(?![a-z]))|"
    r";|:\s*+$|\./\.|[.]\s++(?=[a-z])|(?:(?<![.;:,/])[.;:,/]++\s*+)?+$)|"
    r"(?<!\s)\s++cho\s+(?:cac\s+)?(?:\d{1,4}\s+|ong|ba|tap\s+the|ca\s+nhan)"
)
_MONEY = re.compile(
    r"(?<!so\s)(?<!so:\s)(?<![\d.,])(?P<n>\d{1,3}(?:[.,\s]\d{3}){1,6}|\d{5,9})(?!\d|/[a-z]{2,4}-)\s*(?P<u>dong|d\b|vnd)?"
)
_MILLIONS = re.compile(r"(?<!\d)(?<!\d[.,])(?P<n>\d{1,3}(?:[.,]\d{1,2})?)\s*trieu\s*dong")
_BONUS = re.compile(
    r"(?:\(\s*thuong\s*+(?::\s*+)?(?=\d)|tien\s+thuong|muc\s+thuong|thuong\s+(?:kem\s+theo|tien)|so\s+tien(?:\s+thuong)?|kem\s+theo|"
    r"(?<!khen )thuong\s+(?:moi\s+(?:[a-z]+\s+){1,3})?(?=\d[\d.,]{0,14}\s*(?:(?:trieu\s+)?dong|d(?![a-z]))))"
)
"""What stands before the sum of a bonus: «kèm theo tiền thưởng», «và thưởng mỗi cá nhân | 500.000 đồng»."""
_REACH = 120
"""Characters before a sum in which the deed that it belongs to is told."""
_SUM = re.compile(r"so\s+tien")
_LAW_NAME = re.compile(
    r"(?:luat|nghi\s+dinh|nghi\s+quyet|chi\s+thi|thong\s+tu|quyet\s+dinh|ke\s+hoach|de\s+an|cong\s+van|to\s+trinh)[^,;.]{0,60}?\bso(?:\s*+:\s*+|\s++)\S+"
    r"(?:\s+ngay\s+\S+(?:\s+thang\s+\S+\s+nam\s+\d{4})?)?"
)
_LAW_DATE = re.compile(
    r"(?<!phap )(?:luat|phap\s+lenh)\s(?:(?!tu\s+nam|giai\s+doan|trong\s+nam|nam\s+hoc)[^,;.]){0,80}?"
    r"(?:ngay\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|nam\s+\d{4})"
)
_LIFE = re.compile(
    r"(?:sinh|(?:ket\s+nap\s+)?vao\s+dang(?:\s+cong\s+san\s+viet\s+nam)?|ket\s+nap\s+dang|"
    r"(?<!cong dan )(?<!thanh nien )(?<!goi )nhap\s+ngu|tham\s+gia\s+cach\s+mang)"
    r"\s+(?:tu\s+)?(?:ngay|thang|nam)\s+"
    r"[\d/.-]{1,10}(?:\s+nam\s+\d{4})?|\((?:da\s+)?(?:tu\s+tran|mat|qua\s+doi|hy\s+sinh)\s[^()]{0,40}\)"
)
"""«sinh năm 1908, vào Đảng năm 1930», «(từ trần ngày 11/7/2019)»: years of a life, not of an achievement."""
_ROUND = re.compile(r"(?<![a-z])dot\s+(?:ngay\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
"""«đợt 02/9/2021»: the day on which badges are handed out."""
_DEED = re.compile(
    r"(?:(?<=[,;–-]\s)|(?<=cá\snhân\s)|(?<=tập\sthể\s)|(?<=đơn\svị\s)|(?<=gia\sđình\s)|(?<=doanh\snghiệp\s)|(?<!\w)vì\s)"
    r"(?P<opens>đã)\s+(?!nghỉ|mất|từ\s+trần|qua\s+đời|về\s+hưu|hưu|chuyển|được|là|có\s+tên|ký|ban\s+hành|thôi|nêu|kê|đăng)(?=[^\W\d])"
)
"""«…, đã hiến đất làm đường», «các cá nhân đã ủng hộ Quỹ A»; not what a person is by now («đã nghỉ hưu»)."""

_STOOD_OUT = re.compile(
    r"(?<![a-z])(?P<opens>(?:tieu\s+bieu|dien\s+hinh|xuat\s+sac)(?:,?\s+(?:tieu\s+bieu|xuat\s+sac))?)\s+trong\s"
)
"""«cho 05 cá nhân tiêu biểu trong phong trào …»: a reason only where no other words open one."""


_LABELLED = re.compile(r"(?<![a-z])ly\s+do(?:\s+(?:khen|tang)(?:\s+thuong)?)?\s*:\s*(?:vi\s+)?(?P<opens>(?=[a-z]))")
"""«…, Sở Y tế. Lý do: Đã có thành tích …»."""

_OF_THEM = r"(?!(?:(?<=cac )|(?<=nhung )|(?<=\d ))don\s+vi|(?<=nguoi )co\s+cong(?!\s+lao))"
"""«cho các đơn vị dẫn đầu khối»: there the units are those who are commended, and the reason begins behind the word;
«Phòng Người có công» is an office."""


@cache
def _opens() -> re.Pattern[str]:
    because = terms.alternation(terms.words("reason", "because"))
    opens = terms.alternation(terms.words("reason", "opens"))
    # «đơn vị dẫn đầu phong trào …»: the «vị» of «đơn vị» is no «vì»
    return re.compile(rf"(?<![a-z])(?:(?<!don )(?P<because>{because})\s+)?(?P<opens>{_OF_THEM}(?:{opens}))(?![a-z])")


@cache
def _occasions() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: dict[str, list[str]] = terms.terms()["occasions"]
    return tuple(
        (slug, re.compile(rf"(?<![a-z])(?:{terms.alternation(cues)})(?![a-z])")) for slug, cues in table.items()
    )


def _told(text: Passage, after: int) -> re.Match[str] | None:
    """The words that open the reason: its label, known ones, or a deed told with «đã» behind a comma, whichever comes
    first."""
    known, deed = _opens().search(text.folded, after), _DEED.search(text.plain, after)
    told = [match for match in (_LABELLED.search(text.folded, after), known, deed) if match] or [
        *_STOOD_OUT.finditer(text.folded, after)
    ]
    return min(told, key=lambda match: match.start("opens"), default=None)


def reason_start(text: Passage, after: int = 0) -> int | None:
    """Where the words of the reason begin, «vì» included; null where there are none."""
    match = _told(text, after)
    return match.start() if match else None


def deed_start(text: Passage) -> int | None:
    """Where a deed of one's own is told behind a comma («Hộ ông A, xã X, đã hiến 1.200 m2 đất»); null without one."""
    match = _DEED.search(text.plain)
    return match.start() if match else None


def reason(text: Passage, after: int = 0) -> Fact[str] | None:
    """The reason from «đã có thành tích …» up to the annex phrase, the list or the end of the sentence."""
    match = _told(text, after)
    if match is None:
        return None
    start = match.start("opens")
    stop = _STOP.search(text.folded, match.end())
    words = text.cut(start, stop.start() if stop else len(text.text)).trimmed(",;:./ ")
    words = words if "(" in words.text else words.trimmed(")")  # of a reason in brackets
    return Fact(words.text, words.quote, "reason", 0.95) if len(words.text) > 12 else None


def years(text: Passage) -> Fact[tuple[int, int]] | None:
    """The years of the achievement that a passage gives; dates and years that belong to a law are left out."""
    masked = text.folded
    for pattern in (_LAW_NAME, _LAW_DATE, _LIFE, _ROUND):
        masked = pattern.sub(lambda m: " " * len(m[0]), masked)
    found = find_years(masked)
    if found is None:
        return None
    words = text.cut(found.start, found.end)
    return Fact((found.first, found.last), words.quote, f"years-{found.kind}", 0.95)


def column_years(cell: Passage) -> Fact[tuple[int, int]] | None:
    """The years in a cell of a column for them: a bare «2020» or «2020-2021» is read as «năm 2020»."""
    bare = re.match(r"\d{4}", cell.folded)
    return years(Passage("năm " + cell.text, "nam " + cell.folded, cell.start - 4) if bare else cell)


def occasion(*folded: str, default: str | None = None) -> str | None:
    """The loại hình that the words tell; the first text that tells one decides."""
    for text in folded:
        for slug, pattern in _occasions():
            if pattern.search(text):
                return slug
    return default


def bonus(text: Passage, *, column: bool = False) -> Fact[int] | None:
    """An amount of money in đồng: after «tiền thưởng», or anywhere in a cell of a bonus column."""
    opened = next((m for m in _BONUS.finditer(text.folded) if not _opens_gift(text, m)), None)
    if opened is None and not column:
        return None
    at = opened.end() if opened else 0
    if match := _MILLIONS.search(text.folded, at):
        amount = round(float(match["n"].replace(",", ".")) * 1_000_000)
    elif (match := _MONEY.search(text.folded, at)) and (column or match["u"]):
        amount = int(re.sub(r"\D", "", match["n"]))
    else:
        return None
    return Fact(amount, text.cut(match.start(), match.end()).quote, "bonus", 0.95) if amount >= 1000 else None


def sums(text: Passage) -> Iterator[Passage]:
    """The words of every amount of money that a text names with its unit, whatever it is for."""
    for match in _MILLIONS.finditer(text.folded):
        yield text.cut(match.start(), match.end())
    for match in _MONEY.finditer(text.folded):
        if match["u"]:
            yield text.cut(match.start(), match.end())


def _opens_gift(text: Passage, opens: re.Match[str]) -> bool:
    return _SUM.fullmatch(opens[0]) is not None and is_gift(text, opens.start())


def is_gift(text: Passage, at: int) -> bool:
    """«đã ủng hộ 500 suất quà và | số tiền 50.000.000 đồng»: what one gave is not what one is given."""
    return _gives().search(text.folded[max(0, at - _REACH) : at].rpartition(";")[2]) is not None


def tells_of_gifts(reason: str) -> bool:
    """«đã ủng hộ Quỹ Vì người nghèo»: a sum beside it is what was given."""
    return _gives().search(fold(reason)) is not None


@cache
def _gives() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{terms.alternation(terms.words('reason', 'gives'))})(?![a-z])")


def read(text: Passage, yearly: bool = False, after: int = 0, *context: str) -> Merit:
    """All of a passage's merit; `yearly` awards without other words are for work (công trạng)."""
    why = reason(text, after)
    when = years(text.cut(after) if after else text)
    named = movements.first(text.cut(after) if after else text)
    deed = _without(text, named) if named else text.folded
    told = occasion(deed[max(0, why.quote.start - text.start) :] if why else "", *context)
    event = "dot-xuat" if when is not None and when.rule == "years-event" else None
    slug = told or event or ("cong-trang" if yearly else None)
    source = why or when
    return Merit(
        reason=why,
        years=when,
        period_text=_words(text, when),
        occasion=Fact(slug, source.quote if source else text.quote, "occasion", 0.85) if slug else None,
        movement=named,
        bonus=bonus(text),
    )


def told_by_label(text: Passage, told: Merit) -> Merit:
    """«Thành tích: Phát hiện, bắt giữ …»: what stands behind the label is the reason, whatever its first words."""
    words = text.trimmed(",;:./ ")
    if len(words.text) < 8:
        return told
    slug = occasion(words.folded)
    of_label = Fact(slug, words.quote, "occasion", 0.85) if slug else None
    return replace(told, reason=Fact(words.text, words.quote, "reason", 0.9), occasion=told.occasion or of_label)


def _without(text: Passage, fact: Fact[str]) -> str:
    """The folded text without a fact: the name of a movement tells no occasion («Vì an ninh Tổ quốc»)."""
    start, end = fact.quote.start - text.start, fact.quote.end - text.start
    return text.folded[:start] + " " * (end - start) + text.folded[end:]


def _words(text: Passage, fact: Fact[tuple[int, int]] | None) -> str | None:
    return text.text[fact.quote.start - text.start : fact.quote.end - text.start] if fact else None
