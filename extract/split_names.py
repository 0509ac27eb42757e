"""Family name and given name in two columns: «Họ và tên» over both, or over the first alone."""

from collections.abc import Container, Mapping, Sequence

from extract import names, recipients, scope
from extract.entries import GridRow
from extract.passage import Passage


def complete(rows: Sequence[GridRow], width: int, roles: dict[int, str], taken: Container[int]) -> None:
    """Tell the columns of given names that have no head; `taken` are the columns with one."""
    roles.update({c: "name" for c in range(width) if c not in taken and _given(rows, c, roles)})


def _given(rows: Sequence[GridRow], column: int, roles: Mapping[int, str]) -> bool:
    """Whether a column without a head right of the names holds the given names of those."""
    if column in roles or roles.get(column - 1) != "name":
        return False
    texts = [c.text.text for row in rows for c in row.cells if c.column == column and c.colspan == 1 and c.text]
    return len(texts) > 1 and all(" " not in t and names.name_words(t) == len(t) for t in texts)


def joined(parts: Sequence[Passage]) -> Passage | None:
    """The cells of the names as one name: two that together are one person's; else the first."""
    parts = [part for part in parts if not scope.kind_heading(part)[0]]
    if len(parts) == 2 and parts[1].start == parts[0].end + 1:
        whole = Passage(f"{parts[0].text} {parts[1].text}", f"{parts[0].folded} {parts[1].folded}", parts[0].start)
        if names.looks_like_name(recipients.unaddressed(whole).text):
            return whole
    return parts[0] if parts else None
