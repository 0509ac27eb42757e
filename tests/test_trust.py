"""The fitted scales of posteriors, and what kinds of words they tell apart."""

from itertools import product

import numpy as np
import pytest

from ingest.trust import Decision, Ground, Kind, calibrated, fitted_scales


def test_the_fitted_numbers_are_whole_and_rise() -> None:
    scales = fitted_scales()
    assert np.isfinite(scales.weights).all()
    assert scales.doubt <= scales.careful_doubt < 1
    for kind, ground in product(Kind, Ground):
        scale = scales.scales[kind, ground]
        assert scale.slope >= 0 and 0.9 < scale.most < 1
        sure, unsure = (calibrated(Decision("Hường", raw, ground), kind, scales) for raw in (0.9999, 0.5))
        assert sure >= unsure


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hường", Kind.NAMES),
        ("H’Ngăm", Kind.NAMES),
        ("ông", Kind.LETTERS),
        ("UBND", Kind.LETTERS),
        ("KÝ", Kind.LETTERS),
    ],
)
def test_a_word_of_letters_has_two_or_more_and_nothing_else(text: str, kind: Kind) -> None:
    assert Kind.of(text) is kind


@pytest.mark.parametrize("text", ["Hường,", "(Đạt),", "này./.", "“Người"])
def test_marks_at_the_ends_make_another_kind(text: str) -> None:
    assert Kind.of(text) is Kind.MARKED


@pytest.mark.parametrize("text", ["x", "12/2021", "QĐ-UBND", "3.", "", "–", "I.", "a1"])
def test_numbers_signs_and_lone_letters_are_another_kind(text: str) -> None:
    assert Kind.of(text) is Kind.SIGNS
