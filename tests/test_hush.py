"""What C libraries write to the terminal is kept from it, and only while they are called."""

import io
import os
from threading import Barrier, Thread

import pytest
from PIL import Image

from ingest.hush import hushed


def complain() -> None:
    """Write to the descriptor as a C library does."""
    os.write(2, b"Warning, unknown tag\n")


def test_what_is_written_inside_is_not_seen(capfd: pytest.CaptureFixture[str]) -> None:
    complain()
    with hushed():
        complain()
        with hushed():
            complain()
        complain()
    complain()
    assert capfd.readouterr().err.count("Warning") == 2


def test_an_exception_inside_opens_it_again(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError), hushed():
        raise ValueError
    complain()
    assert capfd.readouterr().err.count("Warning") == 1


def test_the_last_of_two_threads_opens_it(capfd: pytest.CaptureFixture[str]) -> None:
    both_inside, first_out = Barrier(2), Barrier(2)

    def first() -> None:
        with hushed():
            both_inside.wait(10)
        first_out.wait(10)

    def second() -> None:
        with hushed():
            both_inside.wait(10)
            first_out.wait(10)
            complain()
        complain()

    threads = [Thread(target=first), Thread(target=second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert capfd.readouterr().err.count("Warning") == 1


def test_a_broken_tiff_is_decoded_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    written = io.BytesIO()
    Image.new("L", (64, 64), 200).save(written, "TIFF", compression="packbits")
    broken = written.getvalue().replace(bytes([0xC1, 200]), bytes([0x05, 200]))
    loud = hushing = ""
    for hush in (False, True):
        with Image.open(io.BytesIO(broken)) as image, pytest.raises(OSError):
            if hush:
                with hushed():
                    image.load()
                hushing = capfd.readouterr().err
            else:
                image.load()
        loud = loud or capfd.readouterr().err
    assert loud and not hushing


def test_a_process_without_stderr_goes_on() -> None:
    kept = os.dup(2)
    try:
        os.close(2)
        with hushed():
            pass
    finally:
        os.dup2(kept, 2)
        os.close(kept)
