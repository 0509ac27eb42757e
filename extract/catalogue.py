"""The award catalogue as it stands in `extract/data/awards.toml`: kinds, bare phrases and granting bodies."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from extract.award_kind import AwardKind

CLASS_WORDS = {1: ("Nhất", "1", "I"), 2: ("Nhì", "2", "II"), 3: ("Ba", "3", "III")}


@dataclass(frozen=True, slots=True)
class Granter:
    """A kind of body that grants awards, with its level; `words` is how it is written.

    A `vague` one may be a body of another level cut short («Bằng khen của Liên đoàn Lao động …»).
    """

    kind: str
    level: str | None
    words: tuple[str, ...]
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Stem:
    """A bare phrase: the code by the kind of body, by the level, and for all others."""

    name: str
    variants: tuple[str, ...]
    by: dict[str, str]
    by_level: dict[str, str]
    otherwise: str
    alone: bool
    strict: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """Words that make a phrase something else when they stand before or after it."""

    not_after: tuple[str, ...]
    not_before: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that the file holds. `strict` and `silent` are codes; `guards` go by code.

    `offices` are openings of bodies that grant and are never granted anything themselves; `no_granters` are words that
    only look like one («Môi trường»).
    """

    kinds: tuple[AwardKind, ...]
    stems: tuple[Stem, ...]
    granters: tuple[Granter, ...]
    guards: dict[str, Guard]
    strict: frozenset[str]
    silent: frozenset[str]
    abbreviations: dict[str, str]
    filler: tuple[str, ...]
    offices: tuple[str, ...]
    no_granters: tuple[str, ...]


@cache
def catalogue() -> Catalogue:
    """The catalogue, read once."""
    data = tomllib.loads(files("extract").joinpath("data/awards.toml").read_text(encoding="utf-8"))
    kinds = [(kind, entry) for entry in data["award"] for kind in _kinds_of(entry)]
    classed = [_classless(entry) for entry in data["award"] if "classes" in entry]
    return Catalogue(
        kinds=tuple(kind for kind, _ in kinds),
        stems=(*(_stem(entry) for entry in data["stem"]), *classed),
        granters=tuple(_granter(entry) for entry in data["granter"]),
        guards={kind.code: _guard(entry) for kind, entry in kinds if _guard(entry) != Guard((), ())},
        strict=frozenset(kind.code for kind, entry in kinds if entry.get("strict")),
        silent=frozenset(kind.code for kind, entry in kinds if entry.get("silent")),
        abbreviations=data["abbreviations"],
        filler=tuple(data["filler"]),
        offices=tuple(data["offices"]),
        no_granters=tuple(data["no_granters"]),
    )


def _granter(entry: dict[str, Any]) -> Granter:
    return Granter(entry["kind"], entry.get("level"), tuple(entry["words"]), entry.get("vague", False))


def _guard(entry: dict[str, Any]) -> Guard:
    return Guard(tuple(entry.get("not_after", ())), tuple(entry.get("not_before", ())))


def _classless(entry: dict[str, Any]) -> Stem:
    """An order named without its class: a bare phrase that the context completes."""
    return _stem({"name": entry["name"], "variants": entry.get("variants", []), "alone": True})


def _kinds_of(entry: dict[str, Any]) -> Iterator[AwardKind]:
    """The catalogue entries of one [[award]] table: one for each class or number it has."""
    if "classes" in entry:
        for rank in range(1, entry["classes"] + 1):
            name = f"{entry['name']} hạng {CLASS_WORDS[rank][0]}"
            variants = tuple(
                f"{base} {word}"
                for base in (entry["name"], *entry.get("variants", ()))
                for word in _class_suffixes(rank)
            )
            yield _kind(entry, f"{entry['code']}-{rank}", name, variants, rank)
        return
    for number in entry.get("numbers", [None]):
        variants = tuple(text.replace("{n}", str(number)) for text in entry.get("variants", ()))
        code, name = (entry[key].replace("{n}", str(number)) for key in ("code", "name"))
        yield _kind(entry, code, name, variants, None)


def _class_suffixes(rank: int) -> tuple[str, ...]:
    """«hạng Ba», «hạng 3», «hạng III», «Ba», «III»; a bare digit may count something else."""
    word, digit, roman = CLASS_WORDS[rank]
    return (f"hạng {word}", f"hạng {digit}", f"hạng {roman}", word, roman)


def _kind(entry: dict[str, Any], code: str, name: str, variants: tuple[str, ...], rank: int | None) -> AwardKind:
    return AwardKind(
        code=code,
        name=name,
        group=entry["group"],
        level=entry.get("level"),
        recipients=tuple(entry["recipients"]),
        variants=variants,
        rank=rank,
        yearly=entry.get("yearly", False),
        since=entry.get("since"),
        until=entry.get("until"),
        law=entry.get("law"),
        occasion=entry.get("occasion"),
        instead=entry.get("instead"),
    )


def _stem(entry: dict[str, Any]) -> Stem:
    return Stem(
        entry["name"],
        tuple(entry.get("variants", ())),
        entry.get("by", {}),
        entry.get("by_level", {}),
        entry.get("otherwise", "khac"),
        entry.get("alone", False),
        entry.get("strict", False),
    )
