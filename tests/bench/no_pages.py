"""Images that are no page at all: nothing that a reader finds there was ever printed."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]


def no_pages(seed: int) -> Iterator[tuple[str, Pixels]]:
    """Images without print, named by what they show: nothing, a texture, a photograph, a drawing, a pen's strokes."""
    rng = np.random.default_rng(seed)
    height, width = 1400, 1000
    yield "blank", np.clip(rng.normal(248, 1.5, (height, width)), 0, 255).astype(np.uint8)
    yield "grain", np.clip(rng.normal(150, 55, (height, width)), 0, 255).astype(np.uint8)
    yield "texture", _enlarged(rng.normal(128, 60, (height // 12, width // 12)), (width, height))
    yield "photograph", _photograph(rng, (width, height))
    yield "map", _map(rng, (width, height))
    yield "scribble", _scribble(rng, (width, height))


def _enlarged(small: npt.NDArray[np.float64], size: tuple[int, int]) -> Pixels:
    return np.asarray(np.clip(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), 0, 255), np.uint8)


def _photograph(rng: np.random.Generator, size: tuple[int, int]) -> Pixels:
    """A sky, hills and round shapes, out of focus and grainy."""
    image = np.repeat(np.linspace(220, 60, size[1])[:, None], size[0], axis=1)
    for _ in range(40):
        at = (int(rng.integers(size[0])), int(rng.integers(size[1])))
        axes = (int(rng.integers(10, 200)), int(rng.integers(10, 120)))
        cv2.ellipse(image, at, axes, float(rng.uniform(0, 180)), 0, 360, (float(rng.uniform(20, 235)),), -1)
    return np.asarray(np.clip(cv2.GaussianBlur(image, (0, 0), 4) + rng.normal(0, 6, image.shape), 0, 255), np.uint8)


def _map(rng: np.random.Generator, size: tuple[int, int]) -> Pixels:
    """Contour lines, borders and symbols without a letter."""
    image = np.full((size[1], size[0]), 250, np.uint8)
    hills = _enlarged(rng.uniform(0, 255, (9, 7)), size)
    for level in range(30, 230, 18):
        found = cv2.findContours((hills > level).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)[0]
        cv2.drawContours(image, found, -1, (90,), 1 + level % 2)
    for _ in range(60):
        at = (int(rng.integers(size[0])), int(rng.integers(size[1])))
        cv2.drawMarker(image, at, (40,), int(rng.integers(0, 7)), int(rng.integers(6, 16)), 1)
    return image


def _scribble(rng: np.random.Generator, size: tuple[int, int]) -> Pixels:
    """Lines of loops like those of a hand that writes, without a letter among them."""
    image = np.full((size[1], size[0]), 246, np.uint8)
    for top in range(120, size[1] - 120, 110):
        steps = np.arange(0, 160)
        x = 80 + steps * 5 + 16 * np.sin(steps * rng.uniform(0.8, 1.3)) + rng.normal(0, 2, 160).cumsum() * 0.4
        y = top + rng.uniform(14, 26) * np.sin(steps * 0.9 + rng.uniform(0, 6)) + rng.normal(0, 2, 160).cumsum() * 0.5
        points = np.stack([x, y], axis=1).astype(np.int32)
        for part in np.array_split(points, 14):
            cv2.polylines(image, [part[:-1]], False, (60,), int(rng.integers(2, 4)), cv2.LINE_AA)
    return image
