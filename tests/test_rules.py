"""The audit rules as dated data."""

import itertools
import unicodedata
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.rules import SEVERITIES, at_most, regime_on, regimes, rule, rules
from extract.lexicon import award_kinds


def test_every_rule_has_a_source_in_every_regime_and_both_languages() -> None:
    for known in rules():
        assert known.severity in SEVERITIES and known.title("vi") != known.title("en")
        assert all((known.statement_vi, known.statement_en, known.exceptions_vi, known.exceptions_en))
        for regime in regimes():
            assert known.sources(regime.id), (known.id, regime.id)


def test_regimes_follow_each_other_without_gap() -> None:
    known = regimes()
    assert known[0].since is None and known[-1].until is None
    for earlier, later in itertools.pairwise(known):
        assert earlier.until and later.since and (later.since - earlier.until).days == 1


@pytest.mark.parametrize(
    ("day", "regime"),
    [
        (date(1950, 5, 1), "R0_SAC_LENH"),
        (date(2004, 7, 1), "R3_L2003"),
        (date(2014, 5, 31), "R3_L2003"),
        (date(2014, 6, 1), "R4_L2013"),
        (date(2023, 12, 31), "R4_L2013"),
        (date(2024, 1, 1), "R5_L2022"),
        (date(2025, 7, 1), "R6_ND152"),
        (date(2026, 10, 1), "R7_L2026"),
    ],
)
def test_the_regime_is_that_of_the_day(day: date, regime: str) -> None:
    assert regime_on(day) == regime


@given(st.dates())
def test_every_day_has_one_regime(day: date) -> None:
    holding = [r.id for r in regimes() if (r.since or date.min) <= day <= (r.until or date.max)]
    assert holding == [regime_on(day)]


def test_the_law_cited_is_that_of_its_time() -> None:
    law = rule("R-DUP-05")
    assert law.sources("R5_L2022") == ("Luật 06/2022/QH15, Điều 5 khoản 2 điểm c",)
    assert "39/2013" in law.sources("R4_L2013")[0] and "39/2013" not in law.sources("R3_L2003")[0]


def test_the_milder_severity_stands() -> None:
    assert at_most("ERROR", "WARN") == at_most("WARN", "ERROR") == "WARN" and at_most("INFO", "WARN") == "INFO"


def test_codes_a_rule_skips_exist() -> None:
    for known in rules():
        for start in known.skip_codes:
            assert any(kind.code.startswith(start) for kind in award_kinds())


@pytest.mark.parametrize("name", ["rules.toml", "names.toml", "units.toml"])
def test_data_is_nfc_and_names_its_date(name: str) -> None:
    text = files("audit").joinpath(f"data/{name}").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text) and "November 2026" in text.split("\n\n")[0]
