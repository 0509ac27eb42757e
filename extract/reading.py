"""What the components of the pipeline have read so far of one document; it travels in the `Doc`."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from extract import counts, merit, movements, places
from extract.dates import find_dates, find_spans
from extract.decision import Citation, Commendation, Count, Doubt, Effect, Fact, Mention, Plan, Quote, Signer, Witness
from extract.grants import Ground
from extract.header import Header
from extract.lists import Granted
from extract.numbers import find_numbers
from extract.parts import Parts, block_passage
from extract.passage import Passage, passage
from extract.print_view import View
from extract.spelling import Print
from extract.witnesses import Eyes
from ingest.document import Block, Document, Page, PlacedBlock, Source, compose
from ingest.places import Places
from ingest.text import fold


@dataclass(slots=True)
class Reading:
    """Each component fills its own fields; `marks` are the words and labels that become spans.

    `behind` are the number lines of further papers in the same file; `counted` those granted whom `stated` counts.
    """

    document: Document
    places: Places
    parts: Parts = field(default_factory=Parts)
    header: Header = field(default_factory=Header)
    view: View = field(default_factory=View)
    signer: Signer | None = None
    cited: tuple[Citation, ...] = ()
    effects: tuple[Effect, ...] = ()
    behind: tuple[Passage, ...] = ()
    granted: tuple[Granted, ...] = ()
    stated: tuple[Count, ...] = ()
    counted: tuple[Granted, ...] = ()
    commendations: tuple[Commendation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    plan: Plan | None = None
    period: Fact[tuple[int, int]] | None = None
    marks: list[tuple[Quote, str]] = field(default_factory=list)

    def sure(self, quote: Quote) -> float:
        """The lowest confidence of the words of a quote."""
        return self.places.find(quote.start, max(quote.end, quote.start + 1)).confidence

    def scanned(self, quote: Quote) -> bool:
        """Whether the words of a quote were read from an image."""
        return self.places.find(quote.start, max(quote.end, quote.start + 1)).origin == "ocr"

    @property
    def printed(self) -> Print:
        """The text with the posteriors of its words."""
        return Print(self.document.text, Eyes(self.places))

    @property
    def type(self) -> str | None:
        """The slug of the document's type."""
        return self.header.type.value if self.header.type else None

    @property
    def number(self) -> str | None:
        """The document's own number."""
        return self.header.number.value if self.header.number else None

    @property
    def issuer(self) -> str | None:
        """The body that issued it."""
        return self.header.issuer.value if self.header.issuer else None

    @property
    def ground(self) -> Ground:
        """What the grants are read on."""
        subject, day = self.header.subject, self.header.issued_on
        title = subject.value if subject else None
        return Ground(self.document, self.parts, self.issuer, title, day.value if day else None)

    def passages(self, placed: Iterable[PlacedBlock]) -> tuple[Passage, ...]:
        """Blocks as passages."""
        return tuple(block_passage(self.document, block) for block in placed)

    def mark_words(self, text: str) -> None:
        """Mark what stands anywhere in the text, also what is no fact: whole dates, spans of years, document numbers,
        movements, sums of money, numbers of people, and places named with their kind."""
        folded, whole = fold(text), passage(text)
        self.marks += [(Quote(found.start, found.end), "YEARS") for found in find_spans(folded)]
        self.marks += [(words.quote, "MONEY") for words in merit.sums(whole)]
        self.marks += [(count.quote, "COUNT") for count in counts.find(whole)]
        self.marks += [(Quote(place.start, place.end), "PLACE") for place in places.mentioned(text)]
        self.marks += [(Quote(found.start, found.end), "DATE") for found in find_dates(folded)]
        self.marks += [(Quote(found.start, found.end), "DOCUMENT") for found in find_numbers(text)]
        self.marks += [(fact.quote, "MOVEMENT") for fact in movements.find(whole)]

    def mark(self, quote: Quote, label: str) -> None:
        """Remember words under a label."""
        if quote.end > quote.start:
            self.marks.append((quote, label))

    def mark_facts(self, **labelled: Fact[Any] | None) -> None:
        """Remember the words of facts, each under its label; null facts have none."""
        for label, fact in labelled.items():
            if fact is not None:
                self.mark(fact.quote, label)


def of_text(text: str) -> Document:
    """A text as a document without pages: each line is a paragraph, offsets are those of the text."""
    pages = (Page(None, tuple(Block(line) for line in text.split("\n"))),)
    data = text.encode("utf-8", "surrogatepass")
    return Document(Source("", sha256(data).hexdigest(), "text/plain", len(data)), pages, compose(pages))
