"""A whole paper in one paragraph is read as the lines that it was."""

from extract import run_together
from ingest.document import blocks
from tests.texts import decided, typed

PAPER = (
    "SỞ Y TẾ TỈNH LÀO CAI. Số 139/QĐ-SYT. Lào Cai, ngày 04 tháng 10 năm 2012. QUYẾT ĐỊNH Về việc tặng Giấy khen. "
    "GIÁM ĐỐC SỞ Y TẾ. Căn cứ Luật Thi đua, Khen thưởng; xét đề nghị của Trưởng phòng Nghiệp vụ, QUYẾT ĐỊNH: "
    "Điều 1. Tặng Giấy khen của Giám đốc Sở Y tế cho: Trạm Y tế xã Nà Mỏ; ông Lò Văn Ún, y sĩ, đã có thành tích "
    "trong công tác tiêm chủng năm 2012. Điều 2. Mức thưởng: tập thể 1.000.000 đồng; cá nhân 500.000 đồng. "
    "Điều 3. Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành. GIÁM ĐỐC (Đã ký) Trần Quốc Huân"
)


def test_one_paragraph_has_number_day_body_signer_and_awards() -> None:
    found = decided(PAPER)
    assert found.number and found.number.value == "139/QĐ-SYT"
    assert found.issued_on and found.issued_on.value.isoformat() == "2012-10-04"
    assert found.issuer and found.issuer.value == "Sở Y tế tỉnh Lào Cai"
    assert found.signer and found.signer.name.value == "Trần Quốc Huân"
    who = [(c.recipient.name.value, c.merit.bonus and c.merit.bonus.value) for c in found.commendations]
    assert who == [("Trạm Y tế xã Nà Mỏ", 1_000_000), ("Lò Văn Ún", 500_000)]


def test_the_lines_keep_their_places() -> None:
    document = typed(PAPER)
    for placed in run_together.parted(blocks(document)):
        assert document.text[placed.start : placed.end] == placed.block.text


def test_a_paragraph_that_only_quotes_a_decision_stays_whole() -> None:
    text = "Theo Quyết định số 12/QĐ-UBND, Điều 1 được sửa đổi như sau. " * 10
    assert [placed.block.text for placed in run_together.parted(blocks(typed(text)))] == [text.strip()]
