"""`sovang failures --retry` and the report of a load, as commands."""

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import app
from commands.failure_texts import advice
from commands.language import choose
from tests.made_files import made_docx


def _run(place: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["--db", str(place / "kho.db"), "--lang", "en", *arguments], prog_name="sovang")


def _listed(place: Path) -> list[str]:
    return [Path(json.loads(line)["path"]).name for line in _run(place, "failures").stdout.splitlines()]


def test_what_can_be_read_now_leaves_the_list_and_what_is_gone_too(tmp_path: Path, folder: Path) -> None:
    for name in ("mo-duoc.docx", "van-hong.docx", "mat.docx"):
        (folder / name).write_bytes(b"")
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        made.writestr("hong.pdf", b"\x00\x01rac")
    assert _run(tmp_path, "load", str(folder), "--workers", "1").exit_code == 1
    assert _listed(tmp_path) == ["hong.pdf", "mat.docx", "mo-duoc.docx", "van-hong.docx"]
    made_docx(folder / "mo-duoc.docx")
    (folder / "mat.docx").unlink()
    again = _run(tmp_path, "failures", "--retry", "--workers", "1")
    assert again.exit_code == 1, again.output
    assert "Found 3 files: loaded 1, known 0, skipped 0, refused 2" in again.stdout
    assert "No longer there: 1" in again.stderr
    assert _listed(tmp_path) == ["hong.pdf", "van-hong.docx"]


def test_nothing_to_retry_is_done_at_once(tmp_path: Path, folder: Path) -> None:
    (folder / "Thumbs.db").write_bytes(b"x")
    _run(tmp_path, "load", str(folder))
    again = _run(tmp_path, "failures", "--retry")
    assert (again.exit_code, "Found 0 files" in again.stdout) == (0, True)


def test_the_report_adds_up_and_says_why_files_were_refused(tmp_path: Path, folder: Path) -> None:
    made_docx(folder / "a.docx")
    (folder / "b.docx").write_bytes((folder / "a.docx").read_bytes())
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "rong.pdf").write_bytes(b"")
    where = tmp_path / "ket-qua.json"
    assert _run(tmp_path, "load", str(folder), "--workers", "1", "--report", str(where)).exit_code == 1
    report = json.loads(where.read_text(encoding="utf-8"))
    counts = [report[name] for name in ("found", "loaded", "known", "skipped", "refused")]
    assert counts == [4, 1, 1, 1, 1] and counts[0] == sum(counts[1:])
    (refused,) = report["refused_files"]
    assert (Path(refused["path"]).name, refused["code"]) == ("rong.pdf", "empty")
    assert "empty" in refused["reason"] and refused["advice"]
    assert [Path(path).name for path in report["skipped_files"]] == ["Thumbs.db"]
    assert not report["interrupted"] and not report["dry_run"]


def test_a_rehearsal_tells_kinds_and_sizes_and_opens_no_more_than_it_must(tmp_path: Path, folder: Path) -> None:
    size = made_docx(folder / "a.docx").stat().st_size
    (folder / "b.pdf").write_bytes(b"%PDF-1.7\n" + b"x" * (3 * 2**20 - 9))
    (folder / "c.xyz").write_bytes(b"\x00\x01\x02" * 10)
    (folder / "d.exe").write_bytes(b"MZ")
    where = tmp_path / "thu.json"
    done = _run(tmp_path, "load", str(folder), "--dry-run", "--report", str(where))
    assert done.exit_code == 1
    assert "Found 4 files: 2 to read, known 0, skipped 1, cannot be opened 1." in done.stdout
    assert "  PDF: 1 files, 3.0 MB" in done.stdout and "  DOCX: 1 files" in done.stdout
    report = json.loads(where.read_text(encoding="utf-8"))
    assert {(item["files"], item["bytes"]) for item in report["to_load"]} == {(1, size), (1, 3 * 2**20)}
    assert report["dry_run"] and [item["code"] for item in report["refused_files"]] == ["unsupported"]
    assert not (tmp_path / "kho.db").exists()


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("code", ["internal", "crashed", "out-of-time", "out-of-memory", "empty", "unheard-of"])
def test_every_kind_of_failure_says_what_to_do(language: str, code: str) -> None:
    choose(["--lang", language])
    reason, step = advice(code, "chi tiết")
    choose([])
    assert "chi tiết" in reason and step


@pytest.mark.parametrize(
    ("detail", "step"),
    [
        ("RAR", "Unpack it"),
        ("7z", "Unpack it"),
        ("CAB", "Unpack it"),
        ("ZIP, Deflate64", "Unpack it"),
        ("Excel .xlsb", "save it as XLSX"),
        ("PDF, XFA", "print it to a PDF"),
        ("HEIC", "Save the picture as JPEG"),
        ("OLE (Office 97–2003)", "open it in Outlook"),
        ("XML", "Open it in Word or Excel"),
        ("?", "it need not be loaded"),
        ("PowerPoint .pptx", "Save it as DOCX or PDF"),
    ],
)
def test_the_next_step_fits_the_kind_of_file(detail: str, step: str) -> None:
    choose(["--lang", "en"])
    told = advice("unsupported", detail)[1]
    choose([])
    assert step in told
