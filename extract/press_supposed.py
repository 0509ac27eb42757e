"""«UBND xã khen thưởng 4 tập thể»: the form is not told; it is supposed to be the one that such a body grants.

Luật 06/2022/QH15, Điều 73–75: Bằng khen is granted by ministries and provinces, Giấy khen by all bodies below them.
"""

from extract import awards, lexicon, press_titles
from extract.award_doubts import SUPPOSED
from extract.decision import Award, Fact
from extract.press_events import Event

_FORMS = ("Giấy khen", "Bằng khen")
_SURE = 0.5
"""How sure such an award is: it is always put up for review."""


def award(event: Event, body: str | None) -> tuple[Fact[Award], ...]:
    """The form that the body of a report grants, where the report names none; none for a body that grants none."""
    if event.side == "received" or body is None or press_titles.awards(event.clause):
        return ()
    words = event.clause.cut(0, event.clause.plain.find("khen thưởng") + len("khen thưởng"))
    kinds = (lexicon.resolve(form, body) for form in _FORMS)
    found = next((kind for kind in kinds if kind.code != "khac"), None)
    return (awards.fact(found, words, body, _SURE, SUPPOSED),) if found else ()
