"""Whether words order a body to do something («Sở Nội vụ chủ trì, phối hợp …») and are not its name."""

import re

from extract.passage import Passage
from ingest.text import same_tone_place

_SENTENCE = re.compile(
    r"(?<!\w)(?:kính\s+trình|kính\s+đề\s+nghị|đề\s+nghị\s+(?:các|chủ|ủy|hội)|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp|"
    r"xem\s+xét|mở\s+(?:chuyên\s+(?:mục|trang)|lớp|đợt|hội\s+nghị)|đăng\s+tải|phát\s+sóng|tham\s+mưu\s+(?:cho|giúp)|hướng\s+dẫn\s+các|giao\s+cho|căn\s+cứ|thi\s+hành|báo\s+cáo\s+về|theo\s+dõi|đôn\s+đốc)(?!\w)"
)
"""Words that make a line a sentence about a body, not its name: small and with their marks («Trần Thị Hạnh», «Chi cục
Thi hành án dân sự» are names)."""


def is_sentence(words: Passage) -> bool:
    """The words say what a body shall do, not who it is."""
    text = words.plain if words.text.isupper() else same_tone_place(words.text)
    return _SENTENCE.search(text[:1].lower() + text[1:]) is not None
