"""Where the heading of an annex begins: at the capitals above «(Kèm theo …)», at the top of its page or sheet."""

from collections.abc import Sequence

from extract import attachments
from extract.titles import is_capitals
from ingest.document import PlacedBlock

_MOST = 5
"""Lines above «DANH SÁCH» that say whose it is: «TỈNH ĐOÀN QUẢNG BÌNH», the name of the state and its motto."""


def start(placed: Sequence[PlacedBlock], folded: Sequence[str], index: int, lowest: int) -> int:
    """The first block of the heading that the block at `index` belongs to; none before `lowest`."""
    while attachments.OPENS.match(folded[index]) and index > lowest and _heads(placed[index - 1]):
        index -= 1
    top = index
    while top > max(lowest, index - _MOST) and _is_above(placed[top - 1], placed[index]):
        top -= 1
    opens = top > lowest and placed[top - 1].page is not placed[index].page
    return top if opens else index


def _heads(block: PlacedBlock) -> bool:
    return block.table is None and is_capitals(block.block.text)


def _is_above(block: PlacedBlock, heading: PlacedBlock) -> bool:
    motto = block.block.text.lstrip().startswith("Độc lập")
    return block.page is heading.page and (_heads(block) or (motto and block.table is None))
