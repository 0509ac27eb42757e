"""A list in a file of its own has of its decision what it does not say itself: the award, the reason, the years."""

from dataclasses import replace
from hashlib import sha256
from itertools import permutations

import pytest

from extract.decision import Decision
from extract.pipeline import extract
from ingest.read import read_bytes
from store.archive import Archive
from store.awards import awards
from store.corrections import Place
from store.doubtful import doubtful
from store.forgetting import forget
from store.query import Query
from store.records import AwardRecord
from store.search import search
from store.view import documents_numbered, view
from tests.corrected import fixed
from tests.texts import SOURCE, typed

HEAD = (
    "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 413/QĐ-UBND", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "^Lâm Đồng, ngày 06 tháng 4 năm 2021", "^QUYẾT ĐỊNH", "^Về việc khen thưởng",
    "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
)  # fmt: skip
END = ("Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân")
TIED = "^(Kèm theo Quyết định số 413/QĐ-UBND ngày 06 tháng 4 năm 2021 của Chủ tịch UBND tỉnh Lâm Đồng)"
PERSON = "1. Ông Vũ Hải Đăng, Chuyên viên, Sở Tư pháp;"
ONE = (
    "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân đã có thành tích xuất sắc trong phong trào thi đua "
    "“Nậm Khao chung sức” năm 2020 (có Danh sách kèm theo)."
)


def _read(*lines: str) -> Decision:
    """Each text is a content of its own."""
    document = typed(*lines)
    return extract(replace(document, source=replace(SOURCE, sha256=sha256(document.text.encode()).hexdigest())))


def _decision(*articles: str) -> Decision:
    return _read(*HEAD, *articles, *END)


def _list(heading: str, *items: str, tied: str = TIED) -> Decision:
    return _read(f"^{heading}", tied, *items)


def _told(award: AwardRecord) -> tuple[object, ...]:
    return award.code, award.years, award.reason and "phong trào" in award.reason, award.occasion, award.needs_review


JOINED = ("bk-tinh", (2020, 2020), True, "chuyen-de", False)


@pytest.mark.parametrize("heading", ["DANH SÁCH KHEN THƯỞNG", "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN"])
@pytest.mark.parametrize("order", list(permutations((0, 1))))
def test_a_list_has_of_its_decision_what_it_leaves_open(archive: Archive, heading: str, order: tuple[int, int]) -> None:
    files = _decision(ONE), _list(heading, PERSON, "2. Bà Lò Thị Ún, Giáo viên, Trường Mầm non Hoa Ban.")
    for index in order:
        archive.save(files[index])
    found = list(awards(archive))
    assert [award.recipient for award in found] == ["Vũ Hải Đăng", "Lò Thị Ún"]
    assert [_told(award) for award in found] == [JOINED, JOINED] and not any(award.doubts for award in found)
    assert doubtful(archive) == ([], 0) and len(search(archive, Query(words="nam khao chung suc")).hits) == 2
    assert documents_numbered(archive, "413/QĐ-UBND")[0].type == "quyet-dinh"
    shown = view(archive, documents_numbered(archive, "413/QĐ-UBND")[0].id)
    assert shown and ("award", "bk-tinh") in [(fact.field, fact.value) for fact in shown.facts]


def test_a_list_that_does_not_say_what_it_grants_only_mentions_until_its_decision_is_in(archive: Archive) -> None:
    """And again once the decision is taken out."""
    archive.save(_list("DANH SÁCH KHEN THƯỞNG", PERSON))
    assert _only_mentions(archive)
    archive.save(_decision(ONE))
    assert _told(next(awards(archive))) == JOINED
    shown = view(archive, 1)
    assert shown and len(shown.awards) == 1 and shown.mentions == ()
    (decided,) = (d.id for d in documents_numbered(archive, "413/QĐ-UBND") if d.type == "quyet-dinh")
    forget(archive, decided)
    assert _only_mentions(archive)


def _only_mentions(archive: Archive) -> bool:
    """The list is there, names people, grants nothing and asks for its decision."""
    shown, (asked, count) = view(archive, 1), doubtful(archive)
    assert shown is not None and [(one.place.field, one.place.award) for one in asked] == [("award", False)]
    assert list(awards(archive)) == [] == list(awards(archive, all_files=True)) and shown.awards == ()
    return count == 1 and [mention.recipient for mention in shown.mentions] == ["Vũ Hải Đăng"]


def test_what_a_list_says_itself_and_what_a_person_says_stays(archive: Archive) -> None:
    archive.save(_list("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CÓ THÀNH TÍCH XUẤT SẮC NĂM 2019", PERSON))
    fixed(archive, Place(True, 1, "occasion"), "cong-trang")
    archive.save(_decision(ONE))
    award = next(awards(archive))
    assert (award.code, award.years, award.occasion, award.movement) == (
        "bk-tinh",
        (2019, 2019),
        "cong-trang",
        "Nậm Khao chung sức",
    )


def test_of_two_grants_the_kind_or_the_award_tells_which_is_meant(archive: Archive) -> None:
    archive.save(
        _decision(
            "Điều 1. Tặng Cờ thi đua của UBND tỉnh cho 01 tập thể đã dẫn đầu phong trào thi đua năm 2020 (có Danh sách).",
            "Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân có thành tích năm 2019 (có Danh sách).",
        )
    )
    archive.save(_list("DANH SÁCH KHEN THƯỞNG", PERSON, "2. Trường Mầm non Hoa Ban."))
    assert [(award.code, award.years) for award in awards(archive)] == [
        ("bk-tinh", (2019, 2019)),
        ("dhtd-co-bo-tinh", (2020, 2020)),
    ]


def test_where_two_grants_may_be_meant_nobody_is_given_either(archive: Archive) -> None:
    """A person may be meant by both articles: he waits, and the list asks; the collective is told."""
    archive.save(
        _decision(
            "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2020 cho 02 cá nhân (Danh sách 1).",
            "Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 tập thể và 01 cá nhân năm 2020 (Danh sách 2).",
        )
    )
    archive.save(_list("DANH SÁCH ĐƯỢC KHEN THƯỞNG", PERSON, "2. Trường Mầm non Hoa Ban."))
    assert [(award.recipient, award.code) for award in awards(archive)] == [("Trường Mầm non Hoa Ban", "bk-tinh")]
    shown = view(archive, 2)
    assert shown and [mention.recipient for mention in shown.mentions] == ["Vũ Hải Đăng"]
    assert "award" in {one.place.field for one in doubtful(archive)[0]}


def test_a_list_has_the_bonus_that_its_decision_gives_each_kind(archive: Archive) -> None:
    archive.save(
        _decision(
            "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân có thành tích năm 2020 (có Danh sách).",
            "Điều 2. Kèm theo Bằng khen là tiền thưởng: tập thể 2.980.000 đồng, cá nhân 1.490.000 đồng.",
        )
    )
    archive.save(_list("DANH SÁCH KHEN THƯỞNG", PERSON, "2. Trường Mầm non Hoa Ban."))
    assert [(award.code, award.bonus_vnd) for award in awards(archive)] == [("bk-tinh", 1490000), ("bk-tinh", 2980000)]


@pytest.mark.parametrize("heading", ["DANH SÁCH BAN CHỈ ĐẠO", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"])
def test_a_list_of_others_grants_nothing(heading: str) -> None:
    made = _list(heading, PERSON)
    assert made.commendations == () and [m.recipient.name.value for m in made.mentions] == ["Vũ Hải Đăng"]


def test_the_list_of_a_decision_that_was_not_issued_is_a_draft(archive: Archive) -> None:
    blank = "^(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 4 năm 2021 của Chủ tịch UBND tỉnh Lâm Đồng)"
    archive.save(_list("DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN", PERSON, tied=blank))
    assert [award.status for award in awards(archive)] == ["draft"]


def test_only_a_decision_that_names_nobody_offers() -> None:
    assert _decision(ONE).offers
    named = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ông Vũ Hải Đăng, Sở Tư pháp."
    assert not _decision(named).offers
    assert not _decision("Điều 1. Thu hồi Quyết định số 12/QĐ-UBND ngày 3/2/2020 về việc tặng Bằng khen.").offers
    assert not _decision("Điều 1. Thành lập Ban Chỉ đạo phòng, chống thiên tai.").offers


TWO_LISTS = (
    "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2020 cho 02 cá nhân ({} 1).",
    "Điều 2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 tập thể và 01 cá nhân năm 2020 ({} 2).",
)


@pytest.mark.parametrize(
    ("named", "heading"),
    [
        ("Danh sách", ["DANH SÁCH 2 ĐƯỢC KHEN THƯỞNG"]),
        ("Danh sách số", ["DANH SÁCH SỐ 02", "Được khen thưởng"]),
        ("Phụ lục", ["PHỤ LỤC II", "DANH SÁCH KHEN THƯỞNG"]),
        ("Biểu số", ["Biểu số 02", "DANH SÁCH KHEN THƯỞNG"]),
    ],
)
@pytest.mark.parametrize("order", list(permutations((0, 1))))
def test_the_number_of_a_list_tells_which_article_is_about_it(
    archive: Archive, named: str, heading: list[str], order: tuple[int, int]
) -> None:
    listed = _read(*(f"^{line}" for line in heading), TIED, PERSON, "2. Trường Mầm non Hoa Ban.")
    files = _decision(*(article.format(named) for article in TWO_LISTS)), listed
    for index in order:
        archive.save(files[index])
    assert {(award.recipient, award.code) for award in awards(archive)} == {
        ("Vũ Hải Đăng", "bk-tinh"),
        ("Trường Mầm non Hoa Ban", "bk-tinh"),
    }


def test_a_list_of_a_number_that_no_article_names_is_told_by_its_kinds(archive: Archive) -> None:
    archive.save(_decision(ONE))
    archive.save(_read("^PHỤ LỤC I", "^DANH SÁCH KHEN THƯỞNG", TIED, PERSON))
    assert [(award.recipient, award.code) for award in awards(archive)] == [("Vũ Hải Đăng", "bk-tinh")]


@pytest.mark.parametrize("above", [[], ["PHỤ LỤC II"], ["Phụ lục số 02"], ["PHỤ LỤC 2"]])
@pytest.mark.parametrize("title", ["DANH SÁCH KHEN THƯỞNG", "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG"])
def test_the_people_of_a_list_wait_whatever_numbers_it_and_however_it_is_set(above: list[str], title: str) -> None:
    lines = [*above, title, TIED.lstrip("^"), PERSON, "2. Bà Lò Thị Ún, Giáo viên."]
    plain = extract(read_bytes("\n".join(lines).encode(), "danh-sach.txt"))
    set_ = _read(*(f"^{line}" for line in lines[:-2]), *lines[-2:])
    for made in (plain, set_):
        assert [one.recipient.name.value for one in made.waiting] == ["Vũ Hải Đăng", "Lò Thị Ún"]
        assert (made.annex_number and made.annex_number.value) == ("2" if above else None)
