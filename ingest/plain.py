"""Plain text (TXT): lines made paragraphs, columns made tables, form feeds made pages."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest import bare_numbers
from ingest.broken_lines import joined
from ingest.document import Block, Page, Source
from ingest.docx_tables import Content
from ingest.encodings import decode
from ingest.errors import OversizedSource, UnreadableSource
from ingest.flow import Flow, in_context
from ingest.limits import MAX_TEXT_LINES
from ingest.line_ends import starts_item
from ingest.markdown import plainly
from ingest.plain_separated import separated
from ingest.plain_tables import RULE, placed, stretches
from ingest.plain_vertical import vertical
from ingest.read import OcrMode, Reading

_JUNK = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_JUNK_SHARE = 0.02
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_LOOKED_AT = 4096
_WRAPPED = (40, 130)  # characters: the widths that programs wrap lines at
_USUAL_FRAME = 80
_FULL_LINES = 3
_TAKEN = "x" * 200  # stands for a line of a list that has been found: text, and nothing in columns


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The text of a file, a page for each form feed in it; raises UnreadableSource for what is no text.

    Raises OversizedSource for more than `MAX_TEXT_LINES`.
    """
    text = _decoded(data)
    if max(map(text.count, "\n\r\f")) > MAX_TEXT_LINES:
        raise OversizedSource(f"> {MAX_TEXT_LINES:,} dòng (lines)")
    if len(_JUNK.findall(text[: 2**20])) > _JUNK_SHARE * len(text[: 2**20]):
        raise UnreadableSource("TXT")
    written = text.rstrip("\f\n\r\x1a ").split("\f")
    made, notices = in_context(lambda flow: [tuple(content(page, flow)) for page in written])
    if len(made) == 1:
        return (Page(None, made[0]),), notices
    return tuple(Page(number, page) for number, page in enumerate(made, 1)), notices


def _decoded(data: bytes) -> str:
    """The text of the bytes; UTF-16 without its mark is told by the zeros on one side of its units."""
    if data.startswith(_BOMS):
        return decode(data)
    head = data[: _LOOKED_AT // 2 * 2]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 > len(head) // 2 and min(even, odd) * 20 <= len(head) // 2:
        return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    return decode(data)


def content(text: str, flow: Flow) -> Content:
    """The paragraphs and tables of a text in order; `flow` keeps what was converted."""
    lines = plainly(unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    found: Content = []
    at = 0
    lists, lines = separated(lines)
    rest = list(lines)
    for each in lists:
        rest[each.start : each.end] = [_TAKEN] * (each.end - each.start)
    in_columns = sorted([*lists, *stretches(rest), *vertical(rest)], key=lambda stretch: stretch.start)
    for number, stretch in enumerate(in_columns):
        if stretch.start < at:
            continue
        found += _paragraphs(lines[at : stretch.start], flow)
        texts = {cell: None for row in stretch.rows for _, cell in row}
        blocks = dict(zip(texts, flow.lines(list(texts)), strict=True))
        found += placed(stretch, blocks.__getitem__, number in (0, len(in_columns) - 1))
        at = stretch.end
    return found + _paragraphs(lines[at:], flow)


def _paragraphs(lines: Sequence[str], flow: Flow) -> Content:
    """Lines as paragraphs: an empty line ends one, and a line goes on only where it was evidently wrapped."""
    width = _wrapped_at(lines)
    longest = max((len(line.rstrip()) for line in lines), default=0)
    frame = longest if longest <= _WRAPPED[1] else _USUAL_FRAME
    kept = [line for line in lines if line.strip("_ \t") and not _is_drawn(line)]
    made = iter(flow.lines(kept))
    found: Content = []
    upper = ""
    counted = bare_numbers.rows(lines)
    for number, line in enumerate(lines):
        if not line.strip() or number in counted:
            upper = ""
        if not line.strip("_ \t") or _is_drawn(line):
            continue
        block = _placed(next(made), line, frame)
        last = found[-1] if found else None
        if upper and isinstance(last, Block) and _goes_on(upper, line, width) and not last.centred:
            text, original = joined((last, block))
            found[-1] = replace(last, text=text, original=original)
        elif block.text:
            found.append(block)
        upper = line
    return found


def _is_drawn(line: str) -> bool:
    """A rule drawn under a heading: «-------», «* * *»."""
    return len(line.strip()) >= 3 and (not line.strip("-–—=_*~. \t") or RULE.fullmatch(line) is not None)


def _wrapped_at(lines: Sequence[str]) -> int | None:
    """The width, in characters, at which a program wrapped the lines; null where lines are whole paragraphs."""
    pairs = [(u.rstrip(), v) for u, v in pairwise(lines) if u.strip() and v.strip()]
    width = max((len(line.rstrip()) for line in lines), default=0)
    if not _WRAPPED[0] <= width <= _WRAPPED[1]:
        return None
    full = sum(_is_full(upper, lower, width) and not starts_item(lower.strip()) for upper, lower in pairs)
    return width if full >= _FULL_LINES else None


def _is_full(upper: str, lower: str, width: int) -> bool:
    """Whether the first word of the lower line would not have fitted into the upper one."""
    return len(upper.rstrip()) + 1 + len(lower.split(None, 1)[0]) > width


def _goes_on(upper: str, lower: str, width: int | None) -> bool:
    if width is None or starts_item(lower.strip()) or not _is_full(upper, lower, width):
        return False
    if upper.rstrip().endswith((".", ";")) and lower.isupper():
        return False  # the office that signs, below the last sentence
    return _indent(lower) <= _indent(upper) or lower.strip()[:1].islower()


def _indent(line: str) -> int:
    line = line.expandtabs(4)
    return len(line) - len(line.lstrip())


def _placed(block: Block, line: str, frame: int) -> Block:
    """The block, centred where spaces put its line into the middle of the frame (characters)."""
    before, length = _indent(line), len(line.strip())
    centred = before >= 4 and length < 0.8 * frame and abs(frame - length - 2 * before) <= 6
    return replace(block, centred=True) if centred else block
