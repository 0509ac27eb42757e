"""What was read of a document against what is true, in the terms of the award export."""

from typing import Any

from extract.decision import Decision, Fact
from tests.score.awards import Record, compare_awards
from tests.score.likeness import UNASKED, as_compared, plain
from tests.score.measure import Count, Miss, Tally, of_value, overlap, total
from tests.score.plans import compare_plan

FIELDS = ("type", "number", "issued_on", "agency", "place", "title", "signer", "signer_position", "signer_capacity")
OPEN_PERIOD = ("huong-dan", "chi-thi")
EFFECTS = ("revokes", "corrects", "replaces")


def compare(decision: Decision, truth: Record, file: str) -> Tally:
    """The tally of one document; `truth` is the record beside the made file."""
    return total(part(decision, truth, file) for part in (_fields, compare_awards, _lists, _period, compare_plan))


def unread(truth: Record, file: str, why: str) -> Tally:
    """The tally of a file that could not be read at all: every answer is missing."""
    asked = {name: plain(truth["document"][name]) for name in FIELDS if truth["document"][name] != UNASKED}
    counts = {name: of_value(value, None) for name, value in asked.items()}
    missing = Count(0, 0, len(truth["awards"]))
    return Tally({**counts, "awards": missing, "decided": missing}, (Miss(file, "read", "a decision", why),))


def values(decision: Decision) -> dict[str, str | None]:
    """The fields of the export's `document` object."""
    signer = decision.signer
    found: dict[str, Fact[Any] | None] = {
        "type": decision.type,
        "number": decision.number,
        "issued_on": decision.issued_on,
        "agency": decision.issuer,
        "place": decision.place,
        "title": decision.subject,
        "signer": signer.name if signer else None,
        "signer_position": signer.position if signer else None,
        "signer_capacity": signer.capacity if signer else None,
    }
    return {name: str(fact.value) if fact else None for name, fact in found.items()}


def _fields(decision: Decision, truth: Record, file: str) -> Tally:
    """Each field of the document; a handwritten one that was not read counts neither way."""
    read = values(decision)
    counts, misses = {}, []
    for name in FIELDS:
        wanted, got = truth["document"][name], read[name]
        if wanted == UNASKED or (got is None and name in truth["handwritten"]):
            continue
        counts[name] = of_value(as_compared(name, wanted), as_compared(name, got))
        if as_compared(name, wanted) != as_compared(name, got):
            misses.append(Miss(file, name, wanted, got))
    return Tally(counts, tuple(misses))


def _lists(decision: Decision, truth: Record, file: str) -> Tally:
    """Cited documents, documents acted upon, the names in a paper that grants nothing, and all persons and bodies named."""
    acts = [f"{name} | {plain(n)}" for name in EFFECTS for n in truth.get(name, ())]
    bags = {
        "cited": ({plain(c.number) or "" for c in decision.cited}, {plain(n) or "" for n in truth["cites"]}),
        "effects": ({f"{e.kind} | {plain(e.target.number)}" for e in decision.effects}, set(acts)),
    }
    counts, misses = {}, []
    for name, (found, wanted) in {**bags, **_mentions(decision, truth), **_recipients(decision, truth)}.items():
        counts[name], extra, missing = overlap(found, wanted)
        if name != "recipients":  # told already as an award
            misses += [Miss(file, name, None, words) for words in extra]
            misses += [Miss(file, name, words, None) for words in missing]
    return Tally(counts, tuple(misses))


def _mentions(decision: Decision, truth: Record) -> dict[str, tuple[Any, Any]]:
    found = [f"{m.recipient.kind} | {plain(m.recipient.name.value)}" for m in decision.mentions]
    wanted = [f"{m['recipient']['kind']} | {plain(m['recipient']['name'])}" for m in truth["mentions"]]
    return {"mentions": (found, wanted)} if wanted else {}


def _recipients(decision: Decision, truth: Record) -> dict[str, tuple[Any, Any]]:
    """Who is commended, each once, whatever the award."""
    if any(a.get("status") == "reported" for a in truth["awards"]) or not truth["awards"]:
        return {}
    found = {f"{c.recipient.kind} | {plain(c.recipient.name.value)}" for c in decision.commendations}
    return {
        "recipients": (found, {f"{a['recipient']['kind']} | {plain(a['recipient']['name'])}" for a in truth["awards"]})
    }


def _period(decision: Decision, truth: Record, file: str) -> Tally:
    """The years of a plan; asked of plans and wherever one was read, but of guidance only where the truth gives one."""
    wanted, got = plain(truth["period"]), plain(decision.period.value if decision.period else None)
    if wanted is None and (got is None or truth["document"]["type"] in OPEN_PERIOD):
        return Tally()
    misses = () if wanted == got else (Miss(file, "period", wanted, got),)
    return Tally({"period": of_value(wanted, got)}, misses)
