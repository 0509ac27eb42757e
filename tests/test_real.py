"""Real documents beside the project, where they are: read whole, and held against what the eye reads."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cli import app

REAL = Path(__file__).parents[1].parent / "shared" / "real"
pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real documents are not beside the project")


def _run(db: Path, *arguments: str) -> str:
    return CliRunner().invoke(app, ["--db", str(db), *arguments]).stdout


def _loaded(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / "tep"
    folder.mkdir()
    shutil.copy(REAL / name, folder)
    db = tmp_path / "kho.db"
    _run(db, "load", str(folder), "--workers", "1")
    return db


def test_the_signed_scan_agrees_with_its_truth(tmp_path: Path) -> None:
    truth = json.loads((REAL / "QD_2871_2022_truth.json").read_text(encoding="utf-8"))
    db = _loaded(tmp_path, truth["file"])
    awards: list[dict[str, Any]] = [json.loads(line) for line in _run(db, "export").splitlines()]
    given = [{k: a["recipient"][k] for k in expected} for a, expected in zip(awards, truth["recipients"], strict=True)]
    assert given == truth["recipients"]
    document = awards[0]["document"]
    wanted = {k: v for k, v in truth["document"].items() if k != "number"}
    assert {k: document[k] for k in wanted} == wanted
    assert document["number"] in (None, truth["document"]["number"])
    assert {a["award"]["code"] for a in awards} == {truth["award"]} and {a["reason"] for a in awards} == {
        truth["reason"]
    }
    assert all(a["years"] is None and a["page"] == 2 for a in awards)
    doubts = " ".join(awards[0]["doubts"])
    assert "chữ ký số" in doubts and (document["number"] or "Số viết tay" in doubts)


def test_the_proposal_grants_nothing(tmp_path: Path) -> None:
    db = _loaded(tmp_path, "TTr_2753_2022_scan.pdf")
    assert _run(db, "export") == ""
    shown = json.loads(_run(db, "show", "1", "--format", "json"))
    assert "2753/TTr-STP" in json.dumps(shown, ensure_ascii=False)
