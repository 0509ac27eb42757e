"""The tên loại of a document: its name in capitals («QUYẾT ĐỊNH») and the slug it stands for."""

import re

from extract import terms
from ingest.text import fold

_STAMPED = re.compile(r"\A[\s*–.-]*+cong\s+van\s+(?:den|di)(?![a-z])")
"""The stamp of a registry office on a paper of any type."""


def is_capitals(text: str) -> bool:
    """Written in capitals, a stray small letter of a misreading allowed."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 2 and sum(c.islower() for c in letters) <= len(letters) // 8


def title_type(text: str) -> tuple[str, int] | None:
    """The slug of the tên loại that a text opens with, in capitals, and the offset where its words end."""
    folded = fold(text)
    if _STAMPED.match(folded):
        return None
    start = len(folded) - len(folded.lstrip(" *-–."))
    for name, slug in terms.document_types().items():
        end = start + len(name)
        if not folded.startswith(name, start) or folded[end : end + 1].isalnum():
            continue
        rest = folded[end:].strip(" :.*")
        if is_capitals(text[start:end]) and (not rest or rest.startswith(("ve ", "v/v", "cua ", "hop "))):
            return slug, end
        if is_capitals(text) and len(text) < 160:
            return slug, end
    return None


_YEARS_WRAPPED = re.compile(r"(?:\d{4}(?:\s*[-–—])?|giai\s+doan|nam)\s*\n(?:[-–—]\s*)?(?:19|20)\d{2}(?![\d/])")


def wraps_years(above: str, line: str) -> bool:
    """Whether a folded line goes on with the years of a title («giai đoạn 2021», «- 2025») and is no item of a list."""
    return _YEARS_WRAPPED.search(f"{above[-20:]}\n{line[:20]}") is not None
