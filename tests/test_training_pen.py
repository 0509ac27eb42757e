"""Strokes of a pen beside lines for training: the print is as it was, and what is to be read too."""

import random
from collections import Counter

import numpy as np

from training.pen import annotated
from training.render import Drawn


def drawn() -> Drawn:
    """A black block for print, with paper around it."""
    ink = np.zeros((44, 300), np.float32)
    ink[10:32, 20:270] = 1
    return Drawn(ink, 32, 200, 32)


def test_the_print_stays_and_paper_is_added_where_a_pen_writes_beside_it() -> None:
    told: Counter[str] = Counter()
    for seed in range(600):
        made, text = annotated(random.Random(seed), drawn(), "Lò Văn Ún")
        wider = made.ink.shape[1] - 300
        if not text:
            told["alone"] += 1
            continue
        assert text == "Lò Văn Ún" and wider >= 0 and made.ink.shape[0] == 44
        places = (0, wider)  # room behind the print, or before it
        assert any((made.ink[10:32, at + 20 : at + 270] == 1).all() for at in places)
        strokes = made.ink.sum() - drawn().ink.sum()
        told["touched" if strokes else "plain"] += 1
        assert made.ink.min() >= 0 and made.ink.max() <= 1
    assert told["plain"] > 480 and told["touched"] > 20


def test_one_seed_gives_one_line() -> None:
    one, other = (annotated(random.Random(7), drawn(), "a")[0].ink for _ in range(2))
    assert np.array_equal(one, other)
