"""How the time of single steps grows with hostile text: four times the text is to take about four times as long."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from extract import hanging, item_bonuses, run_together, several, shared_posts
from extract.passage import passage
from extract.pipeline import extract
from extract.press_subject import _HAS_COUNTED
from ingest.columns import _numbers_whole
from ingest.document import blocks
from ingest.docx_pictures import _without_previews
from ingest.filled_dots import filled_in
from ingest.html_pictures import _ELSEWHERE, of_page
from ingest.markdown import plainly
from ingest.read import read_bytes
from ingest.rtf_pictures import of_rtf
from ingest.wide_gaps import as_tabs
from tests.page_lines import line
from tests.texts import typed

SIZE = 100_000
"""Letters of the longest text."""
STEEP = 8.0
"""Of four times the text: more is not linear. Work on a shared machine makes 3 to 6 of it."""
_SHORT = 0.1
"""CPU seconds: shorter works say nothing about how they grow."""

Work = Callable[[str], Any]


def _of_bytes(step: Callable[[bytes], Any], head: str = "") -> Work:
    return lambda text: step((head + text).encode())


def _dotted(text: str) -> Any:
    lines = [line("a ..... b", 0.1, number / 1000) for number in range(len(text) // 50)]
    return filled_in([*lines, *(line("x", 0.6, number / 1000) for number in range(len(lines)))])


def _numbered(text: str) -> Any:
    rows = range(len(text) // 70)
    return _numbers_whole([line(word, at, n / 2000) for n in rows for word, at in (("Số:", 0.1), ("/QĐ-UBND", 0.3))])


STEPS: Mapping[str, tuple[Work, tuple[str, ...]]] = {
    "pictures of Word objects": (_of_bytes(_without_previews, "<w:object>"), ("<w:object ", "<", "a")),
    "pictures of RTF": (_of_bytes(lambda data: [*of_rtf(data)]), ("\\pngblip", "\\a1 ", "0a", "{")),
    "pictures of pages": (_of_bytes(lambda data: [*of_page(data)]), ("data:image/png;base64,", "A", "<img src")),
    "tags that never end": (_of_bytes(_ELSEWHERE.search), ("<img ",)),
    "web pages": (_of_bytes(lambda data: read_bytes(data, "a.html", "never"), "<html>"), ("<img src", "<p>a")),
    "Markdown": (lambda text: plainly([text, f"|{text}|"]), ("**a", "| ", "*a ", "<br", "\\", "|-", "__a")),
    "dots": (lambda text: filled_in([line(text, 0.1, 0.3), line("a", 0.2, 0.3)]), (".", ". ")),
    "dotted lines": (_dotted, (".",)),
    "numbers in pieces": (_numbered, (".",)),
    "gaps": (lambda text: as_tabs([text]), (" ", "a   ", "1. ", "\t")),
    "lines that hang": (
        lambda text: hanging.hangs(f"- Cá nhân: {text}", passage("Pà, hội viên"), item=True, opens=False),
        ("a; ", "A: ", "; (1) ", "đ/c Lò "),
    ),
    "bonuses of items": (
        lambda text: (item_bonuses.start(whole := passage(f"x{text}y")), item_bonuses.without_leaders(whole)),
        (".", ". ", "…_", "a 500.000 dong", " "),
    ),
    "whom a report means": (lambda text: _HAS_COUNTED.search(f" có 5 {text}Q"), ("tập thể ",)),
    "paragraphs run together": (
        lambda text: [*run_together.parted(blocks(typed(f"QUYẾT ĐỊNH Điều 1. {text}")))],
        ("A ", "QUYẾT ĐỊNH ", "Điều 1. ", "Hà Nội, ngày ", "GIÁM ĐỐC ", "(Đã ký"),
    ),
    "several in one item": (lambda text: several.read(passage(text)), (", ", "và hỗ trợ ", "Tổ A, tổ, ", "ông A, ")),
    "shared posts": (
        lambda text: shared_posts.unaddressed(passage(text)),
        ("các ông Lò Văn Ún, ", "vợ chồng ", "Lê Thước - "),
    ),
    "whole documents": (
        lambda text: extract(read_bytes(text.encode(), "a.txt")),
        ("Điều 1. Tặng Bằng khen cho ông A, ", "1. Ông Lò Văn Ún, Kế toán;\n", "Căn cứ ", "Số: 1/QĐ-UBND ", "a\n"),
    ),
}
"""By name what is done with a text, and the pieces that the text is made of."""


def growth(folder: Path) -> str:
    """The steps whose time grows faster than the text, and the slowest one."""
    rows = [(name, piece, *_times(work, piece)) for name, (work, pieces) in STEPS.items() for piece in pieces]
    steep = [row for row in rows if row[3] > _SHORT and row[3] > STEEP * row[2]]
    slowest = max(rows, key=lambda row: row[3])
    head = f"{len(rows)} steps on {SIZE // 1000} KB, {len(steep)} grow faster than the text; slowest"
    lines = [
        f"  {name} {piece!r}: {short:.2f} s, of four times the text {long:.2f} s" for name, piece, short, long in steep
    ]
    return "\n".join([f"{head} {slowest[3]:.2f} s ({slowest[0]} {slowest[1]!r})", *lines])


def _times(work: Work, piece: str) -> tuple[float, float]:
    """CPU seconds of a quarter of the text and of all of it, each the least of three."""
    texts = [piece * (size // len(piece)) for size in (SIZE // 4, SIZE)]
    work(texts[0][:1000])
    short, long = (min(_once(work, text) for _ in range(3)) for text in texts)
    return short, long


def _once(work: Work, text: str) -> float:
    began = time.process_time()
    work(text)
    return time.process_time() - began
