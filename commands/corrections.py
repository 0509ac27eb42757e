"""`sovang review fix`, `confirm`, `history`: what a person says of a value, kept for good."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from commands.bilingual import command, option
from commands.correction_texts import absent, correction_id, correction_json, place_of, said, state_text, user, wrong
from commands.errors import PARTLY, Failed
from commands.field_names import field_name
from commands.language import say
from commands.listing import Column, Listing, local_time, output_options, write_list
from store.archive import Archive
from store.corrections import Correction, NotThere
from store.corrections import confirm as keep_confirmation
from store.corrections import drop as keep_drop
from store.corrections import fix as keep_fix
from store.corrections import history as read_history
from store.forgetting import documents_named
from store.values import WrongValue

F = TypeVar("F", bound=Callable[..., Any])


CORRECTIONS: Listing[Correction] = Listing(
    (
        Column("Mã", "ID", lambda item: f"c{item.id}", whole=True),
        Column("Văn bản", "Document", lambda item: item.number or item.file, wide=True),
        Column("Được khen", "Recipient", lambda item: item.name, wide=True),
        Column("Mục", "Field", lambda item: field_name(item.field)),
        Column("Đã ghi", "What was said", said, wide=True),
        Column("Lúc", "When", lambda item: local_time(item.at), whole=True, in_table=False),
        Column("Tình trạng", "State", state_text, wide=True),
    ),
    correction_json,
)


def documents_of(archive: Archive, name: str) -> tuple[int, ...]:
    found = documents_named(archive, name)
    if not found:
        raise Failed(f"Không có văn bản «{name}» trong kho.", f"The archive holds no document «{name}».", PARTLY)
    return found


def who_and_why(function: F) -> F:
    by = option(
        "--by",
        default=None,
        metavar="NAME",
        vi="Ai sửa (mặc định: tên người dùng máy).",
        en="Who says so (default: the user name of this machine).",
    )
    return by(
        option(
            "--note", default="", metavar="TEXT", vi="Vì sao; được giữ cùng giá trị.", en="Why; kept with the value."
        )(function)
    )


@command(
    "fix",
    vi="Sửa một giá trị. Giá trị cũ, người sửa, lúc sửa và lý do được giữ lại; mọi lệnh thấy giá trị mới. Mã lấy từ "
    "«sovang review»; mọi mục khác cũng sửa được: a17.unit là đơn vị ở lượt khen thưởng 17, d3.issued_on là ngày của "
    'văn bản 3. VALUE là "" khi bản gốc không có gì. Dòng không phải khen thưởng thì bỏ ra bằng «sovang review '
    "remove a17».",
    en="Put a value right. The old value, who, when and why are kept; every command sees the new value. Ids come from "
    "«sovang review»; every other field can be fixed too: a17.unit is the unit in award 17, d3.issued_on the date of "
    'document 3. VALUE is "" where the original has nothing. A line that is no award is taken out '
    "with «sovang review remove a17».",
    example='sovang review fix a17.name "Nguyễn Thị Hường" --note "soi bản giấy"\n'
    'sovang review fix d3.issued_on 15/06/2021 --note "dấu công văn đến"\n'
    "sovang review fix a17.award bk-tinh\nsovang review fix a17.years 2019-2021",
)
@click.argument("which", metavar="ID")
@click.argument("value", metavar="VALUE")
@who_and_why
@click.pass_obj
def fix(db: str | None, /, which: str, value: str, note: str, by: str | None) -> None:
    """Keep a correction."""
    place = place_of(which)
    with Archive.open(db) as archive:
        try:
            done = keep_fix(archive, place, value, note, by or user())
        except WrongValue as error:
            raise wrong(place, value, error) from error
        except NotThere:
            raise absent(place) from None
    click.echo(said(done))
    if place.field == "issuer" and done.old != done.value:
        click.echo(
            say(
                "Lượt chỉ ghi «Bằng khen», «Giấy khen» … được hiểu theo cơ quan này (trừ lượt đã có người sửa); "
                f"xem: sovang show {place.id}",
                "Awards that say only «Bằng khen», «Giấy khen» … are now told by this agency (but for those that a "
                f"person corrected); see: sovang show {place.id}",
            ),
            err=True,
        )


@command(
    "confirm",
    vi="Xác nhận một giá trị là đúng: điều ngờ về nó hết. Với mã của một lần sửa không còn tìm thấy chỗ (c5): thôi "
    "dùng lần sửa ấy.",
    en="Confirm that a value is right: the doubt about it goes. With the id of a correction that finds its place no "
    "more (c5): let go of it.",
    example='sovang review confirm a17.name\nsovang review confirm d3.number --note "đúng, chữ viết tay"',
)
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@who_and_why
@click.pass_obj
def confirm(db: str | None, /, ids: tuple[str, ...], note: str, by: str | None) -> None:
    """Keep that values are right."""
    with Archive.open(db) as archive:
        for text in ids:
            number = correction_id(text)
            try:
                done = (
                    keep_drop(archive, number, note, by or user())
                    if number
                    else keep_confirmation(archive, place_of(text), note, by or user())
                )
            except NotThere:
                raise absent(place_of(text)) if not number else _no_orphan(text) from None
            click.echo(said(done))


def _no_orphan(text: str) -> Failed:
    return Failed(
        f"«{text}» không phải lần sửa đang thiếu chỗ; xem «sovang review history».",
        f"«{text}» is no correction without a place; see «sovang review history».",
        PARTLY,
    )


@command(
    "history",
    vi="Mọi lần sửa và xác nhận, mới nhất lên đầu: giá trị cũ và mới, ai, khi nào, vì sao, còn dùng không. Nêu mã "
    "(a17, a17.name, d3.number) hoặc --document để chỉ xem một nơi.",
    en="All corrections and confirmations, the latest first: old and new value, who, when, why, and whether it holds. "
    "Name an id (a17, a17.name, d3.number) or --document to see one place only.",
    example="sovang review history\nsovang review history a17.name\nsovang review history --document 329/QĐ-UBND",
)
@click.argument("which", metavar="[ID]", required=False)
@option(
    "--document",
    default=None,
    metavar="DOCUMENT",
    vi="Chỉ văn bản này (mã, số, tệp).",
    en="Only this document (id, number, file).",
)
@output_options
@click.pass_obj
def history(
    db: str | None, /, which: str | None, document: str | None, form_of_output: str | None, output: Path | None
) -> None:
    """What people said."""
    place = place_of(which, whole=True) if which else None
    with Archive.open(db) as archive:
        ids = documents_of(archive, document) if document else (None,)
        found = [item for each in ids for item in read_history(archive, document=each, place=place)]
    write_list(CORRECTIONS, found, form_of_output, output)
