"""Tables whose cells stand one below the other."""

import pytest
from hypothesis import given

from extract.decision import Commendation
from extract.pipeline import extract
from ingest.document import Document
from ingest.read import read_bytes
from store.marking import needs_review
from tests.texts import odd_texts, typed

HEAD = """ỦY BAN NHÂN DÂN XÃ NÀ BỐN
Số: 12/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Nà Bốn, ngày 14 tháng 11 năm 2025
QUYẾT ĐỊNH
Về việc tặng Giấy khen
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NÀ BỐN
QUYẾT ĐỊNH:
Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho các tập thể, cá nhân sau:
"""
FOOT = """
Điều 2. Văn phòng và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành.
CHỦ TỊCH
Quàng Văn Lả
"""
CELLS = """STT
Tên sáng kiến
Tác giả
Đơn vị
1
Thiết bị kéo dây
Đội Quản lý lưới điện
Lò Văn Piếng
Phòng Kỹ thuật
2
Máy tỉa ngô
Phòng Kinh doanh
"""
LIST = """1. Phòng Kỹ thuật;
2. Ông Lò Văn Piếng, Trưởng bản Nà Khoang;
3. Bà Cầm Thị Chướng, Chi hội trưởng Chi hội Phụ nữ bản Cống."""


def paper(text: str) -> Document:
    return read_bytes(text.encode(), "giay-khen.txt")


def given_by(middle: str) -> tuple[Commendation, ...]:
    return extract(paper(HEAD + middle + FOOT)).commendations


@pytest.mark.parametrize("first", ["STT", "TT", "SBD"])
def test_who_stands_in_such_a_table_is_put_up_for_review(first: str) -> None:
    heads = CELLS if first != "SBD" else CELLS.replace("STT\nTên sáng kiến\nTác giả", "SBD\nHọ và tên\nNgày sinh")
    found = given_by(heads.replace("STT", first))
    assert found and all(needs_review(one) for one in found)
    assert {doubt.code for one in found for doubt in one.doubts} >= {"columns-lost"}


def test_a_list_is_none() -> None:
    found = given_by(LIST)
    assert len(found) == 3
    assert not any(doubt.code == "columns-lost" for one in found for doubt in one.doubts)


@given(odd_texts)
def test_any_text_is_borne(text: str) -> None:
    extract(typed(*HEAD.splitlines(), "STT", "Họ và tên", "Đơn vị", text, *FOOT.splitlines()))
