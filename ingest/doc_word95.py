"""Property changes of Word 6 and 95, told in the terms of Word 97–2003.

Their modifiers are single bytes (Microsoft's «Word 6.0 Binary File Format», «Sprm Definitions»); most kept their
number as the short form of a modifier of Word 97 ([MS-DOC] 2.9.215 Prm0).
"""

from collections.abc import Iterator

from ingest import doc_sprms as sprms
from ingest.doc_sprms import Change

_COUNTED, _COUNTED_TWICE, _TABS = -1, -2, -3
_SIZES = {
    0: 0, 2: 2, 3: _COUNTED, 12: _COUNTED, 15: _COUNTED, 20: 4, 23: _TABS, 52: 0,
    **dict.fromkeys((16, 17, 18, 19, 21, 22, 26, 27, 28, *range(30, 37), *range(38, 44), *range(45, 50)), 2),
    64: _COUNTED, 68: _COUNTED, 69: 2, 70: 4, 72: 2, 73: 3, 74: _COUNTED, 77: _COUNTED, 79: _COUNTED,
    80: 2, 81: _COUNTED, 82: _COUNTED, 83: 0, 93: 2, 95: 3, 96: 2, 97: 2, 99: 2, 101: 2, 103: _COUNTED,
    **dict.fromkeys((105, 106, 108, 120), _COUNTED), **dict.fromkeys((107, 109, 110, *range(121, 125)), 2),
    182: 2, 183: 2, 184: 2, 187: 12, 188: _COUNTED_TWICE, 189: 2, 190: _COUNTED_TWICE, 191: _COUNTED,
    192: 4, 193: 5, 194: 4, 195: 2, 196: 4, 197: 2, 198: 2, 199: 5, 200: 4,
}  # fmt: skip
"""Modifier → the length of its operand in bytes, where it is not one."""

_TERMS = {
    2: sprms.P_STYLE, 5: sprms.P_ALIGN_OLD, 24: sprms.P_IN_TABLE, 25: sprms.P_ROW_END,
    65: sprms.C_DELETED, 80: sprms.C_STYLE, 83: sprms.C_PLAIN, 85: sprms.C_BOLD, 91: sprms.C_CAPS,
    92: sprms.C_HIDDEN, 93: sprms.C_FONT_ALL, 117: sprms.C_SPECIAL,
    187: sprms.T_RULES_95, 190: sprms.T_DEFINITION_95, 193: sprms.T_CELL_RULES_95, 197: sprms.T_MERGE,
    198: sprms.T_SPLIT,
}  # fmt: skip


def changes_95(grpprl: bytes) -> Iterator[Change]:
    """The changes of a list of Word 6 or 95 that matter here; one that is cut short ends the list."""
    at = 0
    while at < len(grpprl):
        code = grpprl[at]
        start, size = _operand(grpprl, at + 1, _SIZES.get(code, 1))
        if start + size > len(grpprl):
            return
        if code in _TERMS:
            yield Change(_TERMS[code], grpprl[start : start + size])
        at = start + size


def _operand(grpprl: bytes, at: int, size: int) -> tuple[int, int]:
    """Where an operand begins after its count, and how long it is in bytes."""
    count = grpprl[at] if at < len(grpprl) else 0
    if size == _COUNTED_TWICE:
        return at + 2, max(0, int.from_bytes(grpprl[at : at + 2], "little") - 1)
    if size == _TABS and count == 255:
        deleted = grpprl[at + 1] if at + 1 < len(grpprl) else 0
        added_at = at + 2 + 4 * deleted
        added = grpprl[added_at] if added_at < len(grpprl) else 0
        return at + 1, 2 + 4 * deleted + 3 * added
    if size in (_COUNTED, _TABS):
        return at + 1, count
    return at, size
