"""Invented persons for the figures, by how much of their names a recogniser can have seen."""

import random
from functools import cache
from typing import Literal

from samples.names import counted, minorities, person
from training.texts import is_withheld

Group = Literal["known", "withheld", "minority"]
GROUPS: tuple[Group, ...] = ("known", "withheld", "minority")
"""Kinh names of parts that the training has, Kinh names with a part that it never has, minority names."""

_TITLES = frozenset("ông bà đồng chí đ/c".split())


@cache
def _parts() -> frozenset[str]:
    """The words of all Kinh names, in small letters."""
    files = (("surnames.tsv", (1,)), ("middles.tsv", (1, 2)), ("givens.tsv", (1, 2)))
    found = [part for file, columns in files for column in columns for part in counted(file, column)[0]]
    return frozenset(word for part in found for word in part.lower().split())


@cache
def _clans() -> frozenset[str]:
    return frozenset(word.lower() for people in minorities() for clan in people["clan"] for word in clan.split())


def group_of(name: str) -> Group:
    """Kinh or minority by the words of a name in any case; `is_withheld` decides on its middle and given parts."""
    words = [word for word in name.lower().split() if word not in _TITLES]
    if any(word not in _parts() for word in words) or (words[0] in _clans() and words[0] not in _surnames()):
        return "minority"
    return "withheld" if any(is_withheld(word.capitalize()) for word in words[1:]) else "known"


@cache
def _surnames() -> frozenset[str]:
    return frozenset(part.lower() for part in counted("surnames.tsv", 1)[0])


def named(rng: random.Random, group: Group) -> str:
    """A person's name of one group."""
    while True:
        name = person(rng, minority=1.0 if group == "minority" else 0.0).name
        if group_of(name) == group:
            return name
