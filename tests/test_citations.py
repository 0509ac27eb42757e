"""The documents that a text names."""

from datetime import date

import pytest
from hypothesis import given

from extract import citations
from tests.texts import inside, odd_texts, whole


def test_a_basis_gives_number_type_date_and_issuer() -> None:
    text = whole(
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành Luật;"
    )
    (found,) = citations.read(text)
    assert (found.number, found.type, found.issued_on, found.issuer) == (
        "91/2017/NĐ-CP",
        "nghi-dinh",
        date(2017, 7, 31),
        "Chính phủ",
    )
    assert text.text[found.quote.start : found.quote.end].startswith("91/2017/NĐ-CP")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param(
            "tại Tờ trình số 2753/TTr-STP ngày 28/9/2022 và Tờ trình số 1849/TTr-SNV-TĐKT ngày 18/10/2022",
            ["2753/TTr-STP", "1849/TTr-SNV-TĐKT"],
            id="two proposals",
        ),
        pytest.param(
            "theo Quyết định số 12/QĐ-UBND; Quyết định số 12/QĐ-UBND", ["12/QĐ-UBND"], id="named twice, cited once"
        ),
        pytest.param("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;", [], id="a law without a number"),
        pytest.param("Chỉ thị số 34-CT/TW, ngày 07-4-2014 của Bộ Chính trị", ["34-CT/TW"], id="Party form"),
        pytest.param("kê khai theo Mẫu số 01/PLI kèm theo Phụ lục số 02/PL", [], id="forms are no papers"),
    ],
)
def test_numbers_cited(text: str, numbers: list[str]) -> None:
    assert [c.number for c in citations.read(whole(text))] == numbers


def test_the_documents_own_number_is_no_citation() -> None:
    assert citations.read(whole("Kèm theo Quyết định số 58/QĐ-UBND"), "58/QĐ-UBND") == ()


def test_a_body_without_its_place_is_completed_by_the_papers_own() -> None:
    text = whole("Kế hoạch số 458/KH-UBND ngày 19/7/2021 của UBND tỉnh về tuyên truyền điển hình tiên tiến")
    assert [c.issuer for c in citations.read(text, None, ("tỉnh Lâm Đồng",))] == ["UBND tỉnh Lâm Đồng"]
    assert [c.issuer for c in citations.read(text)] == ["UBND tỉnh"]


def test_the_body_ends_before_a_colon() -> None:
    text = whole("tại Quyết định số 329/QĐ-UBND ngày 03/02/2020 của Chủ tịch UBND tỉnh: đã in “Lò Văn Páo”")
    assert [c.issuer for c in citations.read(text)] == ["Chủ tịch UBND tỉnh"]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("Chính phủ và thông báo đến cơ quan bảo hiểm xã hội", "Chính phủ"),
        ("Bộ Giáo dục và đào tạo", "Bộ Giáo dục và đào tạo"),
        ("Bộ Thông tin và Truyền thông và các văn bản khác", "Bộ Thông tin và Truyền thông"),
    ],
)
def test_what_else_shall_be_done_is_no_part_of_the_body(body: str, read: str) -> None:
    (found,) = citations.read(whole(f"theo Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của {body}"))
    assert found.issuer == read


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        pytest.param(
            "Kế hoạch số 225/KH-UBND ngày 19/3/2025 của UBND tỉnh phải được quán triệt",
            "UBND tỉnh Lâm Đồng",
            id="a verb behind",
        ),
        pytest.param(
            "UBND tỉnh Hoa Lư vừa ban hành Kế hoạch số 117/KH-UBND ngày 08/7/2025 tổ chức Hội nghị",
            "UBND tỉnh Hoa Lư",
            id="who issued it stands before the verb",
        ),
        pytest.param(
            "Chủ tịch nước vừa ký Quyết định số 1889/QĐ-CTN truy tặng Huân chương", "Chủ tịch nước", id="who signed it"
        ),
        pytest.param(
            "Thủ tướng Chính phủ có ý kiến, ngày 8/7, Sở ban hành Kế hoạch số 117/KH-SNV ngày 08/7/2025",
            None,
            id="a body behind a comma is another",
        ),
    ],
)
def test_the_body_of_a_paper_told_of_in_a_sentence(text: str, issuer: str | None) -> None:
    (found,) = citations.read(whole(text), None, ("tỉnh Lâm Đồng",))
    assert found.issuer == issuer


def test_the_day_before_who_signed_a_paper_is_its_day() -> None:
    text = whole("Trước đó, ngày 28/4/2025, Chủ tịch UBND tỉnh đã ký Quyết định số 611/QĐ-UBND thành lập Ban Tổ chức")
    (found,) = citations.read(text, None, ("tỉnh Lâm Đồng",))
    assert (found.issued_on, found.issuer) == (date(2025, 4, 28), "Chủ tịch UBND tỉnh Lâm Đồng")


@given(odd_texts)
def test_citations_lie_in_any_text(text: str) -> None:
    passage = whole(text)
    for found in citations.read(passage):
        assert inside(" " * passage.start + passage.text, found.quote) and found.number


def test_the_body_ends_where_the_next_document_begins() -> None:
    text = whole(
        "thực hiện Kế hoạch số 458/KH-UBND ngày 19/7/2021 của UBND tỉnh và Chỉ thị số 34-CT/TW của Bộ Chính trị"
    )
    assert [one.issuer for one in citations.read(text, None, ("tỉnh Lâm Đồng",))] == [
        "UBND tỉnh Lâm Đồng",
        "Bộ Chính trị",
    ]


def test_a_body_issued_all_that_its_verb_names() -> None:
    told = whole(
        "UBND tỉnh Lâm Đồng đã ban hành Kế hoạch số 170/KH-UBND ngày 16/9/2022 và Chỉ thị số 09/CT-UBND ngày 20/10/2022."
    )
    assert [one.issuer for one in citations.read(told)] == ["UBND tỉnh Lâm Đồng"] * 2
    other = whole("UBND tỉnh Lâm Đồng đã ban hành Kế hoạch số 170/KH-UBND ngày 16/9/2022 và Chương trình số 09-CTr/TU.")
    assert [one.issuer for one in citations.read(other)] == ["UBND tỉnh Lâm Đồng", None]


@pytest.mark.parametrize(
    ("text", "day", "body"),
    [
        (
            "Kế hoạch số 120/KH-UBND của UBND tỉnh Gia Lai ngày 05/5/2025, sáng 28-10,",
            date(2025, 5, 5),
            "UBND tỉnh Gia Lai",
        ),
        ("Công văn số 12/UBND-NC của UBND tỉnh Gia Lai về tổ chức lễ ngày 5/5/2025", None, "UBND tỉnh Gia Lai"),
    ],
)
def test_the_body_may_stand_before_the_day(text: str, day: date | None, body: str) -> None:
    (cited,) = citations.read(whole(text))
    assert (cited.issued_on, cited.issuer) == (day, body)


def test_a_later_mention_tells_the_day_and_the_body() -> None:
    text = whole(
        "Sơ kết Kế hoạch số 27/KH-UBND và biểu dương điển hình. Thực hiện Kế hoạch số 27/KH-UBND ngày 11/9/2025 của UBND "
        "tỉnh Gia Lai, xã đã tổ chức hội nghị."
    )
    (cited,) = citations.read(text)
    assert (cited.issued_on, cited.issuer) == (date(2025, 9, 11), "UBND tỉnh Gia Lai")
