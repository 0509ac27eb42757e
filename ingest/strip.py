"""One line of print cut out of a page, ready for a reader of lines."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Strip:
    """A line's picture: grey, dark on white, level, the strokes of its neighbours painted out.

    `left` and `top` say where the picture's corner lies in the image it was cut from, `em` is the size of the
    type in pixels, `baseline` the row of the picture on which the letters stand. The frame reaches about
    1.06 em above the baseline and 0.30 em below it. `slope` (pixels down for each pixel to the right) is what
    the line rises or falls in the image it was cut from; the picture itself is level. `ruled` are the columns of
    the picture, first and last, over which an underline was taken out, and perhaps the dots that lay on it.
    """

    image: Grey
    left: int
    top: int
    em: float
    baseline: float
    slope: float = 0.0
    ruled: tuple[tuple[int, int], ...] = ()
