"""Lines that end in the midst of a sentence, a run or a name. All names are invented."""

import pytest

from extract import hanging
from extract.passage import passage
from tests.granting import GIFT, granted


@pytest.mark.parametrize(
    ("above", "line", "on"),
    [
        pytest.param("- Cá nhân: Đ/c Lò Văn Ún, Bí thư; đ/c Vàng Thị", "Pà, hội viên", True, id="a name cut in two"),
        pytest.param("- Tập thể: Hội A; Hội B phường Nà", "Mỏ, huyện C", True, id="a run without its mark"),
        pytest.param("- Tập thể: Hội A; Hội B", "Cá nhân:", False, id="another kind"),
        pytest.param("- Hội A", "Hội B", False, id="two items"),
        pytest.param("- Bằng khen của Chủ tịch UBND tỉnh", "Hội B", False, id="an office without its place"),
    ],
)
def test_what_follows_goes_on(above: str, line: str, on: bool) -> None:
    assert hanging.hangs(above, passage(line), item=True, opens=True) is on


def test_a_run_goes_on_over_its_lines() -> None:
    lines = ("- Cá nhân: Đồng chí Lò Văn Ún, Bí thư xã Nà Mỏ; đồng chí Vàng Thị", "Pà, hội viên Chi hội tổ 12.")
    assert [row[2:] for row in granted(GIFT, *lines)] == [
        ("Lò Văn Ún", "Bí thư", "xã Nà Mỏ"),
        ("Vàng Thị Pà", "hội viên", "Chi hội tổ 12"),
    ]
