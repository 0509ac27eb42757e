"""Several recipients in one stretch of words: units side by side, families, names that share a post."""

import re
from itertools import islice

from extract import (
    agencies,
    authors,
    bracketed,
    called_people,
    issuer,
    item_bonuses,
    kind_labels,
    merit,
    names,
    of_each,
    orders,
    own_posts,
    positions,
    posts,
    provinces,
    recipients,
    side_by_side,
    terms,
    unit_labels,
)
from extract.decision import Fact, Recipient, RecipientKind
from extract.passage import Passage, split
from extract.unit_levels import (
    among_peers,
    apart,
    each_in_brackets,
    heads,
    is_half_an_office,
    is_place,
    level,
    siblings,
    without_bracket,
)

_JOINTS = re.compile(r"(?:(?<!\s)\s++)?+;\s*+(?:va\s++(?=\S))?+|(?:,|(?<![,\s]))\s++va\s++(?=\S)|,\s++(?=\S)")
_COMMA = re.compile(r"(?:(?<!\s)\s++)?+,\s*+|(?<!\s)\s++va\s+")
_ONLY_COMMA = re.compile(r"(?:(?<!\s)\s++)?+,\s*+")
"""«Sở A, Báo và Đài B»: «và» inside a name parts nothing where the commas alone make the count."""
_COUNTED = re.compile(r"(?:\d{1,4}|cac)\s+(?:ong|ba|tap\s+the|ca\s+nhan|ho\s+gia\s+dinh|don\s+vi|dong\s+chi)")
_COLLECTIVE = re.compile(
    r"[Tt]ập\s+thể\s+(?=\w)(?!và\b|cá\b|nhỏ\b|lao\b)|(?:các\s+)?(?:tập\s+thể|cá\s+nhân|hộ\s+gia\s+đình)\s*:\s+"
)
"""«ông A và tập thể Đồn B», «… và các cá nhân: ông A»: the words only tell the kind."""
_LABELLED = re.compile(r"\(\d{1,3}\)\s")
_SHARED = re.compile(r"\A(?P<names>[^()]+)\((?P<post>[^()]{3,})\)$")
_AHEAD = 400
"""Characters that are looked at behind a joint: a page that is one list would be looked through at each of them."""
_MOST = 3000
"""Joints of a stretch at most: a longer run is no list of recipients."""
_NAMED = re.compile(r"[\w(“\"«‘'*+-]")  # what a recipient's words may begin with
_BEHIND = 1000
"""Characters before a joint that are looked at: more is a sentence."""
_LONGEST = 300
"""Characters of a piece behind which no body is looked for: no name is so long."""


def read(
    words: Passage, kind: RecipientKind | None = None, unit: Fact[str] | None = None, *, listed: bool = False
) -> tuple[Recipient, ...]:
    """Every recipient that a stretch of words names, in order; see `recipients.read` for `kind` and `unit`.

    `listed`: semicolons part the stretch from others.
    """
    words, unit = side_by_side.shared_home(words, unit)
    runs = kind_labels.cut(authors.of_work(words), kind)
    return authors.group(words) or tuple(one for told, run in runs for one in _run(run, told, unit, listed))


def counted(words: Passage, count: int) -> tuple[Recipient, ...]:
    """As many recipients as the words before them state, where every comma parts two; else none.

    «cho 02 đơn vị: Phòng 1, Viện Kiểm sát nhân dân huyện A»: the second is not where the first belongs.
    """
    apart = next((parts for cut in (_COMMA, _ONLY_COMMA) if len(parts := split(words, cut)) == count), ())
    found = [recipients.read(part) for part in apart] if count > 1 else []
    return tuple(one for one in found if one is not None) if found and all(found) else ()


def _run(words: Passage, kind: RecipientKind | None, unit: Fact[str] | None, listed: bool) -> tuple[Recipient, ...]:
    """The recipients of a run without labels."""
    apart = pieces(words, listed=listed)
    if len(apart) > 1 and orders.is_sentence(apart[-1]):
        return _one(words, kind, unit)
    found: list[Recipient] = []
    for piece in apart:
        ends = [at for at in (merit.deed_start(piece), item_bonuses.start(piece)) if at]
        piece = piece.cut(0, min(ends, default=None))
        if inside := bracketed.inside(piece):
            found += [who for named in inside for who in _run(named, kind, unit, listed)]
        elif not _COUNTED.match(piece.folded):
            found += of_each.read(piece) or _sharing(piece) or _under_unit(piece, kind) or _one(piece, kind, unit)
    found = side_by_side.with_post_of_next(words, found)
    return tuple(side_by_side.couples(words, found) if kind == "ho-gia-dinh" else found)


def _under_unit(piece: Passage, kind: RecipientKind | None) -> tuple[Recipient, ...]:
    """«Phường A: Tổ 12, Tổ 45»: those behind the colon, in the unit before it."""
    labelled = unit_labels.cut(piece)
    found = _run(labelled[1], kind, labelled[0], False) if labelled else ()
    return found if all(map(recipients.is_told, found)) else ()


def _one(piece: Passage, kind: RecipientKind | None, unit: Fact[str] | None) -> tuple[Recipient, ...]:
    one = recipients.read(piece, kind, unit)
    return () if one is None else (one,)


def _sharing(piece: Passage) -> tuple[Recipient, ...]:
    """«A, B, C (chuyên viên Sở Nội vụ)»: persons between commas share the bracket behind the last."""
    match = _SHARED.fullmatch(piece.text)
    bare = _bare_names(piece.group(match, "names")) if match else ()
    if match is None or len(bare) < 2:
        return ()
    post = piece.group(match, "post")
    made = (recipients.person_of_post(name, post, None, None) for name in bare)
    return tuple(one for one in made if one is not None)


def pieces(words: Passage, *, listed: bool = False) -> tuple[Passage, ...]:
    """A run of recipients cut apart: at semicolons, and at «và» or a comma before a new person, family or body."""
    cuts: list[Passage] = []
    at = 0
    listed = listed or ";" in words.plain.replace("; và ", "")  # «A, B; và C» is one run
    for match in islice(_JOINTS.finditer(words.folded), _MOST):
        if not _NAMED.match(words.text, match.end()) or agencies.splits_name(words, match.end()):
            continue
        before = words.cut(max(at, match.start() - _BEHIND), match.start())
        rest = words.cut(match.end(), match.end() + _AHEAD)
        if listed and "," in match[0] and "va" not in match[0] and not _alike(before, rest):
            continue
        parted = ";" in match[0] and not (posts.tells(rest) or own_posts.told(rest))
        parted = parted or (bool(cuts) and among_peers(cuts[-1], before, rest))
        if (parted or _begins_anew(before, rest, "va" in match[0])) and not _only_address(before):
            cuts.append(before)
            at = match.end()
    cuts.append(words.cut(at))
    bare = (piece.cut(told.end()) if (told := _COLLECTIVE.match(piece.text)) else piece for piece in cuts)
    return tuple(bracketed.closed(n.trimmed(",;. ")) for piece in bare if piece for n in _bare_names(piece) or (piece,))


def _alike(before: Passage, rest: Passage) -> bool:
    """Where semicolons part a run, a comma parts two bodies only if they are called alike («Sở A, Sở B; …»)."""
    if each_in_brackets(before, rest) or not terms.opens_body(before.text[:60]) or not terms.opens_body(rest.text[:60]):
        return True
    return before.folded.split(maxsplit=1)[0] == rest.folded.split(maxsplit=1)[0] or siblings(before, rest)


def _begins_anew(before: Passage, rest: Passage, joined: bool) -> bool:
    """Whether another recipient begins at `rest`. `joined`: «và» stands between."""
    if joined and is_half_an_office(before, rest):
        return False
    told = terms.opens_body(rest.text) and bracketed.tells_unit(before)
    if told or (_opens_family(rest) and not _inside_bracket(before)):
        return True
    if joined and _COLLECTIVE.match(rest.plain) and not _opens_family(before):
        return True
    if joined and _is_bare(before) and _is_bare(rest.cut(0, names.name_words(rest.text))):
        return True
    family = _opens_family(before)
    if _LABELLED.match(rest.text) and not _inside_bracket(before):
        return True
    if _COLLECTIVE.match(rest.text) or (_bracketed(rest) and before.text.endswith(")")):
        return not family and not _inside_bracket(before)
    person = terms.honorific().match(rest.plain)
    if person and rest.text[person.end() : person.end() + 1].isupper():
        of_body = called_people.are_of_body(rest, person.end()) or (
            not joined and own_posts.behind_degree(rest, person.end())
        )
        return not family and not of_body
    if joined and (_COUNTED.match(rest.folded) or (rest.text[:1].isupper() and issuer.opens_own_body(rest.text))):
        return not family
    return not family and (not joined or is_place(rest)) and _beside(before, rest)


def _bracketed(rest: Passage) -> bool:
    """«…, Kpuih Dơn (Dân quân), …», «…, VĐV Lê Văn Tá (bơi), …»: a name with what it is in brackets."""
    rest = rest.cut(positions.end(rest) or 0) if positions.opens_exactly(rest) else rest
    taken = names.name_words(rest.text)
    return names.looks_like_name(rest.text[:taken]) and rest.text[taken:].lstrip().startswith("(")


def _opens_family(words: Passage) -> bool:
    """«Hộ ông Giàng A Páo», «Gia đình Lò Văn Ún»; not the post «Hộ sinh» nor the surname «Hồ»."""
    words = words.cut(0, _AHEAD)
    match = heads("household").match(words.plain)
    whom = words.after(match) if match else None
    return whom is not None and (whom.text[:1].isupper() or terms.honorific().match(whom.plain) is not None)


def _inside_bracket(before: Passage) -> bool:
    return before.text.count("(") > before.text.count(")")


def _beside(before: Passage, rest: Passage) -> bool:
    """A body begins that is neither the place nor the parent of the bodies before it («Sở A, Sở B»)."""
    if len(before.text) > _LONGEST or _inside_bracket(before):
        return False
    if not terms.opens_body(before.text) or not terms.opens_body(rest.text):
        return False
    parts = [without_bracket(part) for part in split(before, _COMMA)]
    comma = _COMMA.search(rest.folded, 1)
    new = rest.cut(0, comma.start()) if comma else rest
    if not is_place(new) and not new.text[:1].isupper() and not _is_small_sibling(parts[-1], new):
        return False
    if each_in_brackets(before, rest):
        return True
    new = without_bracket(new)
    last = (parts[-1], before.cut(before.text.rfind(",") + 1))  # «Sở Nông nghiệp và Môi trường»
    if siblings(before, new) or siblings(parts[-1], new) or any(apart(one, new) for one in last):
        return True
    units = [level(part) for part in parts if terms.opens_body(part.text) and not is_place(part)]
    highest = max(units, default=-1)
    parted = highest < 0 and level(parts[-1]) >= level(new) if is_place(new) else not 0 <= highest < level(new)
    one = recipients.read(before) if parted else None
    return parted and not (one is not None and one.kind == "ca-nhan")


def _is_small_sibling(before: Passage, new: Passage) -> bool:
    """«Tổ Ngữ văn, tổ Hóa học»: the same head in small letters with a name behind it."""
    named = new.text.partition(" ")[2][:1].isupper()
    return named and new.text.split(maxsplit=1)[0] == before.plain.split(maxsplit=1)[0] and siblings(before, new)


def _only_address(piece: Passage) -> bool:
    """«Liệt sỹ, Đại úy …»: what stands before the comma is a form of address, not a recipient."""
    match = terms.honorific().match(f"{piece.plain} ") if len(piece.text) < _LONGEST else None
    return match is not None and match.end() >= len(piece.text)


def _bare_names(piece: Passage) -> tuple[Passage, ...]:
    """«Lò Văn Ún, Vàng Thị Pà, Trần Thị Lụa»: nothing but names between commas is one person each."""
    parts = split(piece.trimmed(",;. "), _COMMA)
    return parts if len(parts) > 1 and all(map(_is_bare, parts)) else ()


def _is_bare(part: Passage) -> bool:
    """A name with a known surname or the mark of a clan, and nothing else."""
    known = names.is_known(part.text) or (names.is_womans(part.text) and not terms.opens_body(part.text))
    return names.looks_like_name(part.text) and known and not _is_provincial(part)


def _is_provincial(part: Passage) -> bool:
    """«Báo Quảng Bình», «Đoàn Hòa Bình»: a body of a province though its first word is a surname."""
    return terms.opens_body(part.text) and provinces.province(part.text.partition(" ")[2]) is not None
