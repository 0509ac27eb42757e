"""What extract hands on: a decision made of facts, each with the words it was read from.

Terms: Nghị định 30/2020/NĐ-CP, Phụ lục I (parts of a document); Luật 06/2022/QH15 (awards and titles).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from extract.facts import Fact as Fact
from extract.facts import Quote as Quote
from extract.planned import Deadline as Deadline
from extract.planned import Every as Every
from extract.planned import Movement as Movement
from extract.planned import Plan as Plan
from extract.planned import Target as Target
from extract.planned import Task as Task
from ingest.document import Document

RecipientKind = Literal["ca-nhan", "tap-the", "ho-gia-dinh", "doanh-nghiep"]
EffectKind = Literal["revokes", "corrects", "replaces", "supplements"]
WitnessField = Literal["number", "issued_on", "issuer", "signer"]
WitnessKind = Literal[
    "number-line", "date-line", "header", "authority-line", "title", "annex-heading", "e-signature", "signature",
    "closing", "file-name",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Details:
    """What the paper tells of a person besides: `sex` is `nam` or `nu`, `ethnic_group` the group's official name."""

    sex: Fact[str] | None = None
    birth_year: Fact[int] | None = None
    ethnic_group: Fact[str] | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is commended. `name` is bare for a person and whole for a collective (contract, award export)."""

    kind: RecipientKind
    name: Fact[str]
    honorific: Fact[str] | None = None
    position: Fact[str] | None = None
    unit: Fact[str] | None = None
    details: Details = Details()


@dataclass(frozen=True, slots=True)
class Award:
    """What is granted: the catalogue's code, the name shown and the level (taxonomy §1)."""

    code: str
    name: str
    level: str | None


@dataclass(frozen=True, slots=True)
class Merit:
    """Why. `years` are the first and the last year of the achievement; `bonus` is in đồng."""

    reason: Fact[str] | None = None
    years: Fact[tuple[int, int]] | None = None
    period_text: str | None = None
    occasion: Fact[str] | None = None
    movement: Fact[str] | None = None
    bonus: Fact[int] | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is uncertain: the field (`number`, `name` …), a code, a Vietnamese sentence and the words if any.

    English comes from the code where it is shown (commands).
    """

    field: str
    code: str
    reason: str
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Witness:
    """A place that says what a document's number, day, body or signer is.

    `value` is null where the place is there but was not read; `words` are its own, `quote` is null for the name of the
    file, whose words stand in no text. `confidence` is how surely the words were read; `agrees` tells whether it speaks
    for the value that stands.
    """

    field: WitnessField
    kind: WitnessKind
    value: str | date | None
    words: str
    quote: Quote | None
    confidence: float
    agrees: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks against an award, each from 0 (nothing) to 1.

    `unread`, `award_unread`: how unsure the least sure word of the name, of the award is on the image. `rule`: how
    unsure the rules are that found them. `strange`: the name is none that persons or bodies have. `unusual`: how likely
    a part of a person's name on an image is another one with the same letters, which many more bear. `unlike`: it is
    told otherwise than its neighbours in the list (no position where they have one). `miscounted`: more of its kind
    were read than the decision states, `short`: fewer. `crowded`: its words hold what belongs to no name. `misfit`: the
    award is not for its kind of recipient. `undecided`: how unsure the decision's number is. `scanned`: it was read
    from an image at all.
    """

    unread: float = 0.0
    award_unread: float = 0.0
    rule: float = 0.0
    strange: float = 0.0
    unusual: float = 0.0
    unlike: float = 0.0
    miscounted: float = 0.0
    short: float = 0.0
    crowded: float = 0.0
    misfit: float = 0.0
    undecided: float = 0.0
    scanned: float = 0.0


@dataclass(frozen=True, slots=True)
class Commendation:
    """One recipient is granted one award. `quote` covers the list item or the table row; `evidence` is what its
    confidence rests on."""

    recipient: Recipient
    award: Fact[Award]
    merit: Merit
    quote: Quote
    confidence: float
    posthumous: bool = False
    doubts: tuple[Doubt, ...] = ()
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a decision grants to those who stand in a list of its own file: the award, for what, to which kind (null
    where every kind gets the same), and the numbers of the lists that it names."""

    award: Fact[Award]
    merit: Merit
    kind: RecipientKind | None = None
    lists: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Count:
    """How many recipients of one kind the words state; of all kinds together where `joint` («06 tập thể, cá nhân»)."""

    kind: RecipientKind
    number: int
    quote: Quote
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a document that grants nothing (a proposal, minutes, a report)."""

    recipient: Recipient
    award: Fact[Award] | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: `capacity` is «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH» as normal words, or null."""

    name: Fact[str]
    position: Fact[str] | None = None
    capacity: Fact[str] | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A document named in the text, with what the text says of it."""

    number: str
    quote: Quote
    type: str | None = None
    issued_on: date | None = None
    issuer: str | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What this decision does to an earlier one, named by its number.

    `whole` is false where it speaks of some of its awards only: those of the `mentions` of this decision.
    """

    kind: EffectKind
    target: Citation
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """All that was read from one document, of whatever type; `type` is the slug of its tên loại.

    `period` is the span of years a plan covers. Only types that grant carry `commendations`. `witnesses` are all places
    that say what number, day, body and signer are, those that contradict included. `offers` stand where the decision
    names nobody: its list is in a file of its own, and `counted` says how many are in it; `waiting` are those of such a
    list that only mentions until the decision is in, which says what they are granted, and `annex_number` says which of
    the decision's lists it is.
    """

    document: Document
    type: Fact[str] | None = None
    number: Fact[str] | None = None
    issued_on: Fact[date] | None = None
    issuer: Fact[str] | None = None
    place: Fact[str] | None = None
    subject: Fact[str] | None = None
    signer: Signer | None = None
    period: Fact[tuple[int, int]] | None = None
    cited: tuple[Citation, ...] = ()
    effects: tuple[Effect, ...] = ()
    commendations: tuple[Commendation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    plan: Plan | None = None
    offers: tuple[Offer, ...] = ()
    counted: tuple[Count, ...] = ()
    waiting: tuple[Commendation, ...] = ()
    annex_number: Fact[str] | None = None
