"""Kill loads at random moments and compare what the next run makes of them with an undisturbed load."""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.faults.folder import made_folder
from tests.faults.victim import contents, killed_whole, killed_worker, run


def disturbed(place: Path, kills: int, seed: int, files: int, workers: int) -> Iterator[str]:
    """One line for each kill; the load after it must leave the archive as an undisturbed one does.

    Raises AssertionError with the difference where it does not.
    """
    dice = random.Random(seed)
    folder = made_folder(place / "van-ban", files)
    more = ("--workers", str(workers))
    whole = run(place / "nguyen-ven.db", folder, *more)
    assert whole.code == 1, whole
    expected = contents(place / "nguyen-ven.db")
    for number in range(kills):
        db = place / f"{number}.db"
        after = dice.uniform(0.1, whole.seconds)
        if number % 2:
            end, hit = killed_worker(db, folder, after, dice, *more)
            assert end.code == 1, end
            what = "a process below" if hit else "nothing (it had ended)"
        else:
            end, what = killed_whole(db, folder, after, *more), "the program"
        assert "Traceback" not in end.err, end.err
        again = run(db, folder, *more)
        assert again.code == 1, again
        found = contents(db)
        assert found == expected, _difference(expected, found)
        yield f"{number + 1}: {what} killed after {after:.1f} s, then complete in {again.seconds:.1f} s"
        for path in place.glob(f"{number}.db*"):
            path.unlink()


def _difference(expected: str, found: str) -> str:
    left, right = expected.split("\n"), found.split("\n")
    missing = [line for line in left if line not in right][:5]
    added = [line for line in right if line not in left][:5]
    return f"missing: {missing}\nadded: {added}\nlines: {len(left)} and {len(right)}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=int, default=60)
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        for line in disturbed(Path(name), chosen.kills, chosen.seed, chosen.files, chosen.workers):
            print(line, flush=True)
    print(f"{chosen.kills} kills survived in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
