"""What looks like a person's name: words with capitals, of one to six syllables."""

import re
from functools import cache

from extract import terms
from ingest.syllables import syllables
from ingest.text import fold

WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:['’ʼ‘`´-][^\W\d_]+)*['’ʼ]?")
_BLANKS = re.compile(" +")
_CLAN_MARK = re.compile(r"[HK]['’ʼ]\w")
"""«H’Ngăm», «K’Brẻo»: a whole name in one word."""
_SURNAME_CO = re.compile(r"(?:Cô\s+(?:Văn\s+(?!Thị)|Thị\s)|Ông\s+Thị\s)\w")
_PARTICLES = frozenset({"van", "den", "der", "von", "de", "del", "dos", "ter"})
"""«Annelise van den Berg»: small words inside a foreign name; no Vietnamese word is spelled so. The «nữ» of a nun
(«Thích nữ Huệ Đức») is small, too."""
_SMALL = frozenset({"và", "của", "các", "cho", "tại", "thuộc", "về"})


@cache
def surnames() -> frozenset[str]:
    """Surnames and clan names with their marks, in small letters (`extract/data/surnames.tsv`, and those that no list
    counts)."""
    rows = (terms.DATA / "surnames.tsv").read_text(encoding="utf-8").splitlines()
    counted = [row.split("\t")[0].lower() for row in rows if row and not row.startswith("#")]
    return frozenset([*counted, *map(str.lower, terms.words("names", "surnames"))])


@cache
def _folded_surnames() -> frozenset[str]:
    return frozenset(fold(name) for name in surnames())


def has_surname(name: str, *, folded: bool = False) -> bool:
    """The name begins with a known surname; `folded` forgives wrong marks (a misreading)."""
    words = name.lower().split()
    known = _folded_surnames() if folded else surnames()
    keys = [" ".join(words[:n]) for n in (1, 2)]
    return any((fold(key) if folded else key) in known for key in keys)


def is_given_name(text: str) -> bool:
    """«Mariyam», «Mariyam (Ma Ri Am)»: one word with a capital, which alone says nothing."""
    taken = name_words(text)
    return (
        taken > 2 and " " not in text[:taken] and (taken == len(text) or text[taken:].lstrip()[:1] in ("(", "-", ","))
    )


def reads_as_person(name: str) -> bool:
    """«Đoàn Sơn»: a surname that also opens the name of a body, and a short name."""
    return looks_like_name(name) and has_surname(name) and len(name.split()) <= 4


def is_known(name: str) -> bool:
    """A name that begins with a known surname or with the mark of a clan."""
    return has_surname(name) or has_clan_mark(name)


def is_womans(name: str) -> bool:
    """«Kê Thị Sửu», «Thị Nhơn»: no other name has «Thị» in its second or first place and a word behind it."""
    words = name.split()
    return (len(words) > 2 and words[1] == "Thị") or (len(words) > 1 and words[0] == "Thị")


def bears_co(text: str) -> bool:
    """«Cô Văn Xiêm», «Cô Thị Liễu»: the surname Cô and not the form of address; a woman who is addressed so has a
    surname before «Thị», and none is called «Văn». «Ông Thị Ly»: no man is called so."""
    return _SURNAME_CO.match(text) is not None


def has_clan_mark(name: str) -> bool:
    """The name begins with H’ or K’, which no other word does: «H’Yer Êban»."""
    return _CLAN_MARK.match(name) is not None


def name_words(text: str) -> int:
    """How many characters at the start of a text are words that a person's name could have, blanks between."""
    end = at = 0
    while match := WORD.match(text, at):
        inside = end > 0 and (match[0] in _PARTICLES or (match[0] == "nữ" and text[:end].endswith("Thích")))
        if not match[0][0].isupper() and not inside:
            break
        end = end if inside else match.end()
        blanks = _BLANKS.match(text, match.end())
        if blanks is None:
            break
        at = blanks.end()
    return end


def looks_like_name(text: str) -> bool:
    """The whole text could be one person's name: two to six capitalised words (one with H’ or K’)."""
    text = text.strip()
    words = text.split()
    if f"{text.lower()} ".startswith(_no_names()):
        return False
    surname = 1 if words[:1] == ["Và"] else 0  # «Và Y Xồng»: a clan of the Hmong, too
    if name_words(text) != len(text) or _SMALL & set(text.lower().split()[surname:]) or _is_short_for_body(words):
        return False
    return 2 <= len(words) <= 6 or (len(words) == 1 and _CLAN_MARK.search(text) is not None)


@cache
def _no_names() -> tuple[str, ...]:
    """«Đoàn Chèo Hải Phòng»: bodies whose first word is a surname, too."""
    return tuple(f"{words} " for words in terms.words("names", "bodies"))


def _is_short_for_body(words: list[str]) -> bool:
    """«BV Vũ Đình Minh»: capitals before a whole name are short for a body; those of a surname («LÊ») are not."""
    if not (len(words) > 2 and len(words[0]) > 1 and words[0].isupper()) or any(map(str.isupper, words[1:])):
        return False
    return has_surname(" ".join(words[1:])) and not has_surname(words[0])


def is_spelled_here(name: str) -> bool:
    """Every word of a name is a syllable that Vietnamese spelling allows: no «Andrew», but no «Kbuôr» either."""
    return all(word.lower() in syllables() for word in name.split())
