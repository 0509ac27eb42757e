"""The body that issued a document, in full words: «Ủy ban nhân dân huyện Na Rì», «Sở Tài chính tỉnh …».

NĐ 30/2020, Phụ lục I, mục II.2: the superior body on the first line, the issuing body below it.
"""

import re
from collections.abc import Iterable
from functools import cache

from extract import casing, esignature, terms
from extract.passage import Passage
from ingest.text import fold

_STATE = re.compile(r"(?:pho\s+)?(?:chu\s+tich\s+nuoc|thu\s+tuong\s+(?:chinh\s+)?phu|chinh\s+phu)(?![a-z])")
_OLD_PRESIDENT = re.compile(r"chu\s+tich\s+chinh\s+phu(?![a-z])")
"""The head of state signed so until 1955: «CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HÒA»."""
_UNION = re.compile(r"doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh\s*")
_RIGHT = re.compile(
    r"(?:(?:(?<![a-z])[a-z]{0,2}|c)ong\s+hoa\s+xa\s+hoi\s+chu|dang\s+cong\s+san\s+viet|viet\s+nam\s+dan\s+chu\s+cong|"
    r"doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh\s*$)"
)
"""The heading of the right column where both columns stand on one line; that of the youth union ends the line."""
_OF_UNION = re.compile(
    r"(?:bch|ban\s+chap\s+hanh|btv|ban\s+thuong\s+vu)\s+(?=(?:tinh|thanh|huyen|quan|thi|xa|phuong|trung)\b)"
)
_PARTY = re.compile(r"(?:tinh|thanh|huyen|quan|thi|dang|khu)\s+uy(?![a-z])")
_OF_NATION = re.compile(
    r"(?<![a-z])(?:nuoc|quoc hoi|bo truong|chinh phu)"
    r"(?P<nation>\snuoc(?:\sviet nam)?|\s(?:nuoc\s)?cong hoa(?: xa hoi(?: chu(?: nghia(?: viet(?: nam)?)?)?)?)?)"
    r"(?:\s*,|$)"
)
"""«HỘI ĐỒNG NHÀ NƯỚC NƯỚC CỘNG HÒA …», or what of it stands on one line or was no heading of the right column, belongs
to no body's name."""
_STATE_NAME = "cong hoa xa hoi chu nghia viet nam"
_OF_STATE = re.compile(r"(?:nuoc )?cong hoa xa hoi(?: chu(?: nghia(?: viet)?)?)?")
"""The name of the state broken off at the end of a line: no body bears it."""
_ORNAMENT = re.compile(r"[*_\-–—=.…\s]+")
_NAMED_BY_FIGURE = re.compile(r"(?:khu vuc|so|quan khu|lien khu|vung|binh doan|quan doan)$")
"""The figure that names a body may stand alone on the next line: «… ĐƯỜNG SẮT KHU VỰC / 2»."""
_NUMBER_LINE = re.compile(r"(?:mau\s+|bieu\s+)?s[o0]\s*+(?:[:;]|\.?\s*+[\d._…/-])")
_PLACE = re.compile(
    r"(?:khu\s+tu\s+tri|lien\s+khu|tinh|thanh\s+pho|tp\.?|huyen|quan|thi\s+xa|xa|phuong|thi\s+tran|dac\s+khu)\s+\S"
)


_BARE = re.compile(r"(?<![a-z])(tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)$")
_LEVELS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"})


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
def _known_as() -> dict[str, str]:
    return {fold(name): shown for name, shown in terms.terms()["header"]["known_as"].items()}


@cache
def _without_place() -> re.Pattern[str]:
    return terms.starts_with(terms.words("header", "without_place"))


def opens_own_body(text: str) -> bool:
    """A text begins with the name of a body of its own, not with a part of a longer name («… và Trung học cơ sở»)."""
    return terms.opens_body(text) and bool(_heads().match(fold(text)))


def body_lines(header: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The lines of a header that name bodies: without Quốc hiệu, number, date and ornaments."""
    kept: list[Passage] = []
    lines = tuple(part for whole in header for part in _columns(whole))
    rests = _rests(lines)
    for line in lines:
        if line.folded in rests or _OF_STATE.fullmatch(line.folded):
            continue
        if not line or _ORNAMENT.fullmatch(line.folded) or _not_bodies().search(line.folded):
            continue
        if _NUMBER_LINE.match(line.folded) or re.search(r"ngay.{0,12}thang|, ?ngay\W*$", line.folded):
            continue
        if esignature.is_label(line):
            continue
        letters = sum(c.isalpha() for c in line.text)
        if kept and _NAMED_BY_FIGURE.search(kept[-1].folded) and re.fullmatch(r"\d{1,3}|[IVX]{1,4}", line.text.strip()):
            kept.append(line)
        elif letters >= 3 and letters >= 0.7 * sum(not c.isspace() for c in line.text):
            kept.append(_leading_capitals(line))
    return tuple(kept)


def _rests(lines: tuple[Passage, ...]) -> set[str]:
    """What the name of the state goes on with below the lines that break it off, the motto behind it or not: «NAM»."""
    words = _STATE_NAME.split()
    opened = [" ".join(words[:count]) for count in range(4, len(words))]
    ended = [line.folded.partition(" doc lap")[0] for line in lines]
    return {_STATE_NAME[len(piece) + 1 :] for piece in opened for line in ended if line.endswith(piece)}


def _leading_capitals(line: Passage) -> Passage:
    """«ỦY BAN NHÂN DÂN TỈNH X Y, ngày»: the left column's capitals where both columns stand on one line."""
    words = list(re.finditer(r"\S+", line.text))
    capitals = next((i for i, word in enumerate(words) if word[0] != word[0].upper()), len(words))
    return line.cut(0, words[capitals].start()) if 3 <= capitals < len(words) else line


def _columns(line: Passage) -> tuple[Passage, ...]:
    """A line of the header, the heading of the right column taken from the body's name before it."""
    right = _RIGHT.search(line.folded)
    if right is None or right.start() <= 3:
        return (line,)
    return line.cut(0, right.start()).trimmed("-–—ˆ. "), line.cut(right.start())


def bodies(lines: tuple[Passage, ...]) -> tuple[str, ...]:
    """The bodies of a header, superior first, each with its wrapped lines joined."""
    found: list[str] = []
    for line in (part for whole in _with_union(lines) for part in _on_one_line(whole)):
        opens = _heads().match(line.folded) or _STATE.match(line.folded)
        glued = found and re.search(r"(?:\s(?:và|của|các)|[,-]|^(?:ủy|uỷ) ban trung ương)$", found[-1].lower())
        if found and _organs().fullmatch(line.folded):
            found[-1] = _of(line.text, found[-1])
        elif opens and not glued and not (found and casing.goes_on(found[-1], line.text)):
            found.append(line.text)
        elif found:
            found[-1] += " " + line.text
    return tuple(found)


def _of(organ: str, body: str) -> str:
    """«ỦY BAN THƯỜNG VỤ» under «QUỐC HỘI»; «TRUNG ƯƠNG HỘI» under «HỘI CHỮ THẬP ĐỎ» says «HỘI» once."""
    before, last = organ.rpartition(" ")[::2]
    return f"{before if fold(body).startswith(fold(last) + ' ') else organ} {body}"


def _on_one_line(line: Passage) -> tuple[Passage, ...]:
    """«UBND TỈNH X - SỞ Y TẾ»: two bodies on one line."""
    for dash in re.finditer(r"\s[-–]\s+", line.folded):
        if _heads().match(line.folded, dash.end()) and not _organs().match(line.folded, dash.end()):
            return line.cut(0, dash.start()), *_on_one_line(line.cut(dash.end()))
    return (line,)


def _with_union(lines: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The youth union's heading stands alone: «BCH TỈNH X» below it is its executive committee there."""
    return tuple(line for line in lines if not _UNION.fullmatch(line.folded)) or lines


def union_name(lines: tuple[Passage, ...], name: str, superior: str | None = None) -> str:
    """«BCH TỈNH X» under «ĐOÀN TNCS HỒ CHÍ MINH» or «HỘI NÔNG DÂN VIỆT NAM»: the committee's full name."""
    match = _OF_UNION.match(fold(name))
    if match is None:
        return name
    if any(_UNION.fullmatch(line.folded) for line in lines):
        rest = name[match.end() :]
        union = "ĐOÀN TNCS HỒ CHÍ MINH"
        central = fold(rest).startswith("trung")
        return f"{name[: match.end()]}{rest} {union}" if central else f"{name[: match.end()]}{union} {rest}"
    if superior and fold(name[match.end() :]).startswith("trung"):
        return f"{name} {superior}"
    above = re.fullmatch(r"(hoi\s+.{4,60}?)\s+viet\s+nam", fold(superior or ""))
    return f"{name[: match.end()]}{(superior or '')[: above.end(1)]} {name[match.end() :]}" if above else name


def full_name(written: str, superior: str | None, text: str) -> str:
    """A body's name in full words: abbreviations spelled out, capitals set, the place taken from its superior."""
    if nation := _OF_NATION.search(fold(written)):
        written = written[: nation.start("nation")]
    folded = fold(written)
    if known := _known_as().get(folded):
        return known
    if _STATE.match(folded):
        return casing.body_case(re.split(r"\s+(?=CỘNG|VIỆT)", written)[0].upper())
    name = casing.body_case(_spell_out(written), text)
    if superior and _without_place().match(folded) and not _PLACE.search(folded):
        place = place_of(casing.body_case(_spell_out(superior), text))
        if place is None and _PARTY.match(fold(superior)):
            place = casing.body_case(_spell_out(superior), text)  # «Ban Tổ chức Tỉnh ủy Lâm Đồng»
        name = f"{name} {place}" if place and fold(place) not in fold(name) else name
    return name


def _spell_out(name: str) -> str:
    """«UBND TỈNH X» -> «ỦY BAN NHÂN DÂN TỈNH X», in the case of the name."""
    table: dict[str, str] = terms.terms()["abbreviations"]
    capitals = name.isupper()
    words = []
    kept = {word for head, own in terms.terms()["kept_in"].items() if fold(head) in fold(name) for word in own}
    for word in re.sub(r"\bTP\.(?=\S)", "TP. ", name).split():
        spelled = None if word.upper() in kept else table.get(word) or table.get(word.upper() if capitals else word)
        words.append((spelled.upper() if capitals else spelled) if spelled else word)
    return " ".join(words)


def names_its_place(body: str) -> bool:
    """«Ủy ban nhân dân tỉnh Lâm Đồng», «Chủ tịch nước»; not «Ủy ban nhân dân tỉnh», which the header completes."""
    return bool(place_of(body) or _STATE.match(fold(body)))


def bare_level(body: str) -> str | None:
    """«tinh» of «Ủy ban nhân dân tỉnh»: the word for a level that ends a name without its place, or null."""
    match = _BARE.search(fold(body))
    if match is None:
        return None
    named = body[match.start()].isupper() and terms.plain_case(body[match.start() :]) not in _LEVELS
    return None if named else match[1]  # «Công ty Dệt kim Đông Phương» ends with a name, not with «phường»


def completed(body: str, homes: Iterable[str]) -> str:
    """«UBND tỉnh» in a paper of «tỉnh Lâm Đồng» is «UBND tỉnh Lâm Đồng»; a name with its place stays."""
    level = bare_level(body)
    for home in homes if level else ():
        kind = _PLACE.match(fold(home))
        if kind and fold(home).startswith(f"{level} "):
            return f"{body}{home[len(level or '') :]}"
    return body


def place_of(body: str) -> str | None:
    """«tỉnh Quảng Bình» of «Ủy ban nhân dân tỉnh Quảng Bình»; null where the name has no place."""
    match = _PLACE.search(fold(body))
    return body[match.start() :] if match else None


def from_authority(line: str, text: str) -> str | None:
    """The body of a «thẩm quyền ban hành» line: «GIÁM ĐỐC SỞ Y TẾ …» -> «Sở Y tế …»."""
    folded = fold(line)
    if _STATE.match(folded) or _OLD_PRESIDENT.match(folded):
        return full_name(line, None, text)
    head = terms.position_head().match(folded)
    rest = line[head.end() :].strip(" ,") if head else ""
    if not _opens(rest):
        rest = line.strip()
    return full_name(rest, None, text) if rest and _opens(rest) else None


def _opens(words: str) -> bool:
    folded = fold(words)
    return bool(_heads().match(folded) or terms.body_head().match(folded))
