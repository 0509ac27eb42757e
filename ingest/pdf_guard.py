"""What pdfium must not be given: PDF files made, or broken, so that opening one takes all memory or never ends.

pdfium unpacks a stream whole, and looks for the end of each stream that has none to the end of the file, once for
each. Measured: 500 kB of packed spaces took 1 GB, twice packed 4 kB took 3 GB, 10,000 streams without an end took
minutes before the first page.
"""

import re
import zlib
from collections.abc import Iterator

from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_PDF_STREAM, MAX_PDF_STREAMS
from ingest.unpacking import STEP

_MOST_ENDLESS = 200
"""Streams without an end: a file that broke off has one."""
_START = re.compile(rb"stream\r?\n(?=[\x48\x58\x68\x78])")
"""Where packed data begin (ISO 32000-1, 7.3.8.1): the four first bytes that zlib writes (RFC 1950, 2.2)."""
_DICTIONARY = 1500
_PICTURE = re.compile(rb"/Subtype\s*/Image")
_TWICE = re.compile(rb"Fl(?:ateDecode)?\s*/Fl")
_MOST_FROM_ONE = 1032
"""Bytes that one packed byte can unpack to: Deflate writes 258 equal bytes in two bits (RFC 1951, 3.2.5)."""


def check(data: bytes) -> None:
    """Raise OversizedSource or UnreadableSource for such a file. Pictures are left out: pdfium reads them by rows."""
    ends = data.count(b"endstream")
    if data.count(b"stream") - 2 * ends > _MOST_ENDLESS:
        raise UnreadableSource("quá nhiều stream không có kết thúc (streams without an end)")
    starts = list(_START.finditer(data))
    if _too_short_for_much(data, [len(data) - match.end() for match in starts]):
        return
    whole = 0
    for match in starts:
        dictionary = _dictionary(data, match.start())
        if _PICTURE.search(dictionary):
            continue
        size = _size(_unpacked(memoryview(data)[match.end() :]), bool(_TWICE.search(dictionary)))
        whole += size
        if size > MAX_PDF_STREAM or whole > MAX_PDF_STREAMS:
            raise OversizedSource(f"> {MAX_PDF_STREAM // 2**20} MB (PDF stream)")


def _too_short_for_much(data: bytes, packed: list[int]) -> bool:
    """Whether the streams pass no limit whatever is in them; `packed` is how far each is from the end of the file.

    Most decisions of a few pages are that short, and need not be unpacked twice.
    """
    most = [_MOST_FROM_ONE * size for size in packed]
    return max(most, default=0) <= MAX_PDF_STREAM and sum(most) <= MAX_PDF_STREAMS and not _TWICE.search(data)


def _dictionary(data: bytes, end: int) -> bytes:
    """The dictionary before a stream, as far as it tells what the stream is."""
    before = data[max(0, end - _DICTIONARY) : end]
    return before[before.rfind(b" obj") + 1 :]


def _size(chunks: Iterator[bytes], twice: bool) -> int:
    """The bytes of an unpacked stream, counted to the limit; of one packed twice those of the inner one, too."""
    size = inner = 0
    inflater = zlib.decompressobj()
    for chunk in chunks:
        size += len(chunk)
        if twice:
            inner += sum(map(len, _steps(inflater, chunk)))
        if max(size, inner) > MAX_PDF_STREAM:
            break
    return max(size, inner)


def _unpacked(packed: memoryview) -> Iterator[bytes]:
    inflater = zlib.decompressobj()
    for start in range(0, len(packed), STEP):
        yield from _steps(inflater, packed[start : start + STEP])
        if inflater.eof:
            return


def _steps(inflater: "zlib._Decompress", packed: bytes | memoryview) -> Iterator[bytes]:
    """Unpacked a step at a time; broken data end the stream, as they do for pdfium."""
    block: bytes | memoryview = packed
    while block and not inflater.eof:
        try:
            yield inflater.decompress(block, STEP)
        except zlib.error:
            return
        block = inflater.unconsumed_tail
