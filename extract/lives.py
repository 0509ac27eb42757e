"""What papers tell of a person beside name and post: birth, people, nation, days of a life, what was won."""

import re
from functools import cache

from extract import terms
from extract.passage import Passage

BORN = re.compile(
    r"\A[,;(]?\s*+(?:sn\s*+(?::\s*+)?\d{4}|sinh\s+(?:nam|ngay)\s*+(?::\s*+)?[\d/.-]+|nam\s+sinh\s*+(?::\s*+)?\d{4}|\d{4}(?=\s*[,;)]))\s*\)?"
)
ETHNIC = re.compile(
    r"\A[,;(]?\s*+dan\s+toc\s*+(?::\s*+)?+(?:[a-z’' -]{2,14}?|(?<= )[a-z’'-]|(?<=  ))"
    r"(?=[,;)]|$|\s(?:chuc|don|dia|noi|cap|nghe|que|thuong|tru)\s)\)?"
)
NATION = re.compile(r"\A[,;(]?\s*+quoc\s+tich\s*+(?::\s*+)?+(?:[a-z -]{2,30}?|(?<= )[a-z-]|(?<=  ))(?=[,;)]|$)\)?")
AGE = re.compile(r"\A[,;(]?\s*+\d{1,3}\s+tuoi\s*\)?(?=[,;.)]|$)")
JOINED = re.compile(
    r"\A[,;(]?\s*+(?:(?:ngay\s+)?(?:duoc\s+)?(?:vao|ket\s+nap(?:\s+vao)?)\s+dang|(?:ngay\s+)?(?:nhap\s+ngu|hy\s+sinh|tu\s+tran))"
    r"\s*+(?:chinh\s+thuc\s*+)?(?:(?:ngay|thang|nam)\s*+)?(?::\s*+)?[\d/.-]*"
)
"""«vào Đảng ngày 19-5-1959», «nhập ngũ tháng 2/1965»: a day of a person's life, no post."""
RESULT = re.compile(
    r"(?:(?<!\s)\s++)?\((?:giai|dat|doat|hien\s+mau|ung\s+ho|huy\s+chuong|hcv|hcb|hcd|so\s+tien|da\s|"
    r"tu\s+tran|mat\s|hy\s+sinh|qua\s+doi|nghi\s+huu|huu\s+tri|truy\s+tang|quan\s+chung|nguoi\s+dan|cong\s+dan|dan\s+toc\s|quoc\s+tich\s|sinh\s+nam)[^()]{0,200}+\)"
    r"\s*$"
)
"""«Trường THPT B (giải Nhất môn Toán)», «Chi bộ thôn C (từ trần ngày 14/7/2024)»: no part of the unit."""
AUTHOR = re.compile(
    r"(?:(?<!\s)\s++)?[,;–-]\s*+(?:la\s+)?(?:dong\s+)?(?:tac\s+gia|chu\s+nhiem)\s+(?:cua\s+)?(?:cac\s+)?"
    r"(?:sang\s+kien|giai\s+phap|de\s+tai|cong\s+trinh|tac\s+pham|mo\s+hinh|san\s+pham)(?![a-z])"
)
"""«…, Nhà máy A, đồng tác giả sáng kiến “…”»: what was done is no part of where one is."""
ORIGIN = re.compile(r"(?:(?<!\s)\s++)?[;,]\s*+(?:nguyen|que|sinh)\s+quan\s*+:")
"""«…, Lữ đoàn 299; nguyên quán: xã A»: where one comes from is no part of where one is."""
_CITIZEN = re.compile(r"(?:(?<!\s)\s++)?[;,]\s*+[Qq]uốc\s+tịch\s*+(?::\s*+)?(?=[A-ZĐÀ-Ỹ])")
"""«Giám đốc Tổ chức X, quốc tịch Lào»: the nation of a person is no part of the unit."""


@cache
def _work() -> re.Pattern[str]:
    """«Nhà văn A, tiểu thuyết “Mùa lũ”», «…, cụm tác phẩm: “Nắng”, “Mưa”»: for what one is commended."""
    works = terms.exact((*terms.words("works", "heads"), *terms.words("works", "arts")))
    return re.compile(
        rf"(?:\A|(?<!\s)\s?[,;–-]\s)(?:với\s)?(?:(?:cụm|các|những)\s)?(?:{works})(?!\w)[^“\"«,;]{{0,40}}[“\"«]"
    )


_NEAR, _HEAD = 300, 60
"""Characters behind what somebody wrote in which a unit begins, and those in which its first words stand."""


def without_deeds(rest: Passage) -> Passage:
    """The words behind a name up to what was won or written and where one comes from."""
    for pattern in (RESULT, ORIGIN, AUTHOR):
        match = pattern.search(rest.folded)
        if match and match.start() and not (pattern is AUTHOR and _unit_behind(rest, match.end())):
            rest = rest.cut(0, match.start())
    if work := _work().search(rest.plain):
        rest = rest.cut(0, work.start())
    nation = _CITIZEN.search(rest.text)
    return rest.cut(0, nation.start()) if nation and nation.start() else rest


def _unit_behind(rest: Passage, at: int) -> bool:
    """«Kỹ sư, chủ nhiệm đề tài, | Công ty B»: where one is stands behind what one did."""
    comma = rest.text.find(",", at, at + _NEAR)
    if comma < 0 or any(mark in rest.text[at:comma] for mark in '“"«'):
        return False
    return terms.opens_body(rest.text[comma + 1 : comma + 1 + _HEAD].lstrip())
