"""What was read of drawn papers against what is true."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from extract.decision import Commendation, Decision, Fact
from extract.pipeline import extract
from tests.shapes.truth import Shape, Told, Truth


def _read(fact: Fact[Any] | None) -> Any:
    return fact.value if fact else None


FACTS: dict[str, Callable[[Commendation], Any]] = {
    "cased": lambda one: one.recipient.name.value,
    "kind": lambda one: one.recipient.kind,
    "position": lambda one: _read(one.recipient.position),
    "unit": lambda one: _read(one.recipient.unit),
    "reason": lambda one: _read(one.merit.reason),
    "years": lambda one: _read(one.merit.years),
    "occasion": lambda one: _read(one.merit.occasion),
    "bonus": lambda one: _read(one.merit.bonus),
    "posthumous": lambda one: one.posthumous,
}
"""`cased`: the name with its capitals; all else is compared whatever the case."""
HEADER: dict[str, Callable[[Decision], Any]] = {
    "number": lambda paper: _read(paper.number),
    "issued_on": lambda paper: _read(paper.issued_on),
    "issuer": lambda paper: _read(paper.issuer),
    "signer": lambda paper: paper.signer and paper.signer.name.value,
    "signer_position": lambda paper: paper.signer and _read(paper.signer.position),
}


@dataclass(frozen=True, slots=True)
class Wrong:
    """One answer that is not what was drawn; null stands for none."""

    what: str
    wanted: Any
    read: Any

    def __str__(self) -> str:
        return f"{self.what}: {self.wanted!r} read as {self.read!r}"


@dataclass(frozen=True, slots=True)
class Compared:
    """One paper: awards right, invented and missed; fields asked; all that is wrong."""

    right: int
    extra: int
    missing: int
    asked: int
    wrong: tuple[Wrong, ...]


def compared(made: Shape) -> Compared:
    """Read a drawn paper and compare."""
    document, truth = made
    decision = extract(document)
    pairs, missing, extra = _paired(truth.told, decision.commendations)
    fields = [*_facts(pairs), *_header(decision, truth), *_acts(decision, truth)]
    wrong = [Wrong("award", (one.name, one.code), None) for one in missing]
    wrong += [Wrong("award", None, _key(one)) for one in extra]
    wrong += [Wrong(one.what, one.wanted, one.read) for one in fields if not one.right]
    return Compared(len(pairs), len(extra), len(missing), len(fields), tuple(wrong))


@dataclass(frozen=True, slots=True)
class Field:
    """A fact that is asked of a paper or, behind «of», of one of its awards."""

    what: str
    wanted: Any
    read: Any

    @property
    def right(self) -> bool:
        return bool(
            self.wanted == self.read or (not self.what.startswith("cased") and _plain(self.wanted) == _plain(self.read))
        )


Pairs = list[tuple[Told, Commendation]]


def _paired(told: Iterable[Told], read: Iterable[Commendation]) -> tuple[Pairs, list[Told], list[Commendation]]:
    """Awards that agree in name and code, those missed and those invented."""
    left, pairs, missing = list(read), Pairs(), []
    for one in told:
        found = next((other for other in left if _plain(_key(other)) == _plain((one.name, one.code))), None)
        if found:
            left.remove(found)
            pairs.append((one, found))
        else:
            missing.append(one)
    return pairs, missing, left


def _key(one: Commendation) -> tuple[str, str]:
    return one.recipient.name.value, one.award.value.code


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return value.casefold() if isinstance(value, str) else value


def _facts(pairs: Pairs) -> Iterator[Field]:
    for one, found in pairs:
        for name, wanted in one.facts.items():
            yield Field(f"{name} of {one.name}", wanted, FACTS[name](found))


def _header(decision: Decision, truth: Truth) -> Iterator[Field]:
    for name, wanted in truth.header.items():
        yield Field(name, wanted, HEADER[name](decision))


def _acts(decision: Decision, truth: Truth) -> Iterator[Field]:
    if truth.acted is not None:
        asked = {one.number: one.whole is not None for one in truth.acted}
        found = [(e.kind, e.target.number, e.whole) for e in decision.effects]
        read = tuple((kind, number, whole if asked.get(number, True) else None) for kind, number, whole in found)
        yield Field("effects", tuple((one.kind, one.number, one.whole) for one in truth.acted), read)
    named = {one.recipient.name.value for one in decision.mentions}
    for name in truth.named:
        yield Field("named", name, name if name in named else None)
