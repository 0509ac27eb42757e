"""What training lines say: mostly syllables without meaning, so that the network learns to see, not to guess.

A sixth of the parts of names is withheld (`is_withheld`): names with such parts measure how new names are read.
"""

import random
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

from ingest.syllables import ONSETS, RHYMES, STOPPED, TONES, is_stopped, syllables, with_tone
from samples.names import counted, minorities
from training.alphabet import CHARACTERS, FOREIGN, INDEX, PRINT

DATA = Path(__file__).parent / "data"
_SIGNS = "QĐ KH CV TTr BC TB NQ NĐ CT HD GM BB TT SL L HĐ GCN".split()
_BODIES = (
    "UBND HĐND BNV SNV TTg BTC SYT CA BTĐKT VPCP TU SGDĐT CTN BQP BCA SKHĐT STC BHXH LĐLĐ MTTQ ĐTN HLHPN THPT "
    "THCS CP VPUBND STP SNN SVHTTDL LĐTBXH TNMT CĐN QĐNDVN TCT KBNN BCHQS BĐBP ĐU HU NĐ-CP TTCP TLĐ BCĐ"
).split()
_OPENINGS = ("- ", "+ ", "* ", "• ", "1. ", "a) ", "b) ", "đ) ", "Điều 4. ", "III. ", "2.1. ", "– ", "● ", "□ ", "☑ ")
_ODD_NAMES = "Y A K’ H’ Ksor Rơ Siu Kpă Nay Rah Đinh Hồ Ê-ban Niê Kbuôr Byă Êya Mlô Ayun Rcom Puih Kpuih".split()


def is_withheld(part: str) -> bool:
    """Whether a middle or given name is kept out of the training."""
    return zlib.crc32(part.encode()) % 6 == 0


def syllable(rng: random.Random) -> str:
    """Half of them valid, half any onset with any rhyme; now and then with a tone that spelling forbids."""
    if rng.random() < 0.5:
        return rng.choice(_all_syllables())
    onset, rhyme = rng.choice(ONSETS), rng.choice(RHYMES)
    tone = rng.choice(STOPPED if is_stopped(rhyme) and rng.random() < 0.8 else TONES)
    return onset + with_tone(rhyme, tone, late=rng.random() < 0.3)


@cache
def _all_syllables() -> tuple[str, ...]:
    return tuple(sorted(syllables()))


@cache
def _parts(file: str, withheld: bool) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Parts of names and their weights; `withheld` lets those in that the training must not see."""
    men, women = counted(file, 1), counted(file, 2) if file != "surnames.tsv" else ((), ())
    counts: dict[str, float] = {}
    for parts, numbers in (men, women):
        for part, number in zip(parts, numbers, strict=True):
            counts[part] = counts.get(part, 0) + number
    kept = [p for p in counts if file == "surnames.tsv" or withheld or not is_withheld(p)]
    return tuple(kept), tuple(counts[p] ** 0.6 for p in kept)


def _part(rng: random.Random, file: str, withheld: bool) -> str:
    parts, weights = _parts(file, withheld)
    return rng.choice(parts) if rng.random() < 0.5 else rng.choices(parts, weights)[0]


def name(rng: random.Random, *, withheld: bool = False) -> str:
    """A person's name. `withheld`: parts that are never trained on may occur."""
    drawn = rng.random()
    if drawn < 0.17:
        return _minority(rng)
    if drawn < 0.27:  # a name of any syllables
        return " ".join(syllable(rng).capitalize() for _ in range(rng.choice((2, 3, 3, 4))))
    middles = rng.choices((0, 1, 2, 3), (8, 60, 27, 5))[0]
    parts = [_part(rng, "surnames.tsv", withheld)]
    parts += [_part(rng, "middles.tsv", withheld) for _ in range(middles)]
    return " ".join([*parts, _part(rng, "givens.tsv", withheld)])


def _minority(rng: random.Random) -> str:
    """Made of the shapes of minority names and any syllables."""
    group = rng.choice(minorities())
    clan = rng.choice(group["clan"]) if rng.random() < 0.5 else rng.choice(_ODD_NAMES)
    given = _foreign_syllable(rng) if rng.random() < 0.6 else syllable(rng)
    if rng.random() < 0.15:
        clan = _foreign_syllable(rng).capitalize()
    given = given.capitalize()
    apostrophe = rng.choice("’’'")
    shape = rng.choice(
        ("{c} {g}", "{g} {c}", "Y {g} {c}", "H{a}{g} {c}", "K{a}{g}", "{c} A {g}", "{c} Thị {g}", "{c} H{a}{g}")
    )
    return shape.format(c=clan, g=given, a=apostrophe).replace("’’", "’").replace("'’", "’")


def _foreign_syllable(rng: random.Random) -> str:
    """With beginnings and ends that Vietnamese lacks: «kbuôr», «mlô», «druk», «yŭn»."""
    start: str = rng.choice(("", *"bdghjklmnprstwyđz")) + rng.choice(("", *"blrhnjmyw"))
    vowel = rng.choice("a ă â e ê ĕ i ĭ o ô ŏ ơ u ư ŭ ia iê ua uô ươ oa ai ao ơi".split())
    end: str = rng.choice(("", *"bcdghklmnprstwy", "ng", "nh", "h", "k", "r", "l"))
    return start + _toned(vowel, rng) + end


def _toned(vowel: str, rng: random.Random) -> str:
    """Now and then a tone on a rhyme of plain Vietnamese vowels."""
    toned = rng.random() < 0.2 and not set(vowel) & set("ĕĭŏŭ")
    return with_tone(vowel, str(rng.choice(TONES))) if toned else str(vowel)


@cache
def sentences() -> tuple[tuple[str, ...], ...]:
    """The training sentences as words, and the award catalogue's and fixed expressions' words."""
    lines = (DATA / "sentences.txt").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split()) for line in lines if line and not line.startswith("#"))


def _cased(rng: random.Random, text: str) -> str:
    drawn = rng.random()
    if drawn < 0.46:
        return text
    if drawn < 0.68:
        return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))
    return text.upper() if drawn < 0.97 else text.lower()


def _words(rng: random.Random) -> str:
    drawer = _foreign_syllable if rng.random() < 0.08 else syllable
    text = " ".join(drawer(rng) for _ in range(rng.randint(1, 8)))
    if rng.random() < 0.2:
        text = text.replace(" ", rng.choice((", ", "; ", " - ", ". ", ": ", " – ", "/", "-")), 1)
    return _cased(rng, text)


def _named(rng: random.Random) -> str:
    person, drawn = name(rng), rng.random()
    if drawn < 0.24:
        return person.upper()
    if drawn < 0.4:
        return rng.choice(("Ông ", "Bà ", "ông ", "bà ", "Đồng chí ", "Đ/c ", "Họ và tên: ", "Ông: ")) + person
    if drawn < 0.5:
        return f"{rng.randint(1, 450)}{rng.choice(('. ', ') ', ' ', ' - ', '/ '))}{person}"
    if drawn < 0.62:
        return person + rng.choice((", ", "; ", " - ", " – ", ": ")) + " ".join(rng.choice(sentences())[:4])
    if drawn < 0.67:
        opening, closing = rng.choice(("()", "“”", "“”", '""', "[]", "«»"))
        return opening + person + closing
    return f"{person}{rng.choice((',', ';', '.', './.'))}" if drawn < 0.74 else person


def _stretch(rng: random.Random) -> str:
    words = rng.choice(sentences())
    count = rng.randint(1, 10)
    start = rng.randint(0, max(0, len(words) - count))
    text = " ".join(words[start : start + count])
    text = _cased(rng, text) if rng.random() < 0.4 else text
    if rng.random() < 0.06:  # a note's number, a box to tick
        text += rng.choice(("", " ")) + rng.choice((f"({rng.randint(1, 15)})", f"({rng.randint(1, 15)}b)", "□", "☑"))
    if rng.random() < 0.15:
        text = rng.choice(_OPENINGS) + text
    return text + (rng.choice((";", ".", ",", ":", "./.")) if rng.random() < 0.2 else "")


def _number(rng: random.Random) -> str:
    day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1945, 2026)
    sign, body = rng.choice(_SIGNS), rng.choice(_BODIES)
    forms: tuple[Callable[[], str], ...] = (
        lambda: f"{rng.choice(('', 'Số: ', 'số ', 'Quyết định số ', 'Số '))}{rng.randint(1, 4999):02d}/{sign}-{body}",
        lambda: f"{rng.randint(1, 999)}/{year}/{sign}-{body}",
        lambda: f"ngày {day:02d} tháng {month:0{rng.choice((1, 2))}d} năm {year}",
        lambda: f"{rng.choice(('ngày ', ''))}{day:02d}{(s := rng.choice('/.-'))}{month:02d}{s}{year}",
        lambda: f"{rng.randint(1, 999)}.{rng.randint(0, 999):03d}" + rng.choice((".000 đồng", ".000", "đ", " VNĐ", "")),
        lambda: f"{rng.randint(0, 100)},{rng.randint(0, 99)}%",
        lambda: "".join(rng.choice("0123456789") for _ in range(rng.randint(1, 12))),
        lambda: f"{rng.randint(1990, 2026)}{rng.choice((' - ', '-', ' – '))}{rng.randint(1990, 2030)}",
        lambda: f"Điều {rng.randint(1, 99)}. " + syllable(rng).capitalize() + " " + syllable(rng),
        lambda: (
            rng.choice(("I", "II", "III", "IV", "V", "VI", "IX", "X", "x", "x", "X", "1", "01", "A", "B", "I", "1"))
            + rng.choice(("", ".", ")", "/"))
        ),
    )
    if rng.random() < 0.1:  # the number of a row, of a page
        return f"{rng.randint(1, 60)}{rng.choice(('', '', '', '.'))}"
    text = rng.choices(forms, (26, 8, 16, 14, 10, 6, 8, 6, 4, 6))[0]()
    return text + rng.choice((" ", ", ", "; ")) + _words(rng) if rng.random() < 0.3 else text


def _raw(rng: random.Random) -> str:
    """Any characters, the rare ones often enough to be learnt."""
    pool = CHARACTERS[1:] if rng.random() < 0.7 else FOREIGN + FOREIGN.upper() + PRINT
    text = "".join(rng.choice(pool) for _ in range(rng.randint(2, 6)))
    return f"{text} {syllable(rng)}" if rng.random() < 0.6 else text


def line(rng: random.Random, most: int = 46) -> str:
    """One line of at most `most` characters, all of them in the alphabet."""
    kind = rng.choices((_words, _named, _stretch, _number, _raw), (38, 23, 22, 13, 4))[0]
    text = kind(rng)
    while most > 60 and len(text) < most - 14:
        text += " " + rng.choices((_words, _named, _stretch, _number), (40, 15, 35, 10))[0](rng)
    text = "".join(c for c in " ".join(text.split()) if c in INDEX)
    if len(text) > most:
        text = text[:most].rsplit(" ", 1)[0]
    return text.strip() or "Ủy"
