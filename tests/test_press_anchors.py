"""Every whole name of a list is somebody. All names are invented."""

import pytest

from extract.passage import passage
from extract.press_people import People


@pytest.mark.parametrize(
    ("words", "names"),
    [
        pytest.param(
            "HLV Võ Tá Quynh, các VĐV Biện Thị Tuyến, Dương Đình Khoát và Trung tâm Huấn luyện thể thao tỉnh",
            ["Võ Tá Quynh", "Biện Thị Tuyến", "Dương Đình Khoát", "Trung tâm Huấn luyện thể thao tỉnh"],
            id="behind a plural",
        ),
        pytest.param(
            "Giám đốc Lò Văn Páo và Phó Giám đốc Trần Thị Lụa",
            ["Lò Văn Páo", "Trần Thị Lụa"],
            id="two with their posts",
        ),
        pytest.param(
            "nguyên Phó Giám đốc Trịnh Thị Hồng Phượng Vĩ", ["Trịnh Thị Hồng Phượng Vĩ"], id="a name of five words"
        ),
        pytest.param("Nghệ nhân hát then Nông Thị Kẻo, xóm Bản Chang", ["Nông Thị Kẻo"], id="behind what she is"),
        pytest.param(
            "Trường THPT Nguyễn Văn Trổi và cô Hà Thị Sa", ["Trường THPT Nguyễn Văn Trổi", "Hà Thị Sa"], id="a school"
        ),
        pytest.param("ông Lò Văn Páo, con trai ông Lò Văn Ún", ["Lò Văn Páo"], id="his father is given nothing"),
        pytest.param("ông Lò Văn Páo, Trưởng ấp An Bình", ["Lò Văn Páo"], id="a place behind a post"),
    ],
)
def test_who_stands_in_a_list(words: str, names: list[str]) -> None:
    assert [who.name.value for who in People().read(passage(words))] == names
