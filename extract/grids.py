"""The rows of a table as recipients with their awards."""

import re
from dataclasses import dataclass, replace

from extract import awards, columns, merit, names, recipients, scope, terms
from extract.columns import Columns
from extract.decision import Award, Fact, Merit, Quote, Recipient
from extract.entries import Grid, GridCell, GridRow
from extract.passage import Passage
from extract.scope import Scope

_TOTAL = re.compile(r"(?:tong\s+(?:cong|so)|cong\s*:?$|an\s+dinh)")
_CLASS = re.compile(r"(?:hang\s+)?(?:nhat|nhi|ba|i{1,3}|[123])\W*$")
_LABEL = re.compile(r"(?:[ivx]{1,5}|[a-z]|\d{1,3})\s*[.)/-]+\s*")


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
    reader = _Reader(found, outer)
    for row in grid.rows[height:]:
        reader.row(row)
    return TableRead(tuple(reader.rows), found)


class _Reader:
    """Goes down the rows; a group row changes the scope of those below it."""

    def __init__(self, layout: Columns, outer: Scope) -> None:
        self.layout = layout
        self.outer = replace(outer, kind=layout.kind or outer.kind)
        self.scope = self.outer
        self.rows: list[Row] = []

    def cell(self, row: GridRow, role: str) -> Passage | None:
        """The first filled cell of a role in a row."""
        wanted = self.layout.of(role)
        texts = (c.text for c in row.cells if c.column in wanted and c.text)
        return next(texts, None)

    def _name(self, row: GridRow) -> Passage | None:
        """The name's cell; family name and given name in two columns are one name."""
        wanted = self.layout.of("name")
        parts = [c.text for c in row.cells if c.column in wanted and c.text]
        if len(parts) == 2 and parts[1].start == parts[0].end + 1:
            text, folded = f"{parts[0].text} {parts[1].text}", f"{parts[0].folded} {parts[1].folded}"
            whole = Passage(text, folded, parts[0].start)
            if names.looks_like_name(recipients.unaddressed(whole).text):
                return whole
        return parts[0] if parts else None

    def row(self, row: GridRow) -> None:
        filled = [c for c in row.cells if c.text and c.own]
        if not filled or _TOTAL.match(filled[0].text.folded) or columns.counts_columns(row):
            return
        heading = self._heading(row, filled)
        if heading is not None:
            self._group(heading)
            return
        self._unit_itself(row)
        name = self._name(row)
        if name is None or _TOTAL.match(name.folded):
            return
        if recipient := self._recipient(row, name):
            self._add(row, recipient)

    def _unit_itself(self, row: GridRow) -> None:
        """The body in the unit's cell, with the awards of the columns that are for bodies."""
        cell = next((c for c in row.cells if c.own and c.text and c.column in self.layout.of("unit")), None)
        granted = self._crossed(row, self.layout.of_units) if cell is not None else []
        unit = recipients.collective(cell.text) if cell is not None and granted else None
        if unit is not None:
            inner = self._merit(row, tuple(granted))
            self.rows.append(Row(unit, tuple(granted), inner, self.scope, Quote(row.start, row.end)))

    def _crossed(self, row: GridRow, wanted: frozenset[int]) -> list[Fact[Award]]:
        """The awards of the crossed columns among those wanted."""
        crossed = dict(self.layout.awards)
        return [
            replace(crossed[c.column], quote=c.text.quote, rule="award-column")
            for c in row.cells
            if c.column in wanted and c.text and c.colspan == 1 and self._counts(c.text)
        ]

    def _heading(self, row: GridRow, filled: list[GridCell]) -> Passage | None:
        """A row that only names a group: one long cell, or a name without a plain number and nothing else."""
        wanted = self.layout.of("ordinal")
        ordinal = next((c.text for c in filled if c.column in wanted and c.colspan == 1), None)
        numbered = ordinal is not None and columns.is_ordinal(ordinal)
        rest = [c for c in filled if not (ordinal and c.text is ordinal)]
        if len(rest) != 1 or self._gives_award(row):
            return None
        text = rest[0].text
        wide = rest[0].colspan >= max(2, self.layout.width - 2)
        if scope.kind_heading(text)[0] or (wide and not numbered):
            return text
        if numbered and not wide:
            return None
        needs = {"position", "unit", "post", "award"} & {role for _, role in self.layout.roles}
        alone = bool(needs or self.layout.awards) and not self._is_person(text)
        return text if alone and not numbered and (ordinal is not None or len(self.layout.of("ordinal")) > 0) else None

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
        base = self.scope
        if is_kind:
            self.scope = replace(self.outer if not base.unit else base, kind=kind, unit=None)
            if scope.kind_in(text):
                self.scope = replace(self.scope, awards=base.awards)
        elif awards.find(text, self.outer.issuer, self.outer.context) or merit.reason(text):
            self.scope = scope.narrow(self.outer, text)
        else:
            self.scope = replace(base, unit=Fact(text.text, text.quote, "group-row", 0.95))

    def _recipient(self, row: GridRow, name: Passage) -> Recipient | None:
        position, unit, post = (self.cell(row, role) for role in ("position", "unit", "post"))
        kind = self.scope.kind
        item = recipients.read(name, kind, self.scope.unit)
        if item is None and kind == "ca-nhan" and terms.opens_body(name.text):
            item = recipients.collective(name)
        if item is None:
            return None
        if item.kind != "ca-nhan":
            looks = position is not None and (not terms.opens_body(name.text) or _reads_as_person(name))
            if not looks or kind not in (None, "ca-nhan"):
                return item
        if post is not None and position is None:
            joined = recipients.person_of_post(name, post, unit, self.scope.unit)
            return joined or item
        person = recipients.person_of_cells(name, position, unit, self.scope.unit)
        return person or item

    def _add(self, row: GridRow, recipient: Recipient) -> None:
        own = self._awards(row)
        if self.layout.awards and not own and not self.scope.awards:
            return
        granted = own or self.scope.awards
        inner = self._merit(row, granted)
        held = replace(self.scope, posthumous=self.scope.posthumous or self._is_posthumous(row))
        quote = Quote(row.start, row.end)
        sums = self._sums(row)
        apart = [(award,) for award in granted] if sums else [granted]
        for some in apart:
            bonus = sums.get(some[0].value.code, inner.bonus) if sums else inner.bonus
            self.rows.append(Row(recipient, some, replace(inner, bonus=bonus), held, quote))

    def _is_posthumous(self, row: GridRow) -> bool:
        """«Truy tặng» in a column for notes or for the award."""
        told = (self.cell(row, "note"), self.cell(row, "award"))
        return any(cell is not None and terms.posthumous_verb().search(cell.folded) for cell in told)

    def _sums(self, row: GridRow) -> dict[str, Fact[int]]:
        """The amounts that stand in the columns of single awards, by the award's code."""
        columns_of = dict(self.layout.awards)
        cells = (
            (columns_of[c.column].value.code, c.text) for c in row.cells if c.column in columns_of and c.colspan == 1
        )
        told = ((code, merit.bonus(text, column=True)) for code, text in cells if text and not columns.is_mark(text))
        return {code: bonus for code, bonus in told if bonus is not None}

    def _awards(self, row: GridRow) -> tuple[Fact[Award], ...]:
        """The awards of a row: its crossed columns, and the words of an award column."""
        found = self._crossed(row, frozenset(dict(self.layout.awards)) - self.layout.of_units)
        named = self.cell(row, "award")
        if named is not None:
            found += (
                awards.find(named, self.outer.issuer, self.outer.context)
                or self._by_class(named)
                or self._marked(named)
            )
        if not found and (note := self.cell(row, "note")) is not None:
            found += awards.find(note, self.outer.issuer, self.outer.context)
        return tuple(found)

    def _by_class(self, cell: Passage) -> tuple[Fact[Award], ...]:
        """«Nhì» or «hạng II» in a row completes the order or medal that the article names without its class."""
        if not _CLASS.match(cell.folded):
            return ()
        rank = cell.text if cell.folded.startswith("hang") else f"hạng {cell.text}"
        told = (awards.with_class(award, rank, cell) for award in self.scope.awards)
        return tuple({award.value.code: award for award in told}.values())

    def _marked(self, cell: Passage) -> tuple[Fact[Award], ...]:
        return self.scope.awards if columns.is_mark(cell) else ()

    def _counts(self, text: Passage) -> bool:
        return (
            columns.is_mark(text)
            or bool(re.match(r"[\d.,]{4,}|co\b|dat\b", text.folded))
            or bool(awards.find(text, self.outer.issuer))
        )

    def _merit(self, row: GridRow, granted: tuple[Fact[Award], ...]) -> Merit:
        inner = self.scope.merit
        if (why := self.cell(row, "reason")) is not None:
            read = merit.read(why, any(awards.is_yearly(a) for a in granted))
            own_reason = read.reason or Fact(why.text, why.quote, "column", 0.95)
            occasion = read.occasion or inner.occasion
            inner = scope.merged(inner, replace(read, reason=own_reason, occasion=occasion))
        if (period := self.cell(row, "years")) is not None and (when := merit.years(_as_years(period))) is not None:
            inner = replace(inner, years=when, period_text=period.text)
        if (amount := self.cell(row, "bonus")) is not None and (bonus := merit.bonus(amount, column=True)):
            inner = replace(inner, bonus=bonus)
        return inner


def _reads_as_person(name: Passage) -> bool:
    """«Đoàn Sơn» in a row with a position: a surname that also opens the name of a body."""
    return names.looks_like_name(name.text) and names.has_surname(name.text) and len(name.text.split()) <= 4


def _as_years(cell: Passage) -> Passage:
    """A bare «2020» or «2020-2021» in a column of years, read as «năm 2020»."""
    if re.match(r"\d{4}", cell.folded):
        return Passage("năm " + cell.text, "nam " + cell.folded, cell.start - 4)
    return cell
