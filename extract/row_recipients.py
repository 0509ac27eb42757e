"""Whom a row of a table is about: the name with what its other cells tell."""

import re
from dataclasses import dataclass, replace

from extract import names, positions, posts, recipients, terms
from extract.decision import Recipient
from extract.passage import Passage
from extract.person_facts import fact
from extract.scope import Scope

_TRAINING = re.compile(
    r"(?:dai hoc|cao dang|trung cap|so cap|pho thong|trung hoc|thac si|tien si|cu nhan|\d{1,2}/\d{1,2})\W*"
)
"""«Trình độ | Đại học»: what one has learnt is no post."""
_CLASS = re.compile(r"\d{1,2}\s?[A-ZĐ](?:[a-zà-ỹ]{1,6}|[A-Z]?\d{0,2})")
"""«Lớp/Chức vụ | 12A1», «12 Toán»: a pupil's class is no post."""


@dataclass(frozen=True, slots=True)
class RowCells:
    """The cells of a row beside the name; each null where the row has none."""

    position: Passage | None = None
    unit: Passage | None = None
    post: Passage | None = None
    born: Passage | None = None

    @property
    def home(self) -> Passage | None:
        """Where a household lives: «Thôn Vi Phái» in the column «Chức vụ, địa chỉ», too."""
        return self.unit or (self.post if self.post and terms.opens_body(self.post.text) else None)

    @property
    def tell_a_person(self) -> bool:
        return self.position is not None or self.born is not None


def read(name: Passage, cells: RowCells, persons: bool, held: Scope) -> Recipient | None:
    """The recipient under a name; `persons`: the column is for persons only, `held` is what the row inherits."""
    item = recipients.read(name, held.kind, held.unit)
    if item is None and held.kind == "ca-nhan" and terms.opens_body(name.text):
        item = recipients.collective(name)
    if item is None:
        alone = cells.position and not terms.opens_body(name.text) and names.is_given_name(name.text)
        return recipients.person_of_cells(name, cells.position, cells.unit, held.unit) if alone else None
    if held.kind == "ho-gia-dinh" and names.reads_as_person(recipients.unaddressed(name).text):
        head = recipients.person_of_cells(name, None, cells.unit, held.unit)
        return replace(head, kind=held.kind) if head else item  # «Chủ hộ | Địa chỉ»
    if item.kind != "ca-nhan":
        told = persons or cells.tell_a_person
        looks = told and (not terms.opens_body(name.text) or names.reads_as_person(name.text))
        if not looks or held.kind not in (None, "ca-nhan"):
            home = fact(cells.home, "column") if item.kind == "ho-gia-dinh" else None
            return replace(item, unit=home) if home else item
    return _of_cells(name, cells, held) or item


def _of_cells(name: Passage, cells: RowCells, held: Scope) -> Recipient | None:
    position, unit, post = cells.position, cells.unit, cells.post
    if position is not None and (_TRAINING.fullmatch(position.folded) or _CLASS.fullmatch(position.text)):
        position = None
    if position is not None and not unit and not held.unit and posts.split(position).unit is not None:
        position, post = None, position  # «Kế toán trưởng Nhà máy A», «Xưởng B» where no column is for units
    if unit is not None and not position and not post and not terms.opens_body(unit.text) and positions.opens(unit):
        unit, post = None, unit  # «Địa chỉ/Chức danh»: a post stands in the column of addresses
    if post is not None and position is None:
        return recipients.person_of_post(name, post, unit, held.unit)
    return recipients.person_of_cells(name, position, unit, held.unit)
