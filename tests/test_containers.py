"""Containers walked to their last member, and what is wrong with one of them."""

import gzip
import io
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import containers, unpacking
from ingest.containers import CONTAINERS, Member, find, members
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource
from ingest.media import media_type
from tests.archives import in_small_memory, letter, listed, seen, with_attachment, zipped, zipped_raw
from tests.paper import data, paper

PDF = data(paper())


def test_members_of_all_containers_come_with_the_path_that_leads_to_them() -> None:
    mail = letter()
    mail.add_attachment(with_attachment(PDF, "danh sách.docx", b"DOCX"), "application", "pdf", filename="QĐ 1.pdf")
    archive = zipped({"2019/thư.eml": mail.as_bytes(), "2019/a.txt": b"a"})
    assert list(seen(gzip.compress(archive), "kho.gz", "application/gzip")) == [
        "kho.gz/kho/2019/a.txt",
        "kho.gz/kho/2019/thư.eml/thư.txt",
        "kho.gz/kho/2019/thư.eml/QĐ 1.pdf",
        "kho.gz/kho/2019/thư.eml/QĐ 1.pdf/danh sách.docx",
    ]


def test_a_member_is_found_again_by_its_path() -> None:
    inner = zipped({"x/b.txt": b"b", "c.txt": b"c"})
    outer = zipped({"in.zip": inner, "d.txt": b"d"})
    for member in listed(outer, "/kho/a.zip"):
        assert find(outer, "/kho/a.zip", "application/zip", member.path) == member.data
    with pytest.raises(UnreadableSource, match="no longer there"):
        find(outer, "a.zip", "application/zip", "a.zip/e.txt")


def test_a_walk_can_go_on_after_any_member() -> None:
    pdf = with_attachment(PDF, "z.txt", b"z")
    broken = zipped({"x/b.txt": b"b", "c.txt": b"c" * 50})[:-30]
    outer = zipped({"a.txt": b"a", "in.zip": broken, "p.pdf": pdf, "Thumbs.db": b"", "q.txt": b"q"})
    whole = listed(outer)
    assert len(whole) == 8
    for number, member in enumerate(whole):
        rest = list(members(outer, "a.zip", "application/zip", after=member.path))
        assert [(m.path, m.data) for m in rest] == [(m.path, m.data) for m in whole[number + 1 :]]


def test_what_lies_before_is_not_unpacked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds: list[bytes] = []

    def kind(data: bytes) -> str:
        kinds.append(data)
        return "text/plain"

    monkeypatch.setattr(containers, "kind_of", kind)
    outer = zipped({name: name.encode() for name in "abc"})
    assert [m.path for m in members(outer, "z", "application/zip", after="z/b")] == ["z/c"]
    assert kinds == [b"b", b"c"]


def test_only_what_lies_on_the_way_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    outer = zipped({"1.zip": zipped({"a": b"a"}), "2.zip": zipped({"b": b"b"})})
    unpacked: list[int] = []
    kind_of = media_type

    def counted(data: bytes) -> str:
        unpacked.append(len(data))
        return kind_of(data)

    monkeypatch.setattr(containers, "kind_of", counted)
    assert find(outer, "o.zip", "application/zip", "o.zip/2.zip/b") == b"b"
    assert len(unpacked) == 2


def test_files_without_documents_are_skipped_by_the_rule_for_files() -> None:
    found = seen(zipped({"Thumbs.db": b"x", "a/~$b.docx": b"x", "__MACOSX/c.pdf": b"x", "c.pdf": b"%PDF-"}))
    assert found == {
        "a.zip/Thumbs.db": "skipped",
        "a.zip/a/~$b.docx": "skipped",
        "a.zip/__MACOSX/c.pdf": "skipped",
        "a.zip/c.pdf": b"%PDF-",
    }


def test_members_come_one_at_a_time() -> None:
    walk = members(zipped({"a.txt": b"a", "b.txt": b"b"}), "a.zip", "application/zip")
    assert next(walk) == Member("a.zip/a.txt", b"a")


def test_a_file_on_the_disk_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.txt": b"a"}))
    assert [member.path for member in members(path, str(path), "application/zip")] == [f"{path}/a.txt"]
    (gone,) = members(tmp_path / "b.zip", "b.zip", "application/zip")
    assert gone.path == "b.zip" and isinstance(gone.failure, UnreadableSource)


def test_containers_are_opened_to_the_fourth_depth() -> None:
    archive = zipped({"5.txt": b"deep"})
    for depth in (4, 3, 2):
        archive = zipped({f"{depth}.zip": archive})
    assert seen(archive, "1.zip") == {"1.zip/2.zip/3.zip/4.zip/5.txt": b"deep"}
    (member,) = listed(zipped({"1.zip": archive}), "0.zip")
    assert member.path == "0.zip/1.zip/2.zip/3.zip/4.zip" and isinstance(member.failure, OversizedSource)


def test_files_attached_to_a_pdf_that_lies_too_deep_are_said_to_be_lost() -> None:
    archive = zipped({"5.pdf": with_attachment(PDF, "z.txt", b"z"), "6.pdf": PDF})
    for depth in (4, 3, 2):
        archive = zipped({f"{depth}.zip": archive})
    found = seen(archive, "1.zip")
    inside = "1.zip/2.zip/3.zip/4.zip"
    assert list(found) == [f"{inside}/5.pdf", f"{inside}/5.pdf/tệp đính kèm", f"{inside}/6.pdf"]
    assert found[f"{inside}/5.pdf/tệp đính kèm"] == "too-large"


def test_an_archive_with_too_many_members_gives_those_within_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "Budget", lambda: unpacking.Budget(members=3))
    archive = zipped({"1.zip": zipped({str(n): b"x" for n in range(5)}), "2.txt": b"x"})
    found = seen(archive)
    assert [path for path, data in found.items() if data == b"x"] == ["a.zip/1.zip/0", "a.zip/1.zip/1"]
    assert found["a.zip"] == found["a.zip/1.zip"] == "too-large"


def test_a_member_that_unpacks_beyond_the_room_left_is_refused_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_BYTES", 1000)
    found = seen(zipped({"a.txt": b"x" * 1001, "b.txt": b"x" * 1000}))
    assert found == {"a.zip/a.txt": "too-large", "a.zip/b.txt": b"x" * 1000}


def test_what_is_open_counts_towards_the_room_for_a_member(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = zipped({"b.txt": b"x" * 600}, zipfile.ZIP_STORED)
    monkeypatch.setattr(unpacking, "MAX_BYTES", 1000)
    assert seen(zipped({"a.zip": inner}))["a.zip/a.zip/b.txt"] == "too-large"


def test_all_members_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "Budget", lambda: unpacking.Budget(unpacked=15))
    assert seen(zipped({"a.txt": b"x" * 10, "b.txt": b"y" * 10, "c.txt": b"z" * 5})) == {
        "a.zip/a.txt": b"x" * 10,
        "a.zip/b.txt": "too-large",
        "a.zip/c.txt": b"z" * 5,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of memory to set")
@pytest.mark.parametrize("kind", ["zip", "gzip", "nested"])
def test_a_bomb_is_refused_in_little_memory(kind: str, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb"
    zeros = bytes(400 * 2**20)
    packed = zipped({"a.bmp": zeros}) if kind != "gzip" else gzip.compress(zeros, 1)
    bomb.write_bytes(zipped({"1.zip": packed, "2.zip": packed}) if kind == "nested" else packed)
    del zeros
    code = """
import sys
from pathlib import Path
from ingest.containers import members
for member in members(Path(sys.argv[1]), "b", sys.argv[2]):
    print(member.path, member.failure.code)
"""
    media_type = "application/gzip" if kind == "gzip" else "application/zip"
    printed = in_small_memory(code, 400, str(bomb), media_type)
    assert (
        printed.split()
        == {
            "zip": ["b/a.bmp", "too-large"],
            "gzip": ["b/b", "too-large"],
            "nested": ["b/1.zip/a.bmp", "too-large", "b/2.zip/a.bmp", "too-large"],
        }[kind]
    )


def test_an_archive_that_holds_itself_ends() -> None:
    name = b"self.zip"
    loop = zipped_raw([(name, b"x" * 10)])
    for _ in range(6):
        loop = zipped({"self.zip": loop})
    assert [type(member.failure) for member in listed(loop)] == [OversizedSource]


def test_files_in_a_tar_come_without_its_links_and_folders() -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, kind in (("../a.txt", tarfile.REGTYPE), ("b", tarfile.DIRTYPE), ("c.txt", tarfile.SYMTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/hosts"
            info.size = 2 if kind == tarfile.REGTYPE else 0
            archive.addfile(info, io.BytesIO(b"xy"))
    tar = buffer.getvalue()
    assert seen(tar, "a.tar", "application/x-tar") == {"a.tar/a.txt": b"xy", "a.tar/c.txt": "skipped"}
    assert seen(tar[:513], "a.tar", "application/x-tar") == {"a.tar/a.txt": "unreadable", "a.tar": "unreadable"}


def test_a_packed_file_is_called_as_it_was() -> None:
    named = b"\x1f\x8b\x08\x08" + bytes(6) + "danh sách.txt".encode() + b"\0" + gzip.compress(b"abc")[10:]
    assert seen(named, "x.gz", "application/gzip") == {"x.gz/danh sách.txt": b"abc"}
    assert seen(gzip.compress(b"abc"), "y.txt.gz", "application/gzip") == {"y.txt.gz/y.txt": b"abc"}
    assert seen(gzip.compress(b"abc") * 2, "y.gz", "application/gzip") == {"y.gz/y": b"abcabc"}
    assert seen(gzip.compress(b"abc")[:-9], "y.gz", "application/gzip") == {"y.gz/y": "unreadable"}


@settings(max_examples=60)
@given(st.sampled_from(sorted(CONTAINERS)), st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"\x1f\x8b"]))
def test_any_bytes_are_walked_to_an_end(media_type: str, content: bytes, head: bytes) -> None:
    for member in members(head + content, "x", media_type):
        assert member.failure is None or isinstance(member.failure, SourceError)


def test_a_password_is_the_trouble_of_one_member_alone() -> None:
    archive = bytearray(zipped({"a.txt": b"a", "b.txt": b"b"}))
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        archive[archive.find(sign) + place] |= 1
    first, second = listed(bytes(archive))
    assert isinstance(first.failure, EncryptedSource) and second.data == b"b"
