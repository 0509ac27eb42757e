"""Papers of the other kinds written as files: DOCX, web pages and text with columns, each in several looks."""

import io
import random
from collections.abc import Callable
from html import escape
from typing import Any

from ingest.document import Block, Document, Table
from ingest.read import read_bytes
from tests.shapes import (
    annexes,
    articles,
    attached,
    honours,
    lists,
    money,
    periods,
    rosters,
    sentences,
    tables,
    wide_tables,
)
from tests.shapes.truth import Shape

_DRAWN: tuple[Callable[[int], Shape], ...] = (
    lists.made, rosters.made, tables.made, wide_tables.made, articles.made, annexes.made, attached.made, sentences.made, money.made, periods.made, honours.made,
)  # fmt: skip
Items = list[Block | Table]


def _docx(items: Items, rng: random.Random) -> tuple[bytes, str]:
    import docx

    file, ruled = docx.Document(), rng.random() < 0.8
    for item in items:
        if isinstance(item, Block):
            paragraph = file.add_paragraph()
            paragraph.add_run(item.text).bold = item.centred and rng.random() < 0.8
            paragraph.alignment = 1 if item.centred else rng.choice([None, 3])
        else:
            _docx_table(file, item, ruled)
    data = io.BytesIO()
    file.save(data)
    return data.getvalue(), "van-ban.docx"


def _docx_table(file: Any, table: Table, ruled: bool) -> None:
    made = file.add_table(rows=len(table.rows), cols=table.width)
    made.style = "Table Grid" if ruled or table.width < 4 else None
    for number, row in enumerate(table.rows):
        for cell in row:
            place = made.cell(number, cell.column)
            place = place.merge(made.cell(number, cell.column + cell.colspan - 1)) if cell.colspan > 1 else place
            place.text = cell.text


def _html(items: Items, rng: random.Random) -> tuple[bytes, str]:
    """Paragraphs in «p», «div» or parted by «br»; tables with or without borders."""
    look, border = (
        rng.choice(["p", "div", "br"]),
        rng.choice([' border="1"', "", ' class="MsoTableGrid" style="border-collapse:collapse"']),
    )
    parts: list[str] = []
    for item in items:
        if isinstance(item, Table):
            parts.append(f"<table{border}>{''.join(_html_row(row) for row in item.rows)}</table>")
            continue
        text = f"<b>{escape(item.text)}</b>" if item.centred else escape(item.text)
        style = ' style="text-align:center"' if item.centred else ""
        parts.append(f"{text}<br>" if look == "br" else f"<{look}{style}>{text}</{look}>")
    whole = "\n".join(parts)
    return (
        f'<html><head><meta charset="utf-8"><title>Van ban</title></head><body>{whole}</body></html>'.encode(),
        "van-ban.html",
    )


def _html_row(row: tuple[Any, ...]) -> str:
    cells = "".join(f'<td colspan="{cell.colspan}">{escape(cell.text) or "&nbsp;"}</td>' for cell in row)
    return f"<tr>{cells}</tr>"


def _text(items: Items, rng: random.Random) -> tuple[bytes, str]:
    """Lines; the cells of a table stand under one another, or between strokes or tabs."""
    look, lines = rng.choice(["spaces", "strokes", "tabs"]), list[str]()
    for item in items:
        if isinstance(item, Block):
            lines.append(item.text)
        else:
            lines += ["", *_text_rows(item, look), ""]
    return "\n".join(lines).encode(), "van-ban.txt"


def _text_rows(table: Table, look: str) -> list[str]:
    rows = [
        [next((cell.text for cell in row if cell.column == n), "") for n in range(table.width)] for row in table.rows
    ]
    if look == "strokes":
        return [f"| {' | '.join(row)} |" for row in rows]
    if look == "tabs":
        return ["\t".join(row) for row in rows]
    single = [len(row) == 1 for row in table.rows]
    widths = [
        max(len(row[n]) for row, alone in zip(rows, single, strict=True) if not alone) + 3 for n in range(table.width)
    ]
    return ["".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


_FORMATS = {"docx": _docx, "html": _html, "txt": _text}


def drawn(seed: int) -> Shape:
    """A paper of one of the other kinds."""
    return _DRAWN[seed % len(_DRAWN)](seed)


def _of(seed: int, form: str) -> Shape:
    document, truth = drawn(seed)
    data, name = _FORMATS[form](items_of(document), random.Random(seed))
    return read_bytes(data, name), truth


def items_of(document: Document) -> Items:
    """Blocks and tables in their order."""
    return [item for page in document.pages for item in page.content]


def as_docx(seed: int) -> Shape:
    return _of(seed, "docx")


def as_html(seed: int) -> Shape:
    return _of(seed, "html")


def as_text(seed: int) -> Shape:
    return _of(seed, "txt")
