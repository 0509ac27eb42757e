"""Lists saved as text files, whose lines may be cut at some width as an e-mail or a terminal cuts them."""

import random
import textwrap

from ingest.read import read_bytes
from tests.granting import END, TOP
from tests.shapes.lists import drawn_list
from tests.shapes.truth import Shape, Truth


def made(seed: int) -> Shape:
    """A decision as a text file."""
    rng = random.Random(seed)
    lines, told, style = drawn_list(seed)
    width = rng.randint(60, 90) if rng.random() < 0.5 else None
    head = [line.removeprefix("^") for line in TOP]
    cut = [part for line in lines for part in (textwrap.wrap(line, width, break_on_hyphens=False) if width else [line])]
    text = "\n".join([*head, *cut, *(line.removeprefix("^") for line in END)])
    return read_bytes(text.encode(), "quyet-dinh.txt"), Truth(tuple(told), style=f"{style} {width or 'whole'}")
