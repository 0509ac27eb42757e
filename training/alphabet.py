"""The characters that the recogniser can write."""

import unicodedata
from itertools import product

_TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
VOWELS = "aăâeêioôơuưy"
VIETNAMESE = "".join(
    sorted({unicodedata.normalize("NFC", v + t) for v, t in product(VOWELS, _TONES)} | set("bcdđfghjklmnpqrstvwxz"))
)
ASCII = "".join(chr(code) for code in range(0x21, 0x7F) if not chr(code).isalpha())
PRINT = "–—‘’“”„«»…•●▪·×±°²³½§№✓□☑"
"""Quotes, dashes, bullets, boxes to tick and signs that presses and word processors set."""
FOREIGN = "çîïëûüöäñœæŭĭŏĕč"
"""Letters of French, of foreign names and of the languages of the Central Highlands that Vietnamese lacks."""

CHARACTERS = " " + VIETNAMESE + VIETNAMESE.upper() + ASCII + PRINT + FOREIGN + FOREIGN.upper()
"""Class k of the network is `CHARACTERS[k - 1]`; class 0 is the blank of CTC."""
INDEX = {character: number for number, character in enumerate(CHARACTERS, 1)}
CLASSES = len(CHARACTERS) + 1
