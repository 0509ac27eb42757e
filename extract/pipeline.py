"""The spaCy pipeline; `extract(document) -> Decision`. The only module that the rest needs of this room."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract import components, offers
from extract.decision import Decision
from extract.reading import Reading
from ingest.document import Document
from ingest.places import Places

_TOKEN = re.compile(r"\w+|[^\w\s]|\s")


class Words:
    """The tokenizer: runs of letters and digits, and single marks, so that every fact's ends are token ends.

    spaCy's own rules leave «Thuỷ,» as one token.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def to_disk(self, path: Path, exclude: Sequence[str] = ()) -> None:
        """Nothing to keep: the rule is the code's. spaCy asks every tokenizer."""

    def from_disk(self, path: Path, exclude: Sequence[str] = ()) -> "Words":
        """As it was made."""
        return self

    def to_bytes(self, exclude: Sequence[str] = ()) -> bytes:
        """Nothing to keep."""
        return b""

    def from_bytes(self, data: bytes, exclude: Sequence[str] = ()) -> "Words":
        """As it was made."""
        return self

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        for match in _TOKEN.finditer(text):
            if match[0] == " " and words and not spaces[-1]:
                spaces[-1] = True
                continue
            words.append(match[0])
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)


@spacy.registry.tokenizers("sovang_words")  # type: ignore[untyped-decorator]
def words() -> Any:
    """The maker of the tokenizer, under the name that the pipeline's own file keeps."""
    return lambda nlp: Words(nlp.vocab)


@cache
def pipeline() -> Language:
    """The pipeline with all components, made once a process; `to_disk` and `spacy.load` keep and bring it back."""
    nlp = spacy.blank("xx", config={"nlp": {"tokenizer": {"@tokenizers": "sovang_words"}}})
    nlp.max_length = 50_000_000
    nlp.meta.update(
        name="sovang", description="Reads Vietnamese award decisions: rules, no trained weights.", license="MIT"
    )
    for name in components.NAMES:
        nlp.add_pipe(name)
    return nlp


def read(document: Document) -> Doc:
    """The document's text as a spaCy `Doc` with every fact's words marked, as spans and as entities."""
    doc, _ = _doc(document)
    return pipeline()(doc)


def _doc(document: Document) -> tuple[Doc, Reading]:
    doc = pipeline().make_doc(document.text)
    reading = doc.user_data[components.KEY] = Reading(document, Places(document))
    return doc, reading


def extract(document: Document) -> Decision:
    """All that a document says, as facts with their words. Never fails on odd text: doubts say what is unsure."""
    doc, reading = _doc(document)
    pipeline()(doc, disable=components.DRAWING)  # facts need no spans
    header, waiting = reading.header, offers.waiting(reading)
    return Decision(
        document=document,
        type=header.type,
        number=header.number,
        issued_on=header.issued_on,
        issuer=header.issuer,
        place=header.place,
        subject=header.subject,
        signer=reading.signer,
        period=reading.period,
        cited=reading.cited,
        effects=reading.effects,
        commendations=reading.commendations,
        mentions=reading.mentions,
        doubts=(*reading.doubts, *offers.doubts(waiting)),
        witnesses=reading.witnesses,
        plan=reading.plan,
        offers=offers.offered(reading),
        counted=() if reading.granted else tuple(count for count in reading.stated if not count.joint),
        waiting=waiting,
        annex_number=offers.annex_number(reading),
    )
