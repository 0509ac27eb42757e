"""The bodies of an article by the short names that it gives them: «Công ty Tài chính Điện lực (EVNFinance)»."""

import re
from collections.abc import Iterator
from itertools import islice

from extract import recipients, terms
from extract.decision import Recipient
from extract.passage import Passage

_SHORT = re.compile(
    r"\s\((?:(?:gọi tắt|viết tắt|tên viết tắt|sau đây gọi)(?: là)?:? )?"
    r"(?P<short>[^()\s,;]{2,30}(?: [^()\s,;]{1,20}){0,2})\)"
)
_CLAUSE = re.compile(r"[,;:.()“”\"]\s")
_WORD_STARTS = re.compile(r"(?<!\w)\w")
_LONGEST = 120
"""Letters of a body's whole name at most."""
_MOST = 8
"""Short names of a sentence at most."""


def short_names(text: Passage) -> Iterator[tuple[str, Recipient]]:
    """Each short name in brackets with the body named before it."""
    for match in islice(_SHORT.finditer(text.text), _MOST):
        short = match["short"]
        if not any(c.isupper() for c in short):
            continue
        before = text.cut(max(0, match.start() - _LONGEST), match.start())
        stop = next(reversed(list(_CLAUSE.finditer(before.text))), None)
        body = _body(before.cut(stop.end() if stop else 0))
        if body is not None:
            yield short, body


def _body(words: Passage) -> Recipient | None:
    """The body whose name ends the words, from its first words on."""
    for start in _WORD_STARTS.finditer(words.text):
        piece = words.cut(start.start())
        if piece.text[0].isupper() and terms.opens_body(piece.text):
            return recipients.collective(piece)
    return None
