"""Layouts held back from those who write the extraction, by name."""

import random
from collections.abc import Callable

from samples.model import Made

HELDOUT: dict[str, Callable[[random.Random], Made]] = {}
