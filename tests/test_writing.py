"""Lines are put on paper as presses and word processors set them."""

import random
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ingest.arbiter import agreed
from tests.test_training import TINOS
from training.page_words import page_words
from training.render import Ink, Setting
from training.writing import draw_marks, measure, write

PLAIN = Setting(TINOS, 40, 200)
BASE = 60


def ink(text: str, setting: Setting) -> Ink:
    image = Image.new("L", (round(measure(text, setting)) + 20, 90), 0)
    end = write(ImageDraw.Draw(image), 10, BASE, text, setting)
    assert end == pytest.approx(10 + measure(text, setting), abs=2)
    return np.asarray(image, np.float32) / np.float32(255)


def test_a_note_is_raised_and_small_only_where_the_setting_says_so() -> None:
    raised, level = (ink("xã(12)", replace(PLAIN, raised=flag)) for flag in (True, False))
    assert raised.shape[1] < level.shape[1]
    note = slice(round(measure("xã", PLAIN)) + 14, None)
    assert raised[BASE - 8 :, note].max() == 0 and level[BASE - 8 :, note].max() == 1


def test_boxes_are_drawn_whether_or_not_the_face_has_them_and_a_tick_is_ink() -> None:
    empty, ticked = ink("□", PLAIN), ink("☑", PLAIN)
    assert 0 < empty.sum() < ticked.sum()


@pytest.mark.parametrize("text", ["ế", "Ề", "ổ", "ợ", "ứ", "ạ", "ậ"])
def test_tones_put_on_by_hand_leave_the_letter_and_stand_on_its_side(text: str) -> None:
    plain = ink(text, PLAIN)
    for seed in range(6):
        moved = ink(text, replace(PLAIN, marks=draw_marks(random.Random(seed))))
        below = slice(BASE + 2, None) if text in "ạậợ" else slice(0, BASE - 20)
        assert moved[below].sum() > 0.4 * plain[below].sum()
        letter = slice(BASE - 16, BASE + 1)
        assert moved[letter].sum() == pytest.approx(plain[letter].sum(), rel=0.15)


def test_a_dotted_i_keeps_the_tone_of_its_face() -> None:
    assert np.array_equal(ink("hí", PLAIN), ink("hí", replace(PLAIN, marks=draw_marks(random.Random(1)))))


def test_words_of_pages_are_mostly_right_and_heard_from_both_readers() -> None:
    words = page_words(1, 1)
    assert len(words) > 40
    assert sum(word.says(word.pair.text) for word in words) > 0.95 * len(words)
    assert sum(agreed(word.pair) for word in words) > 0.8 * len(words)
    assert all(word.pair.second_text for word in words if agreed(word.pair))
