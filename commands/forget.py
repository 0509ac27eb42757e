"""`sovang forget`: a wrongly loaded file out of the archive again."""

from dataclasses import asdict
from pathlib import Path

import click

from commands.bilingual import command, option
from commands.errors import PARTLY, Failed
from commands.language import say
from commands.listing import Column, Listing, local_time, output_options, write_list
from store.archive import Archive
from store.forgetting import Forgotten, documents_named, taken_out
from store.forgetting import forget as take_out

FORGOTTEN: Listing[Forgotten] = Listing(
    (
        Column("Mã", "ID", lambda item: item.document, whole=True),
        Column("Tệp", "File", lambda item: item.path, wide=True),
        Column("Số", "Number", lambda item: item.number),
        Column("Lượt", "Awards", lambda item: item.awards, whole=True),
        Column("Lý do", "Note", lambda item: item.note, wide=True),
        Column("Bỏ ra lúc", "Taken out", lambda item: local_time(item.forgotten_at), whole=True),
        Column(
            "Nạp lại lúc", "Loaded again", lambda item: item.returned_at and local_time(item.returned_at), whole=True
        ),
    ),
    asdict,
)


@command(
    "forget",
    vi="Bỏ khỏi kho những văn bản nạp nhầm, cùng mọi điều đã đọc từ đó; việc bỏ ra được ghi lại (lúc nào, vì sao). Tệp "
    "trên ổ đĩa không bị đụng tới. Các tệp khác của cùng quyết định vẫn ở lại. Lần nạp sau bỏ qua nội dung ấy, dù tệp "
    "đổi tên; muốn nạp lại: «sovang load TỆP --forgotten».",
    en="Take wrongly loaded documents out of the archive with all that was read from them; that is recorded, with when "
    "and why. The file on the disk is not touched. Other files of the same decision stay. A later load passes that "
    "content over, under any name; to load it again: «sovang load FILE --forgotten».",
    example='sovang forget 12 --note "văn bản của tỉnh khác"\nsovang forget 329/QĐ-UBND\nsovang forget QD-329.pdf\n'
    "sovang forget --list",
)
@click.argument("documents", metavar="DOCUMENT...", nargs=-1)
@option("--note", default="", metavar="TEXT", vi="Vì sao bỏ ra.", en="Why it is taken out.")
@option("--list", "listed", is_flag=True, vi="Liệt kê những gì đã bỏ ra.", en="List what was taken out.")
@output_options
@click.pass_obj
def forget(
    db: str | None,
    /,
    documents: tuple[str, ...],
    note: str,
    listed: bool,
    form_of_output: str | None,
    output: Path | None,
) -> None:
    """A document is meant by its id, its number, or the path or name of its file; all are found before one goes."""
    if not documents and not listed:
        raise Failed(
            "Hãy nêu văn bản cần bỏ ra: mã, số hoặc tệp (DOCUMENT); xem những gì đã bỏ ra: «sovang forget --list».",
            "Name the DOCUMENT to take out by id, number or file; what was taken out: «sovang forget --list».",
        )
    with Archive.open(db) as archive:
        ids = [_one(archive, name) for name in documents]
        gone = [take_out(archive, document_id, note) for document_id in dict.fromkeys(ids)]
        for item in gone:
            _tell(item)
        if listed:
            write_list(FORGOTTEN, taken_out(archive), form_of_output, output)


def _one(archive: Archive, name: str) -> int:
    """The document that is meant. Raises Failed for none (exit code 1, as `show` does) and for several."""
    found = documents_named(archive, name)
    if not found and Path(name).exists():
        found = documents_named(archive, str(Path(name).absolute()))
    if not found:
        raise Failed(
            f"Không có văn bản «{name}» trong kho; tìm số và tên tệp bằng «sovang search».",
            f"No document «{name}» in the archive; find its number or the name of its file with «sovang search».",
            PARTLY,
        )
    if len(found) > 1:
        ids = ", ".join(map(str, found))
        raise Failed(
            f"Nhiều văn bản khớp «{name}»: {ids}. Hãy nêu mã (xem từng văn bản: «sovang show MÃ»).",
            f"Several documents match «{name}»: {ids}. Name one by its id (look at one: «sovang show ID»).",
        )
    return found[0]


def _tell(item: Forgotten) -> None:
    number = f" ({item.number})" if item.number else ""
    click.echo(
        say(
            f"Đã bỏ văn bản {item.document}: {item.file}{number}, {item.awards} lượt khen thưởng.",
            f"Taken out: document {item.document}, {item.file}{number}, awards: {item.awards}.",
        ),
        err=True,
    )
