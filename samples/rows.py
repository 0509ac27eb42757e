"""Rows of the tables in annexes, and the words their heads use."""

from collections.abc import Sequence

from samples.model import Cell, TruthRecipient
from samples.recipients import Style

STT = ("STT", "TT", "Stt", "Số TT")
NAME = ("Họ và tên", "Họ tên", "Họ và tên", "HỌ VÀ TÊN", "Tên cá nhân")
POST = ("Chức vụ", "Chức danh", "Chức vụ, chức danh")
UNIT = ("Đơn vị", "Đơn vị công tác", "Nơi công tác", "ĐƠN VỊ CÔNG TÁC")

Row = tuple[Cell, ...]


def head(*texts: str) -> tuple[Row, ...]:
    """A head of one row."""
    return (tuple(Cell(t, align="center", bold=True) for t in texts),)


def cells(*texts: str, middle: Sequence[int] = (0,)) -> Row:
    """A data row; the columns in `middle` are centred."""
    return tuple(Cell(t, align="center" if i in middle else "left") for i, t in enumerate(texts))


def group(text: str, columns: int, mark: str = "") -> Row:
    """A row that names what follows, across the table, with or without a number of its own."""
    if mark:
        return (Cell(mark, align="center", bold=True), Cell(text, across=columns - 1, bold=True))
    return (Cell(text, across=columns, bold=True),)


def shown(how: Style, person: TruthRecipient) -> str:
    """The name as the table writes it."""
    title = f"{person.honorific} " if person.honorific else ""
    return title + how.name(person.name)


def person_row(number: str, how: Style, person: TruthRecipient, *more: str, middle: Sequence[int] = (0,)) -> Row:
    """Number, name, post, unit, and what further columns hold."""
    return cells(number, shown(how, person), person.position or "", person.unit or "", *more, middle=middle)
