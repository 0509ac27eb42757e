"""How an article begins: «Điều 1.», «Điều I –», «ĐIỀU THỨ NHẤT. —», and its number."""

import re
from collections.abc import Sequence

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_WORDS = {"nhat": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7}
HEAD = re.compile(
    r"dieu\s*(?:(?P<number>\d{1,2}|[l|!]|(?:i{1,3}|iv|vi{0,2})(?=\s*(?:[.:;,\-–—]|$)))\s*(?:[.:;,\-–]|\s|$)"
    rf"|thu\s+(?P<word>{'|'.join(_WORDS)})(?![a-z]))"
)
"""Matched against folded text. Roman numbers and words stand in papers up to the 1990s; «Điều l» is a scan's «1»."""
_REST = re.compile(r"[\s.:;,\-–—]*")


def number(match: re.Match[str]) -> int:
    """The number of an article whose head matched."""
    if match["word"]:
        return _WORDS[match["word"]]
    return int(match["number"]) if match["number"].isdigit() else ROMAN.get(match["number"], 1)


def follows(match: re.Match[str], before: Sequence[int]) -> bool:
    """Whether an article is the next one, or the one behind it where a mark shows its head and the next was unread."""
    due = before[-1] + 1 if before else 1
    return number(match) == due or (bool(before) and number(match) == due + 1 and match[0].rstrip()[-1] in ".:")


def end(folded: str) -> int:
    """Where the words of an article begin behind its head; 0 where a text opens no article."""
    match = HEAD.match(folded)
    rest = _REST.match(folded, match.end()) if match else None
    return rest.end() if rest else 0
