"""What is drawn on a page of a PDF besides its text: rules, images, shapes."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress, repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from ingest.pdf_calls import Numbers, Question, Room, ask, handle_question, question
from ingest.pdf_page import Frame, Rect

_THIN = 4.0  # points: what is thinner is a rule
_DEPTH = 4  # forms within forms that are followed
_STROKE = 1.0  # points: half a stroke's width, by which what is drawn reaches beyond its points
_BOX = 5  # points of a box: its corners and the first again
_MAX_SEGMENTS = 2000  # of one path: more is a drawing, never a table
_BLOCK = 4096  # objects, and points of paths, that are looked at in one go

Matrix = Sequence[float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_SEEN = bytes(kind not in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM) for kind in range(256))

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


def _no_rules() -> Numbers:
    return np.empty((0, 3))


@dataclass(slots=True)
class Drawn:
    """Rules as rows (position, from, to) in displayed points; images with their size in pixels; curved shapes."""

    level: Numbers = field(default_factory=_no_rules)
    upright: Numbers = field(default_factory=_no_rules)
    images: list[tuple[Rect, int, int]] = field(default_factory=list)
    curves: int = 0

    def add_lines(self, lines: Numbers) -> None:
        """Straight strokes, or the long sides of thin filled boxes, from point to point; slanted ones are no rules."""
        one, other = lines[:, :2], lines[:, 2:]
        steep, flat = (abs(other - one) <= _THIN).T
        x, y = ((one + other) / 2).T
        (left, top), (right, bottom) = np.minimum(one, other).T, np.maximum(one, other).T
        level, upright = flat & ~steep, steep & ~flat
        self.level = np.concatenate((self.level, np.column_stack((y, left, right))[level]))
        self.upright = np.concatenate((self.upright, np.column_stack((x, top, bottom))[upright]))

    def add_boxes(self, boxes: Numbers) -> None:
        """The four sides of each box."""
        self.level = np.concatenate((self.level, boxes[:, [1, 0, 2]], boxes[:, [3, 0, 2]]))
        self.upright = np.concatenate((self.upright, boxes[:, [0, 1, 3]], boxes[:, [2, 1, 3]]))


def drawn_on(page: Any, frame: Frame) -> Drawn:
    """Everything drawn on an open page, forms included."""
    drawn, waiting = Drawn(), list[Object]()
    for found in _objects(_object, page.raw, pdfium.FPDFPage_CountObjects(page.raw), _IDENTITY, _DEPTH):
        waiting += found
        if len(waiting) >= _BLOCK:
            _add(drawn, waiting, frame)
            waiting.clear()
    _add(drawn, waiting, frame)
    return drawn


def _objects(member: Question, whole: Any, count: int, outer: Matrix, depth: int) -> Iterator[list[Object]]:
    """What a page or a form holds besides text, some at a time, also in the forms inside it."""
    for start in range(0, count, _BLOCK):
        handles = ask(member, repeat(whole), range(start, min(count, start + _BLOCK)))
        kinds = ask(_kind, handles)
        seen = bytes(kinds).translate(_SEEN)
        yield [*zip(compress(kinds, seen), compress(handles, seen), repeat(outer))]
        if pdfium.FPDF_PAGEOBJ_FORM not in kinds or not depth:
            continue
        for handle in compress(handles, map(pdfium.FPDF_PAGEOBJ_FORM.__eq__, kinds)):
            (inner,) = _times(_matrix_room.ask(_matrix, [handle]), np.array([outer])).tolist()
            yield from _objects(_inner, handle, _inner_count(handle), inner, depth - 1)


def _add(drawn: Drawn, objects: Sequence[Object], frame: Frame) -> None:
    paths = [each for each in objects if each[0] == pdfium.FPDF_PAGEOBJ_PATH]
    if paths:
        _add_paths(drawn, paths, frame)
    if len(paths) < len(objects):
        _add_images(drawn, [each for each in objects if each[0] == pdfium.FPDF_PAGEOBJ_IMAGE], frame)
        drawn.curves += sum(each[0] == pdfium.FPDF_PAGEOBJ_SHADING for each in objects)


def _times(first: Numbers, then: Numbers) -> Numbers:
    """Matrices that do what two did, one after the other."""
    a, b, c, d, e, f = first.T
    g, h, i, j, k, m = then.T
    return np.column_stack(
        (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
    )


def _split(objects: Sequence[Object]) -> tuple[list[Any], Numbers | None]:
    """The handles of some objects, and the matrices of the forms around them; null where none is in a form."""
    outers = [outer for _, _, outer in objects]
    inside = outers.count(_IDENTITY) < len(outers)
    return [handle for _, handle, _ in objects], np.array(outers) if inside else None


def _rects(handles: Sequence[Any], outers: Numbers | None, frame: Frame) -> Numbers:
    """Rectangles around objects as displayed, strokes included; without width where an object has none."""
    bounds = _bounds_room.ask(_bounds, handles)
    if outers is None:
        return frame.shown(bounds)
    x, y = bounds[:, [0, 0, 2, 2]], bounds[:, [1, 3, 1, 3]]
    a, b, c, d, e, f = outers.T[:, :, np.newaxis]
    x, y = a * x + c * y + e, b * x + d * y + f
    return frame.shown(np.column_stack((x.min(axis=1), y.min(axis=1), x.max(axis=1), y.max(axis=1))))


def _add_images(drawn: Drawn, images: Sequence[Object], frame: Frame) -> None:
    if not images:
        return
    handles, outers = _split(images)
    sizes = _pixels_room.ask(_pixels, handles).astype(int).tolist()
    for rect, (wide, high) in zip(_rects(handles, outers, frame).tolist(), sizes, strict=True):
        drawn.images.append((tuple(rect), wide, high))


def _add_paths(drawn: Drawn, paths: Sequence[Object], frame: Frame) -> None:
    """Paths that are drawn at all: thin ones are a rule each, others have sides."""
    handles, outers = _split(paths)
    rects = _rects(handles, outers, frame)
    fill, stroke = _mode_room.ask(_draw_mode, handles).T
    painted, (narrow, flat) = (fill != 0) | (stroke != 0), (rects[:, 2:] - rects[:, :2] <= _THIN).T
    thin = narrow | flat
    lines, shapes = painted & thin, painted & ~thin
    if lines.any():
        drawn.add_lines(rects[lines])
    if shapes.any():
        around = None if outers is None else outers[shapes]
        _add_shapes(drawn, list(compress(handles, shapes.tolist())), around, rects[shapes], frame)


def _add_shapes(drawn: Drawn, shapes: list[Any], outers: Numbers | None, rects: Numbers, frame: Frame) -> None:
    """The sides of painted paths: of boxes those of their rectangles, of others each straight segment."""
    counts = np.array(ask(_count, shapes), int)
    if outers is None and (plain := counts == _BOX).any():
        plain[plain] = _have_corners(list(compress(shapes, plain.tolist())), rects[plain], frame)
        drawn.add_boxes(rects[plain])
        if plain.all():
            return
        rest = ~plain
        shapes, counts, rects = list(compress(shapes, rest.tolist())), counts[rest], rects[rest]
    _add_others(drawn, shapes, outers, counts, rects, frame)


def _have_corners(paths: list[Any], rects: Numbers, frame: Frame) -> Chosen:
    """Which paths of five points are boxes that lie as they are written, told by three of their corners.

    Their rectangles leave the points asked no other place than theirs, and the first and last, which are not asked,
    none but within.
    """
    count = len(paths)
    segments = ask(_segment, paths * 3, chain.from_iterable(repeat(index, count) for index in range(1, 4)))
    points = _point_room.ask(_point, segments)
    one, middle, other = points.reshape(3, count, 2)
    (x, y), (z, w) = (one == middle).T, (middle == other).T
    fits = abs(frame.shown(np.concatenate((one, other), axis=1)) - rects) <= _STROKE
    straight = np.array(ask(_segment_kind, segments[count : 2 * count])) != pdfium.FPDF_SEGMENT_BEZIERTO
    found: Chosen = ((x & w) | (y & z)) & fits.all(axis=1) & straight
    return found


def _add_others(
    drawn: Drawn, shapes: list[Any], outers: Numbers | None, counts: Counts, rects: Numbers, frame: Frame
) -> None:
    """The sides of painted paths with so many points."""
    drawn.curves += int(counts[counts > _MAX_SEGMENTS].sum())
    matrices = _matrix_room.ask(_matrix, shapes)
    if outers is not None:
        matrices = _times(matrices, outers)
    boxes = (counts == _BOX) & (matrices[:, 1] == 0.0) & (matrices[:, 2] == 0.0)
    if boxes.any():
        boxes[boxes] = _are_boxes(list(compress(shapes, boxes.tolist())))
        drawn.add_boxes(rects[boxes])
    rest = (~boxes & (counts > 0) & (counts <= _MAX_SEGMENTS)).nonzero()[0]
    if not len(rest):
        return
    for part in np.split(rest, np.flatnonzero(np.diff(np.cumsum(counts[rest]) // _BLOCK)) + 1):
        _add_segments(drawn, [shapes[index] for index in part.tolist()], counts[part], matrices[part], frame)


def _are_boxes(paths: list[Any]) -> Chosen:
    """Which paths of five points are boxes with level and upright sides: what a border is mostly drawn as.

    A curve takes three points that follow each other, so that the one in the middle of five belongs to any.
    """
    count, middle = len(paths), _BOX // 2
    segments = ask(_segment, paths * _BOX, chain.from_iterable(repeat(index, count) for index in range(_BOX)))
    kinds = ask(_segment_kind, segments[count * middle : count * (middle + 1)])
    points = _point_room.ask(_point, segments).reshape(_BOX, count, 2)
    x, y = (points[1:] == points[:-1]).transpose(2, 0, 1)
    squared = (x[0] & y[1] & x[2] & y[3]) | (y[0] & x[1] & y[2] & x[3])
    boxes: Chosen = squared & (points[0] == points[-1]).all(axis=1)
    if pdfium.FPDF_SEGMENT_BEZIERTO in kinds:
        boxes &= np.array(kinds, int) != pdfium.FPDF_SEGMENT_BEZIERTO
    return boxes


def _add_segments(drawn: Drawn, paths: Sequence[Any], counts: Counts, matrices: Numbers, frame: Frame) -> None:
    """The straight segments of some paths as rules; their curves are only counted."""
    lengths = counts.tolist()
    owners = [path for path, count in zip(paths, lengths, strict=True) for _ in range(count)]
    segments = ask(_segment, owners, [index for count in lengths for index in range(count)])
    x, y = _point_room.ask(_point, segments).T
    a, b, c, d, e, f = np.repeat(matrices, counts, axis=0).T
    x, y = a * x + c * y + e, b * x + d * y + f
    points = frame.shown(np.column_stack((x, y, x, y)))[:, :2]
    kinds = np.array(ask(_segment_kind, segments), int)
    begins = kinds == pdfium.FPDF_SEGMENT_MOVETO
    begins[np.cumsum(counts) - counts] = True
    straight = np.flatnonzero((kinds == pdfium.FPDF_SEGMENT_LINETO) & ~begins)
    starts = np.maximum.accumulate(np.where(begins, np.arange(len(begins)), 0))
    closing = np.flatnonzero(ask(_closes, segments))
    drawn.add_lines(np.hstack((points[straight - 1], points[straight])))
    if len(closing):
        drawn.add_lines(np.hstack((points[closing], points[starts[closing]])))
    drawn.curves += int((kinds == pdfium.FPDF_SEGMENT_BEZIERTO).sum())
