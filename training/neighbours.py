"""Count which syllables stand side by side in papers of administration: `python -m training.neighbours TEXT…`.

Texts given are laws, decrees and circulars, to which no copyright applies (Luật Sở hữu trí tuệ, Điều 15); of them
several must have a pair. `data/headings.txt` and `data/sentences.txt` are our own: once is enough. Pairs that may
stand in a person's name are left out, so that nothing here can turn one name into another.
"""

import argparse
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from ingest.name_parts import usual
from ingest.neighbours import FILE
from ingest.syllables import syllables
from samples.names import counted
from training.texts import DATA

_OFTEN = 8
"""Official texts that must have a pair: slips of those that typed them are not repeated so often."""
_MIDDLES = ("văn", "thị")
_PART = re.compile(r"[^\w\s]|\d|_|\n")


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """Neighbouring syllables of a text, in small letters, no mark, number or end of line between them."""
    for part in _PART.split(text.lower()):
        words = part.split()
        yield from (pair for pair in pairwise(words) if set(pair) <= syllables())


def chosen(own: Iterable[str], official: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs that are kept, sorted."""
    counts = Counter(pair for text in official for pair in set(pairs(text)))
    found = {pair for pair, count in counts.items() if count >= _OFTEN} | {p for text in own for p in pairs(text)}
    return sorted(pair for pair in found if not _may_be_name(*pair))


def _may_be_name(left: str, right: str) -> bool:
    """Whether both may be parts of one name; behind the commonest middle names anything may be a given name."""
    return left in _MIDDLES or all(usual(part) or part in _name_parts() for part in (left, right))


@cache
def _name_parts() -> frozenset[str]:
    files = ("surnames.tsv", "middles.tsv", "givens.tsv")
    return frozenset(part.lower() for file in files for part in counted(file, 1)[0])


def main() -> None:
    """Write the pairs beside the arbiter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="*", type=Path, help="official texts, UTF-8")
    given = parser.parse_args()
    own = [_without_notes(DATA / name) for name in ("headings.txt", "sentences.txt")]
    rights: dict[str, list[str]] = defaultdict(list)
    for left, right in chosen(own, map(_text, given.texts)):
        rights[left].append(right)
    rows = ["# Syllables and those that follow them in papers of administration, by `python -m training.neighbours`."]
    rows += [" ".join([left, *after]) for left, after in rights.items()]
    FILE.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _text(path: Path) -> str:
    return unicodedata.normalize("NFC", path.read_text(encoding="utf-8", errors="replace"))


def _without_notes(path: Path) -> str:
    return "\n".join(row for row in path.read_text(encoding="utf-8").splitlines() if not row.startswith("#"))


if __name__ == "__main__":
    main()
