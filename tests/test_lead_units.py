"""The unit that the opening words of a grant give to the persons below. All names are invented."""

import pytest

from extract.lead_units import of
from tests.granting import granted
from tests.texts import value, whole


@pytest.mark.parametrize(
    ("opening", "unit"),
    [
        pytest.param("Tặng Bằng khen cho 02 cá nhân thuộc Sở Y tế tỉnh A, gồm:", "Sở Y tế tỉnh A", id="a body"),
        pytest.param("Tặng Bằng khen cho các cá nhân thuộc Chi cục B, Sở Y tế đã có thành tích:", "Chi cục B, Sở Y tế", id="with its parent"),
        pytest.param("Tặng Bằng khen cho các cá nhân thuộc Sở Y tế và Sở Nội vụ có tên sau:", None, id="two bodies"),
        pytest.param("Tặng Bằng khen cho 02 tập thể thuộc Sở Y tế, 02 cá nhân:", None, id="others behind a count"),
        pytest.param("Tặng Bằng khen cho 02 tập thể thuộc Sở Y tế có thành tích và 02 cá nhân:", None, id="the collectives alone"),
        pytest.param("Tặng Bằng khen cho 02 cá nhân đã điều tra vụ án thuộc Công an tỉnh thụ lý:", None, id="the work"),
        pytest.param("Tặng Bằng khen cho các tập thể, cá nhân thuộc Sở Y tế có tên sau:", "Sở Y tế", id="both"),
        pytest.param("Tặng Bằng khen cho 02 cá nhân thuộc tỉnh Hà Giang:", None, id="a place"),
        pytest.param("Tặng Bằng khen cho các cá nhân thuộc các đơn vị trực thuộc:", None, id="no name"),
    ],
)  # fmt: skip
def test_the_opening_words_name_whose_members_are_commended(opening: str, unit: str | None) -> None:
    assert value(of(whole(opening))) == unit


def test_persons_without_a_unit_have_that_of_the_opening_words() -> None:
    first = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân thuộc Quỹ Hạt giống, gồm:"
    items = (
        "- Ông Lò Văn Ún, Chủ tịch Quỹ;",
        "- Bà Vàng Thị Pà, Điều phối viên;",
        "- Ông Lò Văn Dọn, Kế toán, Sở Y tế.",
    )
    assert [row[3:] for row in granted(first, *items)] == [
        ("Chủ tịch", "Quỹ Hạt giống"), ("Điều phối viên", "Quỹ Hạt giống"), ("Kế toán", "Sở Y tế"),
    ]  # fmt: skip
    rows = (("TT", "Họ và tên", "Chức vụ"), ("1", "Lò Văn Ún", "Lái xe"))
    assert [row[4] for row in granted(first, rows)] == ["Quỹ Hạt giống"]
