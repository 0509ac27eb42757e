"""Pages that are white print on black: microfilm copied as it was, faxes whose file says the wrong colour for 0."""

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

_LOOK = 800  # pixels across of the small copy that is looked at
_DARK, _LIGHT = 90, 150  # grey levels
_LEAST_DARK = 0.7  # share of the page: print covers a tenth of it
_MOST_LIGHT = 0.25
_SOLID = 15  # pixels: no stroke of a letter is as wide, and a sheet of paper on a dark table is wider
_MOST_SOLID = 0.003  # share of the page: the flecks of a worn film


def positive(image: Pixels) -> Pixels:
    """The image, grey or colour, with dark print on light paper."""
    return np.subtract(255, image, dtype=np.uint8) if is_negative(image) else image


def is_negative(image: Pixels) -> bool:
    """Whether light marks that may be print stand on a dark page."""
    if float(np.median(image[::16, ::16])) >= _DARK:
        return False
    import cv2

    factor = min(1.0, _LOOK / image.shape[1])
    size = (round(image.shape[1] * factor), max(1, round(image.shape[0] * factor)))  # a strip keeps one row
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    grey = small if small.ndim == 2 else small.max(axis=2)
    light = (grey > _LIGHT).astype(np.uint8)
    if float((grey < _DARK).mean()) < _LEAST_DARK or not 0 < float(light.mean()) <= _MOST_LIGHT:
        return False
    solid = cv2.morphologyEx(light, cv2.MORPH_OPEN, np.ones((_SOLID, _SOLID), np.uint8))
    return float(solid.mean()) <= _MOST_SOLID
