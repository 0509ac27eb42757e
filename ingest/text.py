"""The only normalisation of text: NFC, spaces, look-alike letters; and the folding that comparisons use."""

import re
import unicodedata

_INVISIBLE = dict.fromkeys([0xAD, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF], None)
_VIETNAMESE_D = {0xD0: "Đ", 0xF0: "đ", 0x189: "Đ", 0x256: "đ"}
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
_SYMBOL_FONTS = dict.fromkeys(range(0xF020, 0xF100), "•") | {
    0xF020: " ", 0xF02B: "+", 0xF02D: "-", 0xF0A8: "☐", 0xF0FB: "✗", 0xF0FC: "✓", 0xF0FD: "☒", 0xF0FE: "☑"
}  # fmt: skip
_ONE_FOR_ONE = {**_SYMBOL_FONTS, **_CONTROLS, **_INVISIBLE, **_VIETNAMESE_D, **_FULL_WIDTH}

_CYRILLIC = str.maketrans("АВЕКМНОРСТУХІЈЅаеорсухіјѕ", "ABEKMHOPCTYXIJSaeopcyxijs")
_ODD = re.compile("[" + "".join(map(re.escape, map(chr, _ONE_FOR_ONE))) + "\u0400-\u04ff]")
_WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")

_TONED = {"a": "àáảãạ", "e": "èéẻẽẹ", "y": "ỳýỷỹỵ"}
_MARKS = "\u0300\u0301\u0309\u0303\u0323"
_OPEN_RHYME = re.compile(r"([oO])([àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ])(?![^\W\d_])|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_])")


def normalise(text: str) -> str:
    """The form in which text is stored: one line, NFC, single spaces, no invisible characters.

    «Ð» (U+00D0) becomes «Đ», full-width characters plain ones, a Cyrillic letter inside a Latin word the Latin
    letter it looks like, and a sign of the fonts Symbol and Wingdings a bullet, dash or tick. Nothing else is
    respelled.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    if _ODD.search(text):
        text = unicodedata.normalize("NFC", text.translate(_ONE_FOR_ONE))
        text = _WORD.sub(_latin, text)
    return " ".join(unicodedata.normalize("NFC", text).split())


def _latin(word: re.Match[str]) -> str:
    """A word with Latin letters or Vietnamese marks in it loses its Cyrillic look-alikes; a Russian one stays."""
    return word[0].translate(_CYRILLIC) if _LATIN.search(word[0]) else word[0]


class _Folding(dict[int, str]):
    """Code point → folded character, filled as characters turn up; always one character for one."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        parts = unicodedata.normalize("NFD", char)
        base = parts[0] if all(unicodedata.combining(mark) for mark in parts[1:]) else char
        lower = base.lower()
        folded = {"đ": "d"}.get(lower, lower if len(lower) == 1 else base)
        self[code] = folded
        return folded


_folding = _Folding()


def fold(text: str) -> str:
    """Lower case, đ → d, marks off; as long as the NFC form of `text`, so offsets stay valid."""
    return unicodedata.normalize("NFC", text).translate(_folding)


def same_tone_place(text: str) -> str:
    """«hoà, khoẻ, uỷ» as «hòa, khỏe, ủy»: one tone placement, for comparisons only (length unchanged).

    Only where «oa», «oe», «uy» is the whole rhyme: «hoàn», «thuyền» and «quý» stay.
    """
    return _OPEN_RHYME.sub(_tone_on_first, unicodedata.normalize("NFC", text))


def _tone_on_first(rhyme: re.Match[str]) -> str:
    first, second = (rhyme[1], rhyme[2]) if rhyme[1] else (rhyme[3], rhyme[4])
    plain = unicodedata.normalize("NFD", second)[0]
    mark = _MARKS[_TONED[plain.lower()].index(second.lower())]
    return unicodedata.normalize("NFC", first + mark) + plain
