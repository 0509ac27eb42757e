"""Who signed, in what capacity (NĐ 30/2020, Phụ lục I, mục II.7: TM., KT., TL., TUQ., Q.)."""

import re

from rapidfuzz.distance import Levenshtein

from extract import casing, closings, names, positions, terms
from extract.decision import Fact, Quote, Signer
from extract.issuer import bare_level
from extract.passage import Passage, split
from extract.titles import is_capitals
from ingest.text import fold

_CAPACITY = re.compile(
    r"(?P<sign>tm|kt|tl|tuq|q|t/m|k/t|t/l)\s*[./]\s*(?=[a-z])|(?P<party>t[/.]m|k[/.]t|t[/.]l)\.?\s*(?=[a-z])"
)
_DISTRIBUTION = re.compile(r"(?:noi\s+nhan|[-–+•*]\s|luu\s*:|nhu\s+(?:tren|dieu)|vt\b)")
_HEAD = re.compile(r"noi\s+nhan\s*:?\s*")
_SIGNED = re.compile(r"\A\(?\s*+(?:da\s+ky|ky\s+ten|chu\s+ky)[^):]*+[):]?\s*")
_TAIL = re.compile(r"[.;)]\s+(?P<side>[^\W\d_][^;:()\d]{1,60})$")
"""What stands behind the last mark of a line of the distribution."""
_CAPITALS, _ALIKE = 0.7, 0.75
"""Shares of a line's letters: capitals of an office, and letters that what was read of it has in common with it."""
_CELL = re.compile(r"\s?\|\s?")
"""«| Nơi nhận: … | CHỦ TỊCH … |»: the columns of a foot as converters to plain text write them."""
_WORD = re.compile(r"\S+")
_NATION = re.compile(r"\s(?:cong hoa xa hoi chu nghia viet nam|viet nam dan chu cong hoa)$")
_ORGAN = re.compile(r"(?:ủy\s+ban|ban\s|hội\s+đồng|chính\s+phủ|đảng\s+ủy|tỉnh\s+ủy|bch|btv|đoàn\s+chủ\s+tịch)")


def read(foot: tuple[Passage, ...]) -> Signer | None:
    """The signer from the lines of the foot (signature and distribution, in any order); null if none is there."""
    return _read(foot, strokes=False) or _read(foot, strokes=True)


def _read(foot: tuple[Passage, ...], *, strokes: bool) -> Signer | None:
    """The signer; with `strokes`, also of a line that a stroke of the pen makes look like one of the distribution."""
    cells = (cell for line in foot for cell in split(line, _CELL))
    parted = (part for cell in cells for part in _parted(_signing_side(cell)))
    sides = (_bare(_beside(line, strokes), name_too=strokes) for line in parted)
    lines = [line for line in sides if line and not _DISTRIBUTION.match(line.folded)]
    capital = next((i for i, line in enumerate(lines) if _is_office(line)), len(lines))
    small = (i for i, line in enumerate(lines) if closings.is_office(line.text))
    start = capital if capital < len(lines) else next(small, capital)
    offices: list[Passage] = []
    named: list[Passage] = []
    deputy: Fact[str] | None = None
    for place, line in enumerate(lines[start:], start):
        if not named and offices and _is_place_of(offices[-1], line, lines[place + 1 :]):
            offices[-1] = _together(offices[-1], line)
        elif not named and offices and not _is_office(line) and (heard := _deputy(offices[-1], line)):
            deputy = heard
        elif _is_office(line) or (not named and (closings.is_office(line.text) or (offices and _goes_on(line)))):
            if named:
                break
            offices += _split_offices(line)
        elif name := _name(line, bool(offices)):
            named.append(name)
    if not named and offices and _is_no_office(offices[-1]) and (name := _name(offices[-1], True)):
        named, offices = [name], offices[:-1]  # «TRƯỜNG VĂN CHÍ» is no school below an office
    named = named or [name for line in lines[:start] if (name := _name(line)) and names.has_surname(name.text)]
    return _signer(max(named, key=_likeness), offices, deputy) if named else None


def _parted(line: Passage) -> tuple[Passage, ...]:
    """«CHỦ TỊCH Lê Văn An»: an office in capitals and a name in small letters that a converter put on one line."""
    start = next((m.start() for m in _WORD.finditer(line.text) if not is_capitals(m[0])), 0)
    office, name = line.cut(0, start).trimmed(" "), line.cut(start)
    named = start and names.looks_like_name(name.text) and names.has_surname(name.text)
    return (office, name) if named and _is_office(office) else (line,)


def _deputy(office: Passage, line: Passage) -> Fact[str] | None:
    """«KT. CHỦ TỊCH | HÓ CHỦ TỊCH»: the deputy of whoever is signed for, where pen and stamp took a letter or two."""
    signed = _CAPACITY.match(office.folded)
    letters = [c for c in line.text if c.isalpha()]
    if not signed or office.folded[0] != "k" or sum(map(str.isupper, letters)) < _CAPITALS * len(letters):
        return None
    heard, due = re.sub(r"[^a-z ]+", "", line.folded).strip(), f"pho {office.after(signed).folded}"
    if Levenshtein.normalized_similarity(heard, due) < _ALIKE:
        return None
    return Fact(_office_case(f"PHÓ {office.after(signed).text}"), line.quote, "signature", 0.85)


def _bare(line: Passage, *, name_too: bool) -> Passage:
    """«• PHÓ GIÁM ĐỐC», «– Dương Thị Hạ»: an office, or a name alone, without the stroke that was read before it."""
    bare = line.trimmed("-–+•* ")
    stroke = line.text[:1] in "-–+•*" and bare.start > line.start
    name = name_too and bare.end == line.end and names.has_surname(bare.text) and _name(bare) is not None
    return bare if stroke and (_is_office(bare) or name) else line


def _is_place_of(office: Passage, line: Passage, below: list[Passage]) -> bool:
    """«T/M ỦY BAN NHÂN DÂN TỈNH | NGHĨA BÌNH | K/T CHỦ TỊCH»: a wrapped place, though it is like a person's name."""
    wrapped = bare_level(office.text) and is_capitals(line.text) and not _is_office(line)
    return bool(wrapped) and any(map(_is_office, below))


def _together(upper: Passage, lower: Passage) -> Passage:
    """Two lines that follow each other, as one."""
    return Passage(f"{upper.text} {lower.text}", f"{upper.folded} {lower.folded}", upper.start)


def _likeness(name: Passage) -> int:
    """How much a line is like a name rather than what a scan makes of stamp and pen; the first of equals wins."""
    words = name.text.split()
    return 2 * names.has_surname(name.text) + (3 <= len(words) <= 5) + all(w[1:].islower() for w in words)


def _signing_side(line: Passage) -> Passage:
    """«Nơi nhận: CHỦ TỊCH» where both columns stand on one line: the signature's side."""
    match = _HEAD.match(line.folded)
    line = line.after(match) if match and match.end() < len(line.text) else line
    return line.trimmed(":;,.'`|_*") if not _DISTRIBUTION.match(line.folded) else line


def _beside(line: Passage, name_too: bool) -> Passage:
    """«- Như Điều 3; CHỦ TỊCH», «- Lưu: VT. Lê Văn An» where both columns stand on one line: the signature's side."""
    tail = _TAIL.search(line.text) if _DISTRIBUTION.match(line.folded) else None
    if tail is None:
        return line
    side = line.group(tail, "side")
    office = is_capitals(side.text) and (_CAPACITY.match(side.folded) or positions.opens(side))
    name = _name(side) if name_too else None
    named = name is not None and names.has_surname(name.text)
    return side if office or named else line


def _is_office(line: Passage) -> bool:
    """A capacity or a position in capitals."""
    if not is_capitals(line.text) or len(line.text) > 110:
        return False
    return bool(_CAPACITY.match(line.folded)) or _is_position(line)


def _is_position(line: Passage) -> bool:
    """A position in capitals; a name whose syllables fold to one («VŨ TRƯỜNG MINH») is none."""
    if positions.opens(line):
        return True
    return bool(terms.position_head().match(line.folded)) and not names.has_surname(line.text)


def _goes_on(line: Passage) -> bool:
    """A wrapped office line: capitals that are no name."""
    body = is_capitals(line.text) and bool(terms.body_head().match(line.folded))
    return body and not names.has_surname(line.text)


def _is_no_office(line: Passage) -> bool:
    """What was taken for a wrapped office and may be a name; «VIỆN TRƯỞNG» is none."""
    return _goes_on(line) and not positions.opens(line)


def _split_offices(line: Passage) -> list[Passage]:
    """«TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH» glued on one line, taken apart."""
    cuts = [0]
    for match in re.finditer(
        r"(?<=[a-z]\s)(?:(?:tm|kt|tl|tuq|q|t[/.]m|k[/.]t|t[/.]l)\s*\.\s*|pho\s+(?=chu|giam|hieu|bi|truong|chanh|tong|cuc))",
        line.folded,
    ):
        cuts.append(match.start())
    ends = [*cuts[1:], len(line.text)]
    parts = [line.cut(a, b) for a, b in zip(cuts, ends, strict=True)]
    glued = []
    for part in parts:
        if _CAPACITY.match(part.folded) or not _CAPACITY.match(line.folded) or _is_position(part):
            glued.append(part)
    return glued or [line]


def _name(line: Passage, below_office: bool = False) -> Passage | None:
    """The bare name of a signature line, without degree or rank; below an office a clan unknown to us may sign."""
    line = line.trimmed("*_-–—.,:;|'\"()[]{}/\\~`“”‘’")
    if _SIGNED.fullmatch(line.folded):
        return None
    marked = _SIGNED.match(line.folded)
    line = line.after(marked) if marked else line
    while (match := terms.honorific().match(line.plain)) and not names.bears_co(line.text):
        line = line.after(match).trimmed(",.- ")
    taken = names.name_words(line.text)
    name = line.cut(0, taken)
    least = 1 if re.search(r"\w['’ʼ]\w", name.text) else 2
    good = least <= len(name.text.split()) <= 6 and not re.search(r"\w", line.text[taken:])
    known = names.has_surname(name.text, folded=True) or len(name.text.split()) >= 3 or least == 1
    known = (
        known
        or (marked is not None and below_office and len(name.text.split()) > 1)
        or (below_office and names.looks_like_name(line.text) and not terms.opens_body(line.text))
    )
    if not good or not known or positions.opens_after_name(name) or _ORGAN.match(name.plain):
        return None
    return name


def _signer(name: Passage, offices: list[Passage], deputy: Fact[str] | None) -> Signer:
    capacities = [line for line in offices if _CAPACITY.match(line.folded)]
    held = [line for line in offices if not _CAPACITY.match(line.folded)]
    position = held[-1] if held and _is_position(held[-1]) else None
    return Signer(
        name=Fact(casing.person_case(name.text), name.quote, "signature", 0.97),
        position=Fact(_office_case(position.text), position.quote, "signature", 0.97) if position else deputy,
        capacity=_capacity(capacities),
    )


def _capacity(lines: list[Passage]) -> Fact[str] | None:
    """«TM. Ủy ban nhân dân, KT. Chủ tịch»: every capacity in its order, null when the signer signs as himself."""
    if not lines:
        return None
    parts = []
    for line in lines:
        match = _CAPACITY.match(line.folded)
        assert match is not None
        sign = (match["sign"] or match["party"]).lower()
        shown = sign.upper() if "/" in sign else sign.upper().replace(".", "") + "."
        parts.append(f"{shown} {_office_case(line.after(match).text)}")
    return Fact(", ".join(parts), Quote(lines[0].start, lines[-1].end), "signature", 0.95)


def _without_nation(office: str) -> str:
    """«CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»: the republic belongs to no office."""
    nation = _NATION.search(fold(office))
    return office[: nation.start()] if nation and nation.start() else office


def _office_case(text: str) -> str:
    """«PHÓ CHỦ TỊCH THƯỜNG TRỰC» -> «Phó Chủ tịch Thường trực»."""
    text = _without_nation(text.strip(" ,.;:*_-–"))
    if not text.isupper():
        return text
    if two := re.search(r"\s(?:[-–]|KIÊM)\s", text):  # «PHÓ TƯ LỆNH - THAM MƯU TRƯỞNG»
        return f"{_office_case(text[: two.start()])}{two[0].lower()}{_office_case(text[two.end() :])}"
    heads = sorted(terms.words("positions", "heads"), key=len, reverse=True)
    for head in heads:
        if fold(text) == fold(head):
            return head
    for head in heads:
        if fold(text).startswith(fold(head) + " "):
            rest = text[len(head) + 1 :]
            return f"{head} {casing.body_case(rest)}" if sum(c.isalpha() for c in rest) > 2 else head
    if text.lower().startswith("phó "):
        rest = _office_case(text[4:])
        return f"Phó {rest}"
    return casing.body_case(text)
