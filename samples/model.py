"""What a made document consists of, and the truth about it: the hand-over between layouts and renderers.

Lengths are millimetres on A4, sizes are points. Terms: NĐ 30/2020/NĐ-CP, Phụ lục I.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Align = Literal["left", "center", "right", "justify"]
Kind = Literal["docx", "doc", "pdf", "scan", "worn"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. `pen` marks words written by hand: a scan draws them with strokes, other kinds type them."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    pen: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `indent` moves all of it, `first` its first line; `before` is the space above."""

    runs: tuple[Run, ...]
    align: Align = "justify"
    indent: float = 0.0
    first: float = 10.0
    before: float = 1.6
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The two columns at the top: who issues (left, with the number) and the national or Party heading (right)."""

    left: tuple[tuple[Run, ...], ...]
    right: tuple[tuple[Run, ...], ...]
    split: float = 0.42
    """Share of the text width that the left column takes."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `across` and `down` are how many columns and rows it covers."""

    text: str
    across: int = 1
    down: int = 1
    align: Align = "left"
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table. `widths` are shares of the text width; `head` rows come first and repeat on each page if asked.

    `split_rows` lets a page break cut a row in two.
    """

    widths: tuple[float, ...]
    head: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    repeat_head: bool = True
    split_rows: bool = False
    size: float = 12.0


@dataclass(frozen=True, slots=True)
class Signature:
    """Nơi nhận on the left; capacity, position and name on the right, with room for stamp and hand."""

    distribution: tuple[str, ...]
    lines: tuple[str, ...]
    name: str
    typed_signed: bool = False
    """«(Đã ký)» stands where the hand would be."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page. `stamped`: a scan carries the seal over the heading there."""

    stamped: bool = True


Part = Paragraph | Header | Table | Signature | PageBreak


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to render. `stamp` is the text of its seal, empty for none; `esign` the words of an e-signature."""

    parts: tuple[Part, ...]
    size: float = 13.0
    stamp: str = ""
    esign: tuple[str, ...] = ()
    margins: tuple[float, float, float, float] = (20.0, 17.0, 20.0, 30.0)
    """Top, right, bottom, left."""


@dataclass(frozen=True, slots=True)
class TruthDocument:
    """What the header and the signature say, in the terms of the award export."""

    type: str
    number: str | None
    issued_on: str | None
    agency: str | None
    place: str | None
    title: str | None
    signer: str | None = None
    signer_position: str | None = None
    signer_capacity: str | None = None


@dataclass(frozen=True, slots=True)
class TruthRecipient:
    """Who is commended; `position` and `unit` are null for a collective."""

    kind: Literal["ca-nhan", "tap-the", "ho-gia-dinh", "doanh-nghiep"]
    name: str
    honorific: str | None = None
    position: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class TruthAward:
    """One recipient and one award (its code); `years` are the first and the last year of the achievement."""

    recipient: TruthRecipient
    award: str | None
    years: tuple[int, int] | None = None
    reason: str | None = None
    occasion: str | None = None
    bonus_vnd: int | None = None
    posthumous: bool = False
    status: Literal["valid", "draft", "reported"] = "valid"

    def as_json(self) -> dict[str, Any]:
        """The award as the export writes it: `award` is an object with its code."""
        return {**asdict(self), "award": {"code": self.award} if self.award else None}


@dataclass(frozen=True, slots=True)
class TruthTask:
    """A task of a plan: words of its own, who is responsible, who helps, the last days (ISO)."""

    words: str
    leads: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    latest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TruthTarget:
    """A number that a plan wants to reach: least and most, null where open."""

    least: float | None
    most: float | None
    percent: bool = False


@dataclass(frozen=True, slots=True)
class TruthPlan:
    """What a plan wants: its tasks, its targets and the movements that it launches."""

    tasks: tuple[TruthTask, ...] = ()
    targets: tuple[TruthTarget, ...] = ()
    movements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Truth:
    """All that a reader should find in one made document.

    `mentions` are names in a document that grants nothing; `revokes`, `corrects` and `replaces` the numbers on which it
    has that effect; `period` the years of a plan. `handwritten` names the fields that a scan shows only in pen: null is
    then as right as the value.
    """

    document: TruthDocument
    awards: tuple[TruthAward, ...] = ()
    cites: tuple[str, ...] = ()
    mentions: tuple[TruthAward, ...] = ()
    revokes: tuple[str, ...] = ()
    period: tuple[int, int] | None = None
    handwritten: tuple[str, ...] = ()
    corrects: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    plan: TruthPlan | None = None

    def as_json(self) -> dict[str, Any]:
        """The record beside the file, as JSON types; `corrects`, `replaces` and `plan` only where there are any."""
        acts: dict[str, Any] = {"corrects": list(self.corrects), "replaces": list(self.replaces)}
        acts["plan"] = asdict(self.plan) if self.plan else None
        return {
            "document": asdict(self.document),
            "awards": [award.as_json() for award in self.awards],
            "mentions": [award.as_json() for award in self.mentions],
            "cites": list(self.cites),
            "revokes": list(self.revokes),
            "period": list(self.period) if self.period else None,
            "handwritten": list(self.handwritten),
            **{name: told for name, told in acts.items() if told},
        }


@dataclass(frozen=True, slots=True)
class Made:
    """A paper and the truth about it."""

    paper: Paper
    truth: Truth
    notes: tuple[str, ...] = field(default=())


def line(
    text: str,
    align: Align = "justify",
    *,
    bold: bool = False,
    italic: bool = False,
    first: float | None = None,
    before: float = 1.6,
    indent: float = 0.0,
    size: float | None = None,
) -> Paragraph:
    """A paragraph in one style; centred ones have no first-line indent."""
    if first is None:
        first = 10.0 if align == "justify" else 0.0
    return Paragraph((Run(text, bold, italic),), align, indent, first, before, size)


def rich(runs: Sequence[Run | str], align: Align = "justify", **style: float) -> Paragraph:
    """A paragraph of several styles; plain strings are plain runs."""
    first = style.pop("first", 10.0 if align == "justify" else 0.0)
    return Paragraph(tuple(r if isinstance(r, Run) else Run(r) for r in runs), align, first=first, **style)
