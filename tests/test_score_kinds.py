"""The kinds that are scored: a made paper as a DOC says what it says as a DOCX; what the tagger's marks mean."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from ingest.read import read
from samples.layouts import LAYOUTS
from samples.render_scan import WEARS
from tests.score.kinds import KINDS, write_kind
from tests.score.run import generator_files
from tests.score.tagger import INSTALL, comparison, tagged_persons

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("layout", ["crosses", "birth-years", "annex-list", "party"])
def test_a_doc_says_what_the_docx_says(layout: str, tmp_path: Path) -> None:
    made = LAYOUTS[layout](random.Random(3))
    texts = []
    for kind in KINDS[:2]:
        path = write_kind(made, layout, kind, tmp_path / kind, random.Random(1), "fine")
        texts.append(" ".join(read(path).text.split()))
    assert texts[0] == texts[1]


def test_a_doc_keeps_merged_heads(tmp_path: Path) -> None:
    made = LAYOUTS["birth-years"](random.Random(3))
    path = write_kind(made, "birth-years", "doc", tmp_path / "a", random.Random(1), "fine")
    table = read(path).pages[0].content[-1]
    head = [(cell.column, cell.colspan, cell.rowspan) for cell in table.rows[0]]  # type: ignore[union-attr]
    assert head == [(0, 1, 2), (1, 1, 2), (2, 2, 1), (4, 1, 2), (5, 1, 2), (6, 1, 2)]


def test_papers_are_made_anew_when_a_module_changes_that_writes_a_doc() -> None:
    """What is imported to write a DOC is part of what a kept paper is known by."""
    said = "import sys, tests.score.doc_paper; print(*(n for n in sys.modules if n.startswith('tests.')))"
    loaded = subprocess.run([sys.executable, "-c", said], cwd=ROOT, capture_output=True, text=True, check=True)
    written = {ROOT / f"{name.replace('.', '/')}.py" for name in loaded.stdout.split() if name != "tests.score"}
    assert written
    assert written <= set(generator_files())


def test_a_worn_scan_is_at_200_dpi_and_a_clean_one_at_300() -> None:
    assert {WEARS["worn"](random.Random(seed)).dpi for seed in range(20)} == {200}
    assert WEARS["fine"](random.Random(1)).dpi == 300


def test_persons_are_put_together_from_the_marks_of_the_tagger() -> None:
    tokens = [("ông", "Nc", "B-NP", "O"), ("Lò", "Np", "B-NP", "B-PER"), ("Văn Ún", "Np", "I-NP", "I-PER"), (",", "CH", "O", "O"), ("Vàng Thị Pà", "Np", "B-NP", "B-PER"), ("Hà", "Np", "B-NP", "I-LOC"), ("Nội", "Np", "I-NP", "I-PER")]  # fmt: skip
    assert tagged_persons(tokens) == ["Lò Văn Ún", "Vàng Thị Pà"]


def test_without_the_tagger_the_comparison_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("tests.score.tagger.import_module", missing)
    assert comparison([]) == INSTALL
