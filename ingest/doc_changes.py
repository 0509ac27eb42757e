"""Reads lists of property changes, those of Word 97 and of Word 6 and 95 alike, and not without end.

A small file can name the same long list again and again; a sound one needs a few changes for each of its formats.
"""

from collections.abc import Iterator

from ingest.doc_sprms import Change, changes
from ingest.doc_word95 import changes_95
from ingest.errors import OversizedSource
from ingest.limits import MAX_DOC_CHANGES


class Changes:
    """The changes of any list of one file, by calling it; OversizedSource where they become too many."""

    def __init__(self, word_97: bool) -> None:
        self._read = changes if word_97 else changes_95
        self._left = MAX_DOC_CHANGES

    def __call__(self, grpprl: bytes) -> Iterator[Change]:
        for change in self._read(grpprl):
            self._left -= 1
            if self._left < 0:
                raise OversizedSource(f"> {MAX_DOC_CHANGES // 10**6} triệu định dạng (million formats)")
            yield change
