"""The authors of a work in the place of the work: «Tác phẩm “…” của nhóm tác giả: A, B», «Sáng kiến … (tác giả C)»."""

import re
from functools import cache

from extract import terms
from extract.passage import Passage

_REACH = 300
"""Characters of a work's title at most."""


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.exact(terms.words('works', 'heads'))})(?!\w)")


@cache
def _by() -> re.Pattern[str]:
    """«của tác giả », «, tác giả: », «(nhóm tác giả »."""
    authors = terms.exact(terms.words("works", "authors"))
    return re.compile(rf"(?:[,;(.–-]\s?|\s)(?:của\s++)?(?:{authors})(?!\w)\s*+:?\s*+")


def of_work(item: Passage) -> Passage:
    """The words behind «tác giả» of an item that opens with a work; any other item as it is."""
    if not _head().match(item.plain):
        return item
    by = _by().search(item.plain, 0, _REACH)
    names = item.cut(by.end()) if by else item
    opens = names.text[:1].isupper() or terms.honorific().match(names.plain) is not None
    return names if by and opens else item
