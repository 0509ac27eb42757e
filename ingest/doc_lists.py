"""The lists of a Word 97–2003 file: what Word writes before their paragraphs.

[MS-DOC] 2.9.192 PlfLst, 2.9.147 LSTF, 2.9.150 LVL, 2.9.191 PlfLfo, 2.9.132 LFO. A description that is cut short ends
the lists there: their paragraphs then have no label.
"""

from dataclasses import dataclass

from ingest.doc_file import WordFile, unpacked
from ingest.doc_formats import CharacterFormat, characters_with
from ingest.doc_sprms import changes
from ingest.docx_numbering import VISIBLE_BULLETS, Level, Numbering
from ingest.errors import UnreadableSource

LISTS, OVERRIDES = 73, 74
"""The entries of the file's head that name the lists and what paragraphs refer to them by."""

BULLETS = frozenset(VISIBLE_BULLETS)
"""Labels that are signs and no letters of any font."""

_LIST, _OVERRIDE = 28, 16
_SIMPLE, _HAS_START, _HAS_LEVEL = 0x01, 0x10, 0x20
_FORMATS = {
    1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 22: "decimalZero", 23: "bullet", 255: "none",
}  # fmt: skip
_MOST_LISTS = 4096
_MOST, _LONGEST = 0x7FFF, 255


@dataclass(frozen=True, slots=True)
class _Shape:
    """A level, and the font of its label (null: that of the text)."""

    level: Level
    font: int | None


_Levels = dict[int, _Shape]


@dataclass(frozen=True, slots=True)
class _Use:
    """A list as paragraphs refer to it: its own number, and the levels and starts that are different there."""

    list_id: int
    levels: _Levels
    starts: dict[int, int]


class Lists(Numbering):
    """Counts the lists of one file; `label` must be asked in the order of the text."""

    def __init__(self, file: WordFile) -> None:
        super().__init__(file)
        self._shapes = _read_lists(file) if file.word_97 else {}
        self._uses = _read_uses(file.part(OVERRIDES)) if file.word_97 else []

    def font(self, number: int, level: int) -> int | None:
        """The number of the font of a label; null where it is that of the text."""
        shape = self._levels(number).get(level)
        return None if shape is None else shape.font

    def _levels(self, number: int) -> _Levels:
        if not 0 < number <= len(self._uses):
            return {}
        use = self._uses[number - 1]
        return {**self._shapes.get(use.list_id, {}), **use.levels}

    def describe(self, num_id: str) -> tuple[str, dict[int, Level], dict[int, int]]:
        number = int(num_id)
        levels = {at: shape.level for at, shape in self._levels(number).items()}
        if not levels:
            return "", {}, {}
        use = self._uses[number - 1]
        return str(use.list_id), levels, use.starts


def _read_lists(file: WordFile) -> dict[int, _Levels]:
    """The levels of each list; they stand behind the lists' heads, one for a simple list and nine for others."""
    start, size = file.bounds(LISTS)
    shapes: dict[int, _Levels] = {}
    if size < 2:
        return shapes
    at = start + size
    try:
        for index in range(min(unpacked("<H", file.table, start)[0], _MOST_LISTS)):
            head = start + 2 + _LIST * index
            list_id, flags = unpacked("<i", file.table, head)[0], unpacked("<B", file.table, head + 26)[0]
            levels = shapes[list_id] = {}
            for level in range(1 if flags & _SIMPLE else 9):
                levels[level], at = _read_level(file.table, at)
    except UnreadableSource:
        pass
    return shapes


def _read_level(table: bytes, at: int) -> tuple[_Shape, int]:
    """A level and the place behind it: its head, the changes of its paragraphs and labels, the label's text."""
    start, shape = unpacked("<iB", table, at)
    numbers = table[at + 6 : at + 15]
    of_label, of_paragraph = unpacked("<2B", table, at + 24)
    at += 28 + of_paragraph
    format = characters_with(CharacterFormat(font_other=-1), changes(table[at : at + of_label]), CharacterFormat())
    at += of_label
    length = unpacked("<H", table, at)[0]
    text = table[at + 2 : at + 2 + 2 * min(length, _LONGEST)].decode("utf-16-le", "replace")
    level = Level(_FORMATS.get(shape, "decimal"), _template(text, numbers), min(max(start, 0), _MOST))
    return _Shape(level, None if format.font_other < 0 else format.font_other), at + 2 + 2 * length


def _template(text: str, numbers: bytes) -> str:
    """A label's text with «%1» where a level's number stands; `numbers` counts those places from 1.

    A percent sign of the text itself is written full width, which `ingest.text` makes plain again.
    """
    letters = list(text.replace("%", "％"))
    for place in numbers:
        if 0 < place <= len(text) and text[place - 1] < "\t":
            letters[place - 1] = f"%{ord(text[place - 1]) + 1}"
    return "".join(letters)


def _read_uses(table: bytes) -> list[_Use]:
    """What paragraphs refer to: heads first, then what each of them changes about its list."""
    uses: list[_Use] = []
    if len(table) < 4:
        return uses
    count = min(unpacked("<I", table, 0)[0], (len(table) - 4) // _OVERRIDE, _MOST_LISTS)
    at = 4 + _OVERRIDE * count
    for index in range(count):
        head = 4 + _OVERRIDE * index
        use = _Use(unpacked("<i", table, head)[0], {}, {})
        uses.append(use)
        try:
            at = _read_changes(table, at, table[head + 12], use)
        except UnreadableSource:
            at = len(table)
    return uses


def _read_changes(table: bytes, at: int, count: int, use: _Use) -> int:
    """The levels that a use gives another start or another shape; the place behind them."""
    at += 4
    for _ in range(count):
        start, flags = unpacked("<iI", table, at)
        level = flags & 0xF
        at += 8
        if flags & _HAS_LEVEL:
            use.levels[level], at = _read_level(table, at)
            start = use.levels[level].level.start
        if flags & _HAS_START:
            use.starts[level] = min(max(start, 0), _MOST)
    return at
