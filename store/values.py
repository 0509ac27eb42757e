"""Values as a person types them → the canonical texts that a correction keeps; what cannot be is refused."""

import re
from datetime import UTC, date, datetime

from extract.dates import find_date, find_years
from extract.lexicon import award_kind, award_kinds, find_awards
from extract.terms import document_types, terms
from ingest.text import fold, normalise

FIRST_YEAR = 1930
"""The first year an achievement in an archive of awards may have: «40 năm tuổi Đảng» reaches back that far."""
FIRST_DAY = date(1945, 9, 2)
"""No organ of the State issued anything before (Tuyên ngôn độc lập)."""
LONGEST_SPAN = 80
MOST_VND = 10**10
OUTSIDE = "khac"
"""The code of an award outside the catalogue; it is kept as «khac:NAME»."""

KINDS = ("ca-nhan", "tap-the", "ho-gia-dinh", "doanh-nghiep")
ARTICLE = "bai-bao"

_NUMBER = re.compile(r"\d{1,6}[^\W\d_]?(?:-\d{1,5})?(?:\s?[/–.-]\s?[\w&]+|\s[^\W\d_][\w&]*)*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’ʼ‘`´–(),-])*")
_YEARS = re.compile(r"(\d{4})(?:\s*(?:-|–|—|\.\.|/|đến)\s*(\d{4}))?")
_MONEY = re.compile(r"(\d{1,3}(?:[. ,]\d{3})+|\d+)\s*(?:đ|₫|đồng|vnd|vnđ)?\.?", re.IGNORECASE)
_YES, _NO = frozenset({"co", "yes", "true", "1", "x"}), frozenset({"khong", "no", "false", "0"})


class WrongValue(ValueError):
    """A typed value that its field cannot have; `vi` and `en` say what it can."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi, self.en = vi, en


def words(text: str, most: int = 300) -> str:
    """Any words: one line, NFC, at least one letter, at most so many characters."""
    found = normalise(text)
    if not any(char.isalpha() for char in found) or len(found) > most:
        raise WrongValue(f"cần là chữ, dài nhất {most} ký tự", f"must be words, at most {most} characters")
    return found


def sentence(text: str) -> str:
    """A reason or the name of a movement."""
    return words(text, 2000)


def body(text: str) -> str:
    """The name of a body in full words, as the export shows it: «UBND» is written out."""
    found = words(text)
    for short, full in terms()["abbreviations"].items():
        found = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", full, found)
    return found


def person(text: str) -> str:
    """The bare name of a person: letters, blanks, the marks of minority names."""
    found = words(text, 80)
    if not _NAME.fullmatch(found) or len(found.split()) > 10:
        raise WrongValue("tên người chỉ gồm chữ, không có số", "a person's name has letters only")
    return found


def number(text: str) -> str:
    """Số, ký hiệu as printed behind «Số:»: «329/QĐ-UBND», «36-HD/VPTW», «551 KT/CTN»."""
    found = re.sub(r"^s[ốo]\s*:?\s*", "", normalise(text), flags=re.IGNORECASE)
    if len(found) > 60 or not _NUMBER.fullmatch(found):
        raise WrongValue("số văn bản viết như 329/QĐ-UBND", "a document number is written like 329/QĐ-UBND")
    return re.sub(r"\s*([/–-])\s*", r"\1", found)


def day(text: str) -> str:
    """A day: «15/6/2021», «2021-06-15», «ngày 15 tháng 6 năm 2021»; not in the future."""
    typed = normalise(text)
    found = None
    if iso := _ISO.fullmatch(typed):
        try:
            found = date(*map(int, iso.groups()))
        except ValueError:
            found = None
    elif (read := find_date(fold(typed))) and (read.start, read.end) == (0, len(typed)):
        found = read.value
    if found is None or not FIRST_DAY <= found <= today():
        raise WrongValue(
            "ngày viết là 15/06/2021 hoặc 2021-06-15, từ 02/09/1945 đến hôm nay",
            "a day is written 15/06/2021 or 2021-06-15, from 2 September 1945 to today",
        )
    return found.isoformat()


def today() -> date:
    """This day, by the clock of the machine."""
    return datetime.now(UTC).astimezone().date()


def years(text: str) -> str:
    """Years of an achievement: «2020», «2019-2021», «năm học 2020-2021» → «2019–2021», with the words before it."""
    typed = normalise(text)
    plain = _YEARS.fullmatch(typed)
    span = None
    if plain:
        span = (int(plain[1]), int(plain[2] or plain[1]))
    elif read := find_years(fold(typed)):
        span = (read.first, read.last)
    if span is None or not _sensible(span) or len(typed) > 80:
        raise WrongValue(
            f"năm viết là 2020 hoặc 2019-2021, từ {FIRST_YEAR} đến năm nay",
            f"years are written 2020 or 2019-2021, from {FIRST_YEAR} to this year",
        )
    numbers = "–".join(str(year) for year in dict.fromkeys(span))
    return numbers if plain else f"{numbers} {typed}"


def _sensible(span: tuple[int, int]) -> bool:
    first, last = span
    return FIRST_YEAR <= first <= last <= today().year and last - first <= LONGEST_SPAN


def years_of(canonical: str) -> tuple[tuple[int, int], str]:
    """First and last year, and the period in words."""
    numbers, _, typed = canonical.partition(" ")
    first, _, last = numbers.partition("–")
    return (int(first), int(last or first)), typed or (f"năm {numbers}" if not last else f"giai đoạn {numbers}")


def money(text: str) -> str:
    """An amount in đồng: «1.490.000», «1490000 đồng»."""
    found = _MONEY.fullmatch(normalise(text))
    amount = int(re.sub(r"\D", "", found[1])) if found else 0
    if not 0 < amount <= MOST_VND:
        raise WrongValue("tiền viết là 1490000 hoặc 1.490.000 đồng", "an amount is written 1490000 or 1.490.000")
    return str(amount)


def yes_or_no(text: str) -> str:
    """«có» or «không»."""
    folded = fold(normalise(text))
    if folded not in _YES | _NO:
        raise WrongValue("chỉ nhận: có, không", "yes or no")
    return "1" if folded in _YES else "0"


def award(text: str) -> str:
    """The code of an award: a code of the catalogue, its name or abbreviation, or «khac:NAME» for one outside it."""
    typed = normalise(text)
    if typed.lower().startswith(f"{OUTSIDE}:"):
        return f"{OUTSIDE}:{words(typed[len(OUTSIDE) + 1 :])}"
    codes = {fold(kind.name): kind.code for kind in award_kinds() if kind.code != OUTSIDE}
    meant, spoken = typed.lower(), fold(typed)
    if meant in codes.values():
        return meant
    if spoken in codes:
        return codes[spoken]
    named = dict.fromkeys(match.code for match in find_awards(typed) if match.code)
    if len(named) == 1 and (code := next(iter(named))):
        return code
    near = [code for name, code in codes.items() if code.startswith(f"{meant}-") or name.startswith(f"{spoken} ")]
    near = near or list(named)
    more = f" ({', '.join(near)})" if near else ""
    raise WrongValue(
        f"cần một mã trong «sovang awards»{more}; danh hiệu ngoài danh mục viết là khac:TÊN",
        f"must be one code of «sovang awards»{more}; an award outside the catalogue is written khac:NAME",
    )


def award_name(canonical: str) -> tuple[str, str]:
    """Code and name of an award."""
    code, _, name = canonical.partition(":")
    return code, name or award_kind(code).name


def kind(text: str) -> str:
    """What a recipient is: ca-nhan, tap-the, ho-gia-dinh, doanh-nghiep, with or without accents and dashes."""
    return _one_of(text, KINDS)


def occasion(text: str) -> str:
    """Loại hình khen thưởng, by its slug or name."""
    return _one_of(text, tuple(terms()["occasions"]))


def document_type(text: str) -> str:
    """Tên loại, by its slug or name."""
    return _one_of(text, (*document_types().values(), ARTICLE))


def _one_of(text: str, allowed: tuple[str, ...]) -> str:
    slug = "-".join(fold(normalise(text)).replace("-", " ").split())
    if slug not in allowed:
        choices = ", ".join(dict.fromkeys(allowed))
        raise WrongValue(f"chọn một trong: {choices}", f"choose one of: {choices}")
    return slug
