"""Several recipients in one cell of a table: «1. A; 2. B», «A, B», or one name a line."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract import awards, names, recipients, row_awards, several
from extract.columns import Columns
from extract.decision import Award, Fact, Recipient, RecipientKind
from extract.entries import GridCell, GridRow
from extract.passage import Passage, split

_PARTED = re.compile(r"(?<!\s)\s*+;\s*+(?:[-+]\s+)?|(?:\A|(?<=[\s;,.]))\d{1,2}\s?[.)]\s+|(?:\A|(?<=\s))[-+•]\s+")
_LABEL = re.compile(r"\d{1,2}\s?[.)]\s")
_MOST_IN_ONE = 5
"""Words of one name that a narrow column may wrap: two lines of more are two names."""


def read(cell: Passage, lines: Sequence[Passage], unit: Fact[str] | None) -> tuple[Recipient, ...]:
    """The persons that a cell names, where each part of it is one; none where the cell is no such list."""
    pieces = [piece.trimmed(",;. ") for piece in split(cell, _PARTED)]
    if len(pieces) < 2:
        pieces = list(several.pieces(cell)) if "," in cell.text else pieces
    if len(pieces) < 2 and _is_list(lines):
        pieces = list(lines)
    found = [recipients.read(piece, "ca-nhan", unit) for piece in pieces if piece]
    persons = tuple(one for one in found if one is not None and _is_sure(one))
    labelled = len(found) == 1 and _LABEL.match(cell.folded) is not None
    return persons if len(persons) == len(found) and (len(found) > 1 or labelled) else ()


def read_any(cell: GridCell, kind: RecipientKind, unit: Fact[str] | None) -> tuple[Recipient, ...]:
    """Those that a cell in a column for one kind names: several persons, or one recipient."""
    if kind == "ca-nhan" and (persons := read(cell.text, cell.lines, unit)):
        return persons
    if (
        kind != "ca-nhan"
        and len(found := several.read(cell.text, kind, unit)) > 1
        and all(map(recipients.is_told, found))
    ):
        return found
    one = recipients.read(cell.text, kind, unit)
    return () if one is None else (one,)


def _is_list(lines: Sequence[Passage]) -> bool:
    """Lines that are whole names each, together too long for one."""
    words = [line.text.split() for line in lines]
    whole = all(len(one) > 2 and names.looks_like_name(line.text) for one, line in zip(words, lines, strict=True))
    return whole and sum(map(len, words)) > _MOST_IN_ONE


def _is_sure(one: Recipient) -> bool:
    return one.honorific is not None or names.is_known(one.name.value)


def in_cells(row: GridRow, wanted: Sequence[int], unit: Fact[str] | None) -> tuple[Recipient, ...]:
    """The persons that the first filled cell of some columns names."""
    cell = next((c for c in row.cells if c.column in wanted and c.text), None)
    return read(cell.text, cell.lines, unit) if cell else ()


def below_awards(
    row: GridRow, layout: Columns, body: Passage | None, unit: Fact[str] | None, issuer: str | None
) -> list[tuple[Recipient, tuple[Fact[Award], ...]]]:
    """The persons named in the columns of single awards («CSTĐ cơ sở | LĐTT» over names), each with that award, and the
    `body` that the row is about with the awards crossed for it; none where no such column names anybody."""
    of_column = dict(layout.awards)
    found: list[tuple[Recipient, tuple[Fact[Award], ...]]] = []
    for cell in row.cells:
        award = of_column.get(cell.column)
        if award is not None and cell.own and cell.text and cell.colspan == 1 and not awards.find(cell.text, None):
            named = read(cell.text, cell.lines, unit) or _single(cell.text, unit)
            found += [(one, (replace(award, quote=one.name.quote, rule="award-column"),)) for one in named]
    crossed = row_awards.crossed(row, layout, frozenset(of_column), issuer) if found else []
    itself = recipients.collective(body) if body and crossed else None
    return [*([(itself, tuple(crossed))] if itself else []), *found]


def _single(cell: Passage, unit: Fact[str] | None) -> tuple[Recipient, ...]:
    one = recipients.read(cell, "ca-nhan", unit) if len(cell.text) > 3 else None
    return (one,) if one is not None and _is_sure(one) else ()
