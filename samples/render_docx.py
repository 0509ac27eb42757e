"""A paper as a DOCX, laid out as clerks do: borderless tables for the top and the signature."""

import io
import zipfile
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from samples.model import Align, Cell, Header, PageBreak, Paper, Paragraph, Run, Signature, Table

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
FIXED = datetime(2020, 1, 1)
"""Fixed, so that two runs write the same bytes."""


def render_docx(paper: Paper, *, font: str = "Times New Roman") -> bytes:
    """Write a paper as DOCX. The same paper gives the same bytes."""
    doc = Document()
    _page(doc, paper, font)
    for part in paper.parts:
        match part:
            case Header():
                _header(doc, paper, part)
            case Paragraph():
                _paragraph(doc.add_paragraph(), part)
            case Table():
                _table(doc, paper, part)
            case Signature():
                _signature(doc, paper, part)
            case PageBreak():
                doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    return _frozen(doc)


def _page(doc: Any, paper: Paper, font: str) -> None:
    section = doc.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    top, right, bottom, left = (Mm(m) for m in paper.margins)
    section.top_margin, section.right_margin = top, right
    section.bottom_margin, section.left_margin = bottom, left
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(paper.size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    normal.paragraph_format.space_after = Pt(0)


def _paragraph(target: Any, part: Paragraph) -> None:
    target.alignment = ALIGN[part.align]
    form = target.paragraph_format
    form.left_indent, form.first_line_indent = Mm(part.indent), Mm(part.first)
    form.space_before = Mm(part.before)
    _runs(target, part.runs, part.size)


def _runs(target: Any, runs: tuple[Run, ...], size: float | None = None) -> None:
    for run in runs:
        made = target.add_run(run.text)
        made.bold, made.italic, made.underline = run.bold or None, run.italic or None, run.underline or None
        if size:
            made.font.size = Pt(size)


def _lines(cell: Any, lines: tuple[tuple[Run, ...], ...], align: Align, size: float) -> None:
    for i, runs in enumerate(lines):
        target = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        target.alignment = ALIGN[align]
        _runs(target, runs, size)


def _columns(doc: Any, paper: Paper, share: float) -> tuple[Any, Any]:
    """A borderless table of one row and two cells."""
    table = doc.add_table(rows=1, cols=2)
    table.autofit = False
    room = 210 - paper.margins[1] - paper.margins[3]
    left, right = table.rows[0].cells
    left.width, right.width = Mm(room * share), Mm(room * (1 - share))
    return left, right


def _header(doc: Any, paper: Paper, part: Header) -> None:
    left, right = _columns(doc, paper, part.split)
    if len(part.left) % 2:  # clerks use one row or two; the length of the name decides here
        _lines(left, part.left, "center", 12.5)
        _lines(right, part.right, "center", 12.5)
        return
    _lines(left, part.left[:-1], "center", 12.5)
    _lines(right, part.right[:-1], "center", 12.5)
    foot = doc.tables[-1].add_row().cells
    _lines(foot[0], part.left[-1:], "center", 12.5)
    _lines(foot[1], part.right[-1:], "center", 12.5)


def _signature(doc: Any, paper: Paper, part: Signature) -> None:
    doc.add_paragraph()
    left, right = _columns(doc, paper, 0.48)
    notes = tuple((Run(text),) for text in part.distribution)
    _lines(left, ((Run("Nơi nhận:", bold=True, italic=True),), *notes), "left", 11)
    room = ((Run("(Đã ký)", italic=True),),) if part.typed_signed else ((), (), ())
    capacity = tuple((Run(text, bold=True),) for text in part.lines)
    _lines(right, (*capacity, *room, (Run(part.name, bold=True),)), "center", paper.size)


def _table(doc: Any, paper: Paper, part: Table) -> None:
    table = doc.add_table(rows=0, cols=len(part.widths))
    table.style = "Table Grid"
    table.autofit = False
    room = (210 - paper.margins[1] - paper.margins[3]) / sum(part.widths)
    widths = [int(Mm(share * room).twips) for share in part.widths]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Mm(width * 25.4 / 1440)
    covered: dict[int, tuple[int, int]] = {}
    for i, row in enumerate((*part.head, *part.rows)):
        repeat = part.repeat_head and i < len(part.head)
        table._tbl.append(_row(row, widths, covered, part, repeat=repeat))


def _row(
    row: tuple[Cell, ...],
    widths: list[int],
    covered: dict[int, tuple[int, int]],
    part: Table,
    *,
    repeat: bool,
) -> Any:
    """One w:tr. `covered` holds, per column, how many rows below are still covered and the breadth of the cell."""
    made = OxmlElement("w:tr")
    properties = OxmlElement("w:trPr")
    if not part.split_rows:
        properties.append(OxmlElement("w:cantSplit"))
    if repeat:
        properties.append(OxmlElement("w:tblHeader"))
    made.append(properties)
    column, cells = 0, iter(row)
    while column < len(widths):
        rows_left, across = covered.get(column, (0, 1))
        if rows_left:
            covered[column] = (rows_left - 1, across)
            made.append(_cell(Cell("", across), widths[column : column + across], "continue", part.size))
        else:
            cell = next(cells)
            across = cell.across
            covered[column] = (cell.down - 1, across)
            merge = "restart" if cell.down > 1 else None
            made.append(_cell(cell, widths[column : column + across], merge, part.size))
        column += across
    return made


def _cell(cell: Cell, widths: list[int], merge: str | None, size: float) -> Any:
    made = OxmlElement("w:tc")
    properties = OxmlElement("w:tcPr")
    properties.append(_valued("w:tcW", "w", str(sum(widths)), type="dxa"))
    if cell.across > 1:
        properties.append(_valued("w:gridSpan", "val", str(cell.across)))
    if merge:
        properties.append(_valued("w:vMerge", "val", merge))
    made.append(properties)
    made.append(_words(cell, size))
    return made


def _words(cell: Cell, size: float) -> Any:
    paragraph = OxmlElement("w:p")
    style = OxmlElement("w:pPr")
    align = {"justify": "both"}.get(cell.align, cell.align)
    style.append(_valued("w:jc", "val", align))
    paragraph.append(style)
    run, look = OxmlElement("w:r"), OxmlElement("w:rPr")
    for flag, tag in ((cell.bold, "w:b"), (cell.italic, "w:i")):
        if flag:
            look.append(OxmlElement(tag))
    look.append(_valued("w:sz", "val", str(round(size * 2))))
    text = OxmlElement("w:t")
    text.text = cell.text
    text.set(qn("xml:space"), "preserve")
    run.extend([look, text])
    if cell.text:
        paragraph.append(run)
    return paragraph


def _valued(tag: str, name: str, value: str, **more: str) -> Any:
    made = OxmlElement(tag)
    for key, text in {name: value, **more}.items():
        made.set(qn(f"w:{key}"), text)
    return made


def _frozen(doc: Any) -> bytes:
    """The document's bytes without today's date in properties and in the ZIP's entries."""
    core = doc.core_properties
    core.created = core.modified = FIXED
    core.author = core.last_modified_by = "samples"
    written, frozen = io.BytesIO(), io.BytesIO()
    doc.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(frozen, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name == "docProps/thumbnail.jpeg":
                continue
            entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, _without_thumbnail(name, old.read(name)))
    return frozen.getvalue()


def _without_thumbnail(name: str, data: bytes) -> bytes:
    """python-docx's template brings a thumbnail that shows another document: drop the link to it."""
    if name != "_rels/.rels":
        return data
    text = data.decode("utf-8")
    start = text.find("<Relationship ", 0)
    while start >= 0:
        end = text.index("/>", start) + 2
        if "thumbnail" in text[start:end]:
            return (text[:start] + text[end:]).encode("utf-8")
        start = text.find("<Relationship ", end)
    return data
