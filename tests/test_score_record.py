"""The record of a run: gains and losses one by one, falls, and a small part of the score held against its record."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.score import __main__ as program
from tests.score import record, report
from tests.score.golden import golden_results, papers
from tests.score.measure import Answer, Count, Miss, Tally
from tests.score.run import Result, by_kind, results, tasks

RIGHT = Tally({"awards": Count(8, 8, 8), "agency": Count(1, 1, 1)}, (), (Answer(0.97, False, True),))


def _result(name: str, tally: Tally, made: str = "a1") -> Result:
    return Result(name, "docx", made, tally)


def test_a_loss_and_a_gain_are_told_paper_by_paper_with_no_words_of_the_paper() -> None:
    missed = Tally({"awards": Count(7, 8, 8)}, (Miss("x", "awards", "Lò Văn Ún", None),))
    before = record.papers_of([_result("one-0-docx", RIGHT), _result("two-0-docx", missed)])
    now = [_result("one-0-docx", missed), _result("two-0-docx", RIGHT)]
    loss, gain = record.changes(before, now)
    assert (str(loss), loss.gain) == ("one-0-docx · awards: 8/8 → 7/8 and 1 wrong", False)
    assert (str(gain), gain.gain) == ("two-0-docx · awards: 7/8 and 1 wrong → 8/8", True)


def test_another_paper_of_the_same_name_is_not_compared() -> None:
    before = record.papers_of([_result("one-0-docx", RIGHT)])
    other = [_result("one-0-docx", Tally({"awards": Count(0, 0, 3)}), made="b2")]
    assert record.changes(before, other) == []
    assert record.uncompared(before, other) == 1


def test_a_digital_figure_may_not_fall_at_all_and_a_scanned_one_a_little() -> None:
    before = {"docx": {"awards": 0.98, "agency": 0.9}, "worn": {"awards": 0.9, "number": 0.95}}
    now = {"docx": {"awards": 0.9799, "agency": 0.95}, "worn": {"awards": 0.898, "number": 0.94}}
    assert [line.split(":")[0] for line in record.falls(before, now)] == ["docx · awards", "worn · number"]


def test_a_measure_that_is_gone_is_a_fall_and_a_kind_that_was_not_run_is_none() -> None:
    assert record.falls({"docx": {"reported": 0.5}, "scan": {"awards": 0.9}}, {"docx": {}}) != []
    assert record.falls({"scan": {"awards": 0.9}}, {"docx": {}}) == []


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    found = [_result("one-0-docx", RIGHT), _result("two-0-docx", Tally({"awards": Count(1, 2, 3)}))]
    figures = report.figures(by_kind(found))
    record.write_record({"seed": 1}, figures, found, tmp_path / "kept.json")
    kept = record.read_record(tmp_path / "kept.json")
    assert kept == {"settings": {"seed": 1}, "figures": figures, "papers": record.papers_of(found)}


def test_awards_not_marked_are_counted_apart_from_those_to_be_looked_at() -> None:
    answers = (Answer(0.99, False, True), Answer(0.99, False, False), Answer(0.5, True, False), Answer(0.7, True, True))
    tally = Tally({}, (), answers)
    assert report.reached(report.TRUSTED, tally) == 0.5
    assert report.reached(report.MARKED, tally) == 0.5
    assert "1  0.700  1.000" in report.reliability({"docx": tally})


def test_a_paper_that_grants_falsely_is_named() -> None:
    wrong = _result("plan-0-docx", Tally({"grants nothing": Count(0, 1, 1)}))
    assert report.false_grants([wrong, _result("one-0-docx", RIGHT)]) == ["plan-0-docx"]


SETTINGS = {"layouts": "commune", "seed": 3, "count": 1, "scans": 0, "kinds": "docx", "wear": "fine"}


@pytest.mark.parametrize(("value", "code"), [(0.0, 0), (1.01, 1)])
def test_the_command_fails_on_a_fall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: float, code: int) -> None:
    kept = tmp_path / "kept.json"
    record.write_record(SETTINGS, {"docx": {"awards": value}}, [], kept)
    monkeypatch.setattr(record, "FULL", kept)
    answer = CliRunner().invoke(program.main, ["--baseline", "--workers", "1"])
    assert answer.exit_code == code, answer.output
    assert ("fallen below the record" in answer.output) is bool(code)


def test_no_record_is_made_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    answer = CliRunner().invoke(program.main, ["--update-baseline", "--quick"])
    assert answer.exit_code == 2


def test_every_golden_paper_has_its_truth_and_every_truth_its_paper() -> None:
    folder = papers()[0].parent
    assert len(papers()) >= 10
    assert {p.stem for p in papers()} == {p.stem for p in folder.glob("*.json")}


@pytest.fixture(scope="module")
def kept() -> dict[str, Any]:
    return record.read_record(record.QUICK)


@pytest.fixture(scope="module")
def quick(kept: dict[str, Any]) -> list[Result]:
    settings = kept["settings"]
    todo = tasks(settings["layouts"], settings["seed"], program.counts(settings), settings["wear"])
    return [*results(todo), *golden_results()]


def test_no_figure_of_the_small_part_falls_below_its_record(kept: dict[str, Any], quick: list[Result]) -> None:
    """`python -m tests.score --quick --update-baseline` records it anew, where a fall is meant."""
    losses = "\n".join(str(c) for c in record.changes(kept["papers"], quick) if not c.gain)
    assert record.falls(kept["figures"], report.figures(by_kind(quick))) == [], losses


def test_no_paper_of_the_small_part_that_grants_nothing_yields_an_award(quick: list[Result]) -> None:
    assert report.false_grants(quick) == []
