"""The body that issued a document, in full words: «Ủy ban nhân dân huyện Na Rì», «Sở Tài chính tỉnh …».

NĐ 30/2020, Phụ lục I, mục II.2: the superior body on the first line, the issuing body below it.
"""

import re
from collections.abc import Iterable
from functools import cache

from extract import casing, terms
from extract.passage import Passage
from ingest.text import fold

STATE = re.compile(r"(?:pho\s+)?(?:chu\s+tich\s+nuoc|thu\s+tuong\s+(?:chinh\s+)?phu|chinh\s+phu)(?![a-z])")
_OLD_PRESIDENT = re.compile(r"chu\s+tich\s+chinh\s+phu(?![a-z])")
"""The head of state signed so until 1955: «CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HÒA»."""
UNION = re.compile(r"doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh\s*")
_OF_UNION = re.compile(
    r"(?:bch|ban\s+chap\s+hanh|btv|ban\s+thuong\s+vu)\s+(?=(?:tinh|thanh|huyen|quan|thi|xa|phuong|trung)\b)"
)
_NAMES_UNION = re.compile(r"(?<![a-z])(?:tinh|thanh|huyen|quan|thi|xa)\s+doan(?![a-z])")
"""«BAN CHẤP HÀNH» over «TỈNH ĐOÀN X»: the union is named."""
_PARTY = re.compile(r"(?:tinh|thanh|huyen|quan|thi|dang|khu)\s+uy(?![a-z])")
_LEVEL = re.compile(r"^(?:tỉnh|thành phố|huyện|quận|thị xã)\s+", re.IGNORECASE)
"""«Tỉnh ủy» of the «Đảng bộ tỉnh Lâm Đồng» is «Tỉnh ủy Lâm Đồng», but «Đảng ủy xã Nà Mỏ»."""
_OF_NATION = re.compile(
    r"(?<![a-z])(?:nuoc|quoc hoi|bo truong|chinh phu)"
    r"(?P<nation>\snuoc(?:\sviet nam)?|\s(?:nuoc\s)?cong hoa(?: xa hoi(?: chu(?: nghia(?: viet(?: nam)?)?)?)?)?)"
    r"(?:\s*,|$)"
)
"""«HỘI ĐỒNG NHÀ NƯỚC NƯỚC CỘNG HÒA …», or what of it stands on one line or was no heading of the right column, belongs
to no body's name."""
PLACE = re.compile(
    r"(?:khu\s+tu\s+tri|lien\s+khu|tinh|thanh\s+pho|tp\.?|huyen|quan(?!\s+(?:ly|tri|he|trac|doi|su|khu|y|chung|doan)(?![a-z]))|"
    r"thi\s+xa|xa(?!\s+hoi(?![a-z]))|phuong|thi\s+tran|dac\s+khu)\s+\S"
)
"""The word for a place and its name; «xã hội», «quản lý» and «quân sự» are none."""


BEFORE_FIGURE = r"(?<![a-z])(?:khu vuc|so|quan khu|lien khu|vung|binh doan|quan doan)"
"""The words of a body that a figure names."""
_GLUED_FIGURE = re.compile(rf"(?:{BEFORE_FIGURE}|(?<![a-z])(?:phuong|quan))(?=\d)")
_LEVELS_OF = {"tinh": "tinh", "thanh": "thanh pho"}
_SHOWN = {"tinh": "tỉnh", "thanh": "thành phố"}
_OF_LEVEL = re.compile(r"(?<![a-z])(?P<level>tinh|thanh)\s+(?:uy|doan)$")
_OF_PARTY = re.compile(r"\A(?:[^\n]{0,40}\s)?(?P<level>Tỉnh|Thành)\s(?:ủy|uỷ|đoàn)\s(?P<place>[^\W\d].+)$")
"""«Ban Thường vụ Tỉnh ủy Lâm Đồng»."""
_BARE = re.compile(r"(?<![a-z])(tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)$")
_LEVELS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"})


@cache
def heads() -> re.Pattern[str]:
    inner = {fold(w) for w in terms.words("header", "inner_heads")}
    return terms.starts_with(w for w in terms.words("bodies", "heads") if fold(w) not in inner)


@cache
def _known_as() -> dict[str, str]:
    return {fold(name): shown for name, shown in terms.terms()["header"]["known_as"].items()}


@cache
def _without_place() -> re.Pattern[str]:
    return terms.starts_with(terms.words("header", "without_place"))


def opens_own_body(text: str) -> bool:
    """A text begins with the name of a body of its own, not with a part of a longer name («… và Trung học cơ sở»)."""
    return terms.opens_body(text) and bool(heads().match(fold(text)))


def union_name(lines: tuple[Passage, ...], name: str, superior: str | None = None) -> str:
    """«BCH TỈNH X» under «ĐOÀN TNCS HỒ CHÍ MINH» or «HỘI NÔNG DÂN VIỆT NAM»: the committee's full name."""
    match = _OF_UNION.match(fold(name))
    if match is None:
        return name
    if any(UNION.fullmatch(line.folded) for line in lines) and not _NAMES_UNION.search(fold(name)):
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
    if STATE.match(folded):
        return casing.body_case(re.split(r"\s+(?=CỘNG|VIỆT)", written)[0].upper())
    name = casing.body_case(_spell_out(written), text)
    if superior and _without_place().match(folded) and not PLACE.search(folded):
        place = place_of(casing.body_case(_spell_out(superior), text))
        if place is None and _PARTY.match(fold(superior)):
            place = casing.body_case(_spell_out(superior), text)  # «Ban Tổ chức Tỉnh ủy Lâm Đồng»
        name = f"{name} {place}" if place and fold(place) not in fold(name) else name
    if superior and _PARTY.fullmatch(folded) and (place := place_of(casing.body_case(_spell_out(superior), text))):
        name = f"{name} {place if folded.startswith('dang') else _LEVEL.sub('', place)}"
    return name


def _spell_out(name: str) -> str:
    """«UBND TỈNH X» -> «ỦY BAN NHÂN DÂN TỈNH X», in the case of the name."""
    table: dict[str, str] = terms.terms()["abbreviations"]
    name = with_figure(name)
    capitals = name.isupper()
    words = []
    kept = {word for head, own in terms.terms()["kept_in"].items() if fold(head) in fold(name) for word in own}
    for word in re.sub(r"\bTP\.(?=\S)", "TP. ", name).split():
        spelled = None if word.upper() in kept else table.get(word) or table.get(word.upper() if capitals else word)
        words.append((spelled.upper() if capitals else spelled) if spelled else word)
    return " ".join(words)


def with_figure(name: str) -> str:
    """«QUÂN KHU9», whose narrow space a scan lost, as «QUÂN KHU 9»."""
    glued = _GLUED_FIGURE.search(fold(name))
    return f"{name[: glued.end()]} {name[glued.end() :]}" if glued else name


def names_its_place(body: str) -> bool:
    """«Ủy ban nhân dân tỉnh Lâm Đồng», «Chủ tịch nước»; not «Ủy ban nhân dân tỉnh», which the header completes."""
    return bool(place_of(body) or STATE.match(fold(body)))


def bare_level(body: str) -> str | None:
    """«tinh» of «Ủy ban nhân dân tỉnh»: the word for a level that ends a name without its place, or null."""
    match = _BARE.search(fold(body))
    if match is None:
        return None
    marked = terms.plain_case(body[match.start() :]) in _LEVELS
    named = not marked and (body[match.start()].isupper() or not fold(body[: match.start()]).endswith("nhan dan "))
    return None if named else match[1]  # «Công ty Dệt kim Đông Phương», «Tổng cục Hải quan» end with a name


def completed(body: str, homes: Iterable[str]) -> str:
    """«UBND tỉnh» in a paper of «tỉnh Lâm Đồng» is «UBND tỉnh Lâm Đồng»; a name with its place stays."""
    level = bare_level(body)
    party = _OF_LEVEL.search(fold(body)) if level is None else None
    wanted = level or (_LEVELS_OF[party["level"]] if party else None)
    for home in homes if wanted else ():
        kind = PLACE.match(fold(home))
        if kind and fold(home).startswith(f"{wanted} "):
            return f"{body}{home[len(wanted or '') :]}"
    return body


def home_of(body: str) -> str | None:
    """The place of a body by whose level others are named: «tỉnh Lâm Đồng» also of «Tỉnh ủy Lâm Đồng»."""
    party = _OF_PARTY.match(body)
    return f"{_SHOWN[fold(party['level'])]} {party['place']}" if party else place_of(body)


def place_of(body: str) -> str | None:
    """«tỉnh Quảng Bình» of «Ủy ban nhân dân tỉnh Quảng Bình»; null where the name has no place."""
    match = PLACE.search(fold(body))
    return body[match.start() :] if match else None


def from_authority(line: str, text: str) -> str | None:
    """The body of a «thẩm quyền ban hành» line: «GIÁM ĐỐC SỞ Y TẾ …» -> «Sở Y tế …»."""
    folded = fold(line)
    if STATE.match(folded) or _OLD_PRESIDENT.match(folded):
        return full_name(line, None, text)
    head = terms.position_head().match(folded)
    rest = line[head.end() :].strip(" ,") if head else ""
    if not _opens(rest):
        rest = line.strip()
    return full_name(rest, None, text) if rest and _opens(rest) else None


def _opens(words: str) -> bool:
    folded = fold(words)
    return bool(heads().match(folded) or terms.body_head().match(folded))
