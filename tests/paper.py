"""Small PDF pages for the tests: administrative layout drawn with fpdf2, all names invented."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fpdf import FPDF

FONTS = Path(__file__).parent.parent / "samples" / "fonts"
LEFT, RIGHT, SIZE = 85.0, 552.0, 13.0

BODY = [
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 02 tháng 3 năm 2024 về việc khen "
    "thưởng các tập thể và cá nhân có thành tích trong phong trào thi đua yêu nước giai đoạn 2021 - 2023.",
    "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 cá nhân đã có thành tích xuất sắc trong "
    "phong trào thi đua, gồm:",
    "1. Ông Vũ Hải Đăng, Phó Trưởng phòng, Phòng Nội vụ huyện Na Bốn, đã có nhiều sáng kiến được áp dụng vào "
    "công việc hằng ngày;",
    "2. Bà Lò Thị Pà, Giáo viên, Trường Tiểu học Bản Mạ.",
]
HEAD_LEFT = ["ỦY BAN NHÂN DÂN", "TỈNH X", "Số: 12/QĐ-UBND"]
HEAD_RIGHT = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "X, ngày 05 tháng 3 năm 2024"]
FOOT_LEFT = ["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT."]
FOOT_RIGHT = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Quốc Huân"]


def paper(**options: Any) -> FPDF:
    """An empty document with one A4 page, lengths in points."""
    pdf = FPDF(unit="pt", format="A4", **options)
    pdf.set_auto_page_break(False)
    pdf.set_margins(0, 0, 0)
    for style, name in (("", "Regular"), ("B", "Bold")):
        pdf.add_font("T", style, FONTS / f"Tinos-{name}.ttf")
    pdf.add_page()
    pdf.set_font("T", size=SIZE)
    return pdf


def centred(pdf: FPDF, middle: float, y: float, text: str, style: str = "") -> None:
    pdf.set_font("T", style, SIZE)
    pdf.text(middle - pdf.get_string_width(text) / 2, y, text)
    pdf.set_font("T", size=SIZE)


def wrapped(pdf: FPDF, y: float, text: str, indent: float = 36.0, right: float = RIGHT) -> float:
    """A paragraph with its first line indented; the height below it."""
    line, x = "", LEFT + indent
    for word in text.split():
        if x + pdf.get_string_width(f"{line} {word}") > right:
            pdf.text(x, y, line)
            line, x, y = word, LEFT, y + 17
        else:
            line = f"{line} {word}".strip()
    pdf.text(x, y, line)
    return y + 17


def decision(pdf: FPDF, y: float = 60.0) -> float:
    """A whole one-page decision; the height below it."""
    for row, (left, right) in enumerate(zip(HEAD_LEFT, HEAD_RIGHT, strict=True)):
        centred(pdf, 165, y + 17 * row, left, "B" if row == 1 else "")
        centred(pdf, 415, y + 17 * row, right, "B" if row < 2 else "")
    y += 80
    centred(pdf, (LEFT + RIGHT) / 2, y, "QUYẾT ĐỊNH", "B")
    centred(pdf, (LEFT + RIGHT) / 2, y + 17, "Về việc tặng Bằng khen", "B")
    y += 50
    for paragraph in BODY:
        y = wrapped(pdf, y, paragraph) + 6
    y += 20
    for row, (text, height) in enumerate(zip(FOOT_RIGHT, (0, 17, 90), strict=True)):
        centred(pdf, 430, y + height, text, "B" if row != 1 else "")
    for row, text in enumerate(FOOT_LEFT):
        pdf.text(LEFT, y + 4 + 15 * row, text)
    return y + 110


def ruled(pdf: FPDF, top: float, widths: Sequence[float], rows: Sequence[Sequence[str]], height: float = 24) -> float:
    """A table with every rule drawn; the height below it."""
    edges = [LEFT]
    for width in widths:
        edges.append(edges[-1] + width)
    for row, values in enumerate(rows):
        for x, following, value in zip(edges, edges[1:], values, strict=False):
            pdf.rect(x, top + row * height, following - x, height)
            pdf.text(x + 4, top + row * height + 16, value)
    return top + len(rows) * height


def data(pdf: FPDF) -> bytes:
    return bytes(pdf.output())
