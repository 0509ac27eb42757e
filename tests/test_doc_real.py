"""Real Word files beside the project, where they are."""

from hashlib import sha256
from pathlib import Path

import pytest

from extract.pipeline import extract
from ingest.doc import read
from ingest.document import Block, Document, Source, Table, compose

REAL = Path(__file__).parents[1].parent / "shared" / "real"
pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real documents are not beside the project")


def _read(name: str) -> Document:
    data = (REAL / name).read_bytes()
    source = Source(name, sha256(data).hexdigest(), "application/msword", len(data))
    pages, notices = read(source, data, "auto")
    return Document(source, pages, compose(pages), notices)


def test_a_draft_of_a_decision_gives_its_awards() -> None:
    document = _read("QD_draft_2022.doc")
    found = extract(document)
    assert document.notices == ()
    assert [c.award.value.code for c in found.commendations] == ["bk-tinh"] * 5
    assert found.issuer is not None and found.signer is not None and found.number is None


def test_a_circular_keeps_its_articles_and_forms() -> None:
    document = _read("TT_03_2018_TT-BNG_thi_dua_khen_thuong.doc")
    items = document.pages[0].content
    starts = [item.text.split(".")[0] for item in items if isinstance(item, Block) and item.text.startswith("Điều ")]
    numbers = [int(start.split()[1]) for start in starts if start.split()[1].isdigit()]
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 20
    assert sum(isinstance(item, Table) for item in items) == 10
    assert _forms(document) == [f"Mẫu số {n:02d}" for n in range(1, 11)]


def _forms(document: Document) -> list[str]:
    (table, *_) = [item for item in document.pages[0].content if isinstance(item, Table)]
    return [row[0].text for row in table.rows]
