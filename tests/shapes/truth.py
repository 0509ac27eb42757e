"""What a drawn paper says, as it was drawn: for the comparison with what is read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ingest.document import Document
from tests.texts import Rows, typed


@dataclass(frozen=True, slots=True)
class Told:
    """An award. `facts` are what is asked of it beside name and code: a fact that is not there is not compared."""

    name: str
    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Acted:
    """What the paper does to an earlier one; `whole` is null where it may be told either way."""

    kind: str
    number: str
    whole: bool | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """All that is asked of a paper: its awards; its header, its effects and those named without an award where given.

    `style` says in a word or two how the paper was drawn.
    """

    told: tuple[Told, ...] = ()
    header: Mapping[str, Any] = field(default_factory=dict)
    acted: tuple[Acted, ...] | None = None
    named: tuple[str, ...] = ()
    style: str = ""


Shape = tuple[Document, Truth]


def shape(lines: Sequence[str | Rows], told: Sequence[Told], *style: str) -> Shape:
    """A paper typed of lines and tables that grants what is told."""
    return typed(*lines), Truth(tuple(told), style=" ".join(style))
