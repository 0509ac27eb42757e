"""Who is the same recipient: name with its tone marks and unit; never the name alone unless more speaks for it."""

from functools import lru_cache

from audit.match import PRIOR_BITS, Match, both
from audit.names import compare_names, name_key
from audit.sentences import reason
from audit.units import compare_collectives, compare_units, has_own_name, has_place, parse_unit
from extract.home_units import apart
from extract.lexicon import granter_of
from store.records import AwardRecord, ReasonRecord

COLLECTIVES = frozenset({"tap-the", "doanh-nghiep"})
_AGENCY_BITS = {"xa": 7.0, "truong": 7.0, "dn": 7.0, "tinh": 1.0, "thanh-pho": 3.0, "bo": 1.0, "ttg": 0.0, "ctn": 0.0}
"""What one issuing body tells of two namesakes: a commune has few people, a province many."""
_OTHER_AGENCY_BITS = 4.0
_POSITION_BITS = 2.0
WITHOUT_UNIT_BITS = 4.0
"""Where a side names no unit, all else must speak for one person sixteen to one."""
_NATIONAL = frozenset({"ctn", "qh", "cp", "ttg", "bo", "doan-the-tw"})
_SEXES = {"ông": "m", "anh": "m", "bà": "f", "chị": "f"}


def kind_group(kind: str) -> str:
    """Persons, households and collectives are never one another; an enterprise is a collective."""
    return "tap-the" if kind in COLLECTIVES else kind


def same_recipient(left: AwardRecord, right: AwardRecord) -> Match | None:
    """Whether two awards went to one recipient, with the reasons; null where nothing suffices for it."""
    if kind_group(left.kind) != kind_group(right.kind) or _sexes_differ(left, right):
        return None
    scanned = left.document.scanned or right.document.scanned
    if left.kind in COLLECTIVES:
        return compare_collectives(left.recipient, right.recipient, scanned, one_ground(left, right))
    name = compare_names(left.recipient, right.recipient, scanned)
    unit = name and _same_unit(left, right, scanned, name.bits)
    return both(name, unit) if name and unit else None


def _sexes_differ(left: AwardRecord, right: AwardRecord) -> bool:
    sexes = {_SEXES.get((record.honorific or "").lower()) for record in (left, right)} - {None}
    return len(sexes) == 2


def _same_unit(left: AwardRecord, right: AwardRecord, scanned: bool, name_bits: float) -> Match | None:
    """The units agree; or one is not given and issuing body and position make up for it (doubtful then)."""
    if left.unit and right.unit:
        match = compare_units(left.unit, right.unit, scanned)
        if match and apart(left.unit, left.document.agency, right.unit, right.document.agency):
            return None
        bare = _is_bare(left.unit) or _is_bare(right.unit)
        return Match(match.reasons, doubtful=True) if match and bare and not one_ground(left, right) else match
    reasons = [reason("unit", "absent"), *_agency(left, right), *position_reasons(left, right)]
    match = Match(tuple(reasons), doubtful=True)
    return match if match.bits + name_bits + PRIOR_BITS >= WITHOUT_UNIT_BITS else None


def _is_bare(unit: str) -> bool:
    """Whether a unit's name stands for many («Phòng Nội vụ»), so that two bodies may mean two units."""
    parsed = parse_unit(unit)
    return not (has_place(parsed) or has_own_name(parsed.head))


def _agency(left: AwardRecord, right: AwardRecord) -> list[ReasonRecord]:
    if not same_agency(left, right):
        return []
    agency = left.document.agency or ""
    granter = granter_of(agency)
    bits = _AGENCY_BITS.get(granter.kind, _OTHER_AGENCY_BITS) if granter else _OTHER_AGENCY_BITS
    return [reason("agency", "same", bits, left=agency)]


def position_reasons(left: AwardRecord, right: AwardRecord) -> list[ReasonRecord]:
    """What two positions say; nothing where one is missing."""
    if not (left.position and right.position):
        return []
    if name_key(left.position) == name_key(right.position):
        return [reason("position", "same", _POSITION_BITS, left=left.position)]
    return [reason("position", "other", 0.0, left=left.position, right=right.position)]


@lru_cache(maxsize=20_000)
def agency_key(agency: str) -> str:
    """An issuing body in comparable form; its head and the body are one («Chủ tịch UBND …»)."""
    return parse_unit(agency).whole.removeprefix("chủ tịch ")


def same_agency(left: AwardRecord, right: AwardRecord) -> bool:
    """Whether both decisions come from one issuing body (both known)."""
    one, other = left.document.agency, right.document.agency
    return bool(one and other) and agency_key(one or "") == agency_key(other or "")


def one_ground(left: AwardRecord, right: AwardRecord) -> bool:
    """Whether one body of a province or below issued both: within it a bare «Sở Y tế» is one unit."""
    granter = granter_of(left.document.agency)
    return same_agency(left, right) and not (granter and granter.kind in _NATIONAL)
