"""The level rules of a table told from rows of letters, whose feet stand in a row as well."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ingest.rule_pieces import covered, evenness
from ingest.ruling import Rules

Image = npt.NDArray[np.uint8]

_LOWEST_ROW = 2.2
"""Millimetres: two rules nearer to each other have no row of letters between them."""
_SEEMS = 0.4
"""Share of a cell's width from which it is asked whether a rule runs there or letters stand."""
_WHOLE = 0.99
"""Of the table's width, more than letters ever seem to rule."""
_EVEN = 0.3
"""Evenness of ink that letters do not reach."""
_FEET = 0.75
"""Of the length of the true rule close below them, what feet of letters may seem to be ruled."""


def true_rules(grey: Image, rules: Rules, places: list[int], crossing: list[int]) -> list[int]:
    """Only rules that are long or run along two cells: the foot of a row of letters does not.

    Letters that fill a cell may seem to; their feet are lower above a true rule than any row is high.
    """
    reach = round(0.8 * rules.scale)
    kept = dict[int, float]()
    for at in places:
        whole = covered(rules.level, at, crossing[0], crossing[-1], reach)
        sides = [covered(rules.level, at, a, b, reach) for a, b in pairwise(crossing)]
        feet = [
            whole < _WHOLE and side > _SEEMS and evenness(grey, rules.level, at, a, b, rules.scale) < _EVEN
            for side, (a, b) in zip(sides, pairwise(crossing), strict=True)
        ]
        mostly = 3 * sum(feet) <= 2 * sum(side > _SEEMS for side in sides)
        sides = [0.0 if foot else side for side, foot in zip(sides, feet, strict=True)]
        two = any(one > 0.8 and other > 0.8 for one, other in pairwise(sides))
        if (whole > 0.65 and mostly) or two or max(sides, default=0) > 0.95:
            kept[at] = covered(rules.level, at, crossing[0], crossing[-1], reach // 3)
    return [at for at in kept if not _are_feet(grey, rules, at, kept, (crossing[0], crossing[-1]))]


def _are_feet(grey: Image, rules: Rules, at: int, lengths: dict[int, float], ends: tuple[int, int]) -> bool:
    """Whether what seems a rule is nearer to a rule below than any row is high, and shorter or less even than one."""
    near = [length for other, length in lengths.items() if at < other <= at + _LOWEST_ROW * rules.scale]
    if not near:
        return False
    return lengths[at] < _FEET * max(near) or evenness(grey, rules.level, at, *ends, rules.scale, 0.3) < 2 * _EVEN
