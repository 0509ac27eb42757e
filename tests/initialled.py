"""The end of a decision whose lines are initialled by hand: who drafted it behind its last word, who checked it behind
the title of its signer."""

import random

from samples.curves import signature
from tests.print_on_paper import Grey, Sheet

DPI = 200
_LINES = (
    (260, 300, "Điều 3. Chánh Văn phòng, các tập thể và cá nhân có tên trong danh sách chịu", "Regular"),
    (200, 360, "trách nhiệm thi hành Quyết định này./.", "Regular"),
    (960, 520, "KT. CHỦ TỊCH", "Bold"),
    (930, 580, "PHÓ CHỦ TỊCH", "Bold"),
    (930, 860, "Trần Quang Hưởng", "Bold"),
)
_INITIALLED = (1, 2)
PRINT = " ".join(text for _, _, text, _ in _LINES)
"""All that is printed on it."""


def initialled(seed: int) -> Grey:
    """The page, grey, at `DPI`: two initials of one hand, whose strokes no training has seen."""
    rng, sheet = random.Random(seed), Sheet(height=1400)
    for number, (left, base, text, style) in enumerate(_LINES):
        end = sheet.write(left, base, text, 38, style)
        if number not in _INITIALLED:
            continue
        wide, high = rng.uniform(40, 120), rng.uniform(30, 60)
        at, low = end + rng.uniform(4, 30), base + rng.uniform(-8, 14)
        thick = rng.choice((2, 3, 4))
        for curve in signature(rng, wide, high):
            sheet.draw.line([(at + x, low - high + y) for x, y in curve], 40, thick)
    return sheet.pixels
