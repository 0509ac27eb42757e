"""A made paper as a Word 97–2003 file: borderless tables for the top and the signature, ruled ones for lists."""

from collections.abc import Sequence

from samples.model import Cell, Header, PageBreak, Paper, Paragraph, Run, Signature, Table
from tests.made_doc import RULED, Letters, Par, cell, doc, par, row, run, shape

FONT = "Times New Roman"
ROOM = 9000
"""Width of the text in twentieths of a point, a little less than A4 between its margins."""


def doc_of(paper: Paper) -> bytes:
    """The same paper gives the same bytes."""
    pars: list[Par] = []
    for part in paper.parts:
        match part:
            case Header():
                pars += _header(part)
            case Paragraph():
                pars.append(_paragraph(part))
            case Table():
                pars += [*_table(part), par("")]
            case Signature():
                pars += _signature(part)
            case PageBreak():
                pars.append(par(_letters("\x0c")))
    return doc(pars)


def _letters(text: str, *, bold: bool = False) -> Letters:
    return run(text, FONT, bold=bold)


def _line(runs: Sequence[Run], *, centred: bool) -> Par:
    return par(*(_letters(each.text, bold=each.bold) for each in runs if each.text), centred=centred)


def _paragraph(part: Paragraph) -> Par:
    return _line(part.runs, centred=part.align == "center")


def _header(part: Header) -> list[Par]:
    left, right = ([_line(runs, centred=True) for runs in column] for column in (part.left, part.right))
    return _columns(left, right, part.split)


def _signature(part: Signature) -> list[Par]:
    left = [par(_letters("Nơi nhận:", bold=True)), *(par(_letters(text)) for text in part.distribution)]
    room = [par(_letters("(Đã ký)"), centred=True)] if part.typed_signed else [par(""), par("")]
    capacity = [par(_letters(text, bold=True), centred=True) for text in part.lines]
    return [par(""), *_columns(left, [*capacity, *room, par(_letters(part.name, bold=True), centred=True)], 0.48)]


def _columns(left: list[Par], right: list[Par], share: float) -> list[Par]:
    """A row of two cells without rules."""
    return row(cell(*left), cell(*right), edges=(0, round(ROOM * share), ROOM))


def _table(part: Table) -> list[Par]:
    stops = [0]
    for width in part.widths:
        stops.append(stops[-1] + round(ROOM * width / sum(part.widths)))
    found: list[Par] = []
    covered: dict[int, tuple[int, int]] = {}
    for cells in (*part.head, *part.rows):
        found += _row(cells, stops, covered)
    return found


def _row(cells: Sequence[Cell], stops: Sequence[int], covered: dict[int, tuple[int, int]]) -> list[Par]:
    """One row; `covered` holds, per column, how many rows below a cell still covers and its breadth."""
    column, rest = 0, iter(cells)
    made, edges, shapes = [], [0], []
    while column < len(stops) - 1:
        left, across = covered.get(column, (0, 1))
        if left:
            covered[column] = (left - 1, across)
            made.append(cell(""))
            shapes.append(shape(down=1))
        else:
            each = next(rest)
            across = each.across
            covered[column] = (each.down - 1, across)
            made.append(
                cell(par(_letters(each.text, bold=each.bold) if each.text else "", centred=each.align == "center"))
            )
            shapes.append(shape(down=3 if each.down > 1 else 0))
        column += across
        edges.append(stops[column])
    return row(*made, edges=edges, shapes=shapes, more=RULED)
