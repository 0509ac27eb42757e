"""Lines read by both readers and laid beside what they say: on these the arbiter is fitted and measured."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from rapidfuzz.distance import Levenshtein

from ingest import ocr
from ingest.arbiter import agreed, may_be_name, stands_on_rule
from ingest.evidence import DRAWN, KINDS, Evidence, Matrix, weigh, worth_drawing
from ingest.lookout import Lookout
from ingest.pairs import Pair, paired
from ingest.recogniser import Reading, read_strips
from ingest.strip import Strip
from ingest.words import Line
from training.render import draw, draw_setting
from training.texts import line, name
from training.typography import typographic
from training.validation import held_text
from training.wear import wear

_BATCH = 64
_SURE = 0.9
_UNSEEN = -1
"""Mark of a word of the truth that is passed over."""
_NO_CHANCES = np.zeros((0, 1), np.float32)
_FRAMES = ("even", "even", "even", "even", "loose", "tight")
"""The arbiter gets its lines as the page's reader frames them, give or take."""


@dataclass(frozen=True, slots=True)
class Case:
    """A pair of readings, what really stands there, and the evidence; `ruled`: an underline was taken out beneath."""

    pair: Pair
    truth: str
    evidence: Evidence
    ruled: bool = False

    def weighed(self, weights: Matrix) -> Evidence:
        """The evidence as the arbiter gathers it: drawn only where the rest leaves a doubt."""
        facts = self.evidence.facts.copy()
        undrawn = facts * [kind not in DRAWN for kind in KINDS]
        rows = worth_drawing(undrawn, weights)
        undrawn[rows] = facts[rows]
        return Evidence(self.evidence.texts, undrawn)

    def says(self, text: str) -> bool:
        """Whether a text is what stands there."""
        return same(text, self.truth)


def same(one: str, two: str) -> bool:
    """Letter-perfect, typography aside: a straight apostrophe is as good as a round one."""
    return typographic(one) == typographic(two)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line, what the second reader made of it, and the cases of its words; `name`: it is a name."""

    text: str
    name: bool
    second: str
    cases: tuple[Case, ...]


def text_of(rng: random.Random, *, held: bool, names: bool) -> tuple[str, bool]:
    """What a line says and whether it is a name."""
    if names or rng.random() < 0.5:
        person = name(rng, withheld=held)
        return (person.upper() if rng.random() < 0.15 else person), True
    return (held_text(rng) if held else line(rng)), False


def strip_of(rng: random.Random, text: str, *, held: bool) -> Strip:
    """A worn line, its size and baseline known as well as a page's reader knows them."""
    made = draw(rng, text, draw_setting(rng, text, held=held, frame=rng.choice(_FRAMES)))
    em, baseline = made.em * rng.uniform(0.94, 1.06), made.baseline + made.em * rng.uniform(-0.04, 0.04)
    return Strip(wear(rng, made), 0, 0, em, baseline)


@cache
def read_lines(seed: int, count: int, *, held: bool, names: bool = False) -> tuple[ReadLine, ...]:
    """So many lines, read by both readers."""
    rng = random.Random(seed)
    found: list[ReadLine] = []
    while len(found) < count:
        texts = [text_of(rng, held=held, names=names) for _ in range(min(_BATCH, count - len(found)))]
        strips = [strip_of(rng, text, held=held) for text, _ in texts]
        readings = read_strips([strip.image for strip in strips])
        for (text, name_), strip, reading in zip(texts, strips, readings, strict=True):
            second = ocr.read_strip(strip)
            words = " ".join(word.text for word in second)
            found.append(ReadLine(text, name_, words, cases_of(text, strip, reading, second)))
    return tuple(found)


def cases_of(text: str, strip: Strip, reading: Reading, second: Line) -> tuple[Case, ...]:
    """The words of a strip that says `text`, as both readers saw them."""
    pairs = paired(reading, second)
    look = Lookout(strip, reading)
    found = zip(pairs, truths(pairs, text.split(" ")), strict=True)
    return tuple(
        Case(_kept(pair), truth, _evidence(pair, look), stands_on_rule(strip, pair.own)) for pair, truth in found
    )


def _kept(pair: Pair) -> Pair:
    """A pair without the network's chances, which take twenty kilobytes a word and are in the evidence."""
    return replace(pair, own=tuple(replace(word, chances=_NO_CHANCES) for word in pair.own))


def _evidence(pair: Pair, look: Lookout) -> Evidence:
    """Rivals are weighed where the readers differ, or our own would be in doubt if it were alone."""
    if agreed(pair) and min(word.posterior for word in pair.own) > _SURE:
        return Evidence((pair.text,), np.zeros((1, len(KINDS))))
    return weigh(pair, look.at(pair), prior=may_be_name(pair))


def truths(pairs: Sequence[Pair], words: Sequence[str]) -> tuple[str, ...]:
    """The words of the truth that each pair covers, by the cheapest alignment of letters.

    A word that no reader saw is nobody's: a strip may hold a part of its line only.
    """
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for i in range(len(pairs) + 1):
        for j in range(len(words) + 1):
            ways = [
                (best[i - 1, j - taken][0] + _apart(pairs[i - 1], " ".join(words[j - taken : j])), taken)
                for taken in range(min(4, j + 1))
                if i
            ]
            if j:
                ways.append((best[i, j - 1][0] + len(words[j - 1]), _UNSEEN))
            if ways:
                best[i, j] = min(ways)
    return _walked_back(best, words, len(pairs))


def _walked_back(best: dict[tuple[int, int], tuple[float, int]], words: Sequence[str], pairs: int) -> tuple[str, ...]:
    """The words of each pair on the cheapest way, found from its end."""
    i, j = pairs, len(words)
    found: list[str] = []
    while i:
        taken = best[i, j][1]
        if taken == _UNSEEN:
            j -= 1
        else:
            found.append(" ".join(words[j - taken : j]))
            i, j = i - 1, j - taken
    return tuple(reversed(found))


def _apart(pair: Pair, words: str) -> float:
    return min(Levenshtein.distance(pair.text, words), 0.2 + Levenshtein.distance(pair.second_text, words))
