"""The encodings older than Unicode: their tables, and the reading of text by one of them.

Word shows the bytes of such text as characters of windows-1252, on Vietnamese machines of windows-1258; a byte that has
no character there stands as the control character of the same number.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLES = Path(__file__).parent / "data" / "encodings.tsv"
"""Letter × encoding: the bytes of the letter in hexadecimal; its head names the sources."""

NAMES = {
    "tcvn3": "TCVN3 (ABC)",
    "vni": "VNI",
    "vps": "VPS",
    "viscii": "VISCII",
    "bkhcm2": "BKHCM2",
    "vietware_x": "Vietware X",
    "vietware_f": "Vietware F",
}
"""The encodings in the order of how often archives hold them, and what people call them."""

OPTIONAL_HYPHEN = "\x1f"
"""What Word makes of the byte AD, which is «ư» in TCVN3: «D\\x1f¬ng» is «Dương»."""


def _charset(codec: str) -> dict[int, str]:
    """Byte → character; a byte the codec lacks is the control character of its number."""
    return {byte: bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in range(0x80, 0x100)}


_CP1252, _CP1258 = _charset("cp1252"), _charset("cp1258")
SHOWN = {chr(byte): byte for byte in range(0x100)} | {c: b for b, c in _CP1252.items()} | {OPTIONAL_HYPHEN: 0xAD}
"""Character as windows-1252 shows it → the byte that was meant."""
ONLY_1258 = {char: _CP1252[byte] for byte, char in _CP1258.items() if char not in SHOWN}
"""Character of windows-1258 alone → what windows-1252 shows for its byte; the other way round, `ONLY_1252`."""
ONLY_1252 = frozenset(_CP1252.values()) - frozenset(_CP1258.values())
_FROM_1258 = str.maketrans(ONLY_1258)
_TO_1258 = str.maketrans({_CP1252[byte]: char for byte, char in _CP1258.items()})


def as_shown(data: bytes) -> str:
    """Single bytes as windows-1252 shows them, one that it lacks as the control character of its number."""
    return data.decode("latin-1").translate(_CP1252)


def shown_by_1258(text: str) -> str:
    """Text that windows-1252 shows, as windows-1258 would show its bytes: marks follow their letters."""
    return text.translate(_TO_1258)


def shown_by_1252(text: str) -> str:
    """Text that windows-1258 shows, as windows-1252 would show its bytes."""
    return text.translate(_FROM_1258)


@dataclass(frozen=True, slots=True)
class Table:
    """One encoding: what its codes (one or two Latin-1 characters) mean, and a pattern that finds pairs.

    `unsure_case` holds the small letters whose code also stands for the capital.
    """

    letters: dict[str, str]
    translation: dict[int, str]
    pattern: re.Pattern[str] | None
    unsure_case: frozenset[str]


@cache
def table(name: str) -> Table:
    """The table of an encoding by its name in `NAMES`."""
    letters: dict[str, str] = {}
    capitals = set()
    for letter, code in _read()[name].items():  # small letters come first in the file
        key = code.decode("latin-1")
        if key in letters:
            capitals.add(letters[key])
        else:
            letters[key] = letter
    for key in [key for key in letters if len(key) == 2]:  # «Oâ»: a mark of the other case still is the mark
        for other in (key[1].lower(), key[1].upper()):
            if len(other) == 1 and ord(other) < 0x100:
                letters.setdefault(key[0] + other, letters[key])
    return Table(letters, _translation(letters), _pattern(letters), frozenset(capitals))


@cache
def _read() -> dict[str, dict[str, bytes]]:
    lines = [line for line in TABLES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    _, *names = lines[0].split("\t")
    rows = [line.split("\t") for line in lines[1:]]
    return {name: {row[0]: bytes.fromhex(row[at]) for row in rows} for at, name in enumerate(names, 1)}


def _translation(letters: dict[str, str]) -> dict[int, str]:
    """Shown character → letter for single bytes; where there are pairs → the Latin-1 character of its byte."""
    if all(len(key) == 1 for key in letters):
        return {ord(char): letters[chr(byte)] for char, byte in SHOWN.items() if chr(byte) in letters}
    used = {char for key in letters for char in key}
    return {ord(char): chr(byte) for char, byte in SHOWN.items() if byte >= 0x80 and chr(byte) in used}


def _pattern(letters: dict[str, str]) -> re.Pattern[str] | None:
    """Two-byte codes: a base and, where one follows, its mark; null for an encoding of single bytes."""
    bases = {key[0] for key in letters if len(key) == 2}
    if not bases:
        return None
    marks = {key[1] for key in letters if len(key) == 2}
    alone = {key for key in letters if len(key) == 1} - bases

    def any_of(chars: set[str]) -> str:
        return "[" + "".join(map(re.escape, sorted(chars))) + "]"

    return re.compile(f"{any_of(bases)}{any_of(marks)}?|{any_of(alone)}")


def read_as(text: str, name: str) -> str:
    """The text, NFC, if its bytes are those of an encoding; what the encoding does not use stays as it is."""
    known = table(name)
    text = text.translate(known.translation)
    if known.pattern is not None:
        text = known.pattern.sub(lambda code: _pair(code[0], known.letters), text)
    return unicodedata.normalize("NFC", text)


def _pair(code: str, letters: dict[str, str]) -> str:
    return letters.get(code) or "".join(letters.get(char, char) for char in code)


def write_as(text: str, name: str) -> str:
    """The text as its bytes in an encoding would be shown by windows-1252: the inverse of `read_as`, for tests."""
    codes = _read()[name]
    return as_shown(b"".join(codes.get(c) or c.encode("cp1252", "replace") for c in unicodedata.normalize("NFC", text)))
