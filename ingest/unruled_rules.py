"""Rules that close no grid: level ones above each other, or upright ones beside each other, frame a list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Segment = tuple[float, float, float]
"""A rule: where it lies across its direction, and from where to where it runs."""

Frame = tuple[float, float, tuple[float, ...], tuple[float, ...]]
"""Top and bottom of a list, its level and its upright rules, in em."""

_SAME = 0.35  # em: rules closer than this are one
_TOUCH = 0.6  # em between the pieces of one rule: each cell may have its own
_ALIGNED = 0.8  # em by which rules of one frame may differ in where they begin or end
FEWEST_LEVEL, FEWEST_UPRIGHT = 3, 2  # rules that frame a list
_LONG = 12.0  # em: shorter level rules underline words
_HIGH = 3.0  # em
_FARTHEST = 40.0  # em between level rules of one list


@dataclass(frozen=True, slots=True)
class Rules:
    """Rules outside ruled tables as fractions of the page: y, from x, to x of level ones; x, from y, to y of others."""

    level: tuple[Segment, ...] = ()
    upright: tuple[Segment, ...] = ()


def frames(rules: Rules, em: tuple[float, float]) -> Iterator[Frame]:
    """What rules of one length that lie side by side enclose: level ones first, from top to bottom."""
    level = joined([(y / em[1], a / em[0], b / em[0]) for y, a, b in rules.level])
    upright = joined([(x / em[0], a / em[1], b / em[1]) for x, a, b in rules.upright])
    for group in _aligned([rule for rule in level if rule[2] - rule[1] > _LONG], _FARTHEST):
        if len(group) >= FEWEST_LEVEL:
            ys = [rule[0] for rule in group]
            walls = [x for x, top, bottom in upright if top < ys[-1] and bottom > ys[0]]
            yield ys[0], ys[-1], tuple(ys), tuple(walls)
    for group in _aligned([rule for rule in upright if rule[2] - rule[1] > _HIGH], _FARTHEST):
        if len(group) >= FEWEST_UPRIGHT:
            yield group[0][1] - 0.2, group[0][2] + 0.2, (), tuple(rule[0] for rule in group)


def joined(segments: Sequence[Segment]) -> list[Segment]:
    """Pieces of one rule as one."""
    found: list[list[Segment]] = []
    for segment in sorted(segments):
        if found and segment[0] - found[-1][0][0] <= _SAME:
            found[-1].append(segment)
        else:
            found.append([segment])
    whole: list[Segment] = []
    for group in found:
        at = group[0][0]
        parts = sorted((start, end) for _, start, end in group)
        start, end = parts[0]
        for a, b in parts[1:]:
            if a > end + _TOUCH:
                whole.append((at, start, end))
                start, end = a, b
            end = max(end, b)
        whole.append((at, start, end))
    return whole


def _aligned(rules: Sequence[Segment], farthest: float) -> list[list[Segment]]:
    """Rules that begin and end alike, in groups without a wide gap."""
    groups: list[list[Segment]] = []
    for rule in sorted(rules):
        for group in groups:
            alike = all(abs(a - b) < _ALIGNED for a, b in zip(group[-1][1:], rule[1:], strict=True))
            if alike and rule[0] - group[-1][0] < farthest:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return groups
