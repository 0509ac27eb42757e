"""The signer, from the lines of the foot and from electronic signatures."""

from dataclasses import replace

from extract.pipeline import extract
from ingest.document import Block, Document, compose
from tests.texts import SOURCE, decided
from tests.witnessed import doubts, paper, scanned


def test_the_digital_signature_gives_a_scanned_name_its_marks_back() -> None:
    lines = paper()
    lines[lines.index("^Trần Quốc Huân")] = "^Trần Quôc Huân"
    scan = scanned(lines, {})
    signed = Block("Người ký: Trần Quốc Huân Thời gian ký: 15/06/2021 09:12:44")
    pages = (replace(scan.pages[0], content=(signed, *scan.pages[0].content)),)
    found = extract(Document(SOURCE, pages, compose(pages)))
    assert found.signer and found.signer.name.value == "Trần Quốc Huân"


def test_an_e_signature_of_another_person_is_told() -> None:
    found = decided(*paper(first=("Người ký: Lê Thị Mơ", "Thời gian ký: 15/06/2021 09:12:44")))
    assert found.signer and found.signer.name.value == "Trần Quốc Huân"
    assert "«Lê Thị Mơ»" in doubts(found)["signer-contradicted"]
