"""Who a name may be, then the awards of each in order of time: the page of `person` and `unit`."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from commands.award_list import COLUMNS, COMPACT, award_json
from commands.language import say
from commands.listing import Column, Listing, chosen_format, target_of, write_list
from commands.tables import print_to, table_of
from store.people import Candidate
from store.records import AwardRecord


@dataclass(frozen=True, slots=True)
class Line:
    """One award of one candidate; `candidate` counts from 1, `when` tells another name of what was asked for."""

    candidate: int
    award: AwardRecord
    when: str | None


_SHEET: Listing[Line] = Listing(
    (
        Column("Ứng viên", "Candidate", lambda line: line.candidate),
        Column("Tên khác", "Other name", lambda line: line.when),
        *(
            Column(column.vi, column.en, lambda line, value=column.value: value(line.award))  # type: ignore[misc]
            for column in COLUMNS
        ),
    ),
    lambda line: {"candidate": line.candidate, "when": line.when, **award_json(line.award)},
)

_DAY: Column[AwardRecord] = Column("Ngày", "Date", lambda award: award.document.issued_on, whole=True)
_NUMBER: Column[AwardRecord] = Column("Văn bản", "Document", lambda award: award.document.number or award.document.file)


def write_history(
    found: tuple[Candidate, ...], exact: bool, asked: str | None, output: Path | None, *, with_names: bool
) -> None:
    """All candidates; `with_names` where a candidate is a unit and its people must be named too."""
    if found and not exact:
        text = say("Không có tên đúng như vậy; đây là những tên gần giống.", "No such name; these are near.")
        print(text, file=sys.stderr)
    form = chosen_format(asked, output)
    lines = (Line(number, award, one.when) for number, one in enumerate(found, 1) for award in one.awards)
    if form == "table" and found:
        columns = (_DAY, COMPACT[0], COMPACT[1], _NUMBER) if with_names else (_DAY, COMPACT[1], COMPACT[2], _NUMBER)
        with target_of(output) as target:
            print_to(target, *_pieces(found, columns, with_names), on_screen=output is None)
    else:
        write_list(_SHEET, lines, form, output)


def _pieces(found: tuple[Candidate, ...], columns: Iterable[Column[AwardRecord]], with_names: bool) -> Iterator[object]:
    if len(found) > 1:
        yield say(f"Có thể là một trong {len(found)}:", f"This may be one of {len(found)}:")
    for number, candidate in enumerate(found, 1):
        yield f"\n{number}. {_title(candidate, with_names)}\n"
        yield table_of(tuple(columns), candidate.awards)


def _title(candidate: Candidate, is_unit: bool) -> str:
    """The name, the unit and the positions that tell this candidate from the others, and the span of time."""
    positions = dict.fromkeys(award.position for award in candidate.awards if award.position)
    where = "" if is_unit else ", ".join(part for part in (*positions, candidate.unit) if part)
    count = len(candidate.awards)
    awards = say(f"{count} lượt khen thưởng", f"{count} award{'s' if count > 1 else ''}")
    return f"{candidate.name}{f' ({where})' if where else ''}: {awards}"
