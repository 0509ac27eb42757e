"""The number of a document from its «Số: …» line, with the annex heading as its second witness."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extract.decision import Doubt, Quote
from extract.numbers import Number, own_number
from extract.passage import Passage

Sure = Callable[[Quote], float]
"""The lowest confidence of the words of a quote: 1.0 for digital text, the reader's for a scan."""

DOUBTFUL = 0.75
"""Below this a scan's reading of a handwritten number or day is not taken for a fact."""

ATTACHED = re.compile(r"kem\s+theo")


@dataclass(frozen=True, slots=True)
class NumberRead:
    """A number and where it was read, in offsets of the document."""

    number: Number
    quote: Quote
    confidence: float


def _read_number(line: Passage, sure: Sure) -> NumberRead | None:
    number = own_number(line.text)
    if number is None:
        return None
    quote = line.cut(number.start, number.end).quote
    at = line.text.find(number.serial, number.start) if number.serial else -1
    if number.serial is None or at < 0:
        return NumberRead(number, quote, sure(quote))
    digits = Quote(line.start + at, line.start + at + len(number.serial))
    apart = line.text[at + len(number.serial) : at + len(number.serial) + 1] == " "
    return NumberRead(number, quote, _printed(sure(digits), apart))


def _printed(confidence: float, apart: bool) -> float:
    """The reader is least sure of a number in one word with its symbol, which is print; a number that stands
    apart from its «/QĐ-UBND» fills a blank, by hand as a rule, and must be read more surely."""
    return confidence - 0.1 if apart else min(1.0, confidence + 0.25)


def read(
    header: Sequence[Passage], annexes: Sequence[Passage], titled: bool, sure: Sure
) -> tuple[NumberRead | None, tuple[Doubt, ...]]:
    """The number from the header, confirmed or replaced by that of an annex heading («Kèm theo Quyết định số …»)."""
    own = next((r for line in header if (r := _read_number(line, sure))), None)
    lines = (line for line in annexes if ATTACHED.search(line.folded))
    witness = next((r for line in lines if (r := _read_number(line, sure)) and not r.number.is_regulation), None)
    if own is None:
        if witness and witness.number.value and witness.confidence >= DOUBTFUL:
            return witness, ()
        missing = Doubt("number", "number-missing", "Không thấy số, ký hiệu ở đầu văn bản.")
        return None, (missing,) if titled else ()
    agreed = witness is not None and witness.number.value == own.number.value is not None
    if own.number.value and (own.confidence >= DOUBTFUL or agreed):
        return own, ()
    if witness and witness.number.value and witness.confidence >= 0.9:
        reason = "Số đọc từ dòng «Kèm theo …» của danh sách, không đọc được ở đầu văn bản."
        return witness, (Doubt("number", "number-from-annex", reason, own.quote),)
    if own.number.serial is None and own.confidence >= 0.999:
        return _unread(own), (Doubt("number", "number-blank", "Chỗ ghi số để trống.", own.quote),)
    seen = ", ".join(f"«{r.number.serial}»" for r in (own, witness) if r and r.number.serial)
    reason = "Số viết tay hoặc mờ, không đọc chắc được" + (f" (máy đọc: {seen})." if seen else ".")
    return _unread(own), (Doubt("number", "number-unread", reason, own.quote),)


def _unread(read: NumberRead) -> NumberRead:
    return replace(read, number=replace(read.number, value=None))
