"""What the bench of loads rests on: files made fast are true files, a slope is that of the second half, opens are counted."""

import subprocess
import sys
from pathlib import Path

import pytest

from ingest.read import read_bytes
from tests.bench import many
from tests.bench.loads import slope
from tests.bench.programs import ROOT
from tests.bench.watched import CAN_WATCH, EVERY, Look, watch
from tests.faults.folder import decision, paragraphs, people

on_linux = pytest.mark.skipif(not CAN_WATCH, reason="processes are seen through /proc")


def test_every_file_made_fast_holds_its_own_number_and_people(tmp_path: Path) -> None:
    template = many._template(tmp_path / "mau")
    for number in (12, 345):
        made = {".docx": many._docx(template, number), ".html": many._html(number), ".rtf": many._rtf(number)}
        made |= {".xlsx": many._xlsx(number), ".txt": "\n".join(paragraphs(number)).encode()}
        for ending, data in made.items():
            text = read_bytes(data, f"a{ending}").text
            assert f"{number}/QĐ-UBND" in text and all(name in text for name in people(number)), ending


def test_small_files_have_as_many_contents_as_asked_for(tmp_path: Path) -> None:
    paths = sorted(many.small_files(tmp_path, 30, 7).rglob("*.txt"))
    assert len(paths) == 30 and len({path.read_bytes() for path in paths}) == 7


def test_the_slope_is_that_of_the_second_half_and_of_looks_that_saw_something() -> None:
    flat = [Look(float(second), 300, 0) for second in range(100)]
    assert slope(flat, lambda look: look.writer, 1000) == pytest.approx(0)
    growing = [Look(float(second), 100 + max(second - 40, 0), 0) for second in range(101)]
    assert slope(growing, lambda look: look.writer, 1000) == pytest.approx(100)
    gone = [Look(float(second), 0, 200 if second % 2 else 0) for second in range(101)]
    assert slope(gone, lambda look: look.worker, 1000) == pytest.approx(0)


@on_linux
def test_a_watched_program_tells_its_time_and_memory_and_fails_aloud() -> None:
    script = f"import os, time; taken = os.urandom(100 * 2**20); time.sleep({6 * EVERY}); print('xong')"
    end = watch([sys.executable, "-c", script])
    assert end.out.strip() == "xong" and end.cpu > 0 and end.seconds > 6 * EVERY
    assert 100 < max(look.writer for look in end.looks) < 300
    with pytest.raises(subprocess.CalledProcessError):
        watch([sys.executable, "-c", "raise SystemExit(70)"])


def test_the_files_that_a_second_run_opens_are_counted(tmp_path: Path) -> None:
    folder = tmp_path / "van-ban"
    folder.mkdir()
    for number in (1, 2):
        decision(folder / f"{number}.docx", number)
    line = [sys.executable, "-m", "tests.bench.known", "--db", str(tmp_path / "kho.db"), "load", str(folder)]
    counted = [
        int(subprocess.run(line, cwd=ROOT, capture_output=True, text=True, encoding="utf-8").stdout.split()[-1])
        for _ in range(2)
    ]
    assert counted == [2, 0]
