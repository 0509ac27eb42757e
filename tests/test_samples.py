"""The made documents: lawful, and their truth is what they say."""

import random
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import bodies, laws, money, names, units
from samples.layouts import LAYOUTS
from samples.model import Header, Made, Paragraph, Run, Signature, Table, TruthRecipient
from samples.untidy import CHANGES

ROOT = Path(__file__).parent.parent
SEEDS = st.integers(min_value=0, max_value=2**32)


def words(made: Made) -> Iterator[str]:
    """Every text of a paper, in order."""
    for part in made.paper.parts:
        match part:
            case Paragraph():
                yield joined(part.runs)
            case Header():
                yield from (joined(runs) for runs in (*part.left, *part.right))
            case Table():
                yield from (cell.text for row in (*part.head, *part.rows) for cell in row)
            case Signature():
                yield from (*part.distribution, *part.lines, part.name)


def joined(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_paper_says_what_its_truth_says(layout: str, seed: int) -> None:
    made = LAYOUTS[layout](random.Random(seed))
    said = " ".join(words(made)).casefold()
    document = made.truth.document
    assert (document.title or "").strip("?").casefold() in said
    assert (document.signer or "").casefold() in said
    for award in (*made.truth.awards, *made.truth.mentions):
        for text in (award.recipient.name, award.recipient.position, award.recipient.unit):
            assert (text or "").casefold() in said
        assert (award.reason or "").strip("?").casefold() in said
    for number in made.truth.cites:
        assert number.casefold() in said


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_every_text_is_nfc_and_has_its_letters_in_the_fonts(layout: str) -> None:
    from fontTools.ttLib import TTFont

    text = "".join(words(LAYOUTS[layout](random.Random(11))))
    assert text == unicodedata.normalize("NFC", text)
    for family in ("Tinos", "NotoSerif"):
        known = TTFont(ROOT / f"samples/fonts/{family}-Regular.ttf").getBestCmap()
        assert {c for c in text if ord(c) not in known} == set()


NOTHING = ("plan", "proposal", "minutes", "revocation", "article", "correction", "notice", "movement-report")
"""Layouts whose papers grant nothing; a plan more may stand beside them."""


def test_papers_that_grant_nothing_have_no_award() -> None:
    for layout in NOTHING:
        assert LAYOUTS[layout](random.Random(4)).truth.awards == ()


def test_a_ceremony_in_the_news_grants_nothing_and_reports_awards() -> None:
    awards = LAYOUTS["ceremony"](random.Random(4)).truth.awards
    assert awards and {award.status for award in awards} == {"reported"}


def test_all_other_layouts_grant_awards_of_the_catalogue() -> None:
    catalogue = (ROOT / "extract/data/awards.toml").read_text(encoding="utf-8")
    for layout in (name for name in LAYOUTS.keys() - set(NOTHING) if "plan" not in name):
        codes = {award.award for award in LAYOUTS[layout](random.Random(5)).truth.awards}
        assert codes
        # An order's class is part of its code here, but not of its entry: hc-lao-dong-3 is hc-lao-dong.
        bare = {re.sub(r"^((?:kc-)?hch?-.*)-[123]$", r"\1", code or "") for code in codes}
        assert all(f'"{code}"' in catalogue for code in bare), bare


def test_a_draft_has_neither_number_nor_day() -> None:
    made = LAYOUTS["draft"](random.Random(6))
    assert (made.truth.document.number, made.truth.document.issued_on) == (None, None)
    assert {award.status for award in made.truth.awards} == {"draft"}
    assert not any(
        re.search(r"ngày \d+ tháng \d+ năm", text)
        for text in words(made)
        if text.startswith(made.truth.document.place or "")
    )


@pytest.mark.parametrize("habit", sorted(CHANGES))
def test_untidy_letters_read_the_same_once_tidied(habit: str) -> None:
    text = "Điều 1. Tặng Bằng khen cho bà Đặng Thị Nga, Chuyên viên, Sở Y tế ngày 5/6/2023"
    changed = CHANGES[habit](text)
    tidied = " ".join(unicodedata.normalize("NFC", changed).replace("Ð", "Đ").split())
    assert changed != text
    assert tidied == text


@given(SEEDS)
def test_people_of_one_list_have_different_names_without_capitals_lost(seed: int) -> None:
    found = [p.name for p in names.people(random.Random(seed), 20, minority=0.5)]
    assert len(set(found)) == 20
    assert all(2 <= len(name.split()) <= 6 or name.startswith(("K’", "H’")) for name in found)
    assert all(name == unicodedata.normalize("NFC", name) for name in found)


@given(SEEDS, st.dates(date(2015, 1, 1), date(2026, 9, 1)))
def test_bases_name_only_decrees_in_force(seed: int, day: date) -> None:
    rng = random.Random(seed)
    numbers = [n for basis in laws.bases(rng, bodies.province(rng, day), day) for n in basis.numbers]
    assert ("91/2017/NĐ-CP" in numbers) == (date(2017, 10, 1) <= day < date(2024, 1, 1))
    assert ("98/2023/NĐ-CP" in numbers) == (date(2024, 1, 1) <= day < date(2025, 7, 1))
    assert ("152/2025/NĐ-CP" in numbers) == (day >= date(2025, 7, 1))


@given(SEEDS, st.dates(date(2025, 7, 1), date(2026, 9, 1)))
def test_no_district_after_the_reform(seed: int, day: date) -> None:
    assert "huyện" not in units.collective(random.Random(seed), day).split()


@pytest.mark.parametrize(
    ("code", "kind", "day", "amount"),
    [
        pytest.param("bk-tinh", "ca-nhan", date(2024, 8, 1), 3_510_000, id="1.5 × 2.340.000"),
        pytest.param("bk-tinh", "ca-nhan", date(2022, 8, 1), 1_490_000, id="1.0 before NĐ 98/2023"),
        pytest.param("gk-so", "tap-the", date(2020, 1, 1), 900_000, id="894.000 rounded up"),
        pytest.param("dhtd-ttldtt", "tap-the", date(2024, 8, 1), 1_880_000, id="titles are not doubled"),
    ],
)
def test_bonus_follows_coefficient_and_base_salary(code: str, kind: Any, day: date, amount: int) -> None:
    assert money.bonus(code, TruthRecipient(kind, "Tên"), day) == amount


def test_data_files_are_toml_that_parses() -> None:
    for path in (ROOT / "samples/data").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert tomllib.loads(text)
        assert text == unicodedata.normalize("NFC", text)
