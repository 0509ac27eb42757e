"""`sovang add`: an award known from elsewhere, entered by hand with its source."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

from commands.award_list import AWARDS
from commands.bilingual import command, option
from commands.correction_texts import user
from commands.entry_list import entries_of
from commands.errors import OK, PARTLY, Failed
from commands.field_names import field_name
from commands.language import say
from commands.listing import output_options, write_list
from store.archive import Archive
from store.manual import Added, Entry, WrongField
from store.manual import add as enter
from store.records import AwardRecord

F = TypeVar("F", bound=Callable[..., Any])


def _given(function: F) -> F:
    """The options for what is known of the award, each a field of `Entry`."""
    for name, field, vi, en in reversed(_OPTIONS):
        function = option(name, field, default="", metavar="TEXT", vi=vi, en=en)(function)
    return function


_OPTIONS = (
    (
        "--award",
        "award",
        "Mã hoặc tên khen thưởng (xem «sovang awards»); ngoài danh mục: khac:TÊN.",
        "Award code or name (see «sovang awards»); outside the catalogue: khac:NAME.",
    ),
    (
        "--source",
        "source",
        "Biết từ đâu, ví dụ «theo Báo Lâm Đồng ngày 3/2/2020»; bắt buộc.",
        "Where it is known from; needed.",
    ),
    (
        "--kind",
        "kind",
        "Đối tượng: ca-nhan (mặc định), tap-the, ho-gia-dinh, doanh-nghiep.",
        "ca-nhan (default), tap-the, ho-gia-dinh, doanh-nghiep.",
    ),
    ("--honorific", "honorific", "Ông, Bà …", "Ông, Bà …"),
    ("--position", "position", "Chức vụ.", "Position."),
    ("--unit", "unit", "Đơn vị.", "Unit."),
    ("--number", "number", "Số quyết định.", "Number of the decision."),
    ("--date", "issued_on", "Ngày quyết định: 15/06/2021 hoặc 2021-06-15.", "Day of the decision."),
    ("--agency", "issuer", "Cơ quan ban hành.", "The agency that issued it."),
    ("--year", "years", "Năm của thành tích: 2020, 2019-2021, «năm học 2020-2021».", "Years of the achievement."),
    ("--reason", "reason", "Thành tích.", "The reason."),
    ("--occasion", "occasion", "Loại hình khen thưởng (cong-trang, dot-xuat …).", "Occasion (cong-trang, dot-xuat …)."),
    ("--bonus", "bonus", "Tiền thưởng, đồng.", "Bonus in VND."),
    ("--posthumous", "posthumous", "Truy tặng: có, không.", "Posthumous: yes, no."),
)


@command(
    "add",
    vi="Nhập tay lượt khen thưởng biết từ nguồn khác (không có tệp): ai, được gì, theo quyết định nào, biết từ đâu. "
    "Người nhập và lúc nhập được ghi lại; ở mọi nơi lượt ấy mang chữ «nhập tay». Trùng với lượt đã có thì chỉ báo, "
    "không nhập thêm. Bỏ ra bằng «sovang forget». Nhiều lượt: --list TỆP.xlsx hoặc .csv, mỗi dòng một lượt, tên cột "
    "như ở bảng kết quả (Tên, Khen thưởng, Đơn vị, Số văn bản, Nguồn …).",
    en="Enter by hand an award known from elsewhere (no file): who, what, by which decision, known from where. Who "
    "enters it and when is recorded, and it is marked «entered by hand» everywhere. One that is held already is told, "
    "not doubled. «sovang forget» takes it out again. Several: --list FILE.xlsx or .csv, one a row, with headings as "
    "in the tables (Name, Award, Unit, Number, Source …).",
    example='sovang add "Nguyễn Thị Hường" --award bk-tinh --unit "Sở Y tế" --number 329/QĐ-UBND --date 15/06/2021 \\\n'
    '  --agency "UBND tỉnh Lâm Đồng" --source "theo Báo Lâm Đồng ngày 20/6/2021"\n'
    "sovang add --list khen-thuong-cu.xlsx",
)
@click.argument("name", metavar="[NAME]", default="")
@_given
@option(
    "--list",
    "listed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    vi="Nhập cả danh sách XLSX, CSV.",
    en="Enter a whole XLSX or CSV list.",
)
@option(
    "--by",
    default=None,
    metavar="NAME",
    vi="Ai nhập (mặc định: tên người dùng máy).",
    en="Who enters it (default: the user name of this machine).",
)
@option(
    "--anyway", is_flag=True, vi="Nhập cả khi trùng với lượt đã có.", en="Enter it even if it seems to be held already."
)
@output_options
@click.pass_obj
def add(
    db: str | None,
    /,
    listed: Path | None,
    by: str | None,
    anyway: bool,
    form_of_output: str | None,
    output: Path | None,
    **given: str,
) -> int:
    """Exit code 1 where an award was held already and was not entered."""
    entries = list(_entries(listed, given))
    made: list[AwardRecord] = []
    with Archive.open(db, create=True) as archive:
        for where, entry in entries:
            done = _enter(archive, where, entry, by or user(), anyway)
            made += [done.award] if done.award else []
    write_list(AWARDS, made, form_of_output, output)
    return OK if len(made) == len(entries) else PARTLY


def _entries(listed: Path | None, given: dict[str, str]) -> Iterator[tuple[str, Entry]]:
    """What is to be entered, with its row where it comes from a list; options stand for what a row leaves open."""
    if listed is None:
        yield "", _entry(given)
        return
    for number, row in entries_of(listed):
        yield say(f"Dòng {number}: ", f"Row {number}: "), _entry({**given, **{k: v for k, v in row.items() if v}})


def _entry(given: dict[str, str]) -> Entry:
    kind = given.get("kind") or "ca-nhan"
    return Entry(**{**given, "kind": kind})


def _enter(archive: Archive, where: str, entry: Entry, by: str, anyway: bool) -> Added:
    for field, option_name in (("name", "NAME"), ("award", "--award"), ("source", "--source")):
        if not getattr(entry, field).strip():
            raise Failed(
                f"{where}Thiếu {field_name(field).lower()} ({option_name}).",
                f"{where}{field_name(field)} is missing ({option_name}).",
            )
    try:
        done = enter(archive, entry, by, anyway=anyway)
    except WrongField as wrong:
        name = field_name(wrong.field)
        raise Failed(
            f"{where}{name}: «{wrong.text}» không dùng được; {wrong.error.vi}.",
            f"{where}{name}: «{wrong.text}» cannot stand; {wrong.error.en}.",
        ) from wrong
    _tell(where, entry, done)
    return done


def _tell(where: str, entry: Entry, done: Added) -> None:
    """What was done, on stderr."""
    if done.award:
        text = say(
            f"{where}đã nhập: {entry.name} (lượt {done.award.id}, văn bản {done.award.document.id})",
            f"{where}entered: {entry.name} (award {done.award.id}, document {done.award.document.id})",
        )
        click.echo(text[:1].upper() + text[1:], err=True)
        return
    for held in done.held:
        what = f"{held.id}, {held.recipient}, {held.name}, {held.document.number or held.document.file}"
        click.echo(
            say(
                f"{where}Đã có trong kho, không nhập thêm: lượt {what}. Vẫn muốn nhập: --anyway",
                f"{where}Held already, not entered: award {what}. To enter it all the same: --anyway",
            ),
            err=True,
        )
