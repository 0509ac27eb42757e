"""The second reader reads one line's picture; the engine is real."""

import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from ingest import ocr
from ingest.strip import Strip

FONT = Path(__file__).parent.parent / "samples" / "fonts" / "Tinos-Regular.ttf"


def line(text: str, em: int = 38) -> tuple[Strip, list[float]]:
    """A line's picture and where each of its words begins."""
    font = ImageFont.truetype(str(FONT), em)
    image = Image.new("L", (int(font.getlength(text)) + em, round(1.42 * em)), 245)
    ImageDraw.Draw(image).text((em / 2, round(1.09 * em)), text, 20, font, anchor="ls")
    starts = [0, *(n + 1 for n, c in enumerate(text) if c == " ")]
    return Strip(np.asarray(image, np.uint8), 300, 700, em, round(1.09 * em)), [
        em / 2 + font.getlength(text[:n]) for n in starts
    ]


def test_words_of_a_strip_have_edges_in_pixels_of_its_picture() -> None:
    strip, starts = line("Số 12 họp tại thôn Đông")
    words = ocr.read_strip(strip)
    assert [word.text for word in words] == ["Số", "12", "họp", "tại", "thôn", "Đông"]
    assert all(abs(word.left - start) < 6 for word, start in zip(words, starts, strict=True))
    assert all(0 <= word.top < word.bottom <= strip.image.shape[0] + 1 for word in words)
    assert all(0.5 < word.confidence <= 1 for word in words)


def test_a_line_cut_close_to_its_ink_is_read() -> None:
    strip, _ = line("360 Liên Trọng")
    close = strip.image[6:-4, 17:-17]
    words = ocr.read_strip(Strip(np.ascontiguousarray(close), 0, 0, strip.em, strip.baseline - 6))
    assert " ".join(word.text for word in words) == "360 Liên Trọng"


def test_bare_paper_has_no_words() -> None:
    assert ocr.read_strip(Strip(np.full((50, 300), 240, np.uint8), 0, 0, 36, 38)) == ()


def test_asking_whether_the_engine_is_there_does_not_load_it() -> None:
    code = "import sys; from ingest import ocr; print(ocr.available(), 'tesserocr' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
