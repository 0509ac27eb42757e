"""Which awards a person is to look at."""

from dataclasses import replace

import pytest

from extract.decision import Award, Commendation, Doubt, Evidence, Fact, Merit, Quote, Recipient
from store.marking import REVIEW_BELOW, REVIEW_SCANNED_BELOW, is_unsure, needs_review

_WHO = Recipient("ca-nhan", Fact("Lò Văn Ún", Quote(0, 9), "item"))
_WHAT = Fact(Award("bk-tinh", "Bằng khen", "BO-TINH"), Quote(10, 19), "award-phrase")


def _award(confidence: float, *codes: str, scanned: float = 0.0) -> Commendation:
    doubts = tuple(Doubt("name", code, "…") for code in codes)
    return Commendation(
        _WHO, _WHAT, Merit(), Quote(0, 19), confidence, doubts=doubts, evidence=Evidence(scanned=scanned)
    )


@pytest.mark.parametrize(
    ("award", "marked"),
    [
        pytest.param(_award(0.95), False, id="sure"),
        pytest.param(_award(REVIEW_BELOW - 0.01), True, id="unsure"),
        pytest.param(_award(REVIEW_SCANNED_BELOW - 0.01), False, id="sure enough for a digital paper"),
        pytest.param(_award(REVIEW_SCANNED_BELOW - 0.01, scanned=1.0), True, id="not sure enough for a scan"),
        pytest.param(_award(0.95, "award-unknown"), True, id="a doubt"),
        pytest.param(_award(0.95, "spelling-mended"), False, id="a doubt that only states what was done"),
        pytest.param(replace(_award(0.95), evidence=None), False, id="without evidence"),
    ],
)
def test_an_award_is_marked_for_a_doubt_or_little_confidence(award: Commendation, marked: bool) -> None:
    assert needs_review(award) is marked


def test_a_scan_must_be_surer() -> None:
    assert is_unsure(0.86, scanned=True) and not is_unsure(0.86, scanned=False)
