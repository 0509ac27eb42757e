"""Lines of a page as wide as their letters, a head, a body and a foot of them; all names are invented."""

from collections.abc import Sequence

from ingest.document import Box, Span
from ingest.paragraphs import TextLine, paragraphs

HIGH, STEP, LETTER = 0.012, 0.02, 0.0105
LEFT, RIGHT = 0.15, 0.93


def line(text: str, left: float, top: float, right: float | None = None, bold: bool = False) -> TextLine:
    """A line that is as wide as its letters, or justified to `right`."""
    end = left + LETTER * len(text) if right is None else right
    return TextLine(text, Box(left, top, end, top + HIGH), bold=bold)


def middle(text: str, centre: float, top: float, bold: bool = False) -> TextLine:
    """A line set around a centre."""
    return line(text, centre - LETTER * len(text) / 2, top, bold=bold)


def words(text: str, left: float, top: float, gap: float = 0.1, space: float = 0.006) -> TextLine:
    """A line of a scan, word by word; «|» stands for a gap of a given width."""
    spans, kept, at = [], "", left
    for word in text.split():
        if word == "|":
            at += gap - space
            continue
        start = len(kept) + bool(kept)
        kept = f"{kept} {word}" if kept else word
        box = Box(at, top, at + LETTER * len(word), top + HIGH)
        spans.append(Span(start, len(kept), box, 0.9))
        at = box.right + space
    return TextLine(kept, Box(left, top, spans[-1].box.right, top + HIGH), tuple(spans), 0.9, "ocr")


def texts(lines: Sequence[TextLine]) -> list[str]:
    """The paragraphs that these lines make."""
    return [block.text for block in paragraphs(lines)]


HEAD = [
    middle("UBND TỈNH X", 0.28, 0.05),
    middle("SỞ Y TẾ", 0.28, 0.07),
    middle("Số: 5/QĐ-SYT", 0.28, 0.095),
    middle("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0.68, 0.05),
    middle("Độc lập - Tự do - Hạnh phúc", 0.68, 0.07),
    middle("X, ngày 5 tháng 5 năm 2021", 0.68, 0.098),
]
BODY = [
    middle("QUYẾT ĐỊNH", 0.54, 0.14),
    line("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6", LEFT + 0.06, 0.18, RIGHT),
    line("năm 2022;", LEFT, 0.20),
    line("Theo đề nghị của Chánh Văn phòng Sở,", LEFT + 0.06, 0.23),
]
FOOT = [
    line("Nơi nhận:", LEFT, 0.712),
    line("- Như Điều 2;", LEFT, 0.73),
    line("- Lưu: VT.", LEFT, 0.748),
    middle("KT. GIÁM ĐỐC", 0.72, 0.69, bold=True),
    middle("PHÓ GIÁM ĐỐC", 0.72, 0.71, bold=True),
    middle("Hà Thị My", 0.72, 0.80, bold=True),
]
