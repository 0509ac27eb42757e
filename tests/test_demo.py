"""The small archive of the demo: its truth and the cases that it shows."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from samples import demo

ROOT = Path(__file__).parent.parent


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
