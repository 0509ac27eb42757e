"""`sovang awards`: the award catalogue."""

from pathlib import Path
from typing import Any

import click

from commands.award_codes import GROUPS
from commands.bilingual import command
from commands.language import say
from commands.listing import Column, Listing, output_options, write_list
from extract.award_kind import AwardKind
from extract.lexicon import award_kinds


def _json(kind: AwardKind) -> dict[str, Any]:
    return {
        "code": kind.code,
        "name": kind.name,
        "group": kind.group,
        "level": kind.level,
        "rank": kind.rank,
        "recipients": list(kind.recipients),
        "yearly": kind.yearly,
        "variants": list(kind.variants),
        "since": kind.since,
        "until": kind.until,
        "law": kind.law,
    }


def _validity(kind: AwardKind) -> str:
    """«2004 –», «– 2013», «2004 – 2013», or nothing where the catalogue knows no bounds."""
    if not kind.since and not kind.until:
        return ""
    return f"{(kind.since or '')[:4]} – {(kind.until or '')[:4]}".strip()


CATALOGUE: Listing[AwardKind] = Listing(
    (
        Column("Mã", "Code", lambda kind: kind.code, whole=True),
        Column("Tên", "Name", lambda kind: kind.name, wide=True),
        Column("Nhóm", "Group", lambda kind: say(*GROUPS.get(kind.group, (kind.group, kind.group))), wide=True),
        Column("Cấp", "Level", lambda kind: kind.level, whole=True),
        Column("Áp dụng", "In force", _validity, whole=True),
        Column("Cách viết khác", "Also written", lambda kind: "; ".join(kind.variants), in_table=False),
        Column("Căn cứ", "Law", lambda kind: kind.law, in_table=False),
    ),
    _json,
)


@command(
    "awards",
    vi="Danh mục danh hiệu thi đua và hình thức khen thưởng: mã cho «search --award», tên, cấp, thời hạn.",
    en="The catalogue of titles and forms of commendation: the codes for «search --award», names, levels.",
    example="sovang awards\nsovang awards --output danh-muc.xlsx",
)
@output_options
@click.pass_obj
def awards(db: str | None, /, form_of_output: str | None, output: Path | None) -> None:
    """The whole catalogue; no archive is needed."""
    write_list(CATALOGUE, award_kinds(), form_of_output, output)
