"""What the score counts as right, wrong, missing and too much."""

from dataclasses import replace
from typing import Any

import pytest

from extract.decision import Decision
from tests.listed import DISTRICT
from tests.score.compare import FIELDS, compare, unread
from tests.score.likeness import plain
from tests.score.measure import Count, overlap
from tests.texts import decided

LIST = (
    "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 02 cá nhân sau đây:",
    "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;",
    "2. Ông Lò Văn Ún, Giáo viên, Trường Mầm non Hoa Ban.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
)


def _truth(*people: tuple[str, str, str], **document: object) -> dict[str, Any]:
    """A truth in which each of the people (name, position, unit) has Giấy khen."""
    fields = {**dict.fromkeys(FIELDS), "type": "quyet-dinh", "number": "12/QĐ-UBND", **document}
    keys = ("name", "position", "unit")
    awards = [
        {
            "recipient": {"kind": "ca-nhan", "honorific": "Ông", **dict(zip(keys, who, strict=True))},
            "award": {"code": "gk-huyen"},
            "years": None,
            "reason": None,
            "occasion": None,
            "bonus_vnd": None,
            "posthumous": False,
        }
        for who in people
    ]
    return {
        "document": fields,
        "awards": awards,
        "mentions": [],
        "cites": [],
        "revokes": [],
        "period": None,
        "handwritten": [],
    }


@pytest.fixture(scope="module")
def decision() -> Decision:
    return decided(*DISTRICT, *LIST)


TWO = (("Lò Văn Ún", "Giáo viên", "Trường Mầm non Hoa Ban"), ("Lò Văn Ún", "Trưởng bản", "bản Nà Mỏ"))


def test_two_of_one_name_are_two_awards_each_paired_with_its_like(decision: Decision) -> None:
    tally = compare(decision, _truth(*TWO), "x")
    assert tally.counts["awards"] == Count(2, 2, 2)
    assert tally.counts["award.unit"] == Count(2, 2, 2)


def test_a_missing_and_a_wrong_award_cost_recall_and_precision(decision: Decision) -> None:
    count = compare(
        decision, _truth(TWO[0], ("Lò Văn Un", "Trưởng bản", "bản Nà Mỏ"), ("Vàng Thị Pà", "x", "y")), "x"
    ).counts["awards"]
    assert (count.right, count.found, count.wanted) == (1, 2, 3)
    assert (count.precision, round(count.recall, 2), count.f1) == (0.5, 0.33, 0.4)


def test_a_wrong_field_is_told_with_both_values(decision: Decision) -> None:
    tally = compare(decision, _truth(*TWO, number="13/QĐ-UBND"), "x")
    assert tally.counts["number"].right == 0
    assert any((m.field, m.wanted, m.got) == ("number", "13/QĐ-UBND", "12/QĐ-UBND") for m in tally.misses)


def test_an_unread_handwritten_field_counts_neither_way_and_a_wrong_value_is_wrong(decision: Decision) -> None:
    truth = {**_truth(*TWO, number="13/QĐ-UBND"), "handwritten": ["number"]}
    assert compare(decision, truth, "x").counts["number"] == Count(0, 1, 1)
    assert "number" not in compare(replace(decision, number=None), truth, "x").counts


def test_a_field_that_is_missing_costs_recall_and_one_too_much_precision(decision: Decision) -> None:
    missing = compare(replace(decision, number=None), _truth(*TWO), "x").counts["number"]
    extra = compare(decision, _truth(*TWO, number=None), "x").counts["number"]
    assert (missing, extra) == (Count(0, 0, 1), Count(0, 1, 0))


def test_an_award_of_a_decision_with_a_wrong_number_is_no_award_of_the_decision(decision: Decision) -> None:
    right = compare(decision, _truth(*TWO), "x")
    wrong = compare(decision, _truth(*TWO, number="13/QĐ-UBND"), "x")
    assert right.counts["decided"] == Count(2, 2, 2)
    assert (wrong.counts["awards"], wrong.counts["decided"]) == (Count(2, 2, 2), Count(0, 2, 2))
    assert [a.right for a in wrong.answers] == [False, False]


def test_what_an_unrecognised_article_reports_is_missing_and_what_it_grants_is_too_much(decision: Decision) -> None:
    truth = _truth(*TWO)
    told = {**truth, "awards": [{**a, "status": "reported"} for a in truth["awards"]]}
    counts = compare(decision, told, "x").counts
    assert counts["reported"] == Count(0, 0, 2)
    assert (counts["awards"], counts["grants nothing"]) == (Count(0, 2, 0), Count(0, 1, 1))


def test_what_a_recognised_article_reports_is_no_grant(decision: Decision) -> None:
    assert decision.type is not None
    article = replace(decision, type=replace(decision.type, value="bai-bao"))
    truth = _truth(*TWO, type="bai-bao")
    told = {**truth, "awards": [{**a, "status": "reported"} for a in truth["awards"]]}
    counts = compare(article, told, "x").counts
    assert (counts["reported"], counts["grants nothing"]) == (Count(2, 2, 2), Count(1, 1, 1))
    assert "awards" not in counts


def test_an_effect_counts_with_its_kind(decision: Decision) -> None:
    acts = compare(decision, {**_truth(*TWO), "corrects": ["905/QĐ-UBND"]}, "x").counts["effects"]
    assert acts == Count(0, 0, 1)


def test_an_award_in_a_paper_that_grants_nothing_is_counted(decision: Decision) -> None:
    assert compare(decision, _truth(), "x").counts["grants nothing"].right == 0
    assert compare(replace(decision, commendations=()), _truth(), "x").counts["grants nothing"].right == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Thuý Hoà", "Thúy Hòa", True),
        ("H’Ngăm", "H'Ngăm", True),
        ("2021 - 2022", "2021–2022", True),
        ("Lại", "Lai", False),
        ("Sở y tế", "Sở Y tế", False),
    ],
)
def test_what_counts_as_the_same_words(one: str, other: str, same: bool) -> None:
    assert (plain(one) == plain(other)) is same


def test_bags_agree_as_far_as_they_overlap() -> None:
    count, extra, missing = overlap(["a", "a", "b"], ["a", "b", "c"])
    assert (count, extra, missing) == (Count(2, 3, 3), ["a"], ["c"])


def test_a_file_that_cannot_be_read_misses_everything_that_is_asked() -> None:
    tally = unread(_truth(*TWO, agency="?"), "x", "UnreadableSource: cut off")
    assert tally.counts["awards"] == tally.counts["decided"] == Count(0, 0, 2)
    assert tally.counts["number"] == Count(0, 0, 1)
    assert "agency" not in tally.counts
    assert tally.misses[0].got == "UnreadableSource: cut off"
