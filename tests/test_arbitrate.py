"""How the arbiter's posteriors are led to shares of right words, and which words are put to the second reader."""

import random

import numpy as np
import pytest

from ingest.evidence import KINDS, Evidence
from ingest.pairs import Pair
from ingest.recogniser import ReadWord
from ingest.trust import Scale, nats, share
from training.arbitrate import doubts
from training.cases import Case
from training.scales import lowest, scale


def at(found: Scale, raw: float) -> float:
    return min(found.most, share(found.start + found.slope * nats(raw)))


@pytest.mark.parametrize(("start", "slope"), [(1.0, 0.6), (-0.5, 1.0), (2.0, 0.4)])
def test_a_scale_gives_back_the_shares_that_words_were_right_with(start: float, slope: float) -> None:
    rng = random.Random(7)
    odds = [rng.uniform(-1, 8) for _ in range(6000)]
    found = scale([(share(each), rng.random() < share(start + slope * each)) for each in odds])
    for raw in (0.5, 0.9, 0.99, 0.999):
        assert at(found, raw) == pytest.approx(share(start + slope * nats(raw)), abs=0.03)


def test_few_right_words_are_no_certainty_and_many_are_nearly_one() -> None:
    few, many = scale([(0.999, True)] * 20), scale([(0.999, True)] * 4000)
    assert at(few, 0.999) < 0.98 < 0.999 < at(many, 0.999) < 1


def test_wrong_words_at_the_top_of_a_scale_pull_it_down_and_it_still_rises() -> None:
    many = [(0.99 + 0.009 * n / 2000, n not in (3, 700)) for n in range(2000)]
    good, bad = scale([*many, *[(0.9999, True)] * 200]), scale([*many, *[(0.9999, n > 20) for n in range(200)]])
    assert at(bad, 0.9999) < at(good, 0.9999)
    assert good.slope >= 0 and bad.slope >= 0


def test_no_words_at_all_are_worth_no_more_than_a_guess() -> None:
    found = scale([])
    assert at(found, 0.1) < at(found, 0.9) == found.most == 0.5


def word(text: str, posterior: float) -> Case:
    own = ReadWord(text, 0, 9, posterior, np.zeros((0, 1), np.float32))
    return Case(Pair((own,), ()), text, Evidence((text,), np.zeros((1, len(KINDS)))))


def test_a_part_of_the_words_is_put_to_the_second_reader_more_of_those_that_nobody_can_guess() -> None:
    posteriors = np.linspace(0.6, 0.9994, 400)
    found = doubts([word(text, float(each)) for text in ("ông", "Hường", "12") for each in posteriors])
    asked = {name: float((posteriors < limit).mean()) for name, limit in found.items()}
    assert asked["doubt"] < 0.1 < asked["careful_doubt"] < 0.5


@pytest.mark.parametrize(("posteriors", "limit"), [([0.1] * 9, 0.5), ([0.99999] * 9, 0.9995), ([], 0.9)])
def test_a_doubt_never_begins_below_a_half_and_always_ends(posteriors: list[float], limit: float) -> None:
    assert lowest(posteriors, 0.3) == limit
