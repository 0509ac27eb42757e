"""Labels inside a run of recipients that say what kind follows: «các hộ: ông A; ông B; các cá nhân: bà C»."""

import re
from functools import cache

from extract import posts, terms
from extract.decision import RecipientKind
from extract.passage import Passage

_ADDRESSED = r"(?:dong\s+chi|ong\s*,\s*ba|ong\s*\(ba\)|ong\s+ba|anh,?\s+chi|em|ong|ba|anh|chi|thay|co)"
"""«và các đồng chí: Thiếu tá A, …»: persons follow."""


_COUNT = re.compile(
    r"(?:(?<!\s)\s++)?(?:\(\s*\d{1,4}\s+[a-z][a-z ,]{1,30}\)|"
    r"[:,–-]\s*+(?:co\s+)?\d{1,4}\s+(?:nguoi|dong\s+chi|ca\s+nhan))\W*$"
)


def cut(words: Passage, kind: RecipientKind | None) -> list[tuple[RecipientKind | None, Passage]]:
    """The run cut at its labels, each part with the kind that its label tells; `kind` holds before the first one."""
    runs: list[tuple[RecipientKind | None, Passage]] = []
    at = 0
    for match in _label().finditer(words.folded):
        before = words.cut(at, match.start())
        told = words.cut(match.start(), match.end()).trimmed(",;. ")
        if before.text.count("(") > before.text.count(")") or (before and posts.tells(told)):
            continue  # «Ông A; Đơn vị: Sở B» tells where one works
        if before := before.trimmed(",;. "):
            runs.append((kind, before))
        kind, at = terms.kinds()[match["kind"]] if match["kind"] else "ca-nhan", match.end()
    return [*runs, (kind, words.cut(at))]


def end(words: Passage) -> int:
    """Where a label that the words begin with ends; 0 where they begin with none."""
    match = _label().match(words.folded)
    return match.end() if match else 0


def uncounted(name: Passage) -> Passage:
    """«Trường A (03 người)», «Phòng B: 02 đồng chí» without the count behind the unit's name."""
    match = _COUNT.search(name.folded)
    return name.cut(0, match.start()).trimmed(":;,.-– ") if match and match.start() else name


def ends_at(words: Passage, at: int) -> bool:
    """A label inside the run ends at an offset: «Hợp tác xã A và các cá nhân: | bà B»."""
    return any(match.end() == at for match in _label().finditer(words.folded))


@cache
def _label() -> re.Pattern[str]:
    """«; các cá nhân (03): », «- Tập thể gồm: »: what the recipients behind the colon are called."""
    kinds = terms.alternation(terms.kinds())
    return re.compile(
        r"(?:(?:\A|[;,.]\s)\s*+(?:[-+*•]\s*+)?(?:va\s++)?|(?<=\s)va\s++)(?:(?:cac|nhung|ve|doi\s+voi|\d{1,3})\s++){0,3}"
        rf"(?:(?P<kind>{kinds})|(?:(?<=cac )|(?<=\d )){_ADDRESSED})(?:\s*+\([^()]{{1,30}}\))?"
        r"(?:\s++(?:gom|la|sau))?\s*+:\s"
    )
