"""Where the name begins in «Chủ tịch UBND xã Tân Lập Nguyễn Văn An»: position and unit first, no comma.

The capitals before a name may be the place's. How long names and names of places are, and how common a surname is
(`extract/data/surnames.tsv`), decides.
"""

import re

from extract import names, terms
from extract.passage import Passage

_WORDS = re.compile(r"\S+")
_SIZES = {2: 0.12, 3: 0.62, 4: 0.23, 5: 0.025, 6: 0.005}
"""How many syllables a person's name has: shares observed in award lists."""
_PLACE = {1: 0.1, 2: 0.82, 3: 0.06, 4: 0.02}
"""How many a commune, hamlet or school bears in its name, after the word that says what it is."""
_UNTOLD = 0.05
"""How seldom a place follows without such a word («Sở Y tế Hòa An»)."""
_ALONE = {1: 0.3, **_SIZES}
"""«H’Blan», «K’Thớt»: a whole name in one word, by its mark."""


def start(words: Passage) -> tuple[int, float] | None:
    """Where the person's name begins at the end of a passage, and how likely that is; null where none ends it."""
    spans = [match.span() for match in _WORDS.finditer(words.text)]
    run = _capitals(words.text, spans)
    likely = {size: _likely(words, spans, run, size) for size in _ALONE if size < len(spans)}
    total = sum(likely.values())
    if not total:
        return None
    best = max(likely, key=lambda size: likely[size])
    return spans[-best][0], likely[best] / total


def _capitals(text: str, spans: list[tuple[int, int]]) -> int:
    """How many of the last words begin with a capital, up to an abbreviation («THPT»)."""
    count = 0
    for begin, end in reversed(spans):
        word = text[begin:end]
        short = word.isupper() and len(word) > 1 and not names.is_clan_name(word) and not text.isupper()
        if not word[0].isupper() or short:
            break
        count += 1
    return count


def _likely(words: Passage, spans: list[tuple[int, int]], run: int, size: int) -> float:
    """How likely the last `size` words are the name and the capitals before them the place's."""
    begin = spans[-size][0]
    name, last = words.text[begin:], words.text[: spans[-size - 1][1]].split()[-1]
    clan = names.is_clan_name(name)
    if size > run or not names.looks_like_name(name) or last.lower() == "phó" or (size == 1 and not clan):
        return 0.0
    before = run - size
    needs = run < len(spans) and terms.is_place_head(words.text[slice(*spans[-run - 1])])
    place = _PLACE.get(before, 0.005) * (1.0 if needs else _UNTOLD) if before else 0.002 if needs else 1.0
    return _ALONE[size] * place * (0.01 if clan else names.surname_share(name))
