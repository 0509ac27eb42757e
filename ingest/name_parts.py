"""How usual the parts of Vietnamese names are (`data/name_parts.tsv`): weak evidence on a doubtful spelling."""

import math
import re
from functools import cache
from pathlib import Path

from ingest.syllables import bare
from ingest.text import same_tone_place

FILE = Path(__file__).parent / "data" / "name_parts.tsv"
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _counts() -> dict[str, int]:
    """Parts in small letters and how many bear them."""
    rows = (row.split("\t") for row in FILE.read_text(encoding="utf-8").splitlines() if not row.startswith("#"))
    return {part.lower(): int(count) for part, count in rows}


@cache
def _spelled() -> dict[str, dict[str, int]]:
    """Letters without marks -> the parts that have them, tones in one place, and how many bear each."""
    found: dict[str, dict[str, int]] = {}
    for part, count in _counts().items():
        spelled = same_tone_place(part)
        alike = found.setdefault(bare(spelled), {})
        alike[spelled] = max(count, alike.get(spelled, 0))
    return found


def usual(text: str) -> float:
    """0 for a part of a name that nobody bears, 1 for the commonest; the mean of a text's runs of letters."""
    runs = _LETTERS.findall(text)
    if not runs:
        return 0.0
    return sum(math.log1p(_counts().get(run.lower(), 0)) for run in runs) / len(runs) / 9


def rarity(part: str) -> float:
    """How many times as often as a part of a name the commonest one with the same letters and other marks is borne:
    about 100 for «Cồng», which nobody bears and «Công» many; 1 where no other is commoner."""
    spelled = same_tone_place(part.lower())
    alike = _spelled().get(bare(spelled), {})
    return max([1.0, *((count + 1) / (alike.get(spelled, 0) + 1) for count in alike.values())])
