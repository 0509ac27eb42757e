"""What the styles of an OpenDocument file say: bold, centred, font, hidden, borders, and how lists are numbered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ingest.docx_numbering import FORMATS, VISIBLE_BULLETS
from ingest.docx_styles import whole

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TEXT = f"{{{_NS}office:1.0}}", f"{{{_NS}style:1.0}}", f"{{{_NS}text:1.0}}"
TABLE, DRAW, FO = f"{{{_NS}table:1.0}}", f"{{{_NS}drawing:1.0}}", f"{{{_NS}xsl-fo-compatible:1.0}}"
SVG = f"{{{_NS}svg-compatible:1.0}}"

_MAX_DEPTH = 50  # styles based on one another
_NUMBERS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(frozen=True, slots=True)
class Look:
    """What a style settles, inherited values included; null where it says nothing."""

    bold: bool | None = None
    centred: bool | None = None
    font: str | None = None
    hidden: bool | None = None
    capitals: bool | None = None

    def over(self, base: "Look") -> "Look":
        """This look where it says something, else the one below it."""
        return Look(
            base.bold if self.bold is None else self.bold,
            base.centred if self.centred is None else self.centred,
            base.font if self.font is None else self.font,
            base.hidden if self.hidden is None else self.hidden,
            base.capitals if self.capitals is None else self.capitals,
        )


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: the format of its number (empty: a bullet), what stands around it, where it starts.

    `shown` is how many levels the label shows: 2 for «1.1».
    """

    format: str
    before: str
    after: str
    start: int
    shown: int = 1


class Styles:
    """The styles of a file by family and name; each is worked out when it is first asked for."""

    def __init__(self, roots: Iterable[Any]) -> None:
        """Takes content.xml and styles.xml as parsed, in this order: the first to name a style has it."""
        self._elements: dict[tuple[str, str], Any] = {}
        self._defaults: dict[str, Any] = {}
        self._lists: dict[str, Any] = {}
        self._fonts: dict[str, str] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self.outline: Any = None
        for root in roots:
            for element in _style_elements(root):
                self._file(element)

    def _file(self, element: Any) -> None:
        name, family = element.get(STYLE + "name", ""), element.get(STYLE + "family", "")
        if element.tag == STYLE + "style":
            self._elements.setdefault((family, name), element)
        elif element.tag == STYLE + "default-style":
            self._defaults.setdefault(family, element)
        elif element.tag == TEXT + "list-style":
            self._lists.setdefault(name, element)
        elif element.tag == TEXT + "outline-style":
            self.outline = element
        elif element.tag == STYLE + "font-face":
            self._fonts.setdefault(name, element.get(SVG + "font-family", name).strip("'\""))

    def look(self, family: str, name: str | None) -> Look:
        """The look of a style; for paragraphs, the file's default below it."""
        key = (family, name or "")
        if key not in self._looks:
            look = Look()
            for element in self._chain(family, name):
                look = look.over(self._read(element))
            self._looks[key] = look
        return self._looks[key]

    def _chain(self, family: str, name: str | None) -> Iterator[Any]:
        """A style and those it is based on, then the default; a style based on itself ends."""
        for _ in range(_MAX_DEPTH):
            element = self._elements.get((family, name or ""))
            if element is None:
                break
            yield element
            name = element.get(STYLE + "parent-style-name")
        if family in self._defaults:
            yield self._defaults[family]

    def _read(self, element: Any) -> Look:
        look = Look()
        paragraph = element.find(STYLE + "paragraph-properties")
        align = None if paragraph is None else paragraph.get(FO + "text-align")
        if align is not None:
            look = replace(look, centred=align == "center")
        text = element.find(STYLE + "text-properties")
        if text is None:
            return look
        weight, display, transform = (
            text.get(FO + "font-weight"),
            text.get(TEXT + "display"),
            text.get(FO + "text-transform"),
        )
        name, family = text.get(STYLE + "font-name"), text.get(FO + "font-family")
        font = self._fonts.get(name, name) if name else (family.split(",")[0].strip("'\" ") if family else None)
        return replace(
            look,
            bold=None if weight is None else weight == "bold" or (weight.isdigit() and int(weight[:4]) >= 600),
            font=font,
            hidden=None if display is None else display == "none",
            capitals=None if transform is None else transform == "uppercase",
        )

    def ruled_sides(self, name: str | None) -> int:
        """How many sides of a cell of this style have a rule."""
        for element in self._chain("table-cell", name):
            properties = element.find(STYLE + "table-cell-properties")
            if properties is None:
                continue
            whole = properties.get(FO + "border")
            sides = [properties.get(f"{FO}border-{side}", whole) for side in ("left", "right", "top", "bottom")]
            if any(side is not None for side in sides):
                return sum(side is not None and not side.startswith(("none", "hidden", "0")) for side in sides)
        return 0

    def levels(self, name: str | None) -> dict[int, Level]:
        """The levels of a list style, from 1."""
        return levels_of(self._lists.get(name or ""))


def _style_elements(root: Any) -> Iterator[Any]:
    for part in root:
        if part.tag in (OFFICE + "styles", OFFICE + "automatic-styles", OFFICE + "font-face-decls"):
            yield from part


def levels_of(element: Any) -> dict[int, Level]:
    """The levels that a text:list-style or text:outline-style describes, from 1; none for a null element."""
    found: dict[int, Level] = {}
    for child in element if element is not None else ():
        number = whole(child.get(TEXT + "level"), 0)
        before, after = child.get(STYLE + "num-prefix", ""), child.get(STYLE + "num-suffix", "")
        if child.tag == TEXT + "list-level-style-bullet":
            found[number] = Level("", child.get(TEXT + "bullet-char", "•"), "", 1)
        elif child.tag in (TEXT + "list-level-style-number", TEXT + "outline-level-style"):
            shape = _NUMBERS.get(child.get(STYLE + "num-format", ""), "none")
            start, shown = whole(child.get(TEXT + "start-value"), 1), whole(child.get(TEXT + "display-levels"), 1)
            found[number] = Level(shape, before, after, start, min(shown, 10))
    return found


def label(levels: dict[int, Level], level: int, counts: dict[int, int]) -> str:
    """The label of a list item: «1.», «a)», «1.1.»; empty where the style numbers nothing."""
    own = levels.get(level)
    if own is None or own.format == "none":
        return ""
    if not own.format:
        return own.before if own.before in VISIBLE_BULLETS else "•"
    shown = [at for at in range(max(1, level - own.shown + 1), level + 1) if at in levels and at in counts]
    numbers = [FORMATS[levels[at].format](counts[at]) for at in shown if levels[at].format not in ("", "none")]
    return f"{own.before}{'.'.join(numbers)}{own.after}"
