"""The words that an electronic signature leaves on a page: who signed, for which body, on what day.

Forms seen: «Cơ quan: UBND tỉnh … / Giờ ký: 24/10/2022 15:17:35», «Ký bởi: … / Thời gian ký: 2021-06-15 …»,
«Digitally signed by … / Date: 2022.10.24 15:17:35 +07'00'». Such words are most often the file's own text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from extract import casing, names, terms
from extract.dates import find_date
from extract.passage import Passage
from ingest.limits import MAX_WITNESSES

_LABEL = re.compile(
    r"(?<![a-z])(?:"
    r"(?P<who>(?:duoc\s+)?ky\s+(?:so\s+|dien\s+tu\s+)?boi\s*:?|nguoi\s+ky\s*:|(?:digitally\s+)?signed\s+by\s*:?)"
    r"|(?P<body>(?:co\s+quan|don\s+vi|to\s+chuc)\s*:)"
    r"|(?P<when>(?:gio|ngay|thoi\s+gian|thoi\s+diem)\s+ky(?:\s+so)?\s*(?::|(?=\d))|ky\s+(?:ngay|luc)\s*:?"
    r"|(?:signing\s+)?(?:date|time)\s*:)"
    r"|(?P<else>(?:email|e-mail|ly\s+do|reason|location|dia\s+diem|chuc\s+vu|so\s+serial|dn)\s*:)"
    r")\s*"
)
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})[./-](?P<m>\d{1,2})[./-](?P<d>\d{1,2})(?!\d)")
_BARE = re.compile(
    r"^\W*+(?:\d{1,5}[a-d]?/[a-z/&-]{2,20}\s*+(?:[;,]\s*+)?)?(?:ngay\s*+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"\s*+(?:[;,]\s*+)?\d{1,2}:\d{2}:\d{2}\b.{0,12}"
)
"""«1904/QĐ-UBND; 15/06/2021; 09:12:44»: how NĐ 30/2020 marks an annex in a file of its own."""
_COPY = re.compile(r"^\W*+(?:sao\s+y|sao\s+luc|trich\s+sao)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Signed:
    """What the e-signatures of a page say, each with its words: days, bodies and persons in their order."""

    days: tuple[tuple[date, Passage], ...] = ()
    bodies: tuple[Passage, ...] = ()
    persons: tuple[Passage, ...] = ()


def is_label(line: Passage) -> bool:
    """A line that belongs to an e-signature, not to the document's own words."""
    return bool(_LABEL.search(line.folded))


def read(lines: Iterable[Passage]) -> Signed:
    """The e-signatures among some lines; one that certifies a copy («SAO Y») says nothing of the original's day."""
    found = list(islice(_labelled(lines), MAX_WITNESSES))
    if not any(label in ("who", "when") for label, _ in found):
        return Signed()
    named = [value for label, value in found if label in ("who", "body") and value]
    return Signed(
        days=tuple((day, words) for label, value in found if label == "when" for day, words in _day(value)),
        bodies=tuple(value for value in named if _is_body(value)),
        persons=tuple(value for value in named if _is_person(value)),
    )


def _labelled(lines: Iterable[Passage]) -> Iterator[tuple[str, Passage]]:
    """Every label of an e-signature with what follows it on its line, up to the next label."""
    copied = False
    for line in lines:
        copied = copied or bool(_COPY.match(line.folded))
        if _BARE.fullmatch(line.folded) and not copied:
            yield "when", line
            continue
        matches = [] if copied else list(_LABEL.finditer(line.folded))
        ends = [*(match.start() for match in matches[1:]), len(line.text)]
        for match, end in zip(matches, ends, strict=False):
            yield match.lastgroup or "else", line.cut(match.end(), end).trimmed(",;<>")


def _day(words: Passage) -> Iterator[tuple[date, Passage]]:
    if found := find_date(words.folded):
        yield found.value, words.cut(found.start, found.end)
    elif match := _YEAR_FIRST.search(words.folded):
        try:
            yield date(int(match["y"]), int(match["m"]), int(match["d"])), words.group(match, 0)
        except ValueError:
            return


def _is_body(words: Passage) -> bool:
    return terms.opens_body(words.text)


def _is_person(words: Passage) -> bool:
    name = casing.person_case(words.text)
    return not _is_body(words) and names.looks_like_name(name) and names.has_surname(name)
