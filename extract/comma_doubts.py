"""Recipients of one sentence that only commas part: a body behind a unit may be its parent, or commended itself."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract import terms
from extract.decision import Commendation, Doubt, Fact, Recipient
from extract.passage import Passage, passage
from extract.unit_levels import apart, elsewhere, is_place, level, siblings

CODE = "commas-unsure"
_WHOLE = 2
"""The level of the lowest bodies that are none's part by their very name; «Đội», «Khoa», «Phòng» are."""
_SEATED = re.compile(r"(?<!\w)(?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn)(?!\w)|(?<=đồn biên phòng) ")


def doubted(given: Sequence[Commendation], text: str) -> tuple[Commendation, ...]:
    """The commendations, those with a doubt whose unit or name holds more bodies than those beside them, or bodies of
    which none is the other's parent.

    «cho bà A, Giáo viên, Trường B, Hội C và Sở D»: nothing says whether «Hội C» is where Trường B belongs.
    """
    runs: dict[tuple[int, int], list[Commendation]] = {}
    for one in given:
        runs.setdefault((one.quote.start, one.quote.end), []).append(one)
    parted = (run for run in runs.values() if ";" not in _words(run, text).replace("; và ", ""))
    doubtful = {id(one) for run in parted for one in _crowded(run)}
    return tuple(_with_doubt(one) if id(one) in doubtful else one for one in given)


def _words(run: Sequence[Commendation], text: str) -> str:
    """What stands from the first recipient of a run to the end of the last."""
    quotes = [fact.quote for one in run for fact in (one.recipient.name, one.recipient.unit) if fact]
    return text[min(quote.start for quote in quotes) : max(quote.end for quote in quotes)]


def _crowded(run: Sequence[Commendation]) -> list[Commendation]:
    crowded = [one for one in run if len(_bodies(one.recipient)) > 1]
    several = len({one.recipient.name.quote for one in run}) > 1
    mixed = len({one.recipient.kind == "ca-nhan" for one in run}) > 1 or len(crowded) < len(run)
    return crowded if several and mixed else [one for one in crowded if _are_strangers(_bodies(one.recipient))]


def _where(who: Recipient) -> Fact[str]:
    return who.unit if who.kind == "ca-nhan" and who.unit else who.name


def _bodies(who: Recipient) -> list[Passage]:
    """The bodies that a unit or a name holds, without the parts of one that have no place of their own."""
    parts = [passage(part.strip()) for part in _where(who).value.split(", ")]
    bodies = [part for part in parts if terms.opens_body(part.text) and not is_place(part)]
    return [part for part in bodies[:-1] if level(part) >= _WHOLE or _SEATED.search(part.plain)] + bodies[-1:]


def _are_strangers(bodies: Sequence[Passage]) -> bool:
    return any(apart(a, b) or elsewhere(a, b) or siblings(a, b) for a, b in pairwise(bodies))


def _with_doubt(one: Commendation) -> Commendation:
    fact = _where(one.recipient)
    reason = (
        f"«{fact.value}» có thể là một đơn vị kèm tên cấp trên, cũng có thể là nhiều tập thể được khen riêng: hãy đối "
        "chiếu với bản gốc."
    )
    doubt = Doubt("unit" if fact is one.recipient.unit else "name", CODE, reason, fact.quote)
    return replace(one, doubts=(*one.doubts, doubt))
