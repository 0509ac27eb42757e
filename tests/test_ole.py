"""OLE containers: their streams, and what is refused before it is followed."""

import struct

import pytest

from ingest.errors import UnreadableSource
from ingest.ole import opened
from ingest.ole_writing import container

DATA = container({"WordDocument": b"abc", "1Table": bytes(9000)})


def test_streams_are_read_by_name() -> None:
    with opened(DATA) as ole:
        assert ole.has("1Table") and not ole.has("0Table")
        assert ole.stream("WordDocument").startswith(b"abc") and ole.stream("0Table") == b""


@pytest.mark.parametrize("at", [0x2C, 0x40, 0x48])
def test_more_sectors_than_the_file_has_are_refused(at: int) -> None:
    with (
        pytest.raises(UnreadableSource, match="more sectors"),
        opened(DATA[:at] + b"\xff\xff\xff\x7f" + DATA[at + 4 :]),
    ):
        pass


def test_sectors_of_an_odd_size_are_refused() -> None:
    with pytest.raises(UnreadableSource), opened(DATA[:0x1E] + b"\x1f\x00" + DATA[0x20:]):
        pass


@pytest.mark.parametrize("name", ["Root Entry", "1Table"])
def test_a_stream_larger_than_the_file_is_refused(name: str) -> None:
    at = DATA.index(name.encode("utf-16-le")) + 120
    data = DATA[:at] + struct.pack("<I", 0xF0000000) + DATA[at + 4 :]
    with pytest.raises(UnreadableSource, match="larger"), opened(data) as ole:
        ole.stream("1Table")


def test_streams_that_share_their_sectors_are_refused() -> None:
    names = [f"S{number}" for number in range(5)]
    data = bytearray(container({"big": bytes(60_000)} | dict.fromkeys(names, b"")))
    place = data.index("big".encode("utf-16-le"))
    for name in names:
        at = data.index(name.encode("utf-16-le"))
        data[at + 116 : at + 124] = data[place + 116 : place + 124]  # where it begins, and its size
    with pytest.raises(UnreadableSource, match="share"), opened(bytes(data)) as ole:
        for name in names:
            ole.stream(name)
