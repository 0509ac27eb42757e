"""Files packed with bzip2 or xz."""

import bz2
import io
import lzma
import tarfile
from collections.abc import Callable

import pytest

from ingest.errors import OversizedSource
from ingest.media import BZIP2, XZ, media_type
from tests.archives import listed, seen

TEXT = "Quyết định".encode()
KINDS = pytest.mark.parametrize(("pack", "kind"), [(bz2.compress, BZIP2), (lzma.compress, XZ)], ids=["bz2", "xz"])
Pack = Callable[[bytes], bytes]


@KINDS
def test_the_file_inside_is_called_as_the_packed_one(pack: Pack, kind: str) -> None:
    assert media_type(pack(TEXT)) == kind
    assert seen(pack(TEXT), "a.txt.x", kind) == {"a.txt.x/a.txt": TEXT}


@KINDS
@pytest.mark.parametrize("name", ["kho.tar.x", "kho.tbz2", "kho.txz"])
def test_a_packed_archive_is_opened(pack: Pack, kind: str, name: str) -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        told = tarfile.TarInfo("a.txt")
        told.size = len(TEXT)
        archive.addfile(told, io.BytesIO(TEXT))
    assert seen(pack(made.getvalue()), name, kind) == {f"{name}/kho.tar/a.txt": TEXT}


@KINDS
def test_several_packed_files_in_a_row_are_one(pack: Pack, kind: str) -> None:
    assert seen(pack(TEXT) + pack(b" so 1"), "a.txt.x", kind) == {"a.txt.x/a.txt": TEXT + b" so 1"}


@KINDS
def test_one_broken_off_fails(pack: Pack, kind: str) -> None:
    assert seen(pack(TEXT * 50)[:-20], "a.txt.x", kind) == {"a.txt.x/a.txt": "unreadable"}


@KINDS
def test_what_unpacks_to_too_much_fails(pack: Pack, kind: str) -> None:
    (member,) = listed(pack(bytes(60_000_000)), "a.txt.x", kind)
    assert isinstance(member.failure, OversizedSource)
