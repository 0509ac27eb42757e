"""The processes that read: one dies, hangs, grows or is interrupted, and the others go on."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

import pytest

import store.workers
from ingest.errors import EncryptedSource
from store.pulse import OutOfMemory, OutOfTime, allow, hold
from store.resident import resident
from store.worker import WorkerDied
from store.workers import Workers, processes


@contextmanager
def _pool(count: int = 1) -> Iterator[Executor]:
    with processes(count) as executor:
        yield executor


def double(value: int) -> int:
    return 2 * value


def own_process() -> int:
    return os.getpid()


def has_loaded(module: str) -> bool:
    return module in sys.modules


def hang(allowed: float, seconds: float) -> str:
    allow(allowed)
    time.sleep(seconds)
    return "done"


def slow_but_alive(steps: int) -> str:
    for _ in range(steps):
        allow(0.6)
        time.sleep(0.2)
    return "done"


def eat(memory: int, step: int, signs: bool) -> None:
    """Take memory without end, with a sign of life at each step or with none."""
    hold(memory)
    taken: list[bytes] = []
    while True:
        taken.append(os.urandom(step))
        if signs:
            allow(60)
        else:
            time.sleep(0.001)


def take(memory: int, seconds: float) -> int:
    taken = os.urandom(memory)
    time.sleep(seconds)
    return len(taken)


def own_memory() -> int:
    return resident(os.getpid())


def refuse() -> None:
    raise EncryptedSource("x")


def lock_nobody_can_send() -> object:
    return (number for number in range(3))


def test_tasks_give_their_results_and_their_errors() -> None:
    with _pool(2) as pool:
        assert [future.result() for future in [pool.submit(double, n) for n in range(20)]] == list(range(0, 40, 2))
        with pytest.raises(EncryptedSource, match="x"):
            pool.submit(refuse).result()


def threads() -> int:
    import cv2

    return cv2.getNumThreads()


def test_a_process_reads_images_with_one_thread() -> None:
    with _pool() as pool:
        assert pool.submit(threads).result() == 1


def test_an_answer_that_cannot_be_sent_is_an_error_not_a_wait() -> None:
    with _pool() as pool:
        with pytest.raises(RuntimeError, match="pickle"):
            pool.submit(lock_nobody_can_send).result()
        assert pool.submit(double, 1).result() == 2


def test_a_death_costs_its_own_task_and_the_process_is_replaced() -> None:
    with _pool(2) as pool:
        before = pool.submit(double, 1)
        dead = pool.submit(os._exit, 7)
        after = [pool.submit(double, n) for n in range(10)]
        with pytest.raises(WorkerDied) as died:
            dead.result()
        assert died.value.exitcode == 7
        assert before.result() == 2 and [future.result() for future in after] == list(range(0, 20, 2))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_process_killed_from_outside_is_a_death_of_its_task() -> None:
    with _pool() as pool:
        number = pool.submit(own_process).result()
        hanging = pool.submit(hang, 60, 60)
        time.sleep(0.3)
        os.kill(number, signal.SIGKILL)
        with pytest.raises(WorkerDied):
            hanging.result(timeout=20)
        assert pool.submit(own_process).result() != number


def test_a_task_that_is_silent_for_longer_than_it_asked_is_ended_and_the_others_go_on() -> None:
    with _pool() as pool:
        hanging = pool.submit(hang, 0.5, 60)
        after = pool.submit(double, 4)
        with pytest.raises(OutOfTime) as late:
            hanging.result(timeout=20)
        assert late.value.seconds == 0.5
        assert after.result(timeout=60) == 8


def test_a_task_that_asks_anew_at_each_step_may_take_longer_than_any_one_step() -> None:
    with _pool() as pool:
        assert pool.submit(slow_but_alive, 8).result() == "done"


@pytest.mark.skipif(not resident(os.getpid()), reason="this system does not tell")
@pytest.mark.parametrize("signs", [False, True])
def test_a_task_that_takes_more_memory_than_it_may_is_ended_and_the_others_go_on(signs: bool) -> None:
    with _pool(2) as pool:
        memory = pool.submit(own_memory).result() + 200 * 2**20
        hungry = pool.submit(eat, memory, 2**20, signs)
        after = [pool.submit(double, n) for n in range(6)]
        with pytest.raises(OutOfMemory) as error:
            hungry.result(timeout=120)
        assert error.value.limit == memory
        assert [future.result(timeout=60) for future in after] == list(range(0, 12, 2))


@pytest.mark.skipif(not resident(os.getpid()), reason="this system does not tell")
def test_the_memory_that_one_task_may_take_is_not_that_of_the_next() -> None:
    with _pool() as pool:
        memory = pool.submit(own_memory).result()
        pool.submit(hold, memory + 50 * 2**20).result()
        assert pool.submit(take, 150 * 2**20, 0.5).result(timeout=60) == 150 * 2**20


def test_a_process_is_replaced_after_its_share_of_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store.workers, "TASKS_EACH", 3)
    with _pool() as pool:
        numbers = [pool.submit(own_process).result() for _ in range(7)]
    assert [numbers.index(number) for number in numbers] == [0, 0, 0, 3, 3, 3, 6]


def test_what_waits_is_cancelled_when_the_pool_is_killed() -> None:
    pool = Workers(1)
    running, waiting = pool.submit(hang, 60, 60), pool.submit(double, 1)
    while not running.running():
        time.sleep(0.01)
    pool.kill()
    pool.shutdown()
    assert waiting.cancelled() and isinstance(running.exception(), WorkerDied)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_the_processes_are_gone_when_their_parent_is_killed() -> None:
    script = (
        "from store.workers import processes\nfrom tests.test_workers import own_process\nimport time\n"
        "if __name__ == '__main__':\n with processes(1) as pool:\n"
        "  print(pool.submit(own_process).result(), flush=True)\n  time.sleep(60)\n"
    )
    root = Path(__file__).parent.parent
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=root) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 10
    while _is_alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_alive(worker)


def _is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{number}/stat")
    return not (status.exists() and status.read_text().split(") ")[1].startswith("Z"))


@pytest.mark.skipif(sys.platform == "win32", reason="each process loads by itself there")
def test_a_new_process_has_its_readers_loaded_and_its_pipeline_built() -> None:
    with _pool() as executor:
        assert all(executor.submit(has_loaded, name).result() for name in ("ingest.docx", "ingest.image", "ingest.pdf"))
        assert executor.submit(has_loaded, "store.preloaded").result()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork server to begin with")
def test_the_fork_server_begins_before_any_process_is_asked_for_and_lets_ctrl_c_through_afterwards() -> None:
    code = (
        "import signal, sys\nfrom multiprocessing import forkserver\nfrom store.workers import get_ready\n"
        "if __name__ == '__main__':\n"
        "    get_ready()\n"
        "    print(forkserver._forkserver._forkserver_pid is not None,"
        " signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, []), 'spacy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "False"]
