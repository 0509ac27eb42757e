"""What leads a subject, and what tells how often."""

import pytest

from extract import press_when
from extract.passage import passage
from tests.articles import honoured


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("năm 2020 ông", "ông"),
        ("5 năm liền đơn vị", "đơn vị"),
        ("Bản thân Mẫn", "Mẫn"),
        ("Việc làm dũng cảm của anh Hỏa", "anh Hỏa"),
        ("ông Lò Văn Páo", "ông Lò Văn Páo"),
    ],
)
def test_what_leads_a_subject_falls_away(words: str, rest: str) -> None:
    assert press_when.without_what_leads(passage(words)).text == rest


@pytest.mark.parametrize(
    ("words", "rest"),
    [("Sư đoàn đã 2 lần", "Sư đoàn"), ("chị Pà, Trạm trưởng, hai năm liền", "chị Pà, Trạm trưởng"), ("bà Pà", "bà Pà")],
)
def test_how_often_falls_away(words: str, rest: str) -> None:
    assert press_when.without_how_often(passage(words)).text == rest


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("Với thành tích bắt giữ Lò Văn Páo, Lò Văn Ún, Công an xã Bản Mạ", "Công an xã Bản Mạ"),
        ("Cứu sống cháu Páo, bà Ka Hèm, Trưởng bản", "bà Ka Hèm, Trưởng bản"),
        ("Nhờ ông Páo, xã Bản Mạ", "xã Bản Mạ"),
        ("Mẹ của Lò Văn Páo, bà Ka Hèm", "bà Ka Hèm"),
        ("Anh Páo, người cứu cháu Ún", "Anh Páo, người cứu cháu Ún"),
        ("Vì đã cứu cháu Ún", "Vì đã cứu cháu Ún"),
        ("Ông Páo, bà Ka Hèm", "Ông Páo, bà Ka Hèm"),
    ],
)
def test_who_is_told_of_by_the_way_falls_away(words: str, rest: str) -> None:
    assert press_when.behind_deed(passage(words)).text == rest


def test_a_body_led_by_somebody_under_the_given_name_has_its_own_awards() -> None:
    told = honoured("Tổ sản xuất số 3 do Vũ làm tổ trưởng 4 năm liền được công nhận Tập thể lao động tiên tiến.")
    assert told == [("Tổ sản xuất số 3", "dhtd-ttldtt")]
