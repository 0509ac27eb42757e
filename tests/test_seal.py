"""A dark round seal is taken off; print stays; pages without one are left alone."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest import ocr
from ingest.seal import without_seals
from ingest.seal_rings import find_seals

DPI = 200
FONT = Path(__file__).parent.parent / "samples" / "fonts" / "Tinos-Bold.ttf"


def _page(*, sealed: bool, shade: int = 90) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    """A signature block, and a seal of 36 mm with two rings that touches its letters."""
    page = Image.new("L", (1000, 700), 255)
    draw = ImageDraw.Draw(page)
    if sealed:
        x, y, radius = 430, 330, round(18 / 25.4 * DPI)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=shade, width=5)
        inner = round(radius * 0.72)
        draw.ellipse((x - inner, y - inner, x + inner, y + inner), outline=shade, width=3)
    font = ImageFont.truetype(str(FONT), 38)
    draw.text((470, 200), "KT. CHỦ TỊCH", 0, font)
    draw.text((450, 250), "PHÓ CHỦ TỊCH", 0, font)
    draw.text((430, 470), "Trần Vĩnh Khê", 0, font)
    return np.asarray(page)


@pytest.mark.parametrize("shade", [0, 90])
def test_a_seal_is_found_where_it_is_and_its_ring_goes(shade: int) -> None:
    page = _page(sealed=True, shade=shade)
    (seal,) = find_seals(page, DPI)
    assert abs(seal.x - 430) < 6 and abs(seal.y - 330) < 6
    clean = without_seals(page, DPI)
    lost = (page < 128).sum() - (clean < 128).sum()
    assert (
        lost > 0.5 * 2 * np.pi * seal.radius * 5
        if shade == 0
        else (clean[330, 430 + 141 - 20 : 430 + 141 + 20] > 200).all()
    )


@pytest.mark.parametrize("shade", [0, 90])
def test_the_print_under_a_seal_is_still_read(shade: int) -> None:
    clean = without_seals(_page(sealed=True, shade=shade), DPI)
    read = " ".join(word.text for line in ocr.read_lines(clean, DPI) for word in line)
    assert "Trần Vĩnh Khê" in read and "CHỦ TỊCH" in read


def test_a_page_without_a_seal_is_the_same_page() -> None:
    page = _page(sealed=False)
    assert find_seals(page, DPI) == [] and without_seals(page, DPI) is page


def test_a_blank_page_and_a_speck_are_no_seal() -> None:
    blank = np.full((300, 300), 255, np.uint8)
    assert find_seals(blank, DPI) == []
    blank[100:110, 100:110] = 0
    assert find_seals(blank, DPI) == []


def test_two_seals_one_half_over_the_other_are_both_found() -> None:
    page = Image.fromarray(_page(sealed=True))
    draw, radius = ImageDraw.Draw(page), round(18 / 25.4 * DPI)
    draw.ellipse((620 - radius, 400 - radius, 620 + radius, 400 + radius), outline=90, width=5)
    found = sorted(seal.x for seal in find_seals(np.asarray(page), DPI))
    assert found == pytest.approx([430, 620], abs=6)


def test_words_that_a_pen_runs_through_stay_where_they_stand_in_a_line_of_print() -> None:
    page = Image.fromarray(_page(sealed=True))
    draw, font = ImageDraw.Draw(page), ImageFont.truetype(str(FONT), 38)
    draw.text((40, 320), "kể từ ngày ký và các tập thể, cá nhân có tên", 0, font)
    bare = np.asarray(page).copy()
    draw.line((420, 345, 480, 300, 520, 420, 560, 300, 640, 350), fill=10, width=3, joint="curve")
    clean = without_seals(np.asarray(page), DPI)
    letters = bare[324:360, 330:700] < 40
    assert (clean[324:360, 330:700][letters] < 128).mean() > 0.95
    assert (clean[385:420, 505:535] > 200).all()


def test_a_seal_over_the_rules_of_a_table_is_found() -> None:
    image = Image.fromarray(np.pad(_page(sealed=True), ((0, 0), (300, 400)), constant_values=255))
    for y in (240, 300, 420):
        ImageDraw.Draw(image).line((100, y, 1600, y), 0, 3)
    for x in (100, 760, 1600):
        ImageDraw.Draw(image).line((x, 240, x, 650), 0, 3)
    (seal,) = find_seals(np.asarray(image), DPI)
    assert abs(seal.x - 730) < 6 and abs(seal.y - 330) < 6


def test_a_seal_whose_table_has_lost_its_rules_is_taken_off() -> None:
    bare = _page(sealed=True).copy()
    bare[326:334] = 255
    ruled = _page(sealed=True).copy()
    ruled[328:332] = 0
    assert (without_seals(bare, DPI, ruled) < 128).sum() < 0.7 * (bare < 128).sum()
