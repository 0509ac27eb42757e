"""A line's letters put on paper: in one face or two, letter-spaced, with raised figures, boxes and moved marks.

Typefaces set the tone of a letter with a hat above it, to its right or to its left, nearer or farther; the free
ones show only some of these ways. A line in a few is therefore set with its tones put on by hand.
"""

import random
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PIL import Image, ImageChops, ImageDraw, ImageFont

from training.fonts import Face, sized

_PIECES = re.compile(r"[□☑]|\(\d{1,2}\)|(?:(?!\(\d{1,2}\))[^□☑])+")
_BOX = 0.9
"""Of the type's size: how far a box to tick advances."""
_ROOFS = frozenset("\u0302\u0306")
_DOT = "\u0323"
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


@dataclass(frozen=True, slots=True)
class Marks:
    """How tones are put on by hand: beside which roofs (-1 left, 0 above, 1 right), their size and shift in em."""

    sides: tuple[tuple[str, int], ...]
    size: float
    across: float
    up: float


class Style(Protocol):
    """What the writer has to know of a setting."""

    @property
    def face(self) -> Face: ...
    @property
    def second(self) -> Face | None: ...
    @property
    def em(self) -> int: ...
    @property
    def spacing(self) -> float: ...
    @property
    def raised(self) -> bool: ...
    @property
    def marks(self) -> Marks | None: ...


def draw_marks(rng: random.Random) -> Marks:
    """One way of putting tones on."""
    sides = {"\u0301": rng.choice((0, 1, 1)), "\u0300": rng.choice((-1, -1, 0, 1)), "\u0309": rng.choice((0, 1, 1))}
    return Marks(tuple(sides.items()), rng.uniform(0.8, 1.2), rng.uniform(-0.05, 0.05), rng.uniform(-0.03, 0.05))


def measure(text: str, style: Style) -> float:
    """How wide a line comes out, in pixels."""
    wide = sum(_advance(piece, face, style) for piece, face in _pieces(text, style))
    return wide + len(text) * style.spacing * style.em + 1


def write(pen: ImageDraw.ImageDraw, left: float, baseline: float, text: str, style: Style) -> float:
    """Write a line from `left` on; where it ends."""
    for piece, face in _pieces(text, style):
        if piece in "□☑":
            _box(pen, left, baseline, style.em, ticked=piece == "☑")
            left += _advance(piece, face, style)
        elif _is_raised(piece, style):
            pen.text((left, baseline - 0.36 * style.em), piece, 255, _small(face, style), anchor="ls")
            left += _advance(piece, face, style)
        elif style.spacing:
            for letter in piece:
                left = _put(pen, left, baseline, letter, face, style) + style.spacing * style.em
        else:
            left = _put(pen, left, baseline, piece, face, style)
    return left


def _pieces(text: str, style: Style) -> list[tuple[str, Face]]:
    if not style.second:
        return [(piece, style.face) for piece in _PIECES.findall(text)]
    cut = text.find(" ", len(text) // 3) + 1
    halves = ((text[:cut], style.face), (text[cut:], style.second))
    return [(piece, face) for half, face in halves for piece in _PIECES.findall(half)]


def _is_raised(piece: str, style: Style) -> bool:
    return style.raised and piece[0] == "(" and piece[1:-1].isdigit()


def _small(face: Face, style: Style) -> ImageFont.FreeTypeFont:
    return sized(face.path, max(9, round(0.64 * style.em)))


def _advance(piece: str, face: Face, style: Style) -> float:
    if piece in "□☑":
        return _BOX * style.em
    return float((_small(face, style) if _is_raised(piece, style) else sized(face.path, style.em)).getlength(piece))


def _box(pen: ImageDraw.ImageDraw, left: float, baseline: float, em: int, *, ticked: bool) -> None:
    side, thick = 0.68 * em, max(1, em // 22)
    x, y = left + 0.1 * em, baseline - 0.66 * em
    pen.rectangle((x, y, x + side, y + side), outline=255, width=thick)
    if ticked:
        points = [(x + 0.15 * em, y + 0.35 * em), (x + 0.3 * em, y + 0.52 * em), (x + 0.58 * em, y + 0.12 * em)]
        pen.line(points, 255, thick + 1)


def _put(pen: ImageDraw.ImageDraw, left: float, baseline: float, text: str, face: Face, style: Style) -> float:
    font = sized(face.path, style.em)
    if not style.marks:
        pen.text((left, baseline), text, 255, font, anchor="ls")
        return left + font.getlength(text)
    bare = [_without_tone(letter) for letter in text]
    letters = "".join(letter for letter, _ in bare)
    pen.text((left, baseline), letters, 255, font, anchor="ls")
    for place, (letter, tone) in enumerate(bare):
        if tone:
            _put_tone(pen, (left + font.getlength(letters[:place]), baseline), letter, tone, face, style)
    return left + font.getlength(text)


def _without_tone(letter: str) -> tuple[str, str]:
    """A letter without its tone, and the tone; «i» keeps its tone, for it would get its dot back."""
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(c for c in parts if c in _TONES)
    if not tone or parts[0] == "i":
        return letter, ""
    return unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES)), tone


@cache
def _tone(path: str, pixels: int, tone: str, capital: bool) -> tuple[Image.Image, int, int] | None:
    """A tone as a face draws it over an e: its picture, how far its middle is from the e's, its lower edge's y."""
    font, base = sized(path, pixels), "E" if capital else "e"
    pictures = []
    for letter in (base, unicodedata.normalize("NFC", base + tone)):
        picture = Image.new("L", (2 * pixels, 2 * pixels), 0)
        ImageDraw.Draw(picture).text((pixels // 2, round(1.4 * pixels)), letter, 255, font, anchor="ls")
        pictures.append(picture)
    top = pictures[0].getbbox()
    found = ImageChops.subtract(pictures[1], pictures[0])
    if top and tone != _DOT:  # hinting moves the letter too: only what is above it is the tone
        found.paste(0, (0, top[1], found.width, found.height))
    edges = found.point(lambda grey: 255 if grey > 60 else 0).getbbox()
    if not edges:
        return None
    middle = (edges[0] + edges[2]) // 2 - pixels // 2 - round(font.getlength(base) / 2)
    return found.crop(edges), middle, edges[3] - round(1.4 * pixels)


def _put_tone(
    pen: ImageDraw.ImageDraw, at: tuple[float, float], letter: str, tone: str, face: Face, style: Style
) -> None:
    marks, em, font = style.marks, style.em, sized(face.path, style.em)
    found = _tone(face.path, em, tone, letter.isupper())
    if not marks or not found:
        return
    picture, off, low = found
    picture = picture.resize((max(1, round(picture.width * marks.size)), max(1, round(picture.height * marks.size))))
    parts = unicodedata.normalize("NFD", letter)
    body = font.getbbox(parts[0], anchor="ls")
    top = font.getbbox(letter, anchor="ls")[1]
    x = at[0] + (body[0] + body[2]) / 2 + off + marks.across * em - picture.width / 2
    y = at[1] + (low if tone == _DOT else top - (0.04 + marks.up) * em) - picture.height
    side = dict(marks.sides).get(tone, 0) if _ROOFS & set(parts) else 0
    if side:
        x += side * (0.12 * em + picture.width * 0.42)
        y += 0.13 * em
    pen.bitmap((round(x), round(y)), picture, 255)
