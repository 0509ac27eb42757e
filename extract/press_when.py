"""What stands around a subject and tells when, how often or by what: «năm 2020 ông», «Việc làm của bà», «đã 2 lần»."""

import re
from functools import cache

from extract import lexicon, names, terms
from extract.passage import Passage

_BEFORE = re.compile(
    r"(?:ban than|rieng|ca nhan)\s|"
    r"(?:(?:nhung|cac|voi)\s)?(?:viec\slam|dong\sgop|hanh\sdong|no\sluc|thanh\stich|tam\sguong|cong\slao|cong\shien|"
    r"nghia\scu|su\sdung\scam)(?:\s[a-z]+){0,5}?\scua\s|"
    r"(?:\d{1,2}|hai|ba|bon|nam|nhieu)\s(?:nam|lan)(?:\s(?:lien\s?(?:tuc|tiep)?|qua))?,?\s(?!\d)|"
    r"(?:nam|thang|quy|ngay)\s+[\d/ivx]{1,10}(?:\s*[-–]\s*\d{4})?(?:\s+nam\s+\d{4})?\s*,?\s*"
)
_THANKS_TO = re.compile(
    r"(?:nhờ|với sự|khác với|trái với|(?:con|con trai|con gái|cháu|vợ|chồng|mẹ|cha|bố|em trai|em gái|học trò) của)\s"
)
_DEED_ALONE = re.compile(
    r"(?:(?:những|các|với những) )?(?:việc làm|đóng góp|hành động|nỗ lực|thành tích|tấm gương|công lao|"
    r"cống hiến|nghĩa cử)(?: \w+){0,4}? (?:ấy|đó|này|trên|của mình)"
)
_DECIDED = re.compile(
    r"(?:[^,;:.]{2,30}, )?(?:theo|tại|căn cứ) (?:các )?quyết định"
    r"(?: số [^\s,]{1,24})?(?: (?:khen thưởng|ngày [\d/.-]{4,12})){0,2} của (?P<by>[^,;:]{4,80}),"
)
_HELPED = re.compile(
    r"(?<!\w)(?:giúp|giúp đỡ|hướng dẫn|đào tạo|dìu dắt|kèm cặp|huấn luyện|hỗ trợ|đưa)\s(?:cho\s)?"
    r"(?=(?:hai\s|các\s)?(?:em|cháu|anh|chị|ông|bà|cô|thầy|học sinh|học trò|sinh viên|vận động viên)\s[^,;:()]{2,60}$)"
)
"""«Thầy A đã giúp | em B nhận Bằng khen»: who was helped is meant."""
_ONE_OF = re.compile(
    r"(?<![\s,]),?\s(?:(?:vinh\sdu|la)\s){0,2}(?:mot|1)\strong(?:\sso)?\s(?:nhung|cac|\d{1,4}|hai|ba|bon|nam)\s[a-z\s]{2,60}$"
)
"""«Hộ ông A (xã B), một trong 10 hộ | được …»."""
_AND_OTHERS = re.compile(
    r",? (?:cùng|cùng với|và) (?:\d{1,3}|hai|ba|bốn|năm|các|nhiều) [^,;:]{2,40}? khác(?: [^,;:]{1,40})?$"
)
"""«chị A cùng 4 vận động viên khác của tỉnh | được …»."""
_LED_BY = re.compile(
    r" do [^\W\d]+(?: [^\W\d]+){0,5}? (?:phụ trách|lãnh đạo|đứng đầu|chỉ huy|quản lý|"
    r"làm (?:tổ trưởng|đội trưởng|trưởng|chủ|giám đốc|bí thư|hiệu trưởng)[^,;:]{0,30})(?!\w)"
)
_NEAR = 80
"""Letters at the end of a subject that tell how often at most."""


def without_what_leads(words: Passage) -> Passage:
    """«năm 2020 | ông», «5 năm liền | đơn vị», «Bản thân | Mẫn», «Việc làm dũng cảm của | anh Hỏa»."""
    match = _BEFORE.match(words.folded)
    return words.after(match) if match else words


def behind_deed(words: Passage) -> Passage:
    """«Với thành tích bắt giữ A, B, | Công an xã C được …», «Nhờ bà A, | xã B được …»: who is told of by the way is
    given nothing."""
    end = words.text.find(", ")
    if end < 0 or not (_THANKS_TO.match(words.plain) or _deed().match(words.plain[:end])):
        return words
    while (further := words.text.find(", ", end + 2)) > 0 and names.looks_like_name(words.text[end + 2 : further]):
        end = further
    rest = words.cut(end + 2)
    return rest if any(map(str.isupper, rest.text)) else words


@cache
def _deed() -> re.Pattern[str]:
    """«Trong vụ bắt nghi phạm», «Cứu sống cháu»."""
    deeds = terms.exact(terms.words("press", "deeds_to_others"))
    return re.compile(rf"(?:(?:với|nhờ|do|vì|sau|trong|khi|từ|qua)(?: \w+){{0,5}}? )?(?:{deeds})(?!\w)")


def decided_by(sentence: Passage) -> str | None:
    """«Theo quyết định của Chủ tịch UBND tỉnh, ông A được tặng Bằng khen»: the body that grants; null where none is
    told so."""
    told = _DECIDED.match(sentence.plain)
    found = lexicon.granters_in(sentence.text[told.start("by") : told.end("by")]) if told else ()
    return found[0] if found else None


def is_deed(words: Passage) -> bool:
    """«Việc làm ấy | được … ghi nhận bằng Bằng khen»: whose it is, the article told before."""
    return _DEED_ALONE.fullmatch(words.plain) is not None


def without_how_often(words: Passage) -> Passage:
    """«chị A, Trạm trưởng Trạm B, hai năm liền | là …», «Sư đoàn đã 2 lần | được …»: without what tells how often."""
    found = _when().search(words.plain, max(0, len(words.text) - _NEAR))
    return words.cut(0, found.start()).trimmed(", ") if found and found.start() else words


@cache
def _when() -> re.Pattern[str]:
    told = terms.exact(terms.words("press", "told_of_body"))
    years = r"(?:trong |đến |tính đến |và )?(?:năm|các năm|từ năm|giai đoạn) \d{4}[\d, –-]{0,20}"
    often = r"(?:có )?(?:\d{1,2}|hai|ba|bốn|năm|nhiều) (?:lần|năm liền|năm liên tục|năm liên tiếp|năm)"
    return re.compile(rf"(?:,?\s(?:{told}|{years}|{often})(?!\w)){{1,4}}$")


@cache
def _acts() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?<!vận )(?:{terms.exact(terms.words('press', 'acts'))})(?!\w)")


def acted_on(subject: Passage) -> Passage:
    """«Đồng chí A tặng hoa chúc mừng các cá nhân được …»: those who are congratulated are meant."""
    if helped := _HELPED.search(subject.plain):
        return subject.cut(helped.end())
    acts = list(_acts().finditer(subject.plain))
    return subject.cut(acts[-1].end()) if acts else subject


def closed(words: Passage) -> Passage:
    """«em A (học sinh được tặng …)»: without what an open bracket began to tell."""
    opened = words.text.rfind("(")
    return words.cut(0, opened) if opened > words.text.rfind(")") else words


def without_what_is_told(words: Passage) -> Passage:
    """«cô A (Trường Mầm non B) là một trong 12 cá nhân | được …»: without the small words behind the last bracket.

    «Khoa A do anh phụ trách | nhiều năm liền …»: he is not meant.
    """
    words = behind_deed(words)
    if others := _AND_OTHERS.search(words.plain):
        words = words.cut(0, others.start())
    if led := _LED_BY.search(words.plain):
        words = words.cut(0, led.start())
    if one := _ONE_OF.search(words.folded):
        words = words.cut(0, one.start())
    behind = words.text.rfind(")") + 1
    tail = words.text[behind:]
    return words.cut(0, behind) if behind and tail.islower() and not set(tail) & set(",;:") else words
