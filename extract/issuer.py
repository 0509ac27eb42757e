"""The body that issued a document, in full words: «Ủy ban nhân dân huyện Na Rì», «Sở Tài chính tỉnh …».

NĐ 30/2020, Phụ lục I, mục II.2: the superior body on the first line, the issuing body below it.
"""

import re
from functools import cache

from extract import casing, esignature, terms
from extract.passage import Passage
from ingest.text import fold

_STATE = re.compile(r"(?:pho\s+)?(?:chu\s+tich\s+nuoc|thu\s+tuong\s+chinh\s+phu|chinh\s+phu)(?![a-z])")
_UNION = re.compile(r"doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh\s*")
_NATION = re.compile(r"\W*[a-z]{0,2}ong\s+hoa\s+xa\s+hoi\s+chu")
_ORNAMENT = re.compile(r"[*_\-–—=.…\s]+")
_NUMBER_LINE = re.compile(r"(?:mau\s+|bieu\s+)?s[o0](?:\s*[:;]|\s*\.?\s*[\d._…/-])")
_PLACE = re.compile(r"(?:tinh|thanh\s+pho|tp\.?|huyen|quan|thi\s+xa|xa|phuong|thi\s+tran|dac\s+khu)\s+\S")


@cache
def _heads() -> re.Pattern[str]:
    inner = {fold(w) for w in terms.words("header", "inner_heads")}
    return terms.starts_with(w for w in terms.words("bodies", "heads") if fold(w) not in inner)


@cache
def _not_bodies() -> re.Pattern[str]:
    return re.compile(terms.alternation(terms.words("header", "not_bodies")))


@cache
def _organs() -> re.Pattern[str]:
    return re.compile(rf"(?:{terms.alternation(terms.words('header', 'organs'))})\s*$")


@cache
def _without_place() -> re.Pattern[str]:
    return terms.starts_with(terms.words("header", "without_place"))


def opens_own_body(text: str) -> bool:
    """A text begins with the name of a body of its own, not with a part of a longer name («… và Trung học cơ sở»)."""
    return terms.opens_body(text) and bool(_heads().match(fold(text)))


def body_lines(header: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The lines of a header that name bodies: without Quốc hiệu, number, date and ornaments."""
    kept = []
    for line in header:
        if not line or _ORNAMENT.fullmatch(line.folded) or _not_bodies().search(line.folded):
            continue
        if _NUMBER_LINE.match(line.folded) or re.search(r"ngay.{0,12}thang", line.folded):
            continue
        if esignature.is_label(line):
            continue
        letters = sum(c.isalpha() for c in line.text)
        if letters >= 3 and letters >= 0.7 * sum(not c.isspace() for c in line.text):
            kept.append(_leading_capitals(line))
    return tuple(kept)


def _leading_capitals(line: Passage) -> Passage:
    """«ỦY BAN NHÂN DÂN TỈNH X Y, ngày»: the left column's capitals where both columns stand on one line."""
    if (nation := _NATION.search(line.folded)) and nation.start() > 3:
        line = line.cut(0, nation.start()).trimmed("-–—ˆ. ")
    words = list(re.finditer(r"\S+", line.text))
    capitals = next((i for i, word in enumerate(words) if not word[0].isupper()), len(words))
    return line.cut(0, words[capitals].start()) if 3 <= capitals < len(words) else line


def bodies(lines: tuple[Passage, ...]) -> tuple[str, ...]:
    """The bodies of a header, superior first, each with its wrapped lines joined."""
    found: list[str] = []
    for line in _with_union(lines):
        opens = _heads().match(line.folded) or _STATE.match(line.folded)
        glued = found and re.search(r"(?:\s(?:và|của|các)|[,-])$", found[-1].lower())
        if opens and not glued and not _organs().fullmatch(line.folded):
            found.append(line.text)
        elif found:
            found[-1] += " " + line.text
    return tuple(found)


def _with_union(lines: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The youth union's heading stands alone: «BCH TỈNH X» below it is its executive committee there."""
    return tuple(line for line in lines if not _UNION.fullmatch(line.folded)) or lines


def union_name(lines: tuple[Passage, ...], name: str) -> str:
    """«BCH TỈNH X» under «ĐOÀN TNCS HỒ CHÍ MINH»: the committee's full name."""
    folded = fold(name)
    match = re.match(
        r"(?:bch|ban\s+chap\s+hanh|btv|ban\s+thuong\s+vu)\s+(?=(?:tinh|thanh|huyen|quan|thi|xa|phuong)\b)", folded
    )
    if match and any(_UNION.fullmatch(line.folded) for line in lines):
        return f"{name[: match.end()]}ĐOÀN TNCS HỒ CHÍ MINH {name[match.end() :]}"
    return name


def full_name(written: str, superior: str | None, text: str) -> str:
    """A body's name in full words: abbreviations spelled out, capitals set, the place taken from its superior."""
    folded = fold(written)
    if _STATE.match(folded):
        return casing.body_case(re.split(r"\s+(?=CỘNG|VIỆT)", written)[0].upper())
    name = casing.body_case(_spell_out(written), text)
    if superior and _without_place().match(folded) and not _PLACE.search(folded):
        place = _place_of(casing.body_case(_spell_out(superior), text))
        name = f"{name} {place}" if place and fold(place) not in fold(name) else name
    return name


def _spell_out(name: str) -> str:
    """«UBND TỈNH X» -> «ỦY BAN NHÂN DÂN TỈNH X», in the case of the name."""
    table: dict[str, str] = terms.terms()["abbreviations"]
    capitals = name.isupper()
    words = []
    for word in re.sub(r"\bTP\.(?=\S)", "TP. ", name).split():
        spelled = table.get(word) or table.get(word.upper() if capitals else word)
        words.append((spelled.upper() if capitals else spelled) if spelled else word)
    return " ".join(words)


def names_its_place(body: str) -> bool:
    """«Ủy ban nhân dân tỉnh Lâm Đồng», «Chủ tịch nước»; not «Ủy ban nhân dân tỉnh», which the header completes."""
    return bool(_place_of(body) or _STATE.match(fold(body)))


def _place_of(body: str) -> str | None:
    """«tỉnh Quảng Bình» of «Ủy ban nhân dân tỉnh Quảng Bình»."""
    match = _PLACE.search(fold(body))
    return body[match.start() :] if match else None


def from_authority(line: str, text: str) -> str | None:
    """The body of a «thẩm quyền ban hành» line: «GIÁM ĐỐC SỞ Y TẾ …» -> «Sở Y tế …»."""
    folded = fold(line)
    if _STATE.match(folded):
        return full_name(line, None, text)
    head = terms.position_head().match(folded)
    rest = line[head.end() :].strip(" ,") if head and not _heads().match(folded) else line.strip()
    if not rest or not (_heads().match(fold(rest)) or terms.body_head().match(fold(rest))):
        return None
    return full_name(rest, None, text)
