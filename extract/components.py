"""The components of the spaCy pipeline, registered as `sovang_*`: each reads one part of the document.

A component takes the `Reading` that travels in `Doc.user_data`, fills its own fields of it and marks the words.
"""

from collections.abc import Callable
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from extract import (
    award_doubts,
    bonus_doubts,
    citations,
    closings,
    commending,
    confidence,
    counts,
    effects,
    grants,
    header,
    issuer,
    lexicon,
    lost_columns,
    mentions,
    numbering,
    official_letters,
    one_paragraph,
    other_papers,
    own_lists,
    parts,
    personal,
    plan,
    plan_doubts,
    press,
    press_homes,
    print_view,
    secrecy,
    signing,
    spelling,
    stated,
    terms,
    untitled,
)
from extract.decision import Quote
from extract.number_places import LISTS
from extract.passage import Passage, passage
from extract.reading import Reading, of_text
from extract.witnesses import Eyes
from ingest.places import Places

NAMES = (
    "sovang_parts",
    "sovang_header",
    "sovang_signature",
    "sovang_citations",
    "sovang_awards",
    "sovang_recipients",
    "sovang_merit",
    "sovang_plan",
    "sovang_spans",
)
"""The components in their order."""

DRAWING = ("sovang_awards", "sovang_spans")
"""Those that only mark words: nobody needs them who wants the facts alone."""

KEY = "sovang"
"""The key of the reading in `Doc.user_data`, and the name of the span group with every fact's words."""


def reading_of(doc: Doc) -> Reading:
    """The reading that travels with a doc; one of the bare text where the doc was made of no document."""
    if KEY not in doc.user_data:
        document = of_text(doc.text)
        doc.user_data[KEY] = Reading(document, Places(document))
    reading: Reading = doc.user_data[KEY]
    return reading


def component(name: str) -> Callable[[Callable[[Reading], None]], Callable[[Doc], Doc]]:
    """Register a function over the reading as a component of the pipeline."""

    def register(read: Callable[[Reading], None]) -> Callable[[Doc], Doc]:
        def run(doc: Doc) -> Doc:
            read(reading_of(doc))
            return doc

        Language.component(name, func=run)
        return run

    return register


@component("sovang_parts")
def read_parts(reading: Reading) -> None:
    """Header, title, bases, articles, foot and annexes."""
    cut = official_letters.recut(untitled.recut(parts.cut(reading.document)))
    reading.parts = one_paragraph.recut(reading.document, cut)


@component("sovang_header")
def read_header(reading: Reading) -> None:
    """Type, number, date, issuing body, place and title."""
    cut = reading.parts
    annexes = tuple(passage(reading.document.text, a.heading[0].start, a.heading[-1].end) for a in cut.annexes)
    reading.behind = behind = other_papers.find(cut, reading.document)
    text = header.HeaderText(
        secrecy.unmarked(reading.passages(cut.header)),
        reading.passages(cut.title),
        (*reading.passages(cut.authority), *one_paragraph.authority(reading.document, cut)),
        _foot(reading),
        tuple(annex for annex in annexes if not behind or annex.start < behind[0].start),
        reading.document.text,
        reading.document.source.path,
    )
    reading.view = print_view.read(reading.document) if cut.title else print_view.View()
    found = print_view.completed(header.read(text, Eyes(reading.places)), reading.view)
    subject, doubts = spelling.mend_fact(found.subject, "subject", reading.printed)
    reading.header = found = replace(found, subject=subject)
    others = other_papers.doubts(behind, reading.number)
    reading.doubts += (*found.doubts, *others, *doubts, *secrecy.doubts(reading.document, cut))
    reading.witnesses += found.witnesses
    reading.mark_facts(DOCUMENT=found.number, UNIT=found.issuer, PLACE=found.place, DATE=found.issued_on)


def _foot(reading: Reading) -> tuple[Passage, ...]:
    """The lines of the foot, with the closing day that stands behind the last article's words."""
    cut = reading.parts
    last = reading.passages((cut.articles[-1].blocks if cut.articles else cut.body)[-1:])
    glued = closings.day_at_the_end(last[0]) if last else None
    return (*([glued] if glued else []), *reading.passages(cut.foot))


@component("sovang_signature")
def read_signature(reading: Reading) -> None:
    """Who signed and in what capacity."""
    cut, persons = reading.parts, reading.header.signed.persons
    found = signing.read(reading.passages(cut.foot), persons, bool(cut.title), Eyes(reading.places))
    reading.signer = found.fact or reading.view.signer
    reading.doubts += found.doubts
    reading.witnesses += found.witnesses
    if reading.signer:
        reading.mark_facts(PERSON=reading.signer.name, POSITION=reading.signer.position)


@component("sovang_citations")
def read_citations(reading: Reading) -> None:
    """The documents cited, and what an article does to an earlier decision."""
    cut = reading.parts
    start = min((p.start for p in (*cut.title, *cut.bases, *cut.body)), default=0)
    end = cut.foot[0].start if cut.foot else len(reading.document.text)
    text = passage(reading.document.text, start, max(start, end))
    reading.cited = citations.read(text, reading.number, _homes(reading))
    if reading.type in terms.granting_types():
        reading.effects = effects.effects(reading.ground)
    for cited in reading.cited:
        reading.mark(cited.quote, "DOCUMENT")


def _homes(reading: Reading) -> tuple[str, ...]:
    """The places that «UBND tỉnh» means in this paper: that of its own body, of an article those it speaks of."""
    if reading.type == press.SLUG:
        return press_homes.read(reading.document.text)
    home = issuer.home_of(reading.issuer) if reading.issuer else None
    return (home,) if home else ()


@component("sovang_awards")
def read_awards(reading: Reading) -> None:
    """Every award phrase of the text; none goes on from one paragraph into the next."""
    at = 0
    for line in reading.document.text.split("\n"):
        for match in lexicon.find_awards(line):
            reading.mark(Quote(at + match.start, at + match.end), "AWARD")
        at += len(line) + 1


@component("sovang_recipients")
def read_recipients(reading: Reading) -> None:
    """Who is granted what in a decision; who is named in a document that grants nothing."""
    if reading.type in terms.granting_types():
        granted = grants.granted(reading.ground)
        reading.granted, strays = other_papers.parted(granted, reading.behind, reading.ground, reading.number)
        reading.mentions = named = (*effects.affected(reading.ground), *strays)
        reading.stated, reading.counted = stated.read(reading.ground, reading.granted)
        reading.doubts += (*counts.doubts(reading.stated, reading.counted),)
        reading.marks += [(count.quote, "COUNT") for count in reading.stated]
    elif reading.type == press.SLUG:
        reading.granted = press.granted(reading.ground)
        reading.mentions = named = press.mentions(reading.ground, reading.granted)
    else:
        reading.granted = own_lists.granted(reading.ground) if reading.type in LISTS else ()
        named, doubts = own_lists.others(reading.ground) if reading.granted else (mentions.mentions(reading.ground), ())
        reading.doubts += doubts
        reading.mentions = () if reading.type is None else named
    for who in (*(g.recipient for g in reading.granted), *(m.recipient for m in named)):
        reading.mark(who.name.quote, "PERSON" if who.kind == "ca-nhan" else "UNIT")
        reading.mark_facts(POSITION=who.position, UNIT=who.unit)


@component("sovang_merit")
def read_merit(reading: Reading) -> None:
    """The commendations: each recipient's award with reason, years, occasion and bonus."""
    printed, number = reading.printed, reading.header.number
    unread = numbering.UNREAD in {doubt.code for doubt in reading.doubts}
    decided = number.confidence if number else confidence.UNREAD_NUMBER if unread else 1.0
    eyes = commending.Eyes(reading.sure, printed.sure, reading.scanned, decided, reading.issuer)
    given = commending.commendations(reading.granted, counts.miscounted(reading.stated, reading.counted), eyes)
    text, mended = reading.document.text, [spelling.mend_commendation(one, printed) for one in given]
    reading.commendations = personal.told(text, lost_columns.doubted(text, mended), reading.ground.issued_on)
    if reading.type in terms.granting_types():
        reading.doubts += award_doubts.against_title(reading.header.subject, reading.commendations, reading.issuer)
        reading.doubts += bonus_doubts.read(passage(text), reading.commendations)
    for merit in (one.merit for one in reading.commendations):
        reading.mark_facts(YEARS=merit.years, MONEY=merit.bonus, MOVEMENT=merit.movement)


@component("sovang_plan")
def read_plan(reading: Reading) -> None:
    """What a plan wants: its years, purpose, targets, tasks and movements."""
    ground, head = reading.ground, reading.header.subject
    found = plan.read(plan.Ground(ground.document, ground.parts, reading.type, head, ground.issued_on, reading.cited))
    if found is None:
        return
    reading.plan, reading.period = found.plan, found.period
    reading.doubts += (*plan_doubts.read(found.plan, reading.sure),)
    reading.mark_facts(YEARS=found.period)
    reading.marks += [(u.quote, "UNIT") for task in found.plan.tasks for u in (*task.leads, *task.supports)]


@Language.component("sovang_spans")  # type: ignore[untyped-decorator]
def mark_spans(doc: Doc) -> Doc:
    """The marked words as spans of the group, and as entities where they do not overlap.

    The reading leaves the doc, which can then be stored and sent as any other.
    """
    reading = reading_of(doc)
    reading.mark_words(doc.text)
    marks = dict.fromkeys((q.start, q.end, label) for q, label in reading.marks)
    spans = [doc.char_span(a, b, label=label, alignment_mode="expand") for a, b, label in marks]
    found = [span for span in spans if span is not None]
    doc.spans[KEY] = found
    doc.ents = filter_spans(found)
    del doc.user_data[KEY]
    return doc
