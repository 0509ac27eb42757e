"""Make a set of papers, read each of them, and count what is right."""

import json
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

import samples
from samples.make import KINDS, write
from samples.model import Kind, Made
from tests.score.measure import Tally, total

Layouts = Mapping[str, Callable[[random.Random], Made]]


@dataclass(frozen=True, slots=True)
class Task:
    """One paper of a layout in one kind of source."""

    layout: str
    seed: int
    index: int
    kind: Kind
    wear: str


def layouts_named(name: str) -> Layouts:
    """The layouts of a set, or the one of that name."""
    from samples.layouts import LAYOUTS
    from tests.score.heldout import HELDOUT, OPENED

    sets: dict[str, Layouts] = {"samples": LAYOUTS, "heldout": HELDOUT, "opened": OPENED}
    if name in sets:
        return sets[name]
    both = {**LAYOUTS, **HELDOUT, **OPENED}
    if name not in both:
        raise KeyError(f"no layout {name}; there are {', '.join(sorted(both))}")
    return {name: both[name]}


def tasks(layouts: str, seed: int, counts: Mapping[Kind, int], wear: str = "office") -> list[Task]:
    """The papers of a set: layouts take turns, and one number is the same paper in every kind."""
    names = sorted(layouts_named(layouts))
    random.Random(seed).shuffle(names)
    return [Task(names[i % len(names)], seed, i, kind, wear) for kind in KINDS for i in range(counts.get(kind, 0))]


def score(todo: Sequence[Task], workers: int = 1) -> dict[Kind, Tally]:
    """The tally of each kind of source."""
    if workers == 1:
        done: Iterable[Tally] = map(measure, todo)
    else:
        with ProcessPoolExecutor(workers) as pool:
            done = list(pool.map(measure, todo, chunksize=2))
    by_kind: dict[Kind, list[Tally]] = {}
    for task, tally in zip(todo, done, strict=True):
        by_kind.setdefault(task.kind, []).append(tally)
    return {kind: total(tallies) for kind, tallies in by_kind.items()}


def measure(task: Task) -> Tally:
    """Make one paper, read it, compare. A file that cannot be read is counted as read wrongly in everything."""
    from extract.pipeline import extract
    from ingest.read import read
    from tests.score.compare import compare, unread

    path = made(task)
    truth = json.loads(path.with_name(f"{path.stem}.truth.json").read_text(encoding="utf-8"))
    try:
        decision = extract(read(path))
    except Exception as error:  # one crash must not hide all other figures; it is shown among the errors
        return unread(truth, path.name, f"{type(error).__name__}: {error}")
    return compare(decision, truth, path.name)


def made(task: Task) -> Path:
    """The path of a task's file; it is made once and kept in the temporary folder while the generator is the same."""
    folder = Path(gettempdir()) / f"sovang-score-{_fingerprint()}" / f"{task.seed}-{task.wear}"
    folder.mkdir(parents=True, exist_ok=True)
    stem = folder / f"{task.index:04d}-{task.layout}-{task.kind}"
    known = [p for p in folder.glob(f"{stem.name}.*") if not p.name.endswith(".truth.json")]
    if known and stem.with_name(f"{stem.name}.truth.json").exists():
        return known[0]
    paper = layouts_named(task.layout)[task.layout](random.Random(f"{task.seed}/{task.index}/{task.layout}"))
    rng = random.Random(f"{task.seed}/{task.index}/{task.layout}/{task.kind}")
    return write(paper, task.layout, task.kind, stem, rng, wear=task.wear)


def _fingerprint() -> str:
    """Changes when the generator, its data or the held-back layouts change."""
    digest = sha256()
    for folder in (Path(samples.__file__).parent, Path(__file__).parent / "heldout"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".py", ".toml", ".tsv"}:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
