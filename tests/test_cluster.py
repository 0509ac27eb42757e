"""A load on a real Dask cluster: the same result, also when one of its workers is killed in the middle."""

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from store.archive import Archive
from store.failures import failures
from store.load import Step, load
from store.worker import NoWorker
from tests.faults.folder import decision
from tests.faults.victim import contents, descendants
from tests.made_files import threads

pytest.importorskip("distributed")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the workers are killed by signals")

ROOT = Path(__file__).parent.parent


@contextmanager
def _process(module: str, *more: str) -> Iterator["subprocess.Popen[bytes]"]:
    line = [sys.executable, "-m", f"distributed.cli.{module}", *more]
    quiet = subprocess.DEVNULL
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(line, stdout=quiet, stderr=quiet, env=environment, start_new_session=True) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


@contextmanager
def _cluster(place: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """The address of a scheduler with two workers of one thread each."""
    file = place / "cluster.json"
    with ExitStack() as stack:
        stack.enter_context(
            _process("dask_scheduler", "--port", "0", "--dashboard-address", ":0", "--scheduler-file", str(file))
        )
        more = ("--scheduler-file", str(file), "--nthreads", "1", "--no-dashboard", "--local-directory", str(place))
        workers = [stack.enter_context(_process("dask_worker", *more)) for _ in range(2)]
        until = time.monotonic() + 120
        while not file.exists() and time.monotonic() < until:
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        client_of: Any = import_module("distributed").Client
        with client_of(address) as client:
            client.wait_for_workers(2, timeout=120)
        yield address, workers


def _folder(place: Path) -> Path:
    folder = place / "van-ban"
    folder.mkdir()
    for number in range(1, 13):
        decision(folder / f"QD-{number:03}.docx", number)
    with zipfile.ZipFile(folder / "goi.zip", "w") as made:
        for number in (30, 31):
            path = decision(folder / "tam.docx", number)
            made.write(path, f"QD-{number}.docx")
            path.unlink()
    (folder / "rong.pdf").write_bytes(b"")
    return folder


def test_a_cluster_that_loses_a_worker_loads_what_the_machine_alone_does(tmp_path: Path) -> None:
    from store.cluster import cluster, size_of

    folder = _folder(tmp_path)
    with Archive.open(str(tmp_path / "may.db"), create=True) as archive:
        load(archive, [folder], threads, in_flight=2)
    with _cluster(tmp_path) as (address, workers), Archive.open(str(tmp_path / "cum.db"), create=True) as archive:
        assert size_of(address) == 2
        killed: list[int] = []

        def on_step(step: Step) -> None:
            if step.outcome == "loaded" and not killed:
                killed.extend([workers[0].pid, *descendants(workers[0].pid)])
                for number in killed:
                    os.kill(number, signal.SIGKILL)

        report = load(archive, [folder], lambda: cluster(address), in_flight=6, on_step=on_step)
        assert len(killed) > 1
        assert (report.found, report.loaded, report.refused) == (15, 14, 1)
        assert [Path(bad.path).name for bad in failures(archive)] == ["rong.pdf"]
    assert contents(tmp_path / "cum.db") == contents(tmp_path / "may.db")


def test_an_address_where_nobody_answers_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from store import cluster

    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1)
    with pytest.raises(NoWorker, match="127"):
        cluster.size_of("tcp://127.0.0.1:9")
