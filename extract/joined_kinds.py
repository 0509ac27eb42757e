"""Words between recipients that tell the kind of the next one: «A và tập thể B», «… và cá nhân ông C»."""

import re

from extract.passage import Passage

COLLECTIVE = re.compile(
    r"[Tt]ập\s+thể\s+(?=\w)(?!và\b|cá\b|nhỏ\b|lao\b)|[Cc]á\s+nhân\s+(?=(?:ông|bà|đồng\s+chí|đ/c|anh|chị|em)\s)|"
    r"(?:các\s+)?(?:tập\s+thể|cá\s+nhân|hộ\s+gia\s+đình)\s*:\s+"
)
"""«ông A và tập thể Đồn B», «… và các cá nhân: ông A»: the words only tell the kind."""
_PEOPLE = re.compile(r"(?:nhân\s+dân\s+và\s+cán\s+bộ|cán\s+bộ\s+và\s+nhân\s+dân)\s")
"""«Trường A và Nhân dân và cán bộ xã B» are two, «Đảng bộ, nhân dân và cán bộ xã B» one."""
_WITH_THEM = re.compile(
    r"(?<!\w)(?:đảng bộ|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ|chính quyền|quân đội|lực lượng vũ trang|mặt trận|đoàn thể|ubnd|"
    r"hđnd|toàn thể)$"
)


def begins(before: Passage, rest: Passage, joined: bool) -> bool:
    """Whether such words stand at `rest`; `joined`: behind «và»."""
    if joined and COLLECTIVE.match(rest.plain):
        return True
    return _PEOPLE.match(rest.plain) is not None and not _WITH_THEM.search(before.plain[-40:])
