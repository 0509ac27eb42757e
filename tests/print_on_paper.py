"""Print drawn on white paper for tests of finding lines: the font of the samples, all words invented."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Grey = npt.NDArray[np.uint8]
FONTS = Path(__file__).parent.parent / "samples" / "fonts"


class Sheet:
    """A sheet of paper to print on; lengths are pixels, `base` is the baseline."""

    def __init__(self, width: int = 1654, height: int = 1000) -> None:
        self.image = Image.new("L", (width, height), 255)
        self.draw = ImageDraw.Draw(self.image)

    def write(self, left: float, base: float, text: str, em: int = 36, style: str = "Regular") -> float:
        """Print a line and return where it ends."""
        font = ImageFont.truetype(str(FONTS / f"Tinos-{style}.ttf"), em)
        self.draw.text((left, base), text, 0, font, anchor="ls")
        return left + self.draw.textlength(text, font)

    def rule(self, left: int, right: int, row: int, thick: int = 2) -> None:
        self.draw.line((left, row, right, row), 0, thick)

    @property
    def pixels(self) -> Grey:
        return np.asarray(self.image, np.uint8)
