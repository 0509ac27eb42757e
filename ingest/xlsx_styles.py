"""How the cells of an XLSX file look: number format, font and rules, by the index each cell carries.

ECMA-376 Part 1, §18.8: a cell points into `cellXfs`, which points to number formats, fonts and borders.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

_T = TypeVar("_T")

_OFF = {"0", "false"}
_CENTRED = {"center", "centerContinuous", "distributed"}


@dataclass(frozen=True, slots=True)
class CellStyle:
    """What of a cell's look tells something about its text; XLS and ODS files are read into it too."""

    format: str = ""
    font: str = ""
    bold: bool = False
    centred: bool = False
    ruled: bool = False


PLAIN = CellStyle()


def read_styles(root: Any) -> list[CellStyle]:
    """The styles that cells point to, in order; none where the part is missing."""
    if root is None:
        return []
    formats = _number_formats(root)
    fonts = _listed(root, "fonts", "font", lambda font: (font_name(font), is_on(font.find("{*}b"))))
    borders = _listed(root, "borders", "border", _is_ruled)

    def style(xf: Any) -> CellStyle:
        font, bold = _at(fonts, xf.get("fontId"), ("", False))
        alignment = xf.find("{*}alignment")
        centred = alignment is not None and alignment.get("horizontal") in _CENTRED
        code = formats.get(xf.get("numFmtId", "0"), "")
        return CellStyle(code, font, bold, centred, _at(borders, xf.get("borderId"), False))

    return _listed(root, "cellXfs", "xf", style)


def font_name(font: Any) -> str:
    """The name that a `font` (name) or an `rPr` (rFont) gives; empty where it gives none."""
    for tag in ("{*}name", "{*}rFont"):
        element = font.find(tag)
        if element is not None:
            return str(element.get("val", ""))
    return ""


def is_on(element: Any) -> bool:
    """Whether a property such as `b` is there and not turned off."""
    return element is not None and element.get("val", "1").lower() not in _OFF


def _number_formats(root: Any) -> dict[str, str]:
    """Format id → code; the ids below 164 are fixed (§18.8.30), those for other calendars show plain dates here."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    codes = {str(number): code for number, code in BUILTIN_FORMATS.items()}
    codes |= {str(number): "dd/mm/yyyy" for number in (*range(27, 37), *range(50, 59))}
    for element in root.iterfind("{*}numFmts/{*}numFmt"):
        codes[element.get("numFmtId", "")] = element.get("formatCode", "")
    return codes


def _is_ruled(border: Any) -> bool:
    """Whether a rule is drawn at a side and above or below."""
    drawn = {side.tag.rpartition("}")[2] for side in border.iterchildren("*") if side.get("style", "none") != "none"}
    return bool(drawn & {"left", "right", "start", "end", "vertical"}) and bool(drawn & {"top", "bottom", "horizontal"})


def _listed(root: Any, parent: str, tag: str, read: Callable[[Any], _T]) -> list[_T]:
    holder = root.find("{*}" + parent)
    return [] if holder is None else [read(element) for element in holder.iterchildren("{*}" + tag)]


def _at(values: list[_T], index: str | None, default: _T) -> _T:
    if index is None or not index.isascii() or not index.isdigit() or len(index) > 7:
        return default
    return values[int(index)] if int(index) < len(values) else default
