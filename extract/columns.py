"""What the columns of a table hold, told by its heading rows."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract import awards, badge_columns, column_heads, names, positions, scope, split_names, terms
from extract.decision import Award, Fact, RecipientKind
from extract.entries import Grid, GridRow
from extract.labels import LABEL
from extract.passage import Passage
from extract.scope import Scope
from ingest.text import fold

_MARK = re.compile(r"^(?:x|v|✓|✔|×|√|\+|1|01|co)\W*$")
_BROKEN, _OF_BODY = re.compile(r"(?<=[A-ZĐ]{3})\s(?=[A-ZĐ]{1,2}$)"), re.compile(r"(?<=[Kk]hen)\s(?=UBND|[ỦU][ỷy] ban)")
_ABBREVIATION = re.compile(r"(?!K?HT[A-ZĐ]{0,3}NV|THCS|THPT|DTTS|ĐVTN)[A-ZĐ]{4,10}")
"""Not «HTXSNV», how work was rated (Luật Cán bộ, công chức, Điều 29), nor what somebody is."""
_ORDINAL = re.compile(r"\d{1,4}\s*[.)]?$")


@dataclass(frozen=True, slots=True)
class Columns:
    """Grid column -> role; `awards` are columns of their own for one award; `kind` of a column that names it.

    `persons`: the head of the names speaks of persons only («Họ và tên sinh viên»).
    `kinds` are columns side by side for recipients of different kinds («Tập thể | Cá nhân»).
    `of_units` are those of the awards that the body in the unit's cell receives and not the persons beside it.
    """

    roles: tuple[tuple[int, str], ...]
    awards: tuple[tuple[int, Fact[Award]], ...]
    width: int
    kind: RecipientKind | None = None
    of_units: frozenset[int] = frozenset()
    kinds: tuple[tuple[int, RecipientKind], ...] = ()
    persons: bool = False

    def of(self, role: str) -> tuple[int, ...]:
        """The columns that have a role."""
        return tuple(column for column, name in self.roles if name == role)


def read(grid: Grid, outer: Scope) -> tuple[Columns, int]:
    """The columns of a grid and how many heading rows it has (0 for a table without one)."""
    height = _heading_rows(grid)
    heads = _heads(grid, height)
    roles: dict[int, str] = {}
    own: dict[int, Fact[Award]] = {}
    kinds: dict[int, RecipientKind] = {}
    for column, head in heads.items():
        role = column_heads.sex_role(head) or column_heads.role(head)
        found = awards.find(_unbroken(head), outer.issuer, outer.context)
        told = role in (None, "award", "name", "unit", "reason") and not column_heads.of_awards(head)
        if found and told and not (role == "award" and found[-1].value.code == "khac"):  # «Loại huy hiệu»
            own[column] = replace(found[-1], quote=head.quote)
            continue
        if role is None:
            continue
        if role == "name" and (kind := scope.kind_in(head)):
            kinds[column] = kind
        roles[column] = role
    own |= _unknown(grid, height, {column: head for column, head in heads.items() if column not in roles}, own)
    roles |= badge_columns.find(grid.rows[height:], heads, roles, () if own else outer.awards)
    column_heads.settle(roles)
    _complete(grid, height, roles, own)
    split_names.complete(grid.rows[height:], grid.width, roles, {*heads, *own})
    of_units = _of_units(heads, own, set(roles.values()))
    kind, side_by_side = _kinds_of(kinds)
    named = [heads[column] for column, role in roles.items() if role == "name" and column in heads]
    persons = bool(named) and all(map(column_heads.of_persons, named))
    parts = (tuple(sorted(roles.items())), tuple(sorted(own.items())))
    return Columns(*parts, grid.width, kind, of_units, side_by_side, persons), height


def _unknown(
    grid: Grid, height: int, heads: dict[int, Passage], known: dict[int, Fact[Award]]
) -> dict[int, Fact[Award]]:
    """Crossed columns without a usual head, under «Danh hiệu, hình thức khen thưởng», between known awards, or beside
    them under an abbreviation that none has («TTLE» was misread on a scan)."""
    cells = (c for row in grid.rows[:height] for c in row.cells if c.colspan > 1 and column_heads.of_awards(c.text))
    spans = [range(c.column, c.column + c.colspan) for c in cells]
    under = {column for span in spans for column in span if any(other in known for other in span)}
    under |= {*range(min(known), max(known)), *_abbreviated_beside(heads, known)} if known else set()
    return {
        column: Fact(Award("khac", head.text, None), head.quote, "outside-catalogue", 0.5)
        for column, head in heads.items()
        if column in under - set(known)
        and not column_heads.of_awards(head)
        and _share(grid.rows[height:], column, is_mark) > 0.5
    }


def _abbreviated_beside(heads: dict[int, Passage], known: dict[int, Fact[Award]]) -> Iterator[int]:
    """The columns next to those of known awards, one after the other, whose heads are abbreviations."""
    for column, step in ((min(known) - 1, -1), (max(known) + 1, 1)):
        while column in heads and _ABBREVIATION.fullmatch(heads[column].text):
            yield column
            column += step


def _kinds_of(
    kinds: dict[int, RecipientKind],
) -> tuple[RecipientKind | None, tuple[tuple[int, RecipientKind], ...]]:
    """The one kind that the heads tell, or the columns of several kinds side by side."""
    several = len(set(kinds.values())) > 1
    return (None, tuple(kinds.items())) if several else (next(reversed(kinds.values()), None), ())


def _unbroken(head: Passage) -> Passage:
    """«CSTĐC S»: an abbreviation that a narrow column cut is one word; «Giấy khen UBND huyện» is of a body."""
    words = _OF_BODY.sub(" của ", _BROKEN.sub("", head.text))
    return head if words == head.text else Passage(words, fold(words), head.start)


def _of_units(heads: dict[int, Passage], own: dict[int, Fact[Award]], roles: set[str]) -> frozenset[int]:
    """The columns of awards for collectives beside others for persons («TTLĐTT», «Giấy khen tập thể»)."""
    told = {c: scope.kind_in(heads[c]) or scope.kind_of_award((award,)) for c, award in own.items()}
    groups = frozenset(column for column, kind in told.items() if kind == "tap-the")
    return groups if {"unit", "name"} <= roles and len(groups) < len(own) else frozenset()


def _heading_rows(grid: Grid) -> int:
    """Rows before the first one that counts («1», «01») or that holds a person; at most four."""
    for index, row in enumerate(grid.rows[:5]):
        first = next((c.text for c in row.cells if c.text), None)
        if first is None:
            continue
        roles = {column_heads.role(c.text) for c in row.cells if c.text} - {None}
        if _ORDINAL.match(first.folded) and not counts_columns(row):
            return index
        if index and (_spans(row, grid.width) or _is_labelled_group(row)):
            return index
        if (
            index
            and not roles
            and not counts_columns(row)
            and not any(not c.own for c in row.cells)
            and len(row.cells) < 3
        ):
            return index
        if not roles and index == 0:
            return 0
        if "ordinal" not in roles and index == 0 and any(_is_name(c.text) for c in row.cells):
            return 0
    return 1 if grid.rows and any(column_heads.role(c.text) for c in grid.rows[0].cells) else 0


def _is_labelled_group(row: GridRow) -> bool:
    """«I | Bệnh viện A | | »: a numeral or letter and one name, or a body's name of three words, and nothing else."""
    texts = [c.text for n, c in enumerate(c for c in row.cells if c.text) if n < 2 or not is_mark(c.text)]
    if len(texts) == 1 and all(c.own for c in row.cells):
        return len(texts[0].text.split()) > 2 and terms.opens_body(texts[0].text)
    if len(texts) != 2 or re.fullmatch(r"[ivx]{1,5}|[a-z]", texts[0].folded.strip(" .")) is None:
        return False
    return len(row.cells) > 2 or scope.names_award(texts[1]) or terms.opens_body(texts[1].text)


def _spans(row: GridRow, width: int) -> bool:
    """A group row: one long cell, with at most its label before it, and nothing reaching down from above."""
    texts = [c for c in row.cells if c.text]
    long = any(c.colspan >= max(2, width - 2) for c in texts)
    return long and len(texts) <= 2 and all(c.own for c in row.cells)


def is_head(row: GridRow) -> bool:
    """A row of heads: its first cell is that of the column of numbers («STT»)."""
    first = next((c.text for c in row.cells if c.text and c.own), None)
    return first is not None and column_heads.role(first) == "ordinal"


def counts_columns(row: GridRow) -> bool:
    """«1 | 2 | 3 | 4» or «A | B | 1 | 2» under the heads."""
    texts = [c.text.folded.strip("() .") for c in row.cells if c.text]
    return len(texts) >= 3 and all(re.fullmatch(r"\d{1,2}|[a-z]", t) for t in texts)


def _heads(grid: Grid, height: int) -> dict[int, Passage]:
    """Grid column -> the words of its head, the lowest ones of a divided head last."""
    heads: dict[int, Passage] = {}
    for row in grid.rows[:height]:
        if counts_columns(row):
            continue
        for cell in row.cells:
            for column in range(cell.column, cell.column + cell.colspan):
                if cell.text and (cell.own or column not in heads):
                    heads[column] = cell.text
    return heads


def _complete(grid: Grid, height: int, roles: dict[int, str], own: dict[int, Fact[Award]]) -> None:
    """Columns without a telling head are told by what stands in them."""
    rows = grid.rows[height:]
    free = [c for c in range(grid.width) if c not in roles and c not in own]
    if (
        "ordinal" not in roles.values()
        and free
        and _share(rows, free[0], lambda t: bool(_ORDINAL.match(t.folded))) > 0.5
    ):
        roles[free.pop(0)] = "ordinal"
    if "name" not in roles.values():
        by_name = Counter({c: _share(rows, c, _is_name) for c in free + [c for c, r in roles.items() if r == "unit"]})
        best = by_name.most_common(1)
        if best and best[0][1] > 0.3:
            roles[best[0][0]] = "name"
        elif units := [c for c, r in roles.items() if r == "unit"]:
            roles[units[0]] = "name"
    free = [c for c in free if c not in roles]
    for role, test in (("position", _is_position), ("unit", _is_unit)):
        if role not in roles.values() and not {"post"} & set(roles.values()):
            best = Counter({c: _share(rows, c, test) for c in free}).most_common(1)
            if best and best[0][1] > 0.4:
                roles[best[0][0]] = role
                free.remove(best[0][0])


def _share(rows: tuple[GridRow, ...], column: int, test: "object") -> float:
    texts = [c.text for row in rows for c in row.cells if c.column == column and c.colspan == 1 and c.text]
    return sum(bool(test(t)) for t in texts) / len(texts) if texts else 0.0  # type: ignore[operator]


def _is_name(text: Passage) -> bool:
    text = unlabelled(text)
    at = terms.honorific().match(text.plain)
    bare = text.cut(at.end()) if at else text
    return names.looks_like_name(bare.text.split(",")[0]) and names.has_surname(bare.text)


def unlabelled(text: Passage) -> Passage:
    """«1. Lò Văn Ún» without the number, where no column of its own holds it."""
    label = LABEL.match(text.folded)
    return text.after(label) if label and label["digits"] else text


def _is_position(text: Passage) -> bool:
    return positions.opens(text)


def _is_unit(text: Passage) -> bool:
    return terms.opens_body(text.text)


def is_mark(text: Passage) -> bool:
    """A cross, tick or «1» in a column of one award."""
    return bool(_MARK.match(text.folded.strip()))


def is_ordinal(text: Passage) -> bool:
    return bool(_ORDINAL.match(text.folded.strip()))
