"""What the second reader of a scanned page saw where it differed from the first."""

from bisect import bisect_right

from ingest.document import Document, blocks


class SecondReadings:
    """Look-ups in one document: its blocks are walked once."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._blocks = blocks(document)
        self._starts = [placed.start for placed in self._blocks]

    def find(self, start: int, end: int) -> tuple[str, ...]:
        """A stretch of the text as both readers saw it, the first one first; nothing where they agreed."""
        pieces: list[str] = []
        at, before = start, ""
        for placed in self._blocks[max(0, bisect_right(self._starts, start) - 1) :]:
            if placed.start >= end:
                break
            for span in placed.block.spans:
                first, last = placed.start + span.start, placed.start + span.end
                if span.other and start <= first and last <= end and first >= at:
                    # A word of the second reader that reaches over several of the first one's stands at each of them.
                    pieces += [self._text[at:first], span.other] if span.other != before else []
                    at = last
                before = span.other
        if not pieces:
            return ()
        both = self._text[start:end], "".join([*pieces, self._text[at:end]])
        return tuple(dict.fromkeys(" ".join(text.split()) for text in both))
