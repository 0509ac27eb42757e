"""What was read against what is true, in the terms of the award export.

An award is right when its recipient's name and kind and its code are right in the same document; a name counts letter
by letter and case by case, in NFC with one tone placement and one kind of apostrophe, dash and quotation mark.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from extract.decision import Commendation, Decision, Fact
from ingest.text import same_tone_place
from tests.score.measure import Count, Miss, Tally, of_answer, overlap

FIELDS = ("type", "number", "issued_on", "agency", "place", "title", "signer", "signer_position", "signer_capacity")
DETAILS = ("honorific", "position", "unit", "years", "reason", "occasion", "bonus_vnd", "posthumous")

UNASKED = "?"
"""A value in the truth that is not compared: the contract does not settle what a reader should make of it."""

Record = Mapping[str, Any]
Key = tuple[str, str, str]

_SAME = str.maketrans({**dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("“”«»„", '"'), **dict.fromkeys("–—‑−", "-")})


def plain(value: object) -> str | None:
    """A value as it is compared; null stays null."""
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return "-".join(str(v) for v in value)
    text = same_tone_place(unicodedata.normalize("NFC", str(value))).translate(_SAME)
    return re.sub(r"\s+", " ", re.sub(r"\s*-\s*", "-", text)).strip()


def _as_compared(name: str, value: object) -> str | None:
    """A field's value as compared: «T/M» is «TM.», and «bà» in a sentence is the «Bà» of a list."""
    words = plain(value)
    if words is None:
        return None
    if name == "signer_capacity":
        return re.sub(r"\b([TK])/([MLT])\b\.?", r"\1\2.", words)
    return words.casefold() if name == "honorific" else words


def compare(decision: Decision, truth: Record, file: str) -> Tally:
    """The tally of one document; `truth` is the record beside the made file."""
    counts: dict[str, Count] = {}
    misses: list[Miss] = []
    for part in (_fields, _awards, _lists, _period):
        tally = part(decision, truth, file)
        counts.update(tally.counts)
        misses += tally.misses
    return Tally(counts, tuple(misses))


def unread(truth: Record, file: str, why: str) -> Tally:
    """The tally of a file that could not be read at all: every answer is missing."""
    counts = {f"{name}": of_answer(False) for name in FIELDS}
    counts["awards"] = Count(0, 0, len(truth["awards"]))
    return Tally(counts, (Miss(file, "read", "a decision", why),))


# --- the document's own fields ---


def values(decision: Decision) -> dict[str, str | None]:
    """The fields of the export's `document` object."""
    signer = decision.signer
    found: dict[str, Fact[str] | None] = {
        "type": decision.type,
        "number": decision.number,
        "agency": decision.issuer,
        "place": decision.place,
        "title": decision.subject,
        "signer": signer.name if signer else None,
        "signer_position": signer.position if signer else None,
        "signer_capacity": signer.capacity if signer else None,
    }
    read = {name: fact.value if fact else None for name, fact in found.items()}
    return {**read, "issued_on": decision.issued_on.value.isoformat() if decision.issued_on else None}


def _fields(decision: Decision, truth: Record, file: str) -> Tally:
    """Each field of the document; of a handwritten one null is as right as the value."""
    read = values(decision)
    counts, misses = {}, []
    for name in FIELDS:
        wanted, got = truth["document"][name], read[name]
        if wanted == UNASKED:
            continue
        right = _as_compared(name, wanted) == _as_compared(name, got) or (got is None and name in truth["handwritten"])
        counts[name] = of_answer(right)
        if not right:
            misses.append(Miss(file, name, wanted, got))
    return Tally(counts, tuple(misses))


# --- awards ---


def record(commendation: Commendation) -> dict[str, Any]:
    """One award in the words of the export."""
    recipient, merit = commendation.recipient, commendation.merit
    return {
        "kind": recipient.kind,
        "name": recipient.name.value,
        "code": commendation.award.value.code,
        "honorific": _value(recipient.honorific),
        "position": _value(recipient.position),
        "unit": _value(recipient.unit),
        "years": _value(merit.years),
        "reason": _value(merit.reason),
        "occasion": _value(merit.occasion),
        "bonus_vnd": _value(merit.bonus),
        "posthumous": commendation.posthumous,
    }


def _value(fact: Fact[Any] | None) -> Any:
    return fact.value if fact else None


def _true(award: Record) -> dict[str, Any]:
    """An award of the truth as one flat record."""
    recipient = award["recipient"]
    code = award["award"]["code"] if award["award"] else None
    return {**recipient, **{k: award[k] for k in DETAILS if k in award}, "code": code}


def _key(award: Record) -> Key:
    return (award["kind"], plain(award["name"]) or "", award["code"] or "")


def _awards(decision: Decision, truth: Record, file: str) -> Tally:
    """Awards as a bag, and for those that are right their details."""
    found = _by_key(record(c) for c in decision.commendations)
    wanted = _by_key(_true(a) for a in truth["awards"])
    counts: dict[str, Count] = defaultdict(Count)
    misses: list[Miss] = []
    for key in {**wanted, **found}:
        pairs, extra, missing = _pair(found[key], wanted[key])
        counts["awards"] += Count(len(pairs), len(found[key]), len(wanted[key]))
        misses += [Miss(file, "award", None, " | ".join(_key(a))) for a in extra]
        misses += [Miss(file, "award", " | ".join(_key(a)), None) for a in missing]
        for got, true in pairs:
            for name in (n for n in DETAILS if true[n] != UNASKED):
                right = _as_compared(name, got[name]) == _as_compared(name, true[name])
                counts[f"award.{name}"] += of_answer(right)
                if not right:
                    misses.append(Miss(file, f"award.{name}", plain(true[name]), plain(got[name])))
    whole = counts["awards"].right == counts["awards"].found == counts["awards"].wanted
    if truth["awards"]:
        counts["all awards right"] = of_answer(whole)
    else:
        counts["grants nothing"] = of_answer(not decision.commendations)
    return Tally(dict(counts), tuple(misses))


def _by_key(awards: Iterable[dict[str, Any]]) -> defaultdict[Key, list[dict[str, Any]]]:
    found: defaultdict[Key, list[dict[str, Any]]] = defaultdict(list)
    for award in awards:
        found[_key(award)].append(award)
    return found


Pairs = list[tuple[dict[str, Any], dict[str, Any]]]


def _pair(found: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> tuple[Pairs, list[Any], list[Any]]:
    """Awards of one key in pairs, most alike first (two persons of one name in a list), then those left over."""
    rest, pairs, missing = list(found), [], []
    for true in wanted:
        best = max(rest, key=lambda got: sum(plain(got[n]) == plain(true[n]) for n in DETAILS), default=None)
        if best is None:
            missing.append(true)
            continue
        rest.remove(best)
        pairs.append((best, true))
    return pairs, rest, missing


# --- lists of documents and names ---


def _lists(decision: Decision, truth: Record, file: str) -> Tally:
    """Cited documents, documents taken back, and the names in a paper that grants nothing."""
    mentioned = [f"{m.recipient.kind} | {plain(m.recipient.name.value)}" for m in decision.mentions]
    bags = {
        "cited": ({plain(c.number) or "" for c in decision.cited}, {plain(n) or "" for n in truth["cites"]}),
        "revoked": (
            {plain(e.target.number) or "" for e in decision.effects if e.kind == "revokes"},
            {plain(n) or "" for n in truth["revokes"]},
        ),
    }
    counts, misses = {}, []
    for name, (found, wanted) in {**bags, **_mentions(mentioned, truth)}.items():
        counts[name], extra, missing = overlap(found, wanted)
        misses += [Miss(file, name, None, words) for words in extra]
        misses += [Miss(file, name, words, None) for words in missing]
    return Tally(counts, tuple(misses))


def _mentions(found: list[str], truth: Record) -> dict[str, tuple[list[str], list[str]]]:
    wanted = [f"{m['recipient']['kind']} | {plain(m['recipient']['name'])}" for m in truth["mentions"]]
    return {"mentions": (found, wanted)} if wanted else {}


def _period(decision: Decision, truth: Record, file: str) -> Tally:
    """The years of a plan; asked of plans and wherever one was read."""
    wanted, got = plain(truth["period"]), plain(decision.period.value if decision.period else None)
    if wanted is None and got is None:
        return Tally()
    misses = () if wanted == got else (Miss(file, "period", wanted, got),)
    return Tally({"period": of_answer(wanted == got)}, misses)
