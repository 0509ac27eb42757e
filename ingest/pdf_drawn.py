"""What is drawn on a page of a PDF besides its text: rules, images, shapes."""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from ingest.pdf_calls import Numbers, Question, Room, ask, handle_question, question
from ingest.pdf_page import Frame, Rect

_THIN = 4.0  # points: what is thinner is a rule
_DEPTH = 4  # forms within forms that are followed
_BOX = 5  # points of a box: its corners and the first again
_MAX_SEGMENTS = 2000  # of one path: more is a drawing, never a table
_BLOCK = 4096  # objects, and points of paths, that are looked at in one go

Matrix = Sequence[float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

Chosen = npt.NDArray[np.bool_]
Counts = npt.NDArray[np.int_]

Object = tuple[int, Any, Matrix]
"""An object of a page: its kind, its handle, and the matrix of the forms around it."""

_object, _inner = handle_question(pdfium.FPDFPage_GetObject), handle_question(pdfium.FPDFFormObj_GetObject)
_inner_count = question(pdfium.FPDFFormObj_CountObjects)
_kind, _bounds = question(pdfium.FPDFPageObj_GetType), question(pdfium.FPDFPageObj_GetBounds)
_matrix, _pixels = question(pdfium.FPDFPageObj_GetMatrix), question(pdfium.FPDFImageObj_GetImagePixelSize)
_draw_mode, _count = question(pdfium.FPDFPath_GetDrawMode), question(pdfium.FPDFPath_CountSegments)
_segment = handle_question(pdfium.FPDFPath_GetPathSegment)
_point, _segment_kind = question(pdfium.FPDFPathSegment_GetPoint), question(pdfium.FPDFPathSegment_GetType)
_closes = question(pdfium.FPDFPathSegment_GetClose)
_bounds_room, _matrix_room = Room(ctypes.c_float, 4), Room(ctypes.c_float, 6, single=False)
_mode_room, _pixels_room, _point_room = Room(ctypes.c_int, 2), Room(ctypes.c_uint, 2), Room(ctypes.c_float, 2)


@dataclass(slots=True)
class Drawn:
    """Rules as (position, from, to) in displayed points; images with their size in pixels; curved shapes."""

    level: list[tuple[float, float, float]] = field(default_factory=list)
    upright: list[tuple[float, float, float]] = field(default_factory=list)
    images: list[tuple[Rect, int, int]] = field(default_factory=list)
    curves: int = 0

    def add_lines(self, lines: Numbers) -> None:
        """Straight strokes, or the long sides of thin filled boxes, from point to point; slanted ones are no rules."""
        x0, y0, x1, y1 = lines.T
        flat, steep = abs(y1 - y0) <= _THIN, abs(x1 - x0) <= _THIN
        self.level += _rules(((y0 + y1) / 2, np.minimum(x0, x1), np.maximum(x0, x1)), flat & ~steep)
        self.upright += _rules(((x0 + x1) / 2, np.minimum(y0, y1), np.maximum(y0, y1)), steep & ~flat)

    def add_boxes(self, boxes: Numbers) -> None:
        """The four sides of each box."""
        left, top, right, bottom = boxes.T.tolist()
        self.level += [*zip(top, left, right, strict=True), *zip(bottom, left, right, strict=True)]
        self.upright += [*zip(left, top, bottom, strict=True), *zip(right, top, bottom, strict=True)]


def _rules(columns: tuple[Numbers, ...], chosen: Chosen) -> Iterable[tuple[float, float, float]]:
    position, start, end = (column[chosen].tolist() for column in columns)
    return zip(position, start, end, strict=True)


def drawn_on(page: Any, frame: Frame) -> Drawn:
    """Everything drawn on an open page, forms included."""
    drawn = Drawn()
    objects = _objects(_object, page.raw, pdfium.FPDFPage_CountObjects(page.raw), _IDENTITY, _DEPTH)
    while block := list(islice(objects, _BLOCK)):
        _add_paths(drawn, [each for each in block if each[0] == pdfium.FPDF_PAGEOBJ_PATH], frame)
        _add_images(drawn, [each for each in block if each[0] == pdfium.FPDF_PAGEOBJ_IMAGE], frame)
        drawn.curves += sum(each[0] == pdfium.FPDF_PAGEOBJ_SHADING for each in block)
    return drawn


def _objects(member: Question, whole: Any, count: int, outer: Matrix, depth: int) -> Iterator[Object]:
    """What a page or a form holds besides text, also in the forms inside it."""
    for start in range(0, count, _BLOCK):
        handles = ask(member, repeat(whole), range(start, min(count, start + _BLOCK)))
        for handle, kind in zip(handles, ask(_kind, handles), strict=True):
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                continue
            if kind != pdfium.FPDF_PAGEOBJ_FORM:
                yield kind, handle, outer
            elif depth:
                (inner,) = _times(_matrix_room.ask(_matrix, [handle]), np.array([outer])).tolist()
                yield from _objects(_inner, handle, _inner_count(handle), inner, depth - 1)


def _times(first: Numbers, then: Numbers) -> Numbers:
    """Matrices that do what two did, one after the other."""
    a, b, c, d, e, f = first.T
    g, h, i, j, k, m = then.T
    return np.column_stack(
        (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
    )


def _split(objects: Sequence[Object]) -> tuple[list[Any], Numbers]:
    """The handles of some objects, and the matrices of the forms around them."""
    return [handle for _, handle, _ in objects], np.array([outer for _, _, outer in objects])


def _rects(handles: Sequence[Any], outers: Numbers, frame: Frame) -> Numbers:
    """Rectangles around objects as displayed, strokes included; without width where an object has none."""
    bounds = _bounds_room.ask(_bounds, handles)
    x, y = bounds[:, [0, 0, 2, 2]], bounds[:, [1, 3, 1, 3]]
    a, b, c, d, e, f = outers.T[:, :, np.newaxis]
    x, y = a * x + c * y + e, b * x + d * y + f
    return frame.shown(x.min(axis=1), y.min(axis=1), x.max(axis=1), y.max(axis=1))


def _add_images(drawn: Drawn, images: Sequence[Object], frame: Frame) -> None:
    if not images:
        return
    handles, outers = _split(images)
    sizes = _pixels_room.ask(_pixels, handles).astype(int).tolist()
    for rect, (wide, high) in zip(_rects(handles, outers, frame).tolist(), sizes, strict=True):
        drawn.images.append((tuple(rect), wide, high))


def _add_paths(drawn: Drawn, paths: Sequence[Object], frame: Frame) -> None:
    """Paths that are drawn at all: thin ones are a rule each, others have sides."""
    if not paths:
        return
    handles, outers = _split(paths)
    rects = _rects(handles, outers, frame)
    painted = _mode_room.ask(_draw_mode, handles).any(axis=1)
    thin = (rects[:, 2:] - rects[:, :2] <= _THIN).any(axis=1)
    drawn.add_lines(rects[painted & thin])
    thick = np.flatnonzero(painted & ~thin)
    shapes = [handles[index] for index in thick.tolist()]
    counts = np.array(ask(_count, shapes), int)
    drawn.curves += int(counts[counts > _MAX_SEGMENTS].sum())
    matrices = _times(_matrix_room.ask(_matrix, shapes), outers[thick])
    boxes = (counts == _BOX) & (matrices[:, 1] == 0.0) & (matrices[:, 2] == 0.0)
    boxes[boxes] = _are_boxes([shapes[index] for index in np.flatnonzero(boxes).tolist()])
    drawn.add_boxes(rects[thick[boxes]])
    rest = np.flatnonzero(~boxes & (counts > 0) & (counts <= _MAX_SEGMENTS))
    for part in np.split(rest, np.flatnonzero(np.diff(np.cumsum(counts[rest]) // _BLOCK)) + 1):
        _add_segments(drawn, [shapes[index] for index in part.tolist()], counts[part], matrices[part], frame)


def _are_boxes(paths: Sequence[Any]) -> Chosen:
    """Which paths of five points are boxes with level and upright sides: what a border is mostly drawn as.

    A curve takes three points that follow each other, so that the one in the middle of five belongs to any.
    """
    segments = ask(_segment, [path for path in paths for _ in range(_BOX)], list(range(_BOX)) * len(paths))
    curved = np.array(ask(_segment_kind, segments[_BOX // 2 :: _BOX]), int) == pdfium.FPDF_SEGMENT_BEZIERTO
    x, y = _point_room.ask(_point, segments).reshape(-1, _BOX, 2).transpose(2, 1, 0)
    closed = (x[0] == x[4]) & (y[0] == y[4])
    level_first = (y[0] == y[1]) & (x[1] == x[2]) & (y[2] == y[3]) & (x[3] == x[0])
    upright_first = (x[0] == x[1]) & (y[1] == y[2]) & (x[2] == x[3]) & (y[3] == y[0])
    boxes: Chosen = closed & ~curved & (level_first | upright_first)
    return boxes


def _add_segments(drawn: Drawn, paths: Sequence[Any], counts: Counts, matrices: Numbers, frame: Frame) -> None:
    """The straight segments of some paths as rules; their curves are only counted."""
    if not paths:
        return
    lengths = counts.tolist()
    owners = [path for path, count in zip(paths, lengths, strict=True) for _ in range(count)]
    segments = ask(_segment, owners, [index for count in lengths for index in range(count)])
    x, y = _point_room.ask(_point, segments).T
    a, b, c, d, e, f = np.repeat(matrices, counts, axis=0).T
    x, y = a * x + c * y + e, b * x + d * y + f
    points = frame.shown(x, y, x, y)[:, :2]
    kinds = np.array(ask(_segment_kind, segments), int)
    begins = kinds == pdfium.FPDF_SEGMENT_MOVETO
    begins[np.cumsum(counts) - counts] = True
    straight = np.flatnonzero((kinds == pdfium.FPDF_SEGMENT_LINETO) & ~begins)
    starts = np.maximum.accumulate(np.where(begins, np.arange(len(begins)), 0))
    closing = np.flatnonzero(ask(_closes, segments))
    drawn.add_lines(np.hstack((points[straight - 1], points[straight])))
    drawn.add_lines(np.hstack((points[closing], points[starts[closing]])))
    drawn.curves += int((kinds == pdfium.FPDF_SEGMENT_BEZIERTO).sum())
