"""What stands behind the header of another paper in the same file is never an award of the first one."""

import pytest

from extract import grants, other_papers
from extract.decision import Mention
from extract.lists import Granted
from extract.parts import cut
from extract.pipeline import extract
from extract.reading import Reading
from ingest.places import Places
from tests.texts import decided, typed


def _paper(number: str, name: str, annex: str | None = None) -> list[str]:
    listed = [
        "^DANH SÁCH",
        f"^(Kèm theo Quyết định số {annex} ngày 15/6/2021)",
        f"1. Ông {name}, Trưởng bản, bản Nà Mỏ.",
    ]
    return [
        "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", f"^{number}", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "^Độc lập - Tự do - Hạnh phúc", "^Lâm Đồng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen",
        "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân (có danh sách kèm theo).",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "Nơi nhận:", "- Như Điều 2;", "^CHỦ TỊCH", "^Trần Quốc Huân",
        *(listed if annex else []),
    ]  # fmt: skip


FIRST = _paper("Số: 1904/QĐ-UBND", "Lò Văn Ún", "1904/QĐ-UBND")


def _parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """The names that stay awards of the first paper, and those that are named only."""
    document = typed(*lines)
    found = extract(document)

    reading = Reading(document, Places(document), cut(document))
    behind = other_papers.find(reading.parts, document)
    own = found.number.value if found.number else None
    kept, named = other_papers.parted(grants.granted(reading.ground), behind, reading.ground, own)
    return _names(kept), _names(named)


def _names(found: tuple[Granted, ...] | tuple[Mention, ...]) -> list[str]:
    return [one.recipient.name.value for one in found]


@pytest.mark.parametrize(
    ("number", "annex"), [("Số: 1905/QĐ-UBND", "1905/QĐ-UBND"), ("Số:      /QĐ-UBND", "     /QĐ-UBND")]
)
def test_those_behind_the_header_of_a_second_decision_are_named_only(number: str, annex: str) -> None:
    kept, named = _parted([*FIRST, *_paper(number, "Giàng A Páo", annex)])
    assert kept == ["Lò Văn Ún"] and named == ["Giàng A Páo"]


def test_the_list_of_the_first_decision_stays_its_own_behind_a_proposal() -> None:
    proposal = [
        "^SỞ NỘI VỤ", "^Số: 31/TTr-SNV", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Độc lập - Tự do - Hạnh phúc",
        "^TỜ TRÌNH", "^Về việc đề nghị khen thưởng", "Kính gửi: Chủ tịch UBND tỉnh.",
    ]  # fmt: skip
    kept, named = _parted([*FIRST[:17], *proposal, *FIRST[17:]])
    assert kept == ["Lò Văn Ún"] and not named


def test_a_second_copy_of_the_same_paper_is_no_other_paper() -> None:
    assert _parted([*FIRST, *FIRST])[1] == []
    assert "other-document" not in {doubt.code for doubt in decided(*FIRST, *FIRST).doubts}


def test_an_empty_form_behind_a_decision_is_no_paper() -> None:
    form = ["^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Số:      /BC-UBND", "^BÁO CÁO THÀNH TÍCH"]
    assert not {"other-document", "other-document-unread"} & {d.code for d in decided(*FIRST, *form).doubts}


def test_a_paper_whose_number_is_not_read_is_told_with_what_to_do() -> None:
    (doubt,) = [d for d in decided(*FIRST, *_paper("Số:      /QĐ-UBND", "Giàng A Páo")).doubts if "other" in d.code]
    assert doubt.code == "other-document-unread" and "nạp" in doubt.reason
