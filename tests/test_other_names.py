"""Earlier and later names of a unit, and its awards under them."""

from datetime import date

import pytest
from click.testing import CliRunner
from hypothesis import given

from cli import app
from extract.other_names import other_names
from store.archive import Archive
from store.people import units
from tests.made_decisions import Row, decision
from tests.texts import odd_texts


@pytest.mark.parametrize(
    ("name", "when", "other"),
    [
        pytest.param(
            "Sở Nông nghiệp và Phát triển nông thôn tỉnh Bắc Kạn",
            "later",
            "Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên",
            id="agency and province",
        ),
        pytest.param("tram y te xa cu le, huyen na ri", "later", "tram y te xã Trần Phú", id="typed without marks"),
        pytest.param("Trạm Y tế xã Trần Phú, tỉnh Thái Nguyên", "earlier", "Trạm Y tế xã Cư Lễ", id="a merged commune"),
        pytest.param("Sở Y tế tỉnh Thái Nguyên", "earlier", "Sở Y tế tỉnh Bắc Thái", id="a province of before 1997"),
    ],
)
def test_a_unit_has_other_names(name: str, when: str, other: str) -> None:
    assert (when, other) in [(one.when, one.name) for one in other_names(name)]


@pytest.mark.parametrize("name", ["", "Phòng Nội vụ", "Trường Mầm non Hoa Ban", "Công an huyện Na Rì"])
def test_a_unit_of_which_nothing_is_known_has_none(name: str) -> None:
    assert other_names(name) == ()


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    other_names(f"Sở Giao thông vận tải {text} xã {text}")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """A department and a health station before and after they were renamed, and namesakes elsewhere."""
    made = Archive.open(str(tmp_path_factory.mktemp("kho") / "kho.db"), create=True)
    before = [
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Đồng",
        "Trạm Y tế xã Cư Lễ, huyện Na Rì",
        "Trạm Y tế xã Trần Phú",
    ]
    after = [
        "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
        "Trạm Y tế xã Trần Phú, tỉnh Thái Nguyên",
        "Trạm Y tế xã Trần Phú, thành phố Hà Nội",
    ]
    made.save(decision(*(Row("Lò Văn Ún", unit=unit) for unit in before), issued_on=date(2021, 3, 15)))
    made.save(
        decision(*(Row("Vàng Thị Pà", unit=unit) for unit in after), issued_on=date(2025, 11, 3), number="9/QĐ-UBND")
    )
    return made


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param(
            "so nong nghiep va phat trien nong thon tinh lam dong",
            [
                ("Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Đồng", None),
                ("Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng", "later"),
            ],
            id="a renamed department",
        ),
        pytest.param(
            "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
            [
                ("Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng", None),
                ("Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Đồng", "earlier"),
            ],
            id="its earlier name",
        ),
        pytest.param(
            "Sở Tài nguyên và Môi trường tỉnh Lâm Đồng",
            [("Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng", "later")],
            id="itself not in the archive",
        ),
        pytest.param(
            "Trạm Y tế xã Cư Lễ, huyện Na Rì",
            [("Trạm Y tế xã Cư Lễ, huyện Na Rì", None), ("Trạm Y tế xã Trần Phú, tỉnh Thái Nguyên", "later")],
            id="a merged commune: neither the namesake of before nor one elsewhere",
        ),
    ],
)
def test_units_are_found_under_their_other_names(
    archive: Archive, name: str, expected: list[tuple[str, str | None]]
) -> None:
    found, exact = units(archive, name)
    assert exact and [(one.name, one.when) for one in found] == expected


def test_an_award_stands_once(archive: Archive) -> None:
    found, _ = units(archive, "Trạm Y tế xã Trần Phú, tỉnh Thái Nguyên")
    assert [(one.name, one.when, len(one.awards)) for one in found] == [
        ("Trạm Y tế xã Trần Phú, tỉnh Thái Nguyên", None, 1),
        ("Trạm Y tế xã Cư Lễ, huyện Na Rì", "earlier", 1),
        ("Trạm Y tế xã Trần Phú", "earlier", 1),
    ]


def test_a_slip_of_the_fingers_is_still_a_guess(archive: Archive) -> None:
    found, exact = units(archive, "so nong nghiepp va moi truong lam dong")
    assert not exact and [one.name for one in found] == ["Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng"]


@pytest.mark.parametrize(("language", "told"), [("vi", "tên mới của «"), ("en", "a later name of “")])
def test_the_page_says_why_another_name_is_shown(archive: Archive, language: str, told: str) -> None:
    name = "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Đồng"
    asked = ["--db", archive.place, "--lang", language, "unit", name, "--format", "table"]
    page = " ".join(CliRunner().invoke(app, asked, prog_name="sovang").stdout.split())
    assert page.count(f"{told}{name}") == 1
