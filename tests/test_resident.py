"""The memory of a process is told by its system, also of another one, and of one that is gone it is none."""

import os
import subprocess
import sys

import pytest

from store.resident import give_back, resident

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith(("linux", "win32")), reason="the memory of a process is not looked up on this system"
)
MANY = 200 * 2**20


def test_what_is_taken_shows() -> None:
    before = resident(os.getpid())
    taken = os.urandom(MANY)
    assert 0.8 * MANY < resident(os.getpid()) - before < 1.5 * MANY
    del taken


def test_another_process_can_be_looked_at_until_it_is_gone() -> None:
    script = f"import os, sys; taken = os.urandom({MANY}); print('x', flush=True); sys.stdin.read()"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", script], stdin=pipe, stdout=pipe) as other:
        assert other.stdin and other.stdout
        other.stdout.readline()
        assert MANY < resident(other.pid) < 2 * MANY
        other.stdin.close()
        other.wait()
        assert resident(other.pid) == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the allocator of Linux")
def test_what_was_freed_below_a_block_in_use_is_given_back() -> None:
    freed, kept = list[bytearray](), list[bytearray]()
    for _ in range(3000):
        freed.append(bytearray(b"x") * 60_000)
        kept.append(bytearray(b"y") * 600)
    freed.clear()
    before = resident(os.getpid())
    give_back()
    assert resident(os.getpid()) < before - 100 * 2**20
    assert len(kept) == 3000
