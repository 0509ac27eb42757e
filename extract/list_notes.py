"""Lines in and below a list that name nobody: totals, remarks, bonuses, what the list is attached to."""

import re

from extract import attachments
from extract.passage import Passage

_HEADING_TAIL = re.compile(rf"\A(?:\(?\s*kem\s+theo\s|{attachments.OPENS.pattern}|cua\s+[a-z]|\(?\s*ngay\s+\d)")
NO_ITEM = re.compile(
    r"\A(?:danh\s+sach\s+(?:nay\s+)?(?:gom|co)|tong\s+(?:so|cong)|an\s+dinh|cong\s*:|ghi\s+chu|muc\s+(?:tien\s+)?thuong|tien\s+thuong|kem\s+theo|\(?\s*co\s+danh|\(?\s*danh\s+sach\s+kem|"
    r"(?:thong\s+bao\s+)?cho\s+(?:cac|nhung)\s[^:]{0,120}?\s(?:biet|thi\s+hanh|thuc\s+hien)(?![a-z])|"
    r"luu\s*:|nguoi\s+lap|noi\s+nhan|trich\s+tu|dieu\s+\d|quyet\s+dinh|kinh\s+phi|chi\s+tu\s+(?:nguon|ngan|quy|kinh)|thoi\s+gian)"
)
_OF_ALL = re.compile(
    r"\A\(?(?:danh\s+sach\s+(?:nay\s+)?(?:gom|co)\s|tong\s+(?:so|cong)|an\s+dinh|cong(?:\s*:|\s*$)|ghi\s+chu|muc\s+(?:tien\s+)?thuong|tien\s+thuong|kem\s+theo\s|kinh\s+phi)"
)


def is_of_all(line: Passage) -> bool:
    """«Tiền thưởng kèm theo: …», «Tổng cộng: …» below a list: a sentence of its own, whatever the item above lacks."""
    return line.text.lstrip("(")[:1].isupper() and _OF_ALL.match(line.folded) is not None


def sums_up(line: Passage) -> bool:
    """«Danh sách gồm 08 cá nhân./.» below a list, which heads nothing («Danh sách gồm các ông, bà:» does)."""
    return is_of_all(line) and not line.text.endswith(":")


def ends_heading(line: Passage) -> bool:
    """Whether a line goes on with the heading of its list («(Kèm theo Quyết định số …)», «của Chủ tịch UBND tỉnh»)."""
    return _HEADING_TAIL.match(line.folded) is not None
