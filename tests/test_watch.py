"""A watched folder: what has stopped growing is loaded, once; what vanishes or is renamed does no harm."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from store.watching import MOST_PATIENCE, Watch
from tests.made_files import made_docx

ROOT = Path(__file__).parent.parent


def _names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_a_file_is_told_once_it_has_been_quiet(folder: Path) -> None:
    watch = Watch([folder], quiet=10)
    (folder / "a.pdf").write_bytes(b"x")
    assert watch.look(0) == [] and watch.look(9) == []
    assert _names(watch.look(10)) == ["a.pdf"]
    assert watch.look(30) == []


def test_a_file_that_grows_is_waited_for(folder: Path) -> None:
    watch = Watch([folder], quiet=10)
    path = folder / "lon-dan.pdf"
    for moment in range(0, 50, 5):
        with path.open("ab") as file:
            file.write(b"x" * 1000)
        assert watch.look(moment) == []
    assert watch.look(54) == []
    assert _names(watch.look(55)) == ["lon-dan.pdf"]


def test_a_changed_file_is_told_again(folder: Path) -> None:
    watch = Watch([folder], quiet=1)
    (folder / "a.pdf").write_bytes(b"x")
    watch.look(0)
    assert _names(watch.look(1)) == ["a.pdf"]
    (folder / "a.pdf").write_bytes(b"xy")
    assert watch.look(2) == []
    assert _names(watch.look(3)) == ["a.pdf"]


def test_a_download_is_told_by_its_last_name(folder: Path) -> None:
    watch = Watch([folder], quiet=1)
    part = folder / "a.pdf.crdownload"
    part.write_bytes(b"x")
    watch.look(0)
    assert watch.look(9) == []
    part.rename(folder / "a.pdf")
    watch.look(10)
    assert _names(watch.look(11)) == ["a.pdf"]


def test_what_vanishes_is_forgotten(folder: Path) -> None:
    watch = Watch([folder], quiet=5)
    (folder / "a.pdf").write_bytes(b"x")
    watch.look(0)
    (folder / "a.pdf").unlink()
    assert watch.look(6) == []
    (folder / "a.pdf").write_bytes(b"x")
    assert watch.look(7) == []


def test_a_folder_that_is_away_for_a_while_does_no_harm(folder: Path) -> None:
    watch = Watch([folder], quiet=1)
    (folder / "a.pdf").write_bytes(b"x")
    folder.rename(folder.with_name("ngat"))
    assert watch.look(0) == []
    folder.with_name("ngat").rename(folder)
    watch.look(1)
    assert _names(watch.look(2)) == ["a.pdf"]


def test_a_file_that_another_program_holds_is_waited_for_but_not_for_ever(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.pdf").write_bytes(b"x")
    watch = Watch([folder], quiet=0)

    def refuse(path: Path, *more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    looks = [watch.look(moment) for moment in range(MOST_PATIENCE + 1)]
    assert looks[:-1] == [[]] * MOST_PATIENCE and _names(looks[-1]) == ["a.pdf"]


def _stored(db: Path) -> set[str]:
    try:
        with sqlite3.connect(f"file:{db}?mode=ro", uri=True, timeout=10) as connection:
            return {name for (name,) in connection.execute("SELECT name FROM sources")}
    except sqlite3.OperationalError:
        return set()


def _wait_for(db: Path, names: set[str], seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while _stored(db) != names and time.monotonic() < until:
        time.sleep(0.1)
    assert _stored(db) == names


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
def test_the_command_loads_what_appears_and_ends_with_ctrl_c(tmp_path: Path, folder: Path) -> None:
    db = tmp_path / "kho.db"
    ready = made_docx(tmp_path / "xong.docx")
    line = [sys.executable, str(ROOT / "cli.py"), "--db", str(db), "watch", str(folder)]
    more = ["--every", "0.2", "--quiet", "1", "--workers", "1"]
    pipe = subprocess.PIPE

    def hears_ctrl_c() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    watch = subprocess.Popen(
        line + more,
        stdout=pipe,
        stderr=pipe,
        text=True,
        encoding="utf-8",
        start_new_session=True,
        preexec_fn=hears_ctrl_c,
    )
    data = ready.read_bytes()
    with (folder / "lon-dan.docx").open("wb") as file:
        for start in range(0, len(data), len(data) // 8 + 1):
            file.write(data[start : start + len(data) // 8 + 1])
            file.flush()
            time.sleep(0.3)
    _wait_for(db, {"lon-dan.docx"})
    (folder / "lon-dan.docx").rename(folder / "ten-moi.docx")
    (folder / "mat.pdf").write_bytes(b"x")
    (folder / "mat.pdf").unlink()
    made_docx(folder / "sau.docx")
    _wait_for(db, {"lon-dan.docx", "sau.docx"})
    os.killpg(watch.pid, signal.SIGINT)
    out, err = watch.communicate(timeout=60)
    assert (watch.returncode, "Traceback" in err) == (130, False), err
    assert "nạp mới 1" in out
    with sqlite3.connect(db) as connection:
        assert connection.execute("SELECT * FROM failures").fetchall() == []
