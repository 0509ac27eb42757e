"""`sovang review remove`, `restore`: what was taken for an award and is none leaves the lists, and can come back."""

import click

from commands.bilingual import command
from commands.correction_texts import absent, said, user
from commands.corrections import who_and_why
from commands.errors import Failed
from commands.language import say
from store.archive import Archive
from store.corrections import NotThere, Place, fix
from store.withdrawn import GRANTED, NO, YES


@command(
    "remove",
    vi="Bỏ ra những lượt mà máy tưởng là khen thưởng nhưng không phải: không còn ở search, person, unit, plan, audit, "
    "export, ở mọi tệp của quyết định ấy. Ai, khi nào, vì sao được giữ trong «review history»; nạp lại hay đọc lại tệp "
    "không làm nó trở lại. Lấy lại bằng «review restore».",
    en="Take out what was taken for an award and is none: it leaves search, person, unit, plan, audit and export, in "
    "every file of its decision. Who, when and why are kept in «review history»; no later load or reading of the file "
    "brings it back. Bring it back with «review restore».",
    example='sovang review remove a17 --note "tên người ký, không phải người được khen"',
)
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@who_and_why
@click.pass_obj
def remove(db: str | None, /, ids: tuple[str, ...], note: str, by: str | None) -> None:
    """Keep that awards are none."""
    places = _say_of(db, ids, NO, note, by or user())
    which = " ".join(f"a{place.id}" for place in places)
    click.echo(
        say(f"Lấy lại: sovang review restore {which}", f"To bring back: sovang review restore {which}"), err=True
    )


@command(
    "restore",
    vi="Lấy lại những lượt khen thưởng đã bỏ ra bằng «review remove».",
    en="Bring back awards that «review remove» took out.",
    example='sovang review restore a17 --note "đối chiếu bản gốc: đúng là khen thưởng"',
)
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@who_and_why
@click.pass_obj
def restore(db: str | None, /, ids: tuple[str, ...], note: str, by: str | None) -> None:
    """Keep that awards are awards."""
    _say_of(db, ids, YES, note, by or user())


def _say_of(db: str | None, ids: tuple[str, ...], value: str, note: str, by: str) -> list[Place]:
    """Say the same of several awards and give them; all ids are understood before anything is said."""
    places = [_award_of(text) for text in ids]
    with Archive.open(db) as archive:
        for place in places:
            try:
                done = fix(archive, place, value, note, by)
            except NotThere:
                raise absent(place) from None
            click.echo(f"a{place.id} {done.name}: {said(done)}")
    return places


def _award_of(text: str) -> Place:
    """«a17» or «a17.name» as the place that tells whether award 17 is one. Raises Failed for others."""
    kind, _, number = text.strip().lower().partition(".")[0].partition("a")
    if kind or not (number.isascii() and number.isdigit() and len(number) <= 15):
        raise Failed(
            f"«{text}» không phải mã của một lượt khen thưởng; mã viết như a17 (xem «sovang show», «sovang review»).",
            f"«{text}» is not the id of an award; ids are written like a17 (see «sovang show», «sovang review»).",
        )
    return Place(True, int(number), GRANTED)
