"""Curves that a pen draws: smooth lines through points, and a signature."""

import math
import random


def smooth(points: tuple[tuple[float, float], ...], steps: int = 6) -> list[tuple[float, float]]:
    """A Catmull-Rom curve through the points."""
    padded = (points[0], *points, points[-1])
    curve = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for k in range(steps):
            t = k / steps
            curve.append((_bend(p0[0], p1[0], p2[0], p3[0], t), _bend(p0[1], p1[1], p2[1], p3[1], t)))
    return [*curve, points[-1]]


def _bend(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def signature(rng: random.Random, width: float, height: float) -> list[list[tuple[float, float]]]:
    """A scribbled signature as curves inside the given size, starting from the left."""
    loops = tuple(
        (
            width * (i / 9) + rng.uniform(-0.08, 0.08) * width,
            height * (0.5 + 0.45 * math.sin(i * 2.1) * rng.uniform(0.3, 1)),
        )
        for i in range(10)
    )
    bar = (
        (0.0, height * 0.8),
        (width * 0.5, height * rng.uniform(0.5, 0.7)),
        (width, height * rng.uniform(0.2, 0.5)),
    )
    return [smooth(loops, 8), smooth(bar, 8)]
