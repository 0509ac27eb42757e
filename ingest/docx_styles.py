"""What the styles of a Word file say about a paragraph or a table: bold, centred, numbered, ruled, its font."""

from dataclasses import dataclass
from typing import Any

from ingest.encoding_fonts import kind_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML, as lxml writes it before a tag."""

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFF = {"0", "false", "off", "none"}
_ASCII, _HANSI = W + "ascii", W + "hAnsi"
_NO_RULE = {"nil", "none"}


@dataclass(frozen=True, slots=True)
class Style:
    """What a style settles, inherited values included; null where it says nothing."""

    bold: bool | None = None
    centred: bool | None = None
    num_id: str | None = None
    level: int | None = None
    ruled: frozenset[str] = frozenset()
    font: str | None = None


NO_STYLE = Style()


class Styles:
    """The styles of a file by their id; each is worked out when it is first asked for.

    `font` is that of text whose style names none, `themes` the fonts that the theme gives names to, and
    `has_old_fonts` says whether any font of the file was made for an encoding older than Unicode.
    """

    def __init__(self, root: Any, theme: Any = None, body: Any = None) -> None:
        self.themes = _themes(theme)
        fonts = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
        self.font = font_of(fonts, self.themes)
        used = {name for part in (root, body) if part is not None for name in _font_names(part)}
        self.has_old_fonts = any(kind_of(name).encodings for name in used | set(self.themes.values()))
        self._elements: dict[str, Any] = {}
        self._known: dict[str, Style] = {}
        self._default: str | None = None
        for element in root.iterchildren(W + "style") if root is not None else ():
            name = element.get(W + "styleId", "")
            self._elements[name] = element
            if element.get(W + "type") == "paragraph" and element.get(W + "default") in {"1", "true"}:
                self._default = name

    def of(self, name: str | None) -> Style:
        """A style by its id; the default paragraph style without one."""
        name = name or self._default
        if name is None:
            return NO_STYLE
        if name not in self._known:
            self._known[name] = NO_STYLE  # a style based on itself ends here
            self._known[name] = self._read(name)
        return self._known[name]

    def _read(self, name: str) -> Style:
        element = self._elements.get(name)
        if element is None:
            return NO_STYLE
        based_on = element.find(W + "basedOn")
        base = self.of(based_on.get(W + "val")) if based_on is not None else NO_STYLE
        bold, centred = switch(element.find(f"{W}rPr/{W}b")), is_centred(element.find(f"{W}pPr/{W}jc"))
        num_id, level = numbered(element.find(f"{W}pPr/{W}numPr"))
        rules = rules_of(element.find(f"{W}tblPr/{W}tblBorders"))
        font = font_of(element.find(f"{W}rPr/{W}rFonts"), self.themes)
        return Style(
            base.bold if bold is None else bold,
            base.centred if centred is None else centred,
            num_id or base.num_id,
            base.level if level is None else level,
            frozenset(side for side, seen in rules.items() if seen) | (base.ruled - rules.keys()),
            base.font if font is None else font,
        )


def switch(element: Any) -> bool | None:
    """A property such as w:b: null when absent, false when it is turned off."""
    return None if element is None else element.get(W + "val", "1") not in _OFF


def is_centred(jc: Any) -> bool | None:
    return None if jc is None else jc.get(W + "val") == "center"


def numbered(num_pr: Any) -> tuple[str | None, int | None]:
    """The list a paragraph belongs to and its level in it (from 0)."""
    if num_pr is None:
        return None, None
    num_id, level = num_pr.find(W + "numId"), num_pr.find(W + "ilvl")
    at = -1 if level is None else whole(level.get(W + "val"), -1)
    return (None if num_id is None else num_id.get(W + "val")), (None if at < 0 else at)


def whole(text: str | None, default: int) -> int:
    """A whole number of an attribute, at most seven digits."""
    return int(text[:7]) if text and text.isascii() and text.isdigit() else default


def rules_of(borders: Any) -> dict[str, bool]:
    """The sides that w:tblBorders or w:tcBorders name, and whether a rule is drawn there."""
    if borders is None:
        return {}
    return {side.tag.rpartition("}")[2]: side.get(W + "val") not in _NO_RULE for side in borders}


def font_of(fonts: Any, themes: dict[str, str]) -> str | None:
    """The font that w:rFonts gives letters beyond ASCII, by name or by the theme, which goes first; null for none."""
    if fonts is None:
        return None
    for kind in ("hAnsi", "ascii"):
        theme, name = fonts.get(f"{W}{kind}Theme"), fonts.get(W + kind)
        if theme:
            return themes.get(theme[:5], "")
        if name is not None:
            return str(name)
    return None


def _themes(theme: Any) -> dict[str, str]:
    """The Latin fonts of a theme by the beginning of the names that w:rFonts has for them: «major», «minor»."""
    found = {}
    for kind in ("major", "minor"):
        latin = None if theme is None else theme.find(f".//{_A}{kind}Font/{_A}latin")
        if latin is not None:
            found[kind] = str(latin.get("typeface", ""))
    return found


def _font_names(part: Any) -> set[str]:
    """Every font that a part of the file names."""
    names = set()
    for fonts in part.iter(W + "rFonts"):
        names.add(fonts.get(_HANSI))
        names.add(fonts.get(_ASCII))
    return {name for name in names if name}
