"""The header of the first page of an OpenDocument text: found by the page style that its first paragraph begins with.

OpenDocument 1.3, part 3, 16.9 <style:master-page>, 16.10 <style:header>; LibreOffice writes the header of the first
page alone in a namespace of its own before version 7.
"""

from typing import Any

from ingest.odt_styles import OFFICE, STYLE, TABLE, TEXT

_FIRSTS = (STYLE + "header-first", "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}header-first")
_ALL = STYLE + "header"
_BEGINS = frozenset({TEXT + "p", TEXT + "h", TABLE + "table"})
_DEFAULT = "Standard"
_MAX_DEPTH = 50  # styles based on one another


def first_header(text: Any, roots: list[Any]) -> Any:
    """The element whose content stands above the first page; null for none."""
    masters = {page.get(STYLE + "name"): page for root in roots for page in root.iter(STYLE + "master-page")}
    page = masters.get(_named(text, roots), masters.get(_DEFAULT))
    if page is None:
        return None
    headers = [child for tag in (*_FIRSTS, _ALL) for child in page.iterchildren(tag)]
    shown = (header for header in headers if header.get(STYLE + "display") != "false")
    return next(shown, None)


def _named(text: Any, roots: list[Any]) -> str:
    """The page style that the first paragraph or table asks for, itself or through the styles it is based on."""
    first = next((child for child in text.iter() if child.tag in _BEGINS), None)
    if first is None:
        return _DEFAULT
    name = first.get(TABLE + "style-name") or first.get(TEXT + "style-name")
    styles = _styles(roots)
    for _ in range(_MAX_DEPTH):
        style = styles.get(name)
        if style is None:
            break
        if style.get(STYLE + "master-page-name"):
            return str(style.get(STYLE + "master-page-name"))
        name = style.get(STYLE + "parent-style-name")
    return _DEFAULT


def _styles(roots: list[Any]) -> dict[str, Any]:
    """Styles by name, those of the text before those of the page styles."""
    found: dict[str, Any] = {}
    for root in roots:
        for kind in (OFFICE + "automatic-styles", OFFICE + "styles"):
            for style in root.iterfind(f"{kind}/{STYLE}style"):
                found.setdefault(style.get(STYLE + "name"), style)
    return found
