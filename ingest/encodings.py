"""TCVN3, VNI, VPS, VISCII → Unicode, decided per run of one font.

A font made for such an encoding decides; text without one is decided by whether its words become Vietnamese. Text
that is Unicode already stays in either case.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.document import Notice
from ingest.encoding_bytes import decode, mended, shown_alike
from ingest.encoding_context import Choice, Stretch, choose
from ingest.encoding_fonts import UNICODE, FontKind, kind_of
from ingest.encoding_proof import all_as_unicode, as_unicode, doubted
from ingest.encoding_reading import read_text
from ingest.encoding_tables import NAMES
from ingest.frozen import quick
from ingest.text import normalise

__all__ = ["Converted", "Run", "convert", "convert_all", "convert_lines", "decode", "notices"]

UNSURE = (
    "Có chỗ chuyển mã chưa chắc; hãy so tên người với tệp gốc "
    "(some of the conversion is unsure; compare the names with the original)"
)
TITLES = NAMES | {"utf8": "UTF-8"}
"""What people call the encodings; «utf8» is text that some program has taken apart into bytes."""


@quick
@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one font, as a program shows it; `font` is its name or empty."""

    text: str
    font: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Converted:
    """Text in Unicode, normalised; `original` and `encoding` are empty where nothing was converted.

    `encoding` is a key of `TITLES`. `sure` is false where the text may have been meant otherwise.
    """

    text: str
    original: str = ""
    encoding: str = ""
    sure: bool = True


Parts = list[tuple[FontKind, str]]
"""A line as stretches of one kind of font."""


def convert(runs: Sequence[Run]) -> Converted:
    """One paragraph or line whose fonts are known; a font may be empty, then the words decide."""
    return convert_all([runs])[0]


def convert_lines(lines: Sequence[str]) -> tuple[Converted, ...]:
    """Lines whose fonts are not known: each by its words, a short one also by the lines near it."""
    return _by_doubt(lines) or _in_context([[(UNICODE, line)] for line in lines])


def convert_all(paragraphs: Sequence[Sequence[Run]]) -> tuple[Converted, ...]:
    """The paragraphs or lines of one text in their order; what one leaves open, those near it may settle."""
    fonts = {run.font for runs in paragraphs for run in runs}
    made = None
    if not any(kind_of(font).encodings for font in fonts):
        made = _by_doubt([runs[0].text if len(runs) == 1 else "".join(run.text for run in runs) for runs in paragraphs])
    return made or _in_context([_parts(runs) for runs in paragraphs])


def _by_doubt(lines: Sequence[str]) -> tuple[Converted, ...] | None:
    """Lines of a text none of which is in an old encoding: only those with a doubtful word are looked at closely.

    Null where there may be one: then it takes all lines to tell which.
    """
    at = doubted(lines)
    if len(at) * 2 > len(lines):
        return None
    meant = [mended(lines[each]) for each in at]
    if shown_alike(meant) != meant or any(choice.encoding for choice in choose([Stretch(0, (), m) for m in meant])):
        return None
    made = list(map(Converted, all_as_unicode(lines)))
    for each, text in zip(at, meant, strict=True):
        if text != lines[each]:
            made[each] = Converted(as_unicode(text), lines[each], "utf8")
    return tuple(made)


def _in_context(lines: Sequence[Parts]) -> tuple[Converted, ...]:
    """Lines of a text that may be in an old encoding, each in the light of all."""
    meant = [[(kind, mended(text)) for kind, text in parts] for parts in lines]
    shown = iter(shown_alike([text for parts in meant for _, text in parts]))
    as_1252 = [[(kind, next(shown)) for kind, _ in parts] for parts in meant]
    chosen = _choices(as_1252)
    return tuple(
        _read(_whole(line), _whole(text), parts, [chosen[number, kind.encodings] for kind, _ in parts])
        for number, (line, text, parts) in enumerate(zip(lines, meant, as_1252, strict=True))
    )


def _choices(lines: Sequence[Parts]) -> dict[tuple[int, tuple[str, ...]], Choice]:
    """The encoding of what each line holds in fonts of one kind, by its number and the encodings these can have."""
    stretches = [
        Stretch(number, encodings, "".join(text if kind.encodings == encodings else " " for kind, text in parts))
        for number, parts in enumerate(lines)
        for encodings in dict.fromkeys(kind.encodings for kind, _ in parts)
    ]
    return {(s.line, s.encodings): choice for s, choice in zip(stretches, choose(stretches), strict=True)}


def _parts(runs: Sequence[Run]) -> Parts:
    if len(runs) == 1:
        return [(kind_of(runs[0].font), runs[0].text)]
    groups = groupby(runs, lambda run: kind_of(run.font))
    return [(kind, "".join(run.text for run in group)) for kind, group in groups]


def _whole(parts: Parts) -> str:
    return "".join(text for _, text in parts)


def _read(whole: str, meant: str, parts: Parts, choices: Sequence[Choice]) -> Converted:
    """A line, `meant` where it was UTF-8 taken apart, by the encodings chosen for its parts."""
    plain = as_unicode(meant)
    used = [choice for choice in choices if choice.encoding]
    if not used:
        return Converted(plain, whole, "utf8") if meant != whole else Converted(plain)
    pairs = zip(parts, choices, strict=True)
    text = normalise("".join(read_text(part, choice.encoding, kind.capitals) for (kind, part), choice in pairs))
    if text == plain:
        return Converted(plain)
    return Converted(text, whole, used[0].encoding, all(choice.sure for choice in used))


def notices(converted: Sequence[Converted], page: int | None) -> tuple[Notice, ...]:
    """What a reader should know of the text of a page: that it was converted, and where that is unsure."""
    found = sorted({each.encoding for each in converted if each.encoding})
    if not found:
        return ()
    names = ", ".join(TITLES[name] for name in found)
    said = [Notice(page, "converted-text", f"Chữ {names} đã chuyển sang Unicode (text converted to Unicode)")]
    if not all(each.sure for each in converted):
        said.append(Notice(page, "unsure-text", UNSURE))
    return tuple(said)
