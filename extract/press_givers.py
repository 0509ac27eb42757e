"""The bodies that give an award: which words name nothing but them, and which of several is meant."""

import re

from extract import lexicon, press_unsure, terms
from extract.passage import Passage, split

_EMPOWERED = re.compile(r"uy\s+quyen(?:\s+cua)?\s+")
_BESIDE = re.compile(r"(?<!\w)(?:trước|tại|ở|cùng với|phối hợp với|phối hợp)\s(?:toàn\s)?[^\W\d]+(?:\s[^\W\d]+){0,3}")
"""«Sở A đã biểu dương trước toàn trường và tặng …»: the school gives nothing."""
_CUT = re.compile(r",\s*+|(?<!\s)\s++(?:va|dong thoi)\s++")
_LEADS = 12
"""Letters before the known words of such a body at most («Trung ương Hội …»)."""
_REST = 3
"""Words behind a joint at most that go on with a body's name."""
_GIVERS = 6
"""Bodies that give the same at most."""
_ADVERBS = re.compile(r"(?:cũng|đã|còn|tiếp tục|đồng thời|và|vừa|có|quyết định|ký)(?!\w)\s*")


def is_one(words: Passage) -> bool:
    """Nothing but a body that grants and small words: «Thủ tướng Chính phủ cũng»."""
    while match := _ADVERBS.match(words.plain):
        if match.end() == len(words.text):
            return True
        words = words.cut(match.end())
    found = lexicon.granters_in(words.text)
    lead = words.text.partition(found[0])[0].strip().lower() if found else None
    return lead in ("", *terms.words("press", "central")) and next(press_unsure.persons(words), None) is None


def is_small(words: Passage) -> bool:
    """Nothing, or small words alone: «(Chủ tịch UBND tỉnh đã có thư khen gửi A và) quyết định | tặng Bằng khen …»."""
    return not words.text or _ADVERBS.sub("", f"{words.plain} ").strip() == ""


def are_all(words: Passage) -> bool:
    """«(…, | Bộ trưởng Bộ A, Chủ tịch UBND tỉnh B | truy tặng Bằng khen)»: bodies that give the same."""
    parts = [part for part in split(words, _CUT) if part]
    apart = [part for number, part in enumerate(parts) if not _goes_on(part, number)]
    return 1 < len(apart) <= _GIVERS and all(map(is_one, apart))


def all_but_last(givers: Passage) -> tuple[str, ...]:
    """All bodies but the last of a list of nothing but bodies that give; «… và Đào tạo» goes on with one's name."""
    parts = [part for part in split(givers, _CUT) if part][: 2 * _GIVERS]
    apart = [part.text for number, part in enumerate(parts) if not _goes_on(part, number)]
    named = [next(iter(lexicon.granters_in(part)), None) for part in apart]
    alone = all(name and name in part[: len(name) + _LEADS] for name, part in zip(named, apart, strict=True))
    return tuple(name for name in named[:-1] if name) if alone else ()


def _goes_on(part: Passage, number: int) -> bool:
    """The rest of the name before it: «Thể thao», «Du lịch»."""
    short = part.text[:1].isupper() and len(part.text.split()) <= _REST
    return number > 0 and short and not lexicon.granters_in(part.text)


def nearest(words: Passage) -> str | None:
    """The body that grants, of those named before the verb: in whose name it is handed over, else the nearest one."""
    empowered = _EMPOWERED.search(words.folded)
    named = words.after(empowered) if empowered else words
    own = _BESIDE.sub(lambda match: "#" * len(match[0]), named.text)
    found = lexicon.granters_in(own) or lexicon.granters_in(named.text)
    if empowered or not found:
        return found[0] if found else None
    return _whole_granter(named.text, found)


def _whole_granter(text: str, found: tuple[str, ...]) -> str:
    """The last body named, from its own first words on: «Sở GD&ĐT tỉnh Hà Tĩnh» is a Sở, not the province."""
    last, at = found[-1], text.rfind(found[-1])
    for one in reversed(found[:-1]):
        before = text.rfind(one, 0, at)
        between = text[before + len(one) : at].strip()
        if before < 0 or (between and not between.replace("&", "").replace(" ", "").isupper()):
            break
        last, at = one, before
    return last
