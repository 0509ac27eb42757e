"""Damaged Word 97–2003 files: they are read or refused, and nothing else happens."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.doc import read
from ingest.doc_lists import _read_level, _template
from ingest.doc_pieces import Pieces
from ingest.doc_rows import shape_of
from ingest.doc_sprms import Change, changes
from ingest.doc_word95 import changes_95
from ingest.errors import SourceError, UnreadableSource
from ingest.ole_writing import container
from tests.made_doc import RULED, SOURCE, cell, doc, field, par, row, run, shape
from tests.made_doc_parts import Level, sprm


def _whole() -> bytes:
    """A file with a little of everything."""
    inner = row(cell("a", depth=2), cell("b", depth=2), depth=2, more=RULED)
    pars = [
        par(run("QuyÕt ®Þnh", ".VnTime"), style=1),
        par("Tặng ", run("Bằng", deleted=True), *field(" REF x ", run("Giấy")), changes=sprm(0x460B, 1)),
        *row(cell("TT"), cell("Tên"), shapes=[shape(down=3), shape(ruled=True)], more=RULED),
        *[*cell("1"), *inner, *cell("Lê Na"), *row(edges=(0, 900, 3000), shapes=[shape(down=1), shape()])],
        par("ngoài"),
    ]
    lists = [[Level(0, "Điều \0."), *[Level(4, "\1)")] * 8]]
    return doc(pars, boxes=[(3, [par("khung")])], lists=lists, prc=sprm(0x2403, 1), prm=1)


WHOLE = _whole()


def _reads(data: bytes) -> bool:
    """Whether a file is read; one that is not is refused with a SourceError, anything else fails the test."""
    try:
        read(SOURCE, data, "auto")
    except SourceError:
        return False
    return True


def test_the_whole_file_is_read() -> None:
    assert _reads(WHOLE)


def test_a_file_cut_short_anywhere_is_refused() -> None:
    assert not any(_reads(WHOLE[:size]) for size in range(64, len(WHOLE), 64))


def test_a_stream_cut_short_anywhere_is_read_or_refused() -> None:
    from olefile import OleFileIO

    with OleFileIO(io.BytesIO(WHOLE)) as ole:
        main, table = (ole.openstream(name).read() for name in ("WordDocument", "1Table"))
    ends = [_reads(container({"WordDocument": main[:n], "1Table": table})) for n in range(0, len(main), 64)]
    assert not any(ends[: 0x1A0 // 64])  # without the whole head; behind it the container fills up with zeros
    for size in range(0, len(table), 64):
        _reads(container({"WordDocument": main, "1Table": table[:size]}))


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_changed_bytes_break_nothing(flips: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, value in flips:
        data[at] = value
    _reads(bytes(data))


@settings(max_examples=100)
@given(st.integers(0x20, 0x3A0), st.binary(min_size=1, max_size=64))
def test_a_wrong_head_breaks_nothing(at: int, stored: bytes) -> None:
    _reads(WHOLE[: 512 + at] + stored + WHOLE[512 + at + len(stored) :])


@settings(max_examples=100)
@given(st.binary(max_size=2000))
def test_any_bytes_behind_the_mark_of_the_container_are_refused(stored: bytes) -> None:
    assert not _reads(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + stored)


@settings(max_examples=100)
@given(st.binary(max_size=600), st.binary(max_size=600))
def test_any_streams_are_read_or_refused(main: bytes, table: bytes) -> None:
    head = b"\xec\xa5\xc1\x00" + bytes(6) + b"\x00\x02"
    _reads(container({"WordDocument": head + main, "1Table": table}))
    _reads(container({"WordDocument": b"\xdc\xa5\x65\x00" + bytes(8) + main}))


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_any_list_of_changes_has_an_end(grpprl: bytes) -> None:
    assert len(list(changes(grpprl))) <= len(grpprl) and len(list(changes_95(grpprl))) <= len(grpprl)
    shape_of([Change(0xD608, grpprl), *changes(grpprl), *changes_95(grpprl)])


@settings(max_examples=200)
@given(st.binary(max_size=200), st.integers(0, 250))
def test_any_level_is_read_or_refused(table: bytes, at: int) -> None:
    try:
        _read_level(table, at)
    except UnreadableSource:
        assert len(table) < at + 28 + 2 * 255 + 2


@given(st.text(max_size=20), st.binary(max_size=9))
def test_a_label_keeps_its_letters(text: str, numbers: bytes) -> None:
    assert len(_template(text, numbers)) >= len(text)
    assert _template("Điều \0.", numbers + b"\x06\x06") == "Điều %1."


def test_pieces_out_of_order_are_refused() -> None:
    from ingest.doc_file import WordFile

    clx = b"\x02" + (28).to_bytes(4, "little") + b"".join(n.to_bytes(4, "little") for n in (0, 9, 4)) + bytes(16)
    main = bytearray(0x400)
    main[0x9A + 8 * 33 : 0x9A + 8 * 34] = (0).to_bytes(4, "little") + len(clx).to_bytes(4, "little")
    with pytest.raises(UnreadableSource, match="order"):
        Pieces(WordFile(bytes(main), clx, b"", True, 0))
