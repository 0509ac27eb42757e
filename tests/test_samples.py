"""The made documents: reproducible, lawful, and their truth is what they say."""

import json
import random
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import bodies, demo, laws, make, money, names, units
from samples.layouts import LAYOUTS
from samples.model import Header, Made, Paragraph, Run, Signature, Table, TruthRecipient
from samples.untidy import CHANGES

ROOT = Path(__file__).parent.parent
SEEDS = st.integers(min_value=0, max_value=2**32)


def words(made: Made) -> Iterator[str]:
    """Every text of a paper, in order."""
    for part in made.paper.parts:
        match part:
            case Paragraph():
                yield joined(part.runs)
            case Header():
                yield from (joined(runs) for runs in (*part.left, *part.right))
            case Table():
                yield from (cell.text for row in (*part.head, *part.rows) for cell in row)
            case Signature():
                yield from (*part.distribution, *part.lines, part.name)


def joined(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


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


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_paper_says_what_its_truth_says(layout: str, seed: int) -> None:
    made = LAYOUTS[layout](random.Random(seed))
    said = " ".join(words(made)).casefold()
    document = made.truth.document
    assert (document.title or "").strip("?").casefold() in said
    assert (document.signer or "").casefold() in said
    for award in (*made.truth.awards, *made.truth.mentions):
        for text in (award.recipient.name, award.recipient.position, award.recipient.unit):
            assert (text or "").casefold() in said
        assert (award.reason or "").strip("?").casefold() in said
    for number in made.truth.cites:
        assert number.casefold() in said


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_every_text_is_nfc_and_has_its_letters_in_the_fonts(layout: str) -> None:
    from fontTools.ttLib import TTFont

    text = "".join(words(LAYOUTS[layout](random.Random(11))))
    assert text == unicodedata.normalize("NFC", text)
    for family in ("Tinos", "NotoSerif"):
        known = TTFont(ROOT / f"samples/fonts/{family}-Regular.ttf").getBestCmap()
        assert {c for c in text if ord(c) not in known} == set()


NOTHING = ("plan", "proposal", "minutes", "revocation", "article", "correction", "notice", "movement-report")
"""Layouts whose papers grant nothing; a plan more may stand beside them."""


def test_papers_that_grant_nothing_have_no_award() -> None:
    for layout in NOTHING:
        assert LAYOUTS[layout](random.Random(4)).truth.awards == ()


def test_a_ceremony_in_the_news_grants_nothing_and_reports_awards() -> None:
    awards = LAYOUTS["ceremony"](random.Random(4)).truth.awards
    assert awards and {award.status for award in awards} == {"reported"}


def test_all_other_layouts_grant_awards_of_the_catalogue() -> None:
    catalogue = (ROOT / "extract/data/awards.toml").read_text(encoding="utf-8")
    for layout in (name for name in LAYOUTS.keys() - set(NOTHING) if "plan" not in name):
        codes = {award.award for award in LAYOUTS[layout](random.Random(5)).truth.awards}
        assert codes
        # An order's class is part of its code here, but not of its entry: hc-lao-dong-3 is hc-lao-dong.
        bare = {re.sub(r"^((?:kc-)?hch?-.*)-[123]$", r"\1", code or "") for code in codes}
        assert all(f'"{code}"' in catalogue for code in bare), bare


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


def test_a_draft_has_neither_number_nor_day() -> None:
    made = LAYOUTS["draft"](random.Random(6))
    assert (made.truth.document.number, made.truth.document.issued_on) == (None, None)
    assert {award.status for award in made.truth.awards} == {"draft"}
    assert not any(
        re.search(r"ngày \d+ tháng \d+ năm", text)
        for text in words(made)
        if text.startswith(made.truth.document.place or "")
    )


@pytest.mark.parametrize("habit", sorted(CHANGES))
def test_untidy_letters_read_the_same_once_tidied(habit: str) -> None:
    text = "Điều 1. Tặng Bằng khen cho bà Đặng Thị Nga, Chuyên viên, Sở Y tế ngày 5/6/2023"
    changed = CHANGES[habit](text)
    tidied = " ".join(unicodedata.normalize("NFC", changed).replace("Ð", "Đ").split())
    assert changed != text
    assert tidied == text


@given(SEEDS)
def test_people_of_one_list_have_different_names_without_capitals_lost(seed: int) -> None:
    found = [p.name for p in names.people(random.Random(seed), 20, minority=0.5)]
    assert len(set(found)) == 20
    assert all(2 <= len(name.split()) <= 6 or name.startswith(("K’", "H’")) for name in found)
    assert all(name == unicodedata.normalize("NFC", name) for name in found)


@given(SEEDS, st.dates(date(2015, 1, 1), date(2026, 9, 1)))
def test_bases_name_only_decrees_in_force(seed: int, day: date) -> None:
    rng = random.Random(seed)
    numbers = [n for basis in laws.bases(rng, bodies.province(rng, day), day) for n in basis.numbers]
    assert ("91/2017/NĐ-CP" in numbers) == (date(2017, 10, 1) <= day < date(2024, 1, 1))
    assert ("98/2023/NĐ-CP" in numbers) == (date(2024, 1, 1) <= day < date(2025, 7, 1))
    assert ("152/2025/NĐ-CP" in numbers) == (day >= date(2025, 7, 1))


@given(SEEDS, st.dates(date(2025, 7, 1), date(2026, 9, 1)))
def test_no_district_after_the_reform(seed: int, day: date) -> None:
    assert "huyện" not in units.collective(random.Random(seed), day).split()


@pytest.mark.parametrize(
    ("code", "kind", "day", "amount"),
    [
        pytest.param("bk-tinh", "ca-nhan", date(2024, 8, 1), 3_510_000, id="1.5 × 2.340.000"),
        pytest.param("bk-tinh", "ca-nhan", date(2022, 8, 1), 1_490_000, id="1.0 before NĐ 98/2023"),
        pytest.param("gk-so", "tap-the", date(2020, 1, 1), 900_000, id="894.000 rounded up"),
        pytest.param("dhtd-ttldtt", "tap-the", date(2024, 8, 1), 1_880_000, id="titles are not doubled"),
    ],
)
def test_bonus_follows_coefficient_and_base_salary(code: str, kind: Any, day: date, amount: int) -> None:
    assert money.bonus(code, TruthRecipient(kind, "Tên"), day) == amount


def test_truth_of_the_demo_is_what_the_data_file_makes() -> None:
    for entry in demo.entries():
        file = ROOT / "samples/truth" / f"{Path(entry['file']).stem}.json"
        kept = json.loads(file.read_text(encoding="utf-8"))
        assert (ROOT / "samples/documents" / entry["file"]).stat().st_size > 0
        made = json.loads(json.dumps(demo.make(entry).truth.as_json()))
        if demo.kind_of(entry) != "scan":
            made["handwritten"] = []
        assert {k: kept[k] for k in made} == made


def test_no_document_of_the_demo_lacks_its_entry() -> None:
    kept = {path.name for path in (ROOT / "samples/documents").iterdir()}
    assert kept == {entry["file"] for entry in demo.entries()}
    assert sum(path.stat().st_size for path in (ROOT / "samples/documents").iterdir()) < 3_000_000


def granted(file: str) -> list[dict[str, Any]]:
    awards: list[dict[str, Any]] = json.loads((ROOT / "samples/truth" / file).read_text(encoding="utf-8"))["awards"]
    return awards


def who(award: dict[str, Any]) -> tuple[str, str]:
    return award["recipient"]["name"], award["recipient"]["unit"]


def test_the_demo_lists_one_person_twice_in_one_decision() -> None:
    assert Counter(map(who, granted("QD-77-2024.json"))).most_common(1)[0][1] == 2


def test_the_demo_gives_one_annual_title_twice() -> None:
    first, second = granted("QD-329-2023.json"), granted("QD-415-2023.json")
    titles = [{(who(a), a["award"]["code"], tuple(a["years"])) for a in awards} for awards in (first, second)]
    expected = (("Nguyễn Thị Hường", "Trường Mầm non Hoa Ban"), "dhtd-ldtt", (2022, 2022))
    assert titles[0] & titles[1] == {expected}


def test_the_demo_commends_one_merit_twice() -> None:
    first, second = granted("QD-1120-2023.json"), granted("QD-1987-2023.json")
    same = {(who(a), a["award"]["code"], a["reason"]) for a in first} & {
        (who(a), a["award"]["code"], a["reason"]) for a in second
    }
    assert {name for (name, _), _, _ in same} == {"K’Brẻo"}


def test_the_demo_has_one_decision_in_two_files_that_differ_in_one_row() -> None:
    typed, scanned = granted("QD-512-2024.json"), granted("QD-512-2024-ban-quet.json")
    assert len(typed) == len(scanned)
    assert sum(a != b for a, b in zip(typed, scanned, strict=True)) == 1


def test_the_demo_has_lawful_look_alikes() -> None:
    listed = [who(a) for a in granted("QD-640-2023.json")]
    assert len({unit for name, unit in listed if name == "Nguyễn Văn Hùng"}) == 2
    tones = {name for name, _ in map(who, granted("QD-329-2023.json"))}
    assert {"Hoàng Thị Lai", "Hoàng Thị Lại"} <= tones


def test_data_files_are_toml_that_parses() -> None:
    for path in (ROOT / "samples/data").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert tomllib.loads(text)
        assert text == unicodedata.normalize("NFC", text)
