"""How the cells of an OpenDocument spreadsheet look: fonts, rules, and which sheets are hidden.

OpenDocument 1.3, part 3, §16–17: a style takes what it does not say itself from its parent.
"""

from dataclasses import dataclass, field

from ingest.sheet_xml import Attributes
from ingest.xlsx_styles import CellStyle

_MOST_PARENTS = 20  # a style based on itself ends here
_BOLD = {"bold", "600", "700", "800", "900"}
_NO_RULE = {"none", "hidden"}


class Styles:
    """The styles of a file, gathered as their elements come by; attributes are named without their prefixes."""

    def __init__(self) -> None:
        self._faces: dict[str, str] = {}
        self._own: dict[str, _Own] = {}
        self._current = _Own()
        self._looks: dict[str, CellStyle] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        """Take note of an element where it is one of a style."""
        if name == "font-face":
            self._faces[attributes.get("name", "")] = attributes.get("font-family", "").strip("'\"")
        elif name in ("style", "default-style"):
            self._current = self._own[attributes.get("name", "")] = _Own(attributes.get("parent-style-name", ""))
        elif name in ("text-properties", "paragraph-properties", "table-cell-properties", "table-properties"):
            self._current.said.update(attributes)

    def look(self, name: str) -> CellStyle:
        """What a style and its parents say; of an unknown one nothing."""
        if name not in self._looks:
            self._looks[name] = self._read(name)
        return self._looks[name]

    def hides(self, name: str) -> bool:
        """Whether a sheet in this style is hidden."""
        own = self._own.get(name)
        return own is not None and own.said.get("display") == "false"

    def _read(self, name: str) -> CellStyle:
        said: Attributes = {}
        for _ in range(_MOST_PARENTS):
            own = self._own.get(name)
            if own is None:
                break
            said = {**own.said, **said}
            name = own.parent
        face = said.get("font-name", "")
        font = self._faces.get(face, face) or said.get("font-family", "").strip("'\"")
        beside, above = (any(_rule(said, side) for side in pair) for pair in (("left", "right"), ("top", "bottom")))
        bold, centred = said.get("font-weight") in _BOLD, said.get("text-align") == "center"
        return CellStyle(font=font, bold=bold, centred=centred, ruled=beside and above)


@dataclass(slots=True)
class _Own:
    parent: str = ""
    said: Attributes = field(default_factory=dict)


def _rule(said: Attributes, side: str) -> bool:
    """Whether a rule is drawn at a side, «0.06pt solid #000000»: by its own property, else by that of all sides."""
    words = said.get(f"border-{side}", said.get("border", "none")).split()
    return bool(words) and not _NO_RULE & set(words)
