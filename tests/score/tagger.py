"""For comparison: what a general Vietnamese tagger gives when its persons are taken as the recipients.

The tagger is `underthesea` (Apache-2.0), whose recogniser of names is a small CRF shipped in its wheel: it needs no
network. It is no part of sovang; without it the comparison says how to install it.
"""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from tests.score.kinds import DIGITAL
from tests.score.likeness import plain
from tests.score.measure import Count, overlap
from tests.score.run import Task, decision_and_truth

INSTALL = "The tagger is not installed: .venv/bin/python -m pip install -c constraints.txt --group tagger"


def comparison(todo: Sequence[Task]) -> str:
    """Precision and recall of the persons named by the tagger, beside ours, on the digital papers of a set."""
    try:
        ner = import_module("underthesea").ner
    except ImportError:
        return INSTALL
    theirs, ours = Count(), Count()
    papers = [task for task in todo if task.kind in DIGITAL]
    for task in papers:
        tagged, read, wanted = _persons(task, ner)
        theirs += overlap(tagged, wanted)[0]
        ours += overlap(read, wanted)[0]
    lines = [f"{'persons taken as recipients, %':<34}     P      R     F1   ({len(papers)} digital papers)"]
    for words, count in (("underthesea, all its persons", theirs), ("sovang", ours)):
        shown = " ".join(f"{100 * v:>6.2f}" for v in (count.precision, count.recall, count.f1))
        lines.append(f"{words:<34}{shown}")
    return "\n".join(lines)


def _persons(task: Task, ner: Any) -> tuple[set[str], set[str], set[str]]:
    """The persons of one paper, each once: those tagged, those we read as recipients, and the true ones."""
    decision, truth = decision_and_truth(task)
    lines = [line for line in decision.document.text.split("\n") if line.strip()]
    tagged = {name for line in lines for name in tagged_persons(ner(line))}
    mine = {plain(c.recipient.name.value) or "" for c in decision.commendations if c.recipient.kind == "ca-nhan"}
    people = [a["recipient"] for a in truth["awards"] if a["recipient"]["kind"] == "ca-nhan"]
    return tagged, mine, {plain(who["name"]) or "" for who in people}


def tagged_persons(tokens: Sequence[Sequence[str]]) -> list[str]:
    """The persons among tagged tokens (word, part of speech, chunk, name): B-PER begins one, I-PER goes on."""
    found: list[list[str]] = []
    going = False
    for word, *_, tag in tokens:
        if tag == "B-PER":
            found.append([word])
        elif tag == "I-PER" and going:
            found[-1].append(word)
        going = tag in ("B-PER", "I-PER") and bool(found)
    return [plain(" ".join(words)) or "" for words in found]
