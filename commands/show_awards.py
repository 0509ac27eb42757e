"""The awards of a document as `sovang show` lists them, with what the paper tells of each person besides."""

from collections import defaultdict
from collections.abc import Sequence

from commands.award_list import COMPACT
from commands.language import say
from commands.listing import Column
from store.records import AwardRecord
from store.view import FactRecord

SEXES = {"nam": ("nam", "male"), "nu": ("nữ", "female")}


def award_columns(facts: Sequence[FactRecord]) -> tuple[Column[AwardRecord], ...]:
    """The columns of the list; one about the person where the paper tells year of birth or ethnic group."""
    persons = _persons(facts)
    about: Column[AwardRecord] = Column("Nhân thân", "Person", lambda award: ", ".join(persons.get(award.id, ())))
    return (
        Column("Mã", "ID", lambda award: f"a{award.id}", whole=True),
        *COMPACT[:2],
        *([about] if any(fact.field in ("birth_year", "ethnic_group") for fact in facts) else []),
        Column("Trang", "Page", lambda award: award.page, whole=True),
        Column("Nguyên văn", "Quoted words", lambda award: award.quote, wide=True),
    )


def _persons(facts: Sequence[FactRecord]) -> dict[int, list[str]]:
    """The award's id -> «nữ», «sinh 1975», «dân tộc Mông»."""
    texts: dict[int, list[str]] = defaultdict(list)
    for fact in facts:
        if fact.award is not None and (text := _text(fact)):
            texts[fact.award].append(text)
    return texts


def _text(fact: FactRecord) -> str | None:
    if fact.field == "sex":
        return say(*SEXES[fact.value])
    if fact.field == "birth_year":
        return say(f"sinh {fact.value}", f"born {fact.value}")
    return say(f"dân tộc {fact.value}", f"ethnic group {fact.value}") if fact.field == "ethnic_group" else None
