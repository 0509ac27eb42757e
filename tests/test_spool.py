"""Members of containers become files in batches; a batch goes on where the last one ended, and unpacks nothing twice."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from fpdf import FPDF

import ingest.zip_archive
import store.spool
from ingest.containers import Member
from ingest.errors import UnreadableSource
from store.discover import Found, Stamp
from store.spool import Batch, NoRoom, Place, spool, unpack
from tests.archives import with_attachment, zipped

ZIP = "application/zip"


def _found(path: Path) -> Found:
    return Found(path, Stamp(str(path), path.stat().st_size, 0))


def _zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def _batches(path: Path, folder: Path, most: int = 100) -> Iterator[Batch]:
    place: Place | None = Place()
    while place is not None and (most := most - 1):
        batch = unpack(_found(path), path, ZIP, folder, place)
        yield batch
        place = batch.more


def _names(path: Path, batch: Batch) -> list[str]:
    return [member.path.removeprefix(f"{path}/") for member in batch.members]


def test_each_batch_unpacks_its_own_members_only(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store.spool, "MOST_MEMBERS", 3)
    path = _zip(tmp_path / "goi.zip", {f"{number}.txt": b"x%d" % number for number in range(8)})
    unpacked: list[int] = []
    real = ingest.zip_archive._unpacked

    def counted(file: object, item: object, *more: object) -> bytes:
        unpacked.append(1)
        return real(file, item, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(ingest.zip_archive, "_unpacked", counted)
    names = [_names(path, batch) for batch in _batches(path, folder)]
    assert names == [["0.txt", "1.txt", "2.txt"], ["3.txt", "4.txt", "5.txt"], ["6.txt", "7.txt"]]
    # The one a batch ends before is unpacked to see that there is more; the one it begins behind, to find its place.
    assert len(unpacked) <= 8 + 2 * 2


def _pdf() -> bytes:
    """A PDF with three attachments, the second of them a broken archive."""
    made = FPDF()
    made.add_page()
    data = bytes(made.output())
    for number, attached in enumerate((b"m\xe1\xbb\x99t", b"PK\x03\x04 hong", b"ba")):
        data = with_attachment(data, f"kem-{number}.txt", attached)
    return data


@pytest.mark.parametrize("most", [1, 2, 3, 4])
def test_batches_of_any_size_give_every_member_once(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    pdf = _pdf()
    inner = zipped({"x.txt": b"x", "y.pdf": pdf, "z.exe": b"z"})
    members = {"a.pdf": pdf, "b.zip": inner, "c.zip": inner[:-40], "d.zip": b"PK\x03\x04 hong", "e.txt": b"e"}
    path = _zip(tmp_path / "goi.zip", members)
    (whole,) = _batches(path, folder)
    assert len(whole.members) > 12 and any(member.code for member in whole.members)
    monkeypatch.setattr(store.spool, "MOST_MEMBERS", most)
    several = list(_batches(path, folder))
    assert len(several) > 3
    assert [name for batch in several for name in _names(path, batch)] == _names(path, whole)


def test_no_batch_ends_with_a_failure(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The failure of what lies in a PDF bears the PDF's own path: going on behind that would lead back."""
    inside = [Member("g/a.pdf", b"a"), Member("g/a.pdf/x", b"x"), Member("g/a.pdf", b"", UnreadableSource("x"))]
    walk = [*inside, Member("g/b.txt", b"b"), Member("g/c.txt", b"c")]

    def walked(content: object, name: str, kind: str, after: str) -> Iterator[Member]:
        paths = [member.path for member in walk]
        yield from walk[paths.index(after) + 1 if after else 0 :]

    monkeypatch.setattr(store.spool, "members", walked)
    monkeypatch.setattr(store.spool, "MOST_MEMBERS", 1)
    path = _zip(tmp_path / "goi.zip", {})
    found = [[member.path for member in batch.members] for batch in _batches(path, folder)]
    assert found == [["g/a.pdf"], ["g/a.pdf/x"], ["g/a.pdf", "g/b.txt"], ["g/c.txt"]]


def test_what_all_batches_unpack_is_limited_together(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store.spool, "MOST_MEMBERS", 2)
    monkeypatch.setattr(store.spool, "MAX_UNPACKED", 3500)
    path = _zip(tmp_path / "goi.zip", {f"{number}.txt": bytes([65 + number]) * 1000 for number in range(8)})
    batches = list(_batches(path, folder))
    assert [member.size for batch in batches for member in batch.members] == [1000, 1000, 1000, 0]
    assert (batches[-1].members[-1].path, batches[-1].members[-1].code) == (str(path), "too-large")


def test_a_full_disk_ends_a_batch_behind_a_member_that_can_be_found_again(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _zip(tmp_path / "goi.zip", {"a.txt": b"a", "b.zip": b"PK\x03\x04 hong", "c.txt": b"c"})
    real = store.spool._kept

    def with_room_for_one(member: object, place: Path) -> object:
        if list(place.iterdir()) and member.data:  # type: ignore[attr-defined]
            raise OSError(28, "no space")
        return real(member, place)  # type: ignore[arg-type]

    monkeypatch.setattr(store.spool, "_kept", with_room_for_one)
    first = unpack(_found(path), path, ZIP, folder)
    assert (_names(path, first), first.more) == (["a.txt"], Place(f"{path}/a.txt", 1))
    (folder / first.members[0].file.name).unlink()  # type: ignore[union-attr]
    assert first.more
    second = unpack(_found(path), path, ZIP, folder, first.more)
    assert (_names(path, second), second.more) == (["b.zip", "c.txt"], None)
    with pytest.raises(NoRoom):
        unpack(_found(path), path, ZIP, folder)


def test_the_folder_for_members_goes_at_the_end_also_at_a_bad_one() -> None:
    with spool() as place:
        (place / "tam").write_bytes(b"x")
        other = place
    assert not other.exists()
    with pytest.raises(NoRoom), spool() as place:
        (place / "tam").write_bytes(b"x")
        raise NoRoom("x")
    assert not place.exists()
