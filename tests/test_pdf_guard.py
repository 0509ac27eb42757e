"""PDF files that would take all memory or never end are refused before they are opened."""

import zlib
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import pdf_guard
from ingest.errors import OversizedSource, SourceError, UnreadableSource
from ingest.pdf_guard import check
from tests.paper import data, decision, paper

SAMPLES = Path(__file__).parent.parent / "samples" / "documents"


def stream(packed: bytes, filters: bytes = b"/FlateDecode", more: bytes = b"") -> bytes:
    return (
        b"%%PDF-1.7\n4 0 obj\n<<%s/Length %d/Filter %s>>stream\n" % (more, len(packed), filters)
        + packed
        + b"\nendstream"
    )


def spaces(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes)) + packer.flush()


def test_honest_files_pass() -> None:
    pdf = paper()
    decision(pdf)
    check(data(pdf))
    for sample in SAMPLES.glob("*.pdf"):
        check(sample.read_bytes())


def test_a_stream_that_unpacks_to_too_much_is_refused() -> None:
    check(stream(spaces(60)))
    with pytest.raises(OversizedSource):
        check(stream(spaces(70)))


def test_a_stream_packed_twice_is_unpacked_twice() -> None:
    with pytest.raises(OversizedSource):
        check(stream(zlib.compress(spaces(200)), b"[/FlateDecode /FlateDecode]"))


def test_a_picture_may_be_large() -> None:
    check(stream(spaces(70), more=b"/Type/XObject /Subtype /Image"))


def test_all_streams_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_guard, "MAX_PDF_STREAMS", 100 * 2**20)
    check(stream(spaces(40)) * 2)
    with pytest.raises(OversizedSource):
        check(stream(spaces(40)) * 3)


def test_streams_without_an_end_are_refused_at_once() -> None:
    endless = b"4 0 obj\n<</Length 2501>>\nstream\nBT ET\n" * 50_000
    began = monotonic()
    with pytest.raises(UnreadableSource, match="without an end"):
        check(b"%PDF-1.3\n" + endless)
    assert monotonic() - began < 10


def test_a_file_that_broke_off_passes() -> None:
    whole = data(paper())
    for part in range(1, 10):
        check(whole[: len(whole) * part // 10])


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"stream\n\x78", b"stream\r\n\x78\x9c", b"/Fl /Fl>>stream\n\x78\x9c"]),
)
def test_any_bytes_pass_or_are_refused(content: bytes, head: bytes) -> None:
    try:
        check(head + content)
    except SourceError as error:
        assert error.detail
