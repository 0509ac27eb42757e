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
        *(
            pytest.param(f"ông Lò Văn Páo{told}", ["Lò Văn Páo"], id=told)
            for told in (
                ", người đã cùng Vàng Văn Dọn bắt cướp",
                ", người bắt nghi phạm Vàng Văn Dọn",
                ", cứu được Vàng Văn Dọn, Hà Thị Sa",
                ", nạn nhân là Vàng Văn Dọn",
                ", có bố là Vàng Văn Dọn, mẹ là Hà Thị Sa",
                ", tên thật là Vàng Văn Dọn, nghệ sĩ",
                ", với vai diễn Vàng Văn Dọn",
                ", còn Vàng Văn Dọn bị phê bình",
                " có Vàng Văn Dọn chứng kiến",
                " như Vàng Văn Dọn năm ngoái",
                ", trú tại thôn Vàng Văn Dọn, xã Bản Mạ",
            )
        ),
        pytest.param(
            "Công ty Sao Mai, đại diện là ông Lò Văn Páo, Lò Văn Ún", ["Công ty Sao Mai"], id="who stands for a body"
        ),
        pytest.param("ông Lò Văn Páo, Trưởng ấp An Bình", ["Lò Văn Páo"], id="a place behind a post"),
    ],
)
def test_who_stands_in_a_list(words: str, names: list[str]) -> None:
    assert [who.name.value for who in People().read(passage(words))] == names
