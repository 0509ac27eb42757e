"""A line of text on a page, and how lines are cut and joined."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.document import Box, Origin, Span, enclose
from ingest.frozen import quick


@quick
@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a page: boxes are fractions of the page, spans count characters from the line's start.

    Spans are words for a scan and may be left out for a digital page.
    """

    text: str
    box: Box
    spans: tuple[Span, ...] = ()
    confidence: float = 1.0
    origin: Origin = "text"
    bold: bool = False


def height(box: Box) -> float:
    return box.bottom - box.top


def width(box: Box) -> float:
    return box.right - box.left


def side_by_side(one: Box, other: Box, share: float = 0.3) -> bool:
    """Whether two boxes stand on about the same height of the page."""
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > share * min(height(one), height(other))


def split(line: TextLine, wide: float, clear: float) -> list[TextLine]:
    """A line cut where its words stand further apart than `wide` (a fraction of the page's width).

    A lone gap wider than `clear`, and several times any other of its line, cuts too: a reader of images may
    have run two columns together.
    """
    if len(line.spans) < 2:
        return [line]
    spans = sorted(line.spans, key=lambda span: span.start)
    gaps = [right.box.left - left.box.right for left, right in pairwise(spans)]
    *_, second, widest = [0.0, 0.0, *sorted(gaps)]
    limit = max(clear, 2.5 * second) if len(gaps) > 2 and widest > clear else wide
    cuts = [i + 1 for i, gap in enumerate(gaps) if gap > min(limit, wide)]
    edges = [0, *cuts, len(spans)]
    return [_part(line, spans[a:b]) for a, b in pairwise(edges)] if cuts else [line]


def _part(line: TextLine, spans: list[Span]) -> TextLine:
    start = spans[0].start
    moved = tuple(replace(span, start=span.start - start, end=span.end - start) for span in spans)
    box = enclose([span.box for span in spans]) or line.box
    sure = sum(span.confidence for span in spans) / len(spans)
    return replace(line, text=line.text[start : spans[-1].end], box=box, spans=moved, confidence=sure)


def join(parts: Sequence[TextLine], separators: Sequence[str] = ()) -> TextLine:
    """Several lines as one, spans moved along; `separators` stand between them (default: a space)."""
    if len(parts) == 1:
        return parts[0]
    text, spans = "", []
    for index, part in enumerate(parts):
        text += (separators[index - 1] if separators else " ") if index else ""
        own = part.spans or (Span(0, len(part.text), part.box, part.confidence),)
        at = len(text)
        spans += [Span(each.start + at, each.end + at, each.box, each.confidence, each.other) for each in own]
        text += part.text
    sure = sum(part.confidence * len(part.text) for part in parts) / sum(len(part.text) for part in parts)
    box = enclose([part.box for part in parts]) or parts[0].box
    return TextLine(text, box, tuple(spans), sure, parts[0].origin, all(part.bold for part in parts))
