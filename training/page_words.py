"""The words of whole worn pages, read by both readers: on these the arbiter's weights, scales and doubts are fitted.

A posterior is read by people who look at pages, so it must hold for words as pages have them, few of them worn as
badly as single lines of the training are. Pages are printed in held-back faces: on faces that it was trained on our
own reader is better than an archive will find it.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz.distance import Levenshtein

from ingest import ocr
from ingest.scan import find_page_strips, seen_strips
from training.cases import Case, cases_of
from training.papers import PageSample, page_samples
from training.typography import typographic

_FOUND = 0.35
"""Share of a line's letters that may be wrong while it is still known which printed line it is."""


def page_words(seed: int, pages: int) -> tuple[Case, ...]:
    """The words of so many pages, every one of them shown to both readers."""
    with TemporaryDirectory() as folder:
        return tuple(case for page in page_samples(pages, seed, Path(folder)) for case in _cases(page))


def _cases(page: PageSample) -> Iterator[Case]:
    """The words of each strip of which it can be told what printed line it is."""
    lines = [typographic(line) for line in page.truth.lines]
    found = find_page_strips(page.image, page.dpi)
    for seen in seen_strips(found.running, found.in_cells):
        text = typographic(" ".join(word.text for word in seen.reading))
        line = min(lines, key=lambda each: Levenshtein.distance(text, each), default="")
        if text and Levenshtein.distance(text, line) <= max(1.0, _FOUND * len(text)):
            yield from cases_of(line, seen.strip, seen.reading, ocr.read_strip(seen.strip))
