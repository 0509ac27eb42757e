"""Those who are named, with the awards of a clause. Shapes of real articles; all names are invented."""

import pytest

from tests.articles import honoured


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Ông Lò Văn Páo được tặng Huân chương Hồ Chí Minh và nhiều huân, huy chương cao quý khác.",
            [("Lò Văn Páo", "hc-ho-chi-minh")],
            id="orders without a name are none",
        ),
        pytest.param(
            "Tỉnh có 3 nghệ sĩ được phong tặng danh hiệu: NSND Kim Phượng (tên thật Neáng Phượng), NSƯT Châu Sóc Thọn và NSƯT Lâm "
            "Hoàng Tấm.",
            [
                ("Kim Phượng", "dhvd-nghe-si-nd"),
                ("Châu Sóc Thọn", "dhvd-nghe-si-ut"),
                ("Lâm Hoàng Tấm", "dhvd-nghe-si-ut"),
            ],
            id="each the title that he is addressed by",
        ),
    ],
)
def test_each_has_the_awards_that_are_named_for_him(line: str, expected: list[tuple[str, str]]) -> None:
    assert honoured(line) == expected
