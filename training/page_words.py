"""The words of whole worn pages, read and decided: on these the posteriors' scales and the doubts are fitted.

A posterior is read by people who look at pages, so it must hold for words as pages have them, few of them worn as
badly as the lines that the weights are fitted on. Pages are printed in held-back faces.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz.distance import Levenshtein

from ingest.arbiter import Decision, Ground, Kind, Scales, decisions
from ingest.pairs import Pair
from ingest.scan import SeenStrip, find_page_strips, seen_strips
from training.cases import same, truths
from training.papers import PageSample, page_samples
from training.typography import typographic

_FOUND = 0.35
"""Share of a line's letters that may be wrong while it is still known which printed line it is."""


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word as decided with both readers heard: whether that is right, and whether our own reader alone was."""

    kind: Kind
    ground: Ground
    raw: float
    right: bool
    alone: float
    alone_right: bool


def page_words(seed: int, pages: int, scales: Scales) -> tuple[PageWord, ...]:
    """The words of so many pages, every one of them shown to both readers."""
    with TemporaryDirectory() as folder:
        return tuple(word for page in page_samples(pages, seed, Path(folder)) for word in _words(page, scales))


def _words(page: PageSample, scales: Scales) -> Iterator[PageWord]:
    lines = [typographic(line) for line in page.truth.lines]
    found = find_page_strips(page.image, page.dpi)
    for seen in seen_strips(found.running, found.in_cells):
        yield from _of_line(seen, lines, scales)


def _of_line(seen: SeenStrip, lines: Sequence[str], scales: Scales) -> Iterator[PageWord]:
    """The words of a strip beside those of the printed line it is; none where that cannot be told."""
    made = decisions(seen.strip, seen.reading, scales, careful=True)
    text = typographic(" ".join(decision.text for _, decision in made))
    line = min(lines, key=lambda each: Levenshtein.distance(text, each), default="")
    if not text or Levenshtein.distance(text, line) > _FOUND * len(text) + 1:
        return
    for (pair, decision), truth in zip(made, truths([pair for pair, _ in made], line.split()), strict=True):
        yield _marked(pair, decision, truth)


def _marked(pair: Pair, decision: Decision, truth: str) -> PageWord:
    alone = min(word.posterior for word in pair.own)
    right, alone_right = (same(typographic(text), truth) for text in (decision.text, pair.text))
    return PageWord(Kind.of(decision.text), decision.ground, decision.raw, right, alone, alone_right)
