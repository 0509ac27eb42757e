"""What is read into stamps, signatures, handwriting and dirt is told from print and thrown away."""

import re
from collections.abc import Iterable, Sequence
from statistics import median

from ingest.limits import MAX_LONE_SIGNS
from ingest.lone import undoubled
from ingest.words import Line, Word

_SURE = 0.8
"""Chance by letter from which a word counts as read."""
_DOUBTFUL = 0.5
"""Chance by letter below which a word at the end of a line may be a stroke of a pen."""
_READ, _READ_SHORT, _READ_LONE = 0.75, 0.85, 0.9
"""Mean chance by letter of a line of print, of one with two letters, of a lone letter."""
_LONE_NUMBER = 0.7
"""Chance of a lone digit: the number of a page or of a row."""
_LOST = 0.6
"""Mean chance by letter below which a whole line is noise."""
_SCRAWL = 0.3
"""Mean chance by letter below which what stands in a cell is no print."""
_SCRATCHES = frozenset("`´ˆ˜¨^~¬°|_‹›⁄¿¡“”‘’\"'")
"""Characters that no line begins or ends with as a word of its own."""
_MARKERS = frozenset("-–—+*•●▪")
"""What opens an item of a list."""
_CROSSES = frozenset("xX×+vV✓✔√")
"""What marks a row in a column of a list; our reader sees a lone one as well as it can, which is not well."""
_CROSS, _CROSS_BELOW = 0.35, 0.15
"""Chance of a lone cross of which the page has others, and of one in a column of others."""
_ALIKE, _SPECKED = 0.25, 0.5
"""Share by which the heights of crosses may differ, and of those in one column."""
_NUMBER_OF_ROW = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])[.)]?")
"""What may number a row of a list or a group of rows."""
_NUMBER, _LABEL, _FEWEST_NUMBERS = 0.4, 0.6, 2
"""Chance by letter of a number, and of a label, in a column of so many numbers."""
_ASTRAY, _LABEL_ASTRAY = 0.4, 1.0
"""Of the height of the numbers: by how much another one may stand astray, and a label, which is set by itself."""
_NOTHING = slice(0, 0)
_VOWELS = frozenset("aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ")


def words_of_print(lines: Sequence[Line]) -> tuple[slice, ...]:
    """For each line which of its words are print: none of a line of noise, none at all where the image is no page.

    A doubtful word between sure ones stays with its low confidence: it may be a handwritten number, and
    what is printed around it must survive.
    """
    size = _letter_height(lines)
    if size is None:
        return (_NOTHING,) * len(lines)
    kept = [_trimmed(line, size) if _is_print(line, size) else _NOTHING for line in lines]
    kept = [
        part if line[part] and _is_print(line[part], size) else _NOTHING for line, part in zip(lines, kept, strict=True)
    ]
    if not _is_page([line[part] for line, part in zip(lines, kept, strict=True)]):
        return (_NOTHING,) * len(lines)
    print_ = [line[part] for line, part in zip(lines, kept, strict=True)]
    if sum(len(line) == 1 for line in lines) > MAX_LONE_SIGNS:
        return tuple(kept)
    signs = _crosses(lines, print_) | _numbers(lines, print_)
    return tuple(slice(0, 1) if n in signs else part for n, part in enumerate(kept))


def _crosses(lines: Sequence[Line], kept: Sequence[Line]) -> frozenset[int]:
    """The lines that are a lone cross as high as another one of the page, each with a line of print beside it."""
    lone = {n: line[0] for n, line in enumerate(lines) if len(line) == 1 and undoubled(line[0].text) in _CROSSES}
    print_ = [line[0] for n, line in enumerate(kept) if line and n not in lone]
    likely = {
        n: word
        for n, word in lone.items()
        if by_letter(word) >= (_CROSS_BELOW if _below_others(word, lone.values()) else _CROSS)
        and any(other.top < (word.top + word.bottom) / 2 < other.bottom for other in print_)
    }
    return frozenset(n for n, word in likely.items() if any(m != n and _same_cross(word, w) for m, w in likely.items()))


def _below_others(word: Word, crosses: Iterable[Word]) -> bool:
    """Whether a cross stands in one column with others that are likely."""
    sure = (other for other in crosses if by_letter(other) >= _CROSS and other is not word)
    return sum(abs(word.left - other.left) < _ASTRAY * other.height for other in sure) >= _FEWEST_NUMBERS


def _same_cross(word: Word, other: Word) -> bool:
    """Whether two crosses are as high; a speck beside one makes it look higher than those above and below it."""
    most = _ALIKE if abs(word.left - other.left) > _ASTRAY * other.height else _SPECKED
    return abs(word.height - other.height) < most * other.height


def _numbers(lines: Sequence[Line], kept: Sequence[Line]) -> frozenset[int]:
    """The lines that are a lone number or label of a row: under or over others, as high, and beside print."""
    sure = [line[0] for line in kept if len(line) == 1 and line[0].text.rstrip(".)").isdigit()]
    return frozenset(
        n
        for n, line in enumerate(lines)
        if len(line) == 1
        and not kept[n]
        and _NUMBER_OF_ROW.fullmatch(line[0].text)
        and by_letter(line[0]) >= (_NUMBER if line[0].text[0].isdigit() else _LABEL)
        and sum(_in_column(line[0], other) for other in sure) >= _FEWEST_NUMBERS
        and any(other and _beside(line[0], other[0]) for other in kept)
    )


def _in_column(word: Word, other: Word) -> bool:
    """Whether two numbers are of one column: as high, their left or right edges or their middles on one line."""
    near, most = _ASTRAY * other.height, (_ASTRAY if word.text[0].isdigit() else _LABEL_ASTRAY) * other.height
    edges = word.left - other.left, word.right - other.right, (word.left + word.right - other.left - other.right) / 2
    return abs(word.height - other.height) < near and min(map(abs, edges)) < most


def _beside(word: Word, first: Word) -> bool:
    """Whether a line that begins with a word stands to the right of another on its height."""
    return first.left > word.right and first.top < (word.top + word.bottom) / 2 < first.bottom


def print_of_page(running: Sequence[Line], in_cells: Sequence[Line]) -> tuple[slice, ...]:
    """For each line which of its words are print, running ones first; none where no letter or digit is left.

    The strokes of a map that look like a table's rules leave cells with nothing but dashes in them.
    """
    parts = (*words_of_print(running), *map(print_in_cell, in_cells))
    words = (word for line, part in zip((*running, *in_cells), parts, strict=True) for word in line[part])
    if any(character.isalnum() for word in words for character in word.text):
        return parts
    return (_NOTHING,) * len(parts)


def print_in_cell(line: Line) -> slice:
    """The whole line of a cell, or nothing of a scrawl. A cell may hold a lone cross or number: nearly all stays."""
    return slice(0, len(line)) if line and _chance(line) >= _SCRAWL else _NOTHING


def by_letter(word: Word) -> float:
    """The chance of a word led back to one letter: a posterior falls with each letter, and scrawls are short."""
    return float(word.confidence ** (1 / len(word.text)))


def is_word(word: Word) -> bool:
    """Letters or digits for the most part, of more than one character."""
    solid = sum(character.isalnum() for character in word.text)
    return len(word.text) > 1 and solid * 2 > len(word.text)


def _letter_height(lines: Sequence[Line]) -> float | None:
    """The usual height of words that were read well; null where there are none."""
    heights = [word.height for line in lines for word in line if by_letter(word) >= _SURE and is_word(word)]
    return median(heights) if heights else None


def _chance(line: Line) -> float:
    """The mean chance by letter."""
    letters = sum(len(word.text) for word in line)
    return sum(by_letter(word) * len(word.text) for word in line) / letters if letters else 0.0


def _is_print(line: Line, size: float) -> bool:
    """A line that was read well, or is at least made of words of the usual height."""
    chance = _chance(line)
    solid = [character for word in line for character in word.text if character.isalnum()]
    if chance < _LOST or not solid:
        return False
    if len(solid) == 1:
        usual = 0.4 * size < line[0].height < 1.6 * size
        return usual and chance >= (_LONE_NUMBER if solid[0].isdigit() else _READ_LONE)
    if chance >= (_READ if len(solid) > 2 else _READ_SHORT):
        return True
    good = [word for word in line if by_letter(word) >= _SURE and is_word(word) and 0.4 * size < word.height]
    letters = sum(len(word.text) for word in good)
    return letters >= 3 and 3 * letters >= sum(len(word.text) for word in line if by_letter(word) < _SURE)


def _odd(word: Word, size: float) -> bool:
    """Read badly, and strange in its height or its letters: a stroke of a pen, an edge of a stamp."""
    if not set(word.text) - _SCRATCHES:
        return True
    if by_letter(word) >= _DOUBTFUL:
        return False
    letters = [character for character in word.text.lower() if character.isalpha()]
    sayable = any(letter in _VOWELS for letter in letters) or any(c.isdigit() for c in word.text)
    sayable = sayable or (len(letters) > 1 and word.text.isupper())  # «VT,» «NCVX.»
    return not 0.35 * size < word.height < 2.2 * size or not sayable


def _trimmed(line: Line, size: float) -> slice:
    """Which words are left without the odd ones at both ends; the marker of an item is small and often doubtful."""
    first, last = 0, len(line)
    if line[0].text not in _MARKERS or line[0].height > 0.8 * size or len(line) == 1:
        while first < last and _odd(line[first], size):
            first += 1
    while last > first and _odd(line[last - 1], size):
        last -= 1
    return slice(first, last)


def _is_page(lines: Sequence[Line]) -> bool:
    """At least one word of letters read well (strokes of a pen look like figures), and most is not doubtful.

    Where there is but one, it has a vowel.
    """
    words = [word for line in lines for word in line]
    letters = sum(len(word.text) for word in words)
    sure = sum(len(word.text) for word in words if by_letter(word) >= _SURE)
    told = [word for word in words if by_letter(word) >= _SURE and sum(c.isalpha() for c in word.text) > 1]
    sayable = any(set(word.text.lower()) & _VOWELS for word in told)  # a lone «CN» is a scribble
    return 2 * sure >= letters and (sayable or len(told) > 1)
