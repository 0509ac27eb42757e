"""Whole pages in held-back faces: what the readers make of the same scans, and what of images without print."""

import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.names import GROUPS, group_of
from tests.bench.no_pages import no_pages
from tests.bench.page_readers import PAGE_READERS, PageReading
from tests.bench.truth import FoundName, find_name, misread, page_errors
from tests.initialled import DPI, PRINT, initialled
from training.papers import PageSample, page_samples
from training.printing import families, missing_families
from training.typography import printed

SURE = 0.99
"""Posterior from which a name counts as surely read."""


@dataclass(frozen=True, slots=True)
class PageScore:
    """What one reader made of one page."""

    characters: int
    wrong: int
    names: tuple[FoundName, ...]
    misread: tuple[tuple[str, str], ...]
    """Lines that stand nowhere letter by letter in the reading, and what is nearest to them there."""
    rows: int
    rows_right: int
    seconds: float


Scores = dict[str, list[PageScore]]
"""For each reader one score a page, in the order of the samples."""


def measured(sample: PageSample, reading: PageReading, seconds: float) -> PageScore:
    """Compare a reading with what was printed."""
    truth = sample.truth
    wrong = page_errors(truth.lines, [piece.text for piece in reading.pieces])
    rows = Counter(truth.rows) & Counter(reading.rows)
    names = tuple(find_name(name, reading.pieces) for name in truth.names)
    characters = sum(len(printed(line)) for line in truth.lines)
    lines = tuple(misread(truth.lines, reading.pieces))
    return PageScore(characters, wrong, names, lines, len(truth.rows), rows.total(), seconds)


def read_pages(count: int, seed: int) -> tuple[list[PageSample], Scores]:
    """Every reader on the same pages, one after the other."""
    samples: list[PageSample] = []
    scores: Scores = {name: [] for name in PAGE_READERS}
    with tempfile.TemporaryDirectory() as folder:
        for sample in page_samples(count, seed, Path(folder)):
            for name, reader in PAGE_READERS.items():
                if not samples:
                    reader(sample.image[:400], sample.dpi, 1)  # the engines are opened here
                began = time.process_time()
                reading = reader(sample.image, sample.dpi, sample.number)
                scores[name].append(measured(sample, reading, time.process_time() - began))
            samples.append(sample)
    return samples, scores


def table(samples: Sequence[PageSample], scores: Scores) -> str:
    """A row for each measure, a column for each reader."""
    rows = {
        "CER % of all pages": [_cer(found) for found in scores.values()],
        **{f"  {row}": cells for row, cells in _by_look(samples, scores).items()},
        "names letter-perfect": [_names(found, None) for found in scores.values()],
        **{f"  {group}": [_names(found, group) for found in scores.values()] for group in GROUPS},
        f"names read with ≥ {SURE}": [_sure(found) for found in scores.values()],
        "rows with all cells right": [_rows(found) for found in scores.values()],
        "CPU s a page": [f"{_seconds(found):.2f}" for found in scores.values()],
        "  times Tesseract": [f"{_seconds(found) / _seconds(scores['Tesseract']):.2f}" for found in scores.values()],
    }
    head = f"{f'pages ({len(samples)})':26}" + "".join(f"{name:>20}" for name in scores)
    lines = [head, *(f"{row:26}" + "".join(f"{cell:>20}" for cell in cells) for row, cells in rows.items())]
    if missing_families():
        lines.append(f"not installed, so not measured: {', '.join(missing_families())}")
    if not families():
        lines.append("no held-back family is installed: pages are set in Noto Serif, which the training has seen")
    return "\n".join(lines)


def _by_look(samples: Sequence[PageSample], scores: Scores) -> dict[str, list[str]]:
    """Error rates of each wear, resolution and family."""
    rows = {}
    for value in sorted({_look(s)[0] for s in samples}) + sorted({_look(s)[1] for s in samples}):
        places = [n for n, sample in enumerate(samples) if value in _look(sample)]
        rows[f"{value} ({len(places)})"] = [_cer([found[n] for n in places]) for found in scores.values()]
    return rows


def _look(sample: PageSample) -> tuple[str, str]:
    return f"{sample.wear} {sample.dpi}", sample.family


def _cer(found: Sequence[PageScore]) -> str:
    return f"{100 * sum(s.wrong for s in found) / max(1, sum(s.characters for s in found)):.2f}"


def _names(found: Sequence[PageScore], group: str | None) -> str:
    names = [name for score in found for name in score.names if group is None or group_of(name.truth) == group]
    right = sum(name.right for name in names)
    return f"{right}/{len(names)} = {right / max(1, len(names)):.3f}"


def _sure(found: Sequence[PageScore]) -> str:
    """Of the names read surely, how many are right, and their share of all names."""
    names = [name for score in found for name in score.names]
    sure = [name for name in names if name.posterior >= SURE]
    return f"{sum(name.right for name in sure)}/{len(sure)}, {100 * len(sure) / max(1, len(names)):.0f} %"


def _rows(found: Sequence[PageScore]) -> str:
    return f"{sum(s.rows_right for s in found)}/{sum(s.rows for s in found)}"


def _seconds(found: Sequence[PageScore]) -> float:
    return sum(s.seconds for s in found) / max(1, len(found))


def wrong_names(samples: Sequence[PageSample], scores: Scores) -> list[str]:
    """Truth and each reader's text, one line for every name that some reader got wrong."""
    made = []
    for n, sample in enumerate(samples):
        for found in zip(*(pages[n].names for pages in scores.values()), strict=True):
            if not all(name.right for name in found):
                shown = " | ".join("=" if name.right else f"{name.read} ({name.posterior:.2f})" for name in found)
                made.append(f"{_where(sample)}: {found[0].truth} | {shown}")
    return made


def wrong_lines(samples: Sequence[PageSample], scores: Scores) -> list[str]:
    """Truth and each reader's text, one line for every printed line that the product or another reader got wrong."""
    made = []
    for n, sample in enumerate(samples):
        missed = [dict(pages[n].misread) for pages in scores.values()]
        for line in dict.fromkeys(line for of_reader in missed for line in of_reader):
            shown = " | ".join(of_reader.get(line, "=") for of_reader in missed)
            made.append(f"{_where(sample)}: {line} | {shown}")
    return made


def _where(sample: PageSample) -> str:
    return f"{sample.family}, {sample.wear} {sample.dpi}, {sample.layout} p. {sample.number}"


_INITIALLED = 20
"""Pages whose lines are initialled by hand."""


def invented_words(seed: int) -> str:
    """Words that each reader finds on three images without print of each kind, and beside print on initialled pages."""
    counts: dict[str, list[int]] = {}
    for what, image in (each for extra in range(3) for each in no_pages(10 * seed + extra)):
        row = counts.setdefault(what, [0] * len(PAGE_READERS))
        for column, reader in enumerate(PAGE_READERS.values()):
            row[column] += sum(len(piece.text.split()) for piece in reader(image, 120, 1).pieces)
    printed = Counter(PRINT.split())
    row = counts.setdefault(f"initials ({_INITIALLED} pages)", [0] * len(PAGE_READERS))
    for paper in (initialled(_INITIALLED * seed + extra) for extra in range(_INITIALLED)):
        for column, reader in enumerate(PAGE_READERS.values()):
            found = Counter(word for piece in reader(paper, DPI, 1).pieces for word in piece.text.split())
            row[column] += (found - printed).total()
    head = f"{'words on no page':26}" + "".join(f"{name:>20}" for name in PAGE_READERS)
    return "\n".join([head, *(f"  {what:24}" + "".join(f"{n:20}" for n in row) for what, row in counts.items())])
