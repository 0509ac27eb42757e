"""Lines of a page → paragraphs in reading order, with the tables of the page between them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ingest.columns import A4_ASPECT, Run, reading_order
from ingest.document import Block, Box, Span, Table
from ingest.line_ends import inside, separator, starts_item, torn
from ingest.text import normalise
from ingest.textlines import TextLine, height, join, side_by_side, width

__all__ = ["A4_ASPECT", "TextLine", "cell_blocks", "layout", "paragraphs"]

_PAGE_NUMBER = re.compile(r"(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?")
_MARGINS = (0.09, 0.92)  # a page number stands above or below (NĐ 30/2020: in the top margin, centred)
_USUAL_MARGINS = (0.17, 0.86)
_SET_IN = (0.8, 1.5)  # em: set in if many lines begin farther out; for certain (offices set in by 1 cm, about 2.5 em)
_MANY = 8  # lines of a page, of which more than one begin at its edge


def layout(
    lines: Sequence[TextLine], tables: Sequence[Table] = (), aspect: float = A4_ASPECT
) -> tuple[Block | Table, ...]:
    """The content of a page: its lines as paragraphs, its tables at their height among them.

    The lines of table cells must not be among `lines`. `aspect` is the page's height by its width.
    """
    content: list[Block | Table] = []
    rest = _text_only(lines)
    for table in sorted(tables, key=lambda table: table.box.top if table.box else 0.0):
        top = table.box.top if table.box else 0.0
        above = [line for line in rest if (line.box.top + line.box.bottom) / 2 < top]
        rest = [line for line in rest if (line.box.top + line.box.bottom) / 2 >= top]
        content += [*_blocks(above, lines, aspect), table]
    return (*content, *_blocks(rest, lines, aspect))


def paragraphs(lines: Sequence[TextLine], aspect: float = A4_ASPECT) -> tuple[Block, ...]:
    """The lines of one page, in any order, as paragraphs in reading order; lone page numbers are dropped."""
    return _blocks(_text_only(lines), lines, aspect)


def _blocks(lines: list[TextLine], page: Sequence[TextLine], aspect: float) -> tuple[Block, ...]:
    """Paragraphs of some lines of a page; the margins of running text are those of the whole page."""
    runs = reading_order(lines, aspect)
    body = [line for run in runs if not run.column for line in run.lines] or list(page)
    return tuple(block for run in runs for block in _run_blocks(run, body, aspect))


def _text_only(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines without page numbers and without rules drawn with underscores."""
    return [line for line in lines if line.text.strip("_ ") and not _is_page_number(line, lines)]


def _is_page_number(line: TextLine, lines: Sequence[TextLine]) -> bool:
    """A lone number centred in the top or bottom margin."""
    if not _PAGE_NUMBER.fullmatch(line.text):
        return False
    middle = (line.box.left + line.box.right) / 2
    in_margin = line.box.bottom < _MARGINS[0] or line.box.top > _MARGINS[1]
    beside = any(other is not line and side_by_side(line.box, other.box) for other in lines)
    return in_margin and 0.4 < middle < 0.6 and not beside


class _Column:
    """The measures of the column a run stands in, as fractions of the page's width."""

    def __init__(self, run: Run, body: list[TextLine], aspect: float) -> None:
        frame = run.lines if run.column else body
        self.narrow = run.column
        self.left = min(line.box.left for line in frame)
        self.right = max(line.box.right for line in frame)
        self.frame = (self.left, self.right) if run.column else self._page_frame()
        self.em = median(height(line.box) for line in run.lines) * aspect
        tops = [line.box.top for line in run.lines]
        steps = sorted(lower - upper for upper, lower in pairwise(tops) if lower > upper)
        self.pitch = median(steps) if steps else self.em / aspect * 2
        self.close = steps[len(steps) // 4] if steps else self.pitch  # lines of one paragraph
        self._lefts = sorted(line.box.left for line in frame)
        self._centred = self._centred_lines(run)
        within = inside([line.text for line in run.lines])
        self._inside = {id(run.lines[n]) for n in within}

    def _page_frame(self) -> tuple[float, float]:
        """The margins of running text, at least those of a usual page: a page may hold short lines only."""
        self.right = max(self.right, _USUAL_MARGINS[1])
        return min(self.left, _USUAL_MARGINS[0]), self.right

    def centred(self, line: TextLine) -> bool:
        return id(line) in self._centred

    def is_inside(self, line: TextLine) -> bool:
        """Whether a bracket or quotation mark opened above is closed in this line or below it."""
        return id(line) in self._inside

    def _centred_lines(self, run: Run) -> set[int]:
        """The lines of a run that are centred in their column, by identity."""
        if self.narrow:
            lefts = _spread(self._lefts)
            centres = _spread([_centre(line) for line in run.lines])
            return {id(line) for line in run.lines} if centres <= max(lefts, 0.35 * self.em) else set()
        found = {id(line) for line in run.lines if self._between_margins(line, 2 * self.em)}
        for upper, lower in [*pairwise(run.lines), *pairwise(run.lines[::-1])]:
            alike = abs(_centre(upper) - _centre(lower)) < 0.5 * self.em
            if id(upper) in found and alike and self._between_margins(lower, 0.8 * self.em):
                found.add(id(lower))  # the widest line of a centred heading nearly fills the column
        return found

    def _between_margins(self, line: TextLine, least: float) -> bool:
        """As far from the left edge as from the right, and not merely indented like other lines."""
        before, after = line.box.left - self.frame[0], self.frame[1] - line.box.right
        if before < least or after < least or abs(before - after) > max(1.6 * self.em, 0.25 * before):
            return False
        left, near = line.box.left, 0.3 * self.em
        alike = bisect_left(self._lefts, left + near) - bisect_right(self._lefts, left - near)
        return alike < 3 and not (before < 5 * self.em and starts_item(line.text))

    def indented(self, line: TextLine) -> bool:
        """Whether a line begins farther in than the column's edge; on a stained page one line or two seem to begin
        farther out than all others. Capitals («CHỦ TỊCH …» below a title) are believed at once."""
        least, sure = (each * self.em for each in _SET_IN)
        in_by = line.box.left - self.left
        if line.text.isupper():
            return in_by > least
        farther = bisect_left(self._lefts, line.box.left - least)
        if in_by > sure:
            return farther > 1 or len(self._lefts) < _MANY
        return in_by > least and farther * 4 >= len(self._lefts)

    def full(self, upper: TextLine, lower: TextLine) -> bool:
        """Whether the first word of the lower line would not have fitted into the upper one."""
        return self.right - upper.box.right < _first_word(lower) + 0.6 * self.em

    def filled(self, upper: TextLine, lower: TextLine) -> bool:
        """The same for centred lines, which leave room on both sides."""
        return self.right - self.left - width(upper.box) < _first_word(lower) + 0.3 * self.em


def _centre(line: TextLine) -> float:
    return (line.box.left + line.box.right) / 2


def _spread(values: Sequence[float]) -> float:
    """How far values stand from their median, half of them less."""
    middle = median(values)
    return median(abs(value - middle) for value in values)


def _first_word(line: TextLine) -> float:
    """The width of a line's first word."""
    word = line.text.split(" ", 1)[0]
    if len(line.spans) > 1 and line.spans[0].end == len(word):
        return width(line.spans[0].box)
    return width(line.box) * len(word) / max(1, len(line.text))


def _run_blocks(run: Run, body: list[TextLine], aspect: float) -> list[Block]:
    column = _Column(run, body, aspect)
    groups: list[list[TextLine]] = []
    for line in run.lines:
        if groups and _goes_on(groups[-1], line, column):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_block(group, column) for group in groups]


def _goes_on(group: list[TextLine], line: TextLine, column: _Column) -> bool:
    """Whether a line continues the paragraph made of the lines above it."""
    upper = group[-1]
    if torn(upper.text, line.text):
        return True
    if starts_item(line.text):
        return False
    if column.is_inside(line) and line.box.top - upper.box.top <= 1.9 * column.pitch:
        return True
    if column.centred(line) or column.centred(upper):
        return _heading_goes_on(upper, line, column)
    if not column.full(upper, line):
        return False
    if upper.bold != line.bold and all(each.bold for each in group) and not line.text[0].islower():
        return False
    if upper.text.isupper() and not line.text.isupper() and line.text[0].isupper():
        return False
    if line.text.isupper() and line.text.endswith(":") and not upper.text.isupper():
        return False  # «… Trường THCS Hoa Ban | LAO ĐỘNG TIÊN TIẾN:»
    ended = upper.text.endswith((".", ";", ":"))
    if ended and line.text.endswith(":") and line.text[0].isupper():
        return False  # «… huyện Hòa An. | Tỉnh Bạc Liêu:»
    step = line.box.top - upper.box.top
    if step > 1.9 * column.pitch or (ended and line.text[0].isupper() and step > 1.25 * column.close):
        return False
    return not _newly_indented(group, line, column)


def _heading_goes_on(upper: TextLine, line: TextLine, column: _Column) -> bool:
    """Centred lines stay apart, but «… của Chủ tịch UBND tỉnh | cho các tập thể» and «TỈNH BÌNH | ĐỊNH» go on."""
    if upper.bold != line.bold or upper.text.isupper() != line.text.isupper():
        return False
    if line.box.top - upper.box.top > 1.9 * column.pitch or not column.centred(line):
        return False
    if line.text[0].islower():
        return column.centred(upper) or column.full(upper, line)
    if not column.narrow:
        return line.box.top - upper.box.top <= 1.25 * column.close and column.filled(upper, line)
    return line.text.isalpha() and line.text.isupper() and column.full(upper, line)


def _newly_indented(group: list[TextLine], line: TextLine, column: _Column) -> bool:
    """A first line: set in from the line above, or as far in as the first line of a paragraph just above."""
    upper, step = group[-1], 0.8 * column.em
    if line.box.left > upper.box.left + step:
        hanging = len(group) == 1 and starts_item(upper.text)
        return not hanging
    level = abs(line.box.left - upper.box.left) <= step
    return level and column.indented(line) and len(group) == 1 and not line.text[0].islower()


def _block(group: list[TextLine], column: _Column) -> Block:
    separators = [separator(upper.text, lower.text) for upper, lower in pairwise(group)]
    whole = join(group, separators)
    spans = whole.spans or (Span(0, len(whole.text), whole.box, whole.confidence),)
    centred = all(column.centred(line) for line in group)
    return Block(whole.text, whole.box, whole.confidence, spans, whole.origin, whole.bold, centred)


def cell_blocks(text: str, box: Box | None, *, clean: bool) -> tuple[Block, ...]:
    """The lines of a cell as paragraphs: a list item opens one, other lines go on.

    `clean` text is known to be normal but for its spaces.
    """
    shown = ((" ".join(line.split()) if clean else normalise(line)) for line in text.split("\n"))
    lines = [line for line in shown if line]
    if not lines:
        return ()
    paragraphs = [lines[0]]
    for upper, lower in pairwise(lines):
        if starts_item(lower):
            paragraphs.append(lower)
        else:
            paragraphs[-1] += separator(upper, lower) + lower
    return tuple(Block(paragraph, box) for paragraph in paragraphs)
