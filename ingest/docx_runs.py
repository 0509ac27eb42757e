"""What a paragraph of a Word file says: its runs in order, with their fonts, and the text boxes anchored in it."""

from collections.abc import Iterator
from typing import Any

from ingest.docx_styles import Style, Styles, W, font_of, switch
from ingest.encoding_fonts import kind_of
from ingest.encoding_tables import OPTIONAL_HYPHEN
from ingest.encodings import Run

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R, _R_PR, _R_STYLE, _FONTS = W + "r", W + "rPr", W + "rStyle", W + "rFonts"
_T, _BR, _B, _CAPS, _VANISH = W + "t", W + "br", W + "b", W + "caps", W + "vanish"
BLOCKS_INSIDE = {W + tag for tag in ("sdt", "sdtContent", "ins", "customXml", "moveTo")}
"""Elements between blocks that hold blocks: content controls and insertions."""
_RUNS_INSIDE = BLOCKS_INSIDE | {W + tag for tag in ("hyperlink", "smartTag", "fldSimple", "bdo", "dir")}
_SIGNS = {
    W + "tab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "ptab": " ",
    W + "softHyphen": OPTIONAL_HYPHEN,  # «ư» in the fonts of TCVN3
}
_RUBY, _RUBY_BASE = W + "ruby", W + "rubyBase"
_DRAWN = {W + "drawing", W + "pict", W + "object"}
_ALTERNATIVES = _MC + "AlternateContent"
NOT_PLAIN = frozenset((_BR, _RUBY, *_SIGNS, *_DRAWN, _ALTERNATIVES))
"""What a run may say besides w:t."""

Said = tuple[str, bool, list[Any], list[Run]]
"""The text of a paragraph with «\\n» for breaks and «\\t» for tabs, whether all of it is bold, the text boxes anchored
in it, and the same text by fonts, empty where no font of the file asks for it."""


def say(paragraph: Any, style: Style, styles: Styles) -> Said:
    """Read the runs of a paragraph of a style; insertions count, deletions and hidden text do not."""
    parts: list[str] = []
    runs: list[Run] = []
    boxes: list[Any] = []
    bold = True
    by_fonts = styles.has_old_fonts
    for run in _runs(paragraph):
        properties = run.find(_R_PR)
        if properties is not None and switch(properties.find(_VANISH)):
            continue
        text = "".join(_run_text(run, boxes))
        font = _font(properties, style, styles) if by_fonts else ""
        if properties is not None and switch(properties.find(_CAPS)) and not kind_of(font).encodings:
            text = text.upper()
        if bold and text and not text.isspace():
            own = None if properties is None else switch(properties.find(_B))
            bold = bool(style.bold) if own is None else own
        parts.append(text)
        if by_fonts:
            runs.append(Run(text, font))
    whole = "".join(parts)
    return whole, bold and bool(whole) and not whole.isspace(), boxes, runs


def _font(properties: Any, style: Style, styles: Styles) -> str:
    """The font of a run (ECMA-376, 17.3.2.26): its own, its character style's, its paragraph's, the file's."""
    own = None
    if properties is not None:
        own = font_of(properties.find(_FONTS), styles.themes)
        named = properties.find(_R_STYLE)
        if own is None and named is not None:
            own = styles.of(named.get(W + "val", "")).font
    return next((font for font in (own, style.font, styles.font) if font is not None), "")


def _runs(parent: Any) -> Iterator[Any]:
    for child in parent:
        if child.tag == _R:
            yield child
        elif child.tag in _RUNS_INSIDE:
            yield from _runs(child)


def _run_text(run: Any, boxes: list[Any]) -> Iterator[str]:
    for child in run:
        tag = child.tag
        if tag == _T:
            yield (child.text or "").replace("\n", " ")
        elif tag == _BR:
            yield "\n"
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag in _DRAWN:
            boxes.extend(_text_boxes(child))
        elif tag == _RUBY:  # what is written small above it only tells how to say it
            for base in child.iterchildren(_RUBY_BASE):
                for below in _runs(base):
                    yield from _run_text(below, boxes)
        elif tag == _ALTERNATIVES:
            yield from _run_text(chosen(child), boxes)


def chosen(alternatives: Any) -> Any:
    """What holds the same content in the first of several ways (ECMA-376 Part 3, §7.5: mc:Choice, mc:Fallback)."""
    return next((way for tag in ("Choice", "Fallback") for way in alternatives.iterchildren(_MC + tag)), ())


def settle(body: Any) -> None:
    """Alternatives around whole paragraphs, rows or runs give way to the first of them."""
    for alternatives in [*body.iter(_ALTERNATIVES)]:
        if alternatives.getparent().tag == _R:
            continue
        for child in reversed([*chosen(alternatives)]):
            alternatives.addnext(child)
        alternatives.getparent().remove(alternatives)


def _text_boxes(parent: Any) -> Iterator[Any]:
    """The outermost text boxes inside a drawing, each once: the fallback repeats the first choice."""
    for child in parent:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag != _MC + "Fallback":
            yield from _text_boxes(child)
