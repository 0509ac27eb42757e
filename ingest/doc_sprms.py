"""Property changes in Word 97–2003 files: a list of single property modifiers («sprm») and their operands.

[MS-DOC] 2.2.5 Property Storage, 2.6 Single Property Modifiers. Such a list is called a grpprl there.
"""

from collections.abc import Iterator
from typing import NamedTuple

PARAGRAPH, CHARACTER, TABLE = 1, 2, 5
"""What a modifier changes (its field sgc)."""

P_STYLE, P_ALIGN, P_ALIGN_OLD = 0x4600, 0x2461, 0x2403
P_LIST, P_LIST_LEVEL = 0x460B, 0x260A
P_IN_TABLE, P_ROW_END, P_DEPTH, P_DEPTH_MORE = 0x2416, 0x2417, 0x6649, 0x664A
P_INNER_CELL_END, P_INNER_ROW_END = 0x244B, 0x244C
P_HUGE, P_HUGE_OLD, P_TABLE = 0x6646, 0x6645, 0x646B

C_STYLE, C_PLAIN = 0x4A30, 0x2A33
C_DELETED, C_SPECIAL, C_SYMBOL = 0x0800, 0x0855, 0x6A09
C_BOLD, C_CAPS, C_HIDDEN = 0x0835, 0x083B, 0x083C
C_FONT, C_FONT_OTHER, C_FONT_ALL = 0x4A4F, 0x4A51, 0x4A3D

T_STYLE, T_DEFINITION, T_DEFINITION_OLD = 0x563A, 0xD608, 0xD606
T_RULES_OLD, T_RULES, T_CELL_RULES_OLD, T_CELL_RULES = 0xD605, 0xD613, 0xD620, 0xD62F
T_MERGE, T_SPLIT, T_MERGE_DOWN = 0x5624, 0x5625, 0xD62B
T_DEFINITION_95, T_RULES_95, T_CELL_RULES_95 = 0x1795, 0x1796, 0x1797
"""These three stand for modifiers of Word 95 whose operands are smaller; no file holds them."""

_TABS = 0xC615
_SIZES = (1, 1, 2, 4, 2, 2, -1, 3)
_SHORT = {
    0x05: P_ALIGN_OLD,
    0x0C: P_LIST_LEVEL,
    0x18: P_IN_TABLE,
    0x19: P_ROW_END,
    0x41: C_DELETED,
    0x53: C_PLAIN,
    0x55: C_BOLD,
    0x5B: C_CAPS,
    0x5C: C_HIDDEN,
    0x75: C_SPECIAL,
}
"""Modifiers that a piece may name in one byte (2.9.215 Prm0), those that are read here."""


class Change(NamedTuple):
    """One property and its new value, as it is stored: a number, or some bytes without their count."""

    sprm: int
    operand: bytes

    @property
    def group(self) -> int:
        """PARAGRAPH, CHARACTER or TABLE (or one of those that are of no use here)."""
        return (self.sprm >> 10) & 7

    @property
    def number(self) -> int:
        """The operand as a whole number without a sign."""
        return int.from_bytes(self.operand, "little")


def changes(grpprl: bytes) -> Iterator[Change]:
    """The changes of a list in their order; one that is cut short ends the list."""
    at = 0
    while at + 2 <= len(grpprl):
        sprm = grpprl[at] | grpprl[at + 1] << 8
        start, size = _operand(grpprl, at + 2, sprm)
        if start + size > len(grpprl):
            return
        yield Change(sprm, grpprl[start : start + size])
        at = start + size


def _operand(grpprl: bytes, at: int, sprm: int) -> tuple[int, int]:
    """Where an operand begins after its count, and how long it is in bytes (2.2.5.1, field spra)."""
    size = _SIZES[sprm >> 13]
    if size >= 0:
        return at, size
    if sprm in (T_DEFINITION, T_DEFINITION_OLD):
        return at + 2, max(0, int.from_bytes(grpprl[at : at + 2], "little") - 1)
    count = grpprl[at] if at < len(grpprl) else 0
    if sprm == _TABS and count == 255:
        deleted = grpprl[at + 1] if at + 1 < len(grpprl) else 0
        added_at = at + 2 + 4 * deleted
        added = grpprl[added_at] if added_at < len(grpprl) else 0
        return at + 1, 2 + 4 * deleted + 3 * added
    return at + 1, count


def of_short_prm(prm: int, word_97: bool = True) -> bytes:
    """The list of the one change that a piece's short prm stands for; empty for one of no use here."""
    code = prm >> 1 & 0x7F
    if not word_97:
        return bytes([code, prm >> 8]) if code in _SHORT else b""
    return _SHORT[code].to_bytes(2, "little") + bytes([prm >> 8]) if code in _SHORT else b""
