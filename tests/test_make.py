"""The generator of made documents: the same bytes for the same seed, and every word in each kind of source."""

import json
import random
from pathlib import Path
from typing import Any

import docx
import pypdfium2

from samples import demo, make
from samples.layouts import LAYOUTS


def read_pdf(path: Path) -> str:
    """The text layer, lines joined by single spaces."""
    document = pypdfium2.PdfDocument(path)
    pages = [document[i].get_textpage().get_text_bounded() for i in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def truth_of(path: Path) -> dict[str, Any]:
    beside = path.with_name(path.name.removesuffix(path.suffix) + ".truth.json")
    truth: dict[str, Any] = json.loads(beside.read_text(encoding="utf-8"))
    return truth


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    only = {name: LAYOUTS[name] for name in ("inline-list", "crosses")}
    first = make.generate(3, 2, ["docx", "pdf"], tmp_path / "a", only)
    again = make.generate(3, 2, ["docx", "pdf"], tmp_path / "b", only)
    assert [p.name for p in first] == [p.name for p in again]
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in again]


def test_the_same_seed_writes_the_same_scan(tmp_path: Path) -> None:
    only = {"revocation": LAYOUTS["revocation"]}
    (first,) = make.generate(3, 1, ["scan"], tmp_path / "a", only, wear="clean")
    (again,) = make.generate(3, 1, ["scan"], tmp_path / "b", only, wear="clean")
    assert first.name == again.name
    assert first.read_bytes() == again.read_bytes()


def test_another_seed_writes_other_people(tmp_path: Path) -> None:
    only = {"annex-list": LAYOUTS["annex-list"]}
    (one,) = make.generate(1, 1, ["docx"], tmp_path / "a", only)
    (two,) = make.generate(2, 1, ["docx"], tmp_path / "b", only)
    assert truth_of(one)["awards"] != truth_of(two)["awards"]


def test_a_digital_pdf_gives_its_words_back(tmp_path: Path) -> None:
    only = {name: LAYOUTS[name] for name in ("annex-list", "party", "households")}
    for path in make.generate(8, 3, ["pdf"], tmp_path, only):
        text, truth = read_pdf(path).casefold(), truth_of(path)
        assert truth["awards"]
        for award in truth["awards"]:
            assert award["recipient"]["name"].casefold() in text


def test_a_docx_gives_its_rows_back(tmp_path: Path) -> None:
    (path,) = make.generate(8, 1, ["docx"], tmp_path, {"many-pages": LAYOUTS["many-pages"]})
    table = docx.Document(str(path)).tables[-1]
    names_read = [" ".join(c.text for c in row.cells) for row in table.rows[1:]]
    awards = truth_of(path)["awards"]
    assert len(names_read) == len(awards) >= 60
    assert all(a["recipient"]["name"].casefold() in r.casefold() for a, r in zip(awards, names_read, strict=True))


def test_merged_head_cells_cover_their_columns_in_docx(tmp_path: Path) -> None:
    for path in make.generate(2, 6, ["docx"], tmp_path, {"crosses": LAYOUTS["crosses"]}):
        table = docx.Document(str(path)).tables[-1]
        assert {len(row.cells) for row in table.rows} == {7}


def test_a_scan_holds_pictures_and_no_text_but_the_e_signature(tmp_path: Path) -> None:
    made = demo.make(next(e for e in demo.entries() if e["file"] == "QD-2208-2023.pdf"))
    make.render(made, "scan", tmp_path / "scan.pdf", random.Random(1), "clean")
    text = read_pdf(tmp_path / "scan.pdf")
    assert "Thời gian ký: 02/11/2023" in text or "Giờ ký: 02/11/2023" in text
    assert "QUYẾT ĐỊNH" not in text
    assert made.truth.handwritten == ("number", "issued_on")


def test_only_scans_have_fields_by_hand(tmp_path: Path) -> None:
    only = {"prose": LAYOUTS["prose"]}
    assert any(LAYOUTS["prose"](random.Random(f"5/{i}/prose")).truth.handwritten for i in range(5))
    found = [truth_of(p)["handwritten"] for p in make.generate(5, 5, ["docx", "pdf"], tmp_path, only)]
    assert found == [[]] * 10
