"""Tables that a converter left as paragraphs, cell under cell, in files that hold more than plain text."""

from itertools import groupby

from ingest.document import Block
from ingest.docx_tables import Content
from ingest.plain_tables import placed
from ingest.plain_vertical import vertical


def lists_of_cells(content: Content) -> Content:
    """The content with a table for each run of paragraphs that are headed «STT» and keep the measure of that head."""
    found: Content = []
    for is_text, run in groupby(content, lambda item: type(item) is Block):
        items = list(run)
        found += _parted([item for item in items if isinstance(item, Block)]) if is_text else items
    return found


def _parted(blocks: list[Block]) -> Content:
    found: Content = []
    at = 0
    for stretch in vertical([block.text for block in blocks]):
        if stretch.start < at:
            continue
        cells = {block.text.strip(): block for block in reversed(blocks[stretch.start : stretch.end])}
        found += [*blocks[at : stretch.start], *placed(stretch, cells.__getitem__, False)]
        at = stretch.end
    return [*found, *blocks[at:]]
