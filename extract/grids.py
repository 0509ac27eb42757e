"""The rows of a table as recipients with their awards."""

import re
from dataclasses import dataclass, replace

from extract import (
    awards,
    cell_names,
    columns,
    ditto_marks,
    kind_labels,
    merit,
    personal,
    recipients,
    repeated_heads,
    row_awards,
    row_merit,
    row_recipients,
    scope,
    split_names,
    terms,
)
from extract.columns import Columns
from extract.decision import Award, Fact, Merit, Quote, Recipient, RecipientKind
from extract.entries import Grid, GridCell, GridRow
from extract.passage import Passage
from extract.row_recipients import RowCells
from extract.scope import Scope
from ingest.text import fold

_TOTAL = re.compile(r"(?:tong\s+(?:cong|so)|cong\s*:?$|an\s+dinh)")
_LABEL = re.compile(r"(?:[ivx]{1,5}|[a-z]|\d{1,3})\s*[.)/-]+\s*")
_TOLD_ABOVE = frozenset({"position", "unit", "post"})
"""A mark «nt» in the first of a group's rows means its heading."""
_TELLING = frozenset({"position", "unit", "home", "post", "award", "born", "bonus", "thousands"})
_PROVINCE = re.compile(r"(?:tinh|thanh\s+pho|tp)\b")
_ROWS_BELOW = 100
"""Rows that tell what the columns below other heads hold: all of them, read at each head, would take too long."""


@dataclass(frozen=True, slots=True)
class Row:
    """One recipient of a table; `scope` is what held there."""

    recipient: Recipient
    awards: tuple[Fact[Award], ...]
    merit: Merit
    scope: Scope
    quote: Quote


@dataclass(frozen=True, slots=True)
class TableRead:
    """The rows of a table, and its columns for the part of it on the next page."""

    rows: tuple[Row, ...]
    columns: Columns


def read(grid: Grid, outer: Scope, before: Columns | None) -> TableRead:
    """The recipients of a table; `before` are the columns of the table that it may continue."""
    found, height = columns.read(grid, outer)
    headless = not found.of("ordinal") or not (found.of("name") or found.awards)
    if before is not None and before.width == found.width and (height == 0 or headless):
        found = before
    reader, heads = _Reader(found, outer), grid.rows[:height]
    reader.counts = any(columns.is_ordinal(c.text) for row in grid.rows for c in row.cells[:1])
    for index, row in enumerate(grid.rows[height:], height):
        if index > height and columns.is_head(row):
            found, below = columns.read(replace(grid, rows=grid.rows[index : index + _ROWS_BELOW]), outer)
            if found != reader.layout:
                reader.lay_out(found)
            height = index + below
        if index >= height and not repeated_heads.is_one(row, heads):
            reader.row(row)
    return TableRead(tuple(reader.rows), found)


class _Reader:
    """Goes down the rows; a group row changes the scope of those below it."""

    def __init__(self, layout: Columns, outer: Scope) -> None:
        self.start, self.scope, self.grouped, self.counts = outer, outer, -1, False
        self.body: Fact[str] | None = None
        self.rows: list[Row] = []
        self.lay_out(layout)

    def lay_out(self, layout: Columns) -> None:
        """Other heads in the midst of a table («STT | Cá nhân | Chức vụ») begin anew, or below a group just named."""
        self.layout, held = layout, self.scope if self.grouped == len(self.rows) else self.start
        self.outer = replace(self.start, kind=layout.kind or self.start.kind)
        self.scope = replace(held, kind=layout.kind or held.kind)

    def cell(self, row: GridRow, role: str) -> Passage | None:
        """The first filled cell of a role in a row."""
        wanted = self.layout.of(role)
        texts = (c.text for c in row.cells if c.column in wanted and c.text)
        return next((text for text in texts if role not in _TOLD_ABOVE or not ditto_marks.is_mark(text)), None)

    def _name(self, row: GridRow) -> Passage | None:
        """The name's cell; family name and given name in two columns are one name."""
        wanted = self.layout.of("name")
        whole = split_names.joined([c.text for c in row.cells if c.column in wanted and c.text])
        return columns.unlabelled(whole) if whole else None

    def row(self, row: GridRow) -> None:
        filled = [c for c in row.cells if c.text and c.own]
        if not filled or _TOTAL.match(filled[0].text.folded) or columns.counts_columns(row):
            return
        heading = self._heading(row, filled)
        if heading is not None:
            self._group(heading)
            return
        self._unit_itself(row)
        if self._several(row):
            return
        if cells := self._side_by_side(row):
            for one in (each for cell, kind in cells for each in cell_names.read_any(cell, kind, self._unit(row))):
                self._add(row, one)
            return
        whole = self._name(row)
        name = whole.cut(0, merit.reason_start(whole) or None).trimmed("(–-,") if whole else None
        if name is None or _TOTAL.match(name.folded):
            return
        told = RowCells(self.cell(row, "position"), self._place(row), self.cell(row, "post"), self.cell(row, "born"))
        if recipient := row_recipients.read(name, told, self.layout.persons, self.scope):
            recipient = self._of_body_above(row, recipient)
            self._add(row, personal.of_row(recipient, {role: self.cell(row, role) for role in personal.ROLES}))
            if recipient.kind != "ca-nhan" and self._is_labelled(row):  # «I | Trung tâm Y tế A | x»: its own are below
                self.scope = replace(self.scope, unit=recipient.name)

    def _of_body_above(self, row: GridRow, who: Recipient) -> Recipient:
        """«1 | Phòng A» over «  | Lò Văn Ún»: who has no number of his own belongs to the body that has one."""
        counts = any(c.own and c.text and c.column in self.layout.of("ordinal") for c in row.cells)
        if counts or who.kind != "ca-nhan":
            self.body = who.name if counts and who.kind != "ca-nhan" else None
        return replace(who, unit=self.body) if self.body and who.kind == "ca-nhan" and who.unit is None else who

    def _several(self, row: GridRow) -> bool:
        """Whether cells of the row name several persons, who are then all read."""
        body = self._name(row) or self.cell(row, "unit")
        home = Fact(body.text, body.quote, "column", 0.96) if body else self.scope.unit
        below = cell_names.below_awards(row, self.layout, body, home, self.outer.issuer)
        for one, granted in below:
            self._append(row, one, granted)
        named = () if below else cell_names.in_cells(row, self.layout.of("name"), self._unit(row))
        if len(named) == 1 and (self.cell(row, "position") or self.cell(row, "post")):
            named = ()  # «1. Lò Văn Ún | Giáo viên»: one person, whose other cells tell of him
        for one in named:
            self._add(row, one)
        return bool(below or named)

    def _side_by_side(self, row: GridRow) -> list[tuple[GridCell, RecipientKind]]:
        """The filled cells of columns for recipients of different kinds («Tập thể | Cá nhân»)."""
        kinds = dict(self.layout.kinds)
        return [(c, kinds[c.column]) for c in row.cells if c.own and c.text and c.column in kinds]

    def _unit(self, row: GridRow) -> Fact[str] | None:
        cell = self._place(row)
        return Fact(cell.text, cell.quote, "column", 0.96) if cell else self.scope.unit

    def _place(self, row: GridRow) -> Passage | None:
        """Where a row's recipient lives or works; one's birthplace only in no group, or in that of a whole province."""
        group = self.scope.unit
        near = group is not None and not _PROVINCE.match(fold(group.value)) and terms.opens_body(group.value)
        return self.cell(row, "unit") or (None if near else self.cell(row, "home"))

    def _unit_itself(self, row: GridRow) -> None:
        """The body in the unit's cell, with the awards of the columns that are for bodies, or of a row «Tập thể»."""
        cell = next((c for c in row.cells if c.own and c.text and c.column in self.layout.of("unit")), None)
        crossed = row_awards.crossed(row, self.layout, self.layout.of_units, self.outer.issuer)
        unit = recipients.collective(cell.text) if cell is not None else None
        collective = any(scope.kind_heading(c.text)[1] == "tap-the" for c in row.cells)
        if unit is not None and collective and self._name(row) is None:
            self._add(row, unit)
        elif unit is not None and crossed:
            self._append(row, unit, tuple(crossed))

    def _append(self, row: GridRow, one: Recipient, granted: tuple[Fact[Award], ...]) -> None:
        """A recipient with awards that the columns tell and not the row."""
        inner = row_merit.read(row, self.scope, granted, self.cell, self._name(row))
        self.rows.append(Row(one, granted, inner, self.scope, Quote(row.start, row.end)))

    def _heading(self, row: GridRow, filled: list[GridCell]) -> Passage | None:
        """A row that only names a group: one long cell, or a name without a plain number and nothing else."""
        wanted = self.layout.of("ordinal")
        ordinal = next((c.text for c in filled if c.column in wanted and c.colspan == 1), None)
        numbered = ordinal is not None and columns.is_ordinal(ordinal)
        rest = [c for c in filled if not (ordinal and c.text is ordinal)]
        text = rest[0].text if len(rest) == 1 else None
        if text is None or self._gives_award(row):
            return None
        wide = rest[0].colspan >= max(2, self.layout.width - 2)
        if scope.kind_heading(text)[0] or scope.names_award(text) or (wide and not numbered):
            return text
        if numbered and not wide:
            return text if self._all_crossed() and terms.opens_body(text.text) and not self._is_person(text) else None
        needs = _TELLING & {role for _, role in self.layout.roles}
        told = needs or self.layout.awards or self.layout.persons or (self.counts and ordinal)
        return text if told and wanted and not numbered and not self._is_person(text) else None

    def _is_labelled(self, row: GridRow) -> bool:
        """The row bears the numeral or letter of a group and not the number of a recipient."""
        label = self.cell(row, "ordinal")
        return label is not None and not columns.is_ordinal(label) and _LABEL.match(f"{label.folded}.") is not None

    def _all_crossed(self) -> bool:
        """Every award that may be meant has a column of its own: a row without a cross grants nothing."""
        own = {award.value.code for _, award in self.layout.awards}
        return bool(own) and {award.value.code for award in self.scope.awards} <= own

    def _is_person(self, text: Passage) -> bool:
        person = recipients.read(text, None)
        return person is not None and person.kind == "ca-nhan"

    def _gives_award(self, row: GridRow) -> bool:
        crossed = {column for column, _ in self.layout.awards}
        return any(c.column in crossed and c.text and c.own and c.colspan == 1 for c in row.cells)

    def _group(self, heading: Passage) -> None:
        label = _LABEL.match(heading.folded)
        text = heading.cut(label.end()) if label and label.end() < len(heading.text) else heading
        text = text.trimmed(":;., ")
        is_kind, kind = scope.kind_heading(text)
        base, self.grouped = self.scope, len(self.rows)
        if (late := scope.verb_alone(text)) is not None:
            self.scope = replace(self.outer, posthumous=late)
        elif is_kind:
            self.scope = replace(self.outer if not base.unit else base, kind=kind, unit=None)
            if scope.kind_in(text):
                self.scope = replace(self.scope, awards=base.awards)
        elif awards.find(text, self.outer.issuer, self.outer.context) or merit.reason(text):
            self.scope = scope.narrow(self.outer, text)
        else:
            name = kind_labels.uncounted(text)
            self.scope = replace(base, unit=Fact(name.text, name.quote, "group-row", 0.95))

    def _add(self, row: GridRow, recipient: Recipient) -> None:
        own = row_awards.granted(row, self.layout, self.scope, self.cell)
        granted = own or (() if self._all_crossed() else self.scope.awards)
        if (self.layout.awards and not granted) or (not own and row_awards.gives_none(row, self.cell)):
            return
        inner = row_merit.read(row, self.scope, granted, self.cell, self._name(row))
        held = replace(self.scope, posthumous=self.scope.posthumous or row_awards.is_posthumous(row, self.cell))
        quote = Quote(row.start, row.end)
        sums = row_awards.sums(row, self.layout)
        apart = [(award,) for award in granted] if sums else [granted]
        for some in apart:
            bonus = sums.get(some[0].value.code, inner.bonus) if sums else inner.bonus
            self.rows.append(Row(recipient, some, replace(inner, bonus=bonus), held, quote))
