"""Where a value stands in several places they are weighed against each other, and what contradicts is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.decision import Quote
from extract.witnesses import ALIKE, STRAY, Eyes, Heard, alike, chance, settle, weigh
from ingest.limits import MAX_WITNESSES
from ingest.places import Places
from tests.texts import decided, inside, odd_texts, typed, value
from tests.witnessed import ANNEX, doubts, kinds, named, paper, scanned


def test_equal_witnesses_confirm_each_other_without_a_doubt() -> None:
    lines = paper(
        annex=ANNEX.format("1904/QĐ-UBND", "15/6/2021"),
        first=("Ký bởi: UBND tỉnh Lâm Đồng", "Thời gian ký: 15/06/2021 09:12:44 +07:00"),
    )
    found = named(typed(*lines), "kho/1904-QĐ-UBND ngay 15.6.2021.signed.docx")
    assert kinds(found, "number") == ["number-line", "annex-heading", "file-name"]
    assert kinds(found, "issued_on") == ["date-line", "annex-heading", "e-signature", "file-name"]
    assert set(kinds(found, "issuer")) == {"header", "e-signature", "authority-line", "annex-heading"}
    assert found.doubts == ()


def test_an_annex_to_another_decision_is_told_and_changes_nothing() -> None:
    found = decided(*paper(annex=ANNEX.format("2020/QĐ-UBND", "03/7/2021")))
    assert value(found.number) == "1904/QĐ-UBND" and found.issued_on and found.issued_on.value == date(2021, 6, 15)
    told = doubts(found)
    assert "«1904/QĐ-UBND»" in told["number-contradicted"] and "«2020/QĐ-UBND»" in told["number-contradicted"]
    assert "«15/06/2021»" in told["date-contradicted"] and "«03/07/2021»" in told["date-contradicted"]
    quote = next(doubt.quote for doubt in found.doubts if doubt.code == "number-contradicted")
    assert quote and "2020/QĐ-UBND" in found.document.text[quote.start : quote.end]
    assert kinds(found, "number", agrees=False) == ["annex-heading"]


def test_the_receivers_stamp_is_no_witness() -> None:
    stamp = ("^SỞ NỘI VỤ", "^CÔNG VĂN ĐẾN", "Số: 4417", "Ngày 22 tháng 6 năm 2021", "Chuyển: Phòng Nghiệp vụ")
    found = decided(*paper(first=stamp))
    assert value(found.number) == "1904/QĐ-UBND" and found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert "4417" not in " ".join(one.words for one in found.witnesses)


def test_a_certified_copys_own_number_and_signature_are_not_the_originals() -> None:
    copy = ("SAO Y", "Thời gian ký: 02/09/2023 08:00:00", "^Số: 12/SY-UBND")
    found = decided(*paper(first=copy, day="^Lâm Đồng, ngày     tháng     năm 2021"))
    assert value(found.number) == "1904/QĐ-UBND"
    assert found.issued_on is None and "date-unread" in doubts(found)


def test_a_second_decision_in_the_file_is_told_and_bears_no_witness_of_the_first() -> None:
    second = paper(
        number="^Số: 1905/QĐ-UBND",
        day="^Lâm Đồng, ngày 18 tháng 6 năm 2021",
        annex=ANNEX.format("1905/QĐ-UBND", "18/6/2021"),
    )
    found = decided(*paper(), *second)
    assert value(found.number) == "1904/QĐ-UBND"
    assert "«1905/QĐ-UBND»" in doubts(found)["other-document"]
    assert {"number-contradicted", "date-contradicted"}.isdisjoint(doubts(found))


def test_of_endless_annexes_only_the_first_bear_witness() -> None:
    annexes = [
        line
        for at in range(200)
        for line in ("^DANH SÁCH", ANNEX.format(f"{3000 + at}/QĐ-UBND", "15/6/2021"), *["1. Ông Lò Văn Ún."] * 7)
    ]
    found = decided(*paper(), *annexes)
    assert value(found.number) == "1904/QĐ-UBND"
    assert 1 < len([one for one in found.witnesses if one.field == "number"]) <= MAX_WITNESSES + 2
    assert len(found.doubts) <= 60


def test_a_list_in_a_file_of_its_own_has_the_number_and_day_of_its_heading() -> None:
    found = named(
        typed(
            "^DANH SÁCH",
            ANNEX.format("1904/QĐ-UBND", "15/6/2021").replace(")", " Lâm Đồng)"),
            "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ.",
        ),
        "DS kem theo QD 1904.docx",
    )
    assert value(found.number) == "1904/QĐ-UBND" and found.issued_on and found.issued_on.value == date(2021, 6, 15)
    assert kinds(found, "number") == ["annex-heading", "file-name"] and found.doubts == ()
    assert value(found.issuer) == "Ủy ban nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("1904", "1904", 1.0),
        ("1904", "1994", ALIKE),
        ("1904", "1905", STRAY),
        ("1904", "7994", ALIKE**2),
        ("12", "1204", STRAY),
    ],
)
def test_figures_that_look_alike_are_taken_for_each_other_most(one: str, other: str, share: float) -> None:
    assert alike(one, other) == pytest.approx(share)


_heard = st.builds(
    lambda kind, value, read, trust: Heard(kind, value, value, "", Quote(0, 0), read, trust),
    st.sampled_from(["number-line", "annex-heading", "file-name"]),
    st.sampled_from(["12", "17", "345", None]),
    st.floats(0, 1),
    st.floats(0, 1),
)


@given(st.lists(_heard, max_size=30))
def test_a_verdict_is_one_of_the_values_said_with_a_share_of_one(heard: list[Heard[str]]) -> None:
    verdict = weigh(heard, lambda one, value: chance(one, value, alike))
    said = {one.value for one in heard} - {None}
    assert (verdict is None) is (not said)
    assert verdict is None or (verdict.value in said and 0 <= verdict.posterior <= 1 + 1e-9)


@given(st.floats(0.35, 0.99), st.floats(0.3, 1))
def test_a_second_place_that_agrees_makes_a_value_surer(read: float, trust: float) -> None:
    one = Heard("number-line", "12", "12", "", Quote(0, 0), read, 0.99)
    two = replace(one, kind="annex-heading", trust=trust)
    alone = weigh([one], lambda h, v: chance(h, v, alike))
    both = weigh([one, two], lambda h, v: chance(h, v, alike))
    assert alone and both and both.posterior >= alone.posterior - 1e-9


def test_strokes_of_a_pen_that_nobody_else_reads_so_do_not_outvote_the_name_of_the_file() -> None:
    own = Heard("number-line", "8", "8", "", Quote(0, 0), 0.4, 0.99)
    annex = replace(own, kind="annex-heading", value="38", read=0.23, trust=0.98)
    file = replace(own, kind="file-name", value="2871", quote=None, read=1.0, trust=0.88)
    eyes = Eyes(Places(scanned(paper(), {})))
    verdict = settle(own, [annex, file], lambda h, v: chance(h, v, alike), eyes)
    assert verdict is not None and verdict.value == "2871"
    agreeing = replace(annex, value="8")
    verdict = settle(own, [agreeing, file], lambda h, v: chance(h, v, alike), eyes)
    assert verdict is None or verdict.value != "2871"


@given(odd_texts, odd_texts)
def test_witnesses_quote_their_words_in_any_document(head: str, annex: str) -> None:
    found = decided(*paper(first=(head,)), "^DANH SÁCH", "^(Kèm theo Quyết định số 12/QĐ-UBND)" + annex)
    for one in found.witnesses:
        assert one.quote is None or inside(found.document.text, one.quote)
        assert one.quote is None or Eyes(Places(found.document)).sure(one.quote) >= 0
