"""The confidence of an award: evidence against it lowers it, nothing raises it, and the weights cover all evidence."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import confidence
from extract.decision import Award, Commendation, Evidence, Fact, Merit, Quote, Recipient
from extract.lists import Granted
from tests.texts import decided

_SHARES = st.floats(0, 1)
_EVIDENCE = st.builds(Evidence, *[_SHARES for _ in fields(Evidence)])


def test_every_kind_of_evidence_has_its_weight_and_none_speaks_for_an_award() -> None:
    assert set(confidence.weights()) == {field.name for field in fields(Evidence)} | {"bias"}
    assert all(weight >= 0 for weight in confidence.weights().values())


@given(_EVIDENCE, st.sampled_from([field.name for field in fields(Evidence)]), _SHARES)
def test_more_against_an_award_never_makes_it_surer(of: Evidence, name: str, share: float) -> None:
    more = replace(of, **{name: max(share, getattr(of, name))})
    assert 0 <= confidence.confidence(more) <= confidence.confidence(of) <= 0.999


def _awards(*items: str, stated: str = "các cá nhân") -> tuple[Commendation, ...]:
    return decided(
        "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 12/QĐ-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2021",
        "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen", "^QUYẾT ĐỊNH:",
        f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {stated} có tên sau:", *items,
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân",
    ).commendations  # fmt: skip


_FULL = (
    "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ;",
    "2. Bà Vàng Thị Pà, Giáo viên, Trường Mầm non Hoa Ban;",
    "3. Ông Trịnh Văn Lưu, Kế toán, Trạm Y tế xã Nà Lầu;",
)


def _evidence(one: Commendation) -> Evidence:
    assert one.evidence is not None
    return one.evidence


def test_an_award_without_anything_against_it_is_surest() -> None:
    one = _awards(*_FULL)[0]
    assert replace(_evidence(one), rule=0.0, undecided=0.0) == Evidence()
    assert one.confidence > 0.95


@pytest.mark.parametrize(
    ("name", "items", "stated"),
    [
        pytest.param("unlike", (*_FULL, "4. Ông Mã Văn Quyết."), "các cá nhân", id="no position among those who have one"),
        pytest.param("miscounted", _FULL, "02 cá nhân", id="more than the decision states"),
        pytest.param("short", _FULL, "04 cá nhân", id="fewer than the decision states"),
        pytest.param("strange", (*_FULL, "4. Ông Xyz Abc, Giáo viên, Trường Mầm non Hoa Ban."), "các cá nhân", id="no known surname"),
    ],
)  # fmt: skip
def test_what_is_odd_about_an_award_makes_it_less_sure(name: str, items: tuple[str, ...], stated: str) -> None:
    plain, odd = _awards(*_FULL)[0], _awards(*items, stated=stated)[-1]
    assert getattr(_evidence(odd), name) == 1
    assert odd.confidence < plain.confidence


def test_one_too_many_says_more_against_an_award_than_one_missing() -> None:
    """A missing one was not read at all; among those that are too many one or more are none."""
    more, fewer = _awards(*_FULL, stated="02 cá nhân")[0], _awards(*_FULL, stated="04 cá nhân")[0]
    assert more.confidence < fewer.confidence


def _seen(sure: float, *, scanned: bool = True) -> confidence.Seen:
    return confidence.Seen(sure, 1.0, lambda part: sure, scanned)


def _unusual(name: str, seen: confidence.Seen) -> float:
    item = Granted(
        Recipient("ca-nhan", Fact(name, Quote(0, len(name)), "item")), (), Merit(), False, Quote(0, len(name))
    )
    award = Fact(Award("bk-tinh", "Bằng khen", "BO-TINH"), Quote(0, 1), "award-phrase")
    return confidence.evidence(item, award, confidence.Neighbours(), seen, 1.0).unusual


def test_a_part_nobody_bears_with_a_usual_twin_is_suspect_by_how_surely_it_was_read() -> None:
    sure, less, least = (_unusual("Trương Cồng Minh", _seen(read)) for read in (0.9999, 0.998, 0.97))
    assert sure < 0.02 < less < 0.5 < least


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        pytest.param("Trương Công Minh", _seen(0.97), id="the usual one itself"),
        pytest.param("K’Brôih", _seen(0.97), id="no usual part has these letters"),
        pytest.param("Trương Cồng Minh", _seen(0.97, scanned=False), id="a digital paper's own letters"),
        pytest.param("Trương Cồng Minh", _seen(1.0), id="read without any doubt"),
    ],
)
def test_nothing_is_suspect_without_a_commoner_twin_and_a_doubt(name: str, seen: confidence.Seen) -> None:
    assert _unusual(name, seen) == 0.0


def test_an_award_that_is_not_for_its_kind_of_recipient_is_unsure() -> None:
    persons = _awards(*_FULL)
    named = tuple(replace(one.recipient, kind="tap-the") for one in persons)
    title = Fact(Award("dhtd-cstt", "Chiến sĩ tiên tiến", "CO-SO"), Quote(0, 1), "award-phrase")
    item = Granted(named[0], (title,), Merit(), False, Quote(0, 1))
    assert confidence.evidence(item, title, confidence.Neighbours(), _seen(1.0), 1.0).misfit == 1.0
