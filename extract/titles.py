"""The tên loại of a document: its name in capitals («QUYẾT ĐỊNH») and the slug it stands for."""

import re
from functools import cache

from extract import attachments, lexicon, terms
from ingest.text import fold

_STAMPED = re.compile(r"\A[\s*–.-]*+cong\s+van\s+(?:den|di)(?![a-z])")
"""The stamp of a registry office on a paper of any type."""

_ISSUES = re.compile(r"\A[\s*–.-]*+(?:nay\s+)?ra\s+")
"""«RA SẮC LỆNH:» below the bases: the only title of many papers of 1945–85."""
_SPREAD = re.compile(r"\A\W*+[^\W\d_](?:\s+[^\W\d_]){3,20}\W*")
"""«L Ệ N H», «Q U Y Ế T  Đ Ị N H»: typists' capitals with a blank behind each letter."""

_NAMED = re.compile("(?:" + attachments.TIED.pattern + r")[^()]{4,300}\)\W*$")
_OF_KIND = re.compile(r"\A\W*+(?:tap the|ca nhan|ho gia dinh|gia dinh|doanh nghiep)\W*")


@cache
def _written() -> frozenset[str]:
    return frozenset(terms.plain_case(name) for name in terms.terms()["types"])


def is_capitals(text: str) -> bool:
    """Written in capitals, a stray small letter of a misreading allowed."""
    letters = sum(map(str.isalpha, text))
    return letters >= 2 and sum(map(str.islower, text)) <= letters // 8


def closed_up(line: str) -> str:
    """A folded line whose letters a typist spread, with its letters together; any other as it is."""
    return re.sub(r"\s", "", line) if _SPREAD.fullmatch(line) else line


def _spread_title(text: str) -> tuple[str, int] | None:
    """The tên loại of a line whose letters a typist spread."""
    letters = closed_up(fold(text)).strip(" :.*-–")
    types = terms.document_types() if _SPREAD.fullmatch(text) and is_capitals(text) else {}
    return next(((slug, len(text)) for name, slug in types.items() if name.replace(" ", "") == letters), None)


def small_title(text: str) -> tuple[str, int] | None:
    """A tên loại of a paper that grants in small letters, alone or with «của …» (capital fonts of old, gazettes).

    Only where it stands tells that it is the title: a sentence may begin so, too.
    """
    folded = fold(text)
    start = len(folded) - len(folded.lstrip(" *-–."))
    for name, slug in terms.document_types().items():
        end = start + len(name)
        if slug not in terms.granting_types() or not folded.startswith(name, start):
            continue
        rest = folded[end:].strip(" :.*")
        if not rest or (rest.startswith("cua ") and len(text) < 120 and not re.search(r"[.;:,]", rest)):
            return slug, end
    return None


def own_title(text: str) -> tuple[str, int] | None:
    """The tên loại of a block that is known to be the title, in whatever letters."""
    return title_type(text) or small_title(text)


def title_type(text: str) -> tuple[str, int] | None:
    """The slug of the tên loại that a text opens with, in capitals, and the offset where its words end."""
    folded = fold(text)
    if _STAMPED.match(folded):
        return None
    issues = _ISSUES.match(folded)
    start = issues.end() if issues else len(folded) - len(folded.lstrip(" *-–."))
    for name, slug in terms.document_types().items():
        end = start + len(name)
        if not folded.startswith(name, start) or folded[end : end + 1].isalnum():
            continue
        if terms.opens_body(text[start:]) and terms.plain_case(text[start:end]) not in _written():
            continue  # «PHƯỜNG AN HẢI» is no «phương án»
        rest = folded[end:].strip(" :.*")
        if is_capitals(text[start:end]) and (not rest or rest.startswith(("ve ", "v/v", "cua ", "hop "))):
            return slug, end
        if is_capitals(_untied(text)) and len(_untied(text)) < 160:
            return slug, end
    return _spread_title(text)


def _untied(text: str) -> str:
    """A title without «(Kèm theo Quyết định số …)» behind it in the same line or cell."""
    head, bracket, rest = text.partition("(")
    return head if bracket and attachments.OPENS.match(fold(bracket + rest[:80])) else text


_YEARS_WRAPPED = re.compile(r"(?:\d{4}(?:\s*[-–—])?|giai\s+doan|nam)\s*\n(?:[-–—]\s*)?(?:19|20)\d{2}(?![\d/])")


def wraps_years(above: str, line: str) -> bool:
    """Whether a folded line goes on with the years of a title («giai đoạn 2021», «- 2025») and is no item of a list."""
    return _YEARS_WRAPPED.search(f"{above[-20:]}\n{line[:20]}") is not None


def opens_section(above: str, text: str) -> bool:
    """Whether a heading is that of a list's first section («HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ») and not of the whole list.

    `above` is what stands above it, folded: it has ended with «(Kèm theo Quyết định số …)».
    """
    if not _NAMED.search(above):
        return False
    found = lexicon.find_awards(text)
    return bool(_OF_KIND.fullmatch(fold(text))) or bool(found and found[0].start < 3)


_TASK = re.compile(r"thuc\s+hien\s")
_OPENS = re.compile(r"nhu\s+sau")


def is_task(above: str, line: str) -> bool:
    """Whether a folded line is what a plan or guidance is about, and no basis: it stands right below the tên loại.

    «KẾ HOẠCH | Thực hiện phong trào thi đua … giai đoạn 2021-2025»; a basis goes on («Thực hiện Kế hoạch số …, UBND
    huyện ban hành …:»), and a decision opens with one.
    """
    if not _TASK.match(line) or line.endswith((",", ";", ":")) or _OPENS.search(line):
        return False
    named = title_type(above)
    return named is not None and named[0] not in terms.granting_types() and not above[named[1] :].strip(" :.*")
