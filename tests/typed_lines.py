"""Lines with boxes tight around the ink, each letter half an em wide, invented names."""

from collections.abc import Sequence
from unicodedata import normalize

from ingest.document import Box, Span, Table
from ingest.textlines import TextLine

ASPECT = 842 / 595
SIZE = 12.0
"""Points of the type; the page is A4."""
LETTER = 0.5 * SIZE
_LOW = set("acemnorsuvwxzıơư.,-")


def line(x: float, y: float, text: str, bold: bool = False, space: float = 0.25) -> TextLine:
    """A line that starts at x with its baseline at y, in points, its spaces in em; its words have spans."""
    spans, offset, left = [], 0, x
    for word in text.split(" "):
        right = left + len(word) * LETTER
        spans.append(Span(offset, offset + len(word), _box(left, y, right, word)))
        offset, left = offset + len(word) + 1, right + space * SIZE
    return TextLine(text, _box(x, y, left - space * SIZE, text), tuple(spans), bold=bold)


def _box(left: float, y: float, right: float, text: str) -> Box:
    letters = normalize("NFD", text).replace(" ", "")
    rise = 0.47 if all(letter in _LOW for letter in letters) else 0.68
    fall = 0.21 if any(letter in "gpqyQ,;()\u0323" for letter in letters) else 0.0
    return Box(left / 595, (y - rise * SIZE) / 842, right / 595, (y + fall * SIZE) / 842)


def table_lines(
    xs: Sequence[float],
    rows: Sequence[Sequence[str]],
    top: float = 200.0,
    *,
    middle: bool = False,
    room: float = 6.0,
    bold_head: bool = True,
) -> list[TextLine]:
    """Rows of cells whose lines are parted by «|», set at the top of the row or in its middle."""
    found, y = [], top
    for number, row in enumerate(rows):
        cells = [cell.split("|") if cell else [] for cell in row]
        most = max(map(len, cells))
        for x, lines in zip(xs, cells, strict=False):
            start = y + ((most - len(lines)) / 2 if middle else 0) * 15
            found += [line(x, start + n * 15, text, bold_head and number == 0) for n, text in enumerate(lines)]
        y += most * 15 + room
    return found


def texts(table: Table) -> list[list[str]]:
    """What stands in the cells of each row."""
    return [[cell.text for cell in row] for row in table.rows]
