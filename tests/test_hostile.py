"""Spoilt files of every kind: each is read or refused, in little memory and time."""

from ingest.containers import CONTAINERS
from ingest.read import READERS
from tests.hostile import CHANGES, case, is_bad, outcome, run
from tests.hostile_seeds import seeds

COUNT = 250


def test_every_kind_that_is_read_is_spoilt() -> None:
    assert {*READERS, *CONTAINERS} <= {kind for kind, _ in seeds()}


def test_the_honest_files_are_read() -> None:
    for kind, data in seeds():
        if kind in READERS or kind in CONTAINERS:
            assert not is_bad(outcome(kind, data)), kind


def test_a_number_makes_the_same_file_again() -> None:
    assert case(17) == case(17) and case(17) != case(17 + 29 * len(CHANGES))


def test_spoilt_files_are_read_or_refused() -> None:
    results = list(run(0, COUNT))
    assert [number for number, _, _ in results] == list(range(COUNT))
    assert [(number, said) for number, said, _ in results if is_bad(said)] == []
    assert {"read", "unreadable"} <= {said for _, said, _ in results}
