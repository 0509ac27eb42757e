"""Find known phrases in a text whatever its spelling habits, and forgive a scan its slips.

Two keys stand for a word. The exact key ignores case, where the tone mark is put (hoà, hòa) and i/y (kỳ, kì);
the folded key drops all marks. A phrase is looked up by folded keys, so that both are tried in one walk; a
match is exact when the exact keys agree too. Every step is linear in the text: a trie of words.
"""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

_WORD = re.compile(r"[^\W_]+")
_TONES = {"\u0300": "2", "\u0301": "1", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_END_Y = re.compile(r"^(h|k|l|m|s|t|v|qu)y(?=\d?$)")
_HARD = re.compile(r"[;:.\t|/]|\n\s*\n")
_AFTER_COMMA = re.compile(r",\s*([^\W_]+)")
_SHORTENED = {"tp", "tx", "tt", "tw"}
_SPELLINGS = {"nhứt": "nhất"}
_MOST_KNOWN = 200_000  # words of texts that are remembered
_HERE = ""
"""The key of a trie node under which its phrases stand; no word is empty."""

MIN_LETTERS_FOLDED = 8
"""A phrase with fewer letters is too like everyday words to be known without its marks."""
MIN_LETTERS_SLIP, LETTERS_A_SLIP = 12, 8
"""Letters that a phrase must have for one slip, and for each further one."""
MIN_WORDS_SLIP = 3
LONGEST_WORD = 20
"""A longer word is no slip of a known one (and its slips would be many)."""


class Word(NamedTuple):
    """One word of a text with both keys. `apart`: a stop before it ends any phrase; `led`: a filler word precedes.

    A named tuple because a long decision makes tens of thousands of them.
    """

    exact: str
    folded: str
    start: int
    end: int
    apart: bool
    led: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of the dictionary. `payload` is what a match hands on; `strict` forgives nothing.

    `led` are the words of it that a filler must precede: «Giấy khen của Trường X», not «Giấy khen Trường X».
    """

    payload: str
    exact: tuple[str, ...]
    letters: int
    strict: bool = False
    led: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found: words `first` to `last` (exclusive) of the text, `slips` words with a wrong letter."""

    payload: str
    first: int
    last: int
    exact: bool
    slips: int


@lru_cache(maxsize=65536)
def keys(word: str) -> tuple[str, str]:
    """The exact and the folded key of one word.

    >>> keys("Hoà") == keys("hòa"), keys("sỹ")[0] == keys("sĩ")[0], keys("Đồng")[1]
    (True, True, 'dong')
    """
    word = _SPELLINGS.get(word := word.lower().replace("ð", "đ"), word)
    tone, exact, folded = "", [], []
    for char in unicodedata.normalize("NFD", word):
        if char in _TONES:
            tone = _TONES[char]
            continue
        exact.append(char)
        if not unicodedata.combining(char):
            folded.append("d" if char == "đ" else char)
    return _END_Y.sub(r"\1i", "".join(exact)) + tone, _END_Y.sub(r"\1i", "".join(folded))


def words(
    text: str, expand: Mapping[str, str], filler: frozenset[str], after_comma: Container[str]
) -> tuple[Word, ...]:
    """The words of a text with their places; abbreviations spelled out, filler words left out.

    The words of one abbreviation all have its place. `expand` maps lower-case abbreviations; only a token
    with two capitals is taken for one («Tư lệnh» is not «TƯ»). `after_comma` are the folded words
    before which a comma does not end a phrase.
    """
    found: list[Word] = []
    before, shortened, led = 0, False, False
    for token in _WORD.finditer(text):
        raw = token.group()
        lower = raw.lower()
        exact, folded = keys(raw)
        if lower in filler or (folded in filler and len(folded) > 2):
            led = True
            continue
        start, end = token.span()
        gap = text[before:start]
        apart = gap != " " and _is_stop(gap, shortened, folded in after_comma)
        if lower in expand and sum(char.isupper() for char in raw) > 1:
            spelled = expand[lower].split()
            found += [Word(*keys(part), start, end, apart and not i, led and not i) for i, part in enumerate(spelled)]
        else:
            found.append(Word(exact, folded, start, end, apart, led))
        before, shortened, led = end, lower in _SHORTENED, False
    return tuple(found)


def _is_stop(gap: str, shortened: bool, goes_on: bool) -> bool:
    """Whether what stands between two words ends a phrase. «TP. Hà Nội» and «Lao động, hạng Ba» go on."""
    if shortened and gap.startswith("."):
        gap = gap[1:]
    return ("," in gap and not goes_on) or _HARD.search(gap) is not None


def _unmarked(word: str) -> str:
    """A filler word as a scan may show it; a two-letter one must keep its marks («do» is not «đó»)."""
    return keys(word)[1] if len(word) > 2 else word


def _deletions(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))} | {word}


class Phrases:
    """A dictionary of phrases, compiled once."""

    def __init__(self, expand: Mapping[str, str], filler: Iterable[str]) -> None:
        self._expand = {short.lower(): long for short, long in expand.items()}
        self._filler = frozenset(key for word in filler for key in (word, _unmarked(word)))
        self._after_comma = {"hang"}
        self._root: dict[str, Any] = {}
        self._near: dict[str, set[str]] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._begun: dict[str, tuple[dict[str, Any], ...]] = {}

    def words(self, text: str) -> tuple[Word, ...]:
        """The words of a text as this dictionary sees them."""
        return words(text, self._expand, self._filler, self._after_comma)

    def add(self, phrase: str, payload: str, strict: bool = False, led: bool = False) -> None:
        """Learn one phrase; a comma in it is one that texts may have there too.

        With `led` its filler words must stand in the text; otherwise they are optional.
        """
        self._after_comma.update(keys(word)[1] for word in _AFTER_COMMA.findall(phrase))
        parts = self.words(phrase)
        self._begun.clear()
        node = self._root
        for part in parts:
            node = node.setdefault(part.folded, {})
            self._remember(part.folded)
        letters = sum(len(part.folded) for part in parts)
        needed = tuple(index for index, part in enumerate(parts) if led and part.led)
        entry = Entry(payload, tuple(part.exact for part in parts), letters, strict, needed)
        entries: list[Entry] = node.setdefault(_HERE, [])
        if entry not in entries:
            entries.append(entry)

    def _remember(self, folded: str) -> None:
        """Make a word findable through its slips."""
        if folded in self._near.get(folded, ()) or len(folded) < 3 or not folded.isalpha():
            return
        for shorter in _deletions(folded):
            self._near.setdefault(shorter, set()).add(folded)

    def find(self, text_words: tuple[Word, ...]) -> tuple[Found, ...]:
        """All phrases in the words, longest first where they overlap, in order of place."""
        places = (index for index in range(len(text_words)) if self._may_begin(text_words, index))
        candidates = [found for first in places for found in self._at(text_words, first)]
        candidates.sort(key=lambda f: (f.first - f.last, not f.exact, f.slips, f.first))
        taken = bytearray(len(text_words))
        chosen = []
        for found in candidates:
            if not any(taken[found.first : found.last]):
                taken[found.first : found.last] = b"\1" * (found.last - found.first)
                chosen.append(found)
        return tuple(sorted(chosen, key=lambda f: f.first))

    def _may_begin(self, text_words: tuple[Word, ...], first: int) -> bool:
        """Whether a phrase begins with a word, as far as that one and the next tell: hardly any word does."""
        starts = self._starts(text_words[first].folded)
        if not starts:
            return False
        following = next(iter(text_words[first + 1 : first + 2]), None)
        near = self._alike(following.folded) if following and not following.apart else ()
        return any(_HERE in node or not node.keys().isdisjoint(near) for node in starts)

    def _starts(self, folded: str) -> tuple[dict[str, Any], ...]:
        """Where the phrases go on that begin with a word, or with a known one that a slip may have made it from."""
        if len(self._begun) > _MOST_KNOWN:
            self._begun.clear()
        if (found := self._begun.get(folded)) is None:
            found = self._begun[folded] = tuple(self._root[n] for n in self._alike(folded) if n in self._root)
        return found

    def _at(self, text_words: tuple[Word, ...], first: int) -> Iterator[Found]:
        """The phrases that start at one word."""
        walks = [(self._root, first, 0)]
        while walks:
            node, index, slips = walks.pop()
            for entry in node.get(_HERE, ()):
                exact = entry.exact == tuple(word.exact for word in text_words[first:index])
                led = all(text_words[first + place].led for place in entry.led)
                if led and (exact or _forgiven(entry, slips)):
                    yield Found(entry.payload, first, index, exact, slips)
            if index == len(text_words) or (index > first and text_words[index].apart):
                continue
            for folded in self._alike(text_words[index].folded):
                following = node.get(folded)
                if following is not None:
                    walks.append((following, index + 1, slips + (folded != text_words[index].folded)))

    def _alike(self, folded: str) -> tuple[str, ...]:
        """The word itself and the known words that one slipped letter may have made it from."""
        known = self._known.get(folded)
        if known is None:
            near: set[str] = {folded}
            if 3 <= len(folded) <= LONGEST_WORD and folded.isalpha():
                near = near.union(*(self._near.get(shorter, ()) for shorter in _deletions(folded)))
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            known = self._known[folded] = tuple(sorted(near))
        return known


def _forgiven(entry: Entry, slips: int) -> bool:
    """Whether a phrase is long enough to be known in spite of lost marks and slipped letters."""
    count = len(entry.exact)
    if entry.strict or count < 2:
        return False
    if slips == 0:
        return entry.letters >= MIN_LETTERS_FOLDED
    few = slips <= min(count // 2, entry.letters // LETTERS_A_SLIP)  # «ông Vi Văn Hùng» is no «Đơn vị Anh hùng»
    return count >= MIN_WORDS_SLIP and entry.letters >= MIN_LETTERS_SLIP and few
