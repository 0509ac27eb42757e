"""The lines that `make bench` gives to the readers of lines, and how it counts; no engine is needed."""

from dataclasses import replace

import numpy as np

from ingest.strip import Strip
from tests.bench.line_readers import LineReading
from tests.bench.lines import KINDS, LineSample, groups, line_samples, score, table, wrong_lines
from training.fonts import installed
from training.render import FRAMES
from training.wear import MARKS


def sample(text: str, kind: str = "known", framing: str = "even") -> LineSample:
    return LineSample(Strip(np.zeros((9, 9), np.uint8), 0, 0, 7.0, 6.0), text, kind, framing, 200, "Gentium")


def test_the_same_seed_gives_the_same_lines_in_faces_that_are_held_back() -> None:
    first, again = line_samples(36, 4), line_samples(36, 4)
    assert [s.text for s in first] == [s.text for s in again] != [s.text for s in line_samples(36, 5)]
    assert all((a.strip.image == b.strip.image).all() for a, b in zip(first, again, strict=True))
    trained = {family.name for family in installed(False)}
    assert not installed(True) or not {s.family for s in first} & trained


def test_every_framing_and_every_kind_has_its_lines() -> None:
    made = line_samples(60, 4)
    assert {s.framing for s in made} == {*FRAMES, "tilted"}
    assert {s.kind for s in made} == set(KINDS)
    assert set() < {mark for s in made for mark in s.marks} <= set(MARKS)
    tilted = [s.strip for s in made if s.framing == "tilted"]
    even = [s.strip for s in made if s.framing == "even"]
    assert np.mean([s.image.shape[0] / s.em for s in tilted]) > np.mean([s.image.shape[0] / s.em for s in even])


def test_lines_are_exact_when_only_typography_differs() -> None:
    samples = [sample("H’Wen Niê"), sample("Lò Văn Ún"), sample("2021 – 2022", "number")]
    found = score(samples, [LineReading(t, 1.0) for t in ("H'Wen Niê", "Lò Vân Un", "2021 - 2022")])
    assert (found.characters, found.wrong, found.lines, found.exact) == (29, 2, 3, 2)


def test_each_set_of_lines_has_its_own_row_and_surely_read_names_are_counted() -> None:
    samples = [sample("Giàng A Páo", "minority"), sample("Lò Văn Ún", framing="tight"), sample("15/6/2022", "number")]
    assert groups([*samples, replace(samples[0], marks=("copied",))])["even, copied"] == [3]
    assert groups(samples)["even, none of these"] == [0, 2] and groups(samples)["all"] == [0, 1, 2]
    assert groups(samples)["frame tight"] == [1] and groups(samples)["names, minority"] == [0]
    readings = [LineReading("Giàng A Páo", 0.995), LineReading("Lò Văn Un", 0.992), LineReading("15/6/2022", 1.0)]
    rows = {row[:20].strip(): row[20:].split() for row in table(samples, {"own": (readings, 2.0)}).splitlines()}
    assert rows["all"] == ["3", "3.45", "66.7", "%"]
    assert rows["frame tight"] == ["1", "11.11", "0.0", "%"]
    assert rows["names ≥ 0.99 right"] == ["1/2,", "100", "%"]


def test_wrong_lines_are_listed_with_what_each_reader_made_of_them() -> None:
    samples = [sample("Giàng A Páo", "minority"), sample("Lò Văn Ún")]
    one = [LineReading("Giàng A Páo", 1.0), LineReading("Lò Vân Ún", 1.0)]
    two = [LineReading("Giàng A Páo", 1.0), LineReading("Lò Văn Ún", 1.0)]
    assert wrong_lines(samples, {"one": (one, 1.0), "two": (two, 1.0)}) == [
        "Gentium, 200, even, known: Lò Văn Ún | Lò Vân Ún | ="
    ]
