"""Who signed, and in what capacity."""

import random

import pytest
from hypothesis import given

from extract import signature
from extract.decision import Signer
from extract.passage import passage
from samples.names import people
from tests.texts import inside, odd_texts, says, value, whole


def _foot(*lines: str) -> tuple[Signer | None, str]:
    text = "\n".join(lines)
    at, found = 0, []
    for line in lines:
        found.append(passage(text, at, at + len(line)))
        at += len(line) + 1
    return signature.read(tuple(found)), text


@pytest.mark.parametrize(
    ("lines", "name", "position", "capacity"),
    [
        pytest.param(("CHỦ TỊCH", "Trần Quốc Huân"), "Trần Quốc Huân", "Chủ tịch", None, id="the chair himself"),
        pytest.param(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Quốc Huân"), "Trần Quốc Huân", "Phó Chủ tịch", "KT. Chủ tịch", id="for the chair"),
        pytest.param(("TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Lò Văn Dọn"), "Lò Văn Dọn", "Phó Bí thư Thường trực", "TM. Ban Thường vụ", id="for an organ"),
        pytest.param(("TM. ỦY BAN NHÂN DÂN TỈNH", "SÔNG THAO", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Dọn"), "Lò Văn Dọn", "Phó Chủ tịch", "TM. Ủy ban nhân dân tỉnh Sông Thao, KT. Chủ tịch", id="a wrapped place is no person"),
        pytest.param(("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG", "Quàng Thị Sỏi"), "Quàng Thị Sỏi", "Vụ trưởng", "TL. Bộ trưởng", id="by order"),
        pytest.param(("TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Đặng Hải Yên"), "Đặng Hải Yên", "Chánh Văn phòng", "TUQ. Giám đốc", id="by delegation"),
        pytest.param(("GIÁM ĐỐC", "(Đã ký)", "Đặng Hải Yên"), "Đặng Hải Yên", "Giám đốc", None, id="«Đã ký» is no name"),
        pytest.param(("HIỆU TRƯỞNG", "TS. Ngô Bảo Lâm"), "Ngô Bảo Lâm", "Hiệu trưởng", None, id="a degree is left out"),
        pytest.param(("GIÁM ĐỐC", "Đại tá Phùng Văn Kha"), "Phùng Văn Kha", "Giám đốc", None, id="a rank is left out"),
        pytest.param(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRẦN QUỐC HUÂN"), "Trần Quốc Huân", "Phó Chủ tịch", "KT. Chủ tịch", id="a name in capitals is set"),
        pytest.param(("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "CHỦ TỊCH", "Trần Quốc Huân"), "Trần Quốc Huân", "Chủ tịch", None, id="after the distribution"),
        pytest.param(("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "• PHÓ GIÁM ĐỐC", "Trần Quốc Huân"), "Trần Quốc Huân", "Phó Giám đốc", "KT. Giám đốc", id="a stroke before the office"),
        pytest.param(("KT. CHỦ TỊCH NƯỚC", "PHÓJ HỦ TỊCH NƯỚC", "4", "Trần Quốc Huân"), "Trần Quốc Huân", "Phó Chủ tịch nước", "KT. Chủ tịch nước", id="letters of the office lost to the pen"),
        pytest.param(("KT. GIÁM ĐỐC", "“Sơ PHó GIÁM ĐỐC", "Trần Quốc Huân"), "Trần Quốc Huân", "Phó Giám đốc", "KT. Giám đốc", id="letters before the office"),
        pytest.param(("Nơi nhận:", "- Ông Lò Văn Dọn;", "- Lưu: VT.", "GIÁM ĐỐC", "– Trần Quốc Huân"), "Trần Quốc Huân", "Giám đốc", None, id="a stroke before the name"),
        pytest.param(("Nơi nhận: KT. THỦ TƯỚNG", "- Ban TĐ-KT TW; PHÓ THỦ TƯỚNG", "- Lưu: VT, TCCV (3b). Trần Quốc Huân"), "Trần Quốc Huân", "Phó Thủ tướng", "KT. Thủ tướng", id="both columns on each line"),
        pytest.param(("Nơi nhận: KT. BỘ TRƯỞNG", "- Như Điều 2; THỨ TRƯỞNG", "- Lưu: VT, X03. Trung tướng Trần Quốc Huân"), "Trần Quốc Huân", "Thứ trưởng", "KT. Bộ trưởng", id="a rank before the name beside"),
        pytest.param(("Nơi nhận: VIỆN TRƯỞNG", "- VKSND tối cao (V16); (Đã ký)", "- Lưu: VT. Trần Quốc Huân"), "Trần Quốc Huân", "Viện trưởng", None, id="an office whose first word is a body's"),
        pytest.param(("Nơi nhận:", "- Ông Lò Văn Dọn; Bà Lò Thị Ún", "- Lưu: VT.", "GIÁM ĐỐC", "Trần Quốc Huân"), "Trần Quốc Huân", "Giám đốc", None, id="names of the distribution sign nothing"),
        pytest.param(("CHỦ TỊCH", "Trần Quốc Huân", "Nơi nhận:", "- Lưu: VT, NV."), "Trần Quốc Huân", "Chủ tịch", None, id="before the distribution"),
    ],
)  # fmt: skip
def test_the_signer(lines: tuple[str, ...], name: str, position: str, capacity: str | None) -> None:
    found, text = _foot(*lines)
    assert found is not None
    assert (found.name.value, value(found.position), value(found.capacity)) == (name, position, capacity)
    assert says(text, found.name)


def test_a_distribution_alone_has_no_signer() -> None:
    assert _foot("Nơi nhận:", "- Như Điều 3;", "- Sở Nội vụ;", "- Lưu: VT.")[0] is None


def test_of_made_signers_at_most_one_in_a_hundred_is_misread() -> None:
    made = people(random.Random(13), 400, minority=0.1)
    wrong = [
        who.name for who in made if (found := _foot("CHỦ TỊCH", who.name)[0]) is None or found.name.value != who.name
    ]
    assert len(wrong) <= len(made) // 100, wrong


@given(odd_texts)
def test_quotes_lie_in_any_foot(text: str) -> None:
    found, whole = _foot("KT. CHỦ TỊCH", *text.split("\n"))
    if found is not None:
        assert all(inside(whole, fact.quote) for fact in (found.name, found.position, found.capacity) if fact)


@pytest.mark.parametrize(
    "degree",
    [
        "ThS.BS.",
        "BSCKII.",
        "BS. CKII.",
        "TTƯT. BSCKII.",
        "PGS, TS",
        "Bác sĩ Chuyên khoa II",
        "Thiếu tướng, TS.",
        "Thạc sỹ",
    ],
)
def test_a_degree_or_rank_before_the_name_is_no_part_of_it(degree: str) -> None:
    signer = signature.read((whole("GIÁM ĐỐC"), whole(f"{degree} Trần Vĩnh Khê")))
    assert signer is not None and signer.name.value == "Trần Vĩnh Khê"


def test_a_name_behind_the_words_that_it_was_signed() -> None:
    signer, _ = _foot("T.M. HỘI ĐỒNG NHÀ NƯỚC", "Chủ tịch", "Đã ký: TRƯỜNG SINH")
    assert signer is not None and signer.name.value == "Trường Sinh"


def test_an_office_and_a_name_on_one_line_between_bars() -> None:
    signer = signature.read((whole("| Nơi nhận: - Như Điều 2; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Ún |"),))
    assert signer is not None and value(signer.name) == "Lò Văn Ún" and value(signer.position) == "Phó Chủ tịch"
