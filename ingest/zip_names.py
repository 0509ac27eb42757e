"""The names of ZIP members as letters: what Windows in Vietnam writes states no encoding.

Explorer writes the bytes of the system's code page (cp1258, on an English system cp437), 7-Zip and WinRAR too unless
told otherwise, some programs UTF-8 without saying so; old names are typed in TCVN3 fonts. Which it is, is told by the
Vietnamese syllables that come out.
"""

import re
import struct
import unicodedata
import zlib

from ingest.encodings import convert_lines
from ingest.syllables import syllables
from ingest.zip_directory import Item, extra_field

_UTF8 = 0x800
_UNICODE_PATH = 0x7075
_PAGES = ("cp1258", "cp1252", "cp437")
"""Tried in this order; the first wins a tie."""
_WORD = re.compile(r"[^\W\d_]+")
_ODD = re.compile("[\x00-\x1f\x7f-\x9f\u2500-\u259f]")
"""Control characters and the frames of cp437: no name has any."""


def written(item: Item) -> str:
    """The name of a member as its maker saw it, NFC; folders divided by «/» or «\\»."""
    return unicodedata.normalize("NFC", _text(item))


def _text(item: Item) -> str:
    """The UTF-8 name where there is one (flag bit 11 of 4.4.4, or extra field 0x7075 of 4.6.9), else a guess."""
    field = extra_field(item.extra, _UNICODE_PATH)
    if len(field) > 5 and struct.unpack("<L", field[1:5])[0] == zlib.crc32(item.name):
        return field[5:].decode("utf-8", "replace")
    try:
        return item.name.decode("ascii" if not item.flags & _UTF8 else "utf-8")
    except UnicodeDecodeError:
        return guessed(item.name)


def guessed(name: bytes) -> str:
    """A name whose encoding nobody states: UTF-8 where it is valid, else the code page that gives most syllables."""
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        pages = [unicodedata.normalize("NFC", name.decode(page, "replace")) for page in _PAGES]
    (converted,) = convert_lines([name.decode("cp1252", "replace")])
    candidates = [*pages, *([converted.text] if converted.original else [])]
    return max(candidates, key=_likeness)


def _likeness(name: str) -> float:
    """Letters in Vietnamese syllables, less those in other words with marks and what no name has."""
    known = syllables()
    score = 0.0
    for word in _WORD.findall(name):
        if word.lower() in known:
            score += len(word)
        elif not word.isascii():
            score -= len(word)
    return score - 2 * len(_ODD.findall(name)) - 2 * name.count("\ufffd")
