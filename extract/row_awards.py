"""The awards that one row of a table gives: crossed columns, sums below an award's name, the words of a cell."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from extract import asides, awards, badge_columns, columns, gifts, merit, outside, terms
from extract.columns import Columns
from extract.decision import Award, Fact
from extract.entries import GridRow
from extract.passage import Passage
from extract.scope import Scope
from ingest.text import fold

_CLASS = re.compile(r"(?:hang\s+)?(?:nhat|nhi|ba|i{1,3}|[123])\W*$")
_YEARS = re.compile(
    r"(?:truy\s+tang\s+)?(?P<years>\d{2})(?:\s*+nam)?(?:\s++tuoi\s+dang)?(?:(?<!\s)\s*+[(,–-]?\s*+truy\s+tang)?+\W*$"
)
_LETTERS, _LONGEST = 6, 90
"""Of the words of a cell that may be an award: so many letters at least, so many characters at most."""
_YEARS_IN_NAME = re.compile(r"\d{2}(?= năm)")


def crossed(row: GridRow, layout: Columns, wanted: frozenset[int], issuer: str | None) -> list[Fact[Award]]:
    """The awards of the crossed columns among those wanted."""
    of_column = dict(layout.awards)
    return [
        replace(of_column[c.column], quote=c.text.quote, rule="award-column")
        for c in row.cells
        if c.column in wanted and c.text and c.colspan == 1 and _counts(c.text, issuer)
    ]


def _counts(text: Passage, issuer: str | None) -> bool:
    """A cell that gives the award of its column: a mark, an amount, «đạt», the award's name."""
    return (
        columns.is_mark(text)
        or bool(re.match(r"[\d.,]{4,}|co\b|dat\b", text.folded))
        or bool(awards.find(text, issuer))
    )


def sums(row: GridRow, layout: Columns) -> dict[str, Fact[int]]:
    """The amounts that stand in the columns of single awards, by the award's code."""
    of_column = dict(layout.awards)
    cells = ((of_column[c.column].value.code, c.text) for c in row.cells if c.column in of_column and c.colspan == 1)
    told = ((code, merit.bonus(text, column=True)) for code, text in cells if text and not columns.is_mark(text))
    return {code: bonus for code, bonus in told if bonus is not None}


def granted(
    row: GridRow, layout: Columns, held: Scope, cell: Callable[[GridRow, str], Passage | None]
) -> tuple[Fact[Award], ...]:
    """The awards of a row: its crossed columns, and the words of an award column.

    `held` is what the row inherits; `cell` gives a row's first filled cell of a role.
    """
    of_others = layout.of_units if cell(row, "unit") is not None else frozenset[int]()
    found = crossed(row, layout, frozenset(dict(layout.awards)) - of_others, held.issuer)
    named = cell(row, "award")
    if named is not None:
        told = awards.find(named, held.issuer, held.context)
        found += _granted_as(told, held.awards) or _completed(named, held.awards)
        found += () if found or told else _outside(named, held.awards)
    if not found and (note := cell(row, "note")) is not None:
        found += awards.find(note, held.issuer, held.context)
    return tuple(found)


def _granted_as(named: tuple[Fact[Award], ...], held: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """Without the titles of a school («Danh hiệu: Học sinh Giỏi») for which the article grants something else."""
    other = bool(held) and all(award.value.code not in ("khac", awards.SCHOOL_TITLE) for award in held)
    return tuple(award for award in named if award.value.code != awards.SCHOOL_TITLE) if other else named


def _outside(cell: Passage, held: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """An award that the catalogue does not know, in the words of the cell; bare ones where nothing else is told."""
    found = outside.find(cell)
    if found is not None:
        return (found,)
    letters = sum(c.isalpha() for c in cell.text)
    if held or letters < _LETTERS or " " not in cell.text or len(cell.text) > _LONGEST or gifts.is_named(cell):
        return ()
    named = cell.trimmed(' .;,“”"«»')
    return (Fact(Award("khac", named.text, None), named.quote, "outside-catalogue", 0.6),)


def gives_none(row: GridRow, cell: Callable[[GridRow, str], Passage | None]) -> bool:
    """«Tặng quà» in the column of awards: what the heading grants is for other rows."""
    named = cell(row, "award")
    return named is not None and gifts.is_named(named)


def is_posthumous(row: GridRow, cell: Callable[[GridRow, str], Passage | None]) -> bool:
    """«Truy tặng» in a column for notes or for the award."""
    told, name = (cell(row, "note"), cell(row, "award")), cell(row, "name")
    late = any(words is not None and terms.posthumous_verb().search(words.folded) for words in told)
    return late or (name is not None and asides.tells_death(name))


def _completed(cell: Passage, told: tuple[Fact[Award], ...]) -> tuple[Fact[Award], ...]:
    """What a cell that names no award says of those told above: their class, their years, or a mere cross."""
    if _CLASS.match(cell.folded):  # «Nhì» or «hạng II» of an order whose class the article leaves open
        rank = cell.text if cell.folded.startswith("hang") else f"hạng {cell.text}"
        return _once(awards.with_class(award, rank, cell) for award in told)
    if years := _YEARS.match(cell.folded):  # «55 năm» in the column of badges for years in the Party
        found = (awards.named(name, cell) for award in told if (name := _aged(award, years["years"])) is not None)
        return _once(award for award in found if award is not None)
    return told if columns.is_mark(cell) else ()


def _aged(award: Fact[Award], years: str) -> str | None:
    """The badge for these years in the Party of an award that is one, with other years or without any; else null."""
    if badge_columns.OF_PARTY.match(fold(award.value.name)):
        return f"Huy hiệu {years} năm tuổi Đảng"
    return _YEARS_IN_NAME.sub(years, award.value.name) if _YEARS_IN_NAME.search(award.value.name) else None


def _once(found: Iterable[Fact[Award]]) -> tuple[Fact[Award], ...]:
    return tuple({award.value.code: award for award in found}.values())
