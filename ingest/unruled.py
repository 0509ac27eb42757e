"""Tables without upright or any rules: lists whose columns are told by alignment and whose rows by their numbers.

«TT | Họ và tên | Chức vụ, đơn vị | Hình thức» typed with tabs, or a table of a word processor whose borders are off.
Prose, headings in two columns and signatures have no numbers that count on beside aligned columns.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.document import Table
from ingest.limits import MAX_UNRULED_LINES
from ingest.textlines import TextLine, height, side_by_side
from ingest.unruled_chains import Chain, chains, is_counter
from ingest.unruled_rules import Rules, frames
from ingest.unruled_table import Found, ListTable
from ingest.unruled_uncounted import uncounted
from ingest.unruled_words import PrintRows, print_rows

_NUMBERED = re.compile(r"\d{1,4}[.)/]?(?:\s|$)")
_NUMBER_INSIDE = re.compile(r"(?:^|\s)\d{1,4}[.)/]?(?=\s|$)")
_HEAD = re.compile(r"họ\W|tên|tập thể|cá nhân|chức (?:vụ|danh)|đơn vị|nơi (?:công|ở)|địa chỉ|cơ quan", re.IGNORECASE)
_INITIALS = frozenset("htcđn")  # the first letters of those
_SHORT = 80  # letters: a line with more is running text
_GAP = 0.6  # of a line's height: words stand closer
_NEAR = 6  # lines of the file: a cell beside another may be that far from it
_EM = 0.02  # of the page's width, about
_MARGINS = (0.09, 0.92)  # above and below stand page numbers


@dataclass(frozen=True, slots=True)
class Unruled:
    """The tables of a page from top to bottom, and the lines that are in none of them."""

    tables: tuple[Table, ...]
    rest: tuple[TextLine, ...]


def unruled(lines: Sequence[TextLine], aspect: float, rules: Rules | None = None) -> Unruled:
    """The tables that some lines of a page make; the lines of ruled tables must not be among them.

    `aspect` is the page's height by its width. Lines come with spans where their words stand apart.
    """
    counted, headed = _worth_a_look(lines, aspect)
    rules = rules if rules and any(frames(rules, (_EM, _EM / aspect))) else None
    if len(lines) > MAX_UNRULED_LINES or not (counted or headed or rules):
        return Unruled((), tuple(lines))
    page = print_rows([line for line in lines if line.text.strip("_ .") and not _in_margin(line)], aspect)
    found = _counted(page, rules) if counted else []
    if headed or rules:
        found += uncounted(page, [each.rows for each in found], rules)
    used = {line for each in found for line in each.lines}
    tables = [each.table for each in sorted(found, key=lambda each: each.rows)]
    return Unruled(tuple(tables), tuple(line for line in lines if id(line) not in used))


def _counted(page: PrintRows, rules: Rules | None) -> list[Found]:
    """The lists with running numbers."""
    found: list[Found] = []
    floor = 0
    waiting = chains(page.rows)
    while waiting:
        chain, *waiting = waiting
        if chain.top < floor:
            continue
        below = [other.top for other in waiting if other.top > chain.anchors[-1].row]
        table = ListTable(page, chain, (floor, min(below, default=len(page.rows))), rules).table()
        if table is None:
            waiting = [*_parts(chain), *waiting]
            continue
        found.append(table)
        floor = table.rows[1]
    return found


def _worth_a_look(lines: Sequence[TextLine], aspect: float) -> tuple[bool, bool]:
    """Whether lines may be a list with running numbers, and one with usual heads: cheap, and mostly false."""
    numbered = heads = 0
    for index, line in enumerate(lines):
        text = line.text
        if line.spans and _NUMBER_INSIDE.search(text) and _has_lone_number(line, aspect):
            numbered += 1
        elif text[:1].isdigit() and _NUMBERED.match(text):
            numbered += _has_neighbour(lines, index)
        elif text[:1].lower() in _INITIALS and len(text) < _SHORT and _HEAD.match(text):
            heads += bool(line.spans) or _has_neighbour(lines, index)
    counter = numbered == 1 and any(is_counter(line.text.split(" ")[0]) for line in lines if len(line.text) < _SHORT)
    return numbered > 1 or counter, heads > 0


def _has_lone_number(line: TextLine, aspect: float) -> bool:
    """Whether a number stands apart from the words on both its sides, or opens a line with a gap in it.

    pdfium runs lines together that are half a line apart, so that it may be anywhere.
    """
    least = _GAP * height(line.box) * aspect
    gaps = [True, *(abs(b.box.left - a.box.right) > least for a, b in pairwise(line.spans)), True]
    words = [_NUMBERED.fullmatch(line.text, span.start, span.end) for span in line.spans]
    return any(word and before and after for word, before, after in zip(words, gaps, gaps[1:], strict=False)) or (
        bool(words[0]) and any(gaps[1:-1])
    )


def _has_neighbour(lines: Sequence[TextLine], index: int) -> bool:
    """Whether one of the next lines of the file, before or behind, stands beside a line."""
    box = lines[index].box
    near = [*lines[max(0, index - _NEAR) : index], *lines[index + 1 : index + 1 + _NEAR]]
    return any(
        side_by_side(box, other.box) and (other.box.left >= box.right or box.left >= other.box.right) for other in near
    )


def _in_margin(line: TextLine) -> bool:
    """Whether a line is a page number: it would be taken for one of a list."""
    inside = line.box.bottom >= _MARGINS[0] and line.box.top <= _MARGINS[1]
    middle = (line.box.left + line.box.right) / 2
    return not inside and len(line.text) < 8 and any(map(str.isdigit, line.text)) and 0.4 < middle < 0.6


def _parts(chain: Chain) -> list[Chain]:
    """A chain that makes no table, cut where it counts from 1 again."""
    cuts = [n for n, anchor in enumerate(chain.anchors) if n and anchor.number == 1]
    if not cuts:
        return []
    edges = [0, *cuts, len(chain.anchors)]
    first, *more = [chain.anchors[a:b] for a, b in pairwise(edges)]
    return [Chain(first, chain.head), *(Chain(part) for part in more if len(part) > 1)]
