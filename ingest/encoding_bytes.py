"""The bytes of a text file as text, and text that a program has shown by the wrong page of characters."""

import codecs
import re
import unicodedata
from collections.abc import Iterable, Sequence

from ingest.encoding_tables import NAMES, ONLY_1252, ONLY_1258, SHOWN, as_shown, shown_by_1252, shown_by_1258
from ingest.encoding_words import doubtful, marked, verdict, weigh

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins with that of UTF-16 and so comes first."""
_FOLLOWING = "[" + "".join(re.escape(char) for char, byte in SHOWN.items() if 0x80 <= byte < 0xC0) + "]"
_SEQUENCES = re.compile(f"[\u00c2-\u00df]{_FOLLOWING}|[\u00e0-\u00ef]{_FOLLOWING}{{2}}")
"""The bytes of one letter in UTF-8, shown each as a character of its own: «á»…» for «ễ»."""
_SAMPLE = 2**16
"""How many bytes or characters are looked at to tell an encoding."""


def decode(data: bytes) -> str:
    """The bytes of a text file as text: by a byte order mark, as UTF-8, UTF-16, else as single bytes.

    Single bytes are windows-1258 where that makes Vietnamese of them; else each stands as windows-1252 shows it, so
    that `ingest.encodings` can convert an encoding older than Unicode. Bytes that cannot be decoded become U+FFFD.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        return text if _is_utf8(text[:_SAMPLE]) else _single_bytes(data)


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of plain letters is nought."""
    zeros = data[0::2].count(0), data[1::2].count(0)
    half = len(data) // 2
    if half < 2 or min(zeros) * 20 > max(zeros) or max(zeros) * 5 < half:
        return ""
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _is_utf8(text: str) -> bool:
    """Whether broken UTF-8 still is UTF-8: few of its characters beyond ASCII are lost."""
    lost = text.count("\ufffd")
    return lost * 10 < sum(char > "\x7f" for char in text) - lost


def _single_bytes(data: bytes) -> str:
    shown = as_shown(data)
    sample = as_shown(data[:_SAMPLE])
    composed = unicodedata.normalize("NFC", shown_by_1258(sample))
    plain = _good(sample)
    if _good(composed) <= max(plain, *(weigh(marked(sample), name).pro for name in NAMES)):
        return shown
    return unicodedata.normalize("NFC", shown_by_1258(shown))


def _good(text: str) -> int:
    """How many different words of a text are Vietnamese with marks."""
    return sum(verdict(word) == "good" for word in set(marked(text)))


def shown_alike(texts: Sequence[str]) -> list[str]:
    """Texts of one file as windows-1252 shows them, where windows-1258 did: «QuyƠt» is «QuyÕt», TCVN3 for «Quyết».

    They stay as they are unless that makes an old encoding of them and Unicode does not.
    """
    whole = "\n".join(text for text in texts if doubtful(text) and _may_be_1258(text))[:_SAMPLE]
    if whole.isascii() or not ONLY_1258.keys() & set(whole):
        return list(texts)
    words = marked(shown_by_1252(whole))
    if max(weigh(words, name).pro for name in NAMES) < 2 * _good(whole) + 2:
        return list(texts)
    return [shown_by_1252(text) if _may_be_1258(text) else text for text in texts]


def _may_be_1258(text: Iterable[str]) -> bool:
    chars = set(text)
    return not chars & ONLY_1252 and all(char in SHOWN or char in ONLY_1258 for char in chars)


def mended(text: str) -> str:
    """UTF-8 that a program has taken for windows-1252, «Nguyá»…n», as it was meant; any other text as it is."""
    found = _SEQUENCES.sub(lambda sequence: _from_utf8(sequence[0]), text)
    if found == text or _good(found[:_SAMPLE]) <= _good(text[:_SAMPLE]):
        return text
    return found if len(doubtful(found)) < len(doubtful(text)) else text


def _from_utf8(sequence: str) -> str:
    try:
        return bytes(SHOWN[char] for char in sequence).decode("utf-8")
    except UnicodeDecodeError:
        return sequence
