"""Which encodings a font can be made for, told by its name."""

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class FontKind:
    """The encodings a font can be made for, the likeliest first; none for a Unicode font or one unknown.

    `capitals` means that the font draws small letters as capitals (`.VnTimeH`).
    """

    encodings: tuple[str, ...] = ()
    capitals: bool = False


UNICODE = FontKind()
"""A font of Unicode, one that is not known, or none."""

_KINDS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), encodings)
    for pattern, encodings in (
        (r"\.vn|tcvn|abc[ _-]", ("tcvn3",)),
        (r"vni", ("vni",)),
        (r"vps", ("vps",)),
        (r"vi[ _-]|m?viscii", ("viscii",)),
        (r"svn(?!-)", ("vietware_f",)),  # «SVN-…» are Unicode fonts of today
        (r"^vn[a-z].*2$", ("bkhcm2", "vietware_x", "tcvn3")),
        (r"vn(?![af]-)[a-z]", ("vietware_x", "bkhcm2", "tcvn3")),
    )
)
"""The beginning of a font's name in small letters → encodings. Names: PC World Vietnam 12/2003 (ABC «.Vn», VNI «VNI-»,
Bách Khoa «Vn…», with two bytes «Vn…2»); WinVNKey's help («VI Times», «VPS Times», capital fonts «… H», «… Hoa»)."""

_CAPITALS = re.compile(r"(?:h|hoa)$")
_PREFIX = re.compile(r"^(?:@|[A-Z]{6}\+)")  # vertical writing; a subset in a PDF
_STYLE = re.compile(r"[,_-]?(?:(?:(?<!\s)\s++)?(?:bold|italic|regular|normal|mt|oblique)){1,6}+$", re.IGNORECASE)

_LONGEST = 100


def kind_of(font: str) -> FontKind:
    """What a font's name says: «.VnTimeH» is TCVN3 in capitals, «VNI-Times» VNI; any case, PDF subsets too."""
    return _kind_of(font[:_LONGEST])


@lru_cache(maxsize=1024)
def _kind_of(font: str) -> FontKind:
    name = _STYLE.sub("", _PREFIX.sub("", font.strip())).strip().lower()
    for pattern, encodings in _KINDS:
        if pattern.match(name):
            return FontKind(encodings, encodings[0] != "vni" and bool(_CAPITALS.search(name)))
    return UNICODE
