"""Awards that an article names by their form alone once it has told which they are: «… người được tặng Bằng khen»."""

from dataclasses import dataclass, field, replace

from extract import awards, terms
from extract.decision import Award, Fact
from extract.lists import Granted
from extract.passage import Passage

_SURE = 0.7
"""How sure an award is that is told of by its form alone."""


@dataclass(slots=True)
class Bare:
    """Which awards of a form («Bằng khen») an article has told of with the body that gives them."""

    told: dict[str, dict[str, Fact[Award]]] = field(default_factory=dict)

    def hear(self, clause: Passage, granter: str | None) -> None:
        """Remember the awards of a report."""
        for award in awards.find(clause, granter):
            if stem := _stem(award):
                self.told.setdefault(stem, {})[award.value.code] = award

    def title(self) -> tuple[Fact[Award], ...]:
        """The only title that the article tells of as conferred: «4 mẹ được truy tặng danh hiệu: …» means it."""
        known = tuple(self.told.get("danh hiệu", {}).values())
        return tuple(replace(one, rule="told-before", confidence=_SURE) for one in known) if len(known) == 1 else ()

    def completed(self, item: Granted) -> Granted:
        """An item whose award is named by its form alone, with the only one of that form told of before."""
        return replace(item, awards=tuple(self._whole(award) for award in item.awards))

    def _whole(self, award: Fact[Award]) -> Fact[Award]:
        known = self.told.get(terms.plain_case(award.value.name), {}) if award.value.code == "khac" else {}
        if len(known) != 1:
            return award
        whole = next(iter(known.values()))
        return Fact(whole.value, award.quote, "told-before", min(_SURE, whole.confidence))


def _stem(award: Fact[Award]) -> str | None:
    """«kỷ niệm chương»: the form by which a known award begins."""
    if award.value.code.startswith("dhvd-"):
        return "danh hiệu"
    words = terms.plain_case(award.value.name)
    forms = terms.words("frames", "forms") if award.value.code != "khac" else ()
    return next((form for form in forms if words.startswith(form)), None)
