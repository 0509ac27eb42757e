"""Lines as an office scans them: what they say, how they are worn, that they are new to the training."""

import numpy as np

from tests.bench.office_lines import KINDS, RESOLUTIONS, WEARS, office_lines
from training.fonts import installed


def test_the_same_seed_gives_the_same_lines_in_faces_that_are_held_back() -> None:
    first, again = office_lines(30, 4), office_lines(30, 4)
    assert [s.text for s in first] == [s.text for s in again] != [s.text for s in office_lines(30, 5)]
    assert all((a.strip.image == b.strip.image).all() for a, b in zip(first, again, strict=True))
    trained = {family.name for family in installed(False)}
    assert not installed(True) or not {s.family for s in first} & trained


def test_every_kind_wear_and_resolution_has_its_lines_and_meets_the_others() -> None:
    made = office_lines(140, 4)
    assert {s.kind for s in made} == set(KINDS)
    assert {(s.framing, s.dpi) for s in made} == {(wear, dpi) for wear in WEARS for dpi in RESOLUTIONS}
    assert 0.35 < np.mean([s.is_name for s in made]) < 0.45


def test_each_wear_shows() -> None:
    made = office_lines(70, 4)

    def tones(wear: str, share: float) -> float:
        return float(np.median([np.percentile(s.strip.image, share) for s in made if s.framing == wear]))

    assert {*np.unique(next(s for s in made if s.framing == "black and white").strip.image)} == {0, 255}
    assert tones("scanned", 80) > 200 and tones("scanned", 1) < 110
    assert tones("faded", 1) > tones("scanned", 1) + 20


def test_print_stands_on_its_baseline_within_the_frame() -> None:
    for s in office_lines(42, 4):
        dark = s.strip.image < (float(s.strip.image.max()) + float(s.strip.image.min())) / 2
        rows = np.flatnonzero(dark.any(axis=1))
        assert rows[0] < s.strip.baseline - 0.35 * s.strip.em and rows[-1] > s.strip.baseline - 0.2 * s.strip.em
        assert s.text
