"""A value with the words it was read from: what every part of a decision is made of."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Quote:
    """The words a fact was read from: offsets into `Document.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value with its words, the rule that found it and a confidence from 0 to 1."""

    value: T
    quote: Quote
    rule: str
    confidence: float = 1.0
