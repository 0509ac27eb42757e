"""What is drawn over the cells of an XLSX sheet: text boxes, which are read, and pictures, which are counted."""

from typing import Any

from ingest.sheet_model import MAX_ROW, TextBox
from ingest.sheet_package import Package


def read_drawing(package: Package, part: str) -> tuple[tuple[TextBox, ...], int]:
    """The text boxes and the number of pictures of a sheet (DrawingML, ECMA-376 Part 1, §20.5)."""
    name = package.related(part, "drawing")
    root = package.xml(name) if name else None
    if root is None:
        return (), 0
    boxes: list[TextBox] = []
    pictures = 0
    for anchor in root.iterchildren("{*}twoCellAnchor", "{*}oneCellAnchor", "{*}absoluteAnchor"):
        pictures += sum(1 for _ in anchor.iter("{*}pic"))
        lines = tuple(line for body in anchor.iter("{*}txBody") for line in _lines(body))
        if any(line.strip() for line in lines):
            boxes.append(TextBox(_row(anchor), lines))
    return tuple(boxes), pictures


def _lines(body: Any) -> list[str]:
    return ["".join(text.text or "" for text in paragraph.iter("{*}t")) for paragraph in body.iterchildren("{*}p")]


def _row(anchor: Any) -> int:
    """The row in which the upper edge stands; the first one where the file does not say."""
    text = (anchor.findtext("{*}from/{*}row") or "").strip()
    return min(int(text), MAX_ROW) if text.isascii() and text.isdigit() and len(text) < 9 else 0
