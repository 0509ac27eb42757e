"""Markdown that converters made of a decision. All names are invented."""

import pytest
from hypothesis import given

from extract.pipeline import extract
from ingest.document import Document, Source, compose
from ingest.markdown import plainly
from ingest.plain import read
from tests.texts import odd_texts, value

DECISION = """
| ỦY BAN NHÂN DÂN<br>HUYỆN NÀ LẦU<br>Số: 21/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Nà Lầu, ngày 20 tháng 7 năm 2022 |
|---|---|

**QUYẾT ĐỊNH**

**Về việc tặng Giấy khen**

*Căn cứ Luật Thi đua, khen thưởng;*

**QUYẾT ĐỊNH:**

**Điều 1.** Tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho 01 tập thể và 01 cá nhân, gồm:

| STT | Tập thể, cá nhân | Chức vụ, đơn vị | Tiền thưởng |
|:---:|---|---|---:|
| 1 | Hội Chữ thập đỏ xã Nà Mỏ | | 894.000 |
| 2 | Ông Lò Văn Ún | Y sĩ, Trạm Y tế<br>xã Nà Mỏ | 447.000 |

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký./.

| *Nơi nhận:*<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Trần Quốc Huân** |
|---|---|
"""


def test_a_decision_in_markdown_is_read_as_any_other() -> None:
    data = DECISION.encode()
    source = Source("qd.txt", "0" * 64, "text/plain", len(data))
    pages, _ = read(source, data, "never")
    found = extract(Document(source, pages, compose(pages)))
    assert found.number and found.number.value == "21/QĐ-UBND"
    assert found.issuer and found.issuer.value == "Ủy ban nhân dân huyện Nà Lầu"
    assert found.signer and found.signer.name and found.signer.name.value == "Trần Quốc Huân"
    told = [
        (c.recipient.name.value, value(c.recipient.unit), c.merit.bonus and c.merit.bonus.value)
        for c in found.commendations
    ]
    assert told == [("Hội Chữ thập đỏ xã Nà Mỏ", None, 894_000), ("Lò Văn Ún", "Trạm Y tế xã Nà Mỏ", 447_000)]


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("## DANH SÁCH", "DANH SÁCH"),
        ("**Điều 1.** Tặng *Giấy khen* cho:", "Điều 1. Tặng Giấy khen cho:"),
        (r"1\. Ông Lò Văn Ún", "1. Ông Lò Văn Ún"),
        ("* Cá nhân: 2 * 3", "* Cá nhân: 2 * 3"),
    ],
)
def test_marks_are_taken_off(line: str, bare: str) -> None:
    assert list(plainly(["**A**", "**B**", "**C**", line]))[-1] == bare


@pytest.mark.parametrize("lines", [["| A | B |", "| 1 | 2 |"], ["* * *", "QUYẾT ĐỊNH"], ["Số: 1_2_3", "a ** b"]])
def test_other_texts_stay_as_they_are(lines: list[str]) -> None:
    assert plainly(lines) is lines


@given(odd_texts)
def test_no_text_fails(text: str) -> None:
    plainly(text.split("\n"))
