"""`sovang review`: values that are doubtful, the worst first; what a person makes of them stays."""

from pathlib import Path
from typing import Any

import click

from commands.award_list import box_json
from commands.bilingual import option
from commands.correction_texts import day_text, id_of, next_step, said, value_text
from commands.corrections import confirm, documents_of, fix, history
from commands.doubt_texts import doubt_text
from commands.errors import Failed
from commands.field_names import FIELDS, field_name
from commands.language import say
from commands.listing import Column, Listing, chosen_format, output_options, write_list
from commands.subcommands import group
from commands.withdrawals import remove, restore
from store.archive import Archive
from store.corrections import Correction, Place, orphans
from store.doubtful import Doubtful, doubtful
from store.fields import fields_of

ON_SCREEN = 20
"""Values shown in a table unless `--limit` says otherwise; every other format gives all."""


def _why(item: Doubtful) -> str:
    """The doubts in plain words; where there is none, how surely the value was read, and what to settle first."""
    sure = f"{item.confidence:.2f}"
    unsure = say(f"Đọc chưa chắc (độ tin {sure.replace('.', ',')}).", f"Read with little confidence ({sure}).")
    if item.place.award and item.number is None:
        number = id_of(Place(False, item.document, "number"))
        unsure += say(f" Quyết định chưa rõ số: sửa {number} trước.", f" Its number is open: fix {number} first.")
    return " ".join(doubt_text(code, reason) for code, reason in item.doubts) or unsure


def _other(item: Doubtful) -> str:
    return " / ".join(day_text(text) if item.place.field == "issued_on" else text for text in item.readings)


def _value(item: Doubtful) -> str:
    """The value that stands; of what has none of its own (a plan's task) the words of the document."""
    if item.value is None and item.quote and item.place.field not in fields_of(item.place.award):
        return item.quote
    return value_text(item.place.field, item.value)


def _where(item: Doubtful) -> str:
    page = say(f"trang {item.page}", f"page {item.page}") if item.page else ""
    return "\n".join(part for part in (item.number or item.file, page) if part)


def _compact(item: Doubtful) -> str:
    """Whose value it is, the value, and the ways it was read."""
    lines = [item.recipient if item.place.field != "name" else None, f"{field_name(item.place.field)}: {_value(item)}"]
    lines.append(say(f"đọc khác nhau: {_other(item)}", f"readings: {_other(item)}") if item.readings else None)
    return "\n".join(line for line in lines if line)


def _json(item: Doubtful) -> dict[str, Any]:
    return {
        "id": id_of(item.place),
        "document": {"id": item.document, "file": item.file, "number": item.number},
        "award": item.place.id if item.place.award else None,
        "recipient": item.recipient,
        "page": item.page,
        "box": box_json(item.box),
        "field": item.place.field,
        "field_name": field_name(item.place.field),
        "value": item.value,
        "readings": list(item.readings),
        "quote": item.quote,
        "doubts": [{"code": code, "text": doubt_text(code, reason)} for code, reason in item.doubts],
        "why": _why(item),
        "confidence": round(item.confidence, 4),
        "awards": item.awards,
        "next": next_step(item),
    }


DOUBTFUL: Listing[Doubtful] = Listing(
    (
        Column("Mã", "ID", lambda item: id_of(item.place)),
        Column("Số văn bản", "Number", lambda item: item.number),
        Column("Tệp", "File", lambda item: item.file),
        Column("Trang", "Page", lambda item: item.page),
        Column("Được khen", "Recipient", lambda item: item.recipient),
        Column("Mục", "Field", lambda item: field_name(item.place.field)),
        Column("Giá trị", "Value", _value),
        Column("Đọc khác nhau", "Readings", _other),
        Column("Nguyên văn", "Quoted words", lambda item: item.quote),
        Column("Vì sao", "Why", _why),
        Column("Độ tin cậy", "Confidence", lambda item: round(item.confidence, 4)),
        Column("Việc tiếp theo", "Next step", next_step),
    ),
    _json,
    (
        Column("Mã", "ID", lambda item: id_of(item.place), whole=True),
        Column("Văn bản", "Document", _where),
        Column("Giá trị", "Value", _compact, wide=True),
        Column("Vì sao", "Why", _why, wide=True),
    ),
)


@group(
    "review",
    vi="Những giá trị chưa chắc, xấu nhất lên đầu: mỗi giá trị có mã, nơi ghi, nguyên văn, vì sao ngờ, việc cần làm. "
    "Sửa bằng «review fix», đúng thì «review confirm», không phải khen thưởng thì «review remove»; giá trị cũ, người "
    "sửa, lúc sửa và lý do được giữ lại; nạp lại hay đọc lại tệp không làm mất lần sửa.",
    en="Values that are doubtful, the worst first: each with its id, its place, the quoted words, why it is doubted, "
    "what to do. Put it right with «review fix», confirm it with «review confirm», take out what is no award with "
    "«review remove»; the old value, who, when and why are kept, and no later load or reading of the file undoes it.",
    example="sovang review\nsovang review --field number --output can-xem.xlsx\n"
    'sovang review fix a17.name "Nguyễn Thị Hường" --note "soi bản giấy"\n'
    "sovang review confirm d3.number\nsovang review remove a17\nsovang review history --document 329/QĐ-UBND",
)
@option(
    "--field",
    default=None,
    metavar="FIELD",
    vi="Chỉ mục này: number, name, unit …",
    en="Only this field: number, name, unit …",
)
@option(
    "--document",
    default=None,
    metavar="DOCUMENT",
    vi="Chỉ văn bản này (mã, số, tệp).",
    en="Only this document (id, number, file).",
)
@option(
    "--limit",
    type=click.IntRange(min=0),
    metavar="N",
    vi=f"Nhiều nhất N giá trị, 0 là tất cả (mặc định: {ON_SCREEN} trong bảng, tất cả ở các dạng khác).",
    en=f"At most N values, 0 for all (default: {ON_SCREEN} in a table, all in other formats).",
)
@output_options
@click.pass_context
def review(
    ctx: click.Context,
    /,
    field: str | None,
    document: str | None,
    limit: int | None,
    form_of_output: str | None,
    output: Path | None,
) -> None:
    """What is doubtful, unless one of the commands below is named."""
    if ctx.invoked_subcommand:
        return
    if limit is None and chosen_format(form_of_output, output) == "table" and output is None:
        limit = ON_SCREEN
    with Archive.open(ctx.obj) as archive:
        ids = documents_of(archive, document) if document else ()
        found, total = doubtful(archive, only=field, document_ids=ids, limit=limit or None)
        lost = orphans(archive)
    if field and not total and field not in FIELDS:
        raise Failed(
            f"Không có mục «{field}»; chọn một trong: {', '.join(FIELDS)}.",
            f"There is no field «{field}»; choose one of: {', '.join(FIELDS)}.",
        )
    write_list(DOUBTFUL, found, form_of_output, output)
    _comment(len(found), total - len(found), lost)


def _comment(shown: int, more: int, lost: list[Correction]) -> None:
    """What the reader of the list should know besides: on stderr, so that the list stays a list."""
    if shown:
        how = "sovang review confirm {}; {}: sovang review fix {} {} --note …"
        vi, en = how.format("MÃ", "sai", "MÃ", "GIÁ_TRỊ"), how.format("ID", "wrong", "ID", "VALUE")
        click.echo(say(f"Đúng: {vi}", f"Right: {en}"), err=True)
    if more:
        click.echo(
            say(f"Còn {more} giá trị nữa; xem hết bằng --limit 0.", f"There are {more} more; see all with --limit 0."),
            err=True,
        )
    for item in lost:
        where = f"{item.number or item.file}, {item.name}"
        click.echo(
            say(
                f"Lần sửa c{item.id} không còn tìm thấy lượt khen thưởng của nó ({where}), không dùng: {said(item)}. "
                "Hãy xem lại văn bản, sửa ở lượt đúng; không cần nữa thì: "
                f"sovang review confirm c{item.id}",
                f"Correction c{item.id} does not find its award any more ({where}) and is not in use: {said(item)}. "
                f"Look at the document and correct the right award; to let go of it: sovang review confirm c{item.id}",
            ),
            err=True,
        )


for each in (fix, confirm, remove, restore, history):
    review.add_command(each)
