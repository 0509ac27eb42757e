"""Recipients in words, with what a reader should make of them."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples import places, units
from samples.jobs import Job
from samples.jobs import job as job_of
from samples.merits import Merit
from samples.model import TruthAward, TruthRecipient
from samples.names import Person, person

SEPARATORS = (", ", ", ", ", ", " - ", " – ")


@dataclass(frozen=True, slots=True)
class Style:
    """How one paper writes its persons: the mark between name, post and unit; capitals; who is Ông, Bà, đồng chí."""

    separator: str = ", "
    capitals: bool = False
    honorific: str = "Ông"
    """«Ông» stands for Ông or Bà, «đồng chí» for everybody, empty for none."""

    def name(self, name: str) -> str:
        """The name as this paper writes it."""
        return name.upper() if self.capitals else name


def style(rng: random.Random, *, plain: bool = False) -> Style:
    """A way of writing, for a whole paper; `plain` for tables, where no title stands before the name."""
    honorific = rng.choice(["Ông", "Ông", "Ông", "đồng chí", "Đồng chí", ""])
    if plain:
        honorific = rng.choice(["Ông", "", "", ""])
    return Style(rng.choice(SEPARATORS), rng.random() < 0.08, honorific)


@dataclass(frozen=True, slots=True)
class Item:
    """A recipient in words («Ông Trần Văn A, Giáo viên Trường …») and in the terms of the export."""

    text: str
    recipient: TruthRecipient


def individual(rng: random.Random, who: Person, job: Job, how: Style) -> Item:
    """A person in a list. A rank takes the place of Ông or Bà."""
    title = job.rank or {"Ông": who.honorific, "": ""}.get(how.honorific, how.honorific)
    apart = ", " if not job.joined else rng.choice([" ", " ", ", "])
    if how.separator != ", ":
        apart = how.separator if not job.joined else " "
    text = f"{title} {how.name(who.name)}{how.separator}{job.position}{apart}{job.unit}".strip()
    return Item(text, TruthRecipient("ca-nhan", who.name, title or None, job.position, job.unit))


def resident(rng: random.Random, day: date, how: Style) -> Item:
    """A person known by residence only: the place is the unit."""
    who = person(rng, minority=0.4)
    where = f"{places.hamlet(rng)}, {places.commune(rng, day)}"
    return Item(
        f"{who.honorific} {how.name(who.name)}{how.separator}{where}",
        TruthRecipient("ca-nhan", who.name, who.honorific, None, where),
    )


def posted(rng: random.Random, day: date, how: Style, level: units.Level = "province") -> Item:
    """A person with a post under a body of that level."""
    return individual(rng, person(rng), job_of(rng, day, level), how)


def somebody(rng: random.Random, day: date, how: Style, level: units.Level = "province") -> Item:
    """A person with a post, or now and then with a residence only."""
    if rng.random() < 0.08 and how.honorific == "Ông" and level in ("province", "district"):
        return resident(rng, day, how)
    return posted(rng, day, how, level)


def collective(rng: random.Random, day: date, level: units.Level = "province") -> Item:
    """A collective; its whole words are its name."""
    name = units.collective(rng, day, level)
    return Item(name, TruthRecipient("tap-the", name))


def enterprise(rng: random.Random, day: date) -> Item:
    """An enterprise or co-operative with its place."""
    name = f"{units.firm(rng)}, {units.local(rng, day)}" if rng.random() < 0.5 else units.firm(rng)
    return Item(name, TruthRecipient("doanh-nghiep", name))


def household(rng: random.Random, day: date) -> Item:
    """«Hộ ông Giàng A Páo, bản …»; its whole words are its name."""
    who = person(rng, minority=0.5)
    opening = rng.choice(
        [
            f"Hộ {who.honorific.lower()}",
            f"Gia đình {who.honorific.lower()}",
            f"Hộ gia đình {who.honorific.lower()}",
        ]
    )
    name = f"{opening} {who.name}, {places.hamlet(rng)}, {places.commune(rng, day)}"
    return Item(name, TruthRecipient("ho-gia-dinh", name))


def several(rng: random.Random, count: int, make: Callable[[], Item]) -> list[Item]:
    """That many items with different names."""
    found: dict[str, Item] = {}
    while len(found) < count:
        item = make()
        found.setdefault(item.recipient.name, item)
    return list(found.values())


def award(
    item: Item, code: str | None, merit: Merit | None, bonus: int | None = None, posthumous: bool = False
) -> TruthAward:
    """The truth of one commendation."""
    if merit is None:
        return TruthAward(item.recipient, code, bonus_vnd=bonus, posthumous=posthumous)
    return TruthAward(item.recipient, code, merit.years, merit.reason, merit.occasion, bonus, posthumous)


NUMBERING: tuple[Callable[[int], str], ...] = (
    lambda i: f"{i}. ",
    lambda i: f"{i}. ",
    lambda i: f"{i:02d}. ",
    lambda i: f"{i}) ",
    lambda i: f"{i}.",
    lambda i: f"{'abcdeghiklmnopqrstuvxy'[(i - 1) % 22]}) ",
    lambda i: "- ",
)


def numbered(rng: random.Random, items: list[Item], *, letters: bool = True) -> list[str]:
    """The items of one list with one kind of numbers and one kind of ends."""
    mark = rng.choice(NUMBERING if letters and len(items) <= 12 else NUMBERING[:5])
    end = rng.choice([";", ";", ".", ""])
    last = {";": ".", ".": "."}.get(end, "")
    return [f"{mark(i)}{item.text}{last if i == len(items) else end}" for i, item in enumerate(items, 1)]
