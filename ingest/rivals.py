"""What else a word could say: spellings that the network finds likely, valid syllables, apostrophes of names.

Rivals are only proposed here; `ingest/evidence.py` weighs them. A text may hold a space: then the word is two.
"""

import math
import re
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from ingest.neighbours import signing_forms
from ingest.recogniser import Float, alphabet, likelihoods
from ingest.syllables import bare, spellings

MOST = 8
"""Rivals kept for a word, its own reading and the second reader's among them."""
_BEAM = 12
_FAINTEST = -7.0
"""A letter whose chance is nowhere above e^-7 is no rival."""
_FARTHEST = 12.0
"""A spelling e^12 times less likely than the best one is no rival."""
_LONGEST_FORM = 3
"""Letters of an abbreviation before a signer's title."""
_LETTERS = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"^[\W_]++|(?<![\W_])[\W_]++$")
_CLAN = re.compile(r"(?<![^\W_])([HK])(?:[^\w\s]{1,2}|[a-zà-ỹIJ1])?(?=[^\W\d_a-zà-ỹ])")
"""H or K, perhaps with a mark or one stray letter behind it, before a capital: «HˆDrai», «KiBrơi», «HDrai»."""


def core(text: str) -> str:
    """A text without the marks at its ends, its apostrophes round: what two readers must agree on."""
    return _ENDS.sub("", text).replace("'", "’")


def rivals(own: str, second: str, chances: Float, views: Sequence[Float] = ()) -> list[tuple[str, float]]:
    """Spellings and the logarithms of their likelihoods, the likeliest first; `own` is among them.

    `second` is the second reader's text and stays among them too, if the network knows its letters. `views`: the
    network's chances over the same stretch in other framings; the likeliest texts there are rivals as well.
    """
    read = [text for text in (own, second) if text]
    others = [text for text in (core(second), *(text for view in views for text in _beam(view)[:1])) if text]
    peaks = np.maximum(chances.max(axis=0), 2 * _FAINTEST)
    texts = dict.fromkeys([*read, *others, *_beam(chances)])
    for text in list(texts)[:4]:
        texts |= dict.fromkeys(_possible(_syllables(text), peaks))
        texts |= dict.fromkeys(_possible(_apostrophes(text), peaks))
    forms = list(_possible(_forms(own), peaks))
    texts |= dict.fromkeys(forms)
    found = dict(zip(texts, likelihoods(chances, list(texts)), strict=True))
    best = max(found.values())
    likely = sorted((text for text in found if found[text] > best - _FARTHEST), key=lambda text: -found[text])
    kept = [*dict.fromkeys([*read, *(text for text in likely if text in forms), *likely])][:MOST]
    return sorted(((text, found[text]) for text in dict.fromkeys(kept)), key=lambda item: -item[1])


def _beam(chances: Float) -> list[str]:
    """The likeliest texts of a stretch, by CTC's prefix search over the letters that stand out in each column."""
    letters = alphabet()
    beam: dict[str, tuple[float, float]] = {"": (0.0, -np.inf)}
    for column in chances:
        shown = [(int(k), float(column[k])) for k in np.nonzero(column > _FAINTEST)[0] if k]
        beam = _grown(beam, float(column[0]), [(letters[k - 1], chance) for k, chance in shown])
    ranked = sorted(beam, key=lambda text: -_plus(*beam[text]))
    return [text for text in dict.fromkeys(text.strip() for text in ranked) if text]


def _grown(
    beam: dict[str, tuple[float, float]], blank: float, shown: Sequence[tuple[str, float]]
) -> dict[str, tuple[float, float]]:
    """One column further: each text's logarithms of the chances that it ends in a blank and in its last letter."""
    grown: dict[str, list[float]] = {}
    for text, (gap, ink) in beam.items():
        whole = _plus(gap, ink)
        same = grown.setdefault(text, [-np.inf, -np.inf])
        same[0] = _plus(same[0], whole + blank)
        for letter, chance in shown:
            again = text.endswith(letter)
            if again:
                same[1] = _plus(same[1], ink + chance)
            longer = grown.setdefault(text + letter, [-np.inf, -np.inf])
            longer[1] = _plus(longer[1], (gap if again else whole) + chance)
    ranked = sorted(grown.items(), key=lambda item: -max(item[1]))[:_BEAM]
    return {text: (gap, ink) for text, (gap, ink) in ranked}


def _plus(one: float, two: float) -> float:
    """The logarithm of a sum, for single numbers much faster than numpy's."""
    high, low = (one, two) if one >= two else (two, one)
    return high if low <= high - 20 or high == -math.inf else high + math.log1p(math.exp(low - high))


@cache
def _class(letter: str) -> int:
    return alphabet().find(letter) + 1


def _possible(texts: Iterator[str], peaks: Float) -> Iterator[str]:
    """Those texts all whose letters the network sees somewhere in the stretch, however faintly."""
    for text in texts:
        classes = [_class(letter) for letter in text]
        if all(classes) and peaks[classes].min() > _FAINTEST:
            yield text


def _syllables(text: str) -> Iterator[str]:
    """The text with one run of letters spelt as any valid syllable that has the same letters without marks."""
    for run in _LETTERS.finditer(text):
        for spelling in spellings().get(bare(run[0]), ()):
            yield text[: run.start()] + cased(spelling, run[0]) + text[run.end() :]


def cased(spelling: str, like: str) -> str:
    """A spelling in small letters written in the case of another: «văn» like «VAN» is «VĂN»."""
    if len(spelling) == len(like):
        return "".join(c.upper() if as_.isupper() else c for c, as_ in zip(spelling, like, strict=True))
    return spelling.upper() if like.isupper() else spelling.capitalize() if like[:1].isupper() else spelling


def _apostrophes(text: str) -> Iterator[str]:
    """«HˆDrai», «HiDrai», «HDrai» as the minority name «H’Drai»."""
    for mark in "’'":
        yield _CLAN.sub(rf"\1{mark}", text)


def _forms(text: str) -> Iterator[str]:
    """«K’Ẹ: CHỦ», crossed by a pen, as «KT. CHỦ»: capitals and marks that are no word as what stands before a title."""
    first, blank, rest = text.partition(" ")
    letters = "".join(_LETTERS.findall(first))
    if letters.isupper() and len(letters) <= _LONGEST_FORM and letters != first:
        yield from (f"{form}{blank}{rest}" for form in sorted(signing_forms()))
