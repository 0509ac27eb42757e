"""Text by an encoding, word for word: what is Unicode already stays."""

from ingest.encoding_case import restore
from ingest.encoding_tables import OPTIONAL_HYPHEN, read_as
from ingest.encoding_words import LONGEST, WORD, Kind, compare, marked, read_word, weigh


def read_text(text: str, encoding: str, capitals: bool = False) -> str:
    """The text by an encoding, empty for Unicode; `capitals` for a font that draws small letters as capitals.

    Where some words are Unicode, those that could be either follow the nearest word that tells.
    """
    if not encoding:
        return text.replace(OPTIONAL_HYPHEN, "")
    words = WORD.findall(text)
    kept = [False] * len(words)
    if not weigh(marked(text), encoding).pure:
        kept = _kept([compare(word, encoding) if len(word) <= LONGEST else "" for word in words])
    pieces = WORD.split(text)
    parts = [pieces[0]]
    for word, keep, blank in zip(words, kept, pieces[1:], strict=True):
        read = word if keep else read_word(word, encoding) if len(word) <= LONGEST else read_as(word, encoding)
        parts += [read.upper() if capitals and not keep else read, blank]
    return restore("".join(parts), encoding)


def _kept(kinds: list[Kind]) -> list[bool]:
    """Which words stay: those that Unicode alone explains, and the undecided ones nearest to them."""
    told = [{"pro": False, "con": True, "unicode": True}.get(kind) for kind in kinds]
    known = [at for at, each in enumerate(told) if each is not None]
    kept = []
    nearest = 0
    for at, each in enumerate(told):
        while nearest + 1 < len(known) and abs(known[nearest + 1] - at) < abs(known[nearest] - at):
            nearest += 1
        kept.append(bool(told[known[nearest]] if each is None and known else each))
    return kept
