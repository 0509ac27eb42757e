"""The golden papers: invented documents in real styles, typed by hand, with their truth beside them."""

import json
from hashlib import sha256
from pathlib import Path

from tests.score.run import Result, read_and_compare

FOLDER = Path(__file__).parent.parent / "golden"
SUFFIXES = (".txt", ".html")


def papers() -> list[Path]:
    """The documents, without their truths, in the order of their names."""
    return sorted(path for path in FOLDER.iterdir() if path.suffix in SUFFIXES)


def golden_results() -> list[Result]:
    """What is read of each golden paper; a paper without a truth is an error."""
    return [_result(path) for path in papers()]


def _result(path: Path) -> Result:
    words = path.with_suffix(".json").read_text(encoding="utf-8")
    made = sha256(words.encode()).hexdigest()[:8]
    return Result(path.name, "golden", made, read_and_compare(path, json.loads(words)))
