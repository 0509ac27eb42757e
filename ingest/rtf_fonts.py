"""Fonts of an RTF file: the code page that each one's bytes are in."""

import codecs
from dataclasses import dataclass, field, replace

from ingest.encoding_fonts import kind_of
from ingest.encoding_tables import as_shown

_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp437",
}  # fmt: skip
_SYMBOL = 2
_MAX_FONTS = 10_000
_CODE_PAGES = {10000: "mac_roman", 65001: "utf-8", 936: "gbk", 1361: "johab"}


@dataclass(frozen=True, slots=True)
class Font:
    """An entry of the font table: \\fcharsetN and \\cpgN are null where it has none."""

    name: str = ""
    charset: int | None = None
    code_page: int | None = None


@dataclass(slots=True)
class FontTable:
    """The fonts of a file by their numbers, as their table tells them; `default` is that of \\deffN."""

    default: int = 0
    _fonts: dict[int, Font] = field(default_factory=dict)
    _entry: int = 0

    def word(self, name: str, number: int | None) -> None:
        """Take in \\fN, which begins an entry, and what follows it."""
        if name == "f" and len(self._fonts) < _MAX_FONTS:
            self._entry = number or 0
            self._fonts[self._entry] = Font()
        font = self._fonts.get(self._entry, Font())
        if name == "fcharset":
            self._fonts[self._entry] = replace(font, charset=number)
        elif name == "cpg":
            self._fonts[self._entry] = replace(font, code_page=number)

    def name(self, data: bytes) -> None:
        """A font's name ends with «;»; what comes in pieces is put together."""
        font = self._fonts.get(self._entry, Font())
        if len(font.name) < 100 and not font.name.endswith(";"):
            self._fonts[self._entry] = replace(font, name=font.name + data.decode("cp1252", "replace"))

    def of(self, number: int) -> Font:
        """The font of a stretch of text; the default one for a number below 0."""
        font = self._fonts.get(self.default if number < 0 else number, Font())
        return replace(font, name=font.name.partition(";")[0].strip())


def code_page(number: int | None) -> str | None:
    """The codec of a Windows code page; null for one that Python does not know."""
    if number is None:
        return None
    name = _CODE_PAGES.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def decoded(data: bytes, font: Font, default: str) -> str:
    """Bytes of text as Word shows them; `default` is the codec of the file (\\ansicpg).

    A font made for an encoding older than Unicode shows its bytes as Windows-1252 whatever the file says, and a
    font of signs has them in the private range, which `ingest.text` knows.
    """
    if data.isascii() and font.charset != _SYMBOL:
        return data.decode("ascii")
    if font.charset == _SYMBOL:
        return "".join(chr(0xF000 + byte) if byte >= 0x20 else chr(byte) for byte in data)
    codec = code_page(font.code_page) or _CHARSETS.get(-1 if font.charset is None else font.charset, default)
    if kind_of(font.name).encodings or codec == "cp1252":
        return as_shown(data)
    return data.decode(codec, "replace")
