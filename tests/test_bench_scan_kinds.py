"""The files of all kinds that readers of scans are measured on."""

import random
from pathlib import Path

import numpy as np
import pytest

from ingest.image import frames
from tests.bench.scan_kinds import _row, _score, _table
from tests.scan_kinds import KINDS, ScanSample, scan_samples
from tests.scan_printer import LISTS, Printer

_KINDS = (
    *("turned", "skewed", "stamped", "paper", "folded", "specked", "150 dpi", "300 dpi", "400 dpi", "600 dpi"),
    *("fax", "bordered", "two pages", "level rules", "column rules", "no rules", "list over pages"),
    *("empty back", "photograph", "poor photograph"),
)


def made(kind: str, folder: Path, seed: int = 3) -> ScanSample:
    (sample,) = scan_samples(1, seed, folder, (kind,))
    return sample


def test_the_same_seed_gives_the_same_file_with_its_truth(tmp_path: Path) -> None:
    first = made("bordered", tmp_path)
    assert first == made("bordered", tmp_path) and first.data != made("bordered", tmp_path, 4).data
    assert first.kind == "bordered" and first.truth.names and first.truth.lines


def test_an_empty_back_has_nothing_printed_on_it_and_no_words_are_counted_as_wrong(tmp_path: Path) -> None:
    sample = made("empty back", tmp_path)
    path = tmp_path / f"back{sample.suffix}"
    path.write_bytes(sample.data)
    score = _score(sample, path)
    assert (sample.truth.lines, score.characters, score.names) == ((), 0, ())
    assert "empty back (1)" in _table([score]) and _row("all", [score]).startswith("all")


def test_a_fax_has_two_tones(tmp_path: Path) -> None:
    (frame,) = frames(made("fax", tmp_path).data)
    assert isinstance(frame, tuple) and set(np.unique(frame[0])) == {0, 255}


def test_the_pages_of_a_list_are_one_file_with_all_their_rows(tmp_path: Path) -> None:
    printer = Printer(tmp_path)
    printer.turn = LISTS.index("many-pages")
    sample = KINDS["list over pages"](printer, random.Random(1))
    assert len(list(frames(sample.data))) == 3 and len(sample.truth.rows) > 50


@pytest.mark.parametrize("kind", _KINDS)
def test_a_file_is_counted_under_the_kind_it_was_asked_for(kind: str, tmp_path: Path) -> None:
    assert made(kind, tmp_path).kind == kind
