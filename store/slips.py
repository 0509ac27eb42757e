"""Slips of the fingers in a question: words of the archive that are near a typed one."""

from collections.abc import Iterable
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection, select

from store.query import Term
from store.tables import award_terms

MAX_SLIPS = 2
"""Slips allowed in one question, all words together: a letter missing, added, wrong, or two swapped."""


def near_words(connection: Connection, asked: Iterable[Term]) -> dict[str, tuple[str, ...]]:
    """For each word the words of the index that differ from it by a slip (two from seven letters on)."""
    vocabulary: list[str] = list(connection.scalars(select(award_terms.c.term)))
    return {term.folded: _near(term.folded, vocabulary) for term in asked}


def _near(word: str, vocabulary: list[str]) -> tuple[str, ...]:
    # Two letters have too many neighbours, and a number is never a slip of another one.
    if len(word) < 3 or not word.isalpha():
        return ()
    allowed = 1 if len(word) < 7 else MAX_SLIPS
    found: Any = process.extract(word, vocabulary, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    return tuple(near for near, distance, _ in found if distance and near.isalpha())


def slips(asked: Iterable[Term], text: str) -> int:
    """How many slips the typed words are away from a folded text, each from its nearest word there."""
    words = text.split()
    padded = f" {text} "
    total = 0
    for term in asked:
        if f" {term.folded} " not in padded:
            total += min((OSA.distance(term.folded, word) for word in words), default=len(term.folded))
    return total
