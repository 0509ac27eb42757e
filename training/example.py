"""Training examples: a line of text and its picture, made from a seed alone."""

import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.recogniser import normalise_line
from training.pen import annotated
from training.render import draw, draw_setting
from training.texts import line
from training.wear import wear

LONG = 0.06
"""Share of lines of 60 to 104 characters; the others have at most 46."""


@dataclass(frozen=True, slots=True)
class Example:
    """The picture as the network takes it, and what it says."""

    image: npt.NDArray[np.float32]
    text: str


def example(rng: random.Random) -> Example:
    """One line for training, stretched or squeezed a little."""
    text = line(rng, rng.randint(61, 104) if rng.random() < LONG else 46)
    drawn, text = annotated(rng, draw(rng, text, draw_setting(rng, text)), text)
    grey = wear(rng, drawn)
    return Example(normalise_line(grey, stretch=1 + rng.uniform(-0.12, 0.12)), text)
