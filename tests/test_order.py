"""The order in which files are read; all names invented."""

from pathlib import Path

from store.discover import Found, Stamp, Unfit
from store.order import AT_A_TIME, largest_first


def _found(name: str, size: int) -> Found:
    return Found(Path(name), Stamp(name, size, 1))


def _names(items: list[Found | Unfit]) -> list[str]:
    return [item.stamp.path for item in largest_first(items)]


def test_the_largest_comes_first_and_equal_ones_stay_in_their_order() -> None:
    assert _names([_found("a", 1), _found("b", 3), _found("c", 1), _found("d", 9)]) == ["d", "b", "a", "c"]


def test_nothing_is_lost_of_many_files_and_none_waits_for_the_last() -> None:
    items: list[Found | Unfit] = [_found(str(number), number) for number in range(2 * AT_A_TIME + 1)]
    names = _names(items)
    assert sorted(names, key=int) == [str(number) for number in range(2 * AT_A_TIME + 1)]
    assert names[0] == str(AT_A_TIME - 1) and names[-1] == str(2 * AT_A_TIME)
    begun = largest_first(iter(items))
    assert next(begun).stamp.path == str(AT_A_TIME - 1)
