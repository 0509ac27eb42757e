"""HTML text cut into tags and text, in time linear in its length whatever it holds.

Written here because libxml2 stops at 2,048 open elements and drops what follows, and the standard library's parser
grows quadratic on unclosed marks. The rules are those of HTML's tokenizer (WHATWG, section 13.2.5), read leniently: a
quote or tag that is never closed costs as little text as possible.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=]*)\s*(=?)\s*")
_UNQUOTED = re.compile(r"[^\s>]*")
_RAW = frozenset({"script", "style", "title", "textarea", "xmp", "noframes", "noembed"})
_NOT_TEXT_UNCLOSED = frozenset({"script", "style"})
_MAX_ATTRIBUTES = 100
_MAX_LOST = 1000
_MAX_UNCLOSED = 20  # tags with a quote that swallows the rest of the text; later ones are cut at the next «>»


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag with its attributes in lower case, or an end tag."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    closes: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text of a <style> element."""

    text: str


Token = Tag | Sheet | str


def tokens(text: str) -> Iterator[Token]:
    """Tags, style sheets and text with its character references resolved; comments and scripts are passed over."""
    return _Tokens(text).all()


def plain(text: str) -> str:
    """Text with its character references resolved; as it is where they are beyond sense («&#» with 5,000 digits)."""
    try:
        return unescape(text) if "&" in text else text
    except ValueError:
        return text


class _Tokens:
    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, int] = {}
        self._unclosed = 0

    def _find(self, sign: str, start: int) -> int:
        """As `str.find`, but the text is searched once for each sign, not once for each question."""
        known = self._found.get(sign, -2)
        if known == -1 or known >= start:
            return known
        self._found[sign] = known = self._text.find(sign, start)
        return known

    def all(self) -> Iterator[Token]:
        text, position = self._text, 0
        while position < len(text):
            at = text.find("<", position)
            if at < 0:
                at = len(text)
            if at > position:
                yield plain(text[position:at])
            position = at
            if at < len(text):
                token, position = self._mark(at)
                if token is not None:
                    yield token

    def _mark(self, at: int) -> tuple[Token | None, int]:
        """What begins with «<», and where the text goes on."""
        text = self._text
        sign = text[at + 1 : at + 2]
        if text.startswith("<!--", at):
            return None, self._after("-->", at + 4, at)
        if sign in ("!", "?"):
            return None, self._after(">", at, at)
        start, end = at + 2 if sign == "/" else at + 1, self._find(">", at)
        if end < 0 and len(text) - at > _MAX_LOST:
            return "<", at + 1
        name = _NAME.match(text, start)
        if name is None or end < 0:
            return (None, len(text)) if name is not None else ("<", at + 1)
        if sign == "/":
            return Tag(name[0].lower(), closes=True), end + 1
        attributes: dict[str, str] = {}
        position = end + 1
        if self._unclosed < _MAX_UNCLOSED:
            attributes, position = self._attributes(name.end())
            if position > len(text):
                self._unclosed += 1
                position = end + 1
        return self._element(name[0].lower(), attributes, position)

    def _after(self, sign: str, start: int, at: int) -> int:
        """Past a sign; a comment that never ends is one up to the next «>»."""
        end = self._find(sign, start)
        if end >= 0:
            return end + len(sign)
        end = self._find(">", at)
        return end + 1 if end >= 0 else len(self._text)

    def _attributes(self, position: int) -> tuple[dict[str, str], int]:
        """The attributes of a start tag from where its name ends, and where it ends: past the text if nowhere."""
        text = self._text
        found: dict[str, str] = {}
        while position < len(text):
            match = _ATTRIBUTE.match(text, position)
            assert match is not None
            position = match.end()
            value = ""
            if match[2]:
                value, position = self._value(position)
            if match[1] and len(found) < _MAX_ATTRIBUTES:
                found.setdefault(match[1].lower(), plain(value))
            if text[position : position + 1] == ">":
                return found, position + 1
            if match.end() == match.start() and not value:
                position += 1
        return found, len(text) + 1

    def _value(self, position: int) -> tuple[str, int]:
        text = self._text
        quote = text[position : position + 1]
        if quote in ('"', "'"):
            end = self._find(quote, position + 1)
            if end >= 0:
                return text[position + 1 : end], end + 1
        match = _UNQUOTED.match(text, position)
        assert match is not None
        return match[0], match.end()

    def _element(self, name: str, attributes: dict[str, str], position: int) -> tuple[Token | None, int]:
        """A start tag; elements whose content is no markup are taken whole."""
        if name not in _RAW:
            return Tag(name, attributes), position
        end = self._find_end(name, position)
        if end < 0:
            return (None, len(self._text)) if name in _NOT_TEXT_UNCLOSED else (None, position)
        closing = self._find(">", end)
        after = closing + 1 if closing >= 0 else len(self._text)
        if name == "style":
            return Sheet(self._text[position:end]), after
        return (plain(self._text[position:end]) if name == "xmp" else None), after

    def _find_end(self, name: str, start: int) -> int:
        """Where «</name» stands, in any case."""
        known = self._found.get(name, -2)
        if known == -1 or known >= start:
            return known
        match = re.compile(f"</{name}", re.IGNORECASE).search(self._text, start)
        self._found[name] = known = match.start() if match else -1
        return known
