"""A decision as what a reading process hands to the one that writes: no database, which readers need not load."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePath

from extract.decision import Commendation, Decision
from ingest.document import Source
from store import offer_rows
from store.plan_rows import ItemRows, plan_rows
from store.rows import Row, Rows


@dataclass(frozen=True, slots=True)
class AwardRows:
    """One award as the rows that keep it, without the ids they refer to."""

    row: Row
    words: Row
    facts: list[Row]
    doubts: list[Row]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A decision as the rows that keep it: what a reading process hands to the one that writes.

    It is far smaller than the decision, and making it takes the writer no time. `pages` counts those that were read.
    """

    source: Row
    document: Row
    facts: list[Row]
    mentions: list[Row]
    citations: list[Row]
    doubts: list[Row]
    awards: list[AwardRows]
    pages: int
    plan: list[ItemRows] | None = None

    @property
    def sha256(self) -> str:
        return str(self.source["sha256"])


def prepare(decision: Decision, container: str = "") -> Prepared:
    """The rows of a decision; a pure function, as costly as the document is long. `container`: what its file lay in."""
    rows = Rows(decision)
    return Prepared(
        _source(decision, container),
        rows.document(),
        [*rows.document_facts(), *offer_rows.rows(rows)],
        [rows.mention(item) for item in decision.mentions],
        rows.citations(),
        [rows.doubt(item) for item in decision.doubts],
        [_award(rows, item) for item in (*decision.commendations, *decision.waiting)],
        len(decision.document.pages),
        plan_rows(decision),
    )


def _award(rows: Rows, item: Commendation) -> AwardRows:
    doubtful = [rows.doubt(doubt) for doubt in item.doubts]
    return AwardRows(rows.commendation(item), rows.words(item), rows.award_facts(item), doubtful)


_CONTAINERS = (
    ".zip", ".eml", ".mht", ".mhtml", ".tar", ".gz", ".tgz", ".bz2", ".tbz", ".tbz2", ".xz", ".txz", ".pdf", ".docx",
    ".doc", ".xlsx", ".xls", ".rtf", ".odt",
)  # fmt: skip
"""Endings of files that have others in them; a folder is hardly called so."""

_DIVIDER = re.compile(r"\\(?!udc[0-9a-f]{2})")
"""Between folders of Windows; «\\udcea» stands for a byte of a name that is no letter (`store.discover.written`)."""


def file_name(path: str, container: str = "") -> str:
    """The name a file is shown by, NFC: its own, and for a member of a container «archive.zip/member».

    Where the path of the outermost `container` is not known, endings tell it.
    """
    parts = _parts(path)
    if container and path.startswith(container):
        return unicodedata.normalize("NFC", "/".join(parts[len(_parts(container)) - 1 :]))
    start = next((i for i, part in enumerate(parts[:-1]) if part.lower().endswith(_CONTAINERS)), len(parts) - 1)
    return unicodedata.normalize("NFC", "/".join(parts[start:]))


def _parts(path: str) -> tuple[str, ...]:
    return PurePath(_DIVIDER.sub("/", path)).parts


def _source(decision: Decision, container: str) -> Row:
    source: Source = decision.document.source
    notices = [[notice.page, notice.code, notice.text] for notice in decision.document.notices]
    return {
        "path": source.path,
        "name": file_name(source.path, container),
        "sha256": source.sha256,
        "media_type": source.media_type,
        "size": source.size,
        "notices": notices,
    }
