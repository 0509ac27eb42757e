"""The awards that were read against those that are true.

An award is right when its recipient's name and kind and its code are right in the same document; a name counts letter
by letter and case by case. `decided` asks for the decision too: its number must be right (or, by pen, unread).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from extract.decision import Commendation, Decision, Fact
from store.rows import Rows
from tests.score.likeness import UNASKED, as_compared, plain
from tests.score.measure import Answer, Count, Miss, Tally, of_answer, of_value

DETAILS = ("honorific", "position", "unit", "years", "reason", "occasion", "bonus_vnd", "posthumous")

Record = Mapping[str, Any]
Key = tuple[str, str, str]
Pairs = list[tuple[dict[str, Any], dict[str, Any]]]


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


def _read(decision: Decision) -> list[dict[str, Any]]:
    """The awards read, each with its confidence and whether the archive would have it looked at."""
    rows = Rows(decision)
    return [
        {**record(c), "confidence": c.confidence, "review": bool(rows.commendation(c)["needs_review"])}
        for c in decision.commendations
    ]


def _true(award: Record) -> dict[str, Any]:
    """An award of the truth as one flat record."""
    recipient = award["recipient"]
    code = award["award"]["code"] if award["award"] else None
    return {**recipient, **{k: award[k] for k in DETAILS if k in award}, "code": code}


def key_of(award: Record) -> Key:
    return (award["kind"], plain(award["name"]) or "", award["code"] or "")


def compare_awards(decision: Decision, truth: Record, file: str) -> Tally:
    """Awards as a bag, and for those that are right their details; a news article's are `reported`."""
    reported = decision.type is not None and decision.type.value == "bai-bao"
    told = [a for a in truth["awards"] if a.get("status") == "reported"]
    if told:
        return _bags(decision, told, truth, file, "reported") if reported else _untold(decision, told, file)
    if reported:  # an article whose truth asks for none: what it reports is not settled
        return Tally({"grants nothing": of_answer(True)} if not truth["awards"] else {})
    return _bags(decision, truth["awards"], truth, file, "awards")


def _untold(decision: Decision, told: list[Record], file: str) -> Tally:
    """An article that was not recognised: its awards are missing, and what it would grant is too much."""
    found = len(decision.commendations)
    missing = tuple(Miss(file, "reported", " | ".join(key_of(_true(a))), None) for a in told)
    counts = {"reported": Count(0, 0, len(told)), "grants nothing": of_answer(not found)}
    if found:
        counts["awards"] = counts["decided"] = Count(0, found, 0)
    answers = tuple(Answer(a["confidence"], a["review"], False) for a in _read(decision))
    return Tally(counts, missing, answers)


def _bags(decision: Decision, truths: list[Record], truth: Record, file: str, measure: str) -> Tally:
    found, wanted = _by_key(_read(decision)), _by_key(map(_true, truths))
    decided = _number_right(decision, truth)
    counts: dict[str, Count] = defaultdict(Count)
    misses: list[Miss] = []
    answers: list[Answer] = []
    for key in {**wanted, **found}:
        pairs, extra, missing = _pair(found[key], wanted[key])
        counts[measure] += Count(len(pairs), len(found[key]), len(wanted[key]))
        misses += [Miss(file, measure, None, " | ".join(key_of(a))) for a in extra]
        misses += [Miss(file, measure, " | ".join(key_of(a)), None) for a in missing]
        answers += [Answer(a["confidence"], a["review"], decided) for a, _ in pairs]
        answers += [Answer(a["confidence"], a["review"], False) for a in extra]
        _count_details(pairs, counts, misses, file)
    if measure == "awards":
        bag = counts["awards"]
        counts["decided"] += Count(bag.right if decided else 0, bag.found, bag.wanted)
    if measure == "awards" and truths:
        counts["all awards right"] = of_answer(counts["awards"].whole)
    else:
        counts["grants nothing"] = of_answer(measure == "reported" or not decision.commendations)
    return Tally(dict(counts), tuple(misses), tuple(answers) if measure == "awards" else ())


def _count_details(pairs: Pairs, counts: dict[str, Count], misses: list[Miss], file: str) -> None:
    for got, true in pairs:
        for name in (n for n in DETAILS if true[n] != UNASKED):
            wanted, read = as_compared(name, true[name]), as_compared(name, got[name])
            counts[f"award.{name}"] += of_value(wanted, read)
            if wanted != read:
                misses.append(Miss(file, f"award.{name}", plain(true[name]), plain(got[name])))


def _number_right(decision: Decision, truth: Record) -> bool:
    wanted, got = plain(truth["document"]["number"]), plain(_value(decision.number))
    return wanted in (UNASKED, got) or (got is None and "number" in truth["handwritten"])


def _by_key(awards: Iterable[dict[str, Any]]) -> defaultdict[Key, list[dict[str, Any]]]:
    found: defaultdict[Key, list[dict[str, Any]]] = defaultdict(list)
    for award in awards:
        found[key_of(award)].append(award)
    return found


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
