"""Line images read by the network that is shipped."""

import math
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageDraw, ImageFont

from ingest.recogniser import MODEL, alphabet, likelihoods, normalise_line, read_strips

Grey = npt.NDArray[np.uint8]
FONTS = Path(__file__).parent.parent / "samples" / "fonts"


def strip(text: str, em: int = 36, face: str = "Tinos-Regular", ink: int = 20, paper: int = 245) -> Grey:
    """A line set in print: about 1.1 em above the baseline and a third below."""
    font = ImageFont.truetype(str(FONTS / f"{face}.ttf"), em)
    image = Image.new("L", (int(font.getlength(text)) + em, round(1.42 * em)), paper)
    ImageDraw.Draw(image).text((em // 2, round(1.09 * em)), text, ink, font, anchor="ls")
    return np.asarray(image, np.uint8)


def text_of(image: Grey) -> str:
    return " ".join(word.text for word in read_strips([image])[0])


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lò Văn Ún, nguyên Phó Chủ tịch Ủy ban nhân dân xã",
        "Bà Ka Lina, giáo viên Trường Tiểu học Kim Đồng",
        "NGUYỄN THỊ NGỌC ẨN, QUẢNG NGÃI",
        "Số: 1904/QĐ-UBND ngày 15/6/2021",
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.",
        "gồm 05 tập thể và 04 cá nhân; kèm theo 1.490.000 đồng",
    ],
)
@pytest.mark.parametrize("face", ["Tinos-Regular", "Tinos-Bold", "NotoSerif-Regular"])
def test_clean_print_is_read_letter_by_letter(text: str, face: str) -> None:
    assert text_of(strip(text, face=face)) == text


@pytest.mark.parametrize("face", ["Tinos-Regular", "Tinos-Bold", "NotoSerif-Regular"])
@pytest.mark.parametrize("text", ["Trường TH&THCS Na Lốc", "Phòng VH&TT huyện", "Tiểu học & THCS Na Lốc"])
def test_an_ampersand_stands_in_a_word_or_alone(text: str, face: str) -> None:
    assert text_of(strip(text, face=face)) == text


def test_words_lie_about_where_they_were_printed() -> None:
    image = strip("Trần Quang Hưởng")
    ink = np.nonzero((image < 128).any(axis=0))[0]
    words = read_strips([image])[0]
    assert [word.text for word in words] == ["Trần", "Quang", "Hưởng"]
    assert words[0].left == pytest.approx(ink[0], abs=18) and words[-1].right == pytest.approx(ink[-1], abs=18)
    assert all(one.right < other.left for one, other in pairwise(words))


def test_faint_print_and_dark_paper_change_nothing() -> None:
    assert text_of(strip("Vũ Hải Đăng", ink=150, paper=215)) == text_of(strip("Vũ Hải Đăng"))


def test_lines_read_together_are_read_as_alone() -> None:
    images = [strip(text, em) for text, em in (("Ẩn", 30), ("Sở Giáo dục và Đào tạo tỉnh", 44), ("Lê Thị Ỷ", 25))]
    together = [" ".join(word.text for word in reading) for reading in read_strips(images)]
    assert together == [text_of(image) for image in images]


def test_clear_print_has_a_high_posterior_and_a_smudge_a_lower_one() -> None:
    sure: list[float] = []
    for name in ("Hoàng Thị Lại", "Vũ Hải Đăng", "Nguyễn Thị Hường", "Lò Văn Ún", "Trần Quang Hưởng"):
        clear = strip(name)
        smudged = clear.copy()
        smudged[:, 50:130] = cv2.GaussianBlur(clear, (0, 0), 4)[:, 50:130]
        words, worse = (read_strips([image])[0] for image in (clear, smudged))
        assert min(w.posterior for w in worse) < 0.9 < min(w.posterior for w in words) <= 1.0
        sure += [w.posterior for w in words]
    assert np.median(sure) > 0.95


def test_the_text_that_was_read_is_likelier_than_its_rivals() -> None:
    (word,) = read_strips([strip("Hưởng")])[0]
    own, *rivals = likelihoods(word.chances, ["Hưởng", "Hường", "Hướng", "Hương", "Hường"])
    assert math.exp(own) == pytest.approx(word.posterior, abs=1e-4)
    assert all(own > rival for rival in rivals)


def test_a_text_with_letters_out_of_the_alphabet_or_too_long_is_impossible() -> None:
    (word,) = read_strips([strip("Ẩn")])[0]
    assert likelihoods(word.chances, ["漢字", "", "n" * 500]) == [-math.inf] * 3


@pytest.mark.parametrize("shape", [(0, 0), (0, 40), (40, 0), (1, 1), (1, 500), (500, 1), (2, 2)])
def test_crops_without_room_for_a_letter_are_read_as_nothing(shape: tuple[int, int]) -> None:
    assert read_strips([np.zeros(shape, np.uint8)]) == ((),)


def test_blank_paper_says_nothing() -> None:
    assert read_strips([np.full((50, 800), 250, np.uint8)]) == ((),)


def test_a_line_of_twenty_thousand_pixels_is_read_to_its_end() -> None:
    image = np.concatenate([strip("Lò Văn Ún ", 28)] * 130, axis=1)[:, :20000]
    words = read_strips([image])[0]
    assert words[-1].right > 19800 and len(words) > 240
    assert sum(word.text in ("Lò", "Văn", "Ún") for word in words) > 0.9 * len(words)


def test_tones_of_paper_are_evened_out_to_ink_and_paper() -> None:
    line = normalise_line(strip("Ủy ban", ink=90, paper=190))
    assert line.shape[0] == 40 and abs(float(np.median(line))) < 0.1 and float(line.max()) > 0.9


def test_the_alphabet_has_every_vietnamese_letter_in_both_cases_and_no_letter_twice() -> None:
    letters = alphabet()
    vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    assert len(set(letters)) == len(letters)
    assert set(vowels + vowels.upper() + "0123456789./,;:()-–’“”'\"%&") <= set(letters)


def test_the_model_is_small_enough_to_ship() -> None:
    assert MODEL.stat().st_size <= 4_000_000
