"""The names in a paper that grants nothing: of persons and bodies, not the sentences that speak of them."""

import re

from extract import lists, names, recipients
from extract.decision import Mention, Recipient
from extract.entries import entries
from extract.grants import Ground
from extract.scope import Scope

_LONGEST = 25
"""Words: no body has a longer name."""
_SPEAKING = re.compile(
    r"(?<!\w)(?:là|được|phải|thì|không|đã|sẽ|đang|cần|nên|nếu|khi|để|theo|nhằm|mà|do|bị|từ ngày|trước ngày"
    r"|có (?:trách nhiệm|nhiệm vụ|thẩm quyền|thể|hiệu lực)|chịu (?:trách nhiệm|sự)|tiến hành|thực hiện|hoàn thành"
    r"|căn cứ|tuyên truyền (?:về|các|những|sâu)"
    r"|đề (?:nghị|xuất)|quy định|quyết định|lựa chọn|phối hợp|gửi|lập (?:hồ sơ|danh sách|biên bản)|tổng hợp"
    r"|tổ chức (?:thực hiện|triển khai|kiểm tra|giám sát|tuyên truyền|thu thập|phát động|sơ kết|tổng kết|và))(?!\w)"
    r"|[.:]\s|^[^(]*\)|^[Tt]ổ chức (?=[a-zà-ỹ])"
)
"""What a name has not, in the small letters of a sentence: verbs, conjunctions, an end, a bracket that only closes."""


def mentions(ground: Ground) -> tuple[Mention, ...]:
    """The persons and bodies that list items and table rows of the body and the annexes name."""
    base = Scope(issuer=None, context=ground.subject)
    parts = ground.parts
    found: list[Mention] = []
    bodies = [a.blocks for a in parts.articles] + [parts.body] + [annex.body for annex in parts.annexes]
    for blocks in bodies:
        for item in lists.read(entries(ground.document, blocks), base):
            first = item.awards[0] if item.awards else None
            found.append(Mention(item.recipient, first, item.quote))
    return tuple(mention for mention in found if _is_named(mention.recipient))


def _is_named(who: Recipient) -> bool:
    """Whether a recipient is a name: of a person addressed or with a known surname, of a body alone."""
    name = who.name.value
    if who.kind == "ca-nhan":
        return who.honorific is not None or names.has_surname(name)
    return recipients.is_body(who) and len(name.split()) <= _LONGEST and not _SPEAKING.search(name)
