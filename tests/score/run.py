"""Make a set of papers, read each of them, and count what is right."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

import samples
from samples.model import Kind, Made
from tests.score.kinds import KINDS, write_kind
from tests.score.measure import Tally, total

Layouts = Mapping[str, Callable[[random.Random], Made]]


@dataclass(frozen=True, slots=True)
class Task:
    """One paper of a layout in one kind of source; `index` tells the papers of one layout apart."""

    layout: str
    seed: int
    index: int
    kind: Kind
    wear: str

    @property
    def name(self) -> str:
        """What the paper is called in reports and in the record."""
        return f"{self.layout}-{self.index}-{self.kind}"


@dataclass(frozen=True, slots=True)
class Result:
    """A paper, what its truth is known by (so that another paper of the same name is not compared), and its tally."""

    name: str
    kind: str
    made: str
    tally: Tally


def layouts_named(name: str) -> Layouts:
    """The layouts of a set, or the one of that name."""
    from samples.layouts import LAYOUTS
    from tests.score.heldout import HELDOUT, OPENED

    sets: dict[str, Layouts] = {"samples": LAYOUTS, "heldout": HELDOUT, "opened": OPENED}
    sets["all"] = {**OPENED, **LAYOUTS, **HELDOUT}
    if name in sets:
        return sets[name]
    if name not in sets["all"]:
        raise KeyError(f"no layout {name}; there are {', '.join(sorted(sets['all']))}")
    return {name: sets["all"][name]}


def tasks(layouts: str, seed: int, counts: Mapping[Kind, int], wear: str = "fine") -> list[Task]:
    """The papers of a set: layouts take turns, and one name is the same paper in every kind and in every set."""
    names = sorted(layouts_named(layouts), key=lambda name: sha256(f"{seed}/{name}".encode()).digest())
    places = [(names[i % len(names)], i // len(names)) for i in range(max(counts.values(), default=0))]
    return [Task(name, seed, i, kind, wear) for kind in KINDS for name, i in places[: counts.get(kind, 0)]]


def results(todo: Sequence[Task], workers: int = 1) -> list[Result]:
    """What was read of each paper."""
    if workers == 1:
        return list(map(measure, todo))
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(measure, todo, chunksize=2))


def by_kind(found: Sequence[Result]) -> dict[str, Tally]:
    """The tally of each kind of source."""
    kinds = dict.fromkeys(each.kind for each in found)
    return {kind: total(each.tally for each in found if each.kind == kind) for kind in kinds}


def score(todo: Sequence[Task], workers: int = 1) -> dict[str, Tally]:
    """The tally of each kind of source of these papers."""
    return by_kind(results(todo, workers))


def measure(task: Task) -> Result:
    """Make one paper, read it, compare. A file that cannot be read is counted as read wrongly in everything."""
    path = made(task)
    words = path.with_name(f"{task.name}.truth.json").read_text(encoding="utf-8")
    return Result(
        task.name, task.kind, sha256(words.encode()).hexdigest()[:8], read_and_compare(path, json.loads(words))
    )


def read_and_compare(path: Path, truth: Mapping[str, object], name: str = "") -> Tally:
    """The tally of one file against its truth."""
    from extract.pipeline import extract
    from ingest.read import read
    from tests.score.compare import compare, unread

    try:
        decision = extract(read(path))
    except Exception as error:  # one crash must not hide all other figures; it is shown among the errors
        return unread(truth, name or path.name, f"{type(error).__name__}: {error}")
    return compare(decision, truth, name or path.name)


def made(task: Task) -> Path:
    """The path of a task's file; it is made once and kept in the temporary folder while the generator is the same."""
    folder = Path(gettempdir()) / f"sovang-score-{_fingerprint()}" / f"{task.seed}-{task.wear}"
    folder.mkdir(parents=True, exist_ok=True)
    stem = folder / task.name
    known = [p for p in folder.glob(f"{stem.name}.*") if not p.name.endswith(".truth.json")]
    if known and stem.with_name(f"{stem.name}.truth.json").exists():
        return known[0]
    paper = layouts_named(task.layout)[task.layout](random.Random(f"{task.seed}/{task.index}/{task.layout}"))
    rng = random.Random(f"{task.seed}/{task.index}/{task.layout}/{task.kind}")
    return write_kind(paper, task.layout, task.kind, stem, rng, task.wear)


@cache
def _fingerprint() -> str:
    """Changes when the generator, its data or the held-back layouts change."""
    digest = sha256()
    here = Path(__file__).parent
    for folder in (Path(samples.__file__).parent, here / "heldout"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".py", ".toml", ".tsv"}:
                digest.update(path.read_bytes())
    digest.update((here / "doc_paper.py").read_bytes())
    return digest.hexdigest()[:16]
