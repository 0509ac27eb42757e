"""`sovang load` as a process of its own: refused, killed, interrupted, in competition."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cli import app
from tests.made_files import made_docx

ROOT = Path(__file__).parent.parent


def _process(*arguments: str, **more: Any) -> "subprocess.Popen[str]":
    line = [sys.executable, str(ROOT / "cli.py"), *arguments]
    pipe = subprocess.PIPE
    if sys.platform != "win32":
        # A test run started in the background inherits an ignored Ctrl-C; a user's terminal does not.
        more["preexec_fn"] = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
    return subprocess.Popen(line, stdout=pipe, stderr=pipe, text=True, encoding="utf-8", **more)


def _docx(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        made_docx(folder / f"{number:03}.docx")
    return folder


def _failures(db: Path, language: str) -> str:
    return CliRunner().invoke(app, ["--db", str(db), "--lang", language, "failures"]).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
def test_a_reader_that_goes_away_is_no_failure() -> None:
    with _process("awards", "--format", "json") as catalogue:
        assert catalogue.stdout and catalogue.stderr
        catalogue.stdout.close()
        assert (catalogue.wait(), catalogue.stderr.read()) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        line = [sys.executable, str(ROOT / "cli.py"), "awards"]
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    assert done.returncode == 2 and "Traceback" not in done.stderr and "Không ghi được" in done.stderr


def test_load_refuses_bad_files_with_one_line_each_and_code_1(tmp_path: Path) -> None:
    folder = _docx(tmp_path / "van-ban", 2)
    (folder / "rong.pdf").write_bytes(b"")
    db = tmp_path / "kho.db"
    for counts in ("nạp mới 2, đã có 0", "nạp mới 0, đã có 2"):
        with _process("--db", str(db), "load", str(folder), "--workers", "1") as load:
            out, err = load.communicate()
        assert load.returncode == 1
        assert counts in out and "từ chối 1" in out
        assert len([line for line in err.splitlines() if "rong.pdf" in line]) == 1
    failure = json.loads(_failures(db, "vi"))
    assert failure["code"] == "empty" and "0 byte" in failure["reason"] and failure["advice"]
    assert "The file is empty" in _failures(db, "en")


def test_a_rehearsal_makes_no_archive_and_says_what_cannot_be_opened(tmp_path: Path) -> None:
    folder = _docx(tmp_path / "van-ban", 2)
    (folder / "hong\n\x1b[31m.zip").write_bytes(b"PK\x03\x04")
    with _process("--db", str(tmp_path / "kho.db"), "load", str(folder), "--dry-run") as load:
        out, err = load.communicate()
    assert (load.returncode, "sẽ đọc 2" in out, "không mở được 1" in out) == (1, True, True)
    assert r"hong\n\x1b[31m.zip: Tệp hỏng" in err and len(err.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["van-ban"]


def test_a_load_that_was_killed_is_completed_by_the_next(tmp_path: Path) -> None:
    folder, db = _docx(tmp_path / "van-ban", 20), tmp_path / "kho.db"
    load = _process("--db", str(db), "load", str(folder), "--workers", "1")
    while _stored(db) < 3 and load.poll() is None:
        time.sleep(0.02)
    load.kill()
    load.communicate()
    held = _stored(db)
    assert 3 <= held < 20
    with _process("--db", str(db), "load", str(folder), "--workers", "1") as again:
        out, _ = again.communicate()
    assert again.returncode == 0 and f"nạp mới {20 - held}, đã có {held}" in out
    assert _stored(db) == 20


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
def test_ctrl_c_ends_with_130_and_keeps_what_was_saved(tmp_path: Path) -> None:
    folder, db = _docx(tmp_path / "van-ban", 250), tmp_path / "kho.db"
    load = _process("--db", str(db), "load", str(folder), "--workers", "1", start_new_session=True)
    while _stored(db) < 3 and load.poll() is None:
        time.sleep(0.02)
    os.killpg(load.pid, signal.SIGINT)
    out, err = load.communicate()
    assert load.returncode == 130
    assert "Traceback" not in err
    assert f"nạp mới {_stored(db)}," in out


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
@pytest.mark.parametrize("so_far", ["kho.db", "kho.db-wal"])
def test_ctrl_c_while_the_readers_start_prints_no_traceback(tmp_path: Path, so_far: str) -> None:
    folder, db = _docx(tmp_path / "van-ban", 4), tmp_path / "kho.db"
    load = _process("--db", str(db), "load", str(folder), "--workers", "2", start_new_session=True)
    while not (tmp_path / so_far).exists() and load.poll() is None:
        time.sleep(0.01)
    time.sleep(0.4)
    os.killpg(load.pid, signal.SIGINT)
    _, err = load.communicate()
    assert (load.returncode, "Traceback" in err) == (130, False), err


def test_two_loads_into_one_archive_share_the_work(tmp_path: Path) -> None:
    folder, db = _docx(tmp_path / "van-ban", 8), tmp_path / "kho.db"
    both = [_process("--db", str(db), "load", str(folder), "--workers", "1") for _ in range(2)]
    ends = [load.communicate() for load in both]
    assert [load.returncode for load in both] == [0, 0], ends
    assert _stored(db) == 8


def _stored(db: Path) -> int:
    try:
        with sqlite3.connect(f"file:{db}?mode=ro", uri=True, timeout=10) as connection:
            return int(connection.execute("SELECT count(*) FROM documents").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
