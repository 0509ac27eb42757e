"""Figures written with a pen: strokes that no font draws."""

import random

from fpdf import FPDF

from samples.curves import smooth

# Strokes of each figure in a box 1 wide and 1 high, y downwards.
FIGURES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "0": (((0.5, 0.05), (0.15, 0.3), (0.15, 0.75), (0.5, 0.98), (0.85, 0.7), (0.8, 0.25), (0.45, 0.05)),),
    "1": (((0.25, 0.3), (0.6, 0.02), (0.5, 1.0)),),
    "2": (((0.15, 0.25), (0.45, 0.02), (0.8, 0.25), (0.5, 0.65), (0.1, 0.98), (0.9, 0.92)),),
    "3": (((0.15, 0.12), (0.55, 0.02), (0.8, 0.25), (0.4, 0.47), (0.85, 0.7), (0.5, 1.0), (0.08, 0.85)),),
    "4": (((0.6, 0.02), (0.1, 0.62), (0.9, 0.58)), ((0.65, 0.35), (0.55, 1.0))),
    "5": (
        ((0.25, 0.05), (0.2, 0.45), (0.6, 0.4), (0.85, 0.68), (0.5, 1.0), (0.1, 0.9)),
        ((0.25, 0.06), (0.9, 0.0)),
    ),
    "6": (((0.75, 0.03), (0.25, 0.45), (0.2, 0.85), (0.55, 1.0), (0.8, 0.7), (0.5, 0.52), (0.2, 0.75)),),
    "7": (((0.1, 0.1), (0.9, 0.05), (0.4, 1.0)), ((0.3, 0.52), (0.8, 0.48))),
    "8": (((0.75, 0.15), (0.4, 0.02), (0.2, 0.25), (0.75, 0.7), (0.5, 1.0), (0.2, 0.78), (0.8, 0.2)),),
    "9": (((0.8, 0.2), (0.45, 0.05), (0.2, 0.3), (0.5, 0.5), (0.8, 0.22), (0.7, 0.6), (0.5, 1.0)),),
}


def write(pdf: FPDF, text: str, x: float, base: float, width: float, size: float, rng: random.Random) -> None:
    """Write figures by hand from `x` over `width` millimetres on the base line; other characters leave a gap."""
    step = width / max(len(text), 1)
    height = size * 0.3528 * 0.95
    pdf.set_draw_color(*rng.choice([(20, 24, 60), (15, 15, 20), (25, 40, 110)]))
    pdf.set_line_width(rng.uniform(0.32, 0.5))
    for i, figure in enumerate(text):
        for stroke in FIGURES.get(figure, ()):
            _stroke(pdf, stroke, x + i * step, base, step * 0.9, height * rng.uniform(0.9, 1.25), rng)


def _stroke(
    pdf: FPDF,
    stroke: tuple[tuple[float, float], ...],
    x: float,
    base: float,
    width: float,
    height: float,
    rng: random.Random,
) -> None:
    points = []
    for px, py in smooth(stroke):
        slant = (1 - py) * width * 0.25
        shake = rng.uniform(-0.02, 0.02)
        points.append((x + px * width + slant, base - (1 - py) * height + shake * height))
    pdf.polyline(points)
