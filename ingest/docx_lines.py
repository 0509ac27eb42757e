"""The lines of a Word file's paragraphs in Unicode.

Text older than Unicode is converted with the whole file in view, since short lines are settled by those near them:
such a file is walked once more for its lines before it is read for good.
"""

from collections.abc import Sequence

from ingest.broken_lines import parted
from ingest.encoding_proof import all_as_unicode, doubted
from ingest.encoding_tables import OPTIONAL_HYPHEN
from ingest.encoding_words import doubtful
from ingest.encodings import Converted, Run, convert_lines
from ingest.text import normalise


class Lines:
    """Makes the lines of paragraphs, which must be asked in the order of the text."""

    def __init__(self, gather: bool = False, given: Sequence[Converted] | None = None) -> None:
        """`gather`: keep what there is to convert; `given`: what that became, line for line."""
        self._gather = gather
        self._given = None if given is None else iter(given)
        self.gathered: list[list[Run]] = []
        self.old = False
        """Whether text older than Unicode turned up in fonts that do not tell."""

    def of(self, text: str, runs: Sequence[Run]) -> list[Converted]:
        """The lines of a paragraph, parted where they are broken by hand; `runs` is its text by fonts or empty."""
        texts = text.split("\n")
        if self._given is not None:
            return [next(self._given) for _ in texts]
        if self._gather:
            self.gathered += parted(runs) if runs else ([Run(each)] for each in texts)
        elif not self.old and doubtful(text):
            self.old = any(line.encoding for line in convert_lines(texts))
        if OPTIONAL_HYPHEN in text:
            texts = text.replace(OPTIONAL_HYPHEN, "").split("\n")
        return [Converted(normalise(each)) for each in texts]

    @property
    def by_fonts(self) -> bool:
        """Whether the lines are gathered or given, so that `plain` will not do."""
        return self._gather or self._given is not None

    def plain(self, texts: Sequence[str]) -> list[str]:
        """Unbroken lines of a file whose fonts do not tell; the same as `of` makes of each."""
        if not self.old:
            self.old = any(convert_lines([texts[at]])[0].encoding for at in doubted(texts))
        return all_as_unicode(texts)


def labelled(label: str, lines: list[Converted]) -> list[Converted]:
    """The lines of a list item with its label before the first; a label alone is a line too."""
    first = lines[0] if lines else Converted("")
    original = first.original and f"{label} {first.original}"
    return [Converted(normalise(f"{label} {first.text}"), original, first.encoding), *lines[1:]]
