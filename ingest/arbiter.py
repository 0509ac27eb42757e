"""Two readings of one line → the words that most likely stand there, each with a posterior and its rival.

Our own reader reads every line. A line with a word in doubt is read again by the second reader, if it is
installed; a word on which the two differ, or that stays in doubt, is decided between rival spellings by all that
speaks for them. Weights and the posteriors' scales are fitted by `python -m training.arbitrate`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from ingest import ocr
from ingest.evidence import Evidence, Matrix, oddly_cased, weigh
from ingest.lookout import Lookout
from ingest.neighbours import spelt_otherwise
from ingest.pairs import Pair, paired
from ingest.recogniser import Reading, ReadWord
from ingest.strip import Strip
from ingest.trust import Decision, Ground, Kind, Scales, calibrated, fitted_scales, nats, share
from ingest.words import Line, Word

_ABOVE, _BELOW = 0.78, 0.22
"""Em above and below the baseline that a word's box takes."""
_BENEATH = 0.25
"""Part of a word's width under which an underline was taken out."""
_SURE = 0.9
_BLANK = re.compile(r" (?=[\W\d_])|(?<=[\W\d_]) ")


def decide(strip: Strip, reading: Reading, *, careful: bool = False) -> Line:
    """The words of a line, edges in pixels of the strip's picture.

    `careful`: the line may hold names or figures that nobody can guess (a cell of a table), so that every word
    has a second look; elsewhere words with a capital or a figure have one, and all that our own reader doubts.
    """
    scales = fitted_scales()
    words: list[Word] = []
    for pair, decision in decisions(strip, reading, scales, careful=careful):
        kind = Kind.of(decision.text, ruled=stands_on_rule(strip, pair.own))
        words += _words(pair, decision, strip, calibrated(decision, kind, scales))
    return tuple(words)


def decisions(strip: Strip, reading: Reading, scales: Scales, *, careful: bool) -> list[tuple[Pair, Decision]]:
    """The pairs of both readings and what was decided on each; see `decide`."""
    doubts = [n for n, word in enumerate(reading) if doubtful(word, scales, careful=careful)]
    second = _second(strip, reading, doubts) if doubts and ocr.available() else ()
    lookout = Lookout(strip, reading)
    found = []
    for pair in paired(reading, second):
        evidence = partial(weigh, pair, lookout.at(pair), scales.weights, prior=may_be_name(pair))
        found.append((pair, settle(pair, evidence, scales)))
    return found


def _second(strip: Strip, reading: Reading, doubts: Sequence[int]) -> Line:
    """The second reader's words from before the first doubtful one to behind the last: its time goes by the width."""
    first, last = doubts[0] - 1, doubts[-1] + 1
    wide = strip.image.shape[1]
    left = (reading[first - 1].right + reading[first].left) / 2 if first > 0 else 0
    right = (reading[last].right + reading[last + 1].left) / 2 if last + 1 < len(reading) else wide
    start = max(0, round(left))
    part = np.ascontiguousarray(strip.image[:, start : max(start + 1, round(right))])
    found = ocr.read_strip(replace(strip, image=part, left=strip.left + start))
    return tuple(replace(word, left=word.left + start, right=word.right + start) for word in found)


def doubtful(word: ReadWord, scales: Scales, *, careful: bool) -> bool:
    """Whether a word deserves a second look."""
    return word.posterior < (scales.doubt if guessable(word.text) and not careful else scales.careful_doubt)


def guessable(text: str) -> bool:
    """Whether a word can be told from those around it: one in small letters, no name and no figure."""
    return not any(c.isupper() or c.isdigit() for c in text)


def may_be_name(pair: Pair) -> bool:
    """Whether how usual a part of a name is says anything about a pair."""
    return any(c.isupper() for c in pair.text + pair.second_text)


def agreed(pair: Pair) -> bool:
    """Whether two readers saw the same, and nothing as odd as the «HDrai» that both make of «H’Drai».

    A blank beside a figure or a mark («2753 /TTr-STP») makes no other text; our own reader's is kept. Nor do they
    agree on a doubtful «DÀNH» before «SÁCH» while «DANH» is spelt with the same letters: marks get lost in both.
    """
    same = _BLANK.sub("", pair.text) == _BLANK.sub("", pair.second_text)
    return same and not oddly_cased(pair.text) and not out_of_place(pair)


def out_of_place(pair: Pair) -> bool:
    """Whether our own reader doubts a word that its neighbours would go with if its marks were others."""
    doubted = min(word.posterior for word in pair.own) <= _SURE
    return doubted and spelt_otherwise(pair.text, *pair.beside)


def settle(pair: Pair, evidence: Callable[[], Evidence], scales: Scales) -> Decision:
    """Decide one pair; the evidence is looked for only where two readers differ or one alone is in grave doubt.

    Where two agree, weighing rivals has mended nothing and broken a little; how sure both were is the posterior. A
    second reader that doubts what it sees («831/QĐ-UBND» is in no dictionary) takes nothing away from it.
    Evidence costs more than either reading, so a reader alone weighs rivals only below the common doubt.
    """
    posterior = min(word.posterior for word in pair.own)
    if agreed(pair):
        sure = min(word.confidence for word in pair.second)
        return Decision(pair.text, share(nats(posterior) + max(0.0, nats(sure))), Ground.AGREED)
    if not pair.second and posterior >= scales.doubt:
        return Decision(pair.text, posterior, Ground.ALONE)
    found = evidence()
    odds = chances(found, scales.weights)
    best = int(odds.argmax())
    text = found.texts[best]
    rival = next((seen for seen in (pair.second_text, pair.text) if seen and seen != text), "")
    return Decision(text, float(odds[best]), Ground.DECIDED if pair.second else Ground.WEIGHED, rival)


def chances(evidence: Evidence, weights: Matrix) -> Matrix:
    """The rivals' chances: the softmax of their weighed evidence."""
    scores = evidence.facts @ weights
    odds = np.exp(scores - scores.max())
    found: Matrix = odds / odds.sum()
    return found


def stands_on_rule(strip: Strip, words: Reading) -> bool:
    """Whether an underline was taken out beneath some words of a strip."""
    left, right = words[0].left, words[-1].right
    beneath = sum(max(0.0, min(last, right) - max(first, left)) for first, last in strip.ruled)
    return beneath > _BENEATH * (right - left)


def _words(pair: Pair, decision: Decision, strip: Strip, confidence: float) -> list[Word]:
    """A decided pair as words: the edges of whoever saw as many words, else the stretch shared by letters."""
    texts = decision.text.split(" ")
    edges = next(
        ([(word.left, word.right) for word in seen] for seen in (pair.own, pair.second) if len(seen) == len(texts)),
        None,
    ) or _shared(texts, pair.own[0].left, pair.own[-1].right)
    top, bottom = strip.baseline - _ABOVE * strip.em, strip.baseline + _BELOW * strip.em
    others = decision.other.split(" ")
    if len(others) != len(texts):
        others = [decision.other] * len(texts)
    return [
        Word(text, left, top, right, bottom, confidence, other if other != text else "")
        for text, (left, right), other in zip(texts, edges, others, strict=True)
    ]


def _shared(texts: Sequence[str], left: float, right: float) -> list[tuple[float, float]]:
    """A stretch cut into words by their numbers of letters."""
    pitch = (right - left) / (sum(len(text) for text in texts) + len(texts) - 1)
    edges = []
    for text in texts:
        edges.append((left, left + pitch * len(text)))
        left += pitch * (len(text) + 1)
    return edges
