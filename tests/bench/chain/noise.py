"""What the engine reads into stamps, signatures, handwriting and dirt is told from print and thrown away."""

from collections.abc import Sequence
from statistics import median

from ingest.words import Line, Word

_SURE = 0.6
"""Confidence from which a word counts as read."""
_LOST = 0.35
"""Mean confidence below which a whole line is noise."""
_SCRATCHES = frozenset("`´ˆ˜¨^~¬°|_‹›⁄¿¡“”‘’\"'")
"""Characters that no line begins or ends with as a word of its own."""
_VOWELS = frozenset("aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ")


def words_of_print(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without noise; none at all where the image is no page.

    A doubtful word between sure ones stays with its low confidence: it may be a handwritten number, and
    what is printed around it must survive.
    """
    size = _letter_height(lines)
    if size is None:
        return ()
    kept = [_trimmed(line, size) for line in lines if _is_print(line, size)]
    kept = [line for line in kept if line and _is_print(line, size)]
    return tuple(kept) if _is_page(kept) else ()


def _letter_height(lines: Sequence[Line]) -> float | None:
    """The usual height of words that were read well; null where there are none."""
    heights = [word.height for line in lines for word in line if word.confidence >= _SURE and is_word(word)]
    return median(heights) if heights else None


def is_word(word: Word) -> bool:
    """Letters or digits for the most part, of more than one character."""
    solid = sum(character.isalnum() for character in word.text)
    return len(word.text) > 1 and solid * 2 > len(word.text)


def _confidence(line: Line) -> float:
    letters = sum(len(word.text) for word in line)
    return sum(word.confidence * len(word.text) for word in line) / letters if letters else 0.0


def _is_print(line: Line, size: float) -> bool:
    """A line that was read well, or is at least made of words of the usual height."""
    confidence = _confidence(line)
    solid = sum(character.isalnum() for word in line for character in word.text)
    if confidence < _LOST or not solid:
        return False
    if confidence >= 0.8:
        return True
    good = [word for word in line if word.confidence >= _SURE and is_word(word) and 0.4 * size < word.height]
    letters = sum(len(word.text) for word in good)
    return letters >= 3 and 2 * letters >= sum(len(word.text) for word in line if word.confidence < _SURE)


def _odd(word: Word, size: float) -> bool:
    """Read badly, and strange in its height or its letters: a stroke of a pen, an edge of a stamp."""
    if not set(word.text) - _SCRATCHES:
        return True
    if word.confidence >= 0.5:
        return False
    strange_height = not 0.35 * size < word.height < 2.2 * size
    letters = [character for character in word.text.lower() if character.isalpha()]
    sayable = any(letter in _VOWELS for letter in letters) or any(c.isdigit() for c in word.text)
    sayable = sayable or (len(letters) > 1 and word.text.isupper())  # «VT,» «NCVX.»
    return strange_height or not sayable


def _trimmed(line: Line, size: float) -> Line:
    """The line without odd words at its ends."""
    first, last = 0, len(line)
    while first < last and _odd(line[first], size):
        first += 1
    while last > first and _odd(line[last - 1], size):
        last -= 1
    return line[first:last]


def _is_page(lines: Sequence[Line]) -> bool:
    """At least one word read well, and most of what was read is not doubtful."""
    words = [word for line in lines for word in line]
    letters = sum(len(word.text) for word in words)
    sure = sum(len(word.text) for word in words if word.confidence >= _SURE)
    return 2 * sure >= letters and any(word.confidence >= _SURE and is_word(word) for word in words)
