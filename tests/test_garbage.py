"""The search for garbage is put off while a file is read, and goes on afterwards whatever happened."""

import gc
import weakref

import pytest

from ingest.garbage import keep, uncollected


class _Ring:
    """An object that only a search for garbage can end."""

    def __init__(self) -> None:
        self.itself = self


def test_nothing_is_searched_meanwhile_and_again_afterwards() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_ends_it_too() -> None:
    with pytest.raises(ValueError), uncollected():
        raise ValueError
    assert gc.isenabled()


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_garbage_made_meanwhile_is_still_found() -> None:
    with uncollected():
        ended = weakref.ref(_Ring())
    assert gc.get_freeze_count() == 0
    gc.collect()
    assert ended() is None


def test_kept_objects_stay_kept_and_are_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    monkeypatch.setattr("ingest.garbage._kept", kept)
    keep()
    try:
        number = gc.get_freeze_count()
        with monkeypatch.context() as patched:
            patched.setattr(gc, "get_freeze_count", pytest.fail)
            with uncollected():
                pass
        assert gc.get_freeze_count() == number > 0
    finally:
        gc.unfreeze()
