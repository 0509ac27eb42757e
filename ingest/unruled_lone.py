"""Rows of print that are a row of a table by themselves: sums of a list, and the numbers of its columns."""

import re
from collections.abc import Sequence

from ingest.unruled_words import PrintRow, Word, pieces

_SUM = re.compile(
    r"(?:t[oôổ]ng\s+(?:c[oôộ]ng(?!\s+ty)|s[oôố])\b|(?:tổng|cộng)(?:\s*[:.(]|\s+(?:nhóm|mục|phần|tiền)\b|$))",
    re.IGNORECASE,
)
"""«Tổng cộng», «TỔNG SỐ TIỀN», «Cộng (I + II):», accents lost on a scan; no «Tổng công ty»."""
_AMOUNT = re.compile(r"\(?\d")
_PLACE = re.compile(r"\(?(\d{1,2})\)?$")
_FEWEST = 3
"""Numbers of columns: two may be anything."""


def is_sum(row: PrintRow) -> bool:
    """Whether a row says «Tổng cộng» and, apart from that, an amount."""
    first, *rest = pieces(row.words)
    return bool(rest) and _said(first, _SUM) and any(_said(piece, _AMOUNT) for piece in rest)


def numbers_columns(row: PrintRow) -> bool:
    """Whether a row counts the columns of a table: «(1) (2) (3)»; one of the numbers may be misread."""
    told = [_PLACE.match(word.text) for word in row.words]
    right = sum(place is not None and int(place[1]) == n for n, place in enumerate(told, 1))
    return right >= max(_FEWEST, len(told) - 1)


def _said(piece: Sequence[Word], wanted: re.Pattern[str]) -> bool:
    return wanted.match(" ".join(word.text for word in piece)) is not None
