"""The frame of the held-back papers: top, bases, articles, signature and annex in forms of their own."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from samples.model import (
    Cell,
    Header,
    Made,
    PageBreak,
    Paper,
    Paragraph,
    Part,
    Run,
    Signature,
    Table,
    Truth,
    TruthAward,
    TruthDocument,
    TruthRecipient,
    line,
    rich,
)
from tests.score.likeness import UNASKED

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PARTY = ("ĐẢNG CỘNG SẢN VIỆT NAM",)


@dataclass(frozen=True, slots=True)
class Why:
    """What the paper says of the reason; a field that a clerk could dispute is left unasked."""

    reason: str | None = None
    years: tuple[int, int] | None = None
    occasion: str | None = UNASKED
    bonus: int | None = None
    posthumous: bool = False


class Sheet:
    """One paper in the making, from top to bottom, with its truth beside it."""

    def __init__(self, rng: random.Random, day: date | None, *, pen: bool = False) -> None:
        """`day` is null where the paper leaves it blank; `pen` writes number and day by hand."""
        self.rng, self.day, self.pen = rng, day, pen
        self.parts: list[Part] = []
        self.cites: list[str] = []
        self.awards: list[TruthAward] = []
        self.mentions: list[TruthAward] = []
        self.revokes: list[str] = []
        self.corrects: list[str] = []
        self.replaces: list[str] = []
        self.period: tuple[int, int] | None = None
        self.document = TruthDocument("quyet-dinh", None, day.isoformat() if day else None, None, None, None)

    def add(self, *parts: Part) -> None:
        self.parts += parts

    def lines(self, texts: Iterable[str], *, indent: float = 0.0) -> None:
        """A paragraph for each text."""
        for text in texts:
            self.add(line(text, indent=indent))

    def heading(self, text: str, *, italic: bool = False) -> None:
        """A line in bold that opens a group."""
        self.add(line(text, bold=True, italic=italic, before=3))

    # --- the top ---

    def top(
        self,
        left: Sequence[str],
        number: tuple[str, str, str],
        place: str,
        agency: str,
        *,
        right: Sequence[str] = STATE,
        when: str | None = None,
        split: float = 0.44,
    ) -> None:
        """The header. `number` is what stands before the serial, the serial, and the rest («Số: », «12», «/QĐ-X»)."""
        before, serial, tail = number
        above = tuple((Run(text, bold=i == len(left) - 1),) for i, text in enumerate(left))
        named = (Run(before), Run(serial, pen=self.pen), Run(tail))
        heading = tuple((Run(text, bold=True, underline=i == 1),) for i, text in enumerate(right))
        self.add(Header((*above, named), (*heading, self._dated(place, when)), split))
        value = f"{serial}{tail}".replace(" ", "") if serial.strip() else None
        self.document = replace(self.document, number=value, place=place, agency=agency)

    def _dated(self, place: str, when: str | None) -> tuple[Run, ...]:
        if when is not None or self.day is None:
            return (Run(f"{place}, {when or 'ngày     tháng     năm'}", italic=True),)
        day, month = f"{self.day.day:02d}", f"{self.day.month:02d}" if self.day.month < 3 else str(self.day.month)
        return (
            Run(f"{place}, ngày ", italic=True),
            Run(day, italic=True, pen=self.pen),
            Run(" tháng ", italic=True),
            Run(month, italic=True, pen=self.pen),
            Run(f" năm {self.day.year}", italic=True),
        )

    def name(self, words: str, title: str, slug: str = "quyet-dinh", *, rule: bool = False) -> None:
        """«QUYẾT ĐỊNH» and the trích yếu below it, in the middle."""
        self.add(line(words, "center", bold=True, before=5, size=14), line(title, "center", bold=True))
        if rule:
            self.add(line("---------------", "center", before=0))
        self.document = replace(self.document, type=slug, title=title)

    def bases(self, authority: str | None, *texts: str | tuple[str, str], end: str = ";", dash: str = "") -> None:
        """The authority line and the bases; a pair is a text and the number it cites."""
        if authority:
            self.add(line(authority, "center", bold=True, before=4))
        for i, basis in enumerate(texts):
            text, number = basis if isinstance(basis, tuple) else (basis, None)
            self.add(line(f"{dash}{text}{end if i + 1 < len(texts) else '.'}", italic=not dash))
            if number:
                self.cites.append(number)

    def decides(self, words: str = "QUYẾT ĐỊNH:") -> None:
        self.add(line(words, "center", bold=True, before=4))

    def article(self, mark: str, text: str) -> None:
        """«Điều 1.» in bold, then its words."""
        self.add(rich((Run(mark, bold=True), f" {text}")))

    # --- the end ---

    def sign(
        self,
        lines: Sequence[str],
        name: str,
        position: str | None,
        capacity: str | None,
        *distribution: str,
        shown: str = "",
    ) -> None:
        """The signature; `shown` is the name as printed (with rank or degree)."""
        where = distribution or ("- Như trên;", "- Lưu: VT.")
        self.add(Signature(tuple(where), tuple(lines), shown or name, self.rng.random() < 0.1))
        self.document = replace(self.document, signer=name, signer_position=position, signer_capacity=capacity)

    def annex(self, *heading: str, attached: str | None = None) -> None:
        """A new page with the heading of a list."""
        self.add(PageBreak(stamped=self.rng.random() < 0.5))
        for i, text in enumerate(heading):
            self.add(line(text, "center", bold=True, size=14 if i == 0 else None))
        if attached:
            self.add(line(attached, "center", italic=True))

    def table(
        self, widths: Sequence[float], head: Sequence[str], rows: Sequence[Sequence[str | Cell]], **how: bool
    ) -> None:
        """A ruled table; plain strings are cells, the first column is centred."""
        top = tuple(Cell(text, align="center", bold=True) for text in head)
        body = tuple(
            tuple(c if isinstance(c, Cell) else Cell(c, align="left" if i else "center") for i, c in enumerate(row))
            for row in rows
        )
        self.add(Table(tuple(widths), (top,), body, repeat_head=how.get("repeat_head", True)))

    # --- the truth ---

    def give(self, code: str, why: Why, *recipients: TruthRecipient) -> None:
        """Note that these are granted the award."""
        self.awards += [
            TruthAward(r, code, why.years, why.reason, why.occasion, why.bonus, why.posthumous) for r in recipients
        ]

    def mention(self, *recipients: TruthRecipient) -> None:
        """Note names in a paper that grants nothing."""
        self.mentions += [TruthAward(r, None) for r in recipients]

    def made(self, stamp: str = "") -> Made:
        hand = ("number", "issued_on") if self.pen else ()
        truth = Truth(
            self.document,
            tuple(self.awards),
            tuple(dict.fromkeys(self.cites)),
            tuple(self.mentions),
            tuple(self.revokes),
            self.period,
            hand,
            tuple(self.corrects),
            tuple(self.replaces),
        )
        paper = Paper(
            tuple(self.parts), self.rng.choice([13.0, 13.5, 14.0]), stamp or (self.document.agency or "").upper()
        )
        return Made(paper, truth)


def group(text: str, columns: int) -> list[str | Cell]:
    """A row across the table that names what follows."""
    return [Cell(text, across=columns, bold=True)]


def centred(text: str, *, italic: bool = False, bold: bool = False) -> Paragraph:
    """A line in the middle."""
    return line(text, "center", italic=italic, bold=bold)


def collective(name: str) -> TruthRecipient:
    return TruthRecipient("tap-the", name)


def day_between(rng: random.Random, first: int, last: int) -> date:
    """A day from the start of one year to the end of another."""
    return date(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def law(rng: random.Random, day: date) -> list[str | tuple[str, str]]:
    """The law and decree of that day on emulation and commendation."""
    decrees = (
        (date(2025, 7, 1), "152/2025/NĐ-CP", "14/6/2025"),
        (date(2024, 1, 1), "98/2023/NĐ-CP", "31/12/2023"),
        (date(2017, 10, 1), "91/2017/NĐ-CP", "31/7/2017"),
        (date(2010, 7, 1), "42/2010/NĐ-CP", "15/4/2010"),
        (date(2005, 11, 1), "121/2005/NĐ-CP", "30/9/2005"),
    )
    number, issued = next(d[1:] for d in decrees if d[0] <= day)
    made = rng.choice([f"ngày {issued}", f"ngày {' tháng '.join(issued.split('/')[:2])} năm {issued.split('/')[2]}"])
    named = (
        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
        if day.year >= 2024
        else "Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003"
    )
    return [
        f"Căn cứ {named}",
        (
            f"Căn cứ Nghị định số {number} {made} của Chính phủ quy định chi tiết thi hành Luật Thi đua, khen thưởng",
            number,
        ),
    ]
