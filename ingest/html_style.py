"""What style sheets, style attributes and old presentational attributes say about text: bold, centred, font, hidden.

Only what tells headings, hidden text, old fonts and ruled tables is read, from selectors of one element.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

_DECLARATION = re.compile(r"""(?<![-\w])([-\w]++)\s*+:\s*+((?:[^;"']|"[^"]*"|'[^']*')*)""")
_SELECTOR = re.compile(r"([A-Za-z][\w:-]*)?(?:([.#])([\w-]+))?")
_KEPT = re.compile(
    r"text-align|font(-weight|-family)?|display|visibility|mso-hide|text-transform|white-space|border|list-style"
)
_NO_RULE = re.compile(r"\b(none|hidden|0|0px|0pt|medium none)\b")
_BOLD = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_CENTRED_CLASSES = frozenset(
    {"text-center", "center", "align-center", "aligncenter", "txtcenter", "text-xs-center", "tcenter"}
)
_MAX_SHEET = 2**20

UNREAD = frozenset(
    "button canvas datalist del embed iframe math noscript object select svg template video audio applet".split()
)
"""Elements whose words are no text of the page."""

Declarations = dict[str, str]


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks where it stands, inherited values included.

    `hidden` text is one that a script may show (a tab of a portal's page); `unread` text never counts: deleted,
    hidden in Word, the label of a button.
    """

    bold: bool = False
    centred: bool = False
    font: str = ""
    link: bool = False
    hidden: bool = False
    unread: bool = False
    capitals: bool = False
    preformatted: bool = False


PLAIN = Style()


class Sheets:
    """The style sheets met so far: what they declare for an element of a name, class or identity."""

    def __init__(self) -> None:
        self._rules: dict[str, Declarations] = {}

    def add(self, text: str) -> None:
        """Read a sheet; rules for printed paper, for states and for elements inside others are passed over."""
        for selectors, body in _rules(text[:_MAX_SHEET]):
            declared = declarations(body)
            for selector in selectors.split(",") if declared else ():
                match = _SELECTOR.fullmatch(selector.strip())
                if match and match[0]:
                    key = f"{(match[1] or '').lower()}{match[2] or ''}{match[3] or ''}"
                    self._rules.setdefault(key, {}).update(declared)

    def declared(self, name: str, attributes: dict[str, str]) -> Declarations:
        """What holds for an element: by its name, its classes, its identity, then its own style attribute."""
        found = dict(self._rules.get(name, {}))
        for group in attributes.get("class", "").split()[:20] if self._rules else ():
            found.update(self._rules.get(f".{group}", {}))
            found.update(self._rules.get(f"{name}.{group}", {}))
        if "id" in attributes:
            found.update(self._rules.get(f"#{attributes['id']}", {}))
        if "style" in attributes:
            found.update(declarations(attributes["style"]))
        return found


def _rules(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and bodies; those inside «@media» count as if they stood outside, except for print."""
    parts = text.replace("<!--", " ").replace("-->", " ").split("/*")
    text = parts[0] + "".join(part.partition("*/")[2] for part in parts[1:])
    position = 0
    while (opening := text.find("{", position)) >= 0:
        selectors = text[position:opening].rpartition("}")[2].rpartition(";")[2].strip()
        closing = text.find("}", opening)
        if closing < 0:
            return
        nested = text.find("{", opening + 1, closing)
        if nested >= 0 and selectors.startswith("@") and "print" not in selectors:
            position = opening + 1
            continue
        if not selectors.startswith("@"):
            yield selectors, text[opening + 1 : closing]
        position = closing + 1


def declarations(text: str) -> Declarations:
    """The declarations of a style attribute or a rule's body that matter here, in lower case but for fonts."""
    found: Declarations = {}
    for match in _DECLARATION.finditer(text):
        name = match[1].lower()
        if _KEPT.match(name):
            value = match[2].partition("!")[0].strip()
            found[name] = value if name in ("font", "font-family") else value.lower()
    return found


def styled(style: Style, name: str, attributes: dict[str, str], declared: Declarations) -> Style:
    """The style inside an element that stands where `style` holds."""
    changes: dict[str, Any] = {**_by_name(name, attributes), **_by_rules(declared)}
    if name == "table":
        changes = {"centred": False, **changes, "link": False}
    return replace(style, **changes) if changes else style


def _by_name(name: str, attributes: dict[str, str]) -> dict[str, Any]:
    """What the element itself means: <b>, <center>, <font face=…>, align=center."""
    changes: dict[str, Any] = {}
    if name in _BOLD:
        changes["bold"] = True
    if name == "center" or name == "th":
        changes["centred"] = True
    if name == "a" and "href" in attributes:
        changes["link"] = True
    if name in ("pre", "xmp", "listing", "plaintext"):
        changes["preformatted"] = True
    if name in ("font", "basefont") and attributes.get("face"):
        changes["font"] = family(attributes["face"])
    if name in UNREAD:
        changes["unread"] = True
    if "hidden" in attributes:
        changes["hidden"] = True
    if "align" in attributes and name not in ("table", "img", "iframe"):
        changes["centred"] = attributes["align"].strip().lower() in ("center", "middle")
    if not _CENTRED_CLASSES.isdisjoint(attributes.get("class", "").lower().split()):
        changes["centred"] = True
    return changes


def _by_rules(declared: Declarations) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for name, value in declared.items():
        if name == "text-align" and value != "inherit":
            changes["centred"] = value.endswith("center")
        elif name == "font-weight" and value != "inherit":
            changes["bold"] = value.startswith("bold") or (value.isdigit() and int(value[:4]) >= 600)
        elif name == "font-family" and value:
            changes["font"] = family(value)
        elif name == "font" and value:
            changes |= _by_shorthand(value)
        elif (name, value) in (("display", "none"), ("visibility", "hidden")):
            changes["hidden"] = True
        elif name == "mso-hide":
            changes["unread"] = value == "all"
        elif name == "text-transform":
            changes["capitals"] = value == "uppercase"
        elif name == "white-space":
            changes["preformatted"] = value.startswith("pre")
    return changes


def _by_shorthand(value: str) -> dict[str, Any]:
    """«font: bold 14pt ".VnTime"»: the family is what follows the size."""
    size, _, name = value.partition("pt")
    changes: dict[str, Any] = {"bold": "bold" in value.lower()}
    if name.strip():
        changes["font"] = family(name)
    return changes if size else {}


def family(value: str) -> str:
    """The first family of a list of fonts: «".VnTime","sans-serif"» is «.VnTime»; Excel's «\\.VnTime» too."""
    return value.split(",", 1)[0].strip(" \"'").replace("\\", "")


def rules(attributes: dict[str, str], declared: Declarations) -> bool | None:
    """Whether an element of a table has rules drawn around it; null where nothing is said."""
    if "border" in attributes and not attributes["border"].strip().startswith("0"):
        return True
    borders = [
        value for name, value in declared.items() if name.startswith("border") and name.partition("-")[2] in _SIDES
    ]
    if borders:
        return any(value and not _NO_RULE.search(value) for value in borders)
    return False if "border" in attributes else None


_SIDES = frozenset({"", "top", "bottom", "left", "right", "style", "width", "alt"})
