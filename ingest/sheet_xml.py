"""The large parts of a spreadsheet file read piece by piece.

Expat calls back for every element, so memory holds only what is kept of it. A document type declaration is refused:
no program writes one into a workbook, and entities make small files grow.
"""

import re
from collections.abc import Callable, Iterator
from typing import IO
from xml.parsers import expat

from ingest.errors import UnreadableSource
from ingest.sheet_package import PACKAGE_ERRORS

_PIECE = 1 << 18

Attributes = dict[str, str]


def parse(
    stream: IO[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    data: Callable[[str], None],
    passed_over: re.Pattern[bytes] | None = None,
) -> None:
    """Run expat over a part; `start` and `end` get names without their prefix. Broken XML is an UnreadableSource.

    `passed_over` are empty elements that say nothing: they are cut out before expat sees them, which is ten times as
    fast; where a part is not in a single-byte encoding nothing is cut out.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: start(name.rpartition(":")[2], attributes)
    parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = _refuse
    try:
        with stream:
            for piece in _pieces(stream):
                parser.Parse(passed_over.sub(b"", piece) if passed_over else piece, False)
            parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, *PACKAGE_ERRORS) as error:
        raise UnreadableSource(str(error)) from error


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """A stream in pieces that end before a «<», unless an element is longer than a piece."""
    rest = b""
    while piece := stream.read(_PIECE):
        cut = piece.rfind(b"<")
        if cut > 0:
            yield rest + piece[:cut]
            rest = piece[cut:]
        else:
            yield rest
            rest = piece
    yield rest


def _refuse(*_: object) -> None:
    raise UnreadableSource("<!DOCTYPE")
