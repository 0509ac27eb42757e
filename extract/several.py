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
    joined_kinds,
    kind_labels,
    merit,
    names,
    of_each,
    orders,
    own_posts,
    positions,
    posts,
    recipients,
    shared_posts,
    side_by_side,
    terms,
    unit_labels,
)
from extract.decision import Fact, Recipient, RecipientKind
from extract.passage import Passage, split
from extract.shared_posts import COMMA, bare_names, is_bare
from extract.unit_levels import (
    among_peers,
    apart,
    each_in_brackets,
    elsewhere,
    heads,
    is_half_an_office,
    is_place,
    level,
    siblings,
    without_bracket,
)

_JOINTS = re.compile(r"(?:(?<!\s)\s++)?+;\s*+(?:va\s++)?+|(?:,|(?<![,\s]))\s++va\s++(?:cho\s++)?+(?=\S)|,\s++(?=\S)")
_ONLY_COMMA = re.compile(r"(?:(?<!\s)\s++)?+,\s*+")
"""«Sở A, Báo và Đài B»: «và» inside a name parts nothing where the commas alone make the count."""
_COUNTED = re.compile(r"(?:\d{1,4}|cac)\s+(?:ong|ba|tap\s+the|ca\s+nhan|ho\s+gia\s+dinh|don\s+vi|dong\s+chi)")
_LABELLED = re.compile(r"\(\d{1,3}\)\s")
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
    apart = next((parts for cut in (COMMA, _ONLY_COMMA) if len(parts := split(words, cut)) == count), ())
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
        elif not _COUNTED.match((piece := shared_posts.unaddressed(piece)).folded):
            together = of_each.read(piece) or shared_posts.read(piece) or _under_unit(piece, kind)
            found += together or _one(piece, kind, unit)
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
        parted = "cho" in match[0] or (";" in match[0] and not _is_post(rest))
        parted = parted or (bool(cuts) and among_peers(cuts[-1], before, rest))
        if (parted or _begins_anew(before, rest, "va" in match[0])) and not _only_address(before):
            cuts.append(before)
            at = match.end()
    cuts.append(words.cut(at))
    bare = map(_without_kind, cuts)
    return tuple(bracketed.closed(n.trimmed(",;. ")) for piece in bare if piece for n in bare_names(piece) or (piece,))


def _is_post(rest: Passage) -> bool:
    return posts.tells(rest) or posts.labels(rest) or own_posts.told(rest)


def _without_kind(piece: Passage) -> Passage:
    """«tập thể | Đồn B»; of «tập thể thuyền viên tàu cá C» the word is a part."""
    told = joined_kinds.COLLECTIVE.match(piece.text)
    rest = piece.cut(told.end()) if told else piece
    return rest if rest.text[:1].isupper() or recipients.read(rest) is not None else piece


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
    if joined_kinds.begins(before, rest, joined) and not _opens_family(before):
        return True
    if joined and is_bare(before) and is_bare(rest.cut(0, names.name_words(rest.text))):
        return True
    family = _opens_family(before)
    if _LABELLED.match(rest.text) and not _inside_bracket(before):
        return True
    if joined_kinds.COLLECTIVE.match(rest.text) or (_bracketed(rest) and before.text.endswith(")")):
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
    parts = [without_bracket(part) for part in split(before, COMMA)]
    comma = COMMA.search(rest.folded, 1)
    new = rest.cut(0, comma.start()) if comma else rest
    if not is_place(new) and not new.text[:1].isupper() and not _is_small_sibling(parts[-1], new):
        return False
    if each_in_brackets(before, rest):
        return True
    new = without_bracket(new)
    last = (parts[-1], before.cut(before.text.rfind(",") + 1))  # «Sở Nông nghiệp và Môi trường»
    if siblings(before, new) or siblings(parts[-1], new) or any(apart(one, new) for one in last):
        return True
    if elsewhere(parts[-1], new):
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
