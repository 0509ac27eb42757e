"""The words that tie a list to its paper: «(Kèm theo Quyết định số …)», «Đính kèm QĐ số …», «(Theo Quyết định số …)».

All patterns run on folded text.
"""

import re

GRANTING = r"(?:quyet\s+dinh|qd|sac\s+lenh|lenh|nghi\s+dinh)"
"""The papers that grant, as such words name them."""
_PAPER = r"(?:quyet|qd\s|sac\s+lenh|lenh\s|nghi\s+dinh|to\s|ke\s|cong|bien|bao|so|thong|huong)"
_DECISION = rf"{GRANTING}\s+(?:so|ngay|\d)"
OPENS = re.compile(
    rf"\A(?:\(?\s*+(?:ban\s+hanh\s+)?(?:dinh\s+)?kem\s+theo\s+{_PAPER}|\(?\s*+(?:dinh\s+)?kem\s+{_DECISION}|"
    rf"\(\s*+(?:ban\s+hanh\s+)?theo\s+{_DECISION})"
)
"""Such words at the start of a line."""
NAMED = re.compile(
    rf"(?:\(\s*)?(?:(?:ban\s+hanh|dinh)\s+)?kem(?:\s+theo)?\s+{_PAPER}|\(\s*+(?:ban\s+hanh\s+)?theo\s+{_DECISION}"
)
"""Such words with their paper anywhere in a title."""
CALLED = r"(?:phu\s+luc|danh\s+sach|bieu)\s+(?:so\s+)?"
"""What stands before the number of an annex."""
NUMBER = r"(?:\d{1,2}|[ivx]{1,4})"
NUMBERED = re.compile(rf"{CALLED}{NUMBER}\W{{0,3}}")
"""«Phụ lục I», «Danh sách số 02»: such a line is an annex's first, in small letters too."""
_NUMBERED_AND_TIED = re.compile(rf"{CALLED}{NUMBER}\s*\(\s*(?:ban\s+hanh\s+|dinh\s+)?(?:kem\s+)?theo\s+{_PAPER}")
"""«Phụ lục II (Kèm theo Quyết định số …)» in one line."""
TIED = re.compile(
    rf"(?:(?<![a-z])(?:ban\s+hanh|dinh)\s+)?kem\s+theo|(?<![a-z])kem\s+(?={_DECISION})|(?<=\()(?:ban\s+hanh\s+)?theo\s+(?={_DECISION})"
)
"""The same anywhere in a heading."""


def opens(folded: str) -> bool:
    """Whether a line opens an annex by what ties it to its paper or by its number alone."""
    return bool(OPENS.match(folded) or NUMBERED.fullmatch(folded) or _NUMBERED_AND_TIED.match(folded))
