"""Lists that a spreadsheet program wrote as text: fields parted by «;», «,» or tabs, some of them in quotes.

«STT;Họ và tên;Đơn vị» and then «1;Vũ Hải Đăng;"Trường Tiểu học A; xã B"»: every row has as many fields as the head,
and a quoted field may hold the sign that parts fields, quotes written twice, and line breaks.
"""

import csv
import re
from collections.abc import Sequence

from ingest.docx_tables import COUNTER_HEADS
from ingest.plain_tables import Row, Stretch
from ingest.text import fold

_SIGNS = ";,\t"
_COLUMNS = (3, 60)
_MIN_ROWS = 2  # below the head
_LONGEST_HEAD = 1000  # characters
_MOST_LINES = 20  # of one row
_LONGEST_ROW = 20_000  # characters
_NAMES = re.compile(r"ho (?:va )?ten|ten (?:ca nhan|tap the|don vi)|(?:ca nhan|tap the)\b")


def separated(lines: Sequence[str]) -> tuple[list[Stretch], Sequence[str]]:
    """The lists in a text, and its lines without the signs that fill the rows around them.

    «DANH SÁCH;;;;» is «DANH SÁCH»; «UBND TỈNH X;;CỘNG HÒA …;» has a tab between its two halves.
    """
    found: list[Stretch] = []
    filled: set[str] = set()
    at = 0
    while at < len(lines):
        sign = _sign(lines[at])
        made = _list(lines, at, sign) if sign else None
        if made is not None and made.rows:
            found.append(made)
            filled.add(sign)
        at = made.end if made else at + 1
    for sign in filled - {"\t"}:
        lines = [_unfilled(line, sign) for line in lines]
    return found, lines


def _sign(line: str) -> str:
    """The sign that parts the fields of a line which may be the head of a list; empty for any other line."""
    if len(line) > _LONGEST_HEAD:
        return ""
    sign = max(_SIGNS, key=line.count)
    if line.count(sign) < _COLUMNS[0] - 1:
        return ""
    heads = [fold(field.strip(' ."')) for field in line.split(sign)]
    named = any(map(_NAMES.match, heads))
    return sign if heads[0] in COUNTER_HEADS or (named and all(len(head) < 40 for head in heads)) else ""


def _list(lines: Sequence[str], start: int, sign: str) -> Stretch | None:
    """The list whose head stands at a line; null where too few rows keep the measure of the head.

    It has no rows where `plain_tables` reads them, which is content with less than quotes between tabs.
    """
    head = _row(lines, start, sign)
    width = len(head[0]) if head else 0
    if head is None or not _COLUMNS[0] <= width <= _COLUMNS[1]:
        return None
    rows, ends, quoted = [head[0]], [head[1]], False
    while (row := _row(lines, ends[-1], sign)) is not None and len(row[0]) == width:
        quoted = quoted or '"' in lines[ends[-1]]
        rows.append(row[0])
        ends.append(row[1])
    while len(rows) > 1 and sum(map(bool, rows[-1])) < 2:  # «Người lập;;;»
        del rows[-1], ends[-1]
    if len(rows) <= _MIN_ROWS:
        return None
    if sign == "\t" and not quoted:
        return Stretch(start, ends[-1], (), width)
    cells: list[Row] = [tuple((n, text) for n, text in enumerate(row) if text) for row in rows]
    return Stretch(start, ends[-1], tuple(filter(None, cells)), width)


def _row(lines: Sequence[str], at: int, sign: str) -> tuple[list[str], int] | None:
    """The fields of the row that begins at a line, and the line after it; null past the text or for an empty line."""
    if at >= len(lines) or not lines[at].strip():
        return None
    text, end = lines[at], at + 1
    while text.count('"') % 2 and end < min(len(lines), at + _MOST_LINES) and len(text) < _LONGEST_ROW:
        text += "\n" + lines[end]
        end += 1
    if text.count('"') % 2:
        text, end = lines[at].replace('"', ""), at + 1  # a quote that nothing closes is none
    try:
        (fields,) = csv.reader([text], delimiter=sign, skipinitialspace=True)
    except (csv.Error, ValueError):
        return None
    return [" ".join(field.split()) for field in fields], end


def _unfilled(line: str, sign: str) -> str:
    if line.count(sign) < 2:
        return line
    text = line.strip(f"{sign} ")
    text = re.sub(f"{re.escape(sign)}{{2,}}", "\t", text)
    return text.strip('"') if text.count('"') == 2 else text
