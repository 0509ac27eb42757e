"""Labels on lines of their own, as converters leave the cells of a table: «1» over «Ông A» over «Giáo viên»."""

import re
from collections.abc import Sequence

from extract.labels import LABEL
from extract.titles import is_capitals
from ingest.text import fold

_LONE = re.compile(r"\s*+(?P<number>\d{1,3})\s*+[.)]?\s*+\Z")
_FARTHEST = 6
"""Lines from one label to the next at most: numbers of pages stand farther apart."""


def find(texts: Sequence[str]) -> frozenset[int]:
    """The places of the lines that hold only the number of what stands below them; none where no two count on."""
    lone = [(n, int(match["number"])) for n, text in enumerate(texts) if (match := _LONE.match(text))]
    heads = [(n, number) for n, number in lone if n + 1 < len(texts) and _is_item(texts[n + 1])]
    before = dict(zip(heads[1:], heads, strict=False))
    counted = {one for one, above in before.items() if one[1] == above[1] + 1 and one[0] - above[0] <= _FARTHEST}
    if not counted:
        return frozenset()
    opening = {(n, number) for n, number in heads if number == 1}
    return frozenset(n for n, _ in counted | opening)


def _is_item(text: str) -> bool:
    """What a label may stand above: words that are no heading and bear no label themselves."""
    return any(map(str.isalpha, text)) and not is_capitals(text) and LABEL.match(fold(text)) is None
