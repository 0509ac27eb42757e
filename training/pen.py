"""Strokes of a pen beside and across a line of print: initials behind it, ticks before it, tails of a signature.

Who drafts a paper initials it behind its last word, who checks it behind the title of its signer (Decree
30/2020/NĐ-CP has the drafter's and the checker's initials there), and a signature's tails cross the lines around it.
None of it is to be read.
"""

import math
import random
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np

from samples.curves import smooth
from training.render import Drawn, Ink

_BEHIND, _BEFORE, _ACROSS, _ALONE = 0.05, 0.012, 0.03, 0.003
"""Share of lines with initials behind them, a mark before them, a stroke across them, and of initials alone."""

Curve = list[tuple[float, float]]
"""Points in pixels, x to the right and y downwards."""


def annotated(rng: random.Random, drawn: Drawn, text: str) -> tuple[Drawn, str]:
    """A line with what a pen did to it, and what is still to be read there: all of it, or nothing of a pen alone."""
    chance = rng.random()
    if chance < _ALONE:
        return _beside(rng, replace(drawn, ink=np.zeros_like(drawn.ink[:, : drawn.em])), front=False), ""
    if chance < _ALONE + _BEHIND:
        return _beside(rng, drawn, front=False), text
    if chance < _ALONE + _BEHIND + _BEFORE:
        return _beside(rng, drawn, front=True), text
    if chance < _ALONE + _BEHIND + _BEFORE + _ACROSS:
        return _crossed(rng, drawn), text
    return drawn, text


def _beside(rng: random.Random, drawn: Drawn, *, front: bool) -> Drawn:
    """Initials on new paper behind (or before) the print, touching it now and then."""
    em = drawn.em
    wide, high = rng.uniform(0.35, 1.6 if front else 4.0) * em, rng.uniform(0.45, 1.8) * em
    gap = rng.uniform(-0.15, 0.9) * em
    shown = np.nonzero(drawn.ink.max(axis=0) > 0.5)[0]
    first, last = (int(shown[0]), int(shown[-1])) if len(shown) else (0, 0)
    curves = rng.choice(_INITIALS)(rng, wide, high)
    low, most = (extreme(x for curve in curves for x, _ in curve) for extreme in (min, max))
    base = drawn.baseline + rng.uniform(-0.35, 0.5) * em - high
    room = max(0, math.ceil(most - low + gap + 0.3 * em) - (first if front else drawn.ink.shape[1] - last))
    ink = np.pad(drawn.ink, ((0, 0), (room, 0) if front else (0, room)))
    at = room + first - gap - most if front else last + gap - low
    return replace(drawn, ink=_inked(rng, ink, [[(at + x, base + y) for x, y in curve] for curve in curves], em))


def _crossed(rng: random.Random, drawn: Drawn) -> Drawn:
    """One or two tails of a signature that pass through the line from above to below, or end in it."""
    em, (high, wide) = drawn.em, drawn.ink.shape
    curves = []
    for _ in range(rng.choice((1, 1, 2))):
        x, lean = rng.uniform(0, wide), rng.uniform(-3, 3) * em
        start, end = rng.choice(((-0.2, 1.2), (-0.2, 1.2), (-0.2, 0.6), (0.4, 1.2)))
        ys = [high * (start + (end - start) * k / 3) for k in range(4)]
        curves.append(smooth(tuple((x + lean * k / 3 + rng.uniform(-0.3, 0.3) * em, y) for k, y in enumerate(ys)), 8))
    return replace(drawn, ink=_inked(rng, drawn.ink, curves, em))


def _inked(rng: random.Random, ink: Ink, curves: list[Curve], em: int) -> Ink:
    """The ink with curves of one pen on it."""
    layer = np.zeros(ink.shape, np.float32)
    thick = max(1, round(em * rng.uniform(0.03, 0.13)))
    for curve in curves:
        points = np.round(np.array(curve, np.float32) * 16).astype(np.int32)
        cv2.polylines(layer, [points], False, (1.0,), thick, cv2.LINE_AA, 4)
    both: Ink = np.maximum(ink, layer * np.float32(rng.uniform(0.5, 1)))
    return both


def _zigzag(rng: random.Random, wide: float, high: float) -> list[Curve]:
    """Up and down, like «nnn» or «vvv»."""
    turns = rng.randint(3, 14)
    return [
        smooth(
            tuple(
                (
                    wide * (k / (turns - 1) + rng.uniform(-0.1, 0.1)),
                    high * (0.5 + (0.5 if k % 2 else -0.5) * rng.uniform(0.3, 1)),
                )
                for k in range(turns)
            ),
            8,
        )
    ]


def _coil(rng: random.Random, wide: float, high: float) -> list[Curve]:
    """Rounds that go on to the right, like «eee» or «lll», growing or shrinking."""
    turns, growth, way = rng.uniform(1, 6), rng.uniform(-0.8, 0.8), rng.choice((-1, 1))
    steps = round(turns * 14)
    return [
        [
            (
                wide * k / steps + 0.25 * high * math.cos(way * k / 14 * math.tau),
                high
                * (
                    0.5
                    + 0.5
                    * (1 - abs(growth) * (k / steps if growth > 0 else 1 - k / steps))
                    * math.sin(k / 14 * math.tau)
                ),
            )
            for k in range(steps + 1)
        ]
    ]


def _knot(rng: random.Random, wide: float, high: float) -> list[Curve]:
    """A tangle through points anywhere."""
    return [smooth(tuple((wide * rng.random(), high * rng.random()) for _ in range(rng.randint(4, 11))), 8)]


def _tick(rng: random.Random, wide: float, high: float) -> list[Curve]:
    """A tick: down and up again, never level, or a hyphen would be taken for one."""
    return [
        smooth(
            (
                (0.0, high * rng.uniform(0, 0.8)),
                (wide * rng.uniform(0.1, 0.6), high),
                (wide, high * rng.uniform(-0.2, 0.5)),
            ),
            8,
        )
    ]


def _flourished(rng: random.Random, wide: float, high: float) -> list[Curve]:
    """One of the others with a bar under it, through it or over it, or a circle around it."""
    curves = rng.choice((_zigzag, _coil, _knot))(rng, wide, high)
    if rng.random() < 0.25:
        rim = [
            (wide * (0.5 + 0.7 * math.cos(a / 20 * math.tau)), high * (0.5 + 0.6 * math.sin(a / 20 * math.tau)))
            for a in range(21)
        ]
        return [*curves, rim]
    ends = high * rng.uniform(-0.2, 1.2), high * rng.uniform(-0.3, 1.1)
    bend = (wide * rng.uniform(0.3, 0.7), sum(ends) / 2 + rng.uniform(-0.2, 0.2) * high)
    return [*curves, smooth(((-0.1 * wide, ends[0]), bend, (wide * rng.uniform(1.0, 1.5), ends[1])), 8)]


_INITIALS: tuple[Callable[[random.Random, float, float], list[Curve]], ...] = (
    _zigzag,
    _coil,
    _knot,
    _tick,
    _flourished,
    _flourished,
)
