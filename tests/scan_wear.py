"""What happens to a sheet between the printer and the archive: stamps, folds, dirt, copiers and cameras, as pixels.

Every function takes the page in RGB (8 bits) and draws its own share of chance from the generator it is given.
"""

import math
import random

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from samples.seal import draw_seal, draw_signature

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_STAMPS = ("SỞ NỘI VỤ TỈNH MẪU", "ỦY BAN NHÂN DÂN XÃ NA BỐN", "TRƯỜNG TIỂU HỌC BẢN MẠ")
_PAPERS = ((222, 208, 168), (205, 205, 205), (236, 224, 190), (196, 180, 142), (214, 210, 200), (176, 176, 172))
_TABLES = ((92, 64, 44), (58, 58, 62), (140, 104, 70), (36, 62, 88), (150, 150, 150), (24, 22, 20), (178, 150, 118))


def stamped(page: Pixels, rng: random.Random, dpi: int) -> Pixels:
    """Seals and signatures over print, anywhere below the heading."""
    image = Image.fromarray(page)
    high, wide = page.shape[:2]
    for _ in range(rng.randint(1, 2)):
        at = (round(rng.uniform(0.25, 0.8) * wide), round(rng.uniform(0.25, 0.8) * high))
        image = draw_seal(image, rng.choice(_STAMPS), *at, dpi, rng)
        if rng.random() < 0.7:
            image = draw_signature(image, at[0] + rng.randint(0, wide // 8), at[1], dpi, rng)
    return np.asarray(image, np.uint8)


def on_paper(page: Pixels, rng: random.Random) -> Pixels:
    """Grey or yellow paper, darker towards its edges, with stains."""
    high, wide = page.shape[:2]
    tone = np.array(rng.choice(_PAPERS), np.float32) / 255
    small = np.random.default_rng(rng.getrandbits(32)).normal(0, 1, (9, 7)).astype(np.float32)
    stain = 1 - 0.05 * np.clip(cv2.resize(small, (wide, high), interpolation=cv2.INTER_CUBIC), -1, 2.5)
    rows, columns = np.abs(np.linspace(-1, 1, high))[:, None], np.abs(np.linspace(-1, 1, wide))[None, :]
    aged = 1 - rng.uniform(0, 0.15) * np.maximum(rows, columns) ** 6
    return _bytes(page * tone * (stain * aged.astype(np.float32))[..., None])


def specked(page: Pixels, rng: random.Random, dpi: int) -> Pixels:
    """Dust, toner and punched holes: many small dots and some large ones."""
    made = page.copy()
    high, wide = page.shape[:2]
    for _ in range(round(rng.uniform(150, 1200))):
        at = (rng.randrange(wide), rng.randrange(high))
        cv2.circle(made, at, rng.randint(0, max(1, dpi // 130)), (rng.randint(20, 140),) * 3, -1)
    for _ in range(rng.randint(0, 2)):
        at = (round(rng.uniform(0.02, 0.05) * wide), round(rng.uniform(0.2, 0.8) * high))
        cv2.circle(made, at, round(dpi / 25.4 * 3), (rng.randint(20, 60),) * 3, -1)
    return made


def fold(page: Pixels, rng: random.Random, at_left: bool) -> Pixels:
    """The edge of a page bound into a volume: the sheet dives into a dark band there, and its lines bend."""
    high, wide = page.shape[:2]
    reach = rng.uniform(0.15, 0.32) * wide
    columns = np.arange(wide, dtype=np.float32)
    depth = np.exp(-((columns if at_left else wide - 1 - columns) / reach) * 1.8).astype(np.float32)
    rows = np.arange(high, dtype=np.float32)[:, None]
    lift = rng.uniform(0.004, 0.015) * high * depth[None, :]
    tilt = 1 + rng.uniform(-1.2, 0.4) * (rows / high)
    across = columns + (1 if at_left else -1) * rng.uniform(0.0, 0.12) * reach * depth
    bent = cv2.remap(
        page,
        np.broadcast_to(across[None, :], (high, wide)).astype(np.float32),
        (rows + lift * tilt).astype(np.float32),
        cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    dark = 1 - rng.uniform(0.45, 0.85) * depth**1.3 * (1 + 0.06 * np.sin(rows / high * rng.uniform(2, 7)))
    return _bytes(bent * np.clip(dark, 0.05, 1)[..., None])


def bordered(page: Pixels, rng: random.Random) -> Pixels:
    """A copier's black edges: wedges of uneven width along some sides, with ragged rims."""
    high, wide = page.shape[:2]
    made = page.copy()
    noise = np.random.default_rng(rng.getrandbits(32))
    for side in rng.sample(range(4), rng.randint(1, 4)):
        long, short = (wide, high) if side % 2 else (high, wide)
        start, end = (rng.uniform(0.0, 0.06) * short for _ in range(2))
        ragged = np.linspace(start, end, long) + np.cumsum(noise.normal(0, 1.2, long)) * 0.05
        limit = np.clip(ragged, 0, 0.08 * short)
        depth = np.arange(short)
        mask = depth[None, :] < limit[:, None]
        mask = mask if side < 2 else mask[:, ::-1]
        mask = mask.T if side % 2 else mask
        made[mask] = noise.integers(0, 40)
    return made


def back(page: Pixels, rng: random.Random) -> Pixels:
    """The empty back of a printed sheet: what is printed on the front shines through, mirrored."""
    through = cv2.GaussianBlur(np.ascontiguousarray(page[:, ::-1]), (0, 0), rng.uniform(1.0, 2.5))
    share = rng.uniform(0.05, 0.22)
    return _bytes(255 - (255 - through.astype(np.float32)) * share)


def photograph(page: Pixels, rng: random.Random) -> Pixels:
    """A page on a table top taken by hand: perspective, curl, uneven light, a shadow, blur and grain."""
    high, wide = rng.choice(((4032, 3024), (3264, 2448), (4000, 3000), (3968, 2976)))
    noise = np.random.default_rng(rng.getrandbits(32))
    return _taken(page, rng, noise, _corners(rng, wide, high, 1.0), (wide, high), rng.uniform(-0.008, 0.008), 1.0)


def poor_photograph(page: Pixels, rng: random.Random) -> Pixels:
    """The same by an unsteady hand: more from the side, more curl, the fingers that hold the page, little light."""
    high, wide = rng.choice(((4032, 3024), (4000, 3000), (3264, 2448)))
    noise = np.random.default_rng(rng.getrandbits(32))
    corners = _corners(rng, wide, high, rng.uniform(1.0, 2.2))
    held = _fingers(page, rng) if rng.random() < 0.5 else page
    dim = rng.choice((1.0, 1.0, rng.uniform(0.25, 0.6)))
    curl = rng.choice((-1, 1)) * rng.uniform(0.004, 0.02)
    taken = _taken(held, rng, noise, corners, (wide, high), curl, dim)
    return _hard_shadow(taken, rng) if rng.random() < 0.4 else taken


def _taken(
    page: Pixels,
    rng: random.Random,
    noise: np.random.Generator,
    corners: Floats,
    picture: tuple[int, int],
    bulge: float,
    dim: float,
) -> Pixels:
    """A page in a picture of some width and height, curled by a share of its height, under `dim` of the light."""
    wide, high = picture
    size = page.shape[1], page.shape[0]
    flat = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    to_page = cv2.getPerspectiveTransform(corners, flat)
    xs, ys = _on_page(to_page, wide, high)
    curl = bulge * size[1] * np.sin(np.clip(xs / size[0], 0, 1) * math.pi)
    inside = (xs >= 0) & (xs < size[0]) & (ys + curl >= 0) & (ys + curl < size[1])
    seen = cv2.remap(page, xs, (ys + curl).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    scene = np.where(inside[..., None], seen, _table_top(noise, rng, wide, high))
    lit = scene.astype(np.float32) * _light(rng, wide, high)[..., None] * _tint(rng) * np.float32(dim)
    soft = cv2.GaussianBlur(lit, (0, 0), rng.uniform(0.7, 1.5))
    return _bytes(soft + noise.normal(0, rng.uniform(2, 6), (high, wide, 1)).astype(np.float32))


def _fingers(page: Pixels, rng: random.Random) -> Pixels:
    """One or two thumbs over the margin of the page."""
    made = page.copy()
    high, wide = page.shape[:2]
    for _ in range(rng.randint(1, 2)):
        skin = tuple(round(tone * rng.uniform(0.7, 1.1)) for tone in (205, 150, 120))
        left, y = rng.random() < 0.5, round(rng.uniform(0.3, 0.95) * high)
        tip = (0 if left else wide, y)
        cv2.ellipse(made, tip, (round(0.055 * wide), round(0.025 * wide)), rng.uniform(-30, 30), 0, 360, skin, -1)
    return made


def _hard_shadow(picture: Pixels, rng: random.Random) -> Pixels:
    """The shadow of the telephone: an upright block with an edge a few pixels wide."""
    high, wide = picture.shape[:2]
    shade = np.ones((high, wide), np.float32)
    left, top = round(rng.uniform(0.1, 0.7) * wide), round(rng.uniform(0.3, 0.7) * high)
    box = cv2.boxPoints(((left + 0.2 * wide, top + 0.4 * high), (0.4 * wide, 0.8 * high), rng.uniform(-20, 20)))
    cv2.fillConvexPoly(shade, np.rint(box).astype(np.int32), rng.uniform(0.45, 0.75))
    return _bytes(picture * cv2.GaussianBlur(shade, (0, 0), rng.uniform(4, 25))[..., None])


def _corners(rng: random.Random, wide: int, high: int, askew: float) -> Floats:
    """The page's corners in the picture, from the upper left one clockwise; `askew` times as much as usual."""
    share = rng.uniform(0.80, 0.96)
    tall = share * min(high, wide * 1.414)
    half = np.array([tall / 1.414 / 2, tall / 2])
    turn = math.radians(rng.uniform(-5, 5))
    turned = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    made = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        jitter = np.array([rng.uniform(-0.035, 0.035), rng.uniform(-0.03, 0.03)]) * tall * askew
        made.append(turned @ (half * (x, y)) + jitter + (wide / 2, high / 2))
    return np.asarray(made, np.float32)


def _on_page(to_page: npt.NDArray[np.float64], wide: int, high: int) -> tuple[Floats, Floats]:
    """Where on the page each pixel of the picture looks."""
    x, y = np.arange(wide, dtype=np.float32)[None, :], np.arange(high, dtype=np.float32)[:, None]
    m = to_page.astype(np.float32)
    under = m[2, 0] * x + m[2, 1] * y + m[2, 2]
    return (m[0, 0] * x + m[0, 1] * y + m[0, 2]) / under, (m[1, 0] * x + m[1, 1] * y + m[1, 2]) / under


def _table_top(noise: np.random.Generator, rng: random.Random, wide: int, high: int) -> Floats:
    """Wood, cloth or metal: a colour with a grain that runs one way."""
    grain = noise.normal(0, 1, (high // 40, max(2, wide // rng.choice((40, 400))))).astype(np.float32)
    grain = cv2.resize(grain, (wide, high), interpolation=cv2.INTER_CUBIC)
    colour = np.array(rng.choice(_TABLES), np.float32)
    return np.asarray(colour * (1 + 0.12 * grain[..., None]), np.float32)


def _light(rng: random.Random, wide: int, high: int) -> Floats:
    """Brighter towards a window, with the soft shadow of the hand in some pictures."""
    x, y = np.linspace(-0.5, 0.5, wide, dtype=np.float32)[None, :], np.linspace(-0.5, 0.5, high, dtype=np.float32)
    turn = rng.uniform(0, 2 * math.pi)
    light = 0.82 + rng.uniform(0.1, 0.35) * (x * math.cos(turn) + y[:, None] * math.sin(turn))
    if rng.random() < 0.6:
        edge = x * math.cos(turn + 1.2) + y[:, None] * math.sin(turn + 1.2) - rng.uniform(-0.1, 0.4)
        light = light * (1 - rng.uniform(0.15, 0.4) / (1 + np.exp(-edge * rng.uniform(15, 60))))
    return np.asarray(light, np.float32)


def _tint(rng: random.Random) -> Floats:
    """Lamps are yellow, the sky is blue."""
    return np.array(rng.choice(((1.0, 0.94, 0.82), (1.0, 1.0, 1.0), (0.93, 0.97, 1.0), (1.0, 0.97, 0.9))), np.float32)


def _bytes(values: npt.NDArray[np.floating]) -> Pixels:
    return np.asarray(np.clip(values, 0, 255), np.uint8)
