"""What counts as the same words: NFC, one tone placement, one kind of apostrophe, dash and quotation mark."""

import re
import unicodedata

from ingest.text import same_tone_place

UNASKED = "?"
"""A value in the truth that is not compared: the contract does not settle what a reader should make of it."""

_SAME = str.maketrans({**dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("“”«»„", '"'), **dict.fromkeys("–—‑−", "-")})


def plain(value: object) -> str | None:
    """A value as it is compared; null stays null."""
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return "-".join(str(v) for v in value)
    text = same_tone_place(unicodedata.normalize("NFC", str(value))).translate(_SAME)
    return re.sub(r"\s+", " ", re.sub(r"\s*-\s*", "-", text)).strip()


def as_compared(name: str, value: object) -> str | None:
    """A field's value as compared: «T/M» is «TM.», «bà» in a sentence is the «Bà» of a list, false is nothing."""
    words = plain(value) if value is not False else None
    if words is None:
        return None
    if name == "signer_capacity":
        return re.sub(r"\b([TK])/([MLT])\b\.?", r"\1\2.", words)
    return words.casefold() if name == "honorific" else words
