"""What a person may type into a field, and what it is kept as."""

import pytest

from extract.lexicon import award_kind, award_kinds
from store import values
from store.archive import Archive
from store.awards import awards
from store.corrections import Place, fix, history
from store.values import WrongValue
from tests.made_decisions import Row, decision

OTHER = Row("Vũ Hải Đăng")


@pytest.mark.parametrize(
    ("field", "typed", "shown"),
    [
        pytest.param("award", "Bằng khen của Thủ tướng Chính phủ", ("bk-ttg", "NN"), id="an award by its name"),
        pytest.param("award", "khac:Cờ thêu", ("khac", None), id="an award outside the catalogue"),
        pytest.param("kind", "tập thể", "tap-the", id="a kind by its words"),
        pytest.param("years", "năm học 2020-2021", ((2020, 2021), "năm học 2020-2021"), id="a school year"),
        pytest.param("years", "", (None, None), id="no years"),
        pytest.param("bonus", "1.490.000 đồng", 1490000, id="an amount"),
        pytest.param("posthumous", "có", True, id="posthumous"),
        pytest.param("occasion", "đột xuất", "dot-xuat", id="an occasion by its words"),
    ],
)
def test_each_field_takes_its_kind_of_value(archive: Archive, field: str, typed: str, shown: object) -> None:
    archive.save(decision(OTHER))
    fix(archive, Place(True, 1, field), typed, "soi bản giấy", "Lan")
    (award,) = awards(archive)
    found = {
        "award": (award.code, award.level),
        "kind": award.kind,
        "years": (award.years, award.period_text),
        "bonus": award.bonus_vnd,
        "posthumous": award.posthumous,
        "occasion": award.occasion,
    }
    assert found[field] == shown


def test_every_award_is_named_as_the_catalogue_names_it_and_a_bare_one_tells_which_there_are() -> None:
    for kind in (kind for kind in award_kinds() if kind.code != values.OUTSIDE):
        assert award_kind(values.award(kind.name)).name == kind.name
    with pytest.raises(WrongValue, match="bk-tinh"):
        values.award("Bằng khen")


@pytest.mark.parametrize(
    ("place", "typed"),
    [
        pytest.param(Place(True, 1, "name"), "Vũ Hải Đăng 2", id="a digit in a name"),
        pytest.param(Place(True, 1, "name"), " ", id="no name"),
        pytest.param(Place(True, 1, "award"), "bằng khen gì đó", id="no award of the catalogue"),
        pytest.param(Place(True, 1, "award"), "hc-lao-dong", id="several awards"),
        pytest.param(Place(True, 1, "award"), "khac", id="an award outside the catalogue without its name"),
        pytest.param(Place(True, 1, "years"), "2031-2020", id="years that run back"),
        pytest.param(Place(True, 1, "years"), "9 năm", id="a mere length"),
        pytest.param(Place(True, 1, "bonus"), "nhiều", id="no amount"),
        pytest.param(Place(True, 1, "kind"), "người", id="no kind"),
        pytest.param(Place(False, 1, "issued_on"), "31/2/2021", id="no day"),
        pytest.param(Place(False, 1, "issued_on"), "1/1/2999", id="a day to come"),
        pytest.param(Place(False, 1, "number"), "không số", id="no number"),
    ],
)
def test_what_a_field_cannot_be_is_refused_and_nothing_changes(archive: Archive, place: Place, typed: str) -> None:
    archive.save(decision(OTHER))
    with pytest.raises(WrongValue):
        fix(archive, place, typed, "soi bản giấy", "Lan")
    assert list(history(archive)) == [] and [award.recipient for award in awards(archive)] == [OTHER.name]
