"""Typefaces for training lines, by family, and the families that are held back for the figures.

All come from the Debian packages of `data/font-packages.txt`, which `make train` installs. A family that is
not there is left out, so a training elsewhere may differ a little.
"""

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import ImageFont

ROOTS = (
    Path("/usr/share/fonts"),
    Path("/usr/share/texmf/fonts/opentype"),
    Path(__file__).parent.parent / "samples" / "fonts",
)

STYLES = (48, 26, 17, 9)
"""How often the regular, bold, italic and bold italic files of a family are drawn."""


@dataclass(frozen=True, slots=True)
class Family:
    """A family: the stems of its files' names and how often it is drawn."""

    name: str
    files: tuple[str, ...]
    weight: float
    held: bool = False


def _four(stem: str, join: str = "-", regular: str = "Regular") -> tuple[str, ...]:
    return tuple(f"{stem}{join}{style}" for style in (regular, "Bold", "Italic", "BoldItalic"))


FAMILIES = (
    Family("Tinos", _four("Tinos"), 24),
    Family("Liberation Serif", _four("LiberationSerif"), 7),
    Family("Noto Serif", _four("NotoSerif"), 6),
    Family("Linux Libertine", ("LinLibertine_R", "LinLibertine_RB", "LinLibertine_RI", "LinLibertine_RZ"), 6),
    Family("Charis", _four("CharisSIL"), 6),
    Family("EB Garamond", ("EBGaramond12-Regular", "EBGaramond12-Italic"), 3),
    Family("DejaVu Serif", ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic"), 4),
    Family("CMU Serif", ("cmunrm", "cmunbx", "cmunti", "cmunbi"), 4),
    Family("GFS Artemisia", ("GFSArtemisia", "GFSArtemisiaBold", "GFSArtemisiaIt"), 3),
    Family("Pagella", ("texgyrepagella-regular", "texgyrepagella-bold", "texgyrepagella-italic"), 4),
    Family("Junicode", ("JunicodeTwoBeta-Regular", "JunicodeTwoBeta-Bold", "JunicodeTwoBeta-Italic"), 2),
    Family("Arimo", _four("Arimo"), 7),
    Family("Carlito", _four("Carlito"), 5),
    Family("Noto Sans", _four("NotoSans"), 2),
    Family("Open Sans", ("OpenSans-Regular", "OpenSans-Bold", "OpenSans-Italic"), 2),
    Family("Lato", ("Lato-Regular", "Lato-Bold", "Lato-Italic"), 2),
    Family("DejaVu Sans", ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"), 2),
    Family("Adventor", ("texgyreadventor-regular", "texgyreadventor-bold"), 1),
    Family("Cousine", _four("Cousine"), 6),
    Family("CMU Typewriter", ("cmuntt", "cmuntb", "cmunit"), 4),
    Family("JetBrains Mono", ("JetBrainsMono-Regular", "JetBrainsMono-Bold"), 1),
    Family("FreeSerif", ("FreeSerif", "FreeSerifBold", "FreeSerifItalic", "FreeSerifBoldItalic"), 8, True),
    Family(
        "Termes",
        ("texgyretermes-regular", "texgyretermes-bold", "texgyretermes-italic", "texgyretermes-bolditalic"),
        8,
        True,
    ),
    Family("Gentium", _four("GentiumPlus"), 3, True),
    Family("Doulos", ("DoulosSIL-Regular",), 3, True),
    Family("Latin Modern", ("lmroman10-regular", "lmroman10-bold", "lmroman10-italic"), 2, True),
    Family("GFS Didot", ("GFSDidot", "GFSDidotBold"), 2, True),
    Family("FreeSans", ("FreeSans", "FreeSansBold", "FreeSansOblique"), 3, True),
    Family("Roboto", ("Roboto-Regular", "Roboto-Bold", "Roboto-Italic"), 2, True),
    Family("Andika", _four("Andika"), 1, True),
    Family("FreeMono", ("FreeMono", "FreeMonoBold"), 2, True),
)


_BOXES = str.maketrans("", "", "□☑")


@dataclass(frozen=True, slots=True)
class Face:
    """One font file of a family and the characters it can draw."""

    family: str
    path: str
    characters: frozenset[str]

    def draws(self, text: str) -> bool:
        """Whether the file has every character of a text; boxes are drawn without it."""
        return self.characters.issuperset(text.translate(_BOXES))


@cache
def _files() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for root in ROOTS:
        for path in sorted(root.rglob("*.[to]tf")):
            found.setdefault(path.stem, path)
    return found


@cache
def faces(family: Family) -> tuple[Face, ...]:
    """The installed files of a family."""
    made = []
    for stem in family.files:
        path = _files().get(stem)
        if path:
            with TTFont(path, lazy=True) as font:
                characters = frozenset(chr(code) for code in font.getBestCmap())
            made.append(Face(family.name, str(path), characters))
    return tuple(made)


@cache
def installed(held: bool = False) -> tuple[Family, ...]:
    """The families to draw from: those for training, or those held back."""
    return tuple(family for family in FAMILIES if family.held == held and faces(family))


def draw_face(rng: random.Random, text: str, *, held: bool = False) -> Face:
    """A face that has every letter of a text, the commoner families more often."""
    families = installed(held)
    weights = [family.weight for family in families]
    for _ in range(6):
        styles = faces(rng.choices(families, weights)[0])
        face = rng.choices(styles, STYLES[: len(styles)])[0]
        if face.draws(text):
            return face
    return next(face for family in families for face in faces(family) if face.draws(text) or family is families[-1])


@cache
def sized(path: str, pixels: int) -> ImageFont.FreeTypeFont:
    """A font file at a size; kerning as the font has it."""
    return ImageFont.truetype(path, pixels, layout_engine=ImageFont.Layout.BASIC)
