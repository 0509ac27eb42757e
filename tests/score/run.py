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
from typing import TYPE_CHECKING, Any

import samples
from samples.model import Kind, Made
from tests.score.kinds import KINDS, write_kind
from tests.score.measure import Tally, total

if TYPE_CHECKING:
    from extract.decision import Decision

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
    from tests.score.plans import HELD_PLANS, PLANS

    sets: dict[str, Layouts] = {"samples": LAYOUTS, "heldout": HELDOUT, "opened": OPENED}
    sets["all"] = {**OPENED, **LAYOUTS, **HELDOUT}
    sets |= {"plans": PLANS, "heldout-plans": HELD_PLANS}
    if name in sets:
        return sets[name]
    every = {**sets["all"], **PLANS, **HELD_PLANS}
    if name not in every:
        raise KeyError(f"no layout {name}; there are {', '.join(sorted(every))}")
    return {name: every[name]}


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


def measure(task: Task) -> Result:
    """Make one paper, read it, compare."""
    path = made(task)
    return judged(task.name, task.kind, path, _truth_of(path, task))


def judged(name: str, kind: str, path: Path, truth: Path) -> Result:
    """What is read of a file against the truth in another. One that cannot be read is wrong in everything."""
    words = truth.read_text(encoding="utf-8")
    return Result(name, kind, sha256(words.encode()).hexdigest()[:8], _read_and_compare(path, json.loads(words)))


def _read_and_compare(path: Path, truth: Mapping[str, object]) -> Tally:
    from extract.pipeline import extract
    from ingest.read import read
    from tests.score.compare import compare, unread

    try:
        decision = extract(read(path))
    except Exception as error:  # one crash must not hide all other figures; it is shown among the errors
        return unread(truth, path.name, f"{type(error).__name__}: {error}")
    return compare(decision, truth, path.name)


def decision_and_truth(task: Task) -> tuple["Decision", dict[str, Any]]:
    """What is read of one paper, and what is true of it."""
    from extract.pipeline import extract
    from ingest.read import read

    path = made(task)
    return extract(read(path)), json.loads(_truth_of(path, task).read_text(encoding="utf-8"))


def _truth_of(path: Path, task: Task) -> Path:
    return path.with_name(f"{task.name}.truth.json")


def made(task: Task) -> Path:
    """The path of a task's file; it is made once and kept in the temporary folder while the generator is the same."""
    folder = Path(gettempdir()) / f"sovang-score-{_fingerprint()}" / f"{task.seed}-{task.wear}"
    folder.mkdir(parents=True, exist_ok=True)
    stem = folder / task.name
    known = [p for p in folder.glob(f"{stem.name}.*") if not p.name.endswith(".truth.json")]
    if known and _truth_of(stem, task).exists():
        return known[0]
    paper = layouts_named(task.layout)[task.layout](random.Random(f"{task.seed}/{task.index}/{task.layout}"))
    rng = random.Random(f"{task.seed}/{task.index}/{task.layout}/{task.kind}")
    return write_kind(paper, task.layout, task.kind, stem, rng, task.wear)


@cache
def _fingerprint() -> str:
    """Changes when what makes the papers changes."""
    digest = sha256()
    for path in generator_files():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def generator_files() -> list[Path]:
    """The generator and its data, the held-back layouts, and what writes a paper as a DOC."""
    here = Path(__file__).parent
    folders = [Path(samples.__file__).parent.rglob("*"), (here / "heldout").rglob("*")]
    found = [path for folder in folders for path in folder if path.suffix in {".py", ".toml", ".tsv"}]
    word = [here / "doc_paper.py", *here.parent.glob("made_doc*.py"), here.parents[1] / "ingest" / "ole_writing.py"]
    return [*sorted(found), *sorted(word)]
