"""What is uncertain about an award: no such form, a body that may not grant it, a title that says another one."""

from collections.abc import Iterable, Sequence

from extract import lexicon
from extract.award_kind import SCHOOL_TITLE, AwardKind
from extract.decision import Award, Commendation, Doubt, Fact
from ingest.text import fold

_OF_RECIPIENTS = frozenset({"khac", SCHOOL_TITLE, "gt-doanh-nhan"})
"""Words that a title mostly says of those who are commended («khen thưởng doanh nhân tiêu biểu»)."""
NOT_OF_BODY = "award-not-of-body"
"""The rule of an award whose form is known but which the issuing body does not grant («Giấy khen» of a province)."""

SUPPOSED = "award-supposed"
"""The rule of an award of which only «khen thưởng» is told: the form is the one that such a body grants."""


UNTOLD = "award-untold"
"""The rule of an award of which a list says only that it is one: the form is told by the decision it goes with."""


def unknown(award: Fact[Award], issuer: str | None = None) -> Doubt | None:
    """The doubt about an award outside the catalogue (`khac`) or of a form not told; null for any other.

    What only its decision tells is asked once for the whole list (`untold`).
    """
    if award.rule == SUPPOSED:
        reason = (
            f"Bài chỉ nói «khen thưởng», không nói hình thức; máy lấy «{award.value.name}» theo cấp khen: cần xem lại."
        )
        return Doubt("award", SUPPOSED, reason, award.quote)
    if award.value.code != "khac" or award.rule == UNTOLD:
        return None
    if award.rule == NOT_OF_BODY and issuer:
        reason = f"«{award.value.name}» không phải hình thức mà {issuer} tặng theo luật; giữ nguyên chữ trong văn bản."
        return Doubt("award", NOT_OF_BODY, reason, award.quote)
    reason = "Hình thức khen thưởng không có trong danh mục; giữ nguyên chữ trong văn bản."
    return Doubt("award", "award-unknown", reason, award.quote)


def untold(award: Fact[Award]) -> Doubt:
    """The doubt about a list of which only its decision, another file, says what it grants."""
    reason = (
        "Danh sách không ghi hình thức khen thưởng: hãy nạp quyết định mà danh sách kèm theo; đã nạp thì xem điều nào "
        "của quyết định nói về danh sách này."
    )
    return Doubt("award", UNTOLD, reason, award.quote)


def against_title(subject: Fact[str] | None, given: Sequence[Commendation], issuer: str | None) -> tuple[Doubt, ...]:
    """A doubt where the title names awards of which the articles grant none: the articles hold.

    «Về việc tặng Cờ thi đua …» over «Điều 1. Tặng Bằng khen …» (a decision of 2008). A title that names one of several
    awards, or an order without its class, contradicts nothing.
    """
    if subject is None or not given:
        return ()
    granted = {one.award.value.code: one.award.value.name for one in given}
    titled = {kind.code: kind.name for kind in _named(subject.value, issuer)}
    if not titled or set(titled) & set(granted) or _of_one_kind(subject.value, granted.values()):
        return ()
    told, holds = ", ".join(titled.values()), ", ".join(granted.values())
    reason = f"Trích yếu ghi «{told}», nội dung quyết định ghi «{holds}»: lấy theo nội dung quyết định."
    return (Doubt("award", "award-against-title", reason, subject.quote),)


def _named(title: str, issuer: str | None) -> list[AwardKind]:
    """The awards of the catalogue that a title names; «khen thưởng sinh viên xuất sắc» says who is commended."""
    found = [lexicon.resolve(title[match.start : match.end], issuer) for match in lexicon.find_awards(title)]
    return [kind for kind in found if kind.code not in _OF_RECIPIENTS]


def _of_one_kind(title: str, granted: Iterable[str]) -> bool:
    """«Huân chương Lao động» of the title, «Huân chương Lao động hạng Ba» granted: one begins with the other."""
    said = [fold(title[match.start : match.end]) for match in lexicon.find_awards(title)]
    return any(fold(name).startswith(words) for name in granted for words in said)
