"""The places that say what a document's number, day, body and signer are, as `sovang show` lists them."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from commands.language import say
from commands.listing import Column
from commands.tables import as_shown
from store.view import WitnessRecord

KINDS = {
    "number-line": ("Dòng số", "Number line"),
    "date-line": ("Dòng ngày tháng", "Date line"),
    "header": ("Đầu văn bản", "Header"),
    "authority-line": ("Thẩm quyền ban hành", "Authority line"),
    "title": ("Tên văn bản", "Title"),
    "annex-heading": ("Danh sách kèm theo", "Annex heading"),
    "e-signature": ("Chữ ký số", "E-signature"),
    "signature": ("Chỗ ký", "Signature"),
    "closing": ("Cuối văn bản", "Closing lines"),
    "file-name": ("Tên tệp", "File name"),
}


def telling(witnesses: Sequence[WitnessRecord]) -> list[WitnessRecord]:
    """The witnesses of the values that more than one place says; a sole one is the value's own words."""
    said = Counter(witness.field for witness in witnesses)
    return [witness for witness in witnesses if said[witness.field] > 1]


def witness_columns(field_name: Callable[[str], str]) -> tuple[Column[WitnessRecord], ...]:
    """The columns of the list; `field_name` says a field as the user calls it."""
    return (
        Column("Mục", "Field", lambda witness: field_name(witness.field)),
        Column("Nơi ghi", "Where", lambda witness: say(*KINDS.get(witness.kind, (witness.kind, witness.kind)))),
        Column("Giá trị", "Value", _value, wide=True),
        Column("Khớp", "Agrees", _agrees),
        Column("Trang", "Page", lambda witness: witness.page, whole=True),
        Column("Nguyên văn", "Quoted words", lambda witness: witness.quote, wide=True),
    )


def _value(witness: WitnessRecord) -> str:
    if witness.field == "issued_on" and witness.value:
        return as_shown(date.fromisoformat(witness.value))
    return witness.value or ""


def _agrees(witness: WitnessRecord) -> str:
    """«khác» where it says something else; nothing where it could not be read."""
    if witness.value is None:
        return say("không đọc được", "unread")
    return say("có", "yes") if witness.agrees else say("khác", "differs")
