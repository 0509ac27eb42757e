"""The golden papers: invented documents in real styles, typed by hand, with their truth beside them."""

from pathlib import Path

from tests.score.run import Result, judged

FOLDER = Path(__file__).parent.parent / "golden"
SUFFIXES = (".txt", ".html")


def papers() -> list[Path]:
    """The documents, without their truths, in the order of their names."""
    return sorted(path for path in FOLDER.iterdir() if path.suffix in SUFFIXES)


def golden_results() -> list[Result]:
    """What is read of each golden paper; a paper without a truth is an error."""
    return [judged(path.name, "golden", path, path.with_suffix(".json")) for path in papers()]
