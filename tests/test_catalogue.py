"""The award catalogue: every code of the taxonomy, well formed, each phrase with one meaning."""

import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from extract.catalogue import catalogue
from extract.lexicon import award_kind, award_kinds, find_awards

TAXONOMY = Path(__file__).parents[1].parent / "shared/domain/taxonomy.md"
LEVELS = {None, "NN", "QH", "BO-TINH", "SO-HUYEN", "XA", "CO-SO", "DANG", "DOAN-THE"}
GROUPS = {"danh-hieu", "hinh-thuc", "danh-hieu-vinh-du", "giai-thuong", "ngoai-luat"}
KINDS = {"ca-nhan", "tap-the", "ho-gia-dinh", "doanh-nghiep"}


def test_codes_are_unique_and_entries_are_well_formed() -> None:
    kinds = award_kinds()
    assert len({kind.code for kind in kinds}) == len(kinds)
    for kind in kinds:
        assert re.fullmatch(r"[a-z0-9-]+", kind.code)
        assert kind.group in GROUPS and kind.level in LEVELS and set(kind.recipients) <= KINDS and kind.recipients
        for day in (kind.since, kind.until):
            assert day is None or date.fromisoformat(day)
        assert kind.since is None or kind.until is None or kind.since < kind.until
        for text in (kind.name, *kind.variants):
            assert text and unicodedata.is_normalized("NFC", text)


def test_every_code_that_a_stem_leads_to_is_in_the_catalogue() -> None:
    for stem in catalogue().stems:
        for code in (*stem.by.values(), *stem.by_level.values(), stem.otherwise):
            assert award_kind(code).code == code


def test_no_phrase_means_two_awards() -> None:
    for kind in award_kinds():
        names = () if kind.code in catalogue().silent else (kind.name,)
        for text in (*names, *kind.variants):
            found = find_awards(text)
            assert [match.code for match in found] == [kind.code], text
            assert (found[0].start, found[0].end, found[0].exact) == (0, len(text), True), text


def _taxonomy_codes() -> set[str]:
    text = TAXONOMY.read_text(encoding="utf-8")
    sections = text[text.index("## 2.") : text.index("## 9.")]
    named = re.findall(r"`((?:dhtd|hc|kc|hch|dhvd|gt|knc|hh|bk|gk)-[^`]+)`", sections)
    return {code for name in named for code in _expanded(name)}


def _expanded(name: str) -> list[str]:
    """`hc-lao-dong-{1,2,3}`, `dhvd-nha-giao-nd/ut` as single codes; open-ended names are left out."""
    if "…" in name:
        return []
    if "{" in name:
        stem, numbers = name.rstrip("}").split("{")
        return [stem + number for number in numbers.split(",")]
    if "/" in name:
        first, last = name.split("/")
        return [first, first.rsplit("-", 1)[0] + "-" + last]
    return [name]


@pytest.mark.skipif(not TAXONOMY.exists(), reason="the taxonomy lies outside the repository")
def test_the_catalogue_has_every_code_of_the_taxonomy() -> None:
    assert _taxonomy_codes() - {kind.code for kind in award_kinds()} == set()
