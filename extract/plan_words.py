"""The words by which plans are read (`extract/data/plans.toml`), as compiled patterns.

They run on `Passage.plain` (small letters with their marks) where nothing else is said; every one is a plain
alternation, the longest phrase first, and so linear.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

from extract import terms
from ingest.text import same_tone_place


@cache
def data() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads((terms.DATA / "plans.toml").read_text(encoding="utf-8"))


def words(table: str, key: str) -> tuple[str, ...]:
    """One list of the file."""
    return tuple(data()[table][key])


def any_of(phrases: Iterable[str]) -> str:
    """A pattern part for any of the phrases as whole words, with their marks."""
    return rf"(?<!\w)(?:{terms.exact(phrases)})(?!\w)"


@cache
def pattern(table: str, key: str) -> re.Pattern[str]:
    """One list of the file as whole words: `search` finds them anywhere, `match` at the start."""
    return re.compile(any_of(words(table, key)))


@cache
def plan_types() -> frozenset[str]:
    """The slugs of the tên loại that hold a plan."""
    return frozenset(words("types", "plans"))


@cache
def labels(key: str) -> re.Pattern[str]:
    """«Đơn vị chủ trì:», «Thời gian hoàn thành:» at the start of a sentence."""
    return re.compile(rf"^\W*+(?:{terms.exact(words('assign', key))})\s*:\s*")


@cache
def when_opening() -> re.Pattern[str]:
    """What a deadline opens with: «hoàn thành trong Quý III», «xong trước ngày 15/9»."""
    opens = ("xong", "trước", "chậm nhất", "trong", "định kỳ", "thực hiện")
    return re.compile(any_of((*words("assign", "time_labels"), *opens)))


@cache
def noun_before() -> re.Pattern[str]:
    """What makes a verb's word a noun when it stands before it: «các tổ chức», «Phòng tổng hợp».

    It runs on the case of the text: the words of the file that begin with a capital are heads of a name.
    """
    kept = (same_tone_place(word) for word in words("units", "nouns_before"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in kept)})\s+$")


@cache
def unit_opening() -> re.Pattern[str]:
    """What a list of units may begin with besides a body: «các sở, ban, ngành», «Thủ trưởng …»."""
    plural, kinds, heads = (terms.exact(words("units", key)) for key in ("plural", "kinds", "heads"))
    return re.compile(rf"(?:(?:{plural})\s+(?:{kinds})|{heads})(?!\w)")
