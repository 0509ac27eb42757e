"""The syllables that Vietnamese spelling allows: onset × rhyme × tone, about eighteen thousand.

The inventory is that of the school primer (Hoàng Phê, Từ điển chính tả, 1995): it says what can be a syllable,
not what is a word. Open rhymes «oa», «oe», «uy» carry the tone on either vowel («hòa», «hoà»).
"""

import unicodedata
from functools import cache

ONSETS = (
    "",
    *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(),
)
RHYMES = tuple(
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong "
    "op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uâu uây uc uê uêch uên uênh uêt ui um un ung "
    "uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm "
    "ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu".split()
)
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
"""Level, huyền, sắc, hỏi, ngã, nặng."""
STOPPED = ("\u0301", "\u0323")
"""A syllable that ends in -c, -ch, -p or -t has one of these."""
_VOWELS = "aăâeêioôơuưy"
_SHIFTING = ("oa", "oe", "uy")
_FRONT = "eêiy"


def is_stopped(rhyme: str) -> bool:
    """Whether a rhyme ends in a stop and so takes only sắc or nặng."""
    return rhyme[-1] in "cpt" or rhyme.endswith("ch")


def with_tone(rhyme: str, tone: str, *, late: bool = False) -> str:
    """The rhyme with its tone mark where spelling puts it; `late` writes «hoà», «thuỷ» instead of «hòa», «thủy»."""
    if not tone:
        return rhyme
    vowels = [i for i, letter in enumerate(rhyme) if letter in _VOWELS]
    marked = [i for i in vowels if rhyme[i] in "ăâêôơư"]
    if marked:
        place = marked[-1]
    elif len(vowels) == 1:
        place = vowels[0]
    elif rhyme[-1] not in _VOWELS or (rhyme in _SHIFTING and late):
        place = vowels[-1]
    elif len(vowels) == 3:
        place = vowels[1]
    else:
        place = vowels[0]
    return unicodedata.normalize("NFC", rhyme[: place + 1] + tone + rhyme[place + 1 :])


def goes_together(onset: str, rhyme: str) -> bool:
    """c/k, g/gh and ng/ngh are chosen by the vowel that follows; «qu» and «gi» have swallowed theirs."""
    front = rhyme[0] in _FRONT
    if onset in ("k", "gh", "ngh"):
        return front
    if onset in ("c", "g", "ng"):
        return not front
    if onset == "qu":
        return rhyme[0] not in "uưo"
    return not (onset == "gi" and rhyme[0] in "iy" and rhyme != "i")


@cache
def syllables() -> frozenset[str]:
    """All of them in small letters, NFC, with both placements of the tone."""
    found = set()
    for onset in ONSETS:
        for rhyme in RHYMES:
            if goes_together(onset, rhyme):
                tones = STOPPED if is_stopped(rhyme) else TONES
                for tone in tones:
                    found |= {onset + with_tone(rhyme, tone), onset + with_tone(rhyme, tone, late=True)}
    for rhyme in RHYMES:  # «gì», «giếng», «gìn»: the i of «gi» is the vowel
        if rhyme[0] == "i":
            tones = STOPPED if is_stopped(rhyme) else TONES
            found |= {"g" + with_tone(rhyme, tone) for tone in tones}
    return frozenset(found)


@cache
def bare(text: str) -> str:
    """Letters without their marks, in small letters: what a misread tone leaves unchanged."""
    parts = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in parts if not unicodedata.combining(c))


@cache
def spellings() -> dict[str, tuple[str, ...]]:
    """Every syllable by its letters without marks: «van» → «van», «vàn», «văn», «vần» …"""
    found: dict[str, list[str]] = {}
    for syllable in sorted(syllables()):
        found.setdefault(bare(syllable), []).append(syllable)
    return {key: tuple(values) for key, values in found.items()}
