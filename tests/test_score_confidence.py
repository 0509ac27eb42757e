"""The weights of the confidence: fitted to what proved right, weighed as the extraction weighs them, kept in a file."""

import json
import tomllib
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from extract import confidence as extraction
from extract.decision import Decision, Evidence
from tests.score import confidence as program
from tests.score.run import Task
from tests.texts import decided

CLEAN, ODD, BLURRED = Evidence(), Evidence(strange=1.0), Evidence(unread=0.5)


def _proved(*groups: tuple[Evidence, int, int]) -> tuple[program.Floats, program.Floats]:
    """Awards by (evidence, how many, how many of them wrong)."""
    rows = [(astuple(of), n >= wrong) for of, count, wrong in groups for n in range(count)]
    return np.array([of for of, _ in rows]), np.array([float(right) for _, right in rows])


def test_the_weights_give_the_shares_that_proved_right() -> None:
    weights = program.fit(*_proved((CLEAN, 4000, 80), (ODD, 5000, 2000), (BLURRED, 3000, 1200)))
    sure = program.likely(np.array([astuple(CLEAN), astuple(ODD), astuple(BLURRED)]), weights)
    assert sure == pytest.approx([0.98, 0.60, 0.60], abs=0.02)


def test_evidence_that_no_award_shows_keeps_the_weight_it_was_believed_to_have() -> None:
    weights = dict(zip(program.NAMES, program.fit(*_proved((ODD, 1000, 400))), strict=False))
    assert weights["strange"] > program.PRIOR["strange"]
    assert weights["crowded"] == pytest.approx(program.PRIOR["crowded"], rel=0.01)


def test_a_few_awards_hardly_move_what_was_believed() -> None:
    strange = program.NAMES.index("strange")
    few, many = (program.fit(*_proved((ODD, count, count // 2)))[strange] for count in (4, 4000))
    assert program.PRIOR["strange"] < few < 0.35 < 0.6 < many


def test_nothing_speaks_for_an_award_even_if_all_with_it_prove_right() -> None:
    weights = program.fit(*_proved((CLEAN, 2000, 200), (ODD, 2000, 0)))
    assert weights.min() >= 0
    assert weights[program.NAMES.index("strange")] < 0.01


@pytest.mark.parametrize("of", [CLEAN, ODD, BLURRED, Evidence(unread=1.0, rule=0.05, scanned=1.0)])
def test_an_award_is_weighed_as_the_extraction_weighs_it(of: Evidence) -> None:
    weighed = extraction.weights()
    weights = np.array([weighed[name] for name in (*program.NAMES, "bias")])
    assert program.likely(np.array([astuple(of)]), weights)[0] == pytest.approx(extraction.confidence(of), abs=0.001)


def test_awards_are_counted_in_the_range_of_their_confidence() -> None:
    rows = program.reliability(np.array([0.96, 0.97, 0.999, 0.6]), np.array([1.0, 0.0, 1.0, 0.0])).splitlines()
    told = {row[:12]: row[12:].split() for row in rows[1:] if "–" not in row}
    assert told == {
        "0.60 to 0.70": ["1", "0.600", "0.000"],
        "0.95 to 0.98": ["2", "0.965", "0.500"],
        "0.99 to 1.00": ["1", "0.999", "1.000"],
    }


def test_writing_the_weights_keeps_the_head_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "confidence.toml"
    path.write_text("# Where they come from.\n\n[weights]\nbias = 9.0\nold = 1.0\n", encoding="utf-8")
    program.write(np.arange(len(program.NAMES) + 1) / 8, path)
    assert path.read_text(encoding="utf-8").startswith("# Where they come from.\n\n[weights]\nbias = ")
    told = tomllib.loads(path.read_text(encoding="utf-8"))["weights"]
    assert told == {**{name: n / 8 for n, name in enumerate(program.NAMES)}, "bias": len(program.NAMES) / 8}


LIST = ("1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;", "2. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban;")


def _read_with_truth() -> tuple[Decision, dict[str, Any]]:
    """A decision of two awards; by its truth the name of the second is another."""
    decision = decided(
        "^ỦY BAN NHÂN DÂN", "^HUYỆN NÀ LẦU", "^Số: 12/QĐ-UBND", "^Nà Lầu, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH",
        "^Về việc khen thưởng", "^QUYẾT ĐỊNH:", "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho các cá nhân:",
        *LIST, "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    )  # fmt: skip
    assert decision.number is not None
    keys = ("type", "issued_on", "agency", "place", "title", "signer", "signer_position", "signer_capacity")
    unasked = dict.fromkeys(("honorific", "position", "unit", "years", "reason", "occasion", "bonus_vnd"), "?")
    awards = [
        {**unasked, "posthumous": False, "recipient": {"kind": "ca-nhan", "name": name}, "award": {"code": "gk-huyen"}}
        for name in ("Lò Văn Ún", "Vàng Thị Pá")
    ]
    document = {**dict.fromkeys(keys, "?"), "number": decision.number.value}
    lists: dict[str, Any] = {"mentions": [], "cites": [], "revokes": [], "period": None, "handwritten": []}
    return decision, {"document": document, "awards": awards, **lists}


def test_each_award_is_gathered_with_its_own_evidence_and_whether_it_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    decision, truth = _read_with_truth()
    first, second = decision.commendations
    marked = replace(decision, commendations=(first, replace(second, evidence=ODD)))
    monkeypatch.setattr(program, "decision_and_truth", lambda _: (marked, truth))
    assert first.evidence is not None
    task = Task("made", 1, 0, "docx", "fine")
    assert program.gather(task) == [(astuple(first.evidence), True), (astuple(ODD), False)]


def test_every_second_paper_is_kept_from_the_fit(tmp_path: Path) -> None:
    """All awards of the fitted papers are right and all of the others wrong: sure of them, and wrong in each."""
    kept = tmp_path / "gathered.jsonl"
    kept.write_text("\n".join(json.dumps([[astuple(CLEAN), n % 2 == 0]]) for n in range(100)), encoding="utf-8")
    answer = CliRunner().invoke(program.main, ["--keep", str(kept)])
    assert answer.exit_code == 0, answer.output
    assert answer.output.split()[-6:] == ["0.99", "to", "1.00", "50", "0.999", "0.000"]
