"""A paper whose lines a converter ran together: one paragraph from the header to the signature, cut apart again.

«SỞ Y TẾ TỈNH A. Số 12/QĐ-SYT. B, ngày 4 tháng 10 năm 2012. QUYẾT ĐỊNH Về việc … Căn cứ …, QUYẾT ĐỊNH: Điều 1. …»
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from extract import terms
from ingest.document import PlacedBlock
from ingest.text import fold

_SHORTEST = 200
"""Characters of a whole paper at least."""
_HEAD = re.compile(r"QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ|SẮC\s+LỆNH|NGHỊ\s+QUYẾT")
_FIRST = re.compile(r"Điều\s+(?:1|I|thứ\s+nhất)\s?[.:-]|ĐIỀU\s+(?:1|I)\s?[.:-]")
_OPENS = re.compile(
    r"(?<=\s)(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]|ĐẢNG\s+CỘNG\s+SẢN|Số\s?:?\s?\d|"
    r"(?:QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ|SẮC\s+LỆNH|NGHỊ\s+QUYẾT)(?!\w)|(?:Về\s+việc|V/v)(?!\w)|"
    r"(?:ĐIỀU|Điều)\s+(?:\d{1,2}|[IVX]{1,4})\s?[.:](?=\s)|Nơi\s+nhận\s?:|(?:KT|TM|TL|TUQ|T/M|K/T|T/L)\s?[./]?\s?(?=[A-ZĐ]{2}))"
    r"|(?<=[.;,:]\s)(?:[-–]\s+)?(?:Căn\s+cứ|căn\s+cứ|Xét|xét|Theo\s+đề\s+nghị|theo\s+đề\s+nghị|Thực\s+hiện)(?!\w)"
    r"|(?<=[.;\d]\s)(?:[A-ZĐ][^\W\d_]{1,12}\s){0,3}[A-ZĐ][^\W\d_]{1,12},\s+ngày\s+\d"
)
"""Where a line began; each is known by its own words or by the mark before it."""
_SIGNED = re.compile(r"\s\((?:Đã\s+ký|đã\s+ký|Ký\s+tên)[^()]{0,30}\)\s")
_WORD = re.compile(r"(?<=\s)[^\W\d_]{2,}(?=\s)")
_ARTICLE = re.compile(r"(?i:điều)\s")


def parted(placed: Iterable[PlacedBlock]) -> Iterator[PlacedBlock]:
    """The blocks of a document, such a paragraph as the lines that it was; all others as they are."""
    for each in placed:
        text = each.block.text
        head = _HEAD.search(text) if each.table is None and len(text) >= _SHORTEST else None
        if head is None or _FIRST.search(text, head.end()) is None:
            yield each
            continue
        cuts = [0, *sorted(_cuts(text)), len(text)]
        for start, end in pairwise(cuts):
            line = text[start:end].strip()
            line = line if _ARTICLE.match(line) else line.rstrip(".")
            at = start + len(text[start:end]) - len(text[start:end].lstrip())
            if any(c.isalnum() for c in line):
                yield replace(each, block=replace(each.block, text=line), start=each.start + at)


def _cuts(text: str) -> set[int]:
    """Where lines begin: at words that open one, at an office in capitals, behind «(Đã ký)»."""
    found = {match.start() for match in _OPENS.finditer(text)}
    for match in _SIGNED.finditer(text):
        found |= {match.start() + 1, match.end()}
    for match in _WORD.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()].rstrip()
        closed = before[-1:] in ".;,:/" or not before[-2:].isupper()
        if (
            closed
            and match[0].isupper()
            and terms.position_head().match(fold(text[match.start() : match.start() + 60]))
        ):
            found.add(match.start())
    return found
