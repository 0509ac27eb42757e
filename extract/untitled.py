"""A decision without a tên loại above its bases: its first «QUYẾT ĐỊNH» stands below them.

«BỘ TRƯỞNG BỘ Y TẾ | Căn cứ … | QUYẾT ĐỊNH: | Điều 1. Tặng …»: print views of portals drop the title, papers up to the
1980s have none.
"""

from dataclasses import replace

from extract import terms
from extract.parts import BASIS, Blocks, Parts
from extract.titles import is_capitals
from ingest.text import fold


def recut(cut: Parts) -> Parts:
    """The parts with the office and the bases above such a «QUYẾT ĐỊNH» out of the header; else as they are."""
    first = next((n for n, placed in enumerate(cut.header) if _is_basis(cut.header, n)), None)
    if first is None or cut.authority or not (cut.articles or cut.annexes):
        return cut
    office = _office(cut.header, first)
    return replace(
        cut,
        header=cut.header[:office],
        authority=cut.header[office:first],
        bases=(*cut.header[first:], *cut.bases),
    )


def _is_basis(header: Blocks, index: int) -> bool:
    text = header[index].block.text
    return BASIS.match(fold(text).strip()) is not None and not is_capitals(text)


def _office(header: Blocks, first: int) -> int:
    """Where the line of the authority right above the first basis begins; it may run over two lines."""
    lowest = first
    for index in range(first - 1, max(-1, first - 3), -1):
        text = header[index].block.text
        if not is_capitals(text):
            break
        if terms.position_head().match(fold(text).strip()) or index == first - 1:
            lowest = index
    opens = lowest < first and terms.position_head().match(fold(header[lowest].block.text).strip())
    return lowest if opens else first
