"""Labels on lines of their own, as converters leave the cells of a table: «1» over «Ông A» over «Giáo viên»."""

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from extract.labels import LABEL
from extract.titles import is_capitals
from ingest.bare_numbers import counting
from ingest.text import fold

_LONE = re.compile(r"\A\s*+(?P<number>\d{1,3})\s*+[.)]?\s*+\Z")


def find(texts: Sequence[str]) -> frozenset[int]:
    """The places of the lines that hold only the number of what stands below them; none where no two count on."""
    lone = [(n, int(match["number"])) for n, text in enumerate(texts) if (match := _LONE.match(text))]
    return counting([(n, number) for n, number in lone if n + 1 < len(texts) and _is_item(texts[n + 1])])


def end(labels: Set[int]) -> int:
    """Where the last item ends at the latest: it has no more lines than the longest of the others; 0 without labels."""
    places = sorted(labels)
    return places[-1] + max((below - above for above, below in pairwise(places)), default=1) if places else 0


def _is_item(text: str) -> bool:
    """What a label may stand above: words that are no heading and bear no label themselves."""
    return any(map(str.isalpha, text)) and not is_capitals(text) and LABEL.match(fold(text)) is None
