"""A heading with its items on the same line: «a) Tập thể: Trạm A; Đội B», «Danh hiệu Lao động tiên tiến: Ông C»."""

import re
from collections.abc import Sequence

from extract import awards, leads, positions, posts, recipients, scope, several, terms, unit_labels
from extract.entries import Entry, Line
from extract.passage import Passage
from extract.scope import Scope

_LONGEST = 160
"""Characters of a heading at most."""
_GROUP = re.compile(r"(?:cum|khoi)\s+(?:thi\s+dua|cac|so|\d)")
"""«Cụm thi đua số 1: UBND huyện A»: the cluster in which a body leads."""
_TELLS_OF_ONE = re.compile(
    r"(?:dai\s+dien|tac\s+gia|nguoi|ho\s+(?:va\s+)?ten|dia\s+chi|thanh\s+tich|hinh\s+thuc|muc|ghi\s+chu|don\s+vi|noi|chuc|que|tru\s+quan|"
    r"nghe|sinh|ngay|nam|so|tong|dan\s+toc|co\s+quan|ly\s+do|tien|kem|luu|"
    r"chu\s+(?:tri|toa)|thu\s+ky|thanh\s+(?:phan|vien)|dia\s+diem|thoi\s+gian|vang|co\s+mat|khach|trich\s+yeu|kinh)(?![a-z])"
)
_LINKING = frozenset(
    ["danh", "hieu", "hinh", "thuc", "tang", "cong", "nhan", "ve", "cac", "khen", "thuong", "de", "nghi", "xet", "duoc"]
)


def is_opening(before: Passage) -> bool:
    """Nothing but linking words before an award: the line is about the award, not about a recipient."""
    rest = re.sub(r"[^a-z]+", " ", before.folded).strip()
    verb = terms.grant_verb().match(rest)
    rest = rest[verb.end() :].strip() if verb else rest
    return all(word in _LINKING for word in rest.split())


def over_units(line: Line, below: Sequence[Entry]) -> bool:
    """«I. Cấp Mầm non» over «Trường Mầm non A», which has no label, over «1. Lò Thị Hoan»."""
    if line.style not in ("roman", "upper") or len(below) < 2:
        return False
    unit, item = below
    unlabelled = isinstance(unit, Line) and unit.style is None and terms.opens_body(unit.text.text)
    return unlabelled and isinstance(item, Line) and item.style not in (None, line.style)


def cut(line: Passage, below: Scope) -> tuple[Passage, Passage] | None:
    """The heading and the items of such a line; null for any other line."""
    at = line.text.find(":", 0, _LONGEST)
    if at < 0 or leads.is_grant(line):
        return None
    heading, items = line.cut(0, at), line.cut(at + 1)
    grouped = _GROUP.match(heading.folded) is not None
    called = scope.people_called(heading) is not None and not posts.labels(line)
    kinds = scope.kind_heading(heading)[0] or called or _calls_some(heading)
    if not items or not (grouped or kinds or _names_award(heading, below) or unit_labels.cut(line)):
        return None
    found = several.read(items, scope.narrow(below, heading).kind)
    return (heading, items) if found and all(map(recipients.is_told, found)) else None


def _calls_some(heading: Passage) -> bool:
    """«Cộng đồng học tập», «Mô hình tiêu biểu»: small words that call a group, not what is told of one recipient."""
    words = heading.text.split()
    small = all(word.isalpha() and word.islower() for word in words[1:])
    told = _TELLS_OF_ONE.match(heading.folded) or positions.opens_exactly(heading)
    return 2 <= len(words) <= 6 and small and words[0].isalpha() and not told


def _names_award(heading: Passage, below: Scope) -> bool:
    """The heading speaks of an award and of nobody («Danh hiệu “Lao động tiên tiến” (02 người)»)."""
    found = awards.find(heading, below.issuer, below.context)
    return bool(found) and is_opening(heading.cut(0, found[0].quote.start - heading.start))
