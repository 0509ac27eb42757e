"""R-DUP-02, -03, -05: two awards of one recipient that may reward one achievement.

Each rule takes two awards of one block (same award, same folded name) and answers a finding or nothing. They are
silent on R-DUP-04 by construction: a title and a form have two codes and are never compared.
"""

from audit.achievement import Period, overlap, period_of, reason_of, relate
from audit.finding import days_apart, in_order, pair_finding
from audit.identity import position_reasons, same_recipient
from audit.match import Match
from audit.names import compare_names
from audit.rules import at_most, rule
from audit.sentences import reason
from extract.lexicon import award_kind
from store.records import AwardRecord, FindingRecord, ReasonRecord

TITLES_WITHOUT_YEAR_DAYS = 90
"""Two yearly titles without a year: only decisions this near may mean one year."""

_TOPICAL = frozenset({"chuyen-de", "dot-xuat"})


def _award_reason(record: AwardRecord) -> ReasonRecord:
    return reason("award", "same", left=record.name)


def _years(period: Period | None, record: AwardRecord) -> str:
    return record.period_text or (f"{period.first}–{period.last}" if period else "")


def _relation(left: AwardRecord, right: AwardRecord) -> str:
    one, other = reason_of(left), reason_of(right)
    return relate(*sorted((one, other))) if one and other else "unknown"


def listed_twice(left: AwardRecord, right: AwardRecord) -> FindingRecord | None:
    """R-DUP-02: one recipient twice in one decision for one award, in the same or an unnamed unit."""
    if left.document.decision_id != right.document.decision_id or _two_achievements(left, right):
        return None
    left, right = in_order(left, right)
    positions = position_reasons(left, right)
    other_position = any(found.bits == 0 for found in positions)
    match = same_recipient(left, right) or _nameless_unit(left, right)
    if match is None or (other_position and not (left.unit and right.unit)):
        return None
    limit = "INFO" if other_position else "WARN"
    severity = at_most(rule("R-DUP-02").severity, limit)
    known = {found.text for found in match.reasons}
    reasons = (*match.reasons, *(found for found in positions if found.text not in known))
    return pair_finding("R-DUP-02", severity, (left, right), (*reasons, _award_reason(left)))


def _nameless_unit(left: AwardRecord, right: AwardRecord) -> Match | None:
    """In one list the name alone is enough to ask, where a side names no unit."""
    if left.kind != right.kind or (left.unit and right.unit):
        return None
    if left.kind in ("tap-the", "doanh-nghiep"):
        return None
    name = compare_names(left.recipient, right.recipient, left.document.scanned or right.document.scanned)
    return Match((*name.reasons, reason("unit", "absent")), doubtful=True) if name else None


def _two_achievements(left: AwardRecord, right: AwardRecord) -> bool:
    """Rows of one list that reward two clearly different things."""
    one, other = period_of(left), period_of(right)
    if one and other and not overlap(one, other):
        return True
    return bool(left.reason and right.reason) and _relation(left, right) == "different"


def same_title_same_year(left: AwardRecord, right: AwardRecord) -> FindingRecord | None:
    """R-DUP-03: one yearly title for one year in two decisions."""
    if left.document.decision_id == right.document.decision_id or not award_kind(left.code).yearly:
        return None
    if period_of(left) != period_of(right) or _other_movement(left, right):
        return None
    left, right = in_order(left, right)
    period, match = _same_year(left, right), same_recipient(left, right)
    if period is None or match is None:
        return None
    certain = not match.doubtful and left.years is not None
    severity = at_most(rule("R-DUP-03").severity, "ERROR" if certain else "WARN")
    return pair_finding("R-DUP-03", severity, (left, right), (*match.reasons, _award_reason(left), period))


def _same_year(left: AwardRecord, right: AwardRecord) -> ReasonRecord | None:
    """Why two titles with equal years are for one; without any only decisions close in time are asked about."""
    period = period_of(left)
    if period:
        return reason("period", "same", left=_years(period, left))
    days = days_apart(left, right)
    if days is None or days > TITLES_WITHOUT_YEAR_DAYS:
        return None
    return reason("period", "issued", days=days)


def _other_movement(left: AwardRecord, right: AwardRecord) -> bool:
    """A flag for a movement beside the yearly one (Luật 06/2022/QH15, Điều 26) rewards something else."""
    occasions = {left.occasion, right.occasion}
    if not occasions & _TOPICAL:
        return False
    both = bool(left.reason and right.reason)
    return (both and _relation(left, right) not in ("same", "generic")) or (
        left.occasion != right.occasion and None not in occasions
    )


def same_form_same_achievement(left: AwardRecord, right: AwardRecord) -> FindingRecord | None:
    """R-DUP-05: one form twice for one reason in overlapping time."""
    law = rule("R-DUP-05")
    if left.document.decision_id == right.document.decision_id or not _is_compared(left, right):
        return None
    one, other = period_of(left), period_of(right)
    if one and other and not overlap(one, other):
        return None
    left, right = in_order(left, right)
    relation = _relation(left, right)
    if relation in ("different", "unknown") or (relation == "generic" and _occasions_differ(left, right)):
        return None
    timed = _in_time(left, right, relation)
    match = timed and same_recipient(left, right)
    if not timed or not match:
        return None
    period, limit = timed
    severity = at_most(law.severity, at_most(limit, "WARN" if match.doubtful else "ERROR"))
    reasons = (*match.reasons, _award_reason(left), _topic_reason(relation, left, right), period)
    return pair_finding("R-DUP-05", severity, (left, right), reasons)


def _is_compared(left: AwardRecord, right: AwardRecord) -> bool:
    """Only forms of award; not those for years of service, a career or the resistance."""
    law = rule("R-DUP-05")
    if award_kind(left.code).group != "hinh-thuc" or left.code.startswith(law.skip_codes):
        return False
    return not {left.occasion, right.occasion} & set(law.skip_occasions)


def _occasions_differ(left: AwardRecord, right: AwardRecord) -> bool:
    return bool(left.occasion and right.occasion) and left.occasion != right.occasion


def _topic_reason(relation: str, left: AwardRecord, right: AwardRecord) -> ReasonRecord:
    one, other = reason_of(left) or "", reason_of(right) or ""
    if relation == "near":
        return reason("topic", "near", left=one, right=other)
    return reason("topic", relation, left=one)


def _in_time(left: AwardRecord, right: AwardRecord, relation: str) -> tuple[ReasonRecord, str] | None:
    """Why the two may be one in time, and how grave that can be; null where they are apart."""
    one, other = period_of(left), period_of(right)
    if one and other:
        return _by_period(one, other, left, right, relation)
    days = days_apart(left, right)
    law = rule("R-DUP-05")
    if relation == "near" or days is None or days > law.window_days:
        return None
    limit = "ERROR" if relation == "same" else "WARN"
    if relation == "generic" and days > law.generic_days:
        limit = "INFO"
    if one or other:
        return _by_one_period(left, right, days) if relation == "same" else None
    return reason("period", "issued", days=days), limit


def _by_period(
    one: Period, other: Period, left: AwardRecord, right: AwardRecord, relation: str
) -> tuple[ReasonRecord, str] | None:
    """Both periods are given: they must share time; general reasons weigh only for one and the same period."""
    if not overlap(one, other):
        return None
    if one == other:
        return reason("period", "same", left=_years(one, left)), "INFO" if relation == "near" else "ERROR"
    limit = {"same": "ERROR", "generic": "WARN", "near": "INFO"}[relation]
    return reason("period", "overlap", left=_years(one, left), right=_years(other, right)), limit


def _by_one_period(left: AwardRecord, right: AwardRecord, days: int) -> tuple[ReasonRecord, str] | None:
    """Only one side has a period: the other decision must have been issued in it or in the year after."""
    timed, untimed = (left, right) if left.years else (right, left)
    period, issued = period_of(timed), untimed.document.issued_on
    if not period or not issued or not period.first <= issued.year <= period.last + 1:
        return None
    return reason("period", "one", left=_years(period, timed), days=days), "WARN"
