"""Headings in the midst of a list: a body over its people, a kind of recipients, an award, with or without a label."""

import re
from collections.abc import Sequence

from extract import scope, terms
from extract.labels import LABEL
from extract.passage import Passage
from ingest.text import fold

_LABEL = 40
"""Characters in which a label stands."""
_MARKS = frozenset({",", ";", "."})


def find(texts: Sequence[str]) -> frozenset[int]:
    """Which bodies without a label head the items below them («Trường Mầm non A» over «1. Lò Thị Hoan»).

    None where the like only goes on with the item above: «1. Ông A, Giáo viên, | Trường B | 2. …» is a line cut in two,
    unless a body stood so before any item.
    """
    labels = [LABEL.match(fold(text[:_LABEL])) for text in texts]
    ends = [text.rstrip()[-1:] for text in texts]
    bodies = [
        index
        for index, text in enumerate(texts[:-1])
        if not labels[index] and labels[index + 1] and terms.opens_body(text) and ends[index] not in _MARKS
    ]
    above = {index: (labels[index - 1], ends[index - 1]) if index else (None, "") for index in bodies}
    first = [n for n, (label, end) in above.items() if end == ":" or (end not in _MARKS and not _is_item(label))]
    return frozenset(index for index in bodies if first and index >= first[0])


def _is_item(label: re.Match[str] | None) -> bool:
    return label is not None and bool(label["digits"] or label["bullet"])


def opens(item: Passage, line: Passage) -> bool:
    """Whether a line below an item heads what follows: «và các cá nhân:», «CÁ NHÂN», «Huân chương Lao động hạng Ba» or
    «Trường B:»; not the second half of «… cho 02 tập thể | và 03 cá nhân:»."""
    heading = line.trimmed("*•+–-")
    text = heading.text
    if terms.grant_verb().match(item.folded) or text[-1:] in ",;":
        return False
    if text.endswith(":") and terms.opens_body(text):
        return True
    whole = text.endswith(":") or text[:1].isupper()
    return whole and (scope.kind_heading(heading)[0] or scope.names_award(heading))
