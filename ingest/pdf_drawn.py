"""What is drawn on a page of a PDF besides its text: rules, images, shapes."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from ingest.pdf_page import Frame, Rect

_THIN = 4.0  # points: what is thinner is a rule
_DEPTH = 4  # forms within forms that are followed
_BOX = 5  # points of a box: its corners and the first again
_MAX_SEGMENTS = 2000  # of one path: more is a drawing, never a table

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Drawn:
    """Rules as (position, from, to) in displayed points; images with their size in pixels; curved shapes."""

    level: list[tuple[float, float, float]] = field(default_factory=list)
    upright: list[tuple[float, float, float]] = field(default_factory=list)
    images: list[tuple[Rect, int, int]] = field(default_factory=list)
    curves: int = 0

    def add_line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A straight stroke or the long side of a thin filled box; slanted ones are no rules."""
        if abs(y1 - y0) <= _THIN and abs(x1 - x0) > _THIN:
            self.level.append(((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
        elif abs(x1 - x0) <= _THIN and abs(y1 - y0) > _THIN:
            self.upright.append(((x0 + x1) / 2, min(y0, y1), max(y0, y1)))


def drawn_on(page: Any, frame: Frame) -> Drawn:
    """Everything drawn on an open page, forms included."""
    drawn = Drawn()
    for kind, handle, matrix in _objects(page.raw):
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _add_path(drawn, handle, matrix, frame)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            _add_image(drawn, handle, matrix, frame)
        elif kind == pdfium.FPDF_PAGEOBJ_SHADING:
            drawn.curves += 1
    return drawn


def _objects(page: Any) -> Iterator[tuple[int, Any, Matrix]]:
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        handle = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _with_inner(handle, _IDENTITY, _DEPTH)
        elif kind != pdfium.FPDF_PAGEOBJ_TEXT:
            yield kind, handle, _IDENTITY


def _with_inner(handle: Any, outer: Matrix, depth: int) -> Iterator[tuple[int, Any, Matrix]]:
    """An object, or those inside it when it is a form, each with the matrix of the forms around it."""
    kind = pdfium.FPDFPageObj_GetType(handle)
    if kind != pdfium.FPDF_PAGEOBJ_FORM:
        yield kind, handle, outer
    elif depth:
        inner = _times(_matrix(handle), outer)
        for index in range(pdfium.FPDFFormObj_CountObjects(handle)):
            yield from _with_inner(pdfium.FPDFFormObj_GetObject(handle, index), inner, depth - 1)


def _matrix(handle: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _bounds(handle: Any, outer: Matrix, frame: Frame) -> Rect | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top):
        return None
    a, b, c, d, e, f = outer
    corners = [(x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)]
    if outer is not _IDENTITY:
        corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in corners]
    (x0, y0), (x1, y1) = map(min, zip(*corners, strict=True)), map(max, zip(*corners, strict=True))
    return frame.shown(x0, y0, x1, y1)


def _add_image(drawn: Drawn, handle: Any, outer: Matrix, frame: Frame) -> None:
    rect = _bounds(handle, outer, frame)
    width, height = ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFImageObj_GetImagePixelSize(handle, width, height)
    if rect:
        drawn.images.append((rect, width.value, height.value))


def _add_path(drawn: Drawn, handle: Any, outer: Matrix, frame: Frame) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, fill, stroke)
    rect = _bounds(handle, outer, frame)
    if rect is None or not (fill.value or stroke.value):
        return
    left, top, right, bottom = rect
    if right - left <= _THIN or bottom - top <= _THIN:
        drawn.add_line(left, top, right, bottom)
        return
    count = pdfium.FPDFPath_CountSegments(handle)
    if count > _MAX_SEGMENTS:
        drawn.curves += count
        return
    matrix = _matrix(handle) if outer is _IDENTITY else _times(_matrix(handle), outer)
    if count == _BOX and matrix[1] == matrix[2] == 0.0 and _is_box(handle):
        drawn.level += [(top, left, right), (bottom, left, right)]
        drawn.upright += [(left, top, bottom), (right, top, bottom)]
        return
    _add_segments(drawn, handle, matrix, frame, count)


def _is_box(handle: Any) -> bool:
    """Whether a path of five points is a box with level and upright sides: what a border is mostly drawn as."""
    x, y = ctypes.c_float(), ctypes.c_float()
    points = []
    for index in range(_BOX):
        segment = pdfium.FPDFPath_GetPathSegment(handle, index)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_BEZIERTO:
            return False
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append((x.value, y.value))
    (a, b), (c, d), (e, f), (g, h), last = points
    return last == (a, b) and ((b, c, f, g) == (d, e, h, a) or (a, d, e, h) == (c, f, g, b))


def _add_segments(drawn: Drawn, handle: Any, matrix: Matrix, frame: Frame, count: int) -> None:
    """The straight segments of a path as rules; its curves are only counted."""
    x, y = ctypes.c_float(), ctypes.c_float()
    a, b, c, d, e, f = matrix
    at = start = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(handle, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        px, py = a * x.value + c * y.value + e, b * x.value + d * y.value + f
        to = frame.shown(px, py, px, py)[:2]
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = to
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            drawn.add_line(*at, *to)
        else:
            drawn.curves += 1
        at = to
        if pdfium.FPDFPathSegment_GetClose(segment):
            drawn.add_line(*at, *start)
