"""What is typed or drawn over dots, put in their place: «Ông ...............,» with «Lò Văn Ún» over them.

Fields of a form and text boxes of whoever fills in a PDF are texts of their own, which stand behind the line otherwise.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ingest.textlines import TextLine, height, side_by_side, width

_DOTS = re.compile(r"[.…_](?:[.…_ ]{2,}[.…_])")
_NARROW = frozenset(".,;:'|!iIlj ")
"""Half as wide as other letters."""
_CLOSING = (",", ";", ".", ":", ")")
_SLACK = 0.01
"""Of the page's width: by how much a word may reach over the dots' line."""
_SAME_HEIGHT = 0.5


def filled_in(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The lines of a page, those that lie over the dots of another one in their place there."""
    holders = [n for n, line in enumerate(lines) if _DOTS.search(line.text)]
    if not holders:
        return tuple(lines)
    made: list[TextLine | None] = list(lines)
    beside = _Beside(lines, holders)
    for number, line in enumerate(lines):
        if number in beside.numbers:
            continue
        holder = next((n for n in beside.of(line) if _lies_over(line, lines[n])), None)
        run = None if holder is None else _run_under(line, made[holder])
        if holder is not None and run is not None:
            made[holder] = _with(made[holder], run, line.text)
            made[number] = None
    return tuple(line for line in made if line is not None)


class _Beside:
    """Which lines with dots may stand at the height of another: of a page of thousands few are looked at."""

    def __init__(self, lines: Sequence[TextLine], holders: Sequence[int]) -> None:
        self.numbers = frozenset(holders)
        self._sorted = sorted((lines[n].box.top, n) for n in holders)
        self._tallest = max(height(lines[n].box) for n in holders)

    def of(self, line: TextLine) -> list[int]:
        """Their numbers, in order."""
        first = bisect_left(self._sorted, (line.box.top - self._tallest, -1))
        end = bisect_left(self._sorted, (line.box.bottom, -1))
        return sorted(n for _, n in self._sorted[first:end])


def _lies_over(line: TextLine, holder: TextLine) -> bool:
    one, other = line.box, holder.box
    within = other.left - _SLACK <= one.left and one.right <= other.right + _SLACK
    return within and side_by_side(one, other, _SAME_HEIGHT)


def _run_under(line: TextLine, holder: TextLine | None) -> tuple[int, int] | None:
    """The dots that a line covers most of, by where they stand in their own line; null where it covers none."""
    if holder is None:
        return None
    places = _places(holder)
    found = [(_overlap(line, places[m.start()], places[m.end()]), m.span()) for m in _DOTS.finditer(holder.text)]
    share, run = max(found, default=(0.0, None))
    return run if share > 0 else None


def _places(line: TextLine) -> list[float]:
    """Where each letter of a line begins, and where the last one ends, as fractions of the page."""
    reach, total = [0.0], 0.0
    for char in line.text:
        total += 1.0 if char in _NARROW else 2.0
        reach.append(total)
    return [line.box.left + width(line.box) * at / max(total, 1.0) for at in reach]


def _overlap(line: TextLine, left: float, right: float) -> float:
    return min(line.box.right, right) - max(line.box.left, left)


def _with(holder: TextLine | None, run: tuple[int, int], text: str) -> TextLine | None:
    if holder is None:
        return None
    before, behind = holder.text[: run[0]].rstrip(), holder.text[run[1] :].lstrip()
    between = "" if behind[:1] in _CLOSING else " "
    return replace(holder, text=f"{before} {text}{between}{behind}".strip(), spans=())
