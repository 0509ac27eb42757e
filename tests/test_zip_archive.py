"""ZIP archives that are whole, broken off, damaged or made to do harm."""

import io
import random
import struct
import zipfile

import pytest

from ingest.errors import UnreadableSource, UnsupportedSource
from tests.archives import listed, seen, zipped, zipped_raw

TEXTS = {f"{number}.txt": random.Random(number).randbytes(900) for number in range(5)}
WHOLE = zipped(TEXTS)


def test_members_come_in_order_of_name() -> None:
    assert list(seen(zipped({"b.txt": b"", "a/z.txt": b"", "a.txt": b""}))) == [
        "a.zip/a.txt",
        "a.zip/a/z.txt",
        "a.zip/b.txt",
    ]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_usual_packing_is_unpacked(method: int) -> None:
    big = random.Random(0).randbytes(3000) * 1000
    assert seen(zipped({"a.bin.txt": big, "b.txt": b""}, method)) == {"a.zip/a.bin.txt": big, "a.zip/b.txt": b""}


def test_an_odd_packing_is_named() -> None:
    (member,) = listed(_with_method(zipped({"a.txt": b"x"}, zipfile.ZIP_STORED), 9))
    assert isinstance(member.failure, UnsupportedSource) and member.failure.detail == "ZIP, Deflate64"


def _with_method(archive: bytes, method: int) -> bytes:
    """An archive of one member that says it is packed in another way."""
    data, central = bytearray(archive), archive.index(b"PK\x01\x02")
    struct.pack_into("<H", data, 8, method)
    struct.pack_into("<H", data, central + 10, method)
    return bytes(data)


@pytest.mark.parametrize(
    "head", [b"", b"\x09\x14\x05\x00", b"\x09\x14\x05\x00\xff\x00\x00\x80\x00", b"\x09\x14\x05\x00\x5d\x00\x00\x00\x7f"]
)
def test_lzma_with_odd_properties_is_unreadable(head: bytes) -> None:
    """Cut short, out of range, or with a dictionary that takes two gigabytes."""
    (member,) = listed(_with_method(zipped({"a.txt": head + b"x" * 40}, zipfile.ZIP_STORED), 14))
    assert isinstance(member.failure, UnreadableSource)


def test_an_archive_broken_off_gives_what_is_left_of_it() -> None:
    found = seen(WHOLE[:2500])
    assert [path for path, data in found.items() if data == TEXTS.get(path[6:])] == ["a.zip/0.txt", "a.zip/1.txt"]
    assert found["a.zip/2.txt"] == found["a.zip"] == "unreadable"


def test_an_archive_broken_off_behind_an_archive_in_it_does_not_take_that_one_for_itself() -> None:
    outer = zipped({"a.txt": b"a", "b.zip": WHOLE, "c.txt": bytes(500)}, zipfile.ZIP_STORED)
    cut = outer[: outer.rfind(b"PK\x03\x04") + 400]
    found = seen(cut)
    assert found["a.zip/a.txt"] == b"a" and found["a.zip/b.zip/4.txt"] == TEXTS["4.txt"]
    assert found["a.zip/c.txt"] == found["a.zip"] == "unreadable"


def test_members_streamed_without_their_sizes_are_found_in_a_broken_archive() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise io.UnsupportedOperation

        def tell(self) -> int:
            raise io.UnsupportedOperation

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in TEXTS.items():
            archive.writestr(name, data)
    whole = pipe.getvalue()
    assert seen(whole) == {f"a.zip/{name}": data for name, data in TEXTS.items()}
    cut = seen(whole[: whole.find(b"PK\x01\x02")])
    assert [cut.pop(f"a.zip/{name}") for name in TEXTS] == list(TEXTS.values()) and cut == {"a.zip": "unreadable"}


def test_a_damaged_member_fails_alone() -> None:
    broken = bytearray(WHOLE)
    broken[WHOLE.find(TEXTS["2.txt"][100:120])] ^= 0xFF
    found = seen(bytes(broken))
    assert found.pop("a.zip/2.txt") == "unreadable"
    assert found == {f"a.zip/{name}": data for name, data in TEXTS.items() if name != "2.txt"}


def test_a_broken_directory_is_made_up_for_by_the_heads_of_the_members() -> None:
    broken = bytearray(WHOLE)
    broken[WHOLE.find(b"PK\x01\x02", WHOLE.find(b"PK\x01\x02") + 4)] = 0
    found = seen(bytes(broken))
    assert found.pop("a.zip") == "unreadable"
    assert found == {f"a.zip/{name}": data for name, data in TEXTS.items()}


@pytest.mark.parametrize("before", [b"", b"MZ" + bytes(777)])
def test_a_program_before_the_archive_does_not_matter(before: bytes) -> None:
    assert seen(before + WHOLE + b"\r\n") == {f"a.zip/{name}": data for name, data in TEXTS.items()}


def test_an_archive_of_over_four_gigabytes_is_told_by_its_wide_fields() -> None:
    """The directory's fields of four bytes are full and the true values stand in extra field 1 (ZIP64)."""
    at = WHOLE.find(b"PK\x01\x02")
    record = WHOLE[at : at + 46 + 5]
    packed, offset = struct.unpack("<L", record[20:24])[0], struct.unpack("<L", record[42:46])[0]
    extra = struct.pack("<HHQQQ", 1, 24, 900, packed, offset)
    wide = (
        record[:20] + b"\xff" * 8 + struct.pack("<HH", 5, len(extra)) + record[32:42] + b"\xff" * 4 + b"0.txt" + extra
    )
    end64 = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, 1, 1, len(wide), at)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, at + len(wide), 1)
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    assert seen(WHOLE[:at] + wide + end64 + locator + end) == {"a.zip/0.txt": TEXTS["0.txt"]}


def test_members_that_share_their_bytes_are_a_bomb_and_refused() -> None:
    """One stretch of packed zeros under many names (Fifield, «A better zip bomb», 2019)."""
    archive = zipped_raw([(b"0000", bytes(1000)), (b"0001", b"x")])
    at = archive.find(b"PK\x01\x02")
    records = [archive[at : at + 46] + f"{number:04d}".encode() for number in range(50)]
    inside = [record[:42] + struct.pack("<L", 4 * number) + record[46:] for number, record in enumerate(records)]
    directory = b"".join(inside)
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 50, 50, len(directory), at, 0)
    failed = [
        member for member in listed(archive[:at] + directory + end) if isinstance(member.failure, UnreadableSource)
    ]
    assert len(failed) == 49


def test_one_part_of_an_archive_in_several_is_named() -> None:
    last = bytearray(WHOLE)
    last[WHOLE.rfind(b"PK\x05\x06") + 4] = 3
    (member,) = listed(bytes(last))
    assert isinstance(member.failure, UnsupportedSource) and "parts" in member.failure.detail


def test_a_package_of_another_kind_is_no_archive_of_documents() -> None:
    (member,) = listed(zipped({"[Content_Types].xml": b"<x/>", "Documents/1/1.fpage": b"<x/>"}), "a.xps")
    assert member.path == "a.xps" and isinstance(member.failure, UnsupportedSource)


def test_a_link_is_no_file() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("passwd.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert seen(buffer.getvalue()) == {"a.zip/passwd.txt": "skipped"}


def test_what_is_no_archive_at_all_says_so() -> None:
    (member,) = listed(b"PK\x03\x04" + bytes(50))
    assert member.path == "a.zip" and isinstance(member.failure, UnreadableSource)
