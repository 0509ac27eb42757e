"""The text inside each cell of a grid on a PDF page, told by where its words stand.

pdfium's own question for the text inside a rectangle (`FPDFText_GetBoundedText`) looks at every letter of the page
once for each cell. Here the boxes of the first letter of each word, and of the last where it may lie in another cell,
are read once, and what pdfium would have answered is put together from them: a word belongs to the cell it lies in, and
another line begins where words go on at another height. Where a word reaches over a rule, all letters are looked at.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from ingest.document import Block, Box, Cell, Table
from ingest.frozen import maker
from ingest.paragraphs import cell_blocks
from ingest.pdf_calls import Numbers, Room, question
from ingest.pdf_page import HYPHEN, Frame, Layer, char_rects, no_area, overlap
from ingest.pdf_tables import Lattice

_INSET = 0.8  # points: what a cell's text keeps from its rules
_NONE = -1
"""The number of no cell."""
_EVERYWHERE = (-np.inf, -np.inf, np.inf, np.inf)  # what is of unknown extent

_origin = question(pdfium.FPDFText_GetCharOrigin)
_room = Room(ctypes.c_double, 2)
_make_block, _make_box, _make_cell = maker(Block), maker(Box), maker(Cell)

Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Marks:
    """Words or single letters of a page: where each starts and ends in its text, its line, and what it covers."""

    starts: Indices
    ends: Indices
    lines: Indices
    rects: Numbers


def tables_of(grids: Sequence[Lattice], textpage: Any, frame: Frame, layer: Layer) -> list[Table]:
    """The tables of regular grids; none for a grid that is irregular or holds no text."""
    if not grids:
        return []
    words = _words(layer, grids, textpage, frame)
    tables = (_table(grid, words, textpage, frame, layer) for grid in grids if grid.cells is not None)
    return [table for table in tables if table is not None]


def _words(layer: Layer, grids: Sequence[Lattice], textpage: Any, frame: Frame) -> _Marks:
    """The words of all lines that reach into some grids."""
    near = np.zeros(len(layer.rects), bool)
    for grid in grids:
        near |= overlap(layer.rects, grid.rect)
    inside = np.zeros(len(layer.starts), bool)
    inside[layer.lines[near]] = True
    shown = np.concatenate(((False,), layer.codes > ord(" "), (False,)))
    edges = (shown[1:] != shown[:-1]).nonzero()[0]
    lines = layer.starts.searchsorted(edges[::2], "right") - 1
    chosen = inside[lines]
    starts, ends, lines = edges[::2][chosen], edges[1::2][chosen], lines[chosen]
    first = _extents(textpage, frame, starts)
    asked = _may_reach(first, starts, ends, lines, np.sort(np.concatenate([grid.xs for grid in grids])))
    last = _extents(textpage, frame, ends[asked] - 1)
    around = first
    around[asked, :2] = np.minimum(first[asked, :2], last[:, :2])
    around[asked, 2:] = np.maximum(first[asked, 2:], last[:, 2:])
    return _Marks(starts, ends, lines, around)


def _extents(textpage: Any, frame: Frame, indices: Indices) -> Numbers:
    """The rectangles around some letters, boundless where pdfium knows none."""
    rects = char_rects(textpage, frame, indices.tolist())
    bare = no_area(rects)
    if bare.any():
        rects[bare] = _EVERYWHERE
    return rects


def _may_reach(first: Numbers, starts: Indices, ends: Indices, lines: Indices, rules: Numbers) -> Indices:
    """The words that may end in another column than they begin in, by the rectangles of their first letters.

    A word of one letter does not, nor one that the next of its line follows in the same column.
    """
    columns = rules.searchsorted(first[:, 0])
    follows = (lines[1:] == lines[:-1]) & (columns[1:] == columns[:-1]) & (first[1:, 0] >= first[:-1, 2])
    asked = ends - starts > 1
    asked[:-1] &= ~follows
    found: Indices = asked.nonzero()[0]
    return found


def _letters(words: _Marks, textpage: Any, frame: Frame) -> _Marks:
    """The letters of words, one by one."""
    lengths = words.ends - words.starts
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    starts = np.repeat(words.starts, lengths) + within
    return _Marks(starts, starts + 1, np.repeat(words.lines, lengths), char_rects(textpage, frame, starts.tolist()))


def _table(grid: Lattice, words: _Marks, textpage: Any, frame: Frame, layer: Layer) -> Table | None:
    """The table of a grid with the text of its cells; null where they hold none."""
    if not len(words.starts):
        return None
    numbers = _numbered(grid)
    marks, owners = words, _owners(grid, numbers, words)
    if owners is None:
        marks = _letters(words, textpage, frame)
        owners = _owners(grid, numbers, marks)
    cells = grid.cells or ()
    if owners is None:  # letters that reach over a rule are in two cells, or in none
        texts = _by_middles(len(cells), _at(grid, numbers, marks.rects), marks, layer.text)
    else:
        texts = _by_runs(len(cells), owners, marks, layer, textpage)
    if not any(map(str.strip, texts)):
        return None
    xs, ys = frame.fractions(grid.xs, grid.ys)
    rows: list[list[Cell]] = [[] for _ in ys[1:]]
    for (row, column, high, wide), written in zip(cells, texts, strict=True):
        box = _make_box(xs[column], ys[row], xs[column + wide], ys[row + high])
        blocks: tuple[Block, ...] = ()
        if not layer.clean or "\n" in written:
            blocks = cell_blocks(written, box, clean=layer.clean)
        elif text := " ".join(written.split()):  # a single line needs no look where the page's words are clean
            blocks = (_make_block(text, box),)
        rows[row].append(_make_cell(blocks, column, wide, high, box))
    return Table(tuple(map(tuple, rows)), Box(xs[0], ys[0], xs[-1], ys[-1]))


def _numbered(grid: Lattice) -> Indices:
    """The number of the cell that each field of the grid belongs to, with a border of `_NONE` around them."""
    rows, columns = len(grid.ys) - 1, len(grid.xs) - 1
    numbers = np.full((rows + 2, columns + 2), _NONE)
    cells = grid.cells or ()
    if len(cells) == rows * columns:
        numbers[1:-1, 1:-1] = np.arange(len(cells)).reshape(rows, columns)
        return numbers
    for number, (row, column, high, wide) in enumerate(cells):
        numbers[row + 1 : row + 1 + high, column + 1 : column + 1 + wide] = number
    return numbers


def _owners(grid: Lattice, numbers: Indices, marks: _Marks) -> Indices | None:
    """The cell that each word or letter lies in by any part of it, `_NONE` outside the grid; null where one lies in
    more than one cell, or between two. What has no area goes with what it follows."""
    rects, found = marks.rects, []
    for edges, starts, ends in ((grid.xs, rects[:, 0], rects[:, 2]), (grid.ys, rects[:, 1], rects[:, 3])):
        edge = np.array(edges)
        found += [(edge[1:] - _INSET).searchsorted(starts, "right") + 1, (edge[:-1] + _INSET).searchsorted(ends)]
    left, right, top, bottom = found
    owners = numbers[top, left]
    reaching = (left != right) | (top != bottom)
    bare, inside = no_area(rects), overlap(rects, grid.rect)
    odd = inside & ~bare & (reaching | (owners == _NONE))
    if odd.any() and not _whole(owners[odd], numbers, [each[odd] for each in found]):
        return None
    owners = np.where(inside, owners, _NONE)
    if not bare.any():
        return owners
    return owners[np.maximum.accumulate(np.where(bare, 0, np.arange(len(owners))))]


def _whole(owners: Indices, numbers: Indices, fields: Sequence[Indices]) -> bool:
    """Whether each mark lies in one cell, though in several fields of the grid (left, right, top, bottom)."""
    left, right, top, bottom = fields
    torn = (owners != numbers[top, right]) | (owners != numbers[bottom, left]) | (owners != numbers[bottom, right])
    return not (torn | (owners == _NONE)).any()


def _by_runs(cells: int, owners: Indices, marks: _Marks, layer: Layer, textpage: Any) -> list[str]:
    """The text of each cell, its lines parted by «\\n», where each word or letter lies in one cell."""
    texts, heights, ended = [""] * cells, [0.0] * cells, [0] * cells
    runs, text = _runs(owners, marks), layer.text
    bases = _room.ask_of(_origin, textpage.raw, [start for _, start, _ in runs])[:, 1].tolist()
    for (owner, start, end), base in zip(runs, bases, strict=True):
        if texts[owner]:
            texts[owner] += "\n" if base != heights[owner] else " " * (text[ended[owner]] == " ")
        if base != heights[owner]:
            heights[owner] = base
        texts[owner] += text[start:end]
        ended[owner] = end
    return texts if layer.clean else [each.replace(HYPHEN, "-\n").replace("\x00", "") for each in texts]


def _runs(owners: Indices, marks: _Marks) -> list[tuple[int, int, int]]:
    """The stretches of text that lie in one cell on one line: the number of the cell, their start and end."""
    lines = marks.lines
    ends = ((owners[1:] != owners[:-1]) | (lines[1:] != lines[:-1])).nonzero()[0]
    firsts, lasts = np.concatenate(((0,), ends + 1)), np.concatenate((ends, (len(owners) - 1,)))
    kept = owners[firsts] != _NONE
    columns = owners[firsts[kept]], marks.starts[firsts[kept]], marks.ends[lasts[kept]]
    return list(zip(*(column.tolist() for column in columns), strict=True))


def _at(grid: Lattice, numbers: Indices, rects: Numbers) -> list[int]:
    """The cell that the middle of each rectangle lies in."""
    columns = np.searchsorted(grid.xs, (rects[:, 0] + rects[:, 2]) / 2, "right")
    rows = np.searchsorted(grid.ys, (rects[:, 1] + rects[:, 3]) / 2, "right")
    found: list[int] = numbers[rows, columns].tolist()
    return found


def _by_middles(cells: int, owners: Sequence[int], letters: _Marks, text: str) -> list[str]:
    """The text of each cell by the middles of its letters, where words reach over rules."""
    texts = [""] * cells
    last = _NONE
    for word in _spelled(owners, letters, text):
        ((main, most),) = Counter(owner for _, owner in word).most_common(1)
        too_wide = len(word) - most <= max(1, len(word) // 4)  # a word too wide for its cell is whole
        for char, own in word:
            owner = main if too_wide else own
            if owner != _NONE:
                texts[owner] += (" " if owner != last and texts[owner] else "") + char
            last = owner
        if last != _NONE:
            texts[last] += " "
    return texts


def _spelled(owners: Sequence[int], letters: _Marks, text: str) -> Iterator[list[tuple[str, int]]]:
    """The letters of each word with their cells; a hyphen that ends a line ends a word."""
    word: list[tuple[str, int]] = []
    starts, below = letters.starts.tolist(), [False, *_below(letters.rects).tolist()]
    for number, (index, owner) in enumerate(zip(starts, owners, strict=True)):
        before = starts[number - 1]
        elsewhere = below[number] and word and owner != word[-1][1]  # «1» and «2» under it, written without a space
        if word and (elsewhere or index != before + 1 or text[before] == HYPHEN):
            yield word
            word = []
        word.append(("-" if text[index] == HYPHEN else text[index], owner))
    if word:
        yield word


def _below(rects: Numbers) -> npt.NDArray[np.bool_]:
    """Which rectangles but the first lie wholly under the one before, and no further to the right."""
    return np.asarray((rects[1:, 1] > rects[:-1, 3]) & (rects[1:, 0] <= rects[:-1, 0]))
