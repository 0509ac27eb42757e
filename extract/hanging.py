"""Whether the words of a line end in the midst of a sentence, a run or a name, so that the next line goes on."""

import re

from extract.passage import Passage

_WORDS = re.compile(
    r"(?:(?<!\w)(?:năm|ngày|tháng|số|và|của|tỉnh|huyện|xã|cho|trong|các|từ|đến|với|về|đoạn|năm\shọc)|[(–-]|;\s\(\d{1,2}\)\s[^;:]{2,120})$"
)
"""Words that end no sentence, a run of items («…; (2) Đ/c A - Bí thư») without its mark: the next block goes on."""
_BARE_HEAD = re.compile(
    r"(?<!\w)(?:phường|quận|thị\strấn|thành\sphố|thị\sxã|thôn|bản|ấp|Sở|Cục|Chi\scục|Trường|Phòng|Công\sty|Trung\stâm|Bệnh\sviện|Ban|Hội|THPT|THCS)$"
)
"""A body or place whose name stands in the next line."""
_OFFICE = re.compile(r"(?<!\w)(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|huyện|xã)$")
"""«Bằng khen của Chủ tịch UBND tỉnh»: a place that may go without its name."""
_OTHER_KIND = re.compile(r"(?:các\s)?(?:tập thể|cá nhân|hộ gia đình|doanh nghiệp)(?!\w)")
"""«5. Ban Chỉ huy Quân sự xã» over «Cá nhân tiêu biểu được …»: the place goes without its name."""
_RUN = re.compile(r"\A[^:]{2,60}:\s[^:]*;\s[^;:]{2,160}$")
"""«- Cá nhân: Đ/c A, Bí thư; đ/c Phạm Xuân»: a run behind its kind that no mark ends."""
_SYLLABLE, _REST_OF_NAME = re.compile(r"\s[A-ZĐÀ-Ỹ][a-zà-ỹ]{0,6}$"), re.compile(r"[A-ZĐÀ-Ỹ][a-zà-ỹ]{0,6},\s[a-zà-ỹ]")
"""«… đ/c Phạm Xuân» over «Trường, hội viên …»: a name cut in two."""

_END = 160
"""Characters of a line's end that are looked at."""


def bare_head(above: str) -> bool:
    """The line ends with the first words of a body or place."""
    return _BARE_HEAD.search(above[-_END:]) is not None


def hangs(above: str, line: Passage, *, item: bool, opens: bool) -> bool:
    """Whether the words above end no sentence; `item`: they are an item of a list, `opens`: the line begins with a body
    or an addressed person."""
    end = above[-_END:]
    if _SYLLABLE.search(end) and _REST_OF_NAME.match(line.text):
        return True
    if item and _RUN.match(above) and not _OTHER_KIND.match(line.plain) and not line.text.endswith(":"):
        return True
    hanging = _WORDS.search(end) is not None and not (_OFFICE.search(end) and opens)
    bare = item and above.endswith(("tỉnh", "huyện", "xã"))
    return hanging and not (bare and _OTHER_KIND.match(line.plain))
