"""Reading and extraction against their limits, CPU time, in one run."""

import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
from docx import Document as WordDocument
from lxml import etree

from extract.pipeline import extract
from ingest.document import Document
from ingest.read import read
from samples.layouts import LAYOUTS
from samples.make import generate
from samples.names import person
from tests.bench.limit import tesseract
from tests.texts import typed

_TIMES = 9
"""How often each of two works is done: other programs slow single runs down by half."""


_MANY_TIMES = 40
"""The same for works of a tenth of a second, which others on the machine slow down one by one."""


def _cpu(*works: Callable[[], Any], times: int = _TIMES) -> tuple[float, ...]:
    """Least CPU seconds of each of some pieces of work, which are done in turns."""
    runs = [[_once(work) for work in works] for _ in range(times)]
    return tuple(map(min, zip(*runs, strict=True)))


def _once(work: Callable[[], Any]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _made(folder: Path, kind: str, count: int, layouts: tuple[str, ...]) -> list[Path]:
    chosen = {name: LAYOUTS[name] for name in layouts}
    paths = generate(5, count, (kind,), folder, layouts=chosen)  # type: ignore[arg-type]
    return [p for p in paths if not p.name.endswith(".json")]


def _bare_text(paths: list[Path]) -> int:
    pages = 0
    for path in paths:
        with pypdfium2.PdfDocument(path) as pdf:
            for number in range(len(pdf)):
                page = pdf[number]
                page.get_textpage().get_text_bounded()
                pages += 1
                page.close()
    return pages


def digital_pdf(folder: Path) -> str:
    """Digital PDF to `Document` against pdfium's bare text."""
    paths = _made(folder / "pdf", "pdf", 6, ("many-pages", "annex-table"))
    pages = _bare_text(paths)
    bare, whole = _cpu(lambda: _bare_text(paths), lambda: [read(path) for path in paths], times=_MANY_TIMES)
    return f"digital PDF: {pages / whole:.0f} pages per CPU second; {bare / whole:.2f} of pdfium's bare text"


_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def docx_table(folder: Path) -> str:
    """Tables of 5,000 rows against unzipping and parsing their XML: one text in all cells, and each cell its own."""
    same = _table_speed(folder / "same.docx", lambda n: "Nguyễn Thị Mẫu")
    own = _table_speed(folder / "own.docx", lambda n: f"Nguyễn Thị Mẫu {n}")
    return f"DOCX table: {own[0]:,.0f} rows per CPU second; {own[1]:.2f} of unzip and parse ({same[1]:.2f} where cells repeat)"


def _table_speed(path: Path, text: Callable[[int], str]) -> tuple[float, float]:
    """Rows read in a CPU second, and the speed as a share of unzipping and parsing."""
    word = WordDocument()
    table = word.add_table(rows=1, cols=5, style="Table Grid")
    row = table.rows[0]._tr
    for cell in row.iter(f"{_WORD}p"):
        etree.SubElement(etree.SubElement(cell, f"{_WORD}r"), f"{_WORD}t")
    body, pattern = row.getparent(), etree.tostring(row)
    for _ in range(4999):
        body.append(etree.fromstring(pattern))
    for number, words in enumerate(body.iter(f"{_WORD}t")):
        words.text = text(number)
    word.save(str(path))
    parse, whole = _cpu(lambda: etree.fromstring(zipfile.ZipFile(path).read("word/document.xml")), lambda: read(path))
    return 5000 / whole, parse / whole


def scan_page(folder: Path) -> str:
    """A scanned page from file to `Document` against bare Tesseract in process."""
    paths = _made(folder / "scan", "scan", 6, ("annex-table", "annex-list", "crosses"))
    documents: list[Any] = []
    whole = _once(lambda: documents.extend(read(path) for path in paths))
    pages = sum(len(document.pages) for document in documents)
    bare = _once(lambda: tesseract(paths))
    return f"scan: {whole / pages:.2f} CPU s a page; {whole / bare:.2f} × bare Tesseract (psm 3)"


def extraction(folder: Path) -> str:
    """Documents in memory to decisions."""
    random.seed(5)
    paths = _made(folder / "docx", "docx", 12, ("annex-list", "annex-table", "crosses", "many-pages"))
    documents = [read(path) for path in paths]
    extract(documents[0])
    (seconds,) = _cpu(lambda: [extract(document) for document in documents], times=3)
    given = sum(len(extract(document).commendations) for document in documents)
    return f"extraction: {len(documents) / seconds:.0f} documents, {given / seconds:,.0f} awards per CPU second"


_MANY, _TURNS = 500, 10
_POSTS = ("Giáo viên", "Kế toán", "Trưởng bản", "Phó Chủ tịch Hội Nông dân", "Chuyên viên Phòng Nội vụ")
_HEAD = (
    "^ỦY BAN NHÂN DÂN", "^TỈNH LÂM ĐỒNG", "^Số: 12/QĐ-UBND", "^Lâm Đồng, ngày 15 tháng 6 năm 2021", "^QUYẾT ĐỊNH",
    "^Về việc tặng Bằng khen", "^QUYẾT ĐỊNH:",
    f"Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho {_MANY} cá nhân đã có thành tích xuất sắc trong công tác năm 2020:",
)  # fmt: skip
_FOOT = ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "^CHỦ TỊCH", "^Trần Quốc Huân")


def large_decision(folder: Path) -> str:
    """Decisions of ten pages with 500 recipients in memory, as tables and as lists, to their facts.

    Each is read once: what is remembered of one helps little with the next.
    """
    made = {kind: [_large(kind, seed) for seed in range(_TURNS)] for kind in ("table", "list")}
    if any(len(extract(documents[0]).commendations) != _MANY for documents in made.values()):
        raise AssertionError("not all of the recipients were read")
    unread = [iter(documents[1:]) for documents in made.values()]
    times = _cpu(*(lambda one=one: extract(next(one)) for one in unread), times=_TURNS - 1)
    told = ", ".join(f"{kind} {seconds:.2f} CPU s" for kind, seconds in zip(made, times, strict=True))
    return f"a decision of {_MANY} recipients: {told} (limit 0.5)"


def _large(kind: str, seed: int) -> Document:
    rng = random.Random(seed)
    who = [(person(rng).name, rng.choice(_POSTS), f"xã {_commune(rng)}") for _ in range(_MANY)]
    table = [("STT", "Họ và tên", "Chức vụ", "Đơn vị"), *((str(n), *row) for n, row in enumerate(who, 1))]
    items = [f"{n}. Ông {name}, {post}, {place};" for n, (name, post, place) in enumerate(who, 1)]
    return typed(*_HEAD, *([table] if kind == "table" else items), *_FOOT)


def _commune(rng: random.Random) -> str:
    return " ".join(rng.choice(("Nà", "Mường", "Bản", "Tân", "Phú", "Lộc", "Sơn")) for _ in range(2))
