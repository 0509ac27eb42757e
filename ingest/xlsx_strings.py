"""The strings of an XLSX file with the fonts of their parts (ECMA-376 Part 1, §18.4.8)."""

import re
from dataclasses import dataclass
from typing import IO

from ingest.errors import OversizedSource
from ingest.frozen import quick
from ingest.limits import MAX_STRINGS
from ingest.sheet_xml import Attributes, parse

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_OFF = {"0", "false"}


@quick
@dataclass(frozen=True, slots=True)
class RichText:
    """A stretch of a string; `font` and `bold` are null where the cell decides."""

    text: str
    font: str | None = None
    bold: bool | None = None


Rich = tuple[RichText, ...]


class RichReader:
    """Gathers the runs of an `si` or `is` element (§18.4.8); readings above Japanese words (`rPh`) are passed over."""

    def __init__(self) -> None:
        self._in_text = False
        self._skipping = 0
        self.clear()

    def clear(self) -> None:
        self._runs: list[RichText] = []
        self._text: list[str] = []
        self._font: str | None = None
        self._bold: bool | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "rPh":
            self._skipping += 1
        elif name == "t":
            self._in_text = not self._skipping
        elif name == "r":
            self._flush()
            self._font, self._bold = None, False
        elif name == "rFont":
            self._font = attributes.get("val")
        elif name == "b":
            self._bold = attributes.get("val", "1").lower() not in _OFF

    def end(self, name: str) -> None:
        if name == "t":
            self._in_text = False
        elif name == "rPh":
            self._skipping = max(0, self._skipping - 1)
        elif name == "r":
            self._flush()

    def data(self, text: str) -> None:
        if self._in_text:
            self._text.append(text)

    def _flush(self) -> None:
        if self._text:
            self._runs.append(RichText(unescaped("".join(self._text)), self._font, self._bold))
        self._text, self._font, self._bold = [], None, None

    def take(self) -> Rich:
        """What was gathered since the last call."""
        self._flush()
        runs = tuple(self._runs)
        self.clear()
        return runs


def unescaped(text: str) -> str:
    """«_x000D_» as the character it stands for (§22.9.2.19); line ends as «\\n»."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_strings(stream: IO[bytes]) -> list[Rich]:
    """The shared strings of a workbook in order."""
    strings: list[Rich] = []
    reader = RichReader()

    def end(name: str) -> None:
        reader.end(name)
        if name == "si":
            if len(strings) >= MAX_STRINGS:
                raise OversizedSource(f"> {MAX_STRINGS} chuỗi (strings)")
            strings.append(reader.take())

    parse(stream, reader.start, end, reader.data)
    return strings
