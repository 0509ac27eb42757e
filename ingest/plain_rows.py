"""Lines set in columns made rows of cells: parted at bars, tabs or gutters, and joined where a cell was wrapped."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import compress, groupby

from ingest.docx_tables import COUNTER_HEADS
from ingest.text import fold
from ingest.wide_gaps import as_tabs

MIN_ROWS = 3
"""Rows that must agree before text counts as a table."""
GAP = re.compile(r"\S(?:\t+| {3,}|\t[\t ]*| +\t[\t ]*)(?=\S)")
"""Where a line is parted: a tab, or a wide gap."""

_OPENS = re.compile(r"^\s*+\d{1,4}[.)]?\s++\S")
_WORDS = re.compile(r"\S+(?: \S+)*")
_ROW_GAP = re.compile(r"\t+")
_BARS = re.compile(r"[|│┃║]")
_MAX_WIDTH = 1000
"""Characters of a line in which columns are looked for; what follows is of the last one."""
_LABEL = re.compile(r"(?:[IVX]{1,5}|[A-H])\s?[.)]?\s*")
_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-H])\s?[.)/-]\s*\S")
_TOTAL = re.compile(r"(?:tong(?:\s(?:cong|so))?|cong)\s?:?$")
"""«| Tổng cộng | | 2.000.000»: a row of its own, though it bears no number."""
_NUMBERED = re.compile(r"[(\[]?(?:\d{1,2}|[A-Z])[)\]]?")

Row = tuple[tuple[int, str], ...]
"""The cells of a row that hold something: column and words."""


def names_counter(text: str) -> bool:
    """Whether a word of a head is «STT», «TT» or «Số thứ tự»."""
    return fold(text.strip(" .")) in COUNTER_HEADS


def by_bars(lines: Sequence[str]) -> list[list[str]]:
    """Rows split at every bar, the one at each end left out."""
    texts = [line.strip() for line in lines]
    return [_BARS.split(text[bool(_BARS.match(text)) : len(text) - bool(_BARS.match(text[-1:]))]) for text in texts]


def counts(line: str) -> bool:
    """Whether a line begins with the number of a row, a bar before it or not."""
    return _OPENS.match(_BARS.sub(" ", line, count=1)) is not None


def rejoined(lines: Sequence[str]) -> list[str]:
    """Rows below a head «STT» that a program broke inside a cell, whole again; an empty line for what was joined."""
    whole = list(lines)
    wanted = lines[0].rstrip().count("\t") if lines else 0
    if wanted < 2 or not names_counter(lines[0].partition("\t")[0]):
        return whole
    last = 0
    for at, line in enumerate(lines[1:], 1):
        if last and _breaks_off(whole[last].rstrip(), line.rstrip(), wanted):
            whole[last], whole[at] = f"{whole[last].rstrip()} {line.rstrip()}", ""
        elif line.strip():
            last = at if _OPENS.match(line) else 0
    return whole


def _breaks_off(above: str, line: str, wanted: int) -> bool:
    """Whether a line has the cells that the counted row above lacks, or goes on in its last one in small letters."""
    before, after = above.count("\t"), line.count("\t")
    first = line.partition("\t")[0]
    if not first[:1].isalpha() or names_counter(first) or _LABEL.fullmatch(first):
        return False
    return before + after == wanted and (before < wanted or line[:1].islower())


def by_tabs(lines: Sequence[str]) -> list[list[str]] | None:
    """Rows split at every tab, where most have the same number of them, or all have that of their head «STT»."""
    counts = Counter(line.rstrip().count("\t") for line in lines if "\t" in line.strip())
    if not counts:
        return None
    ((_, agreeing),) = counts.most_common(1)
    even = len({line.count("\t") for line in lines if line.strip()}) == 1  # as spreadsheets export them
    if even and names_counter(lines[0].partition("\t")[0]):
        return [line.split("\t") for line in lines]
    if agreeing < MIN_ROWS or agreeing * 2 < sum(map(bool, map(str.strip, lines))):
        return None
    return [line.rstrip().split("\t") for line in lines]


def by_ragged_tabs(lines: Sequence[str], known: int) -> list[list[str]] | None:
    """Rows below a head «STT» split at every tab, where `known` columns are fewer than the head names.

    Programs leave out the tabs after the last cell that holds something.
    """
    heads = lines[0].rstrip().split("\t")
    if not names_counter(heads[0]) or sum(map(bool, map(str.strip, heads))) <= max(2, known):
        return None
    return [line.rstrip().split("\t") for line in lines]


def by_ragged_gaps(lines: Sequence[str], known: int) -> list[list[str]] | None:
    """Rows split at their own wide gaps, where these part each numbered row alike, under a head of as many words or
    none, into three columns or more and more than `known`: the typist did not set them under one another."""
    rows = [_ROW_GAP.split(as_tabs([line.strip()])[0]) for line in lines]
    numbered = [row for row in rows if row[0].strip(" .)").isdigit()]
    widths = {len(row) for row in numbered} | ({len(rows[0])} if names_counter(rows[0][0]) else set())
    if len(numbered) < MIN_ROWS or len(widths) != 1 or not widths.isdisjoint({1, 2, *range(known + 1)}):
        return None
    return rows


def by_gutters(lines: Sequence[str], least: int) -> list[list[str]] | None:
    """Rows split where none has a letter: gutters of two columns or more; null for fewer than `least` parted rows.

    A line without a gap is one cell, in the column that it begins under or as a whole.
    """
    flat = [line.expandtabs(8) for line in lines]
    has_gap = [GAP.search(line) is not None for line in flat]
    if sum(has_gap) < least:
        return None
    full = _full(flat, has_gap, least)
    starts = _starts(list(compress(flat, full)))
    head = next((at for at, line in enumerate(flat) if _OPENS.match(line)), 0)
    body = _starts(list(compress(flat[head:], full[head:]))) if head else []
    if len(body) > len(starts):  # a word of the head stands over several columns
        return [*(_under(line, body) for line in flat[:head]), *_cut(flat[head:], has_gap[head:], full[head:], body)]
    return _cut(flat, has_gap, full, starts) if len(starts) > 1 else None


def _full(lines: Sequence[str], has_gap: Sequence[bool], least: int) -> Sequence[bool]:
    """Which lines tell the columns: not a number with one long name, that reaches over columns it leaves empty."""
    heads = _WORDS.findall(lines[0])
    whole = [parts and len(_WORDS.findall(line)) > 2 for line, parts in zip(lines, has_gap, strict=True)]
    return whole if len(heads) > 3 and names_counter(heads[0]) and sum(whole) >= least else has_gap


def _cut(lines: Sequence[str], has_gap: Sequence[bool], full: Sequence[bool], starts: Sequence[int]) -> list[list[str]]:
    ends = [*starts[1:], None]
    found = []
    for line, parts, whole in zip(lines, has_gap, full, strict=True):
        if parts and not whole:
            found.append(_under(line, starts))
        else:
            columns = parts or _hangs(line, starts)
            found.append([line[a:b] for a, b in zip(starts, ends, strict=True)] if columns else [line])
    return found


def _under(line: str, starts: Sequence[int]) -> list[str]:
    """The words of a line between gaps, each in the column that it begins over."""
    row: list[list[str]] = [[] for _ in starts]
    for words in _WORDS.finditer(line):
        row[max(0, bisect_right(starts, words.start() + 1) - 1)].append(words[0])
    return [" ".join(each) for each in row]


def _starts(lines: Sequence[str]) -> list[int]:
    """Where the columns begin that gutters part."""
    width = min(max(map(len, lines), default=0), _MAX_WIDTH)
    filled = [any(line[x : x + 1].strip() for line in lines) for x in range(width)]
    starts: list[int] = []
    x = gap = 0
    for is_filled, run in groupby(filled):
        length = len(list(run))
        if is_filled and (not starts or gap >= 2):
            starts.append(x)
        gap = 0 if is_filled else length
        x += length
    return starts


def _hangs(line: str, starts: Sequence[int]) -> bool:
    """Whether a line begins under one of three or more columns, not the first, and ends before the next one."""
    indent = len(line) - len(line.lstrip())
    if len(starts) < 3 or not line.strip() or indent not in starts[1:]:
        return False
    column = starts.index(indent)
    return column + 1 == len(starts) or len(line.rstrip()) < starts[column + 1]


def joined(rows: Sequence[Row], parts: Sequence[int]) -> list[Row]:
    """Rows without the breaks of wrapped cells; `parts` counts the drawn rules above each row.

    A row goes on in the one above: between the same two rules, where these part the rows; in the head, where every
    cell of it stands under one; below, where its counter is empty: «1. | Vũ Hải» «| Đăng».
    """
    counted = [at for at, row in enumerate(rows) if _counter(row)]
    if len(counted) < 2:
        return list(rows)
    ruled = len({parts[at] for at in counted}) == len(counted)
    whole: list[Row] = []
    for at, row in enumerate(rows):
        above = whole[-1] if whole else ()
        same = bool(whole) and parts[at] == parts[at - 1]
        if at < counted[0]:
            goes_on = same and _wraps(row, above)
        else:
            goes_on = (same and ruled and at not in counted) or _continues(row, above)
        if goes_on:
            whole[-1] = _merged(above, row)
        else:
            whole.append(row)
    return whole


def _counter(row: Row) -> bool:
    return bool(row) and row[0][0] == 0 and row[0][1].strip(".)").isdigit() and len(row) > 1


def _wraps(row: Row, above: Row) -> bool:
    """Whether a line of a head stands under words of the one above with each of its cells: «Đơn vị» «công tác»."""
    columns = {column for column, _ in above}
    numbers = all(_NUMBERED.fullmatch(text) for _, text in row)
    if row and row[0][0] == 0 and _LABEL.fullmatch(row[0][1]):
        return False  # «I | TẬP THỂ» opens the first section
    if len(row) == 1 and row[0][0] == 0 and _SECTION.match(row[0][1]):
        return False  # «A. TẬP THỂ» over all columns
    return bool(row) and len(above) > 1 and not numbers and all(column in columns for column, _ in row)


def _continues(row: Row, above: Row) -> bool:
    columns = {column for column, _ in above}
    if row and _TOTAL.match(fold(row[0][1])):
        return False
    return bool(row) and row[0][0] > 0 and _counter(above) and all(column in columns for column, _ in row)


def _merged(above: Row, row: Row) -> Row:
    cells = dict(above)
    for column, text in row:
        cells[column] = f"{cells[column]} {text}" if column in cells else text
    return tuple(sorted(cells.items()))


def closed_up(rows: Sequence[Row]) -> list[Row]:
    """The rows without columns that are empty all along, and without empty rows."""
    used = sorted({column for row in rows for column, _ in row})
    place = {column: number for number, column in enumerate(used)}
    return [tuple((place[column], text) for column, text in row) for row in rows if row]
