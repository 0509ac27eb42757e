"""Frozen dataclasses made quickly behave as the ones that `dataclasses` makes."""

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from ingest.document import Block, Box, Cell, Span
from ingest.frozen import maker, quick


@dataclass(frozen=True, slots=True)
class Plain:
    """A frozen dataclass as it comes."""

    text: str
    box: Box | None = None
    parts: tuple[str, ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class Quick:
    """The same, made quickly."""

    text: str
    box: Box | None = None
    parts: tuple[str, ...] = ()


BOX = Box(0.1, 0.2, 0.3, 0.4)


def test_it_takes_the_arguments_and_defaults_of_the_class() -> None:
    for made, usual in ((Quick("a"), Plain("a")), (Quick("a", BOX, parts=("b",)), Plain("a", BOX, parts=("b",)))):
        assert (made.text, made.box, made.parts) == (usual.text, usual.box, usual.parts)
        assert type(made) is Quick and repr(made) == repr(usual).replace("Plain", "Quick")
    given, kept = (inspect.signature(each).parameters for each in (Quick, Plain))
    assert {name: (p.kind, p.default) for name, p in given.items()} == {
        name: (p.kind, p.default) for name, p in kept.items()
    }
    with pytest.raises(TypeError):
        Quick()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Quick("a", colour="red")  # type: ignore[call-arg]


def test_it_stays_frozen_and_without_a_dict() -> None:
    made = Quick("a")
    with pytest.raises(FrozenInstanceError):
        made.text = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del made.text
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize(
    "made", [Quick("a", BOX), BOX, Span(0, 1, BOX), Block("a", BOX, bold=True), Cell((Block("a"),), 2)], ids=repr
)
def test_equality_hash_copies_and_pickles_are_those_of_a_dataclass(made: object) -> None:
    twin = copy.deepcopy(made)
    assert twin == made and hash(twin) == hash(made) and copy.copy(made) == made
    assert pickle.loads(pickle.dumps(made)) == made
    assert replace(made) == made  # type: ignore[type-var]


def test_a_maker_takes_and_makes_the_same() -> None:
    make = maker(Quick)
    assert make("a") == Quick("a") and type(make("a")) is Quick
    assert make("a", BOX, parts=("b",)) == Quick("a", BOX, ("b",))
    with pytest.raises(FrozenInstanceError):
        make("a").text = "b"  # type: ignore[misc]
    with pytest.raises(TypeError):
        make()  # type: ignore[call-arg]


@dataclass(frozen=True, slots=True)
class Listed:
    """A field that is made anew for each."""

    parts: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Named:
    """A field that is given by its name alone."""

    text: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Unasked:
    """A field that is not given."""

    text: str = field(default="", init=False)


@dataclass(frozen=True, slots=True)
class Checked:
    """One that looks at itself."""

    text: str

    def __post_init__(self) -> None:
        assert self.text


@pytest.mark.parametrize("odd", [Listed, Named, Unasked, Checked])
def test_a_class_that_would_be_made_otherwise_is_refused(odd: type) -> None:
    with pytest.raises(TypeError, match=odd.__name__):
        quick(odd)
