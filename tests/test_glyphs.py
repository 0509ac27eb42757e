"""Drawn rivals are told apart by the print, whatever its face, size and wear."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest.glyphs import DATA, FACES, UNDECIDED, Fit, Print, fitted, verdicts
from ingest.strip import Strip
from training.alphabet import VIETNAMESE

SAMPLES = Path(__file__).parent.parent / "samples" / "fonts"


def printed(text: str, face: Path, em: int = 36, wear: float = 0.0) -> tuple[Strip, float, float]:
    """A line in a face and the edges of its ink; `wear`: blur in pixels and grain."""
    font = ImageFont.truetype(str(face), em)
    image = Image.new("L", (int(font.getlength(text)) + 2 * em, round(1.42 * em)), 240)
    ImageDraw.Draw(image).text((em, round(1.09 * em)), text, 30, font, anchor="ls")
    grey = np.asarray(image, np.uint8)
    if wear:
        grain = np.random.default_rng(5).normal(0, 8 * wear, grey.shape)
        grey = np.clip(cv2.GaussianBlur(grey, (0, 0), wear) + grain, 0, 255).astype(np.uint8)
    left, _, right, _ = font.getbbox(text)
    return Strip(grey, 0, 0, em, round(1.09 * em)), em + left, em + right


@pytest.mark.parametrize("face", FACES)
def test_each_face_is_found_again_at_another_size(face: str) -> None:
    strip, left, right = printed("Nguyệt", DATA / f"{face}.ttf", 28, 0.6)
    assert fitted(Print(strip), [("Nguyệt", left, right)]).face == face


@pytest.mark.parametrize(
    ("stands", "other"),
    [
        ("Hổ", "Hỗ"), ("Tiến", "Tiền"), ("Chỉ", "Chi"), ("Lý", "Lỹ"), ("QUẬN", "OUẬN"), ("Mẩn", "Mẫn"), ("Trung", "Tung"),
        ("NGUYỄN", "NGUYỂN"), ("1958", "1953"), ("H’Blan", "HBlan"), ("Ân", "An"), ("Sương", "Suơng"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("face", "em", "wear"), [("Tinos-Regular", 36, 0.5), ("NotoSerif-Regular", 30, 0.8), ("NotoSerif-Bold", 44, 1.0)]
)
def test_the_print_tells_which_of_two_rivals_stands_there(
    stands: str, other: str, face: str, em: int, wear: float
) -> None:
    strip, left, right = printed(stands, SAMPLES / f"{face}.ttf", em, wear)
    page = Print(strip)
    fit = fitted(page, [(stands, left, right)])
    wrong_leads = verdicts(page, fit, [other, stands], left, right)[1]
    right_leads = verdicts(page, fit, [stands, other], left, right)[1]
    assert wrong_leads.shape > 0 > right_leads.shape


def test_a_text_is_no_rival_of_itself() -> None:
    strip, left, right = printed("Păo", SAMPLES / "Tinos-Regular.ttf")
    page = Print(strip)
    assert verdicts(page, Fit("Tinos-Regular", 1, 1, 1), ["Păo", "Păo"], left, right) == (UNDECIDED, UNDECIDED)


def test_bare_paper_decides_nothing_badly() -> None:
    strip = Strip(np.full((40, 200), 250, np.uint8), 0, 0, 30, 30)
    page = Print(strip)
    fit = fitted(page, [("Păo", 20, 80)])
    assert all(np.isfinite([v.shape, v.ink]).all() for v in verdicts(page, fit, ["Păo", "Pảo"], 20, 80))


def test_a_word_at_the_very_edge_of_the_picture_can_be_drawn() -> None:
    strip, left, right = printed("Vàng", SAMPLES / "Tinos-Regular.ttf")
    edge = Strip(np.ascontiguousarray(strip.image[6:, int(left) : int(right)]), 0, 0, strip.em, strip.baseline - 6)
    page = Print(edge)
    fit = fitted(page, [("Vàng", 0, right - left)])
    assert verdicts(page, fit, ["Váng", "Vàng"], 0, right - left)[1].shape > 0


def test_every_face_beside_the_module_has_every_vietnamese_letter() -> None:
    from fontTools.ttLib import TTFont

    for face in FACES:
        path = DATA / f"{face}.ttf"
        assert set(map(ord, VIETNAMESE + VIETNAMESE.upper())) <= TTFont(path).getBestCmap().keys()
        assert path.stat().st_size < 100_000
