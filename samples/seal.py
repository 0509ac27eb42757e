"""A red round seal and a signature in ink, put on a page image."""

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from samples.curves import signature
from samples.typeset import FONTS


def draw_seal(page: Image.Image, text: str, x: int, y: int, dpi: int, rng: random.Random) -> Image.Image:
    """Stamp a seal of 36 mm with its centre at (x, y) pixels. Ink darkens what lies under it."""
    size = round(36 * dpi / 25.4)
    seal = _seal(text, size * 2, rng).rotate(rng.uniform(-14, 14), fillcolor="white")
    seal = seal.resize((size, size), Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.4))
    return _inked(page, seal, x - size // 2, y - size // 2)


def draw_signature(page: Image.Image, x: int, y: int, dpi: int, rng: random.Random) -> Image.Image:
    """Scribble a signature of about 38 × 16 mm with its centre at (x, y) pixels."""
    width, height = round(38 * dpi / 25.4), round(16 * dpi / 25.4)
    sheet = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(sheet)
    ink = rng.choice([(15, 15, 25), (20, 30, 120), (10, 10, 10)])
    for curve in signature(rng, width, height):
        pen.line(curve, fill=ink, width=max(2, dpi // 70), joint="curve")
    return _inked(page, sheet, x - width // 2, y - height // 2)


def _inked(page: Image.Image, ink: Image.Image, x: int, y: int) -> Image.Image:
    sheet = Image.new("RGB", page.size, "white")
    sheet.paste(ink, (x, y))
    return ImageChops.multiply(page, sheet)


def _seal(text: str, size: int, rng: random.Random) -> Image.Image:
    red = rng.choice([(222, 40, 48), (205, 30, 60), (235, 70, 70)])
    sheet = Image.new("RGB", (size, size), "white")
    pen = ImageDraw.Draw(sheet)
    for share, width in ((0.49, size // 60), (0.46, size // 160), (0.30, size // 160)):
        r = share * size
        pen.ellipse((size / 2 - r, size / 2 - r, size / 2 + r, size / 2 + r), outline=red, width=max(width, 1))
    _star(pen, size, red)
    _ring(sheet, text, size, red)
    return sheet


def _star(pen: ImageDraw.ImageDraw, size: int, red: tuple[int, int, int]) -> None:
    points = []
    for i in range(10):
        r = size * (0.14 if i % 2 == 0 else 0.055)
        angle = math.pi * (i / 5 - 0.5)
        points.append((size / 2 + r * math.cos(angle), size / 2 + r * math.sin(angle)))
    pen.polygon(points, outline=red)


def _ring(sheet: Image.Image, text: str, size: int, red: tuple[int, int, int]) -> None:
    """Letters around the ring, upright at its top."""
    font = ImageFont.truetype(str(FONTS / "Tinos-Bold.ttf"), size // 12)
    letters = f"{text}  ★  ".replace("★", "*")
    for i, letter in enumerate(letters):
        angle = 360 * i / len(letters)
        tile = Image.new("L", (size // 7, size // 7), 0)
        ImageDraw.Draw(tile).text((size / 14, size / 14), letter, 255, font, anchor="mm")
        tile = tile.rotate(-angle, resample=Image.Resampling.BICUBIC)
        turn = math.radians(angle - 90)
        at = (size / 2 + 0.38 * size * math.cos(turn), size / 2 + 0.38 * size * math.sin(turn))
        corner = (round(at[0] - size / 14), round(at[1] - size / 14))
        sheet.paste(red, (*corner, corner[0] + tile.width, corner[1] + tile.height), tile)
