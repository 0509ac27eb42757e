"""A decision that says its number, day, issuer and signer in several places; all names are invented."""

from dataclasses import replace

from extract.decision import Decision
from extract.pipeline import extract
from ingest.document import Block, Box, Document, Page, Span, compose
from ingest.text import normalise
from tests.texts import SOURCE

NUMBER, DAY = "^Số: 1904/QĐ-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2021"
ANNEX = "^(Kèm theo Quyết định số {} ngày {} của Chủ tịch Ủy ban nhân dân tỉnh)"


def paper(number: str = NUMBER, day: str = DAY, annex: str | None = None, first: tuple[str, ...] = ()) -> list[str]:
    """The lines of a decision; `first` stands above its header, `annex` heads a list below it."""
    listed = ["^DANH SÁCH", annex, "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ."] if annex else []
    return [
        *first, "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", number, "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "^Độc lập - Tự do - Hạnh phúc", day,
        "^QUYẾT ĐỊNH", "^Về việc tặng Bằng khen", "^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "Căn cứ Luật Thi đua, khen thưởng;", "^QUYẾT ĐỊNH:",
        "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân (có danh sách kèm theo).", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
        "Nơi nhận:", "- Như Điều 2;", "^CHỦ TỊCH", "^Trần Quốc Huân", *listed,
    ]  # fmt: skip


def named(document: Document, name: str) -> Decision:
    """What is extracted from a document whose file has this name."""
    return extract(replace(document, source=replace(document.source, path=name)))


def scanned(lines: list[str], sure: dict[str, float], other: dict[str, str] | None = None) -> Document:
    """Typed lines as a scan: each word a span, those named less sure; `other` is what the second reader saw."""
    box = Box(0.1, 0.1, 0.9, 0.2)
    content = []
    for line in lines:
        text, spans, at = normalise(line.removeprefix("^")), [], 0
        for word in text.split(" "):
            spans.append(Span(at, at + len(word), box, sure.get(word, 0.99), (other or {}).get(word, "")))
            at += len(word) + 1
        worst = min(span.confidence for span in spans)
        content.append(Block(text, box, worst, tuple(spans), "ocr", centred=line.startswith("^")))
    pages = (Page(1, tuple(content), "ocr", 595, 842),)
    return Document(SOURCE, pages, compose(pages))


def doubts(found: Decision) -> dict[str, str]:
    """The reasons of the doubts by their codes."""
    return {doubt.code: doubt.reason for doubt in found.doubts}


def kinds(found: Decision, field: str, *, agrees: bool = True) -> list[str]:
    """The kinds of the witnesses of a field that agree with its value, or that do not."""
    return [one.kind for one in found.witnesses if one.field == field and one.agrees is agrees]
