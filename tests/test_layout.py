"""The pages of a document as bytes."""

import json
import zlib

from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.document import Block, Box, Cell, Page, Span, Table
from store.layout import pack, unpack

_fraction = st.floats(0, 1, allow_nan=False)
_boxes = st.none() | st.builds(Box, _fraction, _fraction, _fraction, _fraction)
_spans = st.builds(
    Span,
    st.integers(0, 99),
    st.integers(0, 99),
    _boxes.filter(lambda box: box is not None),
    _fraction,
    st.text(max_size=5),
)
_blocks = st.builds(
    Block,
    text=st.text(max_size=20),
    box=_boxes,
    confidence=_fraction,
    spans=st.lists(_spans, max_size=2).map(tuple),
    origin=st.sampled_from(["text", "ocr"]),
    bold=st.booleans(),
    centred=st.booleans(),
)
_cells = st.builds(
    Cell,
    st.lists(_blocks, max_size=2).map(tuple),
    st.integers(0, 9),
    st.integers(1, 3),
    st.integers(1, 3),
    _boxes,
)
_tables = st.builds(
    Table,
    st.lists(st.lists(_cells, max_size=2).map(tuple), max_size=2).map(tuple),
    _boxes,
    st.booleans(),
)
_pages = st.builds(
    Page,
    st.none() | st.integers(1, 999),
    st.lists(_blocks | _tables, max_size=3).map(tuple),
    st.sampled_from(["text", "ocr"]),
    st.none() | _fraction,
    st.none() | _fraction,
)


def test_pages_kept_before_there_were_second_readings_are_read() -> None:
    span = [0, 2, [0.1, 0.2, 0.3, 0.4], 0.9]
    page = [1, [["Lò", None, 0.9, [span], "ocr", 0]], "ocr", 595.0, 842.0]
    (block,) = unpack(zlib.compress(json.dumps([page]).encode()))[0].content
    assert isinstance(block, Block) and block.spans == (Span(0, 2, Box(0.1, 0.2, 0.3, 0.4), 0.9),)


@settings(max_examples=40)
@given(st.lists(_pages, max_size=3).map(tuple))
def test_pages_come_back_as_they_were(pages: tuple[Page, ...]) -> None:
    assert unpack(pack(pages)) == pages
