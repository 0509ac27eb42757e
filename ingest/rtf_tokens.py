"""Rich Text Format cut into groups, control words and bytes of text (RTF 1.9.1, «Conventions of an RTF Reader»)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(?:(-?\d{1,10}))? ?"  # a control word, its number, and the space that ends it
    rb"|\\'([0-9A-Fa-f]{2})"  # a byte
    rb"|\\([^A-Za-z])"  # a control sign
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A control word with its number, null where it has none; control signs are words of one sign."""

    name: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Brace:
    """Where a group opens or closes."""

    opens: bool


Token = Word | Brace | bytes


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; the binary data of pictures (\\binN) is passed over, and so are signs without meaning."""
    position = 0
    while position < len(data):
        match = _TOKEN.match(data, position)
        if match is None:  # a line end, or a «\\» that nothing follows
            position += 1
            continue
        position = match.end()
        word, number, byte, sign, brace, text = match.groups()
        if word is not None:
            name = word.decode("ascii")
            if name == "bin":
                size = int(number or 0)
                position += size if 0 < size <= len(data) - position else 0  # a size beyond the file is a lie
                continue
            yield Word(name, int(number) if number is not None else None)
        elif byte is not None:
            yield bytes([int(byte, 16)])
        elif sign is not None:
            yield Word("par" if sign in (b"\r", b"\n") else sign.decode("latin-1"))
        elif brace is not None:
            yield Brace(brace == b"{")
        else:
            yield text
