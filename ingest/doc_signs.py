"""Characters that mean something to Word, and what stands for them in the text.

[MS-DOC] 2.4.1 and 2.9.46 CSymbolOperand; the letters of VPS and VISCII in control positions: their code tables.
"""

from functools import lru_cache

from ingest.encoding_fonts import kind_of

_ALWAYS = {0x07: None, 0x0B: "\n", 0x0C: "\f", 0x0D: None, 0x0E: "\f", 0x00: None}
_SIGNS = dict.fromkeys((*range(1, 9), *range(16, 31))) | {0x1E: "-"}
_WITH_LETTERS = frozenset({"vps", "viscii"})
_BULLET_FONTS = ("symbol", "wingdings", "webdings", "monotype sorts", "zapf")


def plain(text: str, font: str, special: bool) -> str:
    """Text in one font without the signs of Word; `special` says that all of them are signs.

    A hyphen that does not break is one; an optional one stays (U+001F), because in TCVN3 it is the letter «ư» and
    `ingest.encodings` knows.
    """
    if text.isprintable():
        return text
    signs = special or not _has_control_letters(font)
    return text.translate(_ALWAYS | _SIGNS if signs else _ALWAYS)


@lru_cache(maxsize=1024)
def _has_control_letters(font: str) -> bool:
    return not _WITH_LETTERS.isdisjoint(kind_of(font).encodings)


def symbol(code: int, font: str) -> str:
    """A sign of a font of signs, in the private area where `ingest.text` knows it; letters of other fonts stay."""
    if code < 0x100 and font.lower().startswith(_BULLET_FONTS):
        return chr(0xF000 + code)
    return chr(code) if 0x20 <= code < 0xD800 or code >= 0xE000 else ""
