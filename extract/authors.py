"""The authors of a work in the place of the work: «Tác phẩm “…” của nhóm tác giả: A, B», «Sáng kiến … (tác giả C)»."""

import re
from functools import cache
from itertools import takewhile

from extract import names, recipients, terms
from extract.decision import Recipient
from extract.passage import Passage, split

_COMMA = re.compile(r"(?:(?<!\s)\s++)?,\s*+|(?<!\s)\s++va\s+")
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


def group(item: Passage) -> tuple[Recipient, ...]:
    """«Giải pháp “…”, nhóm tác giả A, B, Trường C»: several names between commas and what all of them are."""
    words = of_work(item)
    parts = split(words, _COMMA) if words is not item else ()
    bare = list(takewhile(lambda part: names.looks_like_name(part.text) and names.is_known(part.text), parts))
    if len(bare) < 2 or len(bare) == len(parts):
        return ()
    post = words.cut(parts[len(bare)].start - words.start)
    made = (recipients.person_of_post(name, post, None, None) for name in bare)
    return tuple(one for one in made if one is not None)


def of_work(item: Passage) -> Passage:
    """The words behind «tác giả» of an item that opens with a work; any other item as it is."""
    if not _head().match(item.plain):
        return item
    by = _by().search(item.plain, 0, _REACH)
    names = item.cut(by.end()) if by else item
    opens = names.text[:1].isupper() or terms.honorific().match(names.plain) is not None
    return names if by and opens else item
