"""Every kind of scanned or photographed page, whole from file to `Document`, against bare Tesseract in process."""

import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.image import frames
from ingest.read import read
from tests.bench.page_readers import bare, of_page
from tests.bench.truth import FoundName, find_name, misread, page_errors
from tests.scan_kinds import KINDS, ScanSample, scan_samples
from training.typography import printed

PAGES_A_FILE = {"two pages": 2}
_PHOTOGRAPHS = ("photograph", "poor photograph")


@dataclass(frozen=True, slots=True)
class FileScore:
    """What was read in one file of so many images; `seconds` and `tesseract` are CPU time."""

    sample: ScanSample
    images: int
    characters: int
    wrong: int
    names: tuple[FoundName, ...]
    misread: tuple[tuple[str, str], ...]
    rows: int
    rows_right: int
    words: int
    seconds: float
    tesseract: float


def scan_kinds(count: int, seed: int, errors: bool) -> str:
    """A row for each kind with `count` files of it, the sums, and the time against Tesseract's."""
    scores = _scores(count, seed)
    lines = [_table(scores), "", _time(scores)]
    return "\n".join([*lines, *(_wrong(scores) if errors else ())])


def _scores(count: int, seed: int) -> list[FileScore]:
    scores: list[FileScore] = []
    with tempfile.TemporaryDirectory() as folder:
        for number, sample in enumerate(scan_samples(count, seed, Path(folder))):
            path = Path(folder) / f"{number}{sample.suffix}"
            path.write_bytes(sample.data)
            if not scores:
                _opened(path)
            scores.append(_score(sample, path))
            path.unlink()
    return scores


def _opened(path: Path) -> None:
    """The engines are opened before time is taken."""
    read(path)
    _tesseract(path)


def _score(sample: ScanSample, path: Path) -> FileScore:
    began = time.process_time()
    document = read(path)
    seconds = time.process_time() - began
    readings, truth = [of_page(page) for page in document.pages], sample.truth
    pieces = [piece for reading in readings for piece in reading.pieces]
    rows = Counter(row for reading in readings for row in reading.rows)
    return FileScore(
        sample,
        len(document.pages),
        sum(len(printed(line)) for line in truth.lines),
        page_errors(truth.lines, [piece.text for piece in pieces]),
        tuple(find_name(name, pieces) for name in truth.names),
        tuple(misread(truth.lines, pieces)),
        len(truth.rows),
        (Counter(truth.rows) & rows).total(),
        sum(len(piece.text.split()) for piece in pieces),
        seconds,
        _tesseract(path),
    )


def _tesseract(path: Path) -> float:
    """CPU seconds of bare Tesseract (psm 3) on the pixels of the file, decoding aside."""
    total = 0.0
    for frame in frames(path.read_bytes()):
        if isinstance(frame, tuple):
            began = time.process_time()
            bare(frame[0], round(frame[1]), 1)
            total += time.process_time() - began
    return total


def _table(scores: Sequence[FileScore]) -> str:
    head = f"{'scans, by kind (files)':26}{'names right':>18}{'rows right':>18}{'CER %':>8}{'invented':>10}{'CPU s':>8}"
    lines = [head]
    for kind in KINDS:
        of_kind = [score for score in scores if score.sample.kind == kind]
        lines += [_row(f"  {kind} ({len(of_kind)})", of_kind)] if of_kind else []
    return "\n".join([*lines, _row(f"all ({len(scores)})", scores)])


def _row(what: str, scores: Sequence[FileScore]) -> str:
    """Names, rows, errors; words where nothing is printed; CPU seconds a page."""
    names = [name for score in scores for name in score.names]
    characters = sum(score.characters for score in scores)
    wrong = sum(score.wrong for score in scores if score.characters)
    empty = [score.words for score in scores if not score.characters]
    cells = (
        f"{_share(sum(name.right for name in names), len(names)):>18}",
        f"{_share(sum(s.rows_right for s in scores), sum(s.rows for s in scores)):>18}",
        f"{100 * wrong / characters:8.2f}" if characters else f"{'':8}",
        f"{sum(empty):10}" if empty else f"{'':10}",
        f"{sum(s.seconds for s in scores) / _pages(scores):8.2f}",
    )
    return f"{what:26}" + "".join(cells)


def _share(right: int, count: int) -> str:
    return f"{right}/{count} = {right / count:.3f}" if count else ""


def _pages(scores: Sequence[FileScore]) -> int:
    return sum(score.images * PAGES_A_FILE.get(score.sample.kind, 1) for score in scores)


def _time(scores: Sequence[FileScore]) -> str:
    """Empty backs and photographs aside, which Tesseract gives up on, and the whole."""
    usual = [score for score in scores if score.sample.kind not in ("empty back", *_PHOTOGRAPHS)]
    return "file to Document against bare Tesseract, CPU time: " + ", ".join(
        f"{what} {sum(s.seconds for s in some) / max(1e-9, sum(s.tesseract for s in some)):.2f} ×"
        for what, some in (("scans", usual), ("all kinds", scores))
    )


def _wrong(scores: Sequence[FileScore]) -> list[str]:
    """Every name and line read wrong, with what stands there."""
    made = []
    for score in scores:
        where = f"{score.sample.kind}, {score.sample.about}"
        made += [f"{where}: {n.truth} | {n.read} ({n.posterior:.2f})" for n in score.names if not n.right]
        made += [f"{where}: {line} | {there}" for line, there in score.misread]
    return made
