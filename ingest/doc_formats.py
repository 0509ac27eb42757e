"""What the property changes of a Word 97–2003 file come to: the format of a paragraph and of its characters."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ingest import doc_sprms as sprms
from ingest.doc_sprms import Change

MAX_DEPTH = 16
"""The most tables that may stand one inside another; deeper ones count as this deep."""

_OFF, _ON, _AS_STYLE, _AGAINST_STYLE = 0x00, 0x01, 0x80, 0x81
_NO_LIST_FROM = 0x07FF  # 2.6.2 sprmPIlfo: higher numbers are lists whose label is not written


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """The format of a paragraph, as far as it matters to its text.

    `depth` is how many tables it stands in; `ends_cell` and `ends_row` are true for the marks that end a cell or a
    row of the innermost one. `list_id` counts the file's lists from 1 (0: none). `table` are the changes that
    describe the row, given with the mark that ends it. `style` is its number in the file.
    """

    style: int = 0
    centred: bool = False
    in_table: bool = False
    nested: int = 0
    row_end: bool = False
    inner_cell_end: bool = False
    inner_row_end: bool = False
    list_id: int = 0
    list_level: int = 0
    table: tuple[Change, ...] = ()

    @property
    def depth(self) -> int:
        return min(self.nested, MAX_DEPTH) if self.nested > 0 else int(self.in_table)

    @property
    def ends_row(self) -> bool:
        return self.inner_row_end if self.depth > 1 else self.row_end


@dataclass(frozen=True, slots=True)
class CharacterFormat:
    """The format of a stretch of characters, as far as it matters to its text.

    `font` is the number of the font of plain ASCII, `font_other` that of all other letters; `special` says that the
    control characters in it are signs of Word and no letters; `symbol` is a sign of a font of signs: its font and code.
    """

    bold: bool = False
    caps: bool = False
    hidden: bool = False
    deleted: bool = False
    special: bool = False
    font: int = 0
    font_other: int = 0
    symbol: tuple[int, int] | None = None


_PARAGRAPH_FLAGS = {
    sprms.P_IN_TABLE: "in_table",
    sprms.P_ROW_END: "row_end",
    sprms.P_INNER_CELL_END: "inner_cell_end",
    sprms.P_INNER_ROW_END: "inner_row_end",
}
_TOGGLES = {sprms.C_BOLD: "bold", sprms.C_CAPS: "caps", sprms.C_HIDDEN: "hidden"}
_CHARACTER_FLAGS = {sprms.C_DELETED: "deleted", sprms.C_SPECIAL: "special"}


def paragraph_with(base: ParagraphFormat, changes: Iterable[Change]) -> ParagraphFormat:
    """A paragraph's format after some changes, those of a row among them."""
    found = base
    table: list[Change] = []
    for change in changes:
        if change.group == sprms.TABLE:
            table.append(change)
        elif change.group == sprms.PARAGRAPH:
            found = _paragraph_changed(found, change)
    return replace(found, table=(*found.table, *table)) if table else found


def _paragraph_changed(base: ParagraphFormat, change: Change) -> ParagraphFormat:
    sprm, number = change.sprm, change.number
    if sprm in _PARAGRAPH_FLAGS:
        return replace(base, **{_PARAGRAPH_FLAGS[sprm]: bool(number)})  # type: ignore[arg-type]
    if sprm in (sprms.P_ALIGN, sprms.P_ALIGN_OLD):
        return replace(base, centred=number == 1)
    if sprm == sprms.P_LIST:
        return replace(base, list_id=number if number < _NO_LIST_FROM else 0)
    if sprm == sprms.P_LIST_LEVEL:
        return replace(base, list_level=number)
    if sprm in (sprms.P_DEPTH, sprms.P_DEPTH_MORE):
        depth = int.from_bytes(change.operand, "little", signed=True)
        return replace(base, nested=depth if sprm == sprms.P_DEPTH else base.nested + depth)
    return base


def characters_with(base: CharacterFormat, changes: Iterable[Change], style: CharacterFormat) -> CharacterFormat:
    """The format of characters after some changes; `style` is what the values «as in the style» refer to."""
    found = base
    for change in changes:
        if change.group == sprms.CHARACTER:
            found = _characters_changed(found, change, style)
    return found


def _characters_changed(base: CharacterFormat, change: Change, style: CharacterFormat) -> CharacterFormat:
    sprm, number = change.sprm, change.number
    if sprm in _TOGGLES:
        name = _TOGGLES[sprm]
        styled = getattr(style, name)
        value = {_OFF: False, _ON: True, _AS_STYLE: styled, _AGAINST_STYLE: not styled}.get(number, True)
        return replace(base, **{name: value})
    if sprm in _CHARACTER_FLAGS:
        return replace(base, **{_CHARACTER_FLAGS[sprm]: bool(number & 0x7F)})  # type: ignore[arg-type]
    if sprm == sprms.C_FONT:
        return replace(base, font=number)
    if sprm == sprms.C_FONT_OTHER:
        return replace(base, font_other=number)
    if sprm == sprms.C_FONT_ALL:
        return replace(base, font=number, font_other=number)
    if sprm == sprms.C_SYMBOL:
        return replace(base, symbol=(number & 0xFFFF, number >> 16), special=True)
    if sprm == sprms.C_PLAIN:
        return replace(style, special=base.special, deleted=base.deleted)
    return base
